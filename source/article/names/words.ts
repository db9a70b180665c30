/** Words of a stretch of text, as finding names wants them: how each is written and what parts it from the one before. */
import type {Span} from '../article.ts';

/** 'mixed' holds digits or begins small and goes on in capitals ("SG10", "iPhone"), or belongs to an address. */
export type Writing = 'capital' | 'capitals' | 'small' | 'mixed';

export interface Word extends Span {
	/** Without a possessive ending; an abbreviation keeps its full stop. */
	text: string;
	writing: Writing;
	/** Whether a sentence or a quotation begins with it. */
	opens: boolean;
	/** What stands between it and the word before: one blank, an ampersand between blanks, or anything else. */
	gap: 'blank' | 'ampersand' | 'other';
	possessive: boolean;
}

const other = 0;
const upper = 1;
const lower = 2;
const digit = 3;
type Class = 0 | 1 | 2 | 3;

function classify(char: string): Class {
	if (/\p{Lu}/u.test(char)) return upper;
	if (/[\p{L}\p{M}]/u.test(char)) return lower;
	return /\p{N}/u.test(char) ? digit : other;
}

/** Beyond it stand scripts without capitals. */
const lastCased = 0x1fff;
let classes: Uint8Array | null = null;

function classOf(code: number): number {
	if (!classes) {
		classes = new Uint8Array(0x250);
		for (let at = 0; at < classes.length; at++) classes[at] = classify(String.fromCharCode(at));
	}
	const known = classes[code];
	if (known !== undefined) return known;
	return code > lastCased ? other : classify(String.fromCharCode(code));
}

/** A full stop belongs to these, to single letters and to letters parted by full stops. */
const abbreviations = new Set(
	'Jr Sr Dr Mr Mrs Ms Mme Prof Sen Sens Rep Reps Gov Gen Col Lt Cpl Pvt Maj Cmdr Sgt Capt Det Supt Hon Rev Fr St Ste Ft Mt Messrs Inc Corp Ltd Co Sra Sr Jan Feb Mar Apr Aug Sept Oct Nov Dec No vs ex'.split(
		' ',
	),
);

const apostrophe = 0x27;
const ampersand = 0x26;
const hyphen = 0x2d;
const stop = 0x2e;
const isApostrophe = (code: number): boolean => code === apostrophe || code === 0x2019;
/** What begins a sentence behind it: its end, a colon, a line, a bullet, an opening mark. */
const ends = /[.!?…:\n•|“„«‹"]/;

/** The words of `text` from `start` to `end`, in order. */
export function wordsIn(text: string, {start, end}: Span): Word[] {
	const words: Word[] = [];
	let last = start;
	let at = start;
	const classAt = (index: number): number => (index < end ? classOf(text.charCodeAt(index)) : other);
	while (at < end) {
		const first = classAt(at);
		if (first === other) {
			at++;
			continue;
		}
		let from = at;
		let digits = first === digit;
		let capitals = first === upper ? 1 : 0;
		let letters = 1;
		let possessive = false;
		let address = from > start && /[@#/_\\]/.test(text[from - 1] ?? '');
		let to = at + 1;
		for (; to < end; to++) {
			const code = text.charCodeAt(to);
			const kind = classOf(code);
			if (kind !== other) {
				letters++;
				if (kind === upper) capitals++;
				else if (kind === digit) digits = true;
				continue;
			}
			const next = classAt(to + 1);
			if (isApostrophe(code) && next !== other) {
				if ((text[to + 1] === 's' || text[to + 1] === 'S') && classAt(to + 2) === other) {
					possessive = true;
					break;
				}
				// The article of French and Italian is no part of a name: "l'Europe".
				if (to - from <= 2 && capitals === 0 && next === upper) {
					from = to + 1;
					letters = 0;
				}
				continue;
			}
			if (code === hyphen && next !== other) continue;
			if (code === ampersand && next === upper && classAt(to - 1) === upper) continue;
			if (code !== stop) break;
			const initial = capitals > 0 && classAt(to - 1) === upper && (to - 2 < from || text.charCodeAt(to - 2) === stop);
			if (initial) {
				if (next === upper && (classAt(to + 2) === other || classAt(to + 2) === digit)) continue;
				to++;
				break;
			}
			if (next !== other && text[to + 1] !== '\n' && next !== upper) {
				address = true;
				continue;
			}
			if (abbreviations.has(text.slice(from, to))) to++;
			break;
		}
		const between = text.slice(last, from);
		const word = text.slice(from, to);
		words.push({
			start: from,
			end: to,
			text: word,
			writing: writingOf(word, {digits: digits || address, capitals, letters}),
			opens: words.length === 0 || ends.test(between),
			gap: between === ' ' || between === '\u00A0' ? 'blank' : between === ' & ' ? 'ampersand' : 'other',
			possessive,
		});
		last = possessive ? to + 2 : to;
		at = last;
	}
	return words;
}

interface Letters {
	digits: boolean;
	capitals: number;
	letters: number;
}

function writingOf(word: string, {digits, capitals, letters}: Letters): Writing {
	if (digits) return 'mixed';
	if (capitals === 0) return 'small';
	if (/^\p{Lu}{2,}-\p{Ll}/u.test(word)) return 'small';
	if (classOf(word.charCodeAt(0)) === upper) return capitals === letters && letters > 1 ? 'capitals' : 'capital';
	// The Arabic article is written small: "al-Adl".
	return /^\p{Ll}{2,3}-\p{Lu}/u.test(word) ? 'capital' : 'mixed';
}
