/** HTML that is all article, without a page around it: an item of a feed, a chapter of a book. */
import type {DraftBlock} from '../../draft.ts';
import {resolver} from './links.ts';
import {parseTree} from './tree.ts';
import {blocksOf} from './walk.ts';

/** @param base what its links are relative to; null: only links that are absolute are kept */
export const fragmentBlocks = (html: string, base: string | null): DraftBlock[] =>
	blocksOf(parseTree(html), resolver(base));
