/** From the words at a quotation to the fullest name the article has for the speaker. */
import type {Names} from '../../names/index.ts';
import type {Language} from './language.ts';
import {lowerAt, type Phrase, particle, type Words} from './phrases.ts';
import {antecedentOf, pastPrepositions} from './subject.ts';

const capitals =
	/\p{Lu}[\p{L}\p{M}]*(?:[-’']\p{L}+)*(?: (?:(?:de|la|von|van|del|di|da|bin|al|el) ){0,2}\p{Lu}[\p{L}\p{M}]*\.?(?:[-’']\p{L}+)*){1,4}/gu;

type Gender = 'female' | 'male' | null;

/** Names the speakers of one article. Quotes must be asked about in order: a pronoun takes the latest speaker it fits. */
export class Speakers {
	readonly #text: string;
	readonly #language: Language;
	/** The fullest form by its last word. */
	readonly #full = new Map<string, string>();
	readonly #genders = new Map<string, Gender>();
	readonly #latest: string[] = [];

	constructor(text: string, names: Names, language: Language) {
		this.#text = text;
		this.#language = language;
		for (const {name} of names.people) this.#learn(name);
		for (const [run] of text.matchAll(capitals)) this.#learn(this.#bare(run));
	}

	/** The first full form wins: a longer one may have a title glued on. */
	#learn(name: string): void {
		const words = name.split(' ');
		const last = words.at(-1)!;
		if (words.length > 1 && !this.#full.has(last)) this.#full.set(last, name);
	}

	/** A run of capitalised words without the role and the first word of a sentence before a name. */
	#bare(run: string): string {
		const {roles, determiners, small, nounsCapital} = this.#language;
		const words = run.split(' ');
		const role = roles
			? words.findLastIndex((word, at) => at < words.length - 1 && roles.test(word.toLowerCase()))
			: -1;
		const lower = words[0]!.toLowerCase();
		const opens = determiners.has(lower) || small.has(lower);
		// "Die Deutsche Bank": two nouns are no name.
		if (role < 0 && nounsCapital && (opens || words.length > 2)) return '';
		return words.slice(role < 0 && opens ? 1 : role + 1).join(' ');
	}

	/** Whom the phrase names: the fullest form, its own words where it names nobody, null for a pronoun nobody fits. */
	of(words: Words, phrase: Phrase): string | null {
		const {language} = words;
		const only = phrase.to - phrase.from === 1 ? lowerAt(words, phrase.from) : '';
		const antecedent = language.relatives.has(only) ? antecedentOf(words, phrase.from) : null;
		if (!antecedent && (language.pronouns.has(only) || language.relatives.has(only))) return this.#spoken(only);
		const named = antecedent ?? phrase;
		return this.#take(words, named, nameWithin(words, named) ?? nameBeside(words, named));
	}

	/** Takes note of a subject that has not spoken yet: a pronoun may stand for it. */
	notice(words: Words, phrase: Phrase): void {
		const within = nameWithin(words, phrase) ?? nameBeside(words, phrase);
		if (within) this.#take(words, phrase, within);
	}

	#take(words: Words, phrase: Phrase, within: Phrase | null): string {
		const own = this.#words(words, within ?? phrase);
		const name = within ? this.#fullest(own) : own;
		const gender = this.#genderOf(lowerAt(words, phrase.from));
		if (gender) this.#genders.set(name, gender);
		if (within) this.#learn(name);
		this.#latest.push(name);
		return name;
	}

	/** "Mayor Berg" at the start of a sentence is Anna Berg, too. */
	#fullest(own: string): string {
		const longer = this.#full.get(own.split(' ').at(-1)!);
		const parts = [own, own.slice(own.indexOf(' ') + 1)];
		return parts.some(part => longer?.toLowerCase().endsWith(` ${part.toLowerCase()}`)) ? longer! : own;
	}

	/** The latest speaker; null where nobody has spoken. */
	get latest(): string | null {
		return this.#latest.at(-1) ?? null;
	}

	#spoken(pronoun: string): string | null {
		const gender = this.#genderOf(pronoun);
		const fits = (name: string) => !gender || (this.#genders.get(name) ?? gender) === gender;
		// No further back than a reader remembers.
		const name = this.#latest.slice(-4).findLast(fits) ?? this.latest;
		if (name && gender && !this.#genders.has(name)) this.#genders.set(name, gender);
		return name;
	}

	#genderOf(word: string): Gender {
		if (this.#language.female.has(word)) return 'female';
		return this.#language.male.has(word) ? 'male' : null;
	}

	#words({tokens}: Words, {from, to}: Phrase): string {
		return this.#text.slice(tokens[from]!.start, tokens[to - 1]!.end).replace(/\s+/g, ' ');
	}
}

/** The end of the capitalised words from token `from` on. */
function runEnd({tokens, language}: Words, from: number, end: number): number {
	let to = from;
	while (to < end && tokens[to]?.kind === 'word' && tokens[to]?.capital) to++;
	let name = to;
	while (name < end && particle.test(tokens[name]?.lower ?? '')) name++;
	// "Ursula von der Leyen", but "Anwalt der Anwohner".
	const joined = name > to && to > from && !(language.nounsCapital && /^d/.test(tokens[to]!.lower));
	while (joined && name < end && tokens[name]?.kind === 'word' && tokens[name]?.capital) to = ++name;
	return to;
}

/** The name in a phrase: "die Ministerin ANNA BERG", "el ministro JUAN RUIZ"; null where it holds none. */
export function nameWithin(words: Words, {from, to}: Phrase): Phrase | null {
	const {tokens, language} = words;
	let first = from;
	while (first < to && language.determiners.has(lowerAt(words, first))) first++;
	const determined = first > from;
	while (first < to && !tokens[first]?.capital) first++;
	const end = runEnd(words, first, to);
	if (end === first) return null;
	if (!language.roles) {
		const before = tokens[first - 1];
		if (first === from) return {from, to: end};
		// "el ministro de Sanidad" names nobody, "el ministro Juan Ruiz" does.
		const tied = !before || language.prepositions.has(before.lower) || language.determiners.has(before.lower);
		// "l’association Eau vive" is no person.
		const whole = end === to || language.prepositions.has(lowerAt(words, end));
		return whole && !tied ? {from: first, to: end} : null;
	}
	let role = end - 2;
	while (role >= first && !language.roles.test(lowerAt(words, role))) role--;
	if (role >= first) return tokens[role + 1]?.capital ? {from: role + 1, to: end} : null;
	// "der Wirt Ole Brandt", but "die Deutsche Bank".
	if (determined) return end - first > 2 && !/e[ns]?$/.test(lowerAt(words, first)) ? {from: first + 1, to: end} : null;
	return language.roles.test(lowerAt(words, end - 1)) ? null : {from: first, to: end};
}

/** The name set beside a role: "der Vorsitzende des Verbands, ANNA BERG". */
function nameBeside(words: Words, {to}: Phrase): Phrase | null {
	const {tokens, language} = words;
	const comma = pastPrepositions(words, to, tokens.length);
	if (tokens[comma]?.text !== ',') return null;
	const end = runEnd(words, comma + 1, tokens.length);
	const role = language.roles?.test(lowerAt(words, comma + 1)) === true;
	return end - comma > 2 && !role && !language.determiners.has(lowerAt(words, comma + 1))
		? {from: comma + 1, to: end}
		: null;
}
