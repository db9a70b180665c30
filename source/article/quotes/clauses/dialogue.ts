/** Words said without quotation marks, behind a dash at the start of a paragraph, and their incises. */
import {type Marked, markedSpans} from '../marks.ts';
import {tokenise} from '../tokens.ts';
import type {Language} from './language.ts';
import type {Words} from './phrases.ts';
import {saidAt} from './saying.ts';
import {cutWords} from './words.ts';

/** A dash that opens a speech, with its blanks. */
const opening = /^\s*[—–―-]\s?(?=[\p{Lu}¿¡…«„“"])/u;
/** A dash that parts a speech from what is told between: blank before it or behind it. */
const parting = /\s[—–―-](?=\s?\S)|[—–―](?=[.,;:]?\s)/g;

/** Whether the words from `start` on say who speaks. */
function tells(text: string, start: number, end: number, language: Language): boolean {
	const tokens = cutWords(tokenise(text, start, Math.min(end, start + 200), []), language);
	const words: Words = {tokens, language};
	let to = 0;
	while (to < tokens.length && tokens[to]?.sentence === 0) to++;
	return saidAt(words, 0, to) !== null;
}

/** A mark that may part a speech from an incise. */
const pause = /[,?!…]+(?=\s)/g;

/** Where a speech ends before an incise: "Le barrage tiendra, dit NAME.", "Où ? demande NAME."; -1 where none tells who speaks. */
function incise(text: string, start: number, end: number, language: Language): number {
	for (const {0: mark, index} of text.slice(start, Math.min(end, start + 1000)).matchAll(pause)) {
		const at = start + index;
		if (tells(text, at + mark.length, end, language)) return mark === ',' ? at : at + mark.length;
	}
	return -1;
}

/** A span without blanks at either end and without a stop at its start; null where it is empty. */
function trimmed(text: string, from: number, to: number): Marked | null {
	let [start, end] = [from, to];
	while (start < end && /[\s.,;:]/.test(text.charAt(start))) start++;
	while (end > start && /\s/.test(text.charAt(end - 1))) end--;
	return end > start ? {start, end, closed: true} : null;
}

/** The speeches of a paragraph that a dash opens and a cue makes sure of; none where the dash means something else. */
export function speechesIn(text: string, start: number, end: number, language: Language): Marked[] {
	const dash = opening.exec(text.slice(start, Math.min(end, start + 8)))?.[0].length ?? 0;
	if (dash === 0) return [];
	const body = start + dash;
	const dashes = Array.from(text.slice(body, end).matchAll(parting), ({index, 0: {length}}) => ({
		start: body + index,
		end: body + index + length,
	}));
	const speeches: Marked[] = [];
	let sure = false;
	for (let from = body, next = 0; from < end; ) {
		// What only pauses goes on.
		while (next < dashes.length && !tells(text, dashes[next]!.end, end, language)) next++;
		const told = dashes[next];
		const to = told?.start ?? end;
		const stop = incise(text, from, to, language);
		const speech = trimmed(text, from, stop >= 0 ? stop : to);
		if (speech) speeches.push(speech);
		sure ||= told !== undefined || stop >= 0;
		// What is told runs to the next dash.
		from = told ? (dashes[next + 1]?.end ?? end) : end;
		next += 2;
	}
	return sure ? speeches : [];
}

/** The quotations of a block: the speeches behind its dashes, else what stands between marks. */
export function quotationsIn(text: string, start: number, end: number, language: Language): Marked[] {
	const speeches = language.cues.size > 0 ? speechesIn(text, start, end, language) : [];
	return speeches.length > 0 ? speeches : markedSpans(text, start, end);
}
