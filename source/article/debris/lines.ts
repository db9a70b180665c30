/** Plain text as lines: what a person would call one paragraph, heading, menu entry or caption each. */
import {oneLine} from '../blanks.ts';
import {countWords} from '../words.ts';
import {type Mark, takeMarks} from './references.ts';

export interface Line {
	/** Trimmed, white space collapsed. */
	text: string;
	words: number;
	/** Whether a blank line, or the start of the text, stands before it. */
	apart: boolean;
	/** See {@link keyOf}. */
	readonly key: string;
	/** Whether it ends like a sentence. */
	sentence: boolean;
	/** Whether it reads like running text. */
	prose: boolean;
	/** The links that start in it, in order. */
	links: readonly Mark[];
	/** Why it is no part of the article; null while it is. */
	reason: string | null;
}

/** UTF-16 units; beyond it a line is never a phrase, a menu entry or a caption. */
const longestKey = 600;
/** Behind a sentence, brackets may tell who wrote it: "… weiter gesperrt. (hb/dpa)". */
const sentenceEnd = /[.!?…。！？](?:["'”’»›)\]]|\s)*(?:\([^\d()]{2,8}\))?$/;
const underline = /^(?:={3,}|-{3,}|\*{3,}|_{3,}|(?:[*-] ){2,}[*-])$/;

/** Whether it ends like a sentence. */
export const endsSentence = (text: string): boolean => sentenceEnd.test(text.slice(-12));

/** Whether it looks like an item of a list, one behind a long dash too: that may also go on with a broken line. */
export const isListed = ({text}: Line): boolean => /^(?:[-*•·>–]|\d+[.)])\s/.test(text);

export const isUnderline = (text: string): boolean => underline.test(text);

/** First and last UTF-16 unit of letters, digits and their marks in the scripts that news are written in; lower case. */
const stretches: readonly (readonly [first: number, last: number])[] = [
	[0x30, 0x39],
	[0x61, 0x7a],
	[0xaa, 0xaa],
	[0xb5, 0xb5],
	[0xba, 0xba],
	[0xc0, 0xd6],
	[0xd8, 0xf6],
	[0xf8, 0x1fff],
	[0x2c00, 0x2dff],
	[0x3005, 0x3007],
	[0x3021, 0x303c],
	[0x3041, 0x30fa],
	[0x30fc, 0xd7ff],
	[0xf900, 0xfdff],
	[0xfe70, 0xfefc],
	[0xff10, 0xff19],
	[0xff21, 0xff3a],
	[0xff41, 0xff5a],
	[0xff66, 0xffdc],
];
/** What a UTF-16 unit does in a key: 0 parts words. */
const kinds = new Uint8Array(0x10000);
const inWord = 1;
const leftOut = 2;
for (const [first, last] of stretches) kinds.fill(inWord, first, last + 1);
// The dot that a capital İ of Turkish leaves above its small letter is none of the word's.
for (const mark of "'’‘`´\u0307") kinds[mark.charCodeAt(0)] = leftOut;

/** The key that is being written: unit by unit takes a third of the time of replacing what stands between words. */
const units = new Uint16Array(2 * longestKey);

/**
 * The line as phrases are compared: lower case, letters and digits alone, so that `"Read more »"` and `"READ MORE"` are
 * one. Empty for a line too long to be compared.
 */
export function keyOf(text: string): string {
	if (text.length > longestKey) return '';
	const lower = text.toLowerCase();
	let length = 0;
	let parted = false;
	for (let at = 0; at < lower.length; at++) {
		const unit = lower.charCodeAt(at);
		const kind = kinds[unit];
		if (kind === inWord) {
			if (parted && length > 0) units[length++] = 0x20;
			parted = false;
			units[length++] = unit;
		} else if (kind !== leftOut) parted = true;
	}
	return Reflect.apply(String.fromCharCode, null, units.subarray(0, length));
}

class TextLine implements Line {
	readonly text: string;
	readonly words: number;
	readonly apart: boolean;
	readonly sentence: boolean;
	readonly prose: boolean;
	readonly links: readonly Mark[];
	reason: string | null = null;
	#key: string | null = null;

	constructor(text: string, apart: boolean, links: readonly Mark[]) {
		this.text = text;
		this.links = links;
		this.words = countWords(text);
		this.apart = apart;
		this.sentence = endsSentence(text);
		this.prose =
			this.words >= 8 &&
			(this.sentence ||
				this.words >= 50 ||
				(this.words >= 14 && /[:;,–—-]$/.test(text)) ||
				(this.words >= 24 && /[.!?]["”’)]*\s/.test(text)));
	}

	/** Made when it is first asked for: a long paragraph is compared with nothing. */
	get key(): string {
		this.#key ??= keyOf(this.text);
		return this.#key;
	}
}

const none: readonly Mark[] = [];

/** @param addresses of the links whose marks stand in the text, by number */
export function lineOf(raw: string, apart = true, addresses?: ReadonlyMap<string, string>): Line {
	const text = oneLine(raw).trim();
	if (!addresses?.size) return new TextLine(text, apart, none);
	const {text: unmarked, marks} = takeMarks(text, addresses);
	return new TextLine(unmarked.trimEnd(), apart, marks);
}
