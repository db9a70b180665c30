/**
 * People, organisations and places named in an article's text: silent where unsure.
 *
 *     text -> words -> candidates: capitalised words that may be a name
 *                   -> forms: each way of writing one, with the evidence of all its mentions, which tells its kind
 *                   -> people, bodies and places, each with all their forms
 *
 * `lexicon` holds what is known of words before any article is read.
 */
import type {Block, Person, Span} from '../article.ts';
import {proseOf} from '../parts.ts';
import {Acronyms} from './acronyms.ts';
import {type Candidate, candidatesIn, genderOfTitle} from './candidates/candidates.ts';
import {Forms} from './forms.ts';
import type {Gender} from './lexicon/given.ts';
import {isShortForm, unshouted} from './lexicon/places.ts';
import {People} from './people.ts';
import {type TellsOf, tellsNothing, tongueOf} from './tongue.ts';
import {findUncased, uncased} from './uncased/index.ts';
import {Columns, Words} from './words.ts';

/** A person as the resolver of pronouns wants them; the gender is no part of the article. */
export interface NamedPerson extends Person {
	/** By title, given name and the pronouns that follow; null where none of them tells. */
	gender: Gender | null;
}

export interface Names {
	people: NamedPerson[];
	organisations: Person[];
	places: Person[];
}

/** Scripts without capitals name nobody this way. */
const cased = /[A-Za-zÀ-ÿ\u0370-\u052f]/;
/** Longer stretches are read in parts, in UTF-16 units. */
const longestStretch = 20_000;

/** The longest headline, in words. */
const longestHeadline = 24;
/** Shorter words stay small in headlines, in letters. */
const shortest = 4;

/** One sentence, rarely with its full stop, of which next to all long words have a capital: a headline, whose capitals tell nothing. */
function isHeadline(text: string, words: Words, german: boolean): boolean {
	if (words.behind - words.first < 5 || words.behind - words.first > longestHeadline) return false;
	let capitals = 0;
	let long = 0;
	for (let at = words.first; at < words.behind; at++) {
		if (at > words.first && words.opens(at)) return false;
		if (words.end(at) - words.start(at) < shortest) continue;
		long++;
		if (words.isCapitalised(at)) capitals++;
	}
	const stopped = /[.!]/.test(text[words.end(words.behind - 1)] ?? '');
	return long >= (stopped ? 7 : 4) && capitals > long * (german ? 0.95 : 0.8);
}

/** Collects mentions under the fullest form. */
class Register {
	readonly #entries = new Map<string, Person>();

	add(name: string, {start, end}: Span): void {
		const entry = this.#entries.get(name);
		if (!entry) this.#entries.set(name, {name, mentions: 1, spans: [{start, end}]});
		else {
			entry.mentions++;
			entry.spans.push({start, end});
		}
	}

	/** Those named most often first. */
	sorted(): Person[] {
		return Array.from(this.#entries.values()).sort(
			(a, b) => b.mentions - a.mentions || a.spans[0]!.start - b.spans[0]!.start,
		);
	}
}

/** A preposition that a place follows and no subject. */
const placed = /\b(?:in|from|to|near|at|of|de|aus|nach|à) $/;

/** Names that capitals tell. */
function findCased(text: string, blocks: readonly Block[], language: string | null, tells: TellsOf): Names {
	const german = language === 'de';
	const tongue = tongueOf(language, tells);
	const {listedPlace} = tongue;
	const forms = new Forms(german);
	const candidates: Candidate[] = [];
	const columns = new Columns();
	for (const {span, heading} of cased.test(text) ? proseOf(text, blocks, longestStretch) : []) {
		// Capitals mean something else there.
		if (heading) continue;
		const words = new Words(text, span, columns, tongue);
		const headline = isHeadline(text, words, german);
		for (const candidate of candidatesIn(text, words, language)) {
			candidates.push(candidate);
			if (!headline) forms.meet(text, candidate, words);
		}
	}
	forms.decide(text, candidates);
	const people = new People(forms.of('person'));
	const acronyms = new Acronyms(text, candidates, forms);
	const persons = new Register();
	const organisations = new Register();
	const places = new Register();
	/** Short forms under the name they stand for where the article has it, else under the first of them. */
	const shortForms = new Map<string, string>();
	const fullest = (full: string, name: string): string => {
		if (!isShortForm(name) || forms.get(full)) return full;
		const first = shortForms.get(full) ?? name;
		shortForms.set(full, first);
		return first;
	};
	for (const candidate of candidates) {
		const {name, words, start} = candidate;
		const form = forms.get(name);
		const kind = form?.kind ?? null;
		const body = acronyms.get(name);
		const listed = kind === 'place' ? listedPlace(name) : null;
		// A place that is told by its surroundings alone gives way to a person of that name.
		const place =
			kind === 'place' && (listed !== null || !people.knows(words)) ? fullest(listed ?? unshouted(name), name) : null;
		if (body !== undefined) organisations.add(body, candidate);
		else if (place !== null && (words.length > 1 || placed.test(text.slice(start - 5, start))))
			places.add(place, candidate);
		else if (kind === 'body' && (words.length > 1 || !people.knows(words))) organisations.add(name, candidate);
		else {
			const bearer = people.find(words, genderOfTitle(candidate), form?.gender ?? null);
			if (bearer) persons.add(bearer.name, candidate);
			else if (place !== null) places.add(place, candidate);
		}
	}
	const genders = new Map(people.all.map(({name, gender}) => [name, gender]));
	return {
		people: persons.sorted().map(person => ({...person, gender: genders.get(person.name) ?? null})),
		organisations: organisations.sorted(),
		places: places.sorted(),
	};
}

/**
 * All names of the article's prose. Spans are offsets into `text`, in order. `locale` is BCP 47: "de-AT" is read as German.
 * `tells` finds the words that quotations are told by.
 */
export function findNames(
	text: string,
	blocks: readonly Block[],
	locale: string | null,
	tells: TellsOf = tellsNothing,
): Names {
	const language = locale?.split('-', 1)[0] ?? null;
	const table = uncased(language);
	const cased = findCased(text, blocks, language, tells);
	if (table === null) return cased;
	const {people, organisations, places} = findUncased(text, blocks, table, longestStretch);
	return {
		people: [...people.map(person => ({...person, gender: null})), ...cased.people],
		organisations: [...organisations, ...cased.organisations],
		places: [...places, ...cased.places],
	};
}
