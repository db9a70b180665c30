/** How a word is written, and where one ends that hyphens, apostrophes or full stops join to more. */
import type {Span} from '../article.ts';
import {digit, isAcronym, letterClass, lower, other, upper} from './letters.ts';
import {ampersand, hyphen, isAddressed, isApostrophe, stop} from './punctuation.ts';

// How a word is written, each a bit.
export const capital = 1 << 0;
/** From end to end, of two letters at least. */
export const capitals = 1 << 1;
export const small = 1 << 2;
/** Holds digits or begins small and goes on in capitals ("SG10", "iPhone"), or belongs to an address. */
export const mixed = 1 << 3;
export const possessive = 1 << 4;

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

interface Joined extends Span {
	/** Bits of the above. */
	writing: number;
}

const classAt = (text: string, at: number, end: number): number =>
	at < end ? letterClass(text.charCodeAt(at)) : other;

/**
 * The word that begins at `start`, where a letter or a digit stands, whatever joins it to more. What stands behind an
 * apostrophe is its ending where the language writes endings so.
 */
export function joinedWord(text: string, start: number, end: number, apostrophes = false): Joined {
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
			if (apostrophes && great > 0 && next === lower && to - from > 1) {
				owns = possessive;
				break;
			}
			// The article of French and Italian is no part of a name: "l'Europe".
			if (to - from <= 2 && great === 0 && next === upper) {
				from = to + 1;
				letters = 0;
			}
			// Nor of a small word, also where it begins a sentence: "L'usine".
			else if (to - from === 1 && next === lower && /[DLdl]/.test(text[from]!)) {
				from = to + 1;
				letters = 0;
				great = 0;
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
	return {start: from, end: to, writing: writing | owns};
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
