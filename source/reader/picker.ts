/** A picker: choices, those that its words let through, and the one under its cursor. */
import {fold} from '../corpus/words.ts';
import {type Move, topAround, within} from './cursor.ts';
import {pickerGeometry} from './geometry.ts';
import type {Choice, Picker, State} from './state.ts';

/** What is offered: a picker before anything is chosen in it. */
export type Offer = Omit<Picker, 'words' | 'cursor' | 'top'>;

/** @param cursor index of the choice that the cursor stands on */
export const openPicker = (state: State, offer: Offer, cursor = 0): State =>
	moveChoice({...state, picker: {...offer, words: '', cursor, top: 0}}, at => at);

const partsOf = (words: string): string[] =>
	fold(words)
		.split(/\s+/)
		.filter(part => part !== '');

/** Those whose label or note holds all the words that are asked for. */
export function shownChoices({choices, words}: Picker): readonly Choice[] {
	const parts = partsOf(words);
	if (parts.length === 0) return choices;
	return choices.filter(({label, note}) => {
		const told = fold(`${label} ${note ?? ''}`);
		return parts.every(part => told.includes(part));
	});
}

/** The picker with its cursor moved, and the cursor in its window. */
export function moveChoice(state: State, to: Move): State {
	const {picker} = state;
	if (!picker) return state;
	const {entries} = pickerGeometry(state);
	const count = shownChoices(picker).length;
	const cursor = within(to(picker.cursor, count - 1, entries), count);
	return {...state, picker: {...picker, cursor, top: topAround(picker.top, cursor, count, entries)}};
}

/** The window again around the cursor, after a new size. */
export const settlePicker = (state: State): State => moveChoice(state, cursor => cursor);

/** The choices that hold some words. */
export const findChoice = (state: State, words: string): State =>
	state.picker ? settlePicker({...state, picker: {...state.picker, words, cursor: 0, top: 0}}) : state;

/** The one under the cursor; undefined where none is shown. */
export const choiceAtHand = (picker: Picker): Choice | undefined => shownChoices(picker)[picker.cursor];
