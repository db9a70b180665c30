/**
 * Which quotations of a corpus are the same, and which differ where they should not: the same words by another
 * speaker, or the same speaker's words altered. Time grows with the number of quotations, not with that of their pairs:
 * two that differ by few words share one of their rarest, and only what shares such a word is compared.
 */
import {editDistance, gap, isExcerpt} from './edits.ts';
import {namesAgree, nameWords} from './names.ts';
import {elision, foldedWords, withWholeWords} from './words.ts';

/** What is compared. */
export interface Spoken {
	text: string;
	speaker: string | null;
	/** What joins the speaker across articles; null where nobody is named. */
	voice: string | null;
	/** Names the article: what one article tells in two ways is its own. */
	article: string;
}

export interface Variant {
	/** The same speaker with other words, or the same words by another speaker. */
	kind: 'altered' | 'speaker';
	/** Index of the other quotation. */
	other: number;
}

export interface Comparison {
	/** For each quotation the index of the first that is the same; its own where it is the first. */
	first: Int32Array;
	/** By the index of the first of those that are the same. */
	variants: ReadonlyMap<number, readonly Variant[]>;
}

/** Shorter ones are said alike by many. */
const fewestWords = 4;
/** Words compared of each: a longer quotation is known by its beginning. */
const mostWords = 200;
/** Quotations that share a rare word with another and are compared with it: the latest ones. */
const mostNeighbours = 16;
const mostVariants = 8;
/** Quotations between two pauses. */
const slice = 1000;

/** Words that may differ in an altered quotation of so many words. */
const tolerance = (length: number): number => Math.min(8, Math.max(1, Math.floor(length / 5)));

/** Numbers for words, in the order in which they are first seen. */
class Lexicon {
	readonly #numbers = new Map<string, number>();

	get size(): number {
		return this.#numbers.size;
	}

	number(word: string): number {
		const known = this.#numbers.get(word);
		if (known !== undefined) return known;
		const number = this.#numbers.size;
		this.#numbers.set(word, number);
		return number;
	}

	sequence(text: string): number[] {
		const numbers: number[] = [];
		const whole = withWholeWords(text);
		const parts = elision.test(whole) ? whole.split(elision) : [whole];
		for (const [index, part] of parts.entries()) {
			if (index > 0) numbers.push(gap);
			for (const word of foldedWords(part)) {
				if (numbers.length >= mostWords) return numbers;
				numbers.push(this.number(word));
			}
		}
		return numbers;
	}
}

/** Reads the quotations one after the other; those of one surname then stand together. */
class Reading {
	readonly first: Int32Array;
	readonly variants = new Map<number, Variant[]>();
	readonly sequences: number[][] = [];
	/** Words of each; -1 where a gap may stand for any number of them. */
	readonly lengths: Int32Array;
	readonly lexicon = new Lexicon();
	/** By the last word of the speaker's name, which its forms share: each of the same quotations once. */
	readonly groups = new Map<string, number[]>();
	readonly #quotations: readonly Spoken[];
	readonly #names = new Map<string, readonly string[]>();
	readonly #byWords = new Map<string, number[]>();

	constructor(quotations: readonly Spoken[]) {
		this.#quotations = quotations;
		this.lengths = new Int32Array(quotations.length);
		this.first = Int32Array.from(quotations, (_, index) => index);
	}

	/** The same words by the same speaker are one quotation, by another a variant. */
	read(index: number): void {
		const {text, speaker, voice} = this.#quotations[index]!;
		const sequence = this.lexicon.sequence(text);
		this.sequences.push(sequence);
		this.lengths[index] = sequence.includes(gap) ? -1 : sequence.length;
		const counts = sequence.length >= fewestWords && speaker !== null;
		const key = sequence.join(' ');
		const others = this.#byWords.get(key);
		if (!others) this.#byWords.set(key, [index]);
		else {
			const same = others.find(other => {
				const theirs = this.#quotations[other]!;
				return theirs.voice === voice || (counts && theirs.speaker !== null && this.agree(index, other));
			});
			if (same !== undefined) {
				this.first[index] = same;
				return;
			}
			if (counts) {
				for (const other of others) if (this.#quotations[other]!.speaker !== null) this.note(index, other, 'speaker');
			}
			if (others.length < mostVariants) others.push(index);
		}
		if (!counts) return;
		const last = this.#nameOf(speaker).at(-1) ?? '';
		const group = this.groups.get(last);
		if (group) group.push(index);
		else this.groups.set(last, [index]);
	}

	/** Whether two quotations may be of one speaker. Both name one. */
	agree(index: number, other: number): boolean {
		const one = this.#quotations[index]!.speaker!;
		const two = this.#quotations[other]!.speaker!;
		return one === two || namesAgree(this.#nameOf(one), this.#nameOf(two));
	}

	note(one: number, other: number, kind: Variant['kind']): void {
		if (this.#quotations[one]!.article === this.#quotations[other]!.article) return;
		this.#add(one, {kind, other});
		this.#add(other, {kind, other: one});
	}

	#add(index: number, variant: Variant): void {
		const known = this.variants.get(index);
		if (!known) this.variants.set(index, [variant]);
		else if (known.length < mostVariants) known.push(variant);
	}

	#nameOf(speaker: string): readonly string[] {
		let words = this.#names.get(speaker);
		if (!words) {
			words = nameWords(speaker);
			this.#names.set(speaker, words);
		}
		return words;
	}
}

/** Looks for altered words among the quotations of one surname: those that share one of the rarest words are compared. */
class Search {
	readonly #reading: Reading;
	/** By word: how many quotations of the group hold it. */
	readonly #counts: Int32Array;
	/** By word: the last quotation that was looked at and holds it. */
	readonly #heldBy: Int32Array;

	constructor(reading: Reading) {
		this.#reading = reading;
		this.#counts = new Int32Array(reading.lexicon.size);
		this.#heldBy = new Int32Array(reading.lexicon.size).fill(-1);
	}

	*group(indices: readonly number[]): Generator<undefined> {
		if (indices.length < 2) return;
		const byRareWord = new Map<number, number[]>();
		for (const index of indices) this.#count(index, 1);
		for (const [done, index] of indices.entries()) {
			if (done % slice === slice - 1) yield;
			this.#look(index, byRareWord);
		}
		for (const index of indices) this.#count(index, -1);
	}

	#count(index: number, by: 1 | -1): void {
		for (const word of this.#reading.sequences[index]!) if (word !== gap) this.#counts[word]! += by;
	}

	#look(index: number, byRareWord: Map<number, number[]>): void {
		const counts = this.#counts;
		const sequence = this.#reading.sequences[index]!;
		const words: number[] = [];
		for (const word of sequence) {
			if (word === gap || this.#heldBy[word] === index) continue;
			this.#heldBy[word] = index;
			words.push(word);
		}
		words.sort((a, b) => counts[a]! - counts[b]! || a - b);
		const compared = new Set<number>();
		for (const word of words.slice(0, tolerance(sequence.length) + 1)) {
			// A word that no other quotation holds leads to nothing.
			if (counts[word] === 1) continue;
			const neighbours = byRareWord.get(word);
			if (!neighbours) {
				byRareWord.set(word, [index]);
				continue;
			}
			for (const other of neighbours) {
				if (compared.has(other)) continue;
				compared.add(other);
				if (this.#isAltered(index, other)) this.#reading.note(index, other, 'altered');
			}
			neighbours.push(index);
			if (neighbours.length > mostNeighbours) neighbours.shift();
		}
	}

	#isAltered(index: number, other: number): boolean {
		const {lengths, sequences} = this.#reading;
		const [ownLength, theirLength] = [lengths[index]!, lengths[other]!];
		const apart = ownLength < 0 || theirLength < 0 ? 0 : Math.abs(ownLength - theirLength);
		if (apart > tolerance(Math.max(ownLength, theirLength))) return false;
		const own = sequences[index]!;
		const theirs = sequences[other]!;
		const limit = Math.min(tolerance(own.length), tolerance(theirs.length));
		if (apart > limit) return false;
		let strange = 0;
		for (const word of theirs) {
			if (word !== gap && this.#heldBy[word] !== index && ++strange > limit) return false;
		}
		if (!this.#reading.agree(index, other)) return false;
		const distance = editDistance(own, theirs, limit);
		return distance > 0 && distance <= limit && !isExcerpt(own, theirs);
	}
}

/** Compares them all; pauses now and then, so that keys are answered meanwhile. */
export function* compareInSlices(quotations: readonly Spoken[]): Generator<undefined, Comparison> {
	const reading = new Reading(quotations);
	for (let index = 0; index < quotations.length; index++) {
		if (index % slice === 0) yield;
		reading.read(index);
	}
	const search = new Search(reading);
	let pause = 0;
	for (const group of reading.groups.values()) {
		if (pause++ % slice === 0) yield;
		yield* search.group(group);
	}
	return reading;
}

/** Compares them all at once. */
export function compare(quotations: readonly Spoken[]): Comparison {
	const work = compareInSlices(quotations);
	for (;;) {
		const {done, value} = work.next();
		if (done) return value;
	}
}
