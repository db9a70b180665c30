/** The list as rows. */

import {harmlessLine} from '../../article/harmless.ts';
import {columnWidth} from '../../layout/width.ts';
import {footRow} from '../foot.ts';
import {listGeometry} from '../geometry.ts';
import {grouped} from '../grouped.ts';
import {wrapText} from '../prose.ts';
import {
	blankRow,
	ellipsisOf,
	fitRow,
	type Piece,
	padRow,
	piece,
	quoted,
	type Row,
	rowWidth,
	spread,
	spreadKeeping,
} from '../rows.ts';
import type {Item, State} from '../state.ts';
import {isFiltered} from './filter.ts';
import {orderings} from './order.ts';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** An ISO 8601 date as `19 Jan 2024`; only as precise as it is. */
export function shortDate(iso: string): string {
	const [year, month, day] = iso.slice(0, 10).split('-');
	const name = months[Number(month) - 1];
	return [day && name ? String(Number(day)) : '', name ?? '', year ?? ''].filter(part => part !== '').join(' ');
}

const counted = (count: number, one: string, many: string): string => `${grouped(count)} ${count === 1 ? one : many}`;

interface Counts {
	unread: number;
	/** Files that cannot be read. */
	unreadable: number;
}

const known = new WeakMap<readonly Item[], Counts>();

/** Counted once for a list of items, so that a key costs the same whatever its length. */
function countsOf(items: readonly Item[]): Counts {
	let counts = known.get(items);
	if (!counts) {
		counts = {unread: 0, unreadable: 0};
		for (const {mark, problem} of items) {
			if (problem !== null) counts.unreadable++;
			else if (!mark.read) counts.unread++;
		}
		known.set(items, counts);
	}
	return counts;
}

function headRow(state: State): Row {
	const {filter, visible, items, columns} = state;
	const {unread, unreadable} = countsOf(items);
	const articles = items.length - unreadable;
	const dot = state.ascii ? ' - ' : ' · ';
	const filters = [
		filter.tag && `tag ${filter.tag}`,
		filter.person,
		filter.speaker && `quoting ${filter.speaker.name}`,
		filter.text && `texts with ${filter.text.words}`,
		filter.words && quoted(filter.words, state.ascii),
	].filter(Boolean);
	const count =
		filters.length > 0
			? `${grouped(visible.length)} of ${counted(items.length, 'article', 'articles')}`
			: [
					counted(articles, 'article', 'articles'),
					...(articles > 0 ? [`${grouped(unread)} unread`] : []),
					...(unreadable > 0 ? [`${grouped(unreadable)} unreadable`] : []),
				].join(dot);
	const left = [piece('   newsread', 'title'), piece(`  ${state.library}`, 'dim')];
	if (state.order !== 'found') left.push(piece(`  ${orderings[state.order].label}`, 'dim'));
	if (filters.length > 0) left.push(piece(`  ${filters.join(', ')}`, 'match'));
	return spread(left, [piece(`${count}  `, 'dim')], columns, ellipsisOf(state.ascii));
}

function secondLine(item: Item, state: State): string {
	const {entry} = item;
	if (!entry) return '';
	const dot = state.ascii ? ' - ' : ' · ';
	const parts: string[] = [];
	const from = entry.site ?? entry.byline[0];
	if (from) parts.push(from);
	if (entry.published) parts.push(shortDate(entry.published));
	if (!from && entry.sources.length > 0) parts.push(entry.sources.join(', '));
	if (entry.quotes > 0) {
		const speakers = entry.speakers > 0 ? `, ${counted(entry.speakers, 'speaker', 'speakers')}` : '';
		parts.push(`${counted(entry.quotes, 'quote', 'quotes')}${speakers}`);
	}
	return parts.join(dot);
}

const mostTags = 4;

/** As many of the tags, from the first, as fit into `columns`. */
function tagsIn(columns: number, tags: readonly string[], separator: string): string {
	let told = '';
	for (const tag of tags.slice(0, mostTags)) {
		const more = told === '' ? tag : told + separator + tag;
		if (columnWidth(more) > columns) break;
		told = more;
	}
	return told;
}

/** The rows of one entry; `selected` puts the bar at its left. */
function entryRows(item: Item, isSelected: boolean, state: State, rows: 1 | 3): Row[] {
	const {columns, ascii} = state;
	const ellipsis = ellipsisOf(ascii);
	const bar = isSelected ? (ascii ? '> ' : '▌ ') : '  ';
	const isUnread = item.entry !== null && !item.mark.read;
	const dot = item.mark.starred ? '*' : isUnread ? (ascii ? 'o' : '●') : ' ';
	const lead: Piece[] = [
		piece(` ${bar}`, isSelected ? 'selected' : 'plain'),
		piece(`${item.mark.starred && !ascii ? '★' : dot} `, item.mark.read ? 'dim' : 'unread'),
	];
	const width = Math.max(1, columns - 7);
	if (!item.entry) {
		// What waits to be read is told from its neighbours by the last part of its path, and stands still when it is read.
		const path = item.problem === null ? item.path.slice(item.path.lastIndexOf('/') + 1) : item.path;
		const name = [piece(harmlessLine(path), 'dim')];
		const note = piece(item.problem ?? '', 'warning');
		const rowsOf: Row[] =
			rows === 1
				? [spread(name, item.problem ? [note] : [], width, ellipsis)]
				: [fitRow(name, width, ellipsis), [note], blankRow];
		return rowsOf.map((row, index) =>
			index < 2 ? [...(index === 0 ? lead : [lead[0]!, piece('  ')]), ...fitRow(row, width, ellipsis)] : row,
		);
	}
	const {title, minutes} = item.entry;
	const tags = [...(item.mark.tags ?? []).map(tag => `#${tag}`), ...item.entry.tags];
	const titleStyle = isSelected ? 'selected' : item.mark.read ? 'plain' : 'title';
	const time = columns < 40 ? [] : [piece(`${minutes} min`, 'dim')];
	const first: Row = [...lead, ...spreadKeeping([piece(title, titleStyle)], time, width, ellipsis)];
	if (rows === 1) return [first];
	const about = [piece(secondLine(item, state), 'dim')];
	const shownTags = [piece(tagsIn(width - rowWidth(about) - 2, tags, ascii ? ', ' : ' · '), 'dim')];
	return [first, [lead[0]!, piece('  '), ...spread(about, shownTags, width, ellipsis)], blankRow];
}

/** What to do when there is nothing to list. */
function emptyRows(state: State): Row[] {
	const {text: search} = state.filter;
	const text = isFiltered(state)
		? search && !search.ended
			? 'Searching the texts ...'
			: 'Nothing here matches the filter. Esc clears it.'
		: state.reading
			? 'Looking for articles ...'
			: 'No articles here. newsread opens text, Markdown, HTML, feeds, mail, books and archives of them: give it files or folders, as in "newsread ~/articles", or set NEWSREAD_LIBRARY.';
	const width = Math.max(1, Math.min(60, state.columns - 4));
	return wrapText(text, width).map(line => [piece('   '), piece(line, 'dim')]);
}

export function listRows(state: State): Row[] {
	const {entryRows: entryHeight, head, entries} = listGeometry(state);
	const rows: Row[] = [headRow(state)];
	if (head > 1) rows.push(blankRow);
	for (let index = state.top; index < Math.min(state.top + entries, state.visible.length); index++) {
		const item = state.items[state.visible[index]!];
		if (item) rows.push(...entryRows(item, index === state.cursor, state, entryHeight));
	}
	const isEmpty = state.visible.length === 0 || countsOf(state.items).unreadable === state.items.length;
	if (isEmpty) rows.push(...emptyRows(state));
	while (rows.length < state.rows - 1) rows.push(blankRow);
	rows.length = state.rows - 1;
	const position = `${grouped(state.cursor + 1)} of ${grouped(state.visible.length)}`;
	rows.push(
		footRow(
			state,
			[
				['help', 'help'],
				['open', 'read'],
				['search', 'filter'],
				['pickTag', 'tags'],
				['people', 'people'],
				['leave', isFiltered(state) ? 'all articles' : 'quit'],
			],
			state.visible.length > 0 ? position : '',
		),
	);
	return rows.map(row => padRow(row, state.columns, ellipsisOf(state.ascii)));
}
