/** The title of a draft, and the blocks that stand below it. */
import {basename, extname} from 'node:path';
import type {Draft, DraftBlock} from './draft.ts';
import {harmlessLine, lineOrNull} from './harmless.ts';

const plainText = (block: DraftBlock): string =>
	'runs' in block ? harmlessLine(block.runs.map(run => run.text).join('')) : '';

/** Letters and digits alone, to see whether two lines say the same. */
const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Whether a block may say no more than `title`: a paragraph of megabytes need not be looked at. */
const isShort = (block: DraftBlock, title: string): boolean =>
	'runs' in block && block.runs.reduce((length, {text}) => length + text.length, 0) <= 4 * title.length + 200;

export interface Titled {
	title: string;
	blocks: readonly DraftBlock[];
}

/** UTF-16 units of a title; headlines have a hundred, a post that is its own title a few hundred. */
const longestTitle = 500;

/** What is longer is no title but prose: its beginning names the article, and all of it opens the text. */
function shortened({title, blocks}: Titled): Titled {
	if (title.length <= longestTitle) return {title, blocks};
	const blank = title.lastIndexOf(' ', longestTitle - 1);
	const beginning = title.slice(0, blank > 0 ? blank : longestTitle - 1).toWellFormed();
	const first = blocks.findIndex(block => block.kind !== 'folded');
	const opening = blocks[first];
	const stands = opening && 'runs' in opening && isShort(opening, title) && bare(plainText(opening)) === bare(title);
	const whole: DraftBlock = {kind: 'paragraph', runs: stands ? opening.runs : [{text: title}]};
	const rest = stands ? blocks.filter((_, index) => index !== first) : blocks;
	return {title: `${beginning.replace(/\uFFFD$/, '')}…`, blocks: [whole, ...rest]};
}

/** The title, and the blocks without the one that repeats it. */
function takeTitle(draft: Draft, name: string): Titled {
	const {blocks} = draft;
	const named = lineOrNull(draft.title);
	const first = blocks.findIndex(block => block.kind === 'heading' || block.kind === 'paragraph');
	const opening = blocks[first];
	if (named !== null && draft.titleInText) return {title: named, blocks};
	if (named !== null) {
		const repeats = opening !== undefined && isShort(opening, named) && bare(plainText(opening)) === bare(named);
		return {title: named, blocks: repeats ? blocks.filter((_, index) => index !== first) : blocks};
	}
	if (opening?.kind === 'heading')
		return {title: plainText(opening), blocks: blocks.filter((_, index) => index !== first)};
	return {title: harmlessLine(draft.label ?? basename(name, extname(name))) || 'Untitled', blocks};
}

/** The title, at most {@link longestTitle} long, and the blocks without the one that repeats it. `name` is that of the file or the item. */
export const titled = (draft: Draft, name: string): Titled => shortened(takeTitle(draft, name));
