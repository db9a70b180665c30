/** The elements whose layout is their meaning: code, and tables of data. */
import type {DraftBlock} from '../../draft.ts';
import {type Element, lineOfText} from './dom.ts';

const language = /(?:^|\s)(?:lang(?:uage)?-|highlight-source-|brush:\s*)([\w+#-]+)/;

export function codeOf(pre: Element): DraftBlock {
	for (const line of pre.querySelectorAll('br')) line.replaceWith('\n');
	const classes = [pre, pre.querySelector('code'), pre.parentNode].map(element => element?.className ?? '');
	const found = classes.map(names => language.exec(names)?.[1]).find(name => name !== undefined);
	return {kind: 'code', language: found ?? null, text: pre.textContent.replace(/^\n|\s+$/g, '')};
}

/** The cells of a table, row by row. */
export function rowsOf(table: Element): Element[][] {
	return [...table.querySelectorAll('tr')]
		.map(row => [...row.querySelectorAll('td, th')])
		.filter(row => row.length > 0);
}

/** Whether a table holds data; a table that only lays out a page is read as what stands in it. */
export function isDataTable(table: Element): boolean {
	if (table.querySelector('table, h1, h2, h3, pre, p + p, figure') !== null) return false;
	const rows = rowsOf(table);
	const widest = rows.reduce((most, row) => Math.max(most, row.length), 0);
	return rows.length >= 2 && widest >= 2 && !rows.some(row => row.some(cell => lineOfText(cell).length > 600));
}
