/** Books: each chapter is an article, in the order in which it is read. */
import {type Draft, emptyDraft} from '../draft.ts';
import {NotAnArticle, Refusal, type Source, textOf as textOfBytes} from '../source.ts';
import {type Packed, unzip} from './archive/unzip.ts';
import {decodeEntities} from './entities.ts';
import {type Book, packageName, readContents, readPackage} from './epub/package.ts';
import type {Section} from './format.ts';
import {fragmentBlocks} from './html/fragment.ts';

type Files = ReadonlyMap<string, Packed>;

/** @throws {Refusal} the book lacks it, or it cannot be read */
async function textOf(name: string, files: Files): Promise<string> {
	const file = files.get(name);
	if (!file) throw new Refusal('is not in the book');
	return textOfBytes(await file.read(), name);
}

/** Fonts may be scrambled by these; a book is not protected for that. */
const scramblesFonts = /^http:\/\/(?:www\.idpf\.org\/2008\/embedding|ns\.adobe\.com\/pdf\/enc#RC)$/;

async function refuseProtected(files: Files): Promise<void> {
	if (files.has('META-INF/license.lcpl') || files.has('META-INF/rights.xml')) throw new Refusal('protected by DRM');
	if (!files.has('META-INF/encryption.xml')) return;
	const encryption = await textOf('META-INF/encryption.xml', files);
	const algorithms = encryption.matchAll(/<(?:\w+:)?EncryptionMethod[^>]*\bAlgorithm\s*=\s*["']([^"']*)["']/g);
	for (const [, algorithm] of algorithms) if (!scramblesFonts.test(algorithm!)) throw new Refusal('protected by DRM');
}

async function bookOf(files: Files): Promise<{book: Book; titles: Map<string, string>}> {
	const container = await textOf('META-INF/container.xml', files);
	const name = packageName(container);
	if (name === null) throw new NotAnArticle('a book without a package file');
	const book = readPackage(await textOf(name, files), name);
	for (const contents of book.contents) {
		// A book can be read without its table of contents.
		const found = textOf(contents, files).then(xml => readContents(xml, contents));
		const titles = await found.catch(() => new Map<string, string>());
		if (titles.size > 0) return {book, titles};
	}
	return {book, titles: new Map()};
}

const body = /<body\b[^>]*>([\s\S]*)/i;
const head = /<title\b[^>]*>([^<]*)<\/title>/i;

function draftOf(html: string, book: Book, title: string | undefined): Draft | null {
	const blocks = fragmentBlocks(body.exec(html)?.[1] ?? html, null);
	// A cover, a picture over a page.
	if (!blocks.some(block => block.kind !== 'image' && block.kind !== 'rule')) return null;
	const label = decodeEntities(head.exec(html)?.[1] ?? '').trim();
	return {
		...emptyDraft('epub'),
		title: title ?? null,
		label: label === '' || label === book.title ? undefined : label,
		byline: book.creators,
		published: book.published,
		modified: book.modified,
		site: book.title,
		language: book.language,
		tags: book.subjects,
		blocks,
	};
}

/** @throws {Refusal} it is no book that can be read, or protected */
export async function chapters(packed: readonly Packed[]): Promise<Iterable<Section>> {
	const files = new Map(packed.map(file => [file.name, file]));
	await refuseProtected(files);
	const {book, titles} = await bookOf(files);
	return book.spine.map(name => ({
		item: name,
		draft: async () => draftOf(await textOf(name, files), book, titles.get(name)),
	}));
}

export const parse = async (source: Source): Promise<Iterable<Section>> => chapters(await unzip(source));
