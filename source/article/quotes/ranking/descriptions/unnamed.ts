/** Where an article tells of somebody without a name, by what they are: "a senator from Denby", "another baker". */
import {firstWhere} from '../../../search.ts';
import {wordsFor} from './nouns.ts';

/** How many nouns of one article are looked for. */
const most = 32;
/** How far before a noun its determiner is looked for, in UTF-16 units. */
const reach = 60;

/** The end of a text that ends with such words, up to four of them. */
const indefinite = /(?:^|[^\p{L}\p{N}])((?:an?|another|one|two|several|some) (?:[\p{L}\d’'-]+ ){0,3})$/u;
const letter = /[\p{L}\p{N}’'-]/u;

export class Unnamed {
	readonly #text: string;
	/** Where what describes somebody with a name begins, or the name behind it: "NAME, a baker", "a baker, NAME". */
	readonly #named: ReadonlySet<number>;
	readonly #places = new Map<string, readonly number[]>();
	#small: string | null = null;

	constructor(text: string, named: ReadonlySet<number>) {
		this.#text = text;
		this.#named = named;
	}

	/** Whether somebody without a name is called by the noun between two offsets; of the last of very many nouns always. */
	between(noun: string, from: number, to: number): boolean {
		let places = this.#places.get(noun);
		if (!places) {
			if (this.#places.size === most) return true;
			places = wordsFor(noun)
				.flatMap(word => this.#placesOf(word))
				.sort((a, b) => a - b);
			this.#places.set(noun, places);
		}
		return (places[firstWhere(places, start => start > from)] ?? to) < to;
	}

	/** The text itself where its lower case is longer: no offset would hold. */
	#inLowerCase(): string {
		const small = this.#small ?? this.#text.toLowerCase();
		this.#small = small.length === this.#text.length ? small : this.#text;
		return this.#small;
	}

	#placesOf(word: string): number[] {
		const places: number[] = [];
		const small = this.#inLowerCase();
		for (let at = small.indexOf(word); at >= 0; at = small.indexOf(word, at + 1)) {
			const end = at + word.length;
			if (letter.test(small[end] ?? ' ') || letter.test(small[at - 1] ?? ' ')) continue;
			// Within a name.
			if (word !== 'mp' && this.#text[at] !== small[at]) continue;
			const opening = indefinite.exec(small.slice(Math.max(0, at - reach), at))?.[1];
			if (opening === undefined) continue;
			const named = [at - opening.length, end + 1, end + 2].some(offset => this.#named.has(offset));
			if (!named) places.push(at);
		}
		return places;
	}
}
