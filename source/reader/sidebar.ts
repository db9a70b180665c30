/** What stands beside the text: the quotes with their speakers, the people, the tags. */
import type {Article, Person, Quote} from '../article/article.ts';
import {wrapText} from './prose.ts';
import {blankRow, fitRow, type Piece, piece, type Row, spread} from './rows.ts';
import {speakerMark} from './speakers.ts';
import type {Open} from './state.ts';

export type SidebarEntry =
	| {kind: 'quote'; quote: Quote; index: number}
	| {kind: 'person'; person: Person}
	| {kind: 'tag'; tag: string};

/** In the order in which they stand; quotes first, so the index of a quote is that of its entry. */
export function sidebarEntries(article: Article): SidebarEntry[] {
	return [
		...article.quotes.map((quote, index) => ({kind: 'quote', quote, index}) as const),
		...article.people.map(person => ({kind: 'person', person}) as const),
		...article.tags.map(tag => ({kind: 'tag', tag}) as const),
	];
}

interface SidebarLine {
	row: Row;
	/** Index of the entry that the line belongs to; -1 for heads and blanks. */
	entry: number;
}

interface Look {
	ascii: boolean;
	colour: boolean;
}

const quoteLines = 3;

function quotePieces(article: Article, quote: Quote, width: number, look: Look): Row[] {
	const mark = speakerMark(article, quote.speaker);
	const name = quote.speaker ?? 'unattributed';
	const letter = look.colour ? [] : [piece(`${mark.letter} `, mark.hue)];
	const said = quote.cue === null ? [] : [piece(quote.cue, 'dim')];
	const rows: Row[] = [spread([...letter, piece(name, mark.hue)], said, width)];
	const [open, close] = look.ascii ? ['"', '"'] : ['“', '”'];
	const wrapped = wrapText(
		`${open}${quote.text.slice(0, width * (quoteLines + 1)).replace(/\s+/g, ' ')}${close}`,
		width,
	);
	for (const line of wrapped.slice(0, quoteLines)) rows.push([piece(line)]);
	if (wrapped.length > quoteLines || quote.text.length > width * (quoteLines + 1)) {
		const last = wrapped[quoteLines - 1] ?? '';
		const ending = look.ascii ? '..."' : '…”';
		rows[rows.length - 1] = [...fitRow([piece(last)], width - ending.length, ''), piece(ending)];
	}
	return rows;
}

const drawn = new WeakMap<Article, {key: string; lines: SidebarLine[]}>();

/** All lines of the sidebar, `width` columns at most, without the marks of cursor and eye. */
export function sidebarLines(article: Article, width: number, look: Look): readonly SidebarLine[] {
	const key = `${width} ${look.ascii} ${look.colour}`;
	const known = drawn.get(article);
	if (known?.key === key) return known.lines;
	const lines = drawSidebar(article, width, look);
	drawn.set(article, {key, lines});
	return lines;
}

function drawSidebar(article: Article, width: number, look: Look): SidebarLine[] {
	const lines: SidebarLine[] = [];
	let section = '';
	for (const [index, entry] of sidebarEntries(article).entries()) {
		if (entry.kind !== section) {
			section = entry.kind;
			const [title, count] =
				entry.kind === 'quote'
					? ['QUOTES', article.quotes.length]
					: entry.kind === 'person'
						? ['PEOPLE', article.people.length]
						: ['TAGS', article.tags.length];
			if (lines.length > 0) lines.push({row: blankRow, entry: -1});
			lines.push({row: [piece(title, 'dim'), piece(`  ${count}`, 'dim')], entry: -1});
			lines.push({row: blankRow, entry: -1});
		} else if (entry.kind === 'quote') {
			lines.push({row: blankRow, entry: -1});
		}
		for (const row of entryRows(article, entry, width, look)) lines.push({row, entry: index});
	}
	if (lines.length === 0) {
		const nothing = wrapText('No quotes, people or tags in this article.', width);
		return nothing.map(line => ({row: [piece(line, 'dim')], entry: -1}));
	}
	return lines;
}

function entryRows(article: Article, entry: SidebarEntry, width: number, look: Look): Row[] {
	if (entry.kind === 'quote') return quotePieces(article, entry.quote, width, look);
	if (entry.kind === 'tag') return [fitRow([piece(entry.tag)], width)];
	const {name, mentions} = entry.person;
	const speaks = article.quotes.some(quote => quote.speaker === name);
	const shown: Piece = piece(name, speaks ? speakerMark(article, name).hue : 'plain');
	return [spread([shown], [piece(String(mentions), 'dim')], width)];
}

/** `rows` rows of the sidebar with the entry at `cursor` in sight; it carries a bar, that `underEye` a fainter mark. */
export function sidebarRows(
	{article, searched}: Pick<Open, 'article' | 'searched'>,
	width: number,
	rows: number,
	look: Look,
	marked: {cursor: number | null; underEye: number | null},
): Row[] {
	// While the search runs nothing is said of what it may find.
	const lines = searched ? sidebarLines(article, width - 2, look) : [];
	const wanted = marked.cursor ?? marked.underEye;
	const first = wanted === null ? 0 : lines.findIndex(line => line.entry === wanted);
	let last = first;
	while (lines[last + 1] && lines[last + 1]!.entry === wanted) last++;
	const top = last < rows ? 0 : Math.max(0, Math.min(first - Math.floor(rows / 4), lines.length - rows));
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
