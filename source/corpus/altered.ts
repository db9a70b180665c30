/** Which quotations of one speaker are others with altered words. */
import {editDistance, gap, isExcerpt} from './edits.ts';
import type {Reading} from './same.ts';

/** Quotations that share a rare word with another and are compared with it: the latest ones. */
const mostNeighbours = 16;
/** Quotations between two pauses. */
export const slice = 1000;

/** Words that may differ in an altered quotation of so many words. */
const tolerance = (length: number): number => Math.min(8, Math.max(1, Math.floor(length / 5)));

/** Looks for altered words among the quotations of one surname: those that share one of the rarest words are compared. */
export class Search {
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
