/** Web pages: what surrounds the article is taken out, the part that outweighs the rest is found, its tree becomes blocks. */
import {type Draft, type DraftBlock, type Evidence, emptyDraft} from '../draft.ts';
import {NotAnArticle} from '../source.ts';
import type {Source} from './format.ts';
import {findContent, leftOut} from './html/content.ts';
import {embeddedIn, lengthOf} from './html/embedded.ts';
import {resolver} from './html/links.ts';
import {metadataOf} from './html/metadata.ts';
import {type Page, pageOf} from './html/page.ts';
import {lineOfText, parseTree} from './html/tree.ts';
import {trim} from './html/trim.ts';
import {blocksOf} from './html/walk.ts';
import {isXhtml, withEndTags} from './html/xhtml.ts';

/** What browsers and SingleFile write at the beginning of a page they save. */
const savedFrom = /<!--\s*(?:saved from url=\(\d+\)|Page saved with SingleFile\s+url:\s*)(\S+)/;

/** UTF-16 units of text in a part for readers without scripts that make it the article. */
const enough = 150;

/** What a page shows where no scripts run; whether it holds enough to be an article. Only once it is clear that nothing else does. */
function unveil({elements}: Page): boolean {
	const veils = elements.filter(
		element => element.name === 'noscript' && lineOfText({...element, name: 'div'}).length > enough,
	);
	for (const veil of veils) veil.name = 'div';
	return veils.length > 0;
}

/** Why there is nothing to be read on a page. */
function refuse({elements, meta}: Page): never {
	const has = (wanted: string): boolean => elements.some(({name}) => name === wanted);
	if (has('frame')) throw new NotAnArticle('only frames: their pages are files of their own');
	if (meta.has('refresh')) throw new NotAnArticle('only the way to another page');
	throw new NotAnArticle(has('script') ? 'no text in it: scripts would write it' : 'no text in it');
}

/** One article a page. @throws {Refusal} there is no text on it */
export function parse({text}: Source): Draft[] {
	const root = parseTree(isXhtml(text) ? withEndTags(text) : text);
	const page = pageOf(root);
	const metadata = metadataOf(page, savedFrom.exec(text.slice(0, 2000))?.[1] ?? null);
	const base =
		page.elements.find(({name, attributes}) => name === 'base' && attributes.has('href'))?.attributes.get('href') ||
		metadata.url;
	const draft = {...emptyDraft('html'), ...metadata};
	const shown = (): DraftBlock[] => {
		const {content, without, whole} = findContent(root, metadata.title);
		const blocks = blocksOf(content, resolver(base), without);
		return [...(whole ? blocks : trim(blocks, metadata.title, metadata.byline)), ...leftOut(content, without)];
	};
	const blocks = shown();
	const embedded = embeddedIn(page, base, blocks);
	if (embedded !== null) {
		const evidence: Evidence[] = [...(metadata.evidence ?? []), {field: 'text', source: embedded.source}];
		return [{...draft, evidence, blocks: embedded.blocks}];
	}
	if (lengthOf(blocks) > 0 || blocks.some(({kind}) => kind === 'image')) return [{...draft, blocks}];
	return unveil(page) ? [{...draft, blocks: shown()}] : refuse(page);
}
