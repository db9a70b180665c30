/** Words of a stretch of text, as finding names wants them: how each is written and what parts it from the one before. */
import type {Span} from '../article.ts';
import {digit, isAcronym, letterClass, lower, other, upper} from './letters.ts';

/** 'mixed' holds digits or begins small and goes on in capitals ("SG10", "iPhone"), or belongs to an address. */
export type Writing = 'capital' | 'capitals' | 'small' | 'mixed';

export interface Word extends Span {
	/** Without a possessive ending; an abbreviation keeps its full stop. */
	text: string;
	writing: Writing;
	/** Whether a sentence or a quotation begins with it. */
	opens: boolean;
	/** What stands between it and the word before: one blank (and an elided article), an ampersand, or anything else. */
	gap: 'blank' | 'ampersand' | 'other';
	possessive: boolean;
}

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
/** What begins a sentence behind it: its end, a colon, a line, a bullet, an opening mark. */
const enders = new Set(Array.from('.!?…:\n•|“„«‹"', codeOf));
/** A word behind one of these is part of an address or a tag. */
const addressed = new Set(Array.from('@#/_\\', codeOf));

/** The words of `text` from `start` to `end`, in order. */
export function wordsIn(text: string, {start, end}: Span): Word[] {
	const words: Word[] = [];
	let opens = true;
	/** The end of the word before, behind its possessive ending. */
	let last = start;
	for (let at = start; at < end; ) {
		const code = text.charCodeAt(at);
		if (letterClass(code) === other) {
			if (enders.has(code)) opens = true;
			at++;
			continue;
		}
		const word = wordAt(text, at, end);
		word.opens = opens;
		word.gap = gapOf(text, last, word.start);
		words.push(word);
		opens = false;
		last = word.possessive ? word.end + 2 : word.end;
		at = last;
	}
	return words;
}

const isApostrophe = (code: number): boolean => code === apostrophe || code === curlyApostrophe;

function gapOf(text: string, from: number, to: number): Word['gap'] {
	const code = text.charCodeAt(from);
	if (to - from === 1) return code === blank || code === hardBlank ? 'blank' : 'other';
	if (to - from !== 3 || code !== blank) return 'other';
	if (text.charCodeAt(from + 1) === ampersand) return text.charCodeAt(from + 2) === blank ? 'ampersand' : 'other';
	// "Jean-Loup d'Arcy"
	return isApostrophe(text.charCodeAt(from + 2)) && letterClass(text.charCodeAt(from + 1)) === lower
		? 'blank'
		: 'other';
}

/** The word that begins at `start`, where a letter or a digit stands. */
function wordAt(text: string, start: number, end: number): Word {
	const classAt = (index: number): number => (index < end ? letterClass(text.charCodeAt(index)) : other);
	let from = start;
	let digits = false;
	let capitals = 0;
	let letters = 0;
	let possessive = false;
	let address = start > 0 && addressed.has(text.charCodeAt(start - 1));
	let to = start;
	for (; to < end; to++) {
		const code = text.charCodeAt(to);
		const kind = letterClass(code);
		if (kind !== other) {
			letters++;
			if (kind === upper) capitals++;
			else if (kind === digit) digits = true;
			continue;
		}
		const next = classAt(to + 1);
		if (next === other && code !== stop) break;
		if (code === hyphen) continue;
		if (isApostrophe(code)) {
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
		if (code === ampersand && next === upper && classAt(to - 1) === upper) continue;
		if (code !== stop) break;
		const initial = classAt(to - 1) === upper && (to - 2 < from || text.charCodeAt(to - 2) === stop);
		if (initial) {
			if (next === upper && classAt(to + 2) !== lower) continue;
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
	const word = text.slice(from, to);
	const writing = digits || address ? 'mixed' : capitals === 0 ? 'small' : writingOf(word, capitals === letters);
	return {start: from, end: to, text: word, writing, opens: false, gap: 'other', possessive};
}

function writingOf(word: string, allCapitals: boolean): Writing {
	const begins = letterClass(word.charCodeAt(0)) === upper;
	if (!word.includes('-')) return !begins ? 'mixed' : allCapitals && word.length > 1 ? 'capitals' : 'capital';
	// "US-led" is an adjective.
	const at = word.indexOf('-');
	const behind = letterClass(word.charCodeAt(at + 1));
	if (begins && behind === lower && (isAcronym(word.slice(0, at)) || joined.has(word.slice(at + 1)))) return 'small';
	if (begins) return allCapitals ? 'capitals' : 'capital';
	// The Arabic article is written small: "al-Adl".
	return at <= 3 && behind === upper && !prefixes.has(word.slice(0, at)) ? 'capital' : 'mixed';
}
