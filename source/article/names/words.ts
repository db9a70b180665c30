/**
 * The words of a stretch of text, as finding names wants them: where each stands, how it is written, what parts it from the
 * one before. A word is a number, its place among the others, and what it is made of is kept in columns: of most words
 * nobody ever asks more than that they are small.
 */
import type {Span} from '../article.ts';
import {digit, letterClass, lower, other, upper} from './letters.ts';
import {ampersand, blank, isAddressed, isApostrophe, isBlank, isEnder, isJoint} from './punctuation.ts';
import {type Tongue, tongueOf} from './tongue.ts';
import {capital, capitals, joinedWord, mixed, possessive, small} from './writing.ts';

// What stands before a word, each a bit beside those of how it is written.
/** A sentence or a quotation begins with it. */
const opening = 1 << 5;
const behindBlank = 1 << 6;
const behindAmpersand = 1 << 7;

const smallA = 'a'.charCodeAt(0);
const smallZ = 'z'.charCodeAt(0);

/** As many places before the first word and behind the last hold none, so that all may be asked what stands beside them. */
const margin = 4;

/** Where words stand and how they are written, a column each. Many stretches may be read into the same columns in turn. */
export class Columns {
	readonly starts: number[] = [];
	readonly ends: number[] = [];
	/** How each is written and what stands before it. */
	readonly writings: number[] = [];

	constructor() {
		this.clear(0);
	}

	/** No words stand in the margin that begins at `from`. */
	clear(from: number): void {
		for (let at = from; at < from + margin; at++) {
			this.starts[at] = 0;
			this.ends[at] = 0;
			this.writings[at] = 0;
		}
	}
}

/** The words of `text` from `start` to `end`, in order. What is asked in the margin is answered by no. */
export class Words {
	/** The language they are read in. */
	readonly tongue: Tongue;
	/** The first word, and behind the last. */
	readonly first = margin;
	readonly behind: number;
	readonly #text: string;
	readonly #starts: number[];
	readonly #ends: number[];
	readonly #writings: number[];
	/** Those that were asked for. */
	readonly #texts: (string | undefined)[];
	readonly #signs: (number | undefined)[];

	/** @param columns what the words read into them before were is gone then */
	constructor(text: string, {start, end}: Span, columns = new Columns(), tongue = tongueOf(null)) {
		this.tongue = tongue;
		const {starts, ends, writings} = columns;
		let count = margin;
		let opens = opening;
		/** The end of the word before, behind its possessive ending. */
		let last = start;
		// One loop that calls and makes next to nothing: of most texts all is over before it is compiled well.
		for (let at = start; at < end; ) {
			const first = letterClass(text.charCodeAt(at));
			if (first === other) {
				if (isEnder(text.charCodeAt(at))) opens = opening;
				at++;
				continue;
			}
			let to = at + 1;
			let kind = other;
			while (to < end) {
				const code = text.charCodeAt(to);
				kind = code >= smallA && code <= smallZ ? lower : letterClass(code);
				if (kind !== lower) break;
				to++;
			}
			const plain = first !== digit && (to === end || (kind === other && !isJoint(text.charCodeAt(to))));
			if (plain && !isAddressed(text, at)) {
				starts[count] = at;
				ends[count] = to;
				writings[count] = (first === upper ? capital : small) | opens | gapOf(text, last, at);
				last = to;
			} else {
				const word = joinedWord(text, at, end, tongue.apostrophes);
				starts[count] = word.start;
				ends[count] = word.end;
				writings[count] = word.writing | opens | gapOf(text, last, word.start);
				last = (word.writing & possessive) === 0 ? word.end : endingEnd(text, word.end, end);
			}
			count++;
			opens = 0;
			at = last;
		}
		columns.clear(count);
		this.behind = count;
		this.#text = text;
		this.#starts = starts;
		this.#ends = ends;
		this.#writings = writings;
		this.#texts = new Array(count + margin);
		this.#signs = new Array(count + margin);
	}

	start(at: number): number {
		return this.#starts[at]!;
	}

	end(at: number): number {
		return this.#ends[at]!;
	}

	/** Without a possessive ending; an abbreviation keeps its full stop. Empty where no word is. */
	text(at: number): string {
		const known = this.#texts[at];
		if (known !== undefined) return known;
		const text = this.#text.slice(this.#starts[at], this.#ends[at]);
		this.#texts[at] = text;
		return text;
	}

	/** What the word is by itself: bits of signs.ts. */
	signs(at: number): number {
		const known = this.#signs[at];
		if (known !== undefined) return known;
		const signs = this.tongue.signs(this.text(at));
		this.#signs[at] = signs;
		return signs;
	}

	/** What the word may be beside a name: bits of neighbours.ts. */
	beside(at: number): number {
		return this.tongue.beside(this.text(at));
	}

	/** The same of the word in small letters. */
	besideSmall(at: number): number {
		return this.tongue.beside(this.text(at).toLowerCase());
	}

	/** Those from `from` to `to`. */
	texts(from: number, to: number): string[] {
		const texts: string[] = [];
		for (let at = from; at < to; at++) texts.push(this.text(at));
		return texts;
	}

	/** Whether a word stands there. */
	has(at: number): boolean {
		return this.#writings[at] !== 0;
	}

	/** Whether it begins with a capital as names do. */
	isCapitalised(at: number): boolean {
		return (this.#writings[at]! & (capital | capitals)) !== 0;
	}

	/** The same, but not in capitals from end to end. */
	isCapital(at: number): boolean {
		return (this.#writings[at]! & capital) !== 0;
	}

	isSmall(at: number): boolean {
		return (this.#writings[at]! & small) !== 0;
	}

	isMixed(at: number): boolean {
		return (this.#writings[at]! & mixed) !== 0;
	}

	/** Whether a sentence or a quotation begins with it. */
	opens(at: number): boolean {
		return (this.#writings[at]! & opening) !== 0;
	}

	/** Whether one blank (and an elided article) parts it from the word before. */
	follows(at: number): boolean {
		return (this.#writings[at]! & behindBlank) !== 0;
	}

	/** Whether an ampersand does. */
	isJoined(at: number): boolean {
		return (this.#writings[at]! & behindAmpersand) !== 0;
	}

	isPossessive(at: number): boolean {
		return (this.#writings[at]! & possessive) !== 0;
	}
}

/** Behind the apostrophe at `at` and the letters after it. */
function endingEnd(text: string, at: number, end: number): number {
	let to = at + 1;
	while (to < end && letterClass(text.charCodeAt(to)) !== other) to++;
	return to;
}

/** What parts a word at `to` from the one that ends at `from`. */
function gapOf(text: string, from: number, to: number): number {
	const code = text.charCodeAt(from);
	if (to - from === 1) return isBlank(code) ? behindBlank : 0;
	if (to - from !== 3 || code !== blank) return 0;
	if (text.charCodeAt(from + 1) === ampersand) return text.charCodeAt(from + 2) === blank ? behindAmpersand : 0;
	// "Jean-Loup d'Arcy"
	return isApostrophe(text.charCodeAt(from + 2)) && letterClass(text.charCodeAt(from + 1)) === lower ? behindBlank : 0;
}
