/** Each kind of block in layout, its odd shapes and scripts, and what ASCII makes of it. */
import {describe, expect, test} from 'vitest';
import type {Article, Block} from '../../source/article/article.ts';
import {layoutArticle} from '../../source/layout/layout.ts';
import type {Line, LineKind} from '../../source/layout/line.ts';
import {columnWidth} from '../../source/layout/width.ts';
import {articleOf, emptyArticle} from './article.ts';

const drawn = ({indent, lead, text}: Line): string => ' '.repeat(indent) + lead + text;
const only = (article: Article, kind: LineKind, width: number, ascii = false): Line[] =>
	layoutArticle(article, {width, ascii}).filter(line => line.kind === kind);

interface Item {
	text: string;
	depth?: number;
	marker?: string;
}

function listOf(items: readonly Item[]): Article {
	const text = items.map(item => item.text).join('\n');
	let start = 0;
	const spans = items.map(({text: words, depth = 0, marker = '•'}) => {
		const span = {start, end: start + words.length, depth, marker};
		start += words.length + 1;
		return span;
	});
	return {
		...emptyArticle,
		text,
		blocks: [{kind: 'list', start: 0, end: text.length, items: spans} as unknown as Block],
	};
}

describe('a list', () => {
	const list = (items: readonly Item[], width = 20, ascii = false) =>
		only(listOf(items), 'list', width, ascii).map(drawn);
	test.each<[string, Item[], string[]]>([
		['hangs behind its markers', [{text: 'the ice came late this year'}], ['• the ice came late', '  this year']],
		[
			'numbers hang as wide as they are',
			[{text: 'the ice came late', marker: '10.'}],
			['10. the ice came', '    late'],
		],
		[
			'items within items are set in',
			[{text: 'one'}, {text: 'two', depth: 1}, {text: 'three', depth: 2}],
			['• one', '  • two', '    • three'],
		],
		['deep ones no further than a quarter of the width', [{text: 'deep', depth: 9}], ['     • deep']],
		[
			'a further paragraph stands below its item',
			[{text: 'one'}, {text: 'and more', marker: ''}],
			['• one', '  and more'],
		],
		[
			'tasks have their boxes',
			[
				{text: 'done', marker: '☑'},
				{text: 'not', marker: '☐'},
			],
			['☑ done', '☐ not'],
		],
	])('%s', (_, items, lines) => expect(list(items)).toEqual(lines));

	test('in ASCII has stars and brackets', () =>
		expect(list([{text: 'one'}, {text: 'done', marker: '☑'}, {text: 'not', marker: '☐'}], 20, true)).toEqual([
			'* one',
			'[x] done',
			'[ ] not',
		]));

	test('loses its markers where they leave no room', () =>
		expect(list([{text: 'ice and salt'}], 4)).toEqual(['ice', 'and', 'salt']));
});

describe('code', () => {
	const code = (text: string, width = 20) => only(articleOf([['code', text]]), 'code', width).map(drawn);
	test.each([
		['keeps its blanks and lines', 'if (a)\n\n    b', 20, ['  if (a)', '  ', '      b']],
		['a tab is four columns', '\ta\n\t\tb', 20, ['      a', '          b']],
		['a long line goes on below', 'abcdefghijklmnopqrstuvw', 20, ['  abcdefghijklmnopqr', '  stuvw']],
		['no indent where it is narrow', 'abcdefghijk', 10, ['abcdefghij', 'k']],
		['ideographs are not cut in half', '港港港港港港港港港港', 9, ['港港港港', '港港港港', '港港']],
	])('%s', (_, text, width, lines) => expect(code(text, width)).toEqual(lines));

	test('offsets hold where a tab is drawn as blanks', () => {
		const article = articleOf([['code', '\tdepth = 12;\n\tsalt']]);
		for (const {start, end, text} of only(article, 'code', 40))
			expect(article.text.slice(start, end).replaceAll('\t', '    ')).toBe(text);
	});
});

describe('a quotation', () => {
	const quotation = (depth: number, width: number, ascii = false) => {
		const text = 'We measured it twice.';
		const block: Block = {kind: 'quotation', start: 0, end: text.length, depth};
		return only({...emptyArticle, text, blocks: [block]}, 'quotation', width, ascii).map(drawn);
	};
	test.each([
		[1, 16, false, ['│ We measured it', '│ twice.']],
		[2, 20, false, ['│ │ We measured it', '│ │ twice.']],
		[1, 16, true, ['| We measured it', '| twice.']],
		[9, 60, false, [`${'│ '.repeat(8)}We measured it twice.`]],
		[8, 16, false, ['We measured it', 'twice.']],
	])('of depth %d in %d columns (ASCII %s)', (depth, width, ascii, lines) =>
		expect(quotation(depth, width, ascii)).toEqual(lines),
	);
});

const one: ['quotation', string] = ['quotation', 'One.'];
const two: ['quotation', string] = ['quotation', 'Two.'];
test.each<[string, Parameters<typeof articleOf>[0], string[]]>([
	['two paragraphs of a quotation', [one, two], ['│ One.', '│', '│ Two.']],
	['a quotation and what follows', [one, 'Two.'], ['│ One.', '', 'Two.']],
	['a quotation and what it follows', ['One.', two], ['One.', '', '│ Two.']],
])('the bars between %s', (_, parts, lines) =>
	expect(layoutArticle(articleOf(parts), {width: 20}).map(drawn).slice(-3)).toEqual(lines),
);

test('between two quotations of other depths go on the bars of the outer', () => {
	const blocks: Block[] = [
		{kind: 'quotation', start: 0, end: 4, depth: 2},
		{kind: 'quotation', start: 6, end: 10, depth: 1},
	];
	expect(
		layoutArticle({...emptyArticle, text: 'One.\n\nTwo.', blocks}, {width: 20})
			.map(drawn)
			.slice(-3),
	).toEqual(['│ │ One.', '│', '│ Two.']);
});

describe('what shows no part of the text', () => {
	const pictured: Article = {
		...emptyArticle,
		text: '',
		blocks: [
			{kind: 'image', start: 0, end: 0, image: 0},
			{kind: 'rule', start: 0, end: 0},
		],
		images: [{caption: 'The quay at noon', credit: 'Per Vik', alt: null, source: null}],
	};
	test.each<[LineKind, number, boolean, string[]]>([
		['caption', 40, false, ['[The quay at noon © Per Vik]']],
		['caption', 14, false, ['[The quay at', 'noon © Per', 'Vik]']],
		['rule', 40, false, ['· · ·']],
		['rule', 40, true, ['* * *']],
		['rule', 3, false, ['· ·']],
		['byline', 60, true, ['3 January 2026 - 1 min - Ada Lund - Harbour Post']],
	])('%s in %d columns (ASCII %s)', (kind, width, ascii, lines) =>
		expect(only(pictured, kind, width, ascii).map(drawn)).toEqual(lines),
	);
});

describe('scripts from right to left', () => {
	test.each([
		['שלום עולם', true],
		['مرحبا', true],
		['“שלום” said Ann', true],
		['12 שלום', true],
		['(hello) שלום', false],
		['123', false],
		['', false],
	])('%j: %s', (text, rtl) =>
		expect(
			layoutArticle(articleOf([text]), {width: 40}).some(line => line.kind === 'paragraph' && line.rtl === true),
		).toBe(rtl),
	);

	test('a title and a caption tell for themselves', () => {
		const article: Article = {
			...articleOf(['Plain words.'], {title: 'כותרת'}),
			images: [{caption: 'תמונה', credit: null, alt: null, source: null}],
		};
		article.blocks.push({kind: 'image', start: 12, end: 12, image: 0});
		const lines = layoutArticle(article, {width: 60});
		expect(lines.filter(({rtl}) => rtl).map(({kind}) => kind)).toEqual(['title', 'byline', 'caption']);
	});
});

describe('a table too wide for the screen', () => {
	const cells = ['harbour', 'ships', 'ice', 'Arden', 'twelve of them', 'none'];
	const text = cells.join('\t');
	const span = (word: string) => ({start: text.indexOf(word), end: text.indexOf(word) + word.length});
	const rows = [cells.slice(0, 3).map(span), cells.slice(3).map(span)];
	const table: Article = {
		...emptyArticle,
		text,
		blocks: [{kind: 'table', start: 0, end: text.length, header: true, align: [], rows}],
	};
	test.each([80, 30, 20, 12, 6, 3])('stays within %d columns and loses no word', width => {
		const lines = only(table, 'table', width);
		for (const line of lines) expect(columnWidth(drawn(line))).toBeLessThanOrEqual(width);
		const letters = (words: string): string => [...words.replace(/[\s─]/g, '')].sort().join('');
		expect(letters(lines.map(drawn).join(''))).toBe(letters(cells.join('')));
	});
	test('knows the stretch of text that each line stands for', () => {
		const [head] = only(table, 'table', 80);
		expect([head?.start, head?.end]).toEqual([0, text.indexOf('Arden') - 1]);
	});
});
