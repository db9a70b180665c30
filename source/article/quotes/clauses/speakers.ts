/** From the words at a quotation to the fullest name the article has for the speaker. */
import type {Names} from '../../names/index.ts';
import {titles} from '../../names/roles.ts';
import type {Language} from './language.ts';
import {nameBeside, nameWithin} from './names.ts';
import {lowerAt, type Phrase, type Words} from './phrases.ts';
import {antecedentOf} from './subject.ts';

const capitals =
	/\p{Lu}[\p{L}\p{M}]*(?:[-’']\p{L}+)*(?: (?:(?:de|la|von|van|del|di|da|bin|al|el) ){0,2}\p{Lu}[\p{L}\p{M}]*(?:(?<=\s\p{L}{1,3})\.)?(?:[-’']\p{L}+)*){1,4}/gu;

type Gender = 'female' | 'male' | null;

/** Names the speakers of one article. Quotes must be asked about in order: a pronoun takes the latest speaker it fits. */
export class Speakers {
	readonly #text: string;
	readonly #language: Language;
	/** The fullest form by its last word. */
	readonly #full = new Map<string, string>();
	/** Names of three words by the second. */
	readonly #first = new Map<string, string>();
	readonly #genders = new Map<string, Gender>();
	readonly #latest: string[] = [];

	constructor(text: string, names: Names, language: Language) {
		this.#text = text;
		this.#language = language;
		for (const {name, gender} of names.people) {
			this.#learn(this.#bare(name));
			if (gender) this.#genders.set(this.#bare(name), gender);
		}
		for (const [run] of text.matchAll(capitals)) this.#learn(this.#bare(run));
	}

	/** The first full form wins: a longer one may have a title glued on. */
	#learn(name: string): void {
		const words = name.split(' ');
		const last = words.at(-1)!;
		if (words.length > 1 && !this.#full.has(last)) this.#full.set(last, name);
		// Of two surnames the first may stand for both.
		if (words.length === 3 && !this.#first.has(words[1]!)) this.#first.set(words[1]!, name);
	}

	/** A run of capitalised words without the role and the first word of a sentence before a name. */
	#bare(run: string): string {
		const {roles, determiners, small, dates, nounsCapital, elided} = this.#language;
		const words = run.split(' ');
		const role = roles
			? words.findLastIndex((word, at) => at < words.length - 1 && roles.test(word.toLowerCase()))
			: -1;
		const lower = words[0]!.toLowerCase();
		// Also "D’après NAME".
		const opens =
			determiners.has(lower) ||
			small.has(lower) ||
			dates.has(lower) ||
			(elided?.test(lower) && !/^..\p{Lu}/u.test(words[0]!));
		// "Minister NAME" begins a sentence.
		if (!roles && words.length > 2 && titles().has(lower)) return words.slice(1).join(' ');
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

	/** Takes note of somebody who has not spoken yet: a pronoun may stand for them. */
	notice(words: Words, phrase: Phrase): void {
		const within = nameWithin(words, phrase) ?? nameBeside(words, phrase);
		const role = words.tokens.slice(phrase.from, phrase.to).some(({lower}) => this.#language.roles?.test(lower));
		if (within || role) this.#take(words, phrase, within);
	}

	#take(words: Words, phrase: Phrase, within: Phrase | null): string {
		const own = this.#words(words, within ?? phrase);
		const name = within ? this.#fullest(this.#language.roles ? own : this.#bare(own)) : own;
		const gender = this.#genderWithin(words, phrase);
		if (gender) this.#genders.set(name, gender);
		if (within) this.#learn(name);
		this.#latest.push(name);
		return name;
	}

	/** "Mayor Berg" at the start of a sentence is Anna Berg, too. */
	#fullest(own: string): string {
		const last = own.split(' ').at(-1)!;
		const longer = this.#full.get(last);
		if (longer === undefined) return (own === last && this.#first.get(own)) || own;
		const parts = [own, own.slice(own.indexOf(' ') + 1)];
		return parts.some(part => longer.toLowerCase().endsWith(` ${part.toLowerCase()}`)) ? longer : own;
	}

	/** The latest speaker; null where nobody has spoken. */
	get latest(): string | null {
		return this.#latest.at(-1) ?? null;
	}

	#spoken(pronoun: string): string | null {
		const gender = this.#genderOf(pronoun);
		const fits = (name: string) => !gender || (this.#genders.get(name) ?? gender) === gender;
		// No further back than a reader remembers.
		const name = this.#latest.slice(-6).findLast(fits) ?? null;
		if (name && gender && !this.#genders.has(name)) this.#genders.set(name, gender);
		return name;
	}

	/** By the determiner, but "der Ministerin" is a woman. */
	#genderWithin(words: Words, {from, to}: Phrase): Gender {
		const {roles} = this.#language;
		for (let at = from; roles && at < to; at++)
			if (/[^m]in$/.test(lowerAt(words, at)) && roles.test(lowerAt(words, at))) return 'female';
		return this.#genderOf(lowerAt(words, from));
	}

	#genderOf(word: string): Gender {
		if (this.#language.female.has(word)) return 'female';
		return this.#language.male.has(word) ? 'male' : null;
	}

	#words({tokens}: Words, {from, to}: Phrase): string {
		return this.#text.slice(tokens[from]!.start, tokens[to - 1]!.end).replace(/\s+/g, ' ');
	}
}
