/** What is shown of all that was gathered: the speakers, and the quotations of one. */
import {
	type Difference,
	distinct,
	placeOf,
	type Quotation,
	type Roster,
	type Speaker,
	voicesOf,
} from '../../corpus/roster.ts';
import {fold} from '../../corpus/words.ts';
import type {Gathered, People, State} from '../state.ts';

const sorted = new WeakMap<Roster, readonly Speaker[]>();

/** The most quoted first; the others by their letters, whatever their case: "a card" stands beside "A report". */
function speakersOf(roster: Roster): readonly Speaker[] {
	let speakers = sorted.get(roster);
	if (!speakers) {
		speakers = [...roster.speakers.values()]
			.map(speaker => ({speaker, count: speaker.quotations.length, name: fold(speaker.name)}))
			.sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : Number(a.name > b.name)))
			.map(({speaker}) => speaker);
		sorted.set(roster, speakers);
	}
	return speakers;
}

const differing = new WeakMap<Gathered['differences'], ReadonlySet<string>>();

/** The voices of those whom articles tell differently. */
export function voicesToldDifferently({differences}: Gathered): ReadonlySet<string> {
	let voices = differing.get(differences);
	if (!voices) {
		voices = voicesOf(differences.values());
		differing.set(differences, voices);
	}
	return voices;
}

/** What the People screen is asked for. */
type Asked = Pick<People, 'words' | 'radar'>;

const found = new WeakMap<Roster, Asked & {differences: Gathered['differences']; speakers: readonly Speaker[]}>();

/** Those whose name holds all the words that are asked for. */
export function shownSpeakers(gathered: Gathered, {words, radar}: Asked): readonly Speaker[] {
	const {roster, differences} = gathered;
	if (words === '' && !radar) return speakersOf(roster);
	const known = found.get(roster);
	if (known?.words === words && known.radar === radar && known.differences === differences) return known.speakers;
	const parts = fold(words)
		.split(/\s+/)
		.filter(part => part !== '');
	const voices = voicesToldDifferently(gathered);
	const speakers = speakersOf(roster).filter(({name, voice}) => {
		if (radar && !voices.has(voice)) return false;
		const folded = fold(name);
		return parts.every(part => folded.includes(part));
	});
	found.set(roster, {words, radar, differences, speakers});
	return speakers;
}

const once = new WeakMap<Speaker, readonly Quotation[][]>();

/** The quotations of a speaker, the same ones once with all their places. */
export function shownQuotations(speaker: Speaker, gathered: Gathered, {radar}: Asked): readonly Quotation[][] {
	let quotations = once.get(speaker);
	if (!quotations) {
		quotations = distinct(speaker);
		once.set(speaker, quotations);
	}
	return radar ? quotations.filter(places => differencesOf(gathered, places).length > 0) : quotations;
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
	return speakerShown(state) ?? shownSpeakers(gathered, people)[people.cursor] ?? null;
}
