/** The help screen, drawn from the key table. */
import {footRow} from './foot.ts';
import {bindings, printedKey, type Scope} from './keys.ts';
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

/** All lines of the help, each key in the first section that knows it. */
export function helpLines({ascii, columns}: Pick<State, 'ascii' | 'columns'>): Row[] {
	const [most, width] = columns < narrow ? [1, 8] : [Number.POSITIVE_INFINITY, 22];
	const lines: Row[] = [];
	const told = new Set<string>();
	for (const {title, scope} of sections) {
		const known = bindings.filter(({scopes, command, help}) => {
			const isHere = scopes.includes(scope) && (scope !== 'help' || scopes.length > 1);
			return isHere && !told.has(`${command} ${help}`);
		});
		if (known.length === 0) continue;
		if (lines.length > 0) lines.push(blankRow);
		lines.push([piece(title, 'heading')]);
		for (const {keys, command, help} of known) {
			told.add(`${command} ${help}`);
			const printed = keys.slice(0, most).map(key => printedKey(key, ascii));
			lines.push([piece(printed.join('  ').padEnd(width), 'strong'), piece(help)]);
		}
	}
	return lines;
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
	rows.push(footRow(state, ['q back'], `${Math.round((Math.min(lines.length, top + height) / lines.length) * 100)} %`));
	return rows.map(row => padRow(row, state.columns, ellipsisOf(state.ascii)));
}
