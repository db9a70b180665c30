/** The place line at the foot: the only chrome. Prompts, messages and counts stand on it and go. */
import {grouped} from './grouped.ts';
import {fitRow, piece, type Row, spread} from './rows.ts';
import type {Prompt, State} from './state.ts';

const labels: Record<Prompt['purpose'], string> = {
	filter: 'filter /',
	find: 'find /',
	speaker: 'said by ',
	people: 'people /',
};

export function readingNote(state: State): string {
	if (!state.reading) return '';
	const {done, total} = state.reading;
	return `reading ${grouped(done)} of ${grouped(total)}`;
}

/** `hint` and `place` are what the line says when nothing else is to be said. */
export function footRow(state: State, hint: string, place: string): Row {
	const {prompt, message, columns} = state;
	const width = columns - 1;
	if (prompt) {
		const cursor = piece(' ', 'selected');
		const label = labels[prompt.purpose];
		return fitRow([piece(` ${label}`, 'dim'), piece(prompt.text), cursor], columns);
	}
	const right = [readingNote(state), place].filter(part => part !== '').join('   ');
	if (message !== null) return spread([piece(` ${message}`, 'strong')], [piece(right, 'dim')], width);
	const room = ` ${hint}`.length + 2 + right.length <= width;
	return spread([piece(` ${room ? hint : ''}`, 'dim')], [piece(right, 'dim')], width);
}
