/** From the words at a quotation to the fullest name the article has for the speaker. */

import type {Names} from '../../names/index.ts';
import {type Gender, givenName} from '../../names/lexicon/given.ts';
import type {Token} from '../tokens.ts';
import {FullNames} from './fullest.ts';
import type {Language} from './language.ts';
import {nameBeside, nameWithin} from './names.ts';
import {lowerAt, type Phrase, type Words} from './phrases.ts';
import {antecedentOf} from './subject.ts';

/** Somebody named at a place, an offset in UTF-16 units. */
interface Latest {
	name: string;
	start: number;
}

/** How far back a noun may have been used before, in UTF-16 units. */
const remembered = 4000;

/** Whether the text has the word, in lower case or with a capital. */
function hasWord(text: string, word: string): boolean {
	const lower = text.toLowerCase();
	for (let at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + 1))
		if (!/\p{L}/u.test(lower.charAt(at - 1)) && !/\p{L}/u.test(lower.charAt(at + word.length))) return true;
	return false;
}

/** Names the speakers of one article. Quotes must be asked about in order: a pronoun takes the latest speaker it fits. */
export class Speakers {
	readonly #text: string;
	readonly #language: Language;
	readonly #names: FullNames;
	readonly #genders = new Map<string, Gender | null>();
	/** Whose role a noun tells; null for the role of several. */
	readonly #roles = new Map<string, string | null>();
	readonly #latest: Latest[] = [];
	/** Who spoke last, or did what the latest sentence tells. */
	#subject: string | null = null;

	constructor(text: string, names: Names, language: Language) {
		this.#text = text;
		this.#language = language;
		this.#names = new FullNames(text, names, language);
		for (const {name, gender} of names.people) if (gender) this.#genders.set(this.#names.bare(name), gender);
	}

	/** Whom the phrase names: the fullest form, its own words where it names nobody, null for a pronoun nobody fits. */
	of(words: Words, phrase: Phrase): string | null {
		const {language} = words;
		const only = phrase.to - phrase.from === 1 ? lowerAt(words, phrase.from) : '';
		const antecedent = language.relatives.has(only) ? antecedentOf(words, phrase.from) : null;
		const isPronoun = language.pronouns.has(only) || language.relatives.has(only) || language.others.has(only);
		this.#subject =
			!antecedent && isPronoun
				? this.#spoken(only, words.tokens[phrase.from]!.start)
				: this.#take(words, antecedent ?? phrase);
		return this.#subject;
	}

	/**
	 * Takes note of somebody who has not spoken yet: a pronoun may stand for them; a verb without a subject, where they did
	 * what their sentence tells.
	 */
	notice(words: Words, phrase: Phrase, acts: boolean): void {
		const {roles, offices, definite} = this.#language;
		const told = words.tokens.slice(phrase.from, phrase.to).some(({lower}) => roles?.test(lower));
		// "El alcalde asintió", but "NAME, alcalde de Soto,"
		const office = definite.has(lowerAt(words, phrase.from)) && offices.has(lowerAt(words, phrase.from + 1));
		if (!told && !office && !this.#nameOf(words, phrase)) return;
		const {tokens, language} = words;
		const {text, sentence} = tokens[phrase.from]!;
		const before = tokens[phrase.from - 1];
		// A word with a capital because it opens its sentence: "Neuf ans", "¿Volvería?"
		const opens = phrase.to - phrase.from === 1 && before?.sentence !== sentence;
		if (opens && !language.nounsCapital && !this.#names.isKnown(text)) return;
		const name = this.#take(words, phrase);
		if (acts && !language.prepositions.has(before?.lower ?? '')) this.#subject = name;
	}

	/** The name within a phrase or beside it. "Burmistrz Torunowa, JAN KOWAL, …": what opens a sentence looks like a name. */
	#nameOf(words: Words, phrase: Phrase): Phrase | null {
		const {tokens, language} = words;
		const within = nameWithin(words, phrase);
		if (!within) return nameBeside(words, phrase);
		// "le président du groupe Nouvelle Alliance, NAME": what the role is of may be named as well.
		const owned = tokens.slice(phrase.from, within.from).some(({lower}) => language.joins.has(lower));
		const isBody = givenName(tokens[within.from]!.text) === null && !this.#names.people.has(this.#words(words, within));
		if (owned && isBody && !language.nounsCapital) return nameBeside(words, phrase);
		const opens = within.from === phrase.from && tokens[phrase.from - 1]?.sentence !== tokens[phrase.from]!.sentence;
		// "Ο δήμαρχος Τορίνου, NAME, …"
		const single = within.to - within.from === 1 && within.from > phrase.from;
		const beside = (opens || single) && !language.nounsCapital ? nameBeside(words, phrase) : null;
		const isLast = beside && tokens[beside.to]?.text === ',' && !tokens[beside.to + 1]?.capital;
		return isLast && !language.conjunctions.has(lowerAt(words, beside.to + 1)) ? beside : within;
	}

	#take(words: Words, phrase: Phrase): string {
		const found = this.#nameOf(words, phrase);
		const own = this.#words(words, found ?? phrase);
		const role = this.#roleOf(words, phrase);
		const name = found
			? this.#names.fullest(this.#language.roles ? own : this.#names.bare(own))
			: (this.#known(words, phrase, role) ?? own);
		const gender = this.#genderWithin(words, phrase);
		if (gender) this.#genders.set(name, gender);
		if (found) {
			this.#names.learn(name);
			if (role) this.#roles.set(role, (this.#roles.get(role) ?? name) === name ? name : null);
		}
		this.#latest.push({name, start: words.tokens[phrase.from]!.start});
		return name;
	}

	/** Whom a noun means whose name the article has told: by its role, or in other words; null where that is unsure. */
	#known(words: Words, phrase: Phrase, role: string | null): string | null {
		if (!role) return null;
		const bearer = this.#isOnly(words, phrase) ? this.#roles.get(role) : undefined;
		if (bearer !== undefined) return bearer;
		const other = this.#inOtherWords(words, phrase, role);
		if (other) this.#roles.set(role, other);
		return other;
	}

	/**
	 * "la artista", "der 45-Jährige": a noun that the article has not used before means the one person its paragraph names, or
	 * else the paragraph before. One's office would be told beside the name.
	 */
	#inOtherWords({tokens, language}: Words, {from, to}: Phrase, role: string): string | null {
		const determined = to - from > 1;
		// "el técnico navarro"
		if (to - from > 3 || (to - from === 3 && (tokens[to - 1]!.capital || language.definite.size === 0))) return null;
		if (determined ? !language.definite.has(tokens[from]!.lower) : language.definite.size > 0) return null;
		if (!language.persons?.test(role) || language.offices.has(role)) return null;
		const {start} = tokens[from]!;
		if (hasWord(this.#text.slice(Math.max(0, start - remembered), start), role)) return null;
		const gender = determined ? this.#genderOf(tokens[from]!.lower) : null;
		let end = start;
		for (let paragraphs = 0; paragraphs < 2; paragraphs++) {
			const begin = this.#text.lastIndexOf('\n', end - 1) + 1;
			const names = this.#latest
				.slice(-12)
				.filter(({name, start: at}) => at >= begin && at < end && this.#isPerson(name));
			const fitting = new Set(names.map(({name}) => name).filter(name => this.#fits(name, gender)));
			if (fitting.size > 0) return fitting.size === 1 ? [...fitting][0]! : null;
			end = this.#text.slice(0, begin).trimEnd().length;
		}
		return null;
	}

	#genderOfName(name: string): Gender | null {
		const {herName, hisName} = this.#language;
		const known = this.#genders.get(name);
		if (known || !name.includes(' ')) return known ?? null;
		return herName?.test(name) ? 'female' : hisName?.test(name) ? 'male' : null;
	}

	#isPerson(name: string): boolean {
		return this.#names.people.has(name) || (this.#genders.has(name) && name.includes(' '));
	}

	#fits(name: string, gender: Gender | null): boolean {
		return !gender || (this.#genderOfName(name) ?? gender) === gender;
	}

	/** The noun that heads a phrase, in lower case: "la MINISTRA de Sanidad, …"; null where a name does. */
	#roleOf({tokens, language}: Words, {from, to}: Phrase): string | null {
		let at = from;
		while (at < to && language.determiners.has(tokens[at]!.lower)) at++;
		const head = tokens[at];
		const opens = at === 0 || tokens[at - 1]!.sentence !== head?.sentence;
		return at < to && head && (!head.capital || opens || language.nounsCapital) ? head.lower : null;
	}

	/** A noun alone or behind a definite article: "la ministra". */
	#isOnly({tokens, language}: Words, {from, to}: Phrase): boolean {
		const first = tokens[from]!.lower;
		return to - from === 1 || (to - from === 2 && language.determiners.has(first) && !language.indefinite.has(first));
	}

	/** Whom a verb without a subject means: who spoke or acted last; null where nobody did. */
	subjectOf({lower, start}: Token): string | null {
		const {hers, his} = this.#language;
		const gender = hers?.test(lower) ? 'female' : his?.test(lower) ? 'male' : null;
		const subject = this.#actor() ?? this.#latest.at(-1)?.name ?? null;
		const told = subject !== null && (this.#genders.has(subject) || !gender);
		return told && this.#fits(subject, gender) ? subject : (this.#latestOf(gender, start) ?? subject);
	}

	/** Who spoke or acted last: the one person named with a team or a town that a sentence begins with, not these. */
	#actor(): string | null {
		const subject = this.#subject;
		if (subject === null || subject.includes(' ') || this.#genders.has(subject)) return subject;
		const before = this.#latest.at(-2)?.name;
		return this.#latest.at(-1)?.name === subject && before?.includes(' ') ? before : subject;
	}

	/** Whom a pronoun at offset `at` stands for. */
	#spoken(pronoun: string, at: number): string | null {
		const gender = this.#genderOf(pronoun) ?? this.#genderOfOther(pronoun);
		const name = this.#latestOf(gender, at);
		if (name && gender && !this.#genders.has(name)) this.#genders.set(name, gender);
		return name;
	}

	/** The latest named before offset `at` whom the gender fits, no further back than a reader remembers. */
	#latestOf(gender: Gender | null, at: number): string | null {
		const fitting = this.#latest.slice(-6).filter(({name, start}) => start < at && this.#fits(name, gender));
		// A town or a team is no "she".
		const person = gender ? fitting.findLast(({name}) => this.#genders.has(name) || name.includes(' ')) : undefined;
		return (person ?? fitting.at(-1))?.name ?? null;
	}

	/** By the determiner, but "der Ministerin" is a woman. */
	#genderWithin(words: Words, {from, to}: Phrase): Gender | null {
		const {roles} = this.#language;
		for (let at = from; roles && at < to; at++)
			if (/[^m]in$/.test(lowerAt(words, at)) && roles.test(lowerAt(words, at))) return 'female';
		return this.#genderOf(lowerAt(words, from));
	}

	#genderOf(word: string): Gender | null {
		if (this.#language.female.has(word)) return 'female';
		return this.#language.male.has(word) ? 'male' : null;
	}

	#genderOfOther(word: string): Gender | null {
		if (this.#language.ofHer.has(word)) return 'female';
		return this.#language.ofHim.has(word) ? 'male' : null;
	}

	#words({tokens}: Words, {from, to}: Phrase): string {
		return this.#text.slice(tokens[from]!.start, tokens[to - 1]!.end).replace(/\s+/g, ' ');
	}
}
