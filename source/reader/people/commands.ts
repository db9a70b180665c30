/** The People screen: who is quoted in the library, how often, and with what. */
import type {Quotation} from '../../corpus/roster.ts';
import {cited} from '../article/citation.ts';
import {keepPlace} from '../article/commands.ts';
import {cursorCommands, type Move, topAround, within} from '../cursor.ts';
import {hint} from '../dispatch.ts';
import {gathering} from '../gathering.ts';
import {peopleGeometry} from '../geometry.ts';
import {askFor} from '../list/commands.ts';
import {setFilter} from '../list/filter.ts';
import {reopened} from '../open.ts';
import {openPicker} from '../picker.ts';
import {noFilter, type People, promptFor, type State} from '../state.ts';
import {type Commands, type Step, step} from '../step.ts';
import {shownQuotations, shownSpeakers, speakerAtHand, speakerShown} from './gathered.ts';
import {quotationsFrom, topQuotation} from './quotation-view.ts';

const blank: People = {cursor: 0, top: 0, words: '', radar: false, voice: null, entry: 0, entryTop: 0, from: null};

/** Opens the screen; what is quoted is gathered when it is first asked for. */
export function showPeople(state: State): Step {
	const {state: left, effects} = keepPlace(state);
	const people = left.people ?? {...blank, from: left.open};
	const shown = gathering({...left, open: null, people});
	return {...shown, effects: [...effects, ...shown.effects]};
}

function moved(state: State, to: Move): State {
	const {people, gathered} = state;
	if (!people || !gathered) return state;
	const speaker = speakerShown(state);
	if (speaker) {
		const count = shownQuotations(speaker, gathered, people).length;
		const page = quotationsFrom(state, gathered, speaker, people.entryTop).length;
		const entry = within(to(people.entry, count - 1, page), count);
		const entryTop = topQuotation(state, gathered, speaker, people.entryTop, entry);
		return {...state, people: {...people, entry, entryTop}};
	}
	const count = shownSpeakers(gathered, people).length;
	const {room} = peopleGeometry(state);
	const cursor = within(to(people.cursor, count - 1, room), count);
	return {...state, people: {...people, cursor, top: topAround(people.top, cursor, count, room)}};
}

/** The window again around the cursor, after a new size or new people. */
export const settlePeople = (state: State): State => moved(state, cursor => cursor);

/** The people with those under the cursor kept there, when more were gathered. */
export function keepPerson(before: State, after: State): State {
	const {people, gathered} = after;
	if (!people || !gathered || !before.gathered) return after;
	const voice = shownSpeakers(before.gathered, people)[people.cursor]?.voice;
	const cursor =
		people.cursor === 0 ? 0 : shownSpeakers(gathered, people).findIndex(speaker => speaker.voice === voice);
	const kept = cursor < 0 ? people.cursor : cursor;
	return settlePeople({
		...after,
		people: {...people, cursor: kept, top: Math.max(0, people.top + kept - people.cursor)},
	});
}

/** The people whose names hold some words. */
export const findPeople = (state: State, words: string): State =>
	state.people ? settlePeople({...state, people: {...state.people, words, cursor: 0, top: 0}}) : state;

/** Opens the article where the quotation stands. */
function goTo(state: State, {origin, start, end}: Pick<Quotation, 'origin' | 'start' | 'end'>): Step {
	const item = state.items.find(({key}) => key === origin.key);
	if (!item) return step({...state, message: 'the article is no longer in the list'});
	return askFor(state, item, {start, end});
}

/** The quotation under the cursor, with all the places where it stands. */
function placesAtHand(state: State): readonly Quotation[] | undefined {
	const {people, gathered} = state;
	const speaker = speakerShown(state);
	return people && gathered && speaker ? shownQuotations(speaker, gathered, people)[people.entry] : undefined;
}

function open(state: State): Step {
	const {people, gathered} = state;
	if (!people || !gathered) return step(state);
	if (!speakerShown(state)) {
		const chosen = shownSpeakers(gathered, people)[people.cursor];
		return step(chosen ? {...state, people: {...people, voice: chosen.voice, entry: 0, entryTop: 0}} : state);
	}
	const places = placesAtHand(state);
	if (!places?.[0]) return step(state);
	if (places.length === 1) return goTo(state, places[0]);
	const choices = places.map((place, index) => ({
		label: [place.origin.title, place.origin.site, place.origin.published?.slice(0, 10)].filter(Boolean).join('  '),
		value: String(index),
	}));
	return step(openPicker(state, {purpose: 'source', title: 'Read it in', choices}));
}

/** The place that was picked of those where the quotation stands. */
export function pickedSource(state: State, value: string): Step {
	const place = placesAtHand(state)?.[Number(value)];
	return place ? goTo(state, place) : step(state);
}

function back(state: State): Step {
	const {people} = state;
	if (!people) return step(state);
	if (people.voice !== null) return step(settlePeople({...state, people: {...people, voice: null}}));
	if (people.words !== '' || people.radar)
		return step(settlePeople({...state, people: {...people, words: '', radar: false}}));
	return step({...state, people: null, open: people.from && reopened(state, people.from)});
}

/** The quotation under the cursor, where it stands first. */
function copyWith(form: (quotation: Quotation) => string) {
	return (state: State): Step => {
		const quotation = placesAtHand(state)?.[0];
		if (!quotation)
			return step({...state, message: `${hint(state, 'open', 'shows what they said; ')}there it can be copied`});
		const message = `copied the quote of ${quotation.speaker ?? 'an unnamed speaker'}`;
		return step({...state, message}, {kind: 'copy', text: form(quotation)});
	};
}

/** Lists the articles that quote the speaker under the cursor. */
function filterPerson(state: State): Step {
	const speaker = speakerAtHand(state);
	if (!speaker) return step(state);
	const filter = {...noFilter, speaker: {name: speaker.name, keys: speaker.articles}};
	return step(setFilter({...state, people: null}, filter));
}

/** Only what is told differently elsewhere, or all again; the cursor stays on whom or what it was on. */
function toggleRadar(state: State): Step {
	const {people, gathered} = state;
	if (!people || !gathered) return step(state);
	if (!gathered.ended) return step({...state, message: 'still comparing what the articles quote'});
	const radar = !people.radar;
	if (radar && gathered.differences.size === 0) return step({...state, message: 'no article tells it differently'});
	const voice = speakerAtHand(state)?.voice;
	const start = placesAtHand(state)?.[0];
	const turned = {...people, radar};
	const speaker = speakerShown(state);
	const quotations = speaker ? shownQuotations(speaker, gathered, turned) : [];
	if (speaker && quotations.length === 0) return step({...state, message: 'none of these is told differently'});
	const cursor = shownSpeakers(gathered, turned).findIndex(other => other.voice === voice);
	const entry = quotations.findIndex(([first]) => first === start);
	return step(settlePeople({...state, people: {...turned, cursor: Math.max(0, cursor), entry: Math.max(0, entry)}}));
}

export const peopleCommands: Commands = {
	...cursorCommands((state, to) => step(moved(state, to))),
	open,
	back,
	filterPerson,
	radar: toggleRadar,
	copy: copyWith(({text}) => text),
	copyCited: copyWith(({origin, text, speaker}) => cited({...origin, byline: []}, text, {speaker})),
	search: state => {
		if (state.people?.voice === null) return step({...state, prompt: promptFor('people', state.people.words)});
		const told = [hint(state, 'back', 'goes back to the people'), hint(state, 'search', 'finds them')];
		return step({...state, message: told.filter(part => part !== '').join(', where ')});
	},
};
