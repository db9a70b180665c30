/**
 * The words of a stretch of text, as finding names wants them: where each stands, how it is written, what parts it from the
 * one before. A word is a number, its place among the others, and what it is made of is kept in columns: of most words
 * nobody ever asks more than that they are small.
 */
import type {Span} from '../article.ts';
import {digit, isAcronym, letterClass, lower, other, upper} from './letters.ts';
import {signsOf} from './lexicon/signs.ts';

/** Signs of a word, each a bit. */
const capital = 1 << 0;
/** From end to end, of two letters at least. */
const capitals = 1 << 1;
const small = 1 << 2;
/** Holds digits or begins small and goes on in capitals ("SG10", "iPhone"), or belongs to an address. */
const mixed = 1 << 3;
const opening = 1 << 4;
const behindBlank = 1 << 5;
const behindAmpersand = 1 << 6;
const possessive = 1 << 7;

/** A full stop belongs to these, to single letters and to letters parted by full stops. */
const abbreviations = new Set(
	'Jr Sr Dr Mr Mrs Ms Mme Prof Sen Sens Rep Reps Gov Gen Col Lt Cpl Pvt Maj Cmdr Sgt Capt Det Supt Hon Rev Fr St Ste Ft Mt Messrs Inc Corp Ltd Co Sra Jan Feb Mar Apr Aug Sept Oct Nov Dec No vs ex'.split(
		' ',
	),
);

/** "pro-Dahl", "Oslo-based": adjectives. */
const prefixes = new Set('pro non ex un pre mid co sub'.split(' '));
const joined = new Set(
	'area based born led backed style era like wide bound trained owned run made held listed educated winning nominated'.split(
		' ',
	),
);

const codeOf = (char: string): number => char.charCodeAt(0);
const blank = codeOf(' ');
const hardBlank = 0xa0;
const apostrophe = codeOf("'");
const curlyApostrophe = 0x2019;
const ampersand = codeOf('&');
const hyphen = codeOf('-');
const stop = codeOf('.');
const [smallA, smallZ] = [codeOf('a'), codeOf('z')];

// What a character is beside a word, each a bit.
/** It begins a sentence behind it: an end, a colon, a line, a bullet, an opening mark. */
const ender = 1 << 0;
/** A word behind it is part of an address or a tag. */
const addressed = 1 << 1;
/** It may join a word to more. */
const joint = 1 << 2;
/** Behind the last of them. */
const signsEnd = 0x2040;
const roles = new Uint8Array(signsEnd);
for (const [role, chars] of [
	[ender, '.!?…:\n•|“„«‹"'],
	[addressed, '@#/_\\'],
	[joint, "-.&'’"],
] as const)
	for (const char of chars) roles[codeOf(char)]! |= role;
const roleOf = (code: number): number => (code < signsEnd ? roles[code]! : 0);
const isEnder = (code: number): boolean => (roleOf(code) & ender) !== 0;
const isJoint = (code: number): boolean => (roleOf(code) & joint) !== 0;

/** As many places before the first word and behind the last hold none, so that all may be asked what stands beside them. */
const margin = 4;

/** Where words stand and how they are written, a column each. Many stretches may be read into the same columns in turn. */
export class Columns {
	readonly starts: number[] = [];
	readonly ends: number[] = [];
	readonly signs: number[] = [];

	constructor() {
		this.clear(0);
	}

	/** No words stand in the margin that begins at `from`. */
	clear(from: number): void {
		for (let at = from; at < from + margin; at++) {
			this.starts[at] = 0;
			this.ends[at] = 0;
			this.signs[at] = 0;
		}
	}
}

/** The words of `text` from `start` to `end`, in order. What is asked in the margin is answered by no. */
export class Words {
	/** The first word, and behind the last. */
	readonly first = margin;
	readonly behind: number;
	readonly #text: string;
	readonly #starts: number[];
	readonly #ends: number[];
	readonly #signs: number[];
	/** Those that were asked for. */
	readonly #texts: (string | undefined)[];
	readonly #kinds: (number | undefined)[];

	/** @param columns what the words read into them before were is gone then */
	constructor(text: string, {start, end}: Span, columns = new Columns()) {
		const {starts, ends, signs} = columns;
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
				signs[count] = (first === upper ? capital : small) | opens | gapOf(text, last, at);
				last = to;
			} else {
				const word = joinedWord(text, at, end);
				starts[count] = word.start;
				ends[count] = word.end;
				signs[count] = word.signs | opens | gapOf(text, last, word.start);
				last = (word.signs & possessive) === 0 ? word.end : word.end + 2;
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
		this.#signs = signs;
		this.#texts = new Array(count + margin);
		this.#kinds = new Array(count + margin);
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
		const known = this.#kinds[at];
		if (known !== undefined) return known;
		const signs = signsOf(this.text(at));
		this.#kinds[at] = signs;
		return signs;
	}

	/** Those from `from` to `to`. */
	texts(from: number, to: number): string[] {
		const texts: string[] = [];
		for (let at = from; at < to; at++) texts.push(this.text(at));
		return texts;
	}

	/** Whether a word stands there. */
	has(at: number): boolean {
		return this.#signs[at] !== 0;
	}

	/** Whether it begins with a capital as names do. */
	isCapitalised(at: number): boolean {
		return (this.#signs[at]! & (capital | capitals)) !== 0;
	}

	/** The same, but not in capitals from end to end. */
	isCapital(at: number): boolean {
		return (this.#signs[at]! & capital) !== 0;
	}

	isSmall(at: number): boolean {
		return (this.#signs[at]! & small) !== 0;
	}

	isMixed(at: number): boolean {
		return (this.#signs[at]! & mixed) !== 0;
	}

	/** Whether a sentence or a quotation begins with it. */
	opens(at: number): boolean {
		return (this.#signs[at]! & opening) !== 0;
	}

	/** Whether one blank (and an elided article) parts it from the word before. */
	follows(at: number): boolean {
		return (this.#signs[at]! & behindBlank) !== 0;
	}

	/** Whether an ampersand does. */
	isJoined(at: number): boolean {
		return (this.#signs[at]! & behindAmpersand) !== 0;
	}

	isPossessive(at: number): boolean {
		return (this.#signs[at]! & possessive) !== 0;
	}
}

const isApostrophe = (code: number): boolean => code === apostrophe || code === curlyApostrophe;

/** Whether what stands before the word at `start` makes it part of an address or a tag. */
const isAddressed = (text: string, start: number): boolean =>
	start > 0 && (roleOf(text.charCodeAt(start - 1)) & addressed) !== 0;

function gapOf(text: string, from: number, to: number): number {
	const code = text.charCodeAt(from);
	if (to - from === 1) return code === blank || code === hardBlank ? behindBlank : 0;
	if (to - from !== 3 || code !== blank) return 0;
	if (text.charCodeAt(from + 1) === ampersand) return text.charCodeAt(from + 2) === blank ? behindAmpersand : 0;
	// "Jean-Loup d'Arcy"
	return isApostrophe(text.charCodeAt(from + 2)) && letterClass(text.charCodeAt(from + 1)) === lower ? behindBlank : 0;
}

interface Joined extends Span {
	signs: number;
}

const classAt = (text: string, at: number, end: number): number =>
	at < end ? letterClass(text.charCodeAt(at)) : other;

/** The word that begins at `start`, where a letter or a digit stands, whatever joins it to more. */
function joinedWord(text: string, start: number, end: number): Joined {
	let from = start;
	let digits = false;
	let great = 0;
	let letters = 0;
	let owns = 0;
	let address = isAddressed(text, start);
	let to = start;
	for (; to < end; to++) {
		const code = text.charCodeAt(to);
		const kind = letterClass(code);
		if (kind !== other) {
			letters++;
			if (kind === upper) great++;
			else if (kind === digit) digits = true;
			continue;
		}
		const next = classAt(text, to + 1, end);
		if (next === other && code !== stop) break;
		if (code === hyphen) continue;
		if (isApostrophe(code)) {
			if ((text[to + 1] === 's' || text[to + 1] === 'S') && classAt(text, to + 2, end) === other) {
				owns = possessive;
				break;
			}
			// The article of French and Italian is no part of a name: "l'Europe".
			if (to - from <= 2 && great === 0 && next === upper) {
				from = to + 1;
				letters = 0;
			}
			continue;
		}
		if (code === ampersand && next === upper && classAt(text, to - 1, end) === upper) continue;
		if (code !== stop) break;
		const initial = classAt(text, to - 1, end) === upper && (to - 2 < from || text.charCodeAt(to - 2) === stop);
		if (initial) {
			if (next === upper && classAt(text, to + 2, end) !== lower) continue;
			to++;
			break;
		}
		if (next === lower || next === digit) {
			address = true;
			continue;
		}
		if (to - from < 7 && abbreviations.has(text.slice(from, to))) to++;
		break;
	}
	const writing = digits || address ? mixed : great === 0 ? small : writingOf(text.slice(from, to), great === letters);
	return {start: from, end: to, signs: writing | owns};
}

function writingOf(word: string, allCapitals: boolean): number {
	const begins = letterClass(word.charCodeAt(0)) === upper;
	const at = word.indexOf('-');
	if (at < 0) return !begins ? mixed : allCapitals && word.length > 1 ? capitals : capital;
	// "US-led" is an adjective.
	const behind = letterClass(word.charCodeAt(at + 1));
	if (begins && behind === lower && (isAcronym(word.slice(0, at)) || joined.has(word.slice(at + 1)))) return small;
	if (begins) return allCapitals ? capitals : capital;
	// The Arabic article is written small: "al-Adl".
	return at <= 3 && behind === upper && !prefixes.has(word.slice(0, at)) ? capital : mixed;
}
