/** The text of pages that scripts write: it stands in the page all the same, as data for those scripts and for search engines. */
import type {DraftBlock, Evidence} from '../../draft.ts';
import {isThing} from '../thing.ts';
import {wordsOf} from '../words.ts';
import {proseBlocks} from './fragment.ts';
import {linkedData} from './linked-data.ts';
import type {Page} from './page.ts';
import {attribute} from './tree.ts';

export interface Embedded {
	blocks: DraftBlock[];
	source: Evidence['source'];
}

/** Each line is a paragraph. */
const paragraphs = (text: string, base: string | null): DraftBlock[] =>
	proseBlocks(text.replace(/\s*\n\s*/g, '\n\n'), base);

/** Levels of data that are looked through, and values. */
const deepest = 60;
const mostValues = 200_000;

/** Running text: several words and the end of a sentence, and no program. */
const isProse = (text: string): boolean =>
	text.length >= 40 &&
	/\S \S+ \S+ \S/.test(text) &&
	/[.!?…。]["'”’»)]*\s*(?:<|$)/.test(text) &&
	!/^\s*[[{]|\bfunction ?\(|[{;]\s*$/.test(text);

interface Part {
	/** In its order, each once. */
	texts: Set<string>;
	/** UTF-16 units. */
	length: number;
	parts: Part[];
}

function partOf(value: unknown, depth: number, budget: {left: number}): Part {
	const part: Part = {texts: new Set(), length: 0, parts: []};
	if (typeof value === 'string') {
		if (isProse(value)) part.texts.add(value);
	} else if (isThing(value) && depth < deepest)
		for (const inner of Object.values(value)) {
			if (budget.left-- <= 0) break;
			const found = partOf(inner, depth + 1, budget);
			if (found.texts.size > 0) part.parts.push(found);
			for (const text of found.texts) part.texts.add(text);
		}
	for (const text of part.texts) part.length += text.length;
	return part;
}

/** Share of the text in the data that makes a part of it the article. */
const considerable = 0.6;

/** The smallest part of the data that holds most of its text: what stands around it are titles, teasers and settings. */
function articleIn(data: unknown): Part {
	let here = partOf(data, 0, {left: mostValues});
	const {length} = here;
	for (;;) {
		const inner = here.parts.find(part => part.length > length * considerable);
		if (inner === undefined) return here;
		here = inner;
	}
}

function ofScripts(page: Page, base: string | null): DraftBlock[] {
	let best: Part | null = null;
	for (const script of page.elements) {
		if (script.name !== 'script' || attribute(script, 'type') !== 'application/json') continue;
		try {
			const part = articleIn(JSON.parse(script.children.join('')));
			if (part.length > (best?.length ?? 0)) best = part;
		} catch {
			// Broken data is no article.
		}
	}
	return best === null ? [] : [...best.texts].flatMap(text => paragraphs(text, base));
}

/** UTF-16 units of text that a page shows: with less, it is surely left to its scripts to write the rest; with more, hardly. */
const least = 200;
const little = 1500;
/** How much more has to stand in the data. */
const more = 2;

/** What a page tells search engines of its text, else what it gives its scripts, where it shows little of it itself. */
export function embeddedIn(page: Page, base: string | null, shown: readonly DraftBlock[]): Embedded | null {
	const length = lengthOf(shown);
	if (length > little) return null;
	const {articleBody} = linkedData(page).article;
	const told = typeof articleBody === 'string' ? paragraphs(articleBody, base) : [];
	if (lengthOf(told) > length * more) return {blocks: told, source: 'JSON-LD'};
	const blocks = length > least ? [] : ofScripts(page, base);
	return lengthOf(blocks) > length * more ? {blocks, source: 'data of its scripts'} : null;
}

/** UTF-16 units of text, headings aside: a page that only says what it is called has none. */
export const lengthOf = (blocks: readonly DraftBlock[]): number =>
	blocks.reduce(
		(sum, block) => sum + (block.kind === 'folded' || block.kind === 'heading' ? 0 : wordsOf(block).length),
		0,
	);
