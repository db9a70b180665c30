/** Tables: those that hold data, and those that only lay out a page. */
import type {DraftBlock, Run} from '../../draft.ts';
import {attribute, type Element, elementsOf, lineOfText} from './tree.ts';

/** The cells of a table, row by row. */
export function rowsOf(table: Element): Element[][] {
	return elementsOf(table)
		.filter(({name}) => name === 'tr')
		.map(row =>
			row.children.filter(
				(child): child is Element => typeof child !== 'string' && (child.name === 'td' || child.name === 'th'),
			),
		)
		.filter(row => row.length > 0);
}

/** Whether a table holds data; a table that only lays out a page is read as what stands in it. */
export function isDataTable(table: Element): boolean {
	const inside = elementsOf(table).map(({name}) => name);
	if (inside.some(name => /^(?:table|h[1-3]|pre|figure)$/.test(name))) return false;
	const rows = rowsOf(table);
	const widest = rows.reduce((most, row) => Math.max(most, row.length), 0);
	return rows.length >= 2 && widest >= 2 && !rows.some(row => row.some(cell => lineOfText(cell).length > 600));
}

/** Columns that no table has more of, and rows that no cell covers more of. */
const widest = 20;
const tallest = 1000;

const spanOf = (cell: Element, name: 'colspan' | 'rowspan', most: number): number =>
	Math.min(most, Math.max(1, Number.parseInt(attribute(cell, name), 10) || 1));

/** The cells of each row in their columns; null where a cell before or above reaches into it. */
function gridOf(rows: readonly (readonly Element[])[]): (Element | null)[][] {
	/** Rows that are covered still, by column. */
	const covered: number[] = [];
	return rows.map(cells => {
		const row: (Element | null)[] = [];
		const passCovered = (): void => {
			for (let left = covered[row.length] ?? 0; left > 0; left = covered[row.length] ?? 0) {
				covered[row.length] = left - 1;
				row.push(null);
			}
		};
		for (const cell of cells) {
			passCovered();
			const height = spanOf(cell, 'rowspan', tallest);
			for (let column = 0; column < spanOf(cell, 'colspan', widest); column++) {
				covered[row.length] = height - 1;
				row.push(column === 0 ? cell : null);
			}
		}
		passCovered();
		return row;
	});
}

/** What a cell says, its blocks in one line. */
function runsOf(blocks: DraftBlock[]): Run[] {
	return blocks.flatMap((block, index) => {
		const own = 'runs' in block ? block.runs : block.kind === 'list' ? block.items.flatMap(item => item.runs) : [];
		return index === 0 ? own : [{text: ' '}, ...own];
	});
}

type Align = 'left' | 'right' | 'center' | null;

function alignOf(cell: Element): Align {
	const said = `${attribute(cell, 'align')} ${attribute(cell, 'style')}`;
	const found = /\b(left|right|center)\b/.exec(said)?.[1];
	return (found as 'left' | undefined) ?? null;
}

export const captionOf = (table: Element): Element | undefined =>
	elementsOf(table).find(({name}) => name === 'caption');

/** A table of data; `read` makes blocks of what stands in a cell. Its columns stand as those of the first row. */
export function tableOf(table: Element, read: (cell: Element) => DraftBlock[]): DraftBlock {
	const rows = rowsOf(table);
	const header = rows[0]!.every(({name, parent}) => name === 'th' || parent?.parent?.name === 'thead');
	const grid = gridOf(rows);
	const cells = grid.map(row => row.map(cell => (cell === null ? [] : runsOf(read(cell)))));
	const align: Align[] = [];
	for (const cell of grid[0]!) align.push(cell === null ? (align.at(-1) ?? null) : alignOf(cell));
	return {kind: 'table', header, align, rows: cells};
}
