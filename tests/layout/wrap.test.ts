import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {columnWidth} from '../../source/layout/width.ts';
import {wrap} from '../../source/layout/wrap.ts';
import {growth, linear} from '../growth.ts';

const lines = (text: string, width: number, start = 0, end = text.length): string[] =>
	wrap(text, start, end, width).map(span => text.slice(span.start, span.end));

describe('lines', () => {
	test.each([
		['break at blanks', 'the ice came late', 8, ['the ice', 'came', 'late']],
		['may be as wide as the width', 'the ice', 7, ['the ice']],
		['keep the blanks within', 'the  ice', 20, ['the  ice']],
		['lose the blanks at which they break', 'the   ice', 4, ['the', 'ice']],
		['break where the text does', 'the\nice', 20, ['the', 'ice']],
		['may be empty', 'the\n\nice', 20, ['the', '', 'ice']],
		['break a word that is too long', 'harbourmaster', 5, ['harbo', 'urmas', 'ter']],
		['break a long word behind its hyphen', 'upper-harbour-town', 8, ['upper-', 'harbour-', 'town']],
		['break an address behind its slash', 'https://example.org/a', 14, ['https://', 'example.org/a']],
		['fill more than half a line with a word', 'a-harbourmaster', 8, ['a-harbou', 'rmaster']],
		['go on behind a broken word', 'harbours are', 5, ['harbo', 'urs', 'are']],
		['take two columns an ideograph', '港の船が', 4, ['港の', '船が']],
		['do not begin with a closing mark', '港の船。', 6, ['港の', '船。']],
		['do not end with an opening mark', '港の「船', 6, ['港の', '「船']],
		['never part a cluster', '👩‍🚀👩‍🚀', 3, ['👩‍🚀', '👩‍🚀']],
		['of no text are one', '', 5, ['']],
		['of blanks alone are none', '   ', 5, []],
		['lose the blanks in front and behind', '  the ice  ', 20, ['the ice']],
		['end with the last blank that fits', 'the ice  came', 8, ['the ice', 'came']],
		['hold a word that ends at the width and no mark more', 'the ice, came', 7, ['the', 'ice,', 'came']],
		['count no column for a mark above a letter', 'cafe\u0301 ice', 8, ['cafe\u0301 ice']],
		['whose last letter bears a mark are no longer for it', 'the café\u0323 ice', 8, ['the café\u0323', 'ice']],
		['count no column for a soft hyphen', 'har\u00ADbour ice', 7, ['har\u00ADbour', 'ice']],
		['do not break at a blank that does not', 'a 12\u00A0km', 5, ['a', '12\u00A0km']],
		['break between Latin and ideographs', 'ice港の', 5, ['ice港', 'の']],
		['put ideographs behind a word of Latin', 'the 港の船', 8, ['the 港の', '船']],
		['go on plainly behind ideographs', '港の the ice came', 8, ['港の the', 'ice came']],
		['do not begin with a small kana', 'ちょっと', 4, ['ちょ', 'っと']],
		['keep a mark with its ideograph', '港\u3099船', 2, ['港\u3099', '船']],
		['hold a character wider than they are', '港a', 1, ['港', 'a']],
		['break the part of a word that is too long', '港harbour', 4, ['港', 'harb', 'our']],
	])('%s', (_, text, width, expected) => expect(lines(text, width)).toEqual(expected));

	test('are those of the stretch that is asked for', () =>
		expect(lines('before the ice came after', 8, 7, 19)).toEqual(['the ice', 'came']));
});

test('every line fits, and all but the blanks and newlines between them is there, in order', () => {
	const text = fc.string({
		unit: fc.constantFrom('a', 'b', ' ', '\n', '港', '。', '「', 'é', '👍🏽', '-'),
		maxLength: 80,
	});
	fc.assert(
		fc.property(text, fc.integer({min: 2, max: 30}), (words, width) => {
			let last = 0;
			for (const {start, end} of wrap(words, 0, words.length, width)) {
				expect(columnWidth(words.slice(start, end))).toBeLessThanOrEqual(width);
				expect(words.slice(last, start).trim()).toBe('');
				last = end;
			}
			expect(words.slice(last).trim()).toBe('');
		}),
	);
});

/** Word by word, each measured as it stands: slow, and plain to see. Of letters without ideographs. */
function wrapPlainly(text: string, width: number): string[] {
	return text.split('\n').flatMap(line => {
		const rows: string[] = [];
		for (const [, blanks = '', word = ''] of line.matchAll(/( *)([^ ]+)/g)) {
			const last = rows.at(-1);
			if (last !== undefined && columnWidth(last + blanks + word) <= width)
				rows[rows.length - 1] = last + blanks + word;
			else rows.push(word);
		}
		return line === '' ? [''] : rows;
	});
}

test('rows that are found at a look are those found word by word', () => {
	const unit = fc.constantFrom(
		'a',
		'b',
		'é',
		'ж',
		' ',
		' ',
		'\n',
		'’',
		'–',
		'\u0301',
		'\u00A0',
		'\u00AD',
		'\u200B',
		'👍🏽',
	);
	// No word is wider than the narrowest row, so that none is broken.
	const words = fc.string({unit, maxLength: 120}).map(text => text.replace(/[^ \n]{12}/gu, '$& '));
	fc.assert(
		fc.property(words, fc.integer({min: 30, max: 50}), (text, width) => {
			expect(lines(text, width)).toEqual(wrapPlainly(text, width));
		}),
	);
});

test.each<[string, (size: number) => string]>([
	['words', size => 'the ice came '.repeat(size)],
	['ideographs without a blank', size => '港の船'.repeat(size)],
	['lines without a blank in or behind them', size => '港\n'.repeat(size) + 'a'.repeat(50 * size)],
	['one word of Latin letters', size => 'harbour'.repeat(size)],
	['one word of marks', size => 'a\u0301'.repeat(size)],
	['blanks', size => ' '.repeat(8 * size)],
])('%s are broken in linear time', (_, inputOf) => {
	expect(growth(text => wrap(text, 0, text.length, 40), inputOf, 4_000)).toBeLessThan(linear);
});
