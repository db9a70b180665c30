/** One person under all forms of their name. */
import type {Form} from './forms.ts';
import {beginsSmall, isInitials} from './letters.ts';
import {type Gender, genderOf, givenName, sameGiven} from './lexicon/given.ts';
import {leads} from './lexicon/surnames.ts';
import {unaccented} from './lexicon/table.ts';

export interface Bearer {
	/** The fullest form. */
	name: string;
	gender: Gender | null;
	/** How often the article names them by more than a surname. */
	full: number;
}

const suffix = /^(?:jr|sr|ii|iii|iv)$/;
/** People of one surname told apart. */
const mostBearers = 16;

/** What two ways of writing a name share. */
function keyOf(words: readonly string[]): string {
	const name = words.length === 1 ? words[0]! : words.join(' ');
	if (!/[^A-Za-z ]/.test(name)) return name.toLowerCase();
	return unaccented(name).toLowerCase().replace(/[.’']/g, '').replaceAll('-', ' ');
}

/** All people of an article by the forms of their names. */
export class People {
	readonly #forms = new Map<string, Bearer[]>();
	/** By given names and by surnames within: they stand for somebody only where one alone bears them. */
	readonly #firsts = new Map<string, Bearer[]>();
	readonly all: Bearer[] = [];

	/** Forms must come longest first: shorter ones join them. */
	constructor(forms: readonly Form[]) {
		const names = new Set(forms.map(({candidate}) => candidate.name));
		for (const {candidate, mentions, gender} of forms) {
			const words = withoutEpithet(candidate.words, names);
			this.#add(words, mentions, gender);
			const bearer = words === candidate.words ? null : this.#only(keyOf(words));
			if (bearer) this.#put(this.#forms, keyOf(candidate.words), bearer);
		}
	}

	#add(words: readonly string[], mentions: number, gender: Gender | null): void {
		const known = words.length > 1 ? (this.#only(keyOf(words)) ?? this.#byNickname(words)) : null;
		if (known) {
			known.full += mentions;
			known.gender ??= gender;
			return;
		}
		if (words.length === 1 && (this.#forms.has(keyOf(words)) || this.#firsts.get(keyOf(words))?.length === 1)) return;
		const bearer = {
			name: words.join(' '),
			gender: gender ?? (words.length > 1 ? genderOf(words[0]!) : null),
			full: mentions,
		};
		this.all.push(bearer);
		for (const form of formsOf(words)) this.#put(this.#forms, form, bearer);
		if (words.length > 1) {
			const first = keyOf([words[0]!]);
			this.#put(leads(words[0]!) ? this.#forms : this.#firsts, first, bearer);
			// Of two surnames the first: "Ángel Torres Medina" is "Torres".
			for (const word of words.slice(1, -1)) {
				if (!beginsSmall(word) && !isInitials(word) && givenName(word) === null)
					this.#put(this.#firsts, keyOf([word]), bearer);
			}
		}
	}

	#put(map: Map<string, Bearer[]>, form: string, bearer: Bearer): void {
		const bearers = map.get(form);
		if (!bearers) map.set(form, [bearer]);
		else if (bearers.length < mostBearers && !bearers.includes(bearer)) bearers.push(bearer);
	}

	#only(key: string): Bearer | null {
		const bearers = this.#forms.get(key);
		return bearers?.length === 1 ? bearers[0]! : null;
	}

	/** The one of that surname whose given name is a form of this one: "Ken Berg" and "Kenneth Berg". */
	#byNickname(words: readonly string[]): Bearer | null {
		if (words.length > 2 || givenName(words[0]!) === null) return null;
		const family = this.#forms.get(keyOf(words.slice(1))) ?? [];
		const same = family.filter(({name}) => name.includes(' ') && sameGiven(name.split(' ', 1)[0]!, words[0]!));
		if (same.length !== 1) return null;
		for (const form of formsOf(words)) this.#put(this.#forms, form, same[0]!);
		return same[0]!;
	}

	/** Whether somebody bears the name, even if one cannot tell who. */
	knows(words: readonly string[]): boolean {
		return this.#forms.has(keyOf(words));
	}

	/**
	 * Who is meant by a form; null where nobody, or one cannot tell. `gender` is what the title before it tells,
	 * `likely` what most mentions of the form do.
	 */
	find(words: readonly string[], gender: Gender | null, likely: Gender | null): Bearer | null {
		const key = keyOf(words);
		const bearers = this.#forms.get(key);
		if (!bearers) {
			if (words.length > 1 || givenName(words[0]!) === 'weak') return null;
			const firsts = this.#firsts.get(key);
			return firsts?.length === 1 ? firsts[0]! : null;
		}
		if (bearers.length === 1) return gender === null || (bearers[0]!.gender ?? gender) === gender ? bearers[0]! : null;
		const fitting = gender === null ? bearers : bearers.filter(bearer => (bearer.gender ?? gender) === gender);
		if (fitting.length <= 1) return fitting[0] ?? null;
		// A surname alone means the one whom the article is about, where that is one.
		const [first, second] = [...fitting].sort((a, b) => b.full - a.full);
		if (first && second && first.full > second.full) return first;
		const likeliest = fitting.filter(bearer => bearer.gender === likely);
		return likely !== null && likeliest.length === 1 ? likeliest[0]! : null;
	}
}

/** "Honest Ida Voss" is Ida Voss, where she is named so as well. */
function withoutEpithet(words: readonly string[], names: ReadonlySet<string>): readonly string[] {
	if (words.length < 3) return words;
	const first = words[0]!;
	if (givenName(first) !== null || givenName(words[1]!) !== 'sure' || isInitials(first) || leads(first)) return words;
	const plain = words.slice(1);
	return names.has(plain.join(' ')) ? plain : words;
}

/** The forms a name may take: its ends, first and last, without initials, with an initial. */
function formsOf(words: readonly string[]): Set<string> {
	const lastIsSuffix = words.length > 1 && suffix.test(keyOf([words.at(-1)!]));
	const plain = lastIsSuffix ? words.slice(0, -1) : words;
	const forms = new Set([keyOf(words), keyOf(plain)]);
	for (let from = 1; from < plain.length; from++) {
		if (!isInitials(plain[from]!) || from < plain.length - 1) forms.add(keyOf(plain.slice(from)));
	}
	// "bin Talal" is what follows the given name, "Talal" its last word: both stand for it.
	if (plain.length > 2) {
		const last = plain.at(-1)!;
		forms.add(keyOf([plain[0]!, last]));
		forms.add(keyOf([plain[0]!, ...plain.slice(1).filter(word => !isInitials(word))]));
		if (!beginsSmall(plain[1]!)) forms.add(keyOf([plain[0]!, plain[1]!]));
		for (const [at, word] of plain.entries())
			if (at > 0 && beginsSmall(word)) forms.add(keyOf([plain[0]!, ...plain.slice(at)]));
	}
	if (plain.length > 1) forms.add(keyOf([plain[0]!.charAt(0), ...plain.slice(1)]));
	return forms;
}
