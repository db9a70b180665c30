/** What stands below an article's title, in the order in which it is written. */
import {type Block, type Document, type Folded, opensWithTitle} from '../article/article.ts';

/** @param withFolded whether what was folded away is written too, each at its place */
export function bodyOf(article: Document, withFolded: boolean): (Block | Folded)[] {
	const blocks = opensWithTitle(article) ? article.blocks.slice(1) : article.blocks;
	if (!withFolded) return blocks;
	const parts: (Block | Folded)[] = [];
	let next = 0;
	for (const fold of article.folded) {
		while (next < blocks.length && blocks[next]!.start < fold.at) parts.push(blocks[next++]!);
		parts.push(fold);
	}
	return [...parts, ...blocks.slice(next)];
}

export const isFolded = (part: Block | Folded): part is Folded => 'reason' in part;
