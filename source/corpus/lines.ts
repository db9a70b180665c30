/** On which line of its source a quotation stands. */
import {firstWhere} from '../article/search.ts';
import {type Word, wordsOf} from './words.ts';

/** Words compared; a longer quotation is found by its beginning. */
const mostWords = 12;
/** Places looked at for one quotation: its first two words may stand on every line. */
const mostPlaces = 200;

const pairAt = (words: readonly Word[], at: number): string =>
	`${words[at]?.folded ?? ''} ${words[at + 1]?.folded ?? ''}`;

/** How well the words stand at `at`: each that is the same counts, and a mark or the line's edge at each end. */
function fitAt(sought: readonly Word[], {words, source}: Notes, at: number): number {
	let same = 0;
	while (same < sought.length && words[at + same]?.folded === sought[same]!.folded) same++;
	if (same < sought.length) return same;
	const last = words[at + same - 1]!.end;
	const begins = /(?:^|["“„«»‹‘‚'>\n])[\s[]?$/.test(source.slice(Math.max(0, words[at]!.start - 2), words[at]!.start));
	const ends = /^[\p{P}\s]?(?:$|["”“»«›’'\n])/u.test(source.slice(last, last + 2));
	return same + Number(begins) + Number(ends);
}

interface Notes {
	source: string;
	words: readonly Word[];
	/** By a word, and by two that follow each other: where they stand. */
	places: ReadonlyMap<string, readonly number[]>;
}

/** Where most of the words stand: of places as good the first at or behind `from`, else the first. */
function placeOf(text: string, notes: Notes, from: number): number | null {
	const sought = wordsOf(text).slice(0, mostWords);
	const key = sought.length > 1 ? pairAt(sought, 0) : (sought[0]?.folded ?? '');
	const places = notes.places.get(key) ?? [];
	const next = firstWhere(places, place => place >= from);
	let best: number | null = null;
	let most = Math.min(1, sought.length - 1);
	for (const place of [...places.slice(next, next + mostPlaces), ...places.slice(0, Math.min(next, mostPlaces))]) {
		const fit = fitAt(sought, notes, place);
		if (fit > most) [best, most] = [place, fit];
		if (fit === sought.length + 2) break;
	}
	return best;
}

/** The lines, counted from 1, on which quotations begin that were read from `source` in about this order; null: not found again. */
export function linesOf(texts: readonly string[], source: string): (number | null)[] {
	const words = wordsOf(source);
	const places = new Map<string, number[]>();
	const lines = new Uint32Array(words.length);
	let line = 1;
	let counted = 0;
	for (const [at, {start}] of words.entries()) {
		for (; counted < start; counted++) if (source[counted] === '\n') line++;
		lines[at] = line;
		for (const key of [pairAt(words, at), words[at]!.folded]) {
			const same = places.get(key);
			if (same) same.push(at);
			else places.set(key, [at]);
		}
	}
	let from = 0;
	return texts.map(text => {
		const place = placeOf(text, {source, words, places}, from);
		if (place === null) return null;
		from = place + 1;
		return lines[place]!;
	});
}
