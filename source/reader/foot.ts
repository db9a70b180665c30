/** The place line at the foot: the only chrome. Prompts, messages and counts stand on it and go. */

import {columnWidth, readCluster, truncateStart} from '../layout/width.ts';
import {hint} from './dispatch.ts';
import {grouped} from './grouped.ts';
import type {KeyCommand} from './keys.ts';
import type {EditedLine} from './line-editor.ts';
import {ellipsisOf, fitRow, piece, type Row, spread} from './rows.ts';
import type {Prompt, State} from './state.ts';

const labels: Record<Prompt['purpose'], string> = {
	filter: 'filter /',
	search: 'all texts /',
	find: 'find /',
	speaker: 'said by ',
	people: 'people /',
	choice: 'find /',
	pipe: 'the text | ',
	tag: 'tag it # ',
};

function readingNote(state: State): string {
	const {text} = state.filter;
	if (text && !text.ended && !state.open)
		return `searching ${grouped(text.searched)} of ${grouped(state.items.length)}`;
	if (!state.reading) return '';
	const {done, total} = state.reading;
	return `reading ${grouped(done)} of ${grouped(total)}`;
}

/** What a command does, in words that follow its key. */
export type Hint = readonly [command: KeyCommand, words: string];

/** As many of the hints, from the first, as fit into `columns`. */
function hintsIn(hints: readonly string[], columns: number): string {
	let told = '';
	for (const hint of hints) {
		if (hint === '') continue;
		const more = `${told}${told === '' ? ' ' : '   '}${hint}`;
		if (more.length > columns) break;
		told = more;
	}
	return told;
}

/** The line with its cursor, which stays in sight: what is too long goes at the left. */
function lineRow({text, at}: EditedLine, columns: number, ellipsis: string): Row {
	const under = at < text.length ? text.slice(at, readCluster(text, at).end) : ' ';
	const before = truncateStart(text.slice(0, at), Math.max(0, columns - columnWidth(under)), ellipsis);
	return [piece(before), piece(under, 'selected'), piece(text.slice(at + under.length))];
}

/** The hints, the most useful first, and the place are what the line says when nothing else is to be said. */
export function footRow(state: State, hints: readonly Hint[], place: string): Row {
	const {prompt, message, columns} = state;
	const width = columns - 1;
	const ellipsis = ellipsisOf(state.ascii);
	if (prompt) {
		const label = ` ${labels[prompt.purpose]}`;
		return fitRow([piece(label, 'dim'), ...lineRow(prompt, columns - columnWidth(label), ellipsis)], columns, ellipsis);
	}
	const right = [readingNote(state), place].filter(part => part !== '').join('   ');
	if (message !== null) return spread([piece(` ${message}`, 'strong')], [piece(right, 'dim')], width, ellipsis);
	const told = hints.map(([command, words]) => hint(state, command, words));
	return spread([piece(hintsIn(told, width - 2 - right.length), 'dim')], [piece(right, 'dim')], width, ellipsis);
}
