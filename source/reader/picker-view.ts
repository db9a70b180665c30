/** A picker as rows: its title, its choices, and what the keys do. */
import {footRow} from './foot.ts';
import {pickerGeometry} from './geometry.ts';
import {grouped} from './grouped.ts';
import {shownChoices} from './picker.ts';
import {blankRow, ellipsisOf, fitRow, type Piece, padRow, piece, type Row, rowWidth} from './rows.ts';
import type {Choice, Picker, State} from './state.ts';

/** The bar before the choice under the cursor, three columns. */
const choiceBar = (isSelected: boolean, ascii: boolean): Piece =>
	piece(isSelected ? (ascii ? ' > ' : ' ▌ ') : '   ', isSelected ? 'selected' : 'plain');

/** The choice without its bar: a long label leaves its note half of the `columns`. */
function choiceRow({label, note}: Choice, isSelected: boolean, columns: number, ascii: boolean): Row {
	const name = [piece(label, isSelected ? 'selected' : 'plain')];
	if (note === undefined) return fitRow(name, columns, ellipsisOf(ascii));
	const noted = [piece(`  ${note}`, 'dim')];
	const room = Math.max(columns >> 1, columns - rowWidth(noted));
	return fitRow([...fitRow(name, room, ellipsisOf(ascii)), ...noted], columns, ellipsisOf(ascii));
}

export interface PickerParts {
	head: Row[];
	choices: {choice: Choice; isSelected: boolean; row: Row}[];
	foot: Row[];
}

/** The rows in three parts: the choices may be drawn by others. */
export function pickerParts(state: State, picker: Picker): PickerParts {
	const {columns, rows, ascii} = state;
	const {head: headRows, entries} = pickerGeometry(state);
	const shown = shownChoices(picker);
	const width = Math.max(0, columns - 3);
	const words = picker.words === '' ? [] : [piece(`  “${picker.words}”`, 'match')];
	const head = [padRow([piece(`   ${picker.title}`, 'title'), ...words], columns, ellipsisOf(ascii)), blankRow];
	const choices = shown.slice(picker.top, picker.top + entries).map((choice, index) => {
		const isSelected = picker.top + index === picker.cursor;
		return {choice, isSelected, row: [choiceBar(isSelected, ascii), ...choiceRow(choice, isSelected, width, ascii)]};
	});
	const nothing = [piece('   Nothing like that. Esc shows all.', 'dim')];
	const foot: Row[] = choices.length === 0 ? [fitRow(nothing, columns, ellipsisOf(ascii))] : [];
	while (headRows + choices.length + foot.length < rows - 1) foot.push(blankRow);
	const place = shown.length > 0 ? `${grouped(picker.cursor + 1)} of ${grouped(shown.length)}` : '';
	foot.push(footRow(state, ['Enter choose', '/ find', 'q back'], place));
	return {
		head: head.slice(0, headRows),
		choices,
		foot: foot.slice(foot.length - Math.max(0, rows - headRows - choices.length)),
	};
}

export function pickerRows(state: State, picker: Picker): Row[] {
	const {head, choices, foot} = pickerParts(state, picker);
	const rows = [...head, ...choices.map(({row}) => row), ...foot];
	return rows.map(row => padRow(row, state.columns, ellipsisOf(state.ascii)));
}
