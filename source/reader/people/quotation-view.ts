/** The quotations of one speaker as rows: each as high as it is, a blank row between them. */
import type {Difference, Quotation, Speaker} from '../../corpus/roster.ts';
import {wordsOf} from '../../corpus/words.ts';
import {peopleGeometry} from '../geometry.ts';
import {grouped} from '../grouped.ts';
import {shortDate} from '../list/view.ts';
import {quotedLines} from '../prose.ts';
import {ellipsisOf, fitRow, piece, type Row} from '../rows.ts';
import type {Gathered, State} from '../state.ts';
import {differencesOf, shownQuotations} from './gathered.ts';

/** When and where it stands. */
function sourceRow(places: readonly Quotation[], width: number, ascii: boolean): Row {
	const {origin, cue} = places[0]!;
	const dot = ascii ? ' - ' : ' · ';
	const more = places.length > 1 ? `in ${grouped(places.length)} articles` : '';
	const parts = [origin.published && shortDate(origin.published), more, origin.title, origin.site, cue];
	return fitRow([piece(parts.filter(Boolean).join(dot), 'dim')], width, ellipsisOf(ascii));
}

/** Stands before what is told differently elsewhere. */
export const unequal = (ascii: boolean): string => (ascii ? '!=' : '≠');

/** Words that are shown of what stands the same before the first that differs. */
const sameWords = 3;

/** `other` from shortly before the first word that `text` has otherwise; the words that differ stand out. */
function alteredPieces(text: string, other: string, ascii: boolean): Row {
	const [open, close] = ascii ? ['"', '"'] : ['“', '”'];
	const told = other.replace(/\s+/g, ' ');
	const [ours, theirs] = [wordsOf(text), wordsOf(told)];
	const least = Math.min(ours.length, theirs.length);
	let before = 0;
	while (before < least && ours[before]!.folded === theirs[before]!.folded) before++;
	let after = 0;
	while (after < least - before && ours.at(-1 - after)!.folded === theirs.at(-1 - after)!.folded) after++;
	const from = before > sameWords + 1 ? theirs[before - sameWords]!.start : 0;
	const start = theirs[before]?.start ?? told.length;
	const end = Math.max(start, theirs.at(-1 - after)?.end ?? 0);
	return [
		piece(`${open}${from > 0 ? ellipsisOf(ascii) : ''}${told.slice(from, start)}`),
		piece(told.slice(start, end), 'strong'),
		piece(`${told.slice(end)}${close}`),
	];
}

/** What another article tells differently of `text`. */
function differenceRow({kind, other}: Difference, text: string, width: number, ascii: boolean): Row {
	const told = kind === 'speaker' ? [piece(`said by ${other.speaker}`)] : alteredPieces(text, other.text, ascii);
	const {published, title} = other.origin;
	const source = [published && shortDate(published), title].filter(Boolean).join(ascii ? ' - ' : ' · ');
	const sign = piece(`${unequal(ascii)} `, 'warning');
	const words = fitRow(told, Math.floor(width * 0.6), ellipsisOf(ascii));
	return fitRow([sign, ...words, piece(`  ${source}`, 'dim')], width, ellipsisOf(ascii));
}

/** The words, where they stand, and what differs elsewhere; one row where the screen is small. */
function quotationRows(places: readonly Quotation[], state: State, gathered: Gathered): Row[] {
	const {columns, ascii} = state;
	const {textRows} = peopleGeometry(state);
	const width = Math.max(1, Math.min(columns - 5, 90));
	const rows = quotedLines(places[0]!.text, width, textRows, ascii).map((line): Row => [piece(line)]);
	const [difference] = differencesOf(gathered, places);
	if (textRows > 1) rows.push(sourceRow(places, width, ascii));
	if (textRows > 1 && difference) rows.push(differenceRow(difference, places[0]!.text, width, ascii));
	if (textRows === 1 && difference) rows[0] = [piece(`${unequal(ascii)} `, 'warning'), ...rows[0]!];
	return rows;
}

/** Rows of the quotations from `top` on, as many as fit as a whole: the first at least. */
export function quotationsFrom(state: State, gathered: Gathered, speaker: Speaker, top: number): Row[][] {
	const quotations = state.people ? shownQuotations(speaker, gathered, state.people) : [];
	const {room, gap} = peopleGeometry(state);
	const shown: Row[][] = [];
	let used = 0;
	for (let index = top; index < quotations.length; index++) {
		const rows = quotationRows(quotations[index]!, state, gathered);
		used += rows.length;
		if (used > room && shown.length > 0) break;
		shown.push(rows);
		used += gap;
	}
	return shown;
}

/** Index of the first quotation on the screen that keeps the one at `cursor` on it, and moves least. */
export function topQuotation(state: State, gathered: Gathered, speaker: Speaker, top: number, cursor: number): number {
	const quotations = state.people ? shownQuotations(speaker, gathered, state.people) : [];
	const {room, gap} = peopleGeometry(state);
	/** The first of those that fit above `last`, with it. */
	const firstTo = (last: number): number => {
		let used = 0;
		let first = last + 1;
		while (first > 0) {
			used += quotationRows(quotations[first - 1]!, state, gathered).length + gap;
			if (used - gap > room) break;
			first--;
		}
		return Math.min(first, last);
	};
	return Math.min(firstTo(quotations.length - 1), Math.max(firstTo(cursor), Math.min(top, cursor)));
}
