/** People, organisations and places named in an article's text: silent where unsure. */
import type {Block, Person, Span} from '../article.ts';
import {type Candidate, candidatesIn} from './candidates.ts';
import {type Gender, genderOf, givenName} from './given.ts';
import {bodies, personVerbs, places} from './tables.ts';

/** A person as the resolver of pronouns wants them; the gender is no part of the article. */
export interface NamedPerson extends Person {
	/** By their honorifics and given name; null where neither tells. */
	gender: Gender | null;
}

export interface Names {
	people: NamedPerson[];
	organisations: Person[];
	places: Person[];
}

/** Scripts without capitals name nobody this way. */
const latin = /[A-Za-zÀ-ÿ]/;

/** Headings and code are left out: capitals mean something else there. */
function proseOf(blocks: readonly Block[]): Span[] {
	return blocks.flatMap((block): Span[] => {
		if (block.kind === 'paragraph' || block.kind === 'quotation') return [block];
		return block.kind === 'list' ? block.items : [];
	});
}

const nameOf = ({words}: Candidate): string => words.join(' ');

const isAcronym = (word: string): boolean => /^\p{Lu}{2,6}$/u.test(word);

function isBody({words}: Candidate): boolean {
	return words.some(word => bodies().has(word)) || (words.length === 1 && isAcronym(words[0]!));
}

/** Two to five words with evidence for a person: a given name, a title, a verb that people do, an apposition. */
function isPerson(candidate: Candidate, language: string | null): boolean {
	const {words, titled, after, before, comma} = candidate;
	if (words.length < 2 || words.length > 5 || words.some(isAcronym)) return false;
	const named = givenName(words[0]!) === 'sure';
	const speaks = personVerbs().has(after) || personVerbs().has(before);
	// Every noun is capitalised in German: two of them after a verb are no person.
	if (language === 'de') return named || titled;
	return named || titled || speaks || (comma && words.length === 2 && speaks);
}

/** Collects mentions under the fullest form. */
class Register {
	readonly #entries = new Map<string, Person>();

	add(name: string, span: Span): void {
		const entry = this.#entries.get(name);
		if (!entry) this.#entries.set(name, {name, mentions: 1, spans: [{start: span.start, end: span.end}]});
		else {
			entry.mentions++;
			entry.spans.push({start: span.start, end: span.end});
		}
	}

	/** Those named most often first. */
	sorted(): Person[] {
		return [...this.#entries.values()].sort((a, b) => b.mentions - a.mentions || a.spans[0]!.start - b.spans[0]!.start);
	}
}

/** The fullest form of each person: `Jilani` and `Abbas Jilani` are `Jalil Abbas Jilani`. Two of one surname keep apart. */
function fullestForms(candidates: readonly Candidate[], language: string | null): ReadonlyMap<string, string> {
	const full = new Set<string>();
	for (const candidate of candidates) {
		if (isPerson(candidate, language) && !isBody(candidate) && !places().has(nameOf(candidate)))
			full.add(nameOf(candidate));
	}
	const forms = new Map<string, string>();
	const shared = new Set<string>();
	for (const name of [...full].sort((a, b) => b.split(' ').length - a.split(' ').length)) {
		if (forms.has(name)) continue;
		forms.set(name, name);
		const words = name.split(' ');
		for (let from = 1; from < words.length; from++) {
			const form = words.slice(from).join(' ');
			if (forms.has(form) && forms.get(form) !== name) shared.add(form);
			else forms.set(form, name);
		}
		const short = `${words[0]} ${words.at(-1)}`;
		if (words.length > 2 && !forms.has(short)) forms.set(short, name);
	}
	for (const form of shared) if (!full.has(form)) forms.delete(form);
	return forms;
}

/** `Jaish al-Adl (JAA)`: the acronym in brackets after its expansion. */
function acronymsOf(text: string, candidates: readonly Candidate[]): ReadonlyMap<string, string> {
	const acronyms = new Map<string, string>();
	for (const candidate of candidates) {
		const match = /^ ?(?:group )?\((\p{Lu}{2,6})\)/u.exec(text.slice(candidate.end, candidate.end + 20));
		if (match && candidate.words.length > 1) acronyms.set(match[1]!, nameOf(candidate));
	}
	return acronyms;
}

/** All names of the article's prose. Spans are offsets into `text`, in order. */
export function findNames(text: string, blocks: readonly Block[], language: string | null): Names {
	const candidates = latin.test(text) ? proseOf(blocks).flatMap(span => [...candidatesIn(text, span)]) : [];
	const forms = fullestForms(candidates, language);
	const acronyms = acronymsOf(text, candidates);
	const expansions = new Set(acronyms.values());
	const people = new Register();
	const organisations = new Register();
	const found = new Register();
	for (const candidate of candidates) {
		const name = nameOf(candidate);
		const person = forms.get(name);
		if (places().has(name) && person === undefined) found.add(name, candidate);
		else if (acronyms.has(name)) organisations.add(acronyms.get(name)!, candidate);
		else if (expansions.has(name) || isBody(candidate)) organisations.add(name, candidate);
		else if (person !== undefined) people.add(person, candidate);
	}
	const named = people.sorted().map(person => ({...person, gender: genderOf(person.name.split(' ', 1)[0]!)}));
	return {people: named, organisations: organisations.sorted(), places: found.sorted()};
}
