/** The quotations of one speaker as rows: each as high as it is, a blank row between them. */
import type {Difference, Quotation, Speaker} from '../corpus/roster.ts';
import {differencesOf, shownQuotations} from './gathered.ts';
import {peopleGeometry} from './geometry.ts';
import {grouped} from './grouped.ts';
import {shortDate} from './list-view.ts';
import {quotedLines} from './prose.ts';
import {ellipsisOf, fitRow, piece, type Row} from './rows.ts';
import type {Gathered, State} from './state.ts';

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

/** What another article tells differently. */
function differenceRow({kind, other}: Difference, width: number, ascii: boolean): Row {
	const [open, close] = ascii ? ['"', '"'] : ['“', '”'];
	const told = kind === 'speaker' ? `said by ${other.speaker}` : `${open}${other.text.replace(/\s+/g, ' ')}${close}`;
	const {published, title} = other.origin;
	const source = [published && shortDate(published), title].filter(Boolean).join(ascii ? ' - ' : ' · ');
	const sign = piece(`${unequal(ascii)} `, 'warning');
	const words = fitRow([piece(told)], Math.floor(width * 0.6), ellipsisOf(ascii));
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
	if (textRows > 1 && difference) rows.push(differenceRow(difference, width, ascii));
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
