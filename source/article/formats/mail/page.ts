/** The HTML of a mail -> blocks. There is no article to be found in it: all of it is the letter, but for what surrounds it. */
import type {DraftBlock} from '../../draft.ts';
import {expression} from '../../expression.ts';
import {resolver} from '../html/links.ts';
import {rowsOf} from '../html/tables.ts';
import {attribute, type Element, elementsOf, parseTree, shortTextOf} from '../html/tree.ts';
import {blocksOf} from '../html/walk.ts';

const hidden = expression('i')`
	display\s*:\s*none
	|visibility\s*:\s*hidden
	|mso-hide\s*:\s*all
	|max-height\s*:\s*0(?:px)?\s*(?:;|$)
	|font-size\s*:\s*[01](?:px)?\s*(?:;|$)
	|opacity\s*:\s*0\s*(?:;|$)
`;
const preheader = /(?:^|[\s_-])pre-?header(?:$|[\s_-])/i;
const signature = /^(?:gmail_signature|moz-signature|signature|ms-outlook-mobile-signature)$/i;
/** What keeps a mail program from showing more than the preheader. */
const filler = /(?:\u034F|[\u00AD\u061C\u180E\u200B-\u200F\u2007\u2060-\u2064\uFEFF])+/g;

const parts = new Set(['table', 'tbody', 'thead', 'tfoot', 'tr', 'td', 'th', 'center']);
/** UTF-16 units of a cell of data. */
const longestCell = 80;

/**
 * Mails are laid out with tables: data has a head, or rows of as many short cells each, of words alone.
 *
 * @param around what has a table in it
 */
function isData(table: Element, around: ReadonlySet<Element>): boolean {
	if (around.has(table)) return false;
	if (/^(?:presentation|none)$/.test(attribute(table, 'role'))) return false;
	const inside = elementsOf(table).map(({name}) => name);
	if (inside.some(name => /^(?:img|h[1-6]|pre|hr|ul|ol)$/.test(name))) return false;
	const rows = rowsOf(table);
	const columns = rows[0]?.length ?? 0;
	if (rows.length < 2 || columns < 2 || rows.some(row => row.length !== columns)) return false;
	if (inside.includes('th')) return true;
	return rows.every(row => row.every(cell => shortTextOf(cell, longestCell) !== ''));
}

/** A table that lays out is read as boxes in boxes. */
function unlay(elements: readonly Element[]): void {
	const tables = elements.filter(({name}) => name === 'table');
	const around = new Set<Element>();
	for (const table of tables)
		for (let at = table.parent; at !== null && !around.has(at); at = at.parent) around.add(at);
	const data = new Set(tables.filter(table => isData(table, around)));
	const isCell = (element: Element): boolean => {
		for (let at: Element | null = element; at !== null; at = at.parent) if (data.has(at)) return true;
		return false;
	};
	for (const element of elements) if (parts.has(element.name) && !isCell(element)) element.name = 'div';
}

function surroundings(elements: readonly Element[]): Map<Element, string> {
	const without = new Map<Element, string>();
	for (const element of elements) {
		const names = `${attribute(element, 'class')} ${attribute(element, 'id')}`;
		if (element.attributes.has('hidden') || hidden.test(attribute(element, 'style')) || preheader.test(names))
			without.set(element, 'preheader');
		else if (names.split(' ').some(name => signature.test(name))) without.set(element, 'signature');
	}
	return without;
}

export function blocksOfPage(html: string): DraftBlock[] {
	const root = parseTree(html);
	const elements = elementsOf(root);
	const without = surroundings(elements);
	unlay(elements);
	return blocksOf(root, resolver(null), without).map(block =>
		block.kind === 'folded' ? {...block, text: block.text.replace(filler, ' ').replace(/\s+/g, ' ').trim()} : block,
	);
}
