/** A picker as rows: its title, its choices, and what the keys do. */
import {columnWidth} from '../../layout/width.ts';
import {footRow, type Hint} from '../foot.ts';
import {pickerGeometry} from '../geometry.ts';
import {grouped} from '../grouped.ts';
import {shownChoices} from '../picker.ts';
import {blankRow, cursorBar, ellipsisOf, fitRow, padRow, piece, quoted, type Row} from '../rows.ts';
import type {Choice, Picker, State} from '../state.ts';

/** The bar before the choice under the cursor, three columns. */
interface Widest {
	label: number;
	note: number;
}

const measured = new WeakMap<readonly Choice[], Widest>();

/** Measured once for all choices: their notes stand below one another, whatever is in sight. */
function widestOf(choices: readonly Choice[]): Widest {
	let widest = measured.get(choices);
	if (!widest) {
		widest = {label: 0, note: 0};
		for (const {label, note} of choices) {
			widest.label = Math.max(widest.label, columnWidth(label));
			if (note !== undefined) widest.note = Math.max(widest.note, 2 + columnWidth(note));
		}
		measured.set(choices, widest);
	}
	return widest;
}

/** The choice without its bar: its label takes `labels` of the `columns` where a note comes after it. */
function choiceRow({label, note}: Choice, isSelected: boolean, labels: number, columns: number, ascii: boolean): Row {
	const ellipsis = ellipsisOf(ascii);
	const name = [piece(label, isSelected ? 'selected' : 'plain')];
	if (note === undefined) return fitRow(name, columns, ellipsis);
	return fitRow([...padRow(name, labels, ellipsis), piece(`  ${note}`, 'dim')], columns, ellipsis);
}

const hints: readonly Hint[] = [
	['open', 'choose'],
	['search', 'find'],
	['back', 'back'],
];

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
	const widest = widestOf(picker.choices);
	// Long labels leave their notes half of the row.
	const labels = Math.min(widest.label, Math.max(width >> 1, width - widest.note));
	const words = picker.words === '' ? [] : [piece(`  ${quoted(picker.words, ascii)}`, 'match')];
	const head = [padRow([piece(`   ${picker.title}`, 'title'), ...words], columns, ellipsisOf(ascii)), blankRow];
	const choices = shown.slice(picker.top, picker.top + entries).map((choice, index) => {
		const isSelected = picker.top + index === picker.cursor;
		return {
			choice,
			isSelected,
			row: [cursorBar(isSelected, ascii), ...choiceRow(choice, isSelected, labels, width, ascii)],
		};
	});
	const nothing = [piece('   Nothing like that. Esc shows all.', 'dim')];
	const foot: Row[] = choices.length === 0 ? [fitRow(nothing, columns, ellipsisOf(ascii))] : [];
	while (headRows + choices.length + foot.length < rows - 1) foot.push(blankRow);
	const place = shown.length > 0 ? `${grouped(picker.cursor + 1)} of ${grouped(shown.length)}` : '';
	foot.push(footRow(state, hints, place));
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
