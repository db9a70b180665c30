/** Where an article tells of somebody without a name, by what they are: "a senator from Denby", "another baker". */
import type {Span} from '../../../../article.ts';
import {roleOf} from '../../../../names/lexicon/roles.ts';
import {firstWhere} from '../../../../search.ts';
import {finite, is, type Tongue} from '../../grammar/tongue.ts';
import {wordsFor} from './nouns.ts';

/** How many nouns of one article are looked for. */
const most = 32;
/** How far before a noun its determiner is looked for, in UTF-16 units. */
const reach = 60;

/** The end of a text that ends with such words, up to four of them. */
const indefinite = /(?:^|[^\p{L}\p{N}])((?:an?|another|one|two|several|some) (?:[\p{L}\d’'-]+ ){0,3})$/u;
const letter = /[\p{L}\p{N}’'-]/u;

/** What no noun phrase goes on with. */
const ends = finite | is.stop | is.relative | is.pronoun | is.participle;
/** What none ends with. */
const small = is.link | is.determiner;

export class Unnamed {
	readonly #text: string;
	readonly #tongue: Tongue;
	/** Where what describes somebody with a name begins, or the name behind it: "NAME, a baker", "a baker, NAME". */
	readonly #named: ReadonlyMap<number, unknown>;
	readonly #places = new Map<string, readonly number[]>();
	#small: string | null = null;

	constructor(text: string, tongue: Tongue, named: ReadonlyMap<number, unknown>) {
		this.#text = text;
		this.#tongue = tongue;
		this.#named = named;
	}

	/** Whether somebody without a name is called by the noun between two offsets; of the last of very many nouns always. */
	between(noun: string, from: number, to: number): boolean {
		const places = this.#placesFor(noun);
		return places === null || (places[firstWhere(places, start => start > from)] ?? to) < to;
	}

	/** The words for the only one who is called by the noun before an offset; null where nobody is, or several, or they tell no more. */
	only(noun: string, to: number): Span | null {
		const places = this.#placesFor(noun) ?? [];
		const [place] = places;
		if (place === undefined || place >= to || (places[1] ?? to) < to) return null;
		const text = this.#text;
		const start = place - indefinite.exec(this.#inLowerCase().slice(Math.max(0, place - reach), place))![1]!.length;
		let end = place;
		let last = place;
		let before = '';
		for (const {0: words, index} of text.slice(place, place + reach).matchAll(/ ?[\p{L}\p{M}\d’'&-]+/gu)) {
			const word = words.trim().toLowerCase();
			const signs = index === 0 ? 0 : this.#tongue.signsOf(word);
			const near = word === 'to' && before === 'close';
			if (index !== last - place || signs & ends || (/^(?:and|to)$/.test(word) && !near)) break;
			before = word;
			last = place + index + words.length;
			// "a source close to": nothing ends with a small word but "her".
			if (!(signs & small) || signs & (is.female | is.male)) end = last;
		}
		// Behind "Mr", or a word that is cut, the phrase goes on.
		if (roleOf(before) === 'polite' || !/^[ ,.;:)\n]|^$/.test(text.slice(end, end + 1)))
			end = place + /^[\p{L}-]+/u.exec(text.slice(place))![0].length;
		// "a man" tells no more than "the man".
		return text.slice(start, end).split(' ').length > 2 ? {start, end} : null;
	}

	#placesFor(noun: string): readonly number[] | null {
		let places = this.#places.get(noun);
		if (!places) {
			if (this.#places.size === most) return null;
			places = wordsFor(noun)
				.flatMap(word => this.#placesOf(word))
				.sort((a, b) => a - b);
			this.#places.set(noun, places);
		}
		return places;
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
