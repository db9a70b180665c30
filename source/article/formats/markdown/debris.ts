/** Debris in Markdown that a program made of a whole page: folded as in plain text. What a person wrote stays untouched. */
import {clean} from '../../debris/clean.ts';
import {type Details, noDetails} from '../../debris/details.ts';
import {joinStretches} from '../../debris/folded.ts';
import {type Line, lineOf} from '../../debris/lines.ts';
import {noiseOf} from '../../debris/noise.ts';
import {reasonOf} from '../../debris/phrase.ts';
import type {DraftBlock, DraftItem, Run} from '../../draft.ts';
import {countWords} from '../../words.ts';
import {plainOf} from './blocks.ts';

export interface CleanedBlocks {
	blocks: DraftBlock[];
	/** The heading of the first level that is the article's title, and the line that most looks like one; null where none does. */
	headline: string | null;
	title: string | null;
	details: Details;
}

/** So many lines of page, this share of all, and debris of so many kinds: notes and manuals have some of it, pages all. */
const pageLines = 10;
const pageNoise = 0.12;
const pageKinds = 3;
/** Or of so few, and so many rows that are links alone, and this share of all. */
const fewKinds = 2;
const pageLinks = 15;
const pageLinked = 0.2;

/** What anybody may write about their own text. */
const ordinary = new Set([
	'date',
	'reading time',
	'tags',
	'editorial note',
	'source link',
	'about the author',
	'cut off',
]);

/** A block and its lines `[from, to)`: the items of a list, the rows of a table, else one; none where it has no words. */
interface Place {
	block: DraftBlock;
	from: number;
	to: number;
}

const siteName = 4;

function wordsOf(block: DraftBlock): string[] {
	if ('runs' in block) return [plainOf(block.runs)];
	if (block.kind === 'list') return block.items.map(item => plainOf(item.runs));
	if (block.kind === 'table') return block.rows.map(cells => cells.map(plainOf).join(' '));
	return block.kind === 'code' ? [block.text] : [];
}

function linesOf(blocks: readonly DraftBlock[]): {lines: Line[]; places: Place[]} {
	const lines: Line[] = [];
	const places = blocks.map((block): Place => {
		const from = lines.length;
		lines.push(...wordsOf(block).map((words, index) => lineOf(words, index === 0)));
		return {block, from, to: lines.length};
	});
	return {lines, places};
}

/** Whether a row of the text is a link to elsewhere and nothing else. */
const isLink = (runs: readonly Run[]): boolean =>
	runs.some(({href}) => href !== undefined) &&
	runs.every(({text, href}) => text.trim() === '' || (href !== undefined && !href.startsWith('#')));

function countLinks(blocks: readonly DraftBlock[]): number {
	let links = 0;
	for (const block of blocks) {
		if ('runs' in block) links += Number(isLink(block.runs));
		else if (block.kind === 'list') for (const {runs} of block.items) links += Number(isLink(runs));
	}
	return links;
}

/** Whether the blocks are those of a page: by debris of several kinds, or by debris among many links. */
function isPage(blocks: readonly DraftBlock[], lines: readonly Line[]): boolean {
	const kinds = new Set<string>();
	for (const line of lines) {
		line.reason = reasonOf(line, false);
		if (line.reason !== null && !ordinary.has(line.reason)) kinds.add(line.reason);
	}
	if (kinds.size < fewKinds) return false;
	const noise = noiseOf(lines);
	if (noise < pageNoise || noise * lines.length < pageLines) return false;
	if (kinds.size >= pageKinds) return true;
	const links = countLinks(blocks);
	return links >= pageLinks && links >= lines.length * pageLinked;
}

/** Folds what is no part of the article, if the blocks are those of a page. */
export function foldDebris(blocks: DraftBlock[]): CleanedBlocks {
	const {lines, places} = linesOf(blocks);
	if (!isPage(blocks, lines)) return {blocks, headline: null, title: null, details: noDetails()};
	const {title, details, captions} = clean(lines);
	const folded = places.flatMap(({block, from, to}): DraftBlock[] => {
		if (from === to) {
			const around = block.kind === 'image' ? stretchOf(lines, from) : null;
			return around === null ? [block] : [{kind: 'folded', text: imageWords(block), reason: around}];
		}
		const caption = captions.get(from);
		if (caption) return [{kind: 'image', alt: null, source: null, ...caption}];
		if (block.kind === 'list') return foldItems(block.items, lines.slice(from, to));
		const reasons = lines.slice(from, to).map(line => line.reason);
		const [reason] = reasons;
		if (from === title || reason === undefined || reasons.includes(null)) return [block];
		return [{kind: 'folded', text: wordsOf(block).join('\n'), reason: reason!}];
	});
	return {
		blocks: joinStretches(folded),
		headline: headlineOf(places, title),
		title: lines[title]?.text ?? null,
		details,
	};
}

/** The heading of the first level that was found to be the title; else the first of several words, as a site's name has not. */
function headlineOf(places: readonly Place[], title: number): string | null {
	const headlines = places.filter(({block}) => block.kind === 'heading' && block.level === 1);
	const found =
		headlines.find(({from}) => from === title) ??
		headlines.find(({block}) => countWords(wordsOf(block).join('')) >= siteName);
	return found ? wordsOf(found.block).join('') : null;
}

/** What both the line before and the line behind are folded as, so that what has no words between them is too. */
function stretchOf(lines: readonly Line[], at: number): string | null {
	const before = lines[at - 1];
	const behind = lines[at];
	if (before?.reason === null || behind?.reason === null) return null;
	return behind ? 'before the article' : 'after the article';
}

const imageWords = (block: DraftBlock): string =>
	block.kind === 'image' ? (block.alt ?? block.caption ?? block.source ?? '') : '';

function foldItems(items: readonly DraftItem[], lines: readonly Line[]): DraftBlock[] {
	const blocks: DraftBlock[] = [];
	items.forEach((item, index) => {
		const reason = lines[index]?.reason ?? null;
		const above = blocks.at(-1);
		if (reason !== null) blocks.push({kind: 'folded', text: plainOf(item.runs), reason});
		else if (above?.kind === 'list') above.items.push(item);
		else blocks.push({kind: 'list', items: [item]});
	});
	return blocks;
}
