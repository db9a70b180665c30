/** The genders of the people in an article, as far as they are told. */
import type {NamedPerson} from '../../names/index.ts';
import {type Gender, genderOf} from '../../names/lexicon/given.ts';
import type {Known, Named} from './known.ts';

/** How much is read behind a name, in UTF-16 units. */
const reach = 240;
const spoken = /“[^”\n]*”?|"[^"\n]*"?/g;
const pronoun = /(?<![\p{L}’'])(?:(she|her|hers|herself)|he|his|him|himself)(?![\p{L}’'])/giu;

export class Genders {
	readonly #text: string;
	readonly #known: Known;
	/** Where each person is named: indexes of what is known. */
	#mentions: ReadonlyMap<string, readonly number[]> | null = null;
	/** By name; null where the article does not tell. */
	readonly #genders = new Map<string, Gender | null>();

	constructor(text: string, known: Known, people: readonly NamedPerson[]) {
		this.#text = text;
		this.#known = known;
		for (const {name, gender} of people) if (gender) this.#genders.set(name, gender);
	}

	/** By a title, a given name, or the pronouns behind the name. */
	of(name: string): Gender | null {
		const known = this.#genders.get(name);
		if (known !== undefined) return known;
		const [first = '', ...rest] = name.split(' ');
		const gender = (rest.length > 0 ? genderOf(first) : null) ?? this.#told(name);
		this.#genders.set(name, gender);
		return gender;
	}

	/** Of a name that the article has nowhere as a person's: by the given name alone. */
	ofUnknown(name: string): Gender | null {
		return this.#genders.get(name) ?? genderOf(name);
	}

	/** Takes note of what the words at a name tell, where nothing has told it before. */
	learn(name: string, gender: Gender): void {
		if (!this.#genders.get(name)) this.#genders.set(name, gender);
	}

	/** "NAME … her own", "NAME …. He …": by the first pronoun behind each mention, before anybody else is named. */
	#told(name: string): Gender | null {
		const {all} = this.#known;
		this.#mentions ??= mentionsIn(all);
		let balance = 0;
		for (const index of this.#mentions.get(name) ?? []) {
			const {end} = all[index]!;
			const paragraph = this.#text.indexOf('\n', end);
			let stop = Math.min(paragraph < 0 ? this.#text.length : paragraph, end + reach);
			for (let next = index + 1; next < all.length && all[next]!.start < stop; next++)
				if (all[next]!.kind === 'person' && all[next]!.name !== name) stop = all[next]!.start;
			pronoun.lastIndex = 0;
			const words = this.#text.slice(end, stop).replace(spoken, ' ');
			const first = pronoun.exec(words);
			if (first && /[.!?]\s.*\s$/.test(words.slice(0, first.index))) continue;
			if (first) balance += first[1] ? 1 : -1;
		}
		return balance === 0 ? null : balance > 0 ? 'female' : 'male';
	}
}

function mentionsIn(all: readonly Named[]): ReadonlyMap<string, readonly number[]> {
	const mentions = new Map<string, number[]>();
	for (const [index, {kind, name}] of all.entries()) {
		if (kind !== 'person') continue;
		const own = mentions.get(name);
		if (own) own.push(index);
		else mentions.set(name, [index]);
	}
	return mentions;
}
