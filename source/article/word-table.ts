/**
 * Words that are looked up where they stand. What is asked of every word of a text (does it tell a language, does it call
 * for a rule?) is mostly answered by no: cutting out and hashing the word to learn that takes longer than all the rest.
 */

/** The hash of a word that goes on with one more UTF-16 unit; that of no word is 0. */
export const hashOn = (hash: number, code: number): number => (Math.imul(hash, 31) + code) | 0;

interface Entry<Value> {
	word: string;
	hash: number;
	value: Value;
}

function standsAt(word: string, text: string, start: number): boolean {
	for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
	return true;
}

export class WordTable<Value> {
	/** Each at the place of its hash or the next that was free; at least half are free. A Map takes three times as long. */
	readonly #places: (Entry<Value> | undefined)[];
	readonly #mask: number;

	constructor(values: ReadonlyMap<string, Value>) {
		const size = 2 ** Math.ceil(Math.log2(2 * values.size + 1));
		this.#places = new Array(size).fill(undefined);
		this.#mask = size - 1;
		for (const [word, value] of values) {
			let hash = 0;
			for (let at = 0; at < word.length; at++) hash = hashOn(hash, word.charCodeAt(at));
			let place = hash & this.#mask;
			while (this.#places[place] !== undefined) place = (place + 1) & this.#mask;
			this.#places[place] = {word, hash, value};
		}
	}

	/** What the table has for `text.slice(start, end)`. @param hash of those units, made by {@link hashOn} on the way */
	get(text: string, start: number, end: number, hash: number): Value | undefined {
		for (let place = hash & this.#mask; ; place = (place + 1) & this.#mask) {
			const entry = this.#places[place];
			if (entry === undefined) return undefined;
			const {word, value} = entry;
			if (entry.hash === hash && word.length === end - start && standsAt(word, text, start)) return value;
		}
	}
}
