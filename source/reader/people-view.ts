/** The People screen as rows: the speakers with their counts over time, or the quotations of one. */
import type {Difference, Quotation, Roster, Speaker} from '../corpus/roster.ts';
import {footRow} from './foot.ts';
import {peopleGeometry} from './geometry.ts';
import {grouped} from './grouped.ts';
import {shortDate} from './list-view.ts';
import {differencesOf, shownQuotations, shownSpeakers, speakerShown} from './people.ts';
import {wrapText} from './prose.ts';
import {blankRow, ellipsisOf, fitRow, type Piece, padRow, piece, type Row, spread} from './rows.ts';
import {sparkline} from './sparkline.ts';
import {hueOf} from './speakers.ts';
import type {Gathered, People, State} from './state.ts';

/** Columns of the widest line of months. */
const widestLine = 24;

const counted = (count: number, one: string): string => `${grouped(count)} ${one}${count === 1 ? '' : 's'}`;

const bar = (isSelected: boolean, ascii: boolean): Piece =>
	piece(isSelected ? (ascii ? ' > ' : ' ▌ ') : '   ', isSelected ? 'selected' : 'plain');

function monthsOf({months}: Roster, ascii: boolean): string {
	if (!months) return '';
	const [first, last] = months.map(month => shortDate(month));
	return first === last ? `${first}` : `${first} ${ascii ? '-' : '–'} ${last}`;
}

function headRow(state: State, people: People, {roster}: Gathered, speaker: Speaker | null): Row {
	const dot = state.ascii ? ' - ' : ' · ';
	if (speaker) {
		const articles = `${counted(speaker.quotations.length, 'quotation')} in ${counted(speaker.articles.size, 'article')}`;
		return [piece(`   ${speaker.name}`, hueOf(speaker.name)), piece(`  ${articles}`, 'dim')];
	}
	const facts = [
		counted(roster.count, 'quotation'),
		counted(roster.speakers.size, 'speaker'),
		monthsOf(roster, state.ascii),
	];
	const row = [piece('   People', 'title'), piece(`  ${facts.filter(Boolean).join(dot)}`, 'dim')];
	if (people.words !== '') row.push(piece(`  “${people.words}”`, 'match'));
	return row;
}

/** `▌ Ingrid Dahl      42  12 articles   ▁▂ ▅█   Jan 2026`: the right parts go first where space is short. */
function speakerRow(speaker: Speaker, isSelected: boolean, state: State, {roster}: Gathered): Row {
	const {columns, ascii} = state;
	const dates = speaker.quotations.map(({origin}) => origin.published);
	const line = columns < 70 ? '' : sparkline(dates, roster.months, Math.min(widestLine, columns - 66), ascii);
	const articles = columns < 50 ? '' : counted(speaker.articles.size, 'article').padStart(16);
	const count = grouped(speaker.quotations.length).padStart(columns < 40 ? 0 : 7);
	const right = [
		piece(count, isSelected ? 'selected' : 'plain'),
		piece(articles, 'dim'),
		...(line === '' ? [] : [piece('   '), piece(line, hueOf(speaker.name))]),
		piece(columns < 40 ? ' ' : '  '),
	];
	return [
		bar(isSelected, ascii),
		...spread(
			[piece(speaker.name, isSelected ? 'selected' : hueOf(speaker.name))],
			right,
			columns - 3,
			ellipsisOf(ascii),
		),
	];
}

/** When and where it stands. */
function sourceRow(places: readonly Quotation[], width: number, ascii: boolean): Row {
	const {origin, cue} = places[0]!;
	const dot = ascii ? ' - ' : ' · ';
	const more = places.length > 1 ? `and ${counted(places.length - 1, 'article')} more` : '';
	const parts = [origin.published && shortDate(origin.published), more, origin.title, origin.site, cue];
	return fitRow([piece(parts.filter(Boolean).join(dot), 'dim')], width, ellipsisOf(ascii));
}

/** What another article tells differently. */
function differenceRow({kind, other}: Difference, width: number, ascii: boolean): Row {
	const [open, close] = ascii ? ['"', '"'] : ['“', '”'];
	const told = kind === 'speaker' ? `said by ${other.speaker}` : `${open}${other.text.replace(/\s+/g, ' ')}${close}`;
	const {published, title} = other.origin;
	const source = [published && shortDate(published), title].filter(Boolean).join(ascii ? ' - ' : ' · ');
	const sign = piece(ascii ? '!= ' : '≠ ', 'warning');
	const words = fitRow([piece(told)], Math.floor(width * 0.6), ellipsisOf(ascii));
	return fitRow([sign, ...words, piece(`  ${source}`, 'dim')], width, ellipsisOf(ascii));
}

function quotationRows(places: readonly Quotation[], isSelected: boolean, state: State, gathered: Gathered): Row[] {
	const {columns, ascii} = state;
	const {textRows} = peopleGeometry(state, true);
	const width = Math.max(1, Math.min(columns - 5, 90));
	const [open, close] = ascii ? ['"', '"'] : ['“', '”'];
	const text = places[0]!.text.slice(0, width * (textRows + 1)).replace(/\s+/g, ' ');
	const lines = wrapText(`${open}${text}${close}`, width);
	const rows: Row[] = lines.slice(0, textRows).map(line => [piece(line)]);
	if (lines.length > textRows || places[0]!.text.length > width * (textRows + 1)) {
		const ending = ascii ? '..."' : '…”';
		rows[textRows - 1] = [...fitRow([piece(lines[textRows - 1] ?? '')], width - ending.length, ''), piece(ending)];
	}
	const [difference] = differencesOf(gathered, places);
	if (textRows > 1) rows.push(sourceRow(places, width, ascii));
	if (textRows > 1 && difference) rows.push(differenceRow(difference, width, ascii));
	if (textRows === 1 && difference) rows[0] = [piece(ascii ? '!= ' : '≠ ', 'warning'), ...rows[0]!];
	const marked = rows.map((row): Row => [bar(isSelected, ascii), ...row]);
	while (textRows > 1 && marked.length < textRows + 2) marked.push(blankRow);
	return marked;
}

/** What there is to say when nobody is shown. */
function emptyRows(state: State, people: People, gathered: Gathered): Row[] {
	const text =
		people.words !== ''
			? 'Nobody of that name is quoted. Esc shows all.'
			: gathered.ended
				? 'No article here quotes anybody by name.'
				: 'Looking for quotations ...';
	return wrapText(text, Math.max(1, state.columns - 4)).map(line => [piece('   '), piece(line, 'dim')]);
}

export function peopleRows(state: State, people: People): Row[] {
	const gathered = state.gathered;
	const speaker = speakerShown(state);
	const {head, entries} = peopleGeometry(state, speaker !== null);
	const rows: Row[] = [];
	let position = '';
	if (gathered) {
		rows.push(headRow(state, people, gathered, speaker));
		if (head > 1) rows.push(blankRow);
		const shown = speaker ? shownQuotations(speaker) : shownSpeakers(gathered, people.words);
		const [cursor, top] = speaker ? [people.entry, people.entryTop] : [people.cursor, people.top];
		for (let index = top; index < Math.min(top + entries, shown.length); index++) {
			if (speaker) rows.push(...quotationRows(shownQuotations(speaker)[index]!, index === cursor, state, gathered));
			else rows.push(speakerRow(shownSpeakers(gathered, people.words)[index]!, index === cursor, state, gathered));
		}
		if (shown.length === 0) rows.push(...emptyRows(state, people, gathered));
		else position = `${grouped(cursor + 1)} of ${grouped(shown.length)}`;
	}
	while (rows.length < state.rows - 1) rows.push(blankRow);
	rows.length = state.rows - 1;
	const hints = speaker
		? ['? help', 'Enter read there', 'q back', 'f list its articles']
		: ['? help', 'Enter quotations', 'q back', '/ find', 'f list articles'];
	rows.push(footRow(state, hints, position));
	return rows.map(row => padRow(row, state.columns, ellipsisOf(state.ascii)));
}
