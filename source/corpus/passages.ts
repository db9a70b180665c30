/** Where quoted words stand in a text: word for word, or nearly so. */
import type {Span} from '../article/article.ts';
import {elision, type Word, withWholeWords, wordsOf} from './words.ts';

/** A word that is looked for: folded, and as the quotation writes it. */
export interface Sought {
	folded: string;
	written: string;
}

/** Stands where a quotation leaves words out ("…") or puts its own in ("[the mayor]"). */
const left = null;

/** Words that may stand where some were left out. */
const mostLeftOut = 80;
/** Words of the longest passage that is looked for; what follows is not compared. */
const mostWords = 400;

export interface Passage {
	/** Nulls where any words may stand. */
	words: readonly (Sought | typeof left)[];
	/** The words between the nulls. */
	parts: readonly (readonly Sought[])[];
}

/** What is looked for of a quotation. See {@link elision} for what may be any words. */
export function passageOf(text: string): Passage {
	const parts = withWholeWords(text)
		.split(elision)
		.map(part =>
			wordsOf(part)
				.slice(0, mostWords)
				.map(({start, end, folded}) => ({folded, written: part.slice(start, end)})),
		)
		.filter(part => part.length > 0);
	return {parts, words: parts.flatMap((part, index) => (index > 0 ? [left, ...part] : part)).slice(0, mostWords)};
}

/** Whether `part` stands at word `at`. */
export function standsAt(words: readonly Word[], at: number, part: readonly Sought[]): boolean {
	for (let index = 0; index < part.length; index++) if (words[at + index]?.folded !== part[index]!.folded) return false;
	return true;
}

/** No word that is looked for: what stands before it and after it does not stand together. */
export const parted = '\u0000';

/** Of each part the indices of its first word and behind its last, when the first stands at `at`; null where not all do. */
export function matchAt(words: readonly Word[], at: number, {parts}: Passage): Span[] | null {
	const found: Span[] = [];
	for (const part of parts) {
		const from = found.at(-1)?.end ?? at;
		const last = found.length === 0 ? at : Math.min(from + mostLeftOut, words.length - 1);
		let start = from;
		while (start <= last && words[start]!.folded !== parted && !standsAt(words, start, part)) start++;
		if (start > last || words[start]!.folded === parted) return null;
		found.push({start, end: start + part.length});
	}
	return found.length > 0 ? found : null;
}

export interface Alignment {
	/** Words that differ. */
	distance: number;
	/** Indices of words of the text, the end exclusive. */
	start: number;
	end: number;
	/** For each word of the passage the word of the text that stands for it; -1 where none does. */
	partners: Int32Array;
}

/**
 * The stretch of `words[from..to)` nearest to the passage; words before and after it cost nothing. Of two as near, the
 * one that keeps more words as they are.
 * Time grows with the product of both lengths.
 */
export function align(passage: Passage, words: readonly Word[], from: number, to: number): Alignment {
	const {words: sought} = passage;
	const width = to - from + 1;
	const costs = new Uint16Array((sought.length + 1) * width);
	for (let row = 1; row <= sought.length; row++) {
		const word = sought[row - 1]!;
		const own = word === left ? 0 : 1;
		costs[row * width] = costs[(row - 1) * width]! + own;
		for (let column = 1; column < width; column++) {
			const same = word === left || words[from + column - 1]!.folded === word.folded ? 0 : 1;
			const at = row * width + column;
			costs[at] = Math.min(costs[at - width - 1]! + same, costs[at - width]! + own, costs[at - 1]! + own);
		}
	}
	const last = sought.length * width;
	let column = 0;
	for (let index = 1; index < width; index++) if (costs[last + index]! < costs[last + column]!) column = index;
	const distance = costs[last + column]!;
	const end = from + column;
	const partners = new Int32Array(sought.length).fill(-1);
	for (let row = sought.length; row > 0; ) {
		const at = row * width + column;
		const word = sought[row - 1]!;
		const own = word === left ? 0 : 1;
		const same = column > 0 && (word === left || words[from + column - 1]!.folded === word.folded) ? 0 : 1;
		const isDiagonal = column > 0 && costs[at] === costs[at - width - 1]! + same;
		if (isDiagonal && same === 0) {
			if (word !== left) partners[row - 1] = from + column - 1;
			row--;
			column--;
		} else if (column > 0 && costs[at] === costs[at - 1]! + own) column--;
		else if (costs[at] === costs[at - width]! + own) row--;
		else {
			row--;
			column--;
		}
	}
	return {distance, start: from + column, end, partners};
}

/** A stretch of words that both have, that only the quotation has, or only the text. */
export interface Edit {
	kind: 'same' | 'quoted' | 'original';
	text: string;
}

/** What must be changed in the quotation to make it the text, in order. */
export function editsOf(
	passage: Passage,
	{start, end, partners}: Alignment,
	words: readonly Word[],
	text: string,
): Edit[] {
	const edits: Edit[] = [];
	const put = (kind: Edit['kind'], written: string): void => {
		const last = edits.at(-1);
		if (last?.kind === kind) last.text += ` ${written}`;
		else edits.push({kind, text: written});
	};
	const written = ({start: from, end: to}: Word): string => text.slice(from, to);
	let next = start;
	let skipping = false;
	for (const [index, sought] of passage.words.entries()) {
		const partner = partners[index]!;
		if (sought === left) skipping = true;
		else if (partner < 0) put('quoted', sought.written);
		else {
			if (skipping) put('same', '…');
			else for (; next < partner; next++) put('original', written(words[next]!));
			skipping = false;
			put('same', written(words[partner]!));
			next = partner + 1;
		}
	}
	if (!skipping) for (; next < end; next++) put('original', written(words[next]!));
	return edits;
}
