/** Feeds kept as files: RSS, Atom, RDF and JSON Feed; each item is an article. */
import {parseFeed} from 'feedsmith';
import {type Draft, type DraftBlock, emptyDraft} from '../draft.ts';
import {NotAnArticle, Refusal} from '../source.ts';
import {decodeEntities} from './entities.ts';
import {type FeedItem, itemsOf} from './feed/items.ts';
import {endOf, piecesOf, root} from './feed/pieces.ts';
import type {Section, Source} from './format.ts';
import {proseBlocks} from './html/fragment.ts';
import {openingWords} from './opening.ts';
import {wordsOf} from './words.ts';

const tag = /<\/?[a-z!][^<>]*>/gi;

/** What a blog adds below each of its entries for those who read it elsewhere. */
const origin = /^the post .{1,300} (?:first )?appeared first on .{1,100}$/i;

function withoutOrigin(blocks: DraftBlock[]): DraftBlock[] {
	const last = blocks.at(-1);
	if (last?.kind !== 'paragraph' || !origin.test(wordsOf(last))) return blocks;
	return [...blocks.slice(0, -1), {kind: 'folded', text: wordsOf(last), reason: 'where it appeared'}];
}

/** The content; where that is a picture alone, the summary below it. */
function bodyOf({html, text, summary, url}: FeedItem): DraftBlock[] {
	const given = [html, text, summary].filter(said => said !== null).map(said => proseBlocks(said, url));
	const [first = []] = given;
	const body = given.find(blocks => blocks.some(block => wordsOf(block) !== '')) ?? first;
	if (body.length > 0) return withoutOrigin(body === first ? body : [...first, ...body]);
	// Some only point at what they are about.
	return url === null ? [] : [{kind: 'paragraph', runs: [{text: url, href: url}]}];
}

/** Names and titles: no marks, and no entities, which some feeds escape twice. */
const plain = (text: string): string => decodeEntities(decodeEntities(text.replace(tag, ''))).trim();

function draftOf(item: FeedItem): Draft {
	const {title, url, byline, published, modified, site, language, tags} = item;
	const blocks = bodyOf(item);
	return {
		...emptyDraft('feed'),
		title: title === null ? null : plain(title) || null,
		label: openingWords(blocks),
		byline: byline.map(plain),
		published,
		modified,
		site: site === null ? null : plain(site),
		url,
		language,
		tags: tags.map(plain),
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

/** Signs of markup that mark nothing: "Fish & chips <3". */
const strays = /&(?!#?\w{1,31};)|<(?![a-z!?/])/gi;

/** Those outside of sections of plain characters, escaped. */
function escaped(text: string): string {
	const pieces: string[] = [];
	for (let at = 0; at < text.length; ) {
		const start = text.indexOf('<![CDATA[', at);
		const from = start < 0 ? text.length : start;
		pieces.push(text.slice(at, from).replace(strays, sign => (sign === '&' ? '&amp;' : '&lt;')));
		const end = text.indexOf(']]>', from);
		at = end < 0 ? text.length : end;
		pieces.push(text.slice(from, at));
	}
	return pieces.join('');
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
		const whole = read(piece) ?? read(escaped(piece));
		const items = whole ?? read(mended(piece));
		if (items === null && count === 0) throw new NotAnArticle('a broken feed');
		for (const item of items ?? []) {
			count++;
			yield {item: item.id || String(count), draft: () => draftOf(item)};
		}
		if (whole === null) throw new Refusal('broken: what follows the last whole item is not read');
	}
}
