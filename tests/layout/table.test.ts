import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Article, Table} from '../../source/article/article.ts';
import {columnWidths, layoutTable} from '../../source/layout/table.ts';
import {columnWidth} from '../../source/layout/width.ts';
import {emptyArticle} from './article.ts';

/** An article that is one table; cells of a row are parted by `|`. */
function tableOf(rows: readonly string[], more: Partial<Table> = {}): {article: Article; table: Table} {
	const cells = rows.map(row => row.split('|'));
	const text = cells.map(row => row.join('\t')).join('\n');
	let at = 0;
	const spans = cells.map(row =>
		row.map(cell => {
			const span = {start: at, end: at + cell.length};
			at += cell.length + 1;
			return span;
		}),
	);
	const table: Table = {kind: 'table', start: 0, end: text.length, rows: spans, header: true, align: [], ...more};
	return {article: {...emptyArticle, text, blocks: [table]}, table};
}

function drawn(rows: readonly string[], width: number, more: Partial<Table> = {}): string[] {
	const {article, table} = tableOf(rows, more);
	return layoutTable(article, table, width, '-').map(line => line.text);
}

describe('the columns', () => {
	test.each([
		['as wide as their cells where all fit', ['port|ships', 'Arden|12'], 40, [5, 5]],
		['of a short row are the columns of the longest', ['a|bb|ccc', 'a'], 40, [1, 2, 3]],
		['narrow from the widest down', ['a|a long way to go'], 12, [1, 9]],
		['share what is missing', ['twelve letters|twelve letters'], 20, [9, 9]],
		['count wide characters double', ['港|船'], 40, [2, 2]],
		['an empty cell still has one', ['|x'], 40, [1, 1]],
	])('%s', (_, rows, width, widths) => {
		expect(
			columnWidths(
				rows.map(row => row.split('|')),
				width,
			),
		).toEqual(widths);
	});
});

describe('a table', () => {
	const harbours = ['port|ships', 'Arden|12', 'Nether Arden|7'];

	test('has a rule below its header', () =>
		expect(drawn(harbours, 40)).toEqual([
			'port          ships',
			'------------  -----',
			'Arden         12',
			'Nether Arden  7',
		]));

	test('without a header has none', () =>
		expect(drawn(['Arden|12', 'Ottery|7'], 40, {header: false})).toEqual(['Arden   12', 'Ottery  7']));

	test('sets its cells as its columns ask', () =>
		expect(drawn(['a|b|c', 'left|right|mid', 'x|1|y'], 40, {align: ['left', 'right', 'center']})).toEqual([
			'a         b   c',
			'----  -----  ---',
			'left  right  mid',
			'x         1   y',
		]));

	test('wraps what is too wide within its cell', () =>
		expect(drawn(['who|said', 'Ada Lund|the ice came late'], 18)).toEqual([
			'who       said',
			'--------  --------',
			'Ada Lund  the ice',
			'          came',
			'          late',
		]));

	test('stands cell below cell where not even a column a cell is left', () =>
		expect(drawn(['a|b|c|d'], 5, {header: false})).toEqual(['a', 'b', 'c', 'd']));

	test('knows the row of each line', () => {
		const {article, table} = tableOf(['who|said', 'Ada|the ice came late']);
		expect(layoutTable(article, table, 14, '-').map(line => line.row)).toEqual([0, 0, 1, 1]);
	});
});

test('no line is wider than the width, no word is lost', () => {
	const cell = fc
		.array(fc.constantFrom('ice', 'harbour', '港', 'ü', 'a'), {maxLength: 4})
		.map(words => words.join(' '));
	const grid = fc
		.integer({min: 1, max: 5})
		.chain(count => fc.array(fc.array(cell, {minLength: count, maxLength: count}), {minLength: 1, maxLength: 5}));
	fc.assert(
		fc.property(grid, fc.integer({min: 2, max: 60}), (rows, width) => {
			const lines = drawn(
				rows.map(row => row.join('|')),
				width,
			);
			for (const line of lines) expect(columnWidth(line)).toBeLessThanOrEqual(width);
			const letters = (text: string): string => [...text.replace(/[\s-]/g, '')].sort().join('');
			expect(letters(lines.join(''))).toBe(letters(rows.flat().join('')));
		}),
	);
});
