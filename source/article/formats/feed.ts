/** Feeds kept as files: RSS, Atom, RDF and JSON Feed; each item is an article. */
import {parseFeed} from 'feedsmith';
import {type Draft, type DraftBlock, emptyDraft} from '../draft.ts';
import {NotAnArticle, Refusal} from '../source.ts';
import {decodeEntities} from './entities.ts';
import {type FeedItem, itemsOf} from './feed/items.ts';
import {endOf, piecesOf, root} from './feed/pieces.ts';
import type {Section, Source} from './format.ts';
import {proseBlocks} from './html/fragment.ts';

const tag = /<\/?[a-z!][^<>]*>/gi;

function bodyOf({html, text, url}: FeedItem): DraftBlock[] {
	const blocks = html === null ? [] : proseBlocks(html, url);
	if (blocks.length > 0) return blocks;
	if (text !== null) return proseBlocks(text, url);
	// Some only point at what they are about.
	return url === null ? [] : [{kind: 'paragraph', runs: [{text: url, href: url}]}];
}

/** UTF-16 units of the opening words that stand for a title. */
const titleLength = 80;

/** The first words, for the notes that have no title. */
function openingWords(blocks: readonly DraftBlock[]): string | undefined {
	const first = blocks.find(block => block.kind === 'paragraph' || block.kind === 'quotation');
	if (!first || !('runs' in first)) return undefined;
	const words = first.runs
		.map(run => run.text)
		.join('')
		.replace(/\s+/g, ' ')
		.trim();
	if (words.length <= titleLength) return words;
	return `${words.slice(0, words.lastIndexOf(' ', titleLength) + 1 || titleLength).trim()}…`;
}

function draftOf(item: FeedItem): Draft {
	const {title, url, byline, published, modified, site, language, tags} = item;
	const blocks = bodyOf(item);
	const named = title === null ? '' : decodeEntities(title.replace(tag, '')).trim();
	return {
		...emptyDraft('feed'),
		title: named || null,
		label: openingWords(blocks),
		byline: byline.map(name => decodeEntities(name)),
		published,
		modified,
		site: site === null ? null : decodeEntities(site.replace(tag, '')),
		url,
		language,
		tags: tags.map(name => decodeEntities(name)),
		blocks,
	};
}

/** Entities are declared before the first element. */
const declaresEntities = (text: string): boolean => /<!entity\b/i.test(text.slice(0, Math.max(0, text.search(root))));

function read(text: string): FeedItem[] | null {
	try {
		return itemsOf(parseFeed(text));
	} catch {
		return null;
	}
}

/** A download that broke off: up to the last item that is whole, and closed. */
function mended(text: string): string {
	const ends = ['</item>', '</entry>'].map(end => text.lastIndexOf(end) + end.length);
	return `${text.slice(0, Math.max(...ends))}${endOf(text)}`;
}

/** @throws {Refusal} it is broken beyond what can be read, or declares entities, which can make a bomb or name a file */
export function* parse({text}: Source): Generator<Section> {
	if (declaresEntities(text)) throw new Refusal('declares entities in XML, which are not read');
	let count = 0;
	for (const piece of piecesOf(text)) {
		const whole = read(piece);
		const items = whole ?? read(mended(piece));
		if (items === null && count === 0) throw new NotAnArticle('a broken feed');
		for (const item of items ?? []) {
			count++;
			yield {item: item.id || String(count), draft: () => draftOf(item)};
		}
		if (whole === null) throw new Refusal('broken: what follows the last whole item is not read');
	}
}
