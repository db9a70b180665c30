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
