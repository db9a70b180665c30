/** How many lines and sentences stand between two offsets of a text. */
import {firstWhere} from '../../../search.ts';

/** Finds all of them at once: a pronoun asks for the gap to each name before it. */
export class Gaps {
	readonly #text: string;
	/** Where each line that is not empty starts. */
	#lines: number[] | null = null;
	/** Where each stop with a blank behind it starts. */
	#stops: number[] | null = null;

	constructor(text: string) {
		this.#text = text;
	}

	/** The lines that are not empty, the first and the last in part. */
	lines(start: number, end: number): number {
		this.#lines ??= startsOf(this.#text, /[^\n]+/g);
		if (start >= end) return 0;
		const opens = this.#text.charCodeAt(start) === 10 ? 0 : 1;
		return opens + countWithin(this.#lines, start + 1, end);
	}

	/** The ends of sentences, each with the blank behind it. */
	sentences(start: number, end: number): number {
		this.#stops ??= startsOf(this.#text, /[.!?…]["”»’]?\s/g);
		return countWithin(this.#stops, start, end - 1);
	}
}

function startsOf(text: string, pattern: RegExp): number[] {
	const starts: number[] = [];
	for (let match = pattern.exec(text); match; match = pattern.exec(text)) starts.push(match.index);
	return starts;
}

/** How many of the rising offsets are `start` or more, and less than `end`. */
function countWithin(offsets: readonly number[], start: number, end: number): number {
	if (end <= start) return 0;
	return firstWhere(offsets, offset => offset >= end) - firstWhere(offsets, offset => offset >= start);
}
