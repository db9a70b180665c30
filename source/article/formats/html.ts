/** Web pages: what surrounds the article is taken out, the part that outweighs the rest is found, its tree becomes blocks. */
import {type Draft, emptyDraft} from '../draft.ts';
import type {Source} from './format.ts';
import {findContent, leftOut} from './html/content.ts';
import {resolver} from './html/links.ts';
import {metadataOf} from './html/metadata.ts';
import {pageOf} from './html/page.ts';
import {parseTree} from './html/tree.ts';
import {trim} from './html/trim.ts';
import {blocksOf} from './html/walk.ts';

/** What browsers and SingleFile write at the beginning of a page they save. */
const savedFrom = /<!--\s*(?:saved from url=\(\d+\)|Page saved with SingleFile\s+url:\s*)(\S+)/;

/** One article a page. Never throws. */
export function parse({text}: Source): Draft[] {
	const draft = emptyDraft('html');
	const root = parseTree(text);
	const page = pageOf(root);
	const metadata = metadataOf(page, savedFrom.exec(text.slice(0, 2000))?.[1] ?? null);
	const base = page.elements
		.find(({name, attributes}) => name === 'base' && attributes.has('href'))
		?.attributes.get('href');
	const {content, without, whole} = findContent(root, metadata.title);
	const blocks = blocksOf(content, resolver(base || metadata.url), without);
	const trimmed = whole ? blocks : trim(blocks, metadata.title, metadata.byline);
	return [{...draft, ...metadata, blocks: [...trimmed, ...leftOut(content, without)]}];
}
