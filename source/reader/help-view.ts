/** The help screen, drawn from the key table. */

import {columnWidth} from '../layout/width.ts';
import {scopeOf} from './dispatch.ts';
import {footRow} from './foot.ts';
import {type Binding, printedKey, type Scope} from './keys.ts';
import {wrapText} from './prose.ts';
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

/** Keys, and what they do on as many rows of `columns` as that takes: nothing of it is cut. */
function commandRows(keys: string, help: string, keyColumns: number, columns: number): Row[] {
	const told = wrapText(help, columns - keyColumns);
	return told.map((words, index) => {
		const lead = index === 0 ? keys : '';
		return [piece(lead + ' '.repeat(Math.max(0, keyColumns - columnWidth(lead))), 'strong'), piece(words)];
	});
}

/**
 * The sections of the help in `columns`, that of where the reader is before the others; each key in the first that
 * knows it.
 */
function helpSections(state: State, columns: number): Row[][] {
	const {ascii, bindings} = state;
	const here = scopeOf({...state, help: null});
	const most = state.columns < narrow ? 1 : Number.POSITIVE_INFINITY;
	const printed = ({keys}: Binding): string =>
		keys
			.slice(0, most)
			.map(key => printedKey(key, ascii))
			.join('  ');
	const keyColumns = 2 + Math.min(columns >> 1, Math.max(...bindings.map(binding => columnWidth(printed(binding)))));
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
		for (const binding of known) {
			const {keys, command, help} = binding;
			told.add(`${command} ${help} ${keys}`);
			lines.push(...commandRows(printed(binding), help, keyColumns, columns));
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
	if (state.columns < wide) return stacked(helpSections(state, state.columns - 2));
	const half = (state.columns - 2) >> 1;
	const parts = helpSections(state, half - 2);
	const heights = parts.map((_, count) =>
		Math.max(stacked(parts.slice(0, count)).length, stacked(parts.slice(count)).length),
	);
	const cut = heights.indexOf(Math.min(...heights));
	const [left, right] = [stacked(parts.slice(0, cut)), stacked(parts.slice(cut))];
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
