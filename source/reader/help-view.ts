/** The help screen, drawn from the key table. */

import {scopeOf} from './dispatch.ts';
import {footRow} from './foot.ts';
import {printedKey, type Scope} from './keys.ts';
import {blankRow, ellipsisOf, padRow, piece, type Row} from './rows.ts';
import type {State} from './state.ts';

const sections: readonly {title: string; scope: Scope}[] = [
	{title: 'Everywhere', scope: 'help'},
	{title: 'In the list', scope: 'list'},
	{title: 'In an article', scope: 'article'},
	{title: 'In the sidebar', scope: 'sidebar'},
	{title: 'Among the people', scope: 'people'},
	{title: 'In a picker', scope: 'picker'},
];

/** Columns below which a command is told by its first key alone. */
const narrow = 50;

/** Columns from which the sections stand in two columns. */
const wide = 100;

/** The sections of the help, that of where the reader is before the others; each key in the first that knows it. */
function helpSections(state: State): Row[][] {
	const {ascii, columns, bindings} = state;
	const here = scopeOf({...state, help: null});
	const [most, width] = columns < narrow ? [1, 8] : [Number.POSITIVE_INFINITY, 18];
	const parts: {scope: Scope; lines: Row[]}[] = [];
	const told = new Set<string>();
	const [everywhere, ...others] = sections;
	const isHere = ({scope}: {scope: Scope}) => Number(scope === here);
	const ordered = others.toSorted((a, b) => isHere(b) - isHere(a));
	for (const {title, scope} of [everywhere!, ...ordered]) {
		const known = bindings.filter(({keys, scopes, command, help}) => {
			const isKnown = scopes.includes(scope) && (scope !== 'help' || scopes.length > 1);
			return isKnown && !told.has(`${command} ${help} ${keys}`);
		});
		if (known.length === 0) continue;
		const lines: Row[] = [[piece(title, 'heading')]];
		for (const {keys, command, help} of known) {
			told.add(`${command} ${help} ${keys}`);
			const printed = keys.slice(0, most).map(key => printedKey(key, ascii));
			lines.push([piece(printed.join('  ').padEnd(width), 'strong'), piece(help)]);
		}
		parts.push({scope, lines});
	}
	return parts.toSorted((a, b) => isHere(b) - isHere(a)).map(({lines}) => lines);
}

/** Below one another, a blank line between them. */
const stacked = (parts: readonly Row[][]): Row[] =>
	parts.flatMap((lines, at) => (at > 0 ? [blankRow, ...lines] : lines));

/** All lines of the help. */
export function helpLines(state: State): Row[] {
	const parts = helpSections(state);
	if (state.columns < wide) return stacked(parts);
	const heights = parts.map((_, count) =>
		Math.max(stacked(parts.slice(0, count)).length, stacked(parts.slice(count)).length),
	);
	const cut = heights.indexOf(Math.min(...heights));
	const [left, right] = [stacked(parts.slice(0, cut)), stacked(parts.slice(cut))];
	const half = (state.columns - 2) >> 1;
	return Array.from({length: Math.max(left.length, right.length)}, (_, at) => [
		...padRow(left[at] ?? blankRow, half - 2, ellipsisOf(state.ascii)),
		piece('  '),
		...(right[at] ?? blankRow),
	]);
}

export function helpRows(state: State): Row[] {
	const height = state.rows - 1;
	const rows: Row[] = [];
	const lines = helpLines(state);
	const top = state.help ?? 0;
	for (let index = 0; index < height; index++) {
		const line = lines[top + index];
		rows.push(line ? [piece('  '), ...line] : blankRow);
	}
	rows.push(
		footRow(state, [['back', 'back']], `${Math.round((Math.min(lines.length, top + height) / lines.length) * 100)} %`),
	);
	return rows.map(row => padRow(row, state.columns, ellipsisOf(state.ascii)));
}
