/** Finds sequences of words by how they begin, however many begin alike. */
import type {Sought} from './passages.ts';
import type {Word} from './words.ts';

/** Words that are told apart; of those that are alike so far each is compared. */
const deepest = 12;

interface Node<T> {
	next: Map<string, Node<T>>;
	/** Of the sequences that end here, or go on beyond the deepest. */
	values: T[];
}

const node = <T>(): Node<T> => ({next: new Map(), values: []});

export class Starts<T> {
	readonly #root = node<T>();

	add(sequence: readonly Sought[], value: T): void {
		let at = this.#root;
		for (const {folded} of sequence.slice(0, deepest)) {
			let next = at.next.get(folded);
			if (!next) {
				next = node();
				at.next.set(folded, next);
			}
			at = next;
		}
		at.values.push(value);
	}

	/** Of the sequences that stand at word `from`, as far as their first words tell. */
	*at(words: readonly Word[], from: number): Generator<T> {
		let at: Node<T> | undefined = this.#root;
		for (let index = from; index < words.length; index++) {
			at = at.next.get(words[index]!.folded);
			if (!at) return;
			yield* at.values;
		}
	}
}
