import fc from 'fast-check';
import {expect, test} from 'vitest';
import {layoutArticle} from '../../source/layout/layout.ts';
import type {Line} from '../../source/layout/line.ts';
import {columnWidth} from '../../source/layout/width.ts';
import {articleOf} from './article.ts';

const drawn = (line: Line): string => ' '.repeat(line.indent) + line.lead + line.text;

const harbour = articleOf([
	'The ice came late, and then it did not come at all.',
	['heading', 'What the pilots saw'],
	['quotation', 'We measured it twice, and twice it was water.'],
	['code', 'depth = 12\n\nsalt = 3'],
]);

test('sets every kind of block in a narrow column', () => {
	expect(layoutArticle(harbour, {width: 20}).map(drawn)).toEqual([
		'The harbour that',
		'would not freeze',
		'3 January 2026 · 1',
		'min · Ada Lund ·',
		'Harbour Post',
		'',
		'The ice came late,',
		'and then it did not',
		'come at all.',
		'',
		'What the pilots saw',
		'',
		'│ We measured it',
		'│ twice, and twice',
		'│ it was water.',
		'',
		'  depth = 12',
		'  ',
		'  salt = 3',
	]);
});

test.each([
	['a long word is broken', 'abcdefghij kl', 4, ['abcd', 'efgh', 'ij', 'kl']],
	['ideographs break anywhere but before a full stop', '東京都知事。', 10, ['東京都知', '事。']],
	['a newline is a break', 'one\ntwo', 20, ['one', 'two']],
	['a blank that does not break holds', 'a 12\u00A0km', 5, ['a', '12\u00A0km']],
	['two columns in one', '東a', 1, ['?', 'a']],
])('%s', (_, text, width, lines) => {
	const paragraph = layoutArticle(articleOf([text]), {width}).filter(line => line.kind === 'paragraph');
	expect(paragraph.map(line => line.text)).toEqual(lines);
});

test('text that begins right to left says so', () => {
	const lines = layoutArticle(articleOf(['שלום עולם', 'hello']), {width: 40});
	expect(lines.filter(line => line.kind === 'paragraph').map(line => line.rtl ?? false)).toEqual([true, false]);
});

test('folds are one line for each place, and unfold there', () => {
	const at = harbour.blocks[1]!.start;
	const folded = [
		{text: 'Leave a reply', reason: 'comment form', at},
		{text: 'Name\nMail', reason: 'comment form', at},
	];
	const article = {...harbour, folded};
	const shown = (unfolded: Set<number>) =>
		layoutArticle(article, {width: 72, ascii: true, unfolded})
			.filter(line => line.kind === 'folded')
			.map(line => line.text);
	expect(shown(new Set())).toEqual(['-- 3 lines folded: comment form --']);
	expect(shown(new Set([0]))).toEqual(['-- 3 lines folded: comment form --', 'Leave a reply', 'Name', 'Mail']);
});

const word = fc.string({
	unit: fc.constantFrom('a', 'b', 'é', '東', 'か', '。', '😀', '👨‍👩‍👧', '🇪🇸', '-', 'ש'),
	minLength: 1,
	maxLength: 30,
});
const prose = fc.array(word, {minLength: 1, maxLength: 30}).map(words => words.join(' '));
const part = fc.oneof(
	prose,
	fc.tuple(fc.constantFrom('heading' as const, 'quotation' as const, 'code' as const), prose),
);

test('nothing is wider than the width, offsets hold, no word is lost', () => {
	fc.assert(
		fc.property(fc.array(part, {minLength: 1, maxLength: 4}), fc.integer({min: 1, max: 120}), (parts, width) => {
			const article = articleOf(parts);
			const lines = layoutArticle(article, {width});
			for (const line of lines) expect(columnWidth(drawn(line))).toBeLessThanOrEqual(width);
			if (width === 1) return;
			const shown = lines.filter(line => line.start < line.end);
			for (const {text, start, end} of shown) expect(text).toBe(article.text.slice(start, end));
			expect(
				shown
					.map(line => line.text)
					.join('')
					.replace(/\s/g, ''),
			).toBe(article.text.replace(/\s/g, ''));
		}),
	);
});

test.each([
	['paragraph', articleOf(['x'.repeat(2_000_000)])],
	['code', articleOf([['code', 'x'.repeat(2_000_000)]])],
])('a word of megabytes in a %s takes no time that grows with its square', (_, article) => {
	const start = performance.now();
	layoutArticle(article, {width: 40});
	expect(performance.now() - start).toBeLessThan(3000);
});
