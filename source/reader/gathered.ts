/** What is shown of all that was gathered: the speakers, and the quotations of one. */
import {type Difference, distinct, placeOf, type Quotation, type Roster, type Speaker} from '../corpus/roster.ts';
import {fold} from '../corpus/words.ts';
import type {Gathered, State} from './state.ts';

const sorted = new WeakMap<Roster, readonly Speaker[]>();

/** The most quoted first. */
function speakersOf(roster: Roster): readonly Speaker[] {
	let speakers = sorted.get(roster);
	if (!speakers) {
		speakers = [...roster.speakers.values()].sort(
			(a, b) => b.quotations.length - a.quotations.length || (a.name < b.name ? -1 : 1),
		);
		sorted.set(roster, speakers);
	}
	return speakers;
}

const found = new WeakMap<Roster, {words: string; speakers: readonly Speaker[]}>();

/** Those whose name holds all the words that are asked for. */
export function shownSpeakers({roster}: Gathered, words: string): readonly Speaker[] {
	if (words === '') return speakersOf(roster);
	const known = found.get(roster);
	if (known?.words === words) return known.speakers;
	const parts = fold(words)
		.split(/\s+/)
		.filter(part => part !== '');
	const speakers = speakersOf(roster).filter(({name}) => {
		const folded = fold(name);
		return parts.every(part => folded.includes(part));
	});
	found.set(roster, {words, speakers});
	return speakers;
}

const once = new WeakMap<Speaker, readonly Quotation[][]>();

/** The quotations of a speaker, the same ones once with all their places. */
export function shownQuotations(speaker: Speaker): readonly Quotation[][] {
	let quotations = once.get(speaker);
	if (!quotations) {
		quotations = distinct(speaker);
		once.set(speaker, quotations);
	}
	return quotations;
}

/** What differs from a quotation, wherever it stands. */
export const differencesOf = ({differences}: Gathered, places: readonly Quotation[]): readonly Difference[] =>
	places.flatMap(place => differences.get(placeOf(place)) ?? []).slice(0, 3);

/** The speaker whose quotations are shown. */
export const speakerShown = ({people, gathered}: State): Speaker | null =>
	people?.voice == null ? null : (gathered?.roster.speakers.get(people.voice) ?? null);

/** The speaker under the cursor. */
export function speakerAtHand(state: State): Speaker | null {
	const {people, gathered} = state;
	if (!people || !gathered) return null;
	return speakerShown(state) ?? shownSpeakers(gathered, people.words)[people.cursor] ?? null;
}
