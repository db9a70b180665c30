import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {Gaps} from '../../../../../source/article/quotes/ranking/naming/gaps.ts';

describe('what lies between two places', () => {
	test.each<[string, string, number, number]>([
		['nothing', '', -1, 0],
		['words of one sentence', 'and then', 0, 0],
		['a full stop at the end', 'then.', 0, 0],
		['a full stop before a blank', 'then. And', 0, 1],
		['a mark closes behind it', 'then.” And', 0, 1],
		['two marks close behind it', 'then.”” And', 0, 0],
		['an ellipsis', 'then… And', 0, 1],
		['three stops', 'then... And', 0, 1],
		['a blank that does not break', 'then.\u00A0And', 0, 1],
		['a decimal', '3.5 and', 0, 0],
		['a paragraph', 'then.\n\nAnd', 1, 1],
		['a paragraph at either end', '\n\nand then\n\n', 0, 0],
		['only lines', '\n\n', -1, 0],
		['two paragraphs', 'a\n\nb\n\nc', 2, 0],
	])('%s', (_, text, paragraphs, sentences) => {
		const gaps = new Gaps(`.\n${text}She. \n`);
		expect([gaps.lines(2, 2 + text.length) - 1, gaps.sentences(2, 2 + text.length)]).toEqual([paragraphs, sentences]);
	});
});

test('counts what a look at the words between counts', () => {
	const signs = fc.array(fc.constantFrom('a', 'B', ' ', '\n', '.', '?', '…', '”', '’'), {maxLength: 40});
	fc.assert(
		fc.property(signs, fc.nat(40), (letters, from) => {
			// It ends where a word begins.
			const end = letters.length;
			const start = Math.min(from, end);
			const text = `${letters.join('')}She`;
			const gap = text.slice(start, end);
			const gaps = new Gaps(text);
			expect(gaps.lines(start, end)).toBe(gap.split('\n').filter(line => line !== '').length);
			expect(gaps.sentences(start, end)).toBe(gap.match(/[.!?…]["”»’]?\s/g)?.length ?? 0);
		}),
		{numRuns: 500},
	);
});
