/** HTML that is all article, without a page around it: an item of a feed, a chapter of a book. */
import type {DraftBlock} from '../../draft.ts';
import {decodeEntities} from '../entities.ts';
import {resolver} from './links.ts';
import {parseTree} from './tree.ts';
import {blocksOf} from './walk.ts';

/** @param base what its links are relative to; null: only links that are absolute are kept */
export const fragmentBlocks = (html: string, base: string | null): DraftBlock[] =>
	blocksOf(parseTree(html), resolver(base));

const markup = /<[a-z!]/i;
const escaped = /&lt;\/?(?:p|br|div|ul|ol|li|h[1-6]|a|b|i|em|strong|img|span|blockquote|figure)\b/i;

/** Text as data holds it, which may be HTML all the same, or HTML that was escaped once more than it should be. */
export function proseBlocks(text: string, base: string | null): DraftBlock[] {
	const html = !markup.test(text) && escaped.test(text) ? decodeEntities(text) : text;
	if (markup.test(html)) return fragmentBlocks(html, base);
	return html
		.split(/\n\s*\n/)
		.map(paragraph => decodeEntities(paragraph.trim()))
		.filter(paragraph => paragraph !== '')
		.map(paragraph => ({kind: 'paragraph', runs: [{text: paragraph}]}));
}
