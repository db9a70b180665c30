/** What stands beside the text: the quotes with their speakers, the people, the tags. */
import type {Article, Person, Quote} from '../../article/article.ts';
import {quotedLines, wrapText} from '../prose.ts';
import {blankRow, ellipsisOf, fitRow, type Piece, piece, type Row, rowWidth, spread, spreadKeeping} from '../rows.ts';
import {speakerMark, speakersOf} from '../speakers.ts';
import type {Grouping, Open} from '../state.ts';
import {evidenceRows} from './evidence.ts';

export type SidebarEntry =
	| {kind: 'quote'; quote: Quote; index: number}
	| {kind: 'person'; person: Person}
	| {kind: 'tag'; tag: string};

interface Listed {
	entries: readonly SidebarEntry[];
	/** For each quote of the article the index of its entry. */
	ofQuote: readonly number[];
}

const listed = new WeakMap<Article, Partial<Record<Grouping, Listed>>>();

function list(article: Article, grouping: Grouping): Listed {
	const quotes = article.quotes.map((quote, index) => ({kind: 'quote', quote, index}) as const);
	if (grouping === 'speaker') {
		const order = new Map([...speakersOf(article).keys()].map((speaker, index) => [speaker, index]));
		const rank = (speaker: string | null): number =>
			speaker === null ? order.size : (order.get(speaker) ?? order.size);
		quotes.sort((a, b) => rank(a.quote.speaker) - rank(b.quote.speaker) || a.index - b.index);
	}
	const ofQuote: number[] = [];
	for (const [entry, {index}] of quotes.entries()) ofQuote[index] = entry;
	const people = article.people.map(person => ({kind: 'person', person}) as const);
	const tags = article.tags.map(tag => ({kind: 'tag', tag}) as const);
	return {entries: [...quotes, ...people, ...tags], ofQuote};
}

function listFor(article: Article, grouping: Grouping): Listed {
	const known = listed.get(article) ?? {};
	listed.set(article, known);
	known[grouping] ??= list(article, grouping);
	return known[grouping];
}

/** In the order in which they stand: quotes, people, tags. */
export const sidebarEntries = (article: Article, grouping: Grouping): readonly SidebarEntry[] =>
	listFor(article, grouping).entries;

/** Index of the entry of a quote; null for none. */
export const entryOfQuote = (article: Article, grouping: Grouping, quote: number | null): number | null =>
	quote === null ? null : (listFor(article, grouping).ofQuote[quote] ?? null);

interface SidebarLine {
	row: Row;
	/** Index of the entry that the line belongs to; -1 for heads and blanks. */
	entry: number;
}

export interface Look {
	ascii: boolean;
	colour: boolean;
	grouping: Grouping;
}

/** Whether the reader, not the article, names the speaker of a quote. */
const isCorrected = ({article, original}: Pick<Open, 'article' | 'original'>, index: number): boolean =>
	article.quotes[index]?.speaker !== original.quotes[index]?.speaker;

const quoteLines = 3;

/** The name in its hue, or after its letter where there are no colours; `note` stands at the right. */
function nameRow(article: Article, speaker: string | null, note: string, width: number, look: Look): Row {
	const mark = speakerMark(article, speaker);
	const letter = look.colour ? [] : [piece(`${mark.letter} `, mark.hue)];
	return spread(
		[...letter, piece(speaker ?? 'unattributed', mark.hue)],
		note === '' ? [] : [piece(note, 'dim')],
		width,
		ellipsisOf(look.ascii),
	);
}

/** The cue; where the reader has named the speaker, that. */
const noteOf = (quote: Quote, corrected: boolean): string =>
	corrected ? 'corrected' : (quote.cue?.toLowerCase() ?? '');

const drawn = new WeakMap<Article, {key: string; lines: SidebarLine[]}>();

/** All lines of the sidebar, `width` columns at most, without the marks of cursor and eye. */
function sidebarLines(open: Pick<Open, 'article' | 'original'>, width: number, look: Look): readonly SidebarLine[] {
	const {article} = open;
	const key = `${width} ${look.ascii} ${look.colour} ${look.grouping}`;
	const known = drawn.get(article);
	if (known?.key === key) return known.lines;
	const lines = drawSidebar(open, width, look);
	drawn.set(article, {key, lines});
	return lines;
}

function drawSidebar(open: Pick<Open, 'article' | 'original'>, width: number, look: Look): SidebarLine[] {
	const {article} = open;
	const lines: SidebarLine[] = [];
	let section = '';
	const {grouping} = look;
	let voice: string | null | undefined;
	const counts = new Map<string | null, number>();
	for (const {speaker} of article.quotes) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
	for (const [index, entry] of sidebarEntries(article, grouping).entries()) {
		if (entry.kind !== section) {
			section = entry.kind;
			const [title, count] =
				entry.kind === 'quote'
					? ['QUOTES', article.quotes.length]
					: entry.kind === 'person'
						? ['PEOPLE', article.people.length]
						: ['TAGS', article.tags.length];
			if (lines.length > 0) lines.push({row: blankRow, entry: -1});
			const order = entry.kind === 'quote' && grouping === 'speaker' ? '  by speaker' : '';
			lines.push({row: [piece(title, 'dim'), piece(`  ${count}${order}`, 'dim')], entry: -1});
			lines.push({row: blankRow, entry: -1});
		} else if (entry.kind === 'quote') {
			lines.push({row: blankRow, entry: -1});
		}
		if (entry.kind === 'quote' && grouping === 'speaker' && entry.quote.speaker !== voice) {
			voice = entry.quote.speaker;
			const count = counts.get(voice) ?? 0;
			lines.push({row: nameRow(article, voice, String(count), width, look), entry: -1});
		}
		for (const row of entryRows(open, entry, width, look)) lines.push({row, entry: index});
	}
	if (lines.length === 0) {
		const nothing = wrapText('No quotes, people or tags in this article.', width);
		return nothing.map(line => ({row: [piece(line, 'dim')], entry: -1}));
	}
	return lines;
}

function entryRows(open: Pick<Open, 'article' | 'original'>, entry: SidebarEntry, width: number, look: Look): Row[] {
	const {article} = open;
	if (entry.kind === 'quote') {
		const {quote} = entry;
		const words = quotedLines(quote.text, width, quoteLines, look.ascii).map((line): Row => [piece(line)]);
		const note = noteOf(quote, isCorrected(open, entry.index));
		if (look.grouping === 'place') return [nameRow(article, quote.speaker, note, width, look), ...words];
		const last = words.pop() ?? [];
		const fits = rowWidth(last) + 2 + note.length <= width;
		return [
			...words,
			...(fits
				? [spread(last, [piece(note, 'dim')], width, ellipsisOf(look.ascii))]
				: [last, spread([], [piece(note, 'dim')], width)]),
		];
	}
	if (entry.kind === 'tag') {
		const sign = open.original.tags.includes(entry.tag) ? '' : '#';
		return [fitRow([piece(`${sign}${entry.tag}`)], width, ellipsisOf(look.ascii))];
	}
	const {name, mentions} = entry.person;
	const speaks = article.quotes.some(quote => quote.speaker === name);
	const shown: Piece = piece(name, speaks ? speakerMark(article, name).hue : 'plain');
	return [spreadKeeping([shown], [piece(String(mentions), 'dim')], width, ellipsisOf(look.ascii))];
}

/** `rows` rows of the sidebar with the entry at `cursor` in sight; it carries a bar, that `underEye` a fainter mark. */
export function sidebarRows(
	open: Pick<Open, 'article' | 'original' | 'searched'>,
	width: number,
	rows: number,
	look: Look,
	marked: {cursor: number | null; underEye: number | null},
): Row[] {
	// While the search runs nothing is said of what it may find.
	const {article, searched} = open;
	const drawnLines = searched ? sidebarLines(open, width - 2, look) : [];
	const lines = withEvidence(drawnLines, article, marked.cursor, width - 2, look);
	const wanted = marked.cursor ?? marked.underEye;
	const first = wanted === null ? 0 : lines.findIndex(line => line.entry === wanted);
	// It goes down to a third of the screen; from there on the entries go up past it, one at a time.
	const above = rows < 8 ? 0 : Math.floor(rows / 3);
	const top = Math.max(0, Math.min(first - above, lines.length - rows));
	const shown: Row[] = [];
	for (let row = 0; row < rows; row++) {
		const line = lines[top + row];
		if (!line) {
			shown.push(blankRow);
			continue;
		}
		const isFirst = lines[top + row - 1]?.entry !== line.entry;
		shown.push([cursorPiece(line.entry, isFirst, marked, look), ...line.row]);
	}
	return shown;
}

/** The lines with the sentence around the quote under the cursor below it. */
function withEvidence(
	lines: readonly SidebarLine[],
	article: Article,
	cursor: number | null,
	width: number,
	look: Look,
): readonly SidebarLine[] {
	const entry = cursor === null ? undefined : sidebarEntries(article, look.grouping)[cursor];
	if (cursor === null || entry?.kind !== 'quote') return lines;
	const after = lines.findLastIndex(line => line.entry === cursor) + 1;
	if (after === 0) return lines;
	const evidence = evidenceRows(article, entry.quote, width, look.ascii).map(row => ({row, entry: cursor}));
	return [...lines.slice(0, after), ...evidence, ...lines.slice(after)];
}

function cursorPiece(
	entry: number,
	isFirst: boolean,
	marked: {cursor: number | null; underEye: number | null},
	look: Look,
): Piece {
	if (entry >= 0 && entry === marked.cursor) return piece(look.ascii ? '> ' : '▌ ', 'selected');
	if (entry >= 0 && entry === marked.underEye && isFirst) return piece(look.ascii ? '- ' : '▸ ', 'plain');
	return piece('  ');
}
