/** Web pages: what surrounds the article is taken out, Readability finds it, and its tree becomes blocks. */
import {Readability} from '@mozilla/readability';
import {parseHTML} from 'linkedom';
import {lineOf} from '../debris/lines.ts';
import {reasonOf} from '../debris/phrase.ts';
import {type Draft, type DraftBlock, emptyDraft} from '../draft.ts';
import {cleanPage, type Removed} from './html/clean.ts';
import {type Element, lineOfText, type Page} from './html/dom.ts';
import {stripTags, tooMuchForTree} from './html/flat.ts';
import {metadataOf} from './html/metadata.ts';
import {blocksOf, wordsOf} from './html/walk.ts';
import type {Source} from './index.ts';

/** Below this share of the page's prose the cleaned page is not trusted. */
const enough = 0.3;

function pageOf(html: string): Page {
	const whole = /<(?:html|body)\b/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`;
	const page = parseHTML(whole).document as unknown as Page;
	for (const box of page.querySelectorAll('li input[type="checkbox"]')) {
		box.replaceWith(box.hasAttribute('checked') ? '☑ ' : '☐ ');
	}
	return page;
}

const lengthOf = (blocks: DraftBlock[]): number => blocks.reduce((sum, block) => sum + wordsOf(block).length, 0);

/** The blocks Readability finds, or none. */
function contentOf(page: Page, resolve: (href: string) => string | null): DraftBlock[] {
	const document = page as unknown as ConstructorParameters<typeof Readability>[0];
	const options = {keepClasses: true, disableJSONLD: true, charThreshold: 300, serializer: (node: unknown) => node};
	const found = new Readability(document, options).parse();
	return found?.content ? blocksOf(found.content as Element, resolve) : [];
}

function bodyOf(html: string, page: Page, resolve: (href: string) => string | null): [DraftBlock[], Removed[]] {
	const prose = [...page.querySelectorAll('p')].reduce((sum, element) => sum + lineOfText(element).length, 0);
	const removed = cleanPage(page);
	const cleaned = contentOf(page, resolve);
	if (lengthOf(cleaned) > prose * enough && cleaned.length > 0) return [cleaned, removed];
	const raw = contentOf(pageOf(html), resolve);
	const better = lengthOf(raw) > lengthOf(cleaned) * 1.5 ? raw : cleaned;
	if (lengthOf(better) > 0) return [better, better === cleaned ? removed : []];
	const body = pageOf(html).body;
	return [body === null ? [] : blocksOf(body, resolve), []];
}

const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Without the title, the byline and the date where the body begins by repeating them. */
function withoutHead(blocks: DraftBlock[], draft: Omit<Draft, 'format' | 'blocks' | 'sources'>): DraftBlock[] {
	const title = bare(draft.title ?? '');
	const byline = draft.byline.map(bare);
	return blocks.filter((block, index) => {
		if (index > 5) return true;
		const said = bare(wordsOf(block));
		if (said === '') return true;
		if (block.kind === 'heading' && said === title) return false;
		return !(block.kind === 'paragraph' && byline.some(name => said === name || said === `by${name}`));
	});
}

/** Folds the paragraphs that scraped text is cleaned of too ("Read more: …"). */
function foldDebris(blocks: DraftBlock[]): DraftBlock[] {
	return blocks.map(block => {
		if (block.kind !== 'paragraph' && block.kind !== 'heading') return block;
		const text = wordsOf(block);
		if (text.length > 300) return block;
		const reason = reasonOf(lineOf(text), false);
		return reason === null ? block : {kind: 'folded', text, reason};
	});
}

function resolver(base: string | null): (href: string) => string | null {
	return href => {
		if (href === '' || href.startsWith('#')) return null;
		try {
			return new URL(href, base ?? undefined).href;
		} catch {
			return null;
		}
	};
}

/** One article a page. Never throws on a hostile page: one too deep or too big for a tree is stripped of its tags. */
export function parse({text}: Source): Draft[] {
	const draft = emptyDraft('html');
	if (tooMuchForTree(text)) return [{...draft, blocks: stripTags(text)}];
	const page = pageOf(text);
	const metadata = metadataOf(page);
	const base = page.querySelector('base')?.getAttribute('href') ?? metadata.url;
	const [found, removed] = bodyOf(text, page, resolver(base));
	const folded: DraftBlock[] = removed.map(part => ({kind: 'folded', ...part}));
	return [{...draft, ...metadata, blocks: [...foldDebris(withoutHead(found, metadata)), ...folded]}];
}
