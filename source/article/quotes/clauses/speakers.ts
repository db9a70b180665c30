/** From the words at a quotation to the fullest name the article has for the speaker. */

import type {Names} from '../../names/index.ts';
import {givenName} from '../../names/lexicon/given.ts';
import {titles} from '../../names/lexicon/roles.ts';
import type {Token} from '../tokens.ts';
import type {Language} from './language.ts';
import {nameBeside, nameWithin} from './names.ts';
import {lowerAt, type Phrase, type Words} from './phrases.ts';
import {antecedentOf} from './subject.ts';

const capitals =
	/\p{Lu}[\p{L}\p{M}]*(?:[-’']\p{L}+)*(?: (?:(?:de|la|von|van|del|di|da|bin|al|el) ){0,2}\p{Lu}[\p{L}\p{M}]*(?:(?<=\s\p{L}{1,3})\.)?(?:[-’']\p{L}+)*){1,4}/gu;

type Gender = 'female' | 'male' | null;

/** Somebody named at a place, an offset in UTF-16 units. */
interface Latest {
	name: string;
	start: number;
}

/** Full names looked at for one that takes another ending. */
const mostAlike = 8;

/** How far back a noun may have been used before, in UTF-16 units. */
const remembered = 4000;

/** Whether the text has the word, in lower case or with a capital. */
function hasWord(text: string, word: string): boolean {
	const lower = text.toLowerCase();
	for (let at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + 1))
		if (!/\p{L}/u.test(lower.charAt(at - 1)) && !/\p{L}/u.test(lower.charAt(at + word.length))) return true;
	return false;
}

const stemOf = (word: string): string => word.slice(0, 3);

/** Whether two words differ in an ending of at most three letters, on three or more that are the same. */
function isDeclined(one: string, other: string): boolean {
	let same = 0;
	while (same < one.length && one[same] === other[same]) same++;
	return same >= 3 && Math.max(one.length, other.length) - same <= 3;
}

/** Names the speakers of one article. Quotes must be asked about in order: a pronoun takes the latest speaker it fits. */
export class Speakers {
	readonly #text: string;
	readonly #language: Language;
	/** Those whom the article names in full. */
	readonly #people = new Set<string>();
	readonly #named: ReadonlySet<string>;
	/** The fullest form by its last word. */
	readonly #full = new Map<string, string>();
	/** Full forms by how their last word begins, where names take endings. */
	readonly #stems = new Map<string, string[]>();
	/** Names of three words by the second. */
	readonly #first = new Map<string, string>();
	/** Names of people by their first word; null for the first word of several. */
	readonly #given = new Map<string, string | null>();
	readonly #genders = new Map<string, Gender>();
	/** Whose role a noun tells; null for the role of several. */
	readonly #roles = new Map<string, string | null>();
	readonly #latest: Latest[] = [];
	/** Who spoke last, or did what the latest sentence tells. */
	#subject: string | null = null;

	constructor(text: string, names: Names, language: Language) {
		this.#text = text;
		this.#language = language;
		const {people, organisations, places} = names;
		this.#named = new Set([...people, ...organisations, ...places].map(({name}) => name));
		for (const {name, gender} of names.people) {
			this.#learn(this.#bare(name));
			this.#people.add(this.#bare(name));
			const [given = '', ...family] = this.#bare(name).split(' ');
			if (family.length > 0) this.#given.set(given, this.#given.has(given) ? null : this.#bare(name));
			if (gender) this.#genders.set(this.#bare(name), gender);
		}
		for (const [run] of text.matchAll(capitals)) this.#learn(this.#bare(run));
	}

	/** The first full form wins: a longer one may have a title glued on. */
	#learn(name: string): void {
		const words = name.split(' ');
		const last = words.at(-1)!;
		if (words.length > 1 && !this.#full.has(last)) {
			this.#full.set(last, name);
			const stem = stemOf(last);
			// Looking through more would be slow.
			if (this.#language.declines && (this.#stems.get(stem)?.length ?? 0) < mostAlike)
				this.#stems.set(stem, [...(this.#stems.get(stem) ?? []), name]);
		}
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
		// "Minister NAME", "Grannen NAME" begins a sentence.
		let titled = 0;
		const hides = (at: number) =>
			this.#isTitle(words[at]!) || (givenName(words[at]!) === null && givenName(words[at + 1]!) === 'sure');
		while (!roles && titled < words.length - 2 && hides(titled)) titled++;
		if (titled > 0) return words.slice(titled).join(' ');
		// "Die Deutsche Bank": two nouns are no name.
		if (role < 0 && nounsCapital && (opens || words.length > 2)) return '';
		return words.slice(role < 0 && opens ? 1 : role + 1).join(' ');
	}

	/** Whether the word ends a name of several words, or begins one. */
	#isKnown(word: string): boolean {
		return this.#full.has(word) || this.#first.has(word) || givenName(word) !== null || this.#named.has(word);
	}

	#isTitle(word: string): boolean {
		const lower = word.toLowerCase();
		return titles().has(lower) || this.#language.titles.has(lower);
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
		if (opens && !language.nounsCapital && !this.#isKnown(text)) return;
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
		const isBody = givenName(tokens[within.from]!.text) === null && !this.#people.has(this.#words(words, within));
		if (owned && isBody && !language.nounsCapital) return nameBeside(words, phrase);
		const opens = within.from === phrase.from && tokens[phrase.from - 1]?.sentence !== tokens[phrase.from]!.sentence;
		const beside = opens && !language.nounsCapital ? nameBeside(words, phrase) : null;
		const isLast = beside && tokens[beside.to]?.text === ',' && !tokens[beside.to + 1]?.capital;
		return isLast && !language.conjunctions.has(lowerAt(words, beside.to + 1)) ? beside : within;
	}

	#take(words: Words, phrase: Phrase): string {
		const found = this.#nameOf(words, phrase);
		const own = this.#words(words, found ?? phrase);
		const role = this.#roleOf(words, phrase);
		const name = found
			? this.#fullest(this.#language.roles ? own : this.#bare(own))
			: (this.#known(words, phrase, role) ?? own);
		const gender = this.#genderWithin(words, phrase);
		if (gender) this.#genders.set(name, gender);
		if (found) {
			this.#learn(name);
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

	#genderOfName(name: string): Gender {
		const {herName, hisName} = this.#language;
		const known = this.#genders.get(name);
		if (known || !name.includes(' ')) return known ?? null;
		return herName?.test(name) ? 'female' : hisName?.test(name) ? 'male' : null;
	}

	#isPerson(name: string): boolean {
		return this.#people.has(name) || (this.#genders.has(name) && name.includes(' '));
	}

	#fits(name: string, gender: Gender): boolean {
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

	/** "Mayor Berg" at the start of a sentence is Anna Berg, too. */
	#fullest(own: string): string {
		const last = own.split(' ').at(-1)!;
		const longer = this.#full.get(last);
		const undeclined = this.#undeclined(own);
		if (undeclined) return undeclined;
		if (longer === undefined) return (own === last && (this.#first.get(own) ?? this.#given.get(own))) || own;
		// "Starosta Jan Novák" at the start of a sentence is Jan Novák.
		if (own.endsWith(` ${longer}`)) return longer;
		const parts = [own, own.slice(own.indexOf(' ') + 1)];
		return parts.some(part => longer.toLowerCase().endsWith(` ${part.toLowerCase()}`)) ? longer : own;
	}

	/** "Nováka" is Jan Novák, "Janem Novákem" as well: the name learned of which each word begins alike; null where none. */
	#undeclined(own: string): string | null {
		if (!this.#language.declines) return null;
		const words = own.split(' ');
		const bearers = this.#stems.get(stemOf(words.at(-1)!)) ?? [];
		const isSame = (name: string) => {
			const parts = name.split(' ').slice(-words.length);
			return parts.length === words.length && parts.every((part, index) => isDeclined(part, words[index]!));
		};
		// Nominatives are short.
		return bearers
			.filter(isSame)
			.reduce<string | null>((best, name) => (best && best.length <= name.length ? best : name), null);
	}

	/** Whom a verb without a subject means: who spoke or acted last; null where nobody did. */
	subjectOf({lower, start}: Token): string | null {
		const {hers, his} = this.#language;
		const gender = hers?.test(lower) ? 'female' : his?.test(lower) ? 'male' : null;
		const subject = this.#subject ?? this.#latest.at(-1)?.name ?? null;
		const told = subject !== null && (this.#genders.has(subject) || !gender);
		return told && this.#fits(subject, gender) ? subject : (this.#latestOf(gender, start) ?? subject);
	}

	/** Whom a pronoun at offset `at` stands for. */
	#spoken(pronoun: string, at: number): string | null {
		const gender = this.#genderOf(pronoun) ?? this.#genderOfOther(pronoun);
		const name = this.#latestOf(gender, at);
		if (name && gender && !this.#genders.has(name)) this.#genders.set(name, gender);
		return name;
	}

	/** The latest named before offset `at` whom the gender fits, no further back than a reader remembers. */
	#latestOf(gender: Gender, at: number): string | null {
		const fitting = this.#latest.slice(-6).filter(({name, start}) => start < at && this.#fits(name, gender));
		// A town or a team is no "she".
		const person = gender ? fitting.findLast(({name}) => this.#genders.has(name) || name.includes(' ')) : undefined;
		return (person ?? fitting.at(-1))?.name ?? null;
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

	#genderOfOther(word: string): Gender {
		if (this.#language.ofHer.has(word)) return 'female';
		return this.#language.ofHim.has(word) ? 'male' : null;
	}

	#words({tokens}: Words, {from, to}: Phrase): string {
		return this.#text.slice(tokens[from]!.start, tokens[to - 1]!.end).replace(/\s+/g, ' ');
	}
}
