/** Lays an article out: one function per kind of block. */
import {type Block, type Document, opensWithTitle, type Span} from '../article/article.ts';
import {bylineParts, captionText} from './byline.ts';
import type {LayoutOptions, Line, LineKind} from './line.ts';
import {layoutTable} from './table.ts';
import {columnWidth, readCluster} from './width.ts';
import {wrap} from './wrap.ts';

interface Setting {
	article: Document;
	width: number;
	ascii: boolean;
	unfolded: ReadonlySet<number>;
	lines: Line[];
}

const nothing: ReadonlySet<number> = new Set();

const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/;
const letter = /\p{L}/u;

/** By the first letter, as the bidirectional algorithm has it. */
function isRightToLeft(text: string, {start, end}: Span): boolean {
	for (let at = start; at < Math.min(end, start + 200); at++) {
		const character = text[at]!;
		if (rightToLeft.test(character)) return true;
		if (letter.test(character)) return false;
	}
	return false;
}

const blankLine = (block: number, offset: number): Line => ({
	kind: 'blank',
	block,
	start: offset,
	end: offset,
	indent: 0,
	lead: '',
	text: '',
});

/** Lines that show no part of the text: titles, captions, folds. */
function putWords(
	setting: Setting,
	kind: LineKind,
	block: number,
	offset: number,
	text: string,
	more: Partial<Line> = {},
): void {
	for (const {start, end} of wrap(text, 0, text.length, setting.width)) {
		setting.lines.push({
			kind,
			block,
			start: offset,
			end: offset,
			indent: 0,
			lead: '',
			text: text.slice(start, end),
			...more,
		});
	}
}

interface Hanging {
	indent: number;
	/** On the first line; blanks as wide on the others, unless `every`. */
	lead: string;
	every?: boolean;
}

/** A stretch of the text, wrapped behind its lead. Where the lead leaves no room it goes. */
function putProse(
	setting: Setting,
	kind: LineKind,
	block: number,
	span: Span,
	hanging: Hanging = {indent: 0, lead: ''},
): void {
	const {article, width, lines} = setting;
	const leadWidth = columnWidth(hanging.lead);
	const fits = width - hanging.indent - leadWidth >= Math.min(8, width);
	const indent = fits ? hanging.indent : 0;
	const lead = fits ? hanging.lead : '';
	const room = fits ? width - indent - leadWidth : width;
	const rtl = isRightToLeft(article.text, span);
	let first = true;
	for (const {start, end} of wrap(article.text, span.start, span.end, room)) {
		const line: Line = {kind, block, start, end, indent, lead, text: article.text.slice(start, end)};
		if (!first && !hanging.every && lead !== '') {
			line.indent = indent + leadWidth;
			line.lead = '';
		}
		if (rtl) line.rtl = true;
		lines.push(line);
		first = false;
	}
}

/** Verbatim; lines that are too long go on below. */
function putCode(setting: Setting, block: number, {start, end}: Span): void {
	const {article, width, lines} = setting;
	const indent = width >= 20 ? 2 : 0;
	for (let from = start; from <= end; ) {
		const newline = article.text.indexOf('\n', from);
		const stop = newline < 0 || newline > end ? end : newline;
		for (let at = from; ; ) {
			const cut = codeCut(article.text, at, stop, width - indent);
			lines.push({
				kind: 'code',
				block,
				start: at,
				end: cut,
				indent,
				lead: '',
				text: article.text.slice(at, cut).replaceAll('\t', '    '),
			});
			at = cut;
			if (at >= stop) break;
		}
		from = stop + 1;
	}
}

/** Offset up to which code fits, at least one cluster of it; a tab is four columns. */
function codeCut(text: string, start: number, stop: number, width: number): number {
	let taken = 0;
	for (let at = start; at < stop; ) {
		const {end, width: needed} = readCluster(text, at);
		taken += text[at] === '\t' ? 4 : needed;
		if (taken > width && at > start) return at;
		at = end;
	}
	return stop;
}

function putList(setting: Setting, index: number, block: Extract<Block, {kind: 'list'}>): void {
	let hanging = 0;
	for (const item of block.items) {
		const marker = setting.ascii ? item.marker.replace('•', '*').replace('☐', '[ ]').replace('☑', '[x]') : item.marker;
		const lead = marker === '' ? ' '.repeat(hanging) : `${marker} `;
		hanging = columnWidth(lead);
		putProse(setting, 'list', index, item, {indent: Math.min(item.depth * 2, setting.width >> 2), lead});
	}
}

function putCaption(setting: Setting, block: number, offset: number, caption: string): void {
	const rtl = isRightToLeft(caption, {start: 0, end: caption.length}) ? {rtl: true} : {};
	putWords(setting, 'caption', block, offset, `[${caption}]`, rtl);
}

const quotationBars = (depth: number, ascii: boolean): string => (ascii ? '| ' : '│ ').repeat(Math.min(depth, 8));

/** The blank line before a block; between two paragraphs of one quotation the bars go on. */
function putBlank({lines, ascii}: Setting, block: Block, index: number): void {
	const blank = blankLine(index, block.start);
	const above = lines.at(-1);
	if (block.kind === 'quotation' && above?.kind === 'quotation') {
		const bars = quotationBars(block.depth, ascii);
		blank.lead = (bars.length < above.lead.length ? bars : above.lead).trimEnd();
		if (above.rtl) blank.rtl = true;
	}
	lines.push(blank);
}

function putBlock(setting: Setting, block: Block, index: number): void {
	const {article, width, ascii, lines} = setting;
	switch (block.kind) {
		case 'paragraph':
			putProse(setting, 'paragraph', index, block);
			return;
		case 'heading':
			putProse(setting, 'heading', index, block);
			return;
		case 'quotation':
			putProse(setting, 'quotation', index, block, {
				indent: 0,
				lead: quotationBars(block.depth, ascii),
				every: true,
			});
			return;
		case 'list':
			putList(setting, index, block);
			return;
		case 'code':
			putCode(setting, index, block);
			return;
		case 'table':
			for (const {text, row} of layoutTable(article, block, width, ascii ? '-' : '─')) {
				const cells = block.rows[row]!;
				const span = {start: cells[0]?.start ?? block.start, end: cells.at(-1)?.end ?? block.end};
				lines.push({kind: 'table', block: index, ...span, indent: 0, lead: '', text});
			}
			return;
		case 'image':
			putCaption(setting, index, block.start, captionText(article.images[block.image]!));
			return;
		case 'rule':
			lines.push({
				kind: 'rule',
				block: index,
				start: block.start,
				end: block.start,
				indent: 0,
				lead: '',
				text: (ascii ? '* * *' : '· · ·').slice(0, width),
			});
	}
}

/** The folds that stand at one place: one line that tells what was cut, or all of it. */
function putFolds(setting: Setting, first: number, last: number, block: number): void {
	const {article, ascii, unfolded, lines} = setting;
	const folds = article.folded.slice(first, last);
	const offset = folds[0]!.at;
	if (lines.length > 0 && lines.at(-1)!.kind !== 'blank') lines.push(blankLine(block, offset));
	const count = folds.reduce((sum, fold) => sum + fold.text.split('\n').length, 0);
	const reasons = [...new Set(folds.map(fold => fold.reason))].join(', ');
	const [left, right] = ascii ? ['--', '--'] : ['┄', '┄'];
	putWords(
		setting,
		'folded',
		block,
		offset,
		`${left} ${count} ${count === 1 ? 'line' : 'lines'} folded: ${reasons} ${right}`,
		{folded: first},
	);
	if (unfolded.has(first))
		for (const fold of folds) putWords(setting, 'folded', block, offset, fold.text, {folded: first});
}

/** Which folds stand before which block: images and rules share an offset with the block after them. */
function foldsBefore(article: Document): ReadonlyMap<number, readonly [first: number, last: number]> {
	const places = new Map<number, readonly [number, number]>();
	let block = 0;
	for (let first = 0; first < article.folded.length; ) {
		const {at} = article.folded[first]!;
		let last = first + 1;
		while (article.folded[last]?.at === at) last++;
		while (block < article.blocks.length && article.blocks[block]!.start < at) block++;
		places.set(block, [first, last]);
		first = last;
	}
	return places;
}

/** A cluster or a tab that is wider than the whole width becomes a question mark: the one place where text changes. */
function squeeze(lines: readonly Line[], width: number): void {
	for (const line of lines) {
		if (columnWidth(line.text) > width) line.text = '?';
	}
}

/** Lays the article out, title and byline first. Nothing is wider than `options.width` columns, no word is lost. */
export function layoutArticle(article: Document, options: LayoutOptions): Line[] {
	const {ascii = false, unfolded = nothing} = options;
	const setting: Setting = {article, width: Math.max(1, options.width), ascii, unfolded, lines: []};
	const {lines} = setting;
	const rtl = isRightToLeft(article.title, {start: 0, end: article.title.length}) ? {rtl: true} : {};
	putWords(setting, 'title', -1, 0, article.title, rtl);
	putWords(setting, 'byline', -1, 0, bylineParts(article).join(ascii ? ' - ' : ' · '), rtl);
	const folds = foldsBefore(article);
	for (let index = 0; index <= article.blocks.length; index++) {
		const fold = folds.get(index);
		if (fold) putFolds(setting, fold[0], fold[1], index);
		const block = article.blocks[index];
		if (!block || (index === 0 && opensWithTitle(article))) continue;
		putBlank(setting, block, index);
		putBlock(setting, block, index);
	}
	if (setting.width < 4) squeeze(lines, setting.width);
	return lines;
}
