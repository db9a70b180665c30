/** The genders of the people in an article, as far as they are told. */
import type {NamedPerson} from '../../../names/index.ts';
import {type Gender, genderOf} from '../../../names/lexicon/given.ts';
import type {Known, Named} from '../grammar/known.ts';

/** How much is read behind a name, in UTF-16 units. */
const reach = 240;
const spoken = /“[^”\n]*”?|"[^"\n]*"?/g;
/** The next sentence, which goes on about whoever the one before told of. */
const goesOn = /^[^.!?]*[.!?]\s+(?:(She|Her)|He|His)(?![\p{L}’'])/u;

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

	/** By a title, a given name, or the pronouns behind the name, in its sentence or at the head of the next. */
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

	/** "NAME rowed home. She was late.": before anybody else is named. */
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
			const next = goesOn.exec(this.#text.slice(end, stop).replace(spoken, '.'));
			if (next) balance += next[1] ? 1 : -1;
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
