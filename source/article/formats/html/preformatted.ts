/** The elements whose layout is their meaning: code, and tables of data. */
import type {DraftBlock} from '../../draft.ts';
import {attribute, type Element, elementsOf, lineOfText, type Node} from './tree.ts';

const language = /(?:^|\s)(?:lang(?:uage)?-|highlight-source-|highlight-|brush:\s*)([\w+#-]+)/;

const raw = (node: Node): string =>
	typeof node === 'string' ? node : node.name === 'br' ? '\n' : node.children.map(raw).join('');

export function codeOf(pre: Element): DraftBlock {
	const around = [pre, elementsOf(pre).find(({name}) => name === 'code'), pre.parent, pre.parent?.parent];
	const found = around
		.map(
			element =>
				element &&
				(attribute(element, 'data-lang') ||
					attribute(element, 'data-language') ||
					language.exec(attribute(element, 'class'))?.[1]),
		)
		.find(name => name);
	return {kind: 'code', language: found || null, text: raw(pre).replace(/^\n/, '').trimEnd()};
}

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
export function gridOf(rows: readonly (readonly Element[])[]): (Element | null)[][] {
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
