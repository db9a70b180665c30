import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Article, Block} from '../../source/article/article.ts';
import {textExporter} from '../../source/export/text.ts';
import {columnWidth} from '../../source/layout/width.ts';
import {articleOf, emptyArticle} from '../layout/article.ts';

const bare: Partial<Article> = {title: 'Title', byline: [], site: null, published: null};

/** The lines below title and byline. */
function body(article: Article, width = 40): string[] {
	const text = textExporter({width, colour: false}).article(article, 0);
	return text.trimEnd().split('\n').slice(3);
}

/** An article whose text is these parts, each a block as `make` has it. */
function blocksOf(parts: readonly string[], make: (start: number, end: number, index: number) => Block): Article {
	let start = 0;
	const blocks = parts.map((part, index) => {
		const block = make(start, start + part.length, index);
		start += part.length + 2;
		return block;
	});
	return {...emptyArticle, ...bare, text: parts.join('\n\n'), blocks};
}

describe('a block as text', () => {
	test.each<[string, Article, string[]]>([
		[
			'a paragraph is wrapped',
			articleOf(['The ice came late and went early, as it does.'], bare),
			['The ice came late and went early, as it', 'does.'],
		],
		['a heading stands apart', articleOf(['One.', ['heading', 'Pilots']], bare), ['One.', '', '', 'Pilots']],
		[
			'a quotation has its mark on each line',
			articleOf([['quotation', 'Twice it was water, and then it was ice again.']], bare),
			['> Twice it was water, and then it was', '> ice again.'],
		],
		[
			'a quotation of two paragraphs is one',
			articleOf([['quotation', 'Twice it was water.'], ['quotation', 'Then ice.'], 'So they said.'], bare),
			['> Twice it was water.', '>', '> Then ice.', '', 'So they said.'],
		],
		[
			'code is indented and not wrapped',
			articleOf([['code', `x = ${'1 + '.repeat(12)}1\n\n  y`]], bare),
			[`    x = ${'1 + '.repeat(12)}1`, '', '      y'],
		],
		[
			'a quotation within one has two marks',
			blocksOf(['Twice.'], (start, end) => ({kind: 'quotation', start, end, depth: 2})),
			['> > Twice.'],
		],
		['a rule is three stars', blocksOf([''], (start, end) => ({kind: 'rule', start, end})), ['* * *']],
		[
			'a list hangs behind its markers',
			blocksOf(
				['first and rather long, so that it goes on', 'second'],
				(start, end, index) =>
					({
						kind: 'list',
						start,
						end,
						ordered: true,
						items: [{start, end, depth: index, marker: `${index + 1}.`}],
					}) as Block,
			),
			['1. first and rather long, so that it', '   goes on', '', '  2. second'],
		],
		[
			'a picture is its caption',
			{
				...blocksOf([''], (start, end) => ({kind: 'image', start, end, image: 0})),
				images: [{caption: 'The quay', credit: 'Per Vik', alt: null, source: null}],
			},
			['[The quay © Per Vik]'],
		],
	])('%s', (_, article, lines) => expect(body(article)).toEqual(lines));

	test('a table has its columns', () => {
		const text = 'port\tships\nArden\t12';
		const cell = (word: string) => ({start: text.indexOf(word), end: text.indexOf(word) + word.length});
		const table: Block = {
			kind: 'table',
			start: 0,
			end: text.length,
			header: true,
			align: [null, 'right'],
			rows: [
				[cell('port'), cell('ships')],
				[cell('Arden'), cell('12')],
			],
		};
		expect(body({...emptyArticle, ...bare, text, blocks: [table]})).toEqual([
			'port   ships',
			'-----  -----',
			'Arden     12',
		]);
	});
});

describe('what stands at the end', () => {
	const linked = (href: string): Article => {
		const article = articleOf(['The pier and the pier.'], {
			...bare,
			tags: ['sea'],
			sources: ['EPN'],
			url: 'https://a.example/story',
		});
		const inlines = [4, 17].map(start => ({kind: 'link' as const, href, start, end: start + 4}));
		return {...article, blocks: [{kind: 'paragraph', start: 0, end: article.text.length, inlines}]};
	};
	test('sources, tags, the address, and each link once', () =>
		expect(body(linked('https://a.example/pier')).slice(1)).toEqual([
			'',
			'',
			'Sources: EPN',
			'Tags: sea',
			'https://a.example/story',
			'',
			'Links:',
			'  https://a.example/pier',
		]));
	test('nothing where there is nothing', () => expect(body(articleOf(['It rained.'], bare))).toEqual(['It rained.']));
});

describe('several articles', () => {
	const writer = textExporter({width: 20, colour: false});
	test('are parted by a rule as wide as the lines', () =>
		expect(
			writer
				.article(articleOf(['One.'], bare), 1)
				.split('\n')
				.slice(0, 4),
		).toEqual(['', '-'.repeat(20), '', 'Title']));
	test('of no width by one of forty', () =>
		expect(textExporter({width: 0, colour: false}).article(articleOf(['One.'], bare), 3)).toMatch(/^\n-{40}\n\n/));
	test('end without a word', () => expect(writer.end(2)).toBe(''));
});

describe('at any width', () => {
	const prose = fc
		.array(fc.string({unit: fc.constantFrom('a', 'é', '港', 'か', '👍🏽', '-', 'ש'), minLength: 1, maxLength: 12}), {
			minLength: 1,
			maxLength: 20,
		})
		.map(words => words.join(' '));
	const part = fc.oneof(prose, fc.tuple(fc.constantFrom('heading' as const, 'quotation' as const), prose));
	const letters = (text: string): string => text.replace(/[\s>]/g, '');

	test.each([0, 1, 8, 20, 80, 200])('%d: no word is lost, no line has a blank at its end', width => {
		fc.assert(
			fc.property(fc.array(part, {minLength: 1, maxLength: 4}), parts => {
				const article = articleOf(parts, bare);
				const text = textExporter({width, colour: false}).article(article, 0);
				expect(letters(text)).toBe(letters(`Title1min${article.text}`));
				expect(text).not.toMatch(/[ \t]\n/);
				expect(text).toMatch(/[^\n]\n$/);
				if (width >= 20) for (const line of text.split('\n')) expect(columnWidth(line)).toBeLessThanOrEqual(width);
			}),
			{numRuns: 40},
		);
	});

	test('none: a paragraph is one line, whatever its length', () => {
		const long = 'word '.repeat(20_000).trim();
		expect(
			textExporter({width: 0, colour: false})
				.article(articleOf([long], bare), 0)
				.split('\n'),
		).toContain(long);
	});
});
