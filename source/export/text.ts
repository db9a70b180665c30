/** An article as a person would want it in a file. */
import {type Block, type Document, type Folded, inlinesOf} from '../article/article.ts';
import type {Highlighter} from '../layout/ansi.ts';
import {bylineParts, captionText} from '../layout/byline.ts';
import {layoutTable} from '../layout/table.ts';
import {columnWidth} from '../layout/width.ts';
import {wrap} from '../layout/wrap.ts';
import {bodyOf, isFolded} from './body.ts';
import type {Exporter, ExportOptions} from './exporter.ts';
import {type Faces, facesOf} from './faces.ts';

/** Wide enough for any table when nothing is wrapped. */
const unbounded = 10_000;
const narrowest = 8;

interface Style extends Faces {
	code: Highlighter;
}

const plain: Style = {...facesOf(false), code: text => text.split('\n')};
const coloured = (code: Highlighter): Style => ({...facesOf(true), code});

/** Lines of `text` with `first` before the first and `rest` before the others. */
function wrapped(text: string, width: number, first = '', rest = ' '.repeat(columnWidth(first))): string[] {
	const room = width === 0 ? unbounded * unbounded : Math.max(narrowest, width - columnWidth(first));
	return wrap(text, 0, text.length, room).map(
		(span, index) => (index === 0 ? first : rest) + text.slice(span.start, span.end),
	);
}

const quotationMark = ({depth}: {depth: number}): string => '> '.repeat(Math.min(depth, 8));

/** What stands between two blocks: a blank line, which goes on with a quotation where both are of one. */
const between = (above: Block | Folded | undefined, below: Block | Folded): string =>
	above && !isFolded(above) && !isFolded(below) && above.kind === 'quotation' && below.kind === 'quotation'
		? quotationMark({depth: Math.min(above.depth, below.depth)})
		: '';

function blockLines(article: Document, block: Block, width: number, style: Style): string[] {
	const text = article.text.slice(block.start, block.end);
	switch (block.kind) {
		case 'paragraph':
			return wrapped(text, width);
		case 'heading':
			return ['', ...wrapped(text, width).map(style.strong)];
		case 'quotation': {
			const mark = quotationMark(block);
			return wrapped(text, width, mark, mark);
		}
		case 'list':
			return block.items.flatMap(({start, end, depth, marker}) => {
				const indent = '  '.repeat(Math.min(depth, 10));
				return wrapped(article.text.slice(start, end), width, indent + (marker === '' ? '  ' : `${marker} `));
			});
		case 'code':
			return style.code(text, block.language).map(line => `    ${line}`);
		case 'table':
			return layoutTable(article, block, width === 0 ? unbounded : width, '-').map(line => line.text);
		case 'image':
			return wrapped(`[${captionText(article.images[block.image]!)}]`, width).map(style.faint);
		case 'rule':
			return ['* * *'];
	}
}

/** "[comment form] Leave a Reply": what was cut and why. */
const foldedLines = ({text, reason}: Folded, width: number): string[] =>
	text.split('\n').flatMap((line, index) => wrapped(line, width, index === 0 ? `[${reason}] ` : '', ''));

/** The targets of the article's links, each once. */
function linkTargets(article: Document): string[] {
	return [...new Set(article.blocks.flatMap(inlinesOf).flatMap(({href = []}) => href))];
}

function endLines(article: Document, width: number): string[] {
	const lines: string[] = [];
	if (article.sources.length > 0) lines.push(...wrapped(`Sources: ${article.sources.join(', ')}`, width));
	if (article.tags.length > 0) lines.push(...wrapped(`Tags: ${article.tags.join(', ')}`, width));
	if (article.url !== null) lines.push(article.url);
	const links = linkTargets(article);
	if (links.length > 0) lines.push(...(lines.length > 0 ? [''] : []), 'Links:', ...links.map(link => `  ${link}`));
	return lines;
}

/** Everything is set apart by a blank line; headings by two. Ends with one newline, no line with a blank. */
function articleText(article: Document, width: number, style: Style, folded: boolean): string {
	const {title, byline, published, site, minutes} = article;
	const parts = [
		wrapped(title, width).map(style.strong),
		wrapped(bylineParts({byline, published, site, minutes, sources: []}).join(' · '), width).map(style.faint),
	];
	let above: Block | Folded | undefined;
	for (const part of bodyOf(article, folded)) {
		parts.push(
			[between(above, part)],
			isFolded(part) ? foldedLines(part, width).map(style.faint) : blockLines(article, part, width, style),
		);
		above = part;
	}
	const end = endLines(article, width);
	if (end.length > 0) parts.push(['', ''], end);
	// Joined: a text that grows line by line is put together only when it is written, which takes twice as long.
	return `${parts.flatMap(lines => lines.map(line => line.trimEnd())).join('\n')}\n`;
}

/** `highlight` is given where colours are wanted. */
export function textExporter({width, folded = false}: ExportOptions, highlight?: Highlighter): Exporter {
	const style = highlight ? coloured(highlight) : plain;
	const rule = '-'.repeat(width === 0 ? 40 : Math.min(width, 40));
	return {
		article: (article, index) => (index > 0 ? `\n${rule}\n\n` : '') + articleText(article, width, style, folded),
		end: () => '',
	};
}
