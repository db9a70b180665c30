/** The People screen as rows: the speakers with their counts over time, or the quotations of one. */
import type {Roster, Speaker} from '../../corpus/roster.ts';
import {footRow} from '../foot.ts';
import {peopleGeometry} from '../geometry.ts';
import {grouped} from '../grouped.ts';
import {shortDate} from '../list/view.ts';
import {wrapText} from '../prose.ts';
import {blankRow, cursorBar, ellipsisOf, padRow, piece, quoted, type Row, spreadKeeping} from '../rows.ts';
import {hueOf} from '../speakers.ts';
import type {Gathered, People, State} from '../state.ts';
import {shownQuotations, shownSpeakers, speakerShown, voicesToldDifferently} from './gathered.ts';
import {quotationsFrom, unequal} from './quotation-view.ts';
import {sparkline} from './sparkline.ts';

/** Columns of the widest line of months. */
const widestLine = 24;

const counted = (count: number, one: string): string => `${grouped(count)} ${one}${count === 1 ? '' : 's'}`;

function monthsOf({months}: Roster, ascii: boolean): string {
	if (!months) return '';
	const [first, last] = months.map(month => shortDate(month));
	return first === last ? `${first}` : `${first} ${ascii ? '-' : '–'} ${last}`;
}

function headRow(state: State, people: People, gathered: Gathered, speaker: Speaker | null): Row {
	const {roster, differences} = gathered;
	/** How many are told differently, standing out where nothing else is shown. */
	const alone = (count: number): Row => [piece('  '), piece(`${grouped(count)} told differently`, 'match')];
	const dot = state.ascii ? ' - ' : ' · ';
	if (speaker) {
		const articles = `${counted(speaker.quotations.length, 'quotation')} in ${counted(speaker.articles.size, 'article')}`;
		const row = [piece(`   ${speaker.name}`, hueOf(speaker.name)), piece(`  ${articles}`, 'dim')];
		return people.radar ? [...row, ...alone(shownQuotations(speaker, gathered, people).length)] : row;
	}
	const facts = [
		counted(roster.count, 'quotation'),
		counted(roster.speakers.size, 'speaker'),
		monthsOf(roster, state.ascii),
		differences.size > 0 && !people.radar ? `${grouped(differences.size)} told differently` : '',
	];
	const row = [piece('   People', 'title'), piece(`  ${facts.filter(Boolean).join(dot)}`, 'dim')];
	if (people.words !== '') row.push(piece(`  ${quoted(people.words, state.ascii)}`, 'match'));
	if (people.radar) row.push(...alone(differences.size));
	return row;
}

/** Columns from which there is room for the title of an article. */
const roomForTitle = 100;

/** How many articles; where there is room the only one by its title, which tells two of one surname apart. */
function articlesPart({articles, quotations}: Speaker, {columns, ascii}: State): Row {
	const count = counted(articles.size, 'article');
	if (columns < roomForTitle) return columns < 50 ? [] : [piece(count.padStart(16), 'dim')];
	const told = articles.size > 1 ? count : (quotations[0]?.origin.title ?? count);
	return [piece('   '), ...padRow([piece(told, 'dim')], 28, ellipsisOf(ascii))];
}

/** `▌ Ingrid Dahl  ≠   42  12 articles   ▁▂ ▅█   Jan 2026`: the right parts go first where space is short. */
function speakerRow(speaker: Speaker, isSelected: boolean, state: State, gathered: Gathered): Row {
	const {columns, ascii} = state;
	const dates = speaker.quotations.map(({origin}) => origin.published);
	const line = columns < 70 ? '' : sparkline(dates, gathered.roster.months, Math.min(widestLine, columns - 66), ascii);
	const differs = voicesToldDifferently(gathered).has(speaker.voice);
	const sign = differs ? [piece(`  ${unequal(ascii)}`, 'warning')] : [];
	const count = grouped(speaker.quotations.length).padStart(columns < 40 ? 0 : 7);
	const right = [
		piece(count, isSelected ? 'selected' : 'plain'),
		...articlesPart(speaker, state),
		...(line === '' ? [] : [piece('   '), piece(line, hueOf(speaker.name))]),
		piece(columns < 40 ? ' ' : '  '),
	];
	return [
		cursorBar(isSelected, ascii),
		...spreadKeeping(
			[piece(speaker.name, isSelected ? 'selected' : hueOf(speaker.name)), ...sign],
			right,
			columns - 3,
			ellipsisOf(ascii),
		),
	];
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

function speakerRows(state: State, people: People, gathered: Gathered): Row[] {
	const {top, cursor} = people;
	return shownSpeakers(gathered, people)
		.slice(top, top + peopleGeometry(state).room)
		.map((speaker, index) => speakerRow(speaker, top + index === cursor, state, gathered));
}

function quotedRows(state: State, {entry, entryTop}: People, gathered: Gathered, speaker: Speaker): Row[] {
	const gap = Array<Row>(peopleGeometry(state).gap).fill(blankRow);
	return quotationsFrom(state, gathered, speaker, entryTop).flatMap((rows, index) => {
		const marked = rows.map((row): Row => [cursorBar(entryTop + index === entry, state.ascii), ...row]);
		return index > 0 ? [...gap, ...marked] : marked;
	});
}

export function peopleRows(state: State, people: People): Row[] {
	const gathered = state.gathered;
	const speaker = speakerShown(state);
	const rows: Row[] = [];
	let position = '';
	if (gathered) {
		rows.push(headRow(state, people, gathered, speaker));
		if (peopleGeometry(state).head > 1) rows.push(blankRow);
		rows.push(...(speaker ? quotedRows(state, people, gathered, speaker) : speakerRows(state, people, gathered)));
		const count = speaker ? shownQuotations(speaker, gathered, people).length : shownSpeakers(gathered, people).length;
		if (count === 0) rows.push(...emptyRows(state, people, gathered));
		else position = `${grouped((speaker ? people.entry : people.cursor) + 1)} of ${grouped(count)}`;
	}
	while (rows.length < state.rows - 1) rows.push(blankRow);
	rows.length = state.rows - 1;
	const radar = ['radar', people.radar ? 'all again' : 'told differently'] as const;
	const hints = speaker
		? ([
				['help', 'help'],
				['open', 'read there'],
				['back', 'back'],
				['filterPerson', 'list its articles'],
				radar,
			] as const)
		: ([
				['help', 'help'],
				['open', 'quotations'],
				['back', 'back'],
				['search', 'find'],
				['filterPerson', 'list articles'],
				radar,
			] as const);
	rows.push(footRow(state, hints, position));
	return rows.map(row => padRow(row, state.columns, ellipsisOf(state.ascii)));
}
