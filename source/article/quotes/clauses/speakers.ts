/** From the words at a quotation to the fullest name the article has for the speaker. */

import type {Names} from '../../names/index.ts';
import {type Gender, givenName} from '../../names/lexicon/given.ts';
import type {Token} from '../tokens.ts';
import {FullNames} from './fullest.ts';
import {isPersonNoun, type Language} from './language.ts';
import {headOf, isBody, nameBeside, nameWithin} from './names.ts';
import {People} from './people.ts';
import {lowerAt, type Phrase, type Words} from './phrases.ts';
import {sentenceOf} from './sayer.ts';
import {antecedentOf, type Named} from './subject.ts';

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
	readonly #people: People;
	/** Whose role a noun tells; null for the role of several. */
	readonly #roles = new Map<string, string | null>();
	/** Who spoke last, or did what the latest sentence tells. */
	#subject: string | null = null;

	constructor(text: string, names: Names, language: Language) {
		this.#text = text;
		this.#language = language;
		this.#names = new FullNames(text, names, language);
		this.#people = new People(text, this.#names, language);
		for (const {name, gender} of names.people) if (gender) this.#people.genders.set(this.#names.bare(name), gender);
	}

	/** Whom the phrase names: the fullest form, its own words where it names nobody, null for a pronoun nobody fits. */
	of(words: Words, phrase: Phrase): string | null {
		const {language} = words;
		if (language.anybody.has(lowerAt(words, phrase.from))) return null;
		const only = phrase.to - phrase.from === 1 ? lowerAt(words, phrase.from) : '';
		const antecedent = language.relatives.has(only) ? antecedentOf(words, phrase.from) : null;
		const isPronoun = language.pronouns.has(only) || language.relatives.has(only) || language.others.has(only);
		this.#subject =
			!antecedent && isPronoun
				? this.#spoken(only, words.tokens[phrase.from]!.start)
				: this.#take(words, antecedent ?? phrase);
		const speaker = this.#subject;
		const named = speaker !== null && this.#people.named.has(speaker) && speaker.includes(' ');
		const told = !isPronoun && isPersonNoun(language, lowerAt(words, headOf(words, phrase)));
		if (speaker !== null && (named || told)) this.#people.somebody.add(speaker);
		return speaker;
	}

	/**
	 * Takes note of somebody who has not spoken yet: a pronoun may stand for them; a verb without a subject, where they did
	 * what their sentence tells.
	 */
	notice(words: Words, {phrase, subject}: Named, acts: boolean): void {
		const {tokens, language} = words;
		const before = tokens[phrase.from - 1];
		if (!this.#isSomebody(words, phrase, acts && subject)) {
			// "La Asociación de Ópticos lo pide. “…”, recuerda en una nota."
			const named = (this.#people.latest.at(-1)?.start ?? -1) >= tokens[sentenceOf(tokens, phrase.from).from]!.start;
			if (acts && subject && !named && isBody(words, phrase)) this.#subject = this.#words(words, phrase);
			return;
		}
		const name = this.#take(words, phrase);
		if (acts && !language.prepositions.has(before?.lower ?? '')) this.#subject = name;
	}

	/** Whether the word is known to be a part of a name. */
	isKnown(word: string): boolean {
		return this.#names.isKnown(word);
	}

	/** Whether the phrase names somebody, or tells their role; for who acts, any noun for a person will do. */
	#isSomebody(words: Words, phrase: Phrase, acts: boolean): boolean {
		const {tokens, language} = words;
		const {roles, offices, definite, nounsCapital} = language;
		if (tokens.slice(phrase.from, phrase.to).some(({lower}) => roles?.test(lower))) return true;
		const head = lowerAt(words, headOf(words, phrase));
		if (acts && isPersonNoun(language, head)) return true;
		// "El alcalde asintió", but "NAME, alcalde de Soto,"
		if (definite.has(lowerAt(words, phrase.from)) && offices.has(lowerAt(words, phrase.from + 1))) return true;
		const name = this.#nameOf(words, phrase);
		if (!name) return false;
		// "Er bügelt Hemden", and a word with a capital because it opens its sentence: "Neuf ans", "¿Volvería?"
		const {sentence} = tokens[phrase.from]!;
		const alone = nounsCapital ? name.to - name.from === 1 : phrase.to - phrase.from === 1;
		if (!alone || (!nounsCapital && tokens[phrase.from - 1]?.sentence === sentence)) return true;
		return this.#names.isKnown(tokens[name.from]!.text);
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
		const own = this.#title(words, phrase, found) ?? this.#words(words, found ?? phrase);
		const role = this.#roleOf(words, phrase);
		const name = found
			? this.#names.fullest(this.#language.roles ? own : this.#names.bare(own))
			: (this.#known(words, phrase, role) ?? own);
		const gender = this.#genderWithin(words, phrase);
		if (gender) this.#people.genders.set(name, gender);
		if (!found && this.#isStranger(words, phrase)) this.#people.somebody.add(name);
		if (found) {
			this.#people.named.add(name);
			this.#names.learn(name);
			if (role) this.#roles.set(role, (this.#roles.get(role) ?? name) === name ? name : null);
		}
		const several = this.#language.several.has(lowerAt(words, phrase.from));
		const head = words.tokens[headOf(words, phrase)]!;
		const person = isPersonNoun(this.#language, head.lower) && (!head.capital || this.#language.nounsCapital);
		this.#people.latest.push({name, start: words.tokens[phrase.from]!.start, several, person});
		return name;
	}

	/** "la revue « CONTRETEMPS »": a name between marks; null where none stands there. */
	#title({tokens}: Words, {to}: Phrase, found: Phrase | null): string | null {
		const marked = found ? undefined : tokens[to];
		const title =
			marked?.kind === 'quote' ? this.#text.slice(marked.start, marked.end).replace(/^\P{L}+|\P{L}+$/gu, '') : '';
		return /^\p{Lu}[\p{L}\p{N}’'-]*(?: [\p{L}\p{N}’'-]+){0,3}$/u.test(title) ? title : null;
	}

	/** "eine Nachbarin", "son président": whoever the words bring in without a name. */
	#isStranger(words: Words, phrase: Phrase): boolean {
		const {definite, determiners, unnamed} = this.#language;
		const [first, head] = [lowerAt(words, phrase.from), lowerAt(words, headOf(words, phrase))];
		if (definite.has(first)) return false;
		return unnamed.has(head) || (determiners.has(first) && isPersonNoun(this.#language, head));
	}

	/** Whom a noun means whose name the article has told: by its role, or in other words; null where that is unsure. */
	#known(words: Words, phrase: Phrase, role: string | null): string | null {
		if (!role) return null;
		const bearer = this.#isOnly(words, phrase) ? this.#roles.get(role) : undefined;
		if (bearer !== undefined) return bearer;
		const first = lowerAt(words, phrase.from);
		const told = this.#language.indefinite.has(first) ? null : this.#people.callings.bearerOf(words, phrase);
		if (told && this.#people.fits(told, this.#genderOf(first))) return told;
		// "Trainer Brandt …", "der Trainer des SV Ostende": where nobody else is named yet
		const loose = this.#people.callings.looselyOf(words, phrase);
		const {start} = words.tokens[phrase.from]!;
		if (
			loose &&
			!this.#language.offices.has(role) &&
			this.#language.definite.has(first) &&
			this.#people.onlyBefore(start, null, Number.NaN) === loose
		)
			return loose;
		const other = this.#inOtherWords(words, phrase, role);
		if (other) this.#roles.set(role, other);
		return other;
	}

	/**
	 * "la artista", "der 45-Jährige": a noun that the article has not used before means the one person its paragraph names, or
	 * else the paragraph before. One's office would be told beside the name.
	 */
	#inOtherWords({tokens, language}: Words, {from, to}: Phrase, role: string): string | null {
		const {definite, persons, offices, firms, nounsCapital} = language;
		const determined = to - from > 1;
		if (determined ? !definite.has(tokens[from]!.lower) : definite.size > 0) return null;
		if (!persons?.test(role) || offices.has(role) || firms.has(role)) return null;
		const {start} = tokens[from]!;
		if (hasWord(this.#text.slice(Math.max(0, start - remembered), start), role)) return null;
		const gender = determined ? this.#genderOf(tokens[from]!.lower) : null;
		const age = Number.parseInt(role, 10);
		const only = this.#people.onlyBefore(start, gender, age);
		// "el técnico navarro", but "der Trainer des SV Ostende" may be another
		const described = nounsCapital && headOf({tokens, language}, {from, to}) === to - 1;
		const tied = !described && (to - from > 3 || (to - from === 3 && (tokens[to - 1]!.capital || definite.size === 0)));
		if (tied) return only !== null && this.#people.isNear(only, start) ? only : null;
		let end = start;
		for (let paragraphs = 0; paragraphs < 2; paragraphs++) {
			const begin = this.#text.lastIndexOf('\n', end - 1) + 1;
			const told = this.#people.toldIn(begin, end, gender, age);
			// "sa voisine", in the same paragraph alone
			const last = told.at(-1);
			if (last !== undefined && paragraphs === 0 && !this.#people.named.has(last)) return last;
			const fitting = told.filter(name => this.#people.named.has(name));
			if (fitting.length > 0) return new Set(fitting).size === 1 ? fitting[0]! : null;
			end = this.#text.slice(0, begin).trimEnd().length;
		}
		return only;
	}

	/** The noun that heads a phrase, in lower case: "la MINISTRA de Sanidad, …"; null where a name does. */
	#roleOf({tokens, language}: Words, {from, to}: Phrase): string | null {
		const at = headOf({tokens, language}, {from, to});
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
		const subject = this.#actor() ?? this.#people.latest.at(-1)?.name ?? null;
		const told = subject !== null && (this.#people.genders.has(subject) || !gender);
		return told && this.#people.fits(subject, gender)
			? subject
			: (this.#people.latestOf(gender, start, this.#subject) ?? subject);
	}

	/** Who spoke or acted last: the one person named with a team or a town that a sentence begins with, not these. */
	#actor(): string | null {
		const subject = this.#subject;
		if (subject === null || subject.includes(' ') || this.#people.genders.has(subject)) return subject;
		const [before, last] = this.#people.latest.slice(-2);
		const together = before && last && !this.#text.slice(before.start, last.start).includes('\n');
		const isTeam = last?.name === subject && givenName(subject) === null;
		return together && isTeam && before.name.includes(' ') ? before.name : subject;
	}

	/** Whom a pronoun at offset `at` stands for. */
	#spoken(pronoun: string, at: number): string | null {
		const gender = this.#genderOf(pronoun) ?? this.#genderOfOther(pronoun);
		const name = this.#people.latestOf(gender, at, this.#subject) ?? this.#people.onlyNamedBefore(at, gender);
		if (name && gender && !this.#people.genders.has(name)) this.#people.genders.set(name, gender);
		return name;
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
