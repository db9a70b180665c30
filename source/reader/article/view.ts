/** The article as rows: text with its speakers' bars, the sidebar beside it, the place line below. */
import {type Article, type Inline, inlinesOf, type Span} from '../../article/article.ts';
import {firstAfter} from '../../article/search.ts';
import type {Line} from '../../layout/line.ts';
import {footRow, type Hint} from '../foot.ts';
import {type ArticleGeometry, articleGeometry} from '../geometry.ts';
import {blankRow, ellipsisOf, type Piece, padRow, piece, type Row, rowWidth, type Style} from '../rows.ts';
import {speakerMark} from '../speakers.ts';
import type {Open, State} from '../state.ts';
import {currentQuote, quoteOn} from './current-quote.ts';
import {entryOfQuote, sidebarRows} from './sidebar.ts';

const lineStyles: Record<Line['kind'], Style> = {
	title: 'title',
	byline: 'dim',
	paragraph: 'plain',
	heading: 'heading',
	quotation: 'plain',
	list: 'plain',
	code: 'code',
	table: 'plain',
	caption: 'dim',
	folded: 'dim',
	rule: 'dim',
	blank: 'plain',
};

const inlineStyles: Record<Inline['kind'], Style> = {
	strong: 'strong',
	emphasis: 'emphasis',
	code: 'code',
	strike: 'dim',
	mark: 'strong',
	debris: 'dim',
	link: 'link',
};

/** The markup of the block that a line is of, or of its item. */
function inlinesAt({blocks}: Article, {block: index, start}: Line): readonly Inline[] {
	const block = blocks[index];
	if (!block) return [];
	if (block.kind !== 'list') return inlinesOf(block);
	return block.items[Math.min(firstAfter(block.items, start), block.items.length - 1)]?.inlines ?? [];
}

interface Layer {
	span: Span;
	style: Style;
}

/** Later layers cover earlier ones. */
function layersOf(open: Open, line: Line): Layer[] {
	const layers: Layer[] = [];
	if (line.kind === 'code') {
		const {syntax} = open;
		for (let index = firstAfter(syntax, line.start); index < syntax.length && syntax[index]!.start < line.end; index++)
			layers.push({span: syntax[index]!, style: syntax[index]!.kind});
	}
	for (const inline of inlinesAt(open.article, line)) {
		if (inline.start < line.end && inline.end > line.start)
			layers.push({span: inline, style: inlineStyles[inline.kind]});
	}
	if (open.chosen && open.chosen.start < line.end && open.chosen.end > line.start) {
		layers.push({span: open.chosen, style: 'chosen'});
	}
	const hits = open.find?.hits ?? [];
	for (let index = firstAfter(hits, line.start); index < hits.length && hits[index]!.start < line.end; index++) {
		layers.push({span: hits[index]!, style: index === open.find?.at ? 'selected' : 'match'});
	}
	return layers;
}

/** The text of a line, cut where styles change. */
function textPieces(open: Open, line: Line): Piece[] {
	const base = lineStyles[line.kind];
	if (line.start === line.end || line.kind === 'table') return [piece(line.text, base)];
	const layers = layersOf(open, line);
	if (layers.length === 0) return [piece(line.text, base)];
	const edges = new Set([line.start, line.end]);
	for (const {span} of layers) {
		edges.add(Math.max(line.start, span.start));
		edges.add(Math.min(line.end, span.end));
	}
	const sorted = [...edges].sort((a, b) => a - b);
	const pieces: Piece[] = [];
	for (let index = 0; index + 1 < sorted.length; index++) {
		const start = sorted[index]!;
		let style = base;
		for (const layer of layers) if (layer.span.start <= start && layer.span.end > start) style = layer.style;
		pieces.push(piece(line.text.slice(start - line.start, sorted[index + 1]! - line.start), style));
	}
	return pieces;
}

/** The bar of the quotation that the line holds, or its speaker's letter; null where there is none. */
function barOf(state: State, open: Open, line: Line): Piece | null {
	const {article} = open;
	const quote = quoteOn(line, open);
	if (quote === null) return null;
	const mark = speakerMark(article, article.quotes[quote]!.speaker);
	return piece(state.colour ? (state.ascii ? '|' : '▎') : mark.letter, mark.hue);
}

/** A lead at the right of its text; numbers keep their order. */
const mirrored = (lead: string): string => (/\p{N}/u.test(lead) ? lead : [...lead].reverse().join(''));

function textRow(state: State, open: Open, geometry: ArticleGeometry, line: Line): Row {
	const {margin, textSide} = geometry;
	const bar = margin >= 2 ? barOf(state, open, line) : null;
	const leadStyle = lineStyles[line.kind] === 'plain' ? 'dim' : lineStyles[line.kind];
	const indent = piece(' '.repeat(line.indent));
	const text = textPieces(open, line);
	const row: Row = line.rtl
		? // All of it mirrored: the bar stands where the eye begins to read.
			[
				piece(' '.repeat(Math.max(0, textSide - margin - rowWidth([indent, piece(line.lead), ...text])))),
				...text,
				piece(mirrored(line.lead), leadStyle),
				indent,
				...(bar ? [piece(' '), bar] : []),
			]
		: [
				...(bar ? [piece(' '.repeat(margin - 2)), bar, piece(' ')] : [piece(' '.repeat(margin))]),
				indent,
				piece(line.lead, leadStyle),
				...text,
			];
	return row.filter(({text: words}) => words !== '');
}

/** How far the eye has come, and how long the rest takes. */
function placeNote(open: Open, textRows: number, ascii: boolean): string {
	const {lines, top, article} = open;
	const bottom = Math.min(lines.length, top + textRows);
	const share = lines.length === 0 ? 1 : bottom / lines.length;
	const left = Math.round(article.minutes * (1 - share));
	const time = share >= 1 ? 'end' : left < 1 ? 'under a minute left' : `${left} min left`;
	return `${Math.round(share * 100)} %${ascii ? ' - ' : ' · '}${time}`;
}

/** On small screens the title itself is the first row, as long as it is in sight. */
const hasHead = ({rows}: State, {top}: Open, {head}: ArticleGeometry): boolean => head > 0 && (rows >= 8 || top > 0);

function runningHead(state: State, open: Open, {margin}: ArticleGeometry): Row {
	if (open.top === 0) return blankRow;
	return [piece(' '.repeat(margin)), piece(open.article.title, state.rows < 8 ? 'title' : 'dim')];
}

const hints: Readonly<Record<Open['focus'], readonly Hint[]>> = {
	text: [
		['help', 'help'],
		['toggleSidebar', 'quotes'],
		['back', 'back'],
	],
	sidebar: [
		['help', 'help'],
		['enter', 'go there'],
		['toggleSidebar', 'back to the text'],
		['regroup', 'group'],
		['correct', 'correct'],
	],
};

export function articleRows(state: State, open: Open): Row[] {
	const geometry = articleGeometry(state);
	const {textRows, textSide, sidebar, sidebarAlone, head} = geometry;
	const underEye = entryOfQuote(open.article, state.grouping, currentQuote(open, textRows));
	const marked = {cursor: open.focus === 'sidebar' ? open.entry : null, underEye};
	const height = head + textRows;
	const ellipsis = ellipsisOf(state.ascii);
	const rows: Row[] = [];
	if (sidebarAlone) {
		const side = sidebarRows(open, sidebar - 2, height, state, marked);
		for (const row of side) rows.push([piece(' '), ...row]);
	} else {
		if (hasHead(state, open, geometry)) rows.push(runningHead(state, open, geometry));
		for (let index = 0; rows.length < height; index++) {
			const line = open.lines[open.top + index];
			rows.push(line ? textRow(state, open, geometry, line) : blankRow);
		}
		if (sidebar > 0) {
			const side = sidebarRows(open, sidebar - 1, height, state, marked);
			const rule = piece(state.ascii ? '| ' : '│ ', 'dim');
			for (const [index, row] of side.entries())
				rows[index] = [...padRow(rows[index]!, textSide, ellipsis), rule, ...row];
		}
	}
	rows.push(footRow(state, hints[open.focus], placeNote(open, textRows, state.ascii)));
	return rows.map(row => padRow(row, state.columns, ellipsis));
}
