import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {harmless, harmlessLine} from '../../source/article/harmless.ts';
import {growth, linear} from '../growth.ts';

/** What must never be left. */
const harmful =
	/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

describe('harmless', () => {
	test.each([
		['plain text', 'A plain line.\n\tAnd another.', 'A plain line.\n\tAnd another.'],
		['colours', '\u001B[31mred\u001B[0m', 'red'],
		['a link', '\u001B]8;;https://example.org\u0007text\u001B]8;;\u0007', 'text'],
		['a title', '\u001B]0;owned\u001B\\text', 'text'],
		[
			'a string that never ends: what follows is text',
			'“We are open,â\u0080\u009D said Ann Lee.',
			'“We are open,â said Ann Lee.',
		],
		['nor before the next', '\u001B]0;one\u001B]0;two\u0007three', '0;onethree'],
		['a lone escape', 'a\u001Bb', 'a'],
		['eight-bit sequences', '\u009B31mred', 'red'],
		['a sequence parted by another: what is left is text', '\u001B\u001B[31m[31mred', '[31mred'],
		['bidi override', 'a\u202Eb\u2066c', 'abc'],
		['line separators', 'a\u2028b\u2029c\u0085d', 'a\nb\nc\nd'],
		['carriage returns', 'a\r\nb\rc', 'a\nb\nc'],
		['bell and backspace', 'a\u0007\u0008b', 'ab'],
		['lone surrogate', 'a\uD800b', 'a\uFFFDb'],
		['tag characters', 'a\u{E0041}b', 'ab'],
		['a high surrogate behind a pair', '🚢\uD83D', '🚢\uFFFD'],
		['a pair stays', 'the 🚢 𝒷', 'the 🚢 𝒷'],
		['tag characters behind a pair', '🏴\u{E0067}\u{E007F}', '🏴'],
		['joined emoji stay', '👩‍👩‍👧', '👩‍👩‍👧'],
		['joiners of scripts stay', 'می‌شود', 'می‌شود'],
		['soft hyphens', 'light\u00ADhouse', 'lighthouse'],
		['ligatures of print', 'the ﬁrst oﬃce', 'the first office'],
		['composed', 'e\u0301', 'é'],
		['composed kana', 'か\u3099', 'が'],
		['composed Cyrillic', 'и\u0306', 'й'],
		['composed Hangul', '\u1112\u1161\u11AB', '한'],
		['an ideograph for compatibility', '\uF900', '豈'],
		['a sign that is a letter', '\u212B', 'Å'],
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

	test('leaves composed what looks so at once: no two characters that are passed over compose', () => {
		const passed = fc.constantFrom(...['a', 'Ω', 'é', 'ß', 'и', 'Ж', '“', '…', '、', 'か', 'ハ', 'ー', '港']);
		fc.assert(
			fc.property(
				fc.string({unit: fc.oneof(passed, fc.string({unit: 'binary', maxLength: 1})), maxLength: 20}),
				text => {
					const clean = harmless(text);
					expect(clean.normalize('NFC')).toBe(clean);
				},
			),
			{numRuns: 1000},
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

test.each<[string, (size: number) => string]>([
	['sequences that begin and never end', size => '\u001B]8;;'.repeat(size)],
	['the same of eight bits', size => '\u009D'.repeat(4 * size)],
	['marks', size => `o${'\u0330'.repeat(4 * size)}`],
	['emoji', size => '🚢🕚🌬️ '.repeat(size)],
	['blanks', size => ' '.repeat(4 * size)],
])('%s are made harmless in linear time', (_, inputOf) => {
	expect(growth(harmlessLine, inputOf, 10_000)).toBeLessThan(linear);
});
