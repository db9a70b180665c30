/** Quotations as numbers, one for each word: what is compared many times is compared quickly. */
import {gap} from './edits.ts';
import {elision, foldedWords, withWholeWords} from './words.ts';

/** Words compared of each: a longer quotation is known by its beginning. */
const mostWords = 200;

/** Numbers for words, in the order in which they are first seen. */
export class Lexicon {
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

	/** The numbers of a quotation's words, {@link gap} for what it leaves out. */
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
