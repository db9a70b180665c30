/** Words said without quotation marks, behind a dash at the start of a paragraph, and their incises. */
import {type Marked, markedSpans} from '../marks.ts';
import {tokenise} from '../tokens.ts';
import type {Language} from './language.ts';
import {isCue, isHelper, lowerAt, type Words} from './phrases.ts';
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
	if (saidAt(words, 0, to)) return true;
	// "—se lamenta NAME", "s’est indigné NAME"
	let verb = 0;
	while (!language.verbSecond && verb < 3 && (language.adverbs.has(lowerAt(words, verb)) || isHelper(words, verb)))
		verb++;
	return verb > 0 && isCue(words, verb) && saidAt(words, verb, to)?.phrase != null;
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

/** A span without blanks at either end, a stop at its start and a comma at its end; null where it is empty. */
function trimmed(text: string, from: number, to: number): Marked | null {
	let [start, end] = [from, to];
	while (start < end && /[\s.,;:]/.test(text.charAt(start))) start++;
	while (end > start && /[\s,]/.test(text.charAt(end - 1))) end--;
	return end > start ? {start, end, closed: true} : null;
}

/** A dash that opens a speech behind a sentence of the writer: "Nobody believes it. – It holds – says NAME." */
const inner = /[.!?…]\s+[—–]\s(?=[\p{Lu}¿¡…])/u;

/** Where the speeches of a paragraph begin, behind their dash; -1 where no dash opens any. */
function bodyOf(text: string, start: number, end: number): number {
	const dash = opening.exec(text.slice(start, Math.min(end, start + 8)))?.[0].length ?? 0;
	if (dash > 0) return start + dash;
	const later = inner.exec(text.slice(start, end));
	return later ? start + later.index + later[0].length : -1;
}

/** The speeches of a paragraph that a dash opens and a cue makes sure of; none where the dash means something else. */
export function speechesIn(text: string, start: number, end: number, language: Language): Marked[] {
	const body = bodyOf(text, start, end);
	if (body < 0) return [];
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
		if (stop >= 0 && !told && language.dashRunsOn) from = sentenceEnd(text, stop, end);
		// What is told runs to the next dash.
		else {
			from = told ? (dashes[next + 1]?.end ?? end) : end;
			next += 2;
		}
	}
	return sure ? speeches : [];
}

/** Where the sentence that tells who speaks ends; `end` where nothing follows it. */
function sentenceEnd(text: string, from: number, end: number): number {
	const stop = /[.!?…]\s+(?:[—–-]\s)?(?=\p{Lu})/u.exec(text.slice(from + 1, end));
	return stop ? from + 1 + stop.index + stop[0].length : end;
}

/** A sentence behind a dash that nobody is told to say: where dashes run on, the words of somebody, but no question. */
export function bareSpeech(text: string, start: number, end: number, language: Language): Marked[] {
	const dash = language.dashRunsOn ? opening.exec(text.slice(start, Math.min(end, start + 8))) : null;
	const speech = dash && trimmed(text, start + dash[0].length, end);
	return speech && /[.!…]$/.test(text.slice(start, speech.end)) ? [speech] : [];
}

/** The quotations of a block: the speeches behind its dashes, what stands between marks beside them. */
export function quotationsIn(text: string, start: number, end: number, language: Language): Marked[] {
	const speeches = language.cues.size > 0 ? speechesIn(text, start, end, language) : [];
	const found: Marked[] = [];
	let told = start;
	for (const speech of speeches) {
		found.push(...markedSpans(text, told, speech.start), speech);
		told = speech.end;
	}
	return [...found, ...markedSpans(text, told, end)];
}
