import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {columnWidth} from '../../source/layout/width.ts';
import {wrap} from '../../source/layout/wrap.ts';

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
		['go on behind a broken word', 'harbours are', 5, ['harbo', 'urs', 'are']],
		['take two columns an ideograph', '港の船が', 4, ['港の', '船が']],
		['do not begin with a closing mark', '港の船。', 6, ['港の', '船。']],
		['do not end with an opening mark', '港の「船', 6, ['港の', '「船']],
		['never part a cluster', '👩‍🚀👩‍🚀', 3, ['👩‍🚀', '👩‍🚀']],
		['of no text are one', '', 5, ['']],
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
