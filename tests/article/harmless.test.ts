import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {harmless, harmlessLine} from '../../source/article/harmless.ts';

/** What must never be left. */
const harmful =
	/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

describe('harmless', () => {
	test.each([
		['plain text', 'A plain line.\n\tAnd another.', 'A plain line.\n\tAnd another.'],
		['colours', '\u001B[31mred\u001B[0m', 'red'],
		['a link', '\u001B]8;;https://example.org\u0007text\u001B]8;;\u0007', 'text'],
		['a title', '\u001B]0;owned\u001B\\text', 'text'],
		['a lone escape', 'a\u001Bb', 'a'],
		['eight-bit sequences', '\u009B31mred', 'red'],
		['a sequence parted by another: what is left is text', '\u001B\u001B[31m[31mred', '[31mred'],
		['bidi override', 'a\u202Eb\u2066c', 'abc'],
		['line separators', 'a\u2028b\u2029c\u0085d', 'a\nb\nc\nd'],
		['carriage returns', 'a\r\nb\rc', 'a\nb\nc'],
		['bell and backspace', 'a\u0007\u0008b', 'ab'],
		['lone surrogate', 'a\uD800b', 'a\uFFFDb'],
		['tag characters', 'a\u{E0041}b', 'ab'],
		['joined emoji stay', '👩‍👩‍👧', '👩‍👩‍👧'],
		['joiners of scripts stay', 'می‌شود', 'می‌شود'],
		['soft hyphens', 'light\u00ADhouse', 'lighthouse'],
		['ligatures of print', 'the ﬁrst oﬃce', 'the first office'],
		['composed', 'e\u0301', 'é'],
		['marks stacked high', `o${'\u0330'.repeat(40)}`, `o${'\u0330'.repeat(8)}`],
	])('%s', (_, text, expected) => expect(harmless(text)).toBe(expected));

	const nasty = fc.string({
		unit: fc.oneof(
			fc.constantFrom(
				'\u001B',
				'[',
				']',
				'3',
				'1',
				'm',
				';',
				'\u0007',
				'\\',
				'\u009B',
				'\u009D',
				'\u009C',
				'\u2028',
				'\u202E',
				'\uD83D',
				'\uDE00',
				'\r',
				'\n',
				'\uFEFF',
				'e',
				'\u0301',
				'\u0330',
			),
			fc.string({unit: 'binary', minLength: 1, maxLength: 1}),
		),
		maxLength: 60,
	});

	test('leaves nothing harmful, whatever comes', () => {
		fc.assert(
			fc.property(nasty, text => {
				expect(harmless(text)).not.toMatch(harmful);
				expect(harmlessLine(text)).not.toMatch(/[\n\t]/);
			}),
			{numRuns: 2000},
		);
	});

	test('is idempotent', () => {
		fc.assert(
			fc.property(nasty, text => {
				const once = harmless(text);
				expect(harmless(once)).toBe(once);
			}),
			{numRuns: 2000},
		);
	});
});
