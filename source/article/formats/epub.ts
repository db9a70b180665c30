/** Books: each chapter is an article, in the order in which it is read. */
import {type Draft, emptyDraft} from '../draft.ts';
import {NotAnArticle, Refusal, type Source, textOf as textOfBytes} from '../source.ts';
import {type Packed, unzip} from './archive/unzip.ts';
import {decodeEntities} from './entities.ts';
import {type Book, chaptersIn, type Entry, packageName, readContents, readPackage} from './epub/package.ts';
import type {Section} from './format.ts';
import {fragmentBlocks} from './html/fragment.ts';
import {withEndTags} from './html/xhtml.ts';
import {openingWords} from './opening.ts';

/** By their names; also in small letters, since books made on systems that know no difference mix them. */
type Files = ReadonlyMap<string, Packed>;

function byName(packed: readonly Packed[]): Files {
	const files = new Map(packed.map(file => [file.name, file]));
	for (const file of packed) if (!files.has(file.name.toLowerCase())) files.set(file.name.toLowerCase(), file);
	return files;
}

/** @throws {Refusal} the book lacks it, or it cannot be read */
async function textOf(name: string, files: Files): Promise<string> {
	const file = files.get(name) ?? files.get(name.toLowerCase());
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

/** Where the package file is; a book without the file that says so may have one all the same. */
async function packageOf(files: Files): Promise<string> {
	const container = packageName(await textOf('META-INF/container.xml', files).catch(() => ''));
	const named = container !== null && files.has(container) ? container : undefined;
	const name = named ?? [...files.keys()].find(file => /\.opf$/i.test(file));
	if (name === undefined) throw new NotAnArticle('a book without a package file');
	return name;
}

async function bookOf(files: Files): Promise<{book: Book; entries: Entry[]}> {
	const name = await packageOf(files);
	const book = readPackage(await textOf(name, files), name);
	for (const contents of book.contents) {
		// A book can be read without its table of contents.
		const found = textOf(contents, files).then(xml => readContents(xml, contents));
		const entries = await found.catch(() => []);
		if (entries.length > 0) return {book, entries};
	}
	return {book, entries: []};
}

const head = /<title\b[^>]*>([^<]*)<\/title>/i;
/** What programs write for a title where they know none. */
const nameless = /^(?:unknown|untitled|unbekannt|inconnu)?$/i;

/** A file of the book, and where in its body each identifier stands. */
interface File {
	body: string;
	label: string;
	ids: ReadonlyMap<string, number>;
}

function fileOf(text: string): File {
	const html = withEndTags(text);
	const start = /<body\b[^>]*>/i.exec(html);
	const body = start ? html.slice(start.index + start[0].length) : html;
	const ids = new Map<string, number>();
	for (const {index, 1: id} of body.matchAll(/<[a-z][^<>]*?\s(?:id|name)\s*=\s*["']([^"'<>]+)["']/gi))
		if (!ids.has(id!)) ids.set(id!, index);
	return {body, label: decodeEntities(head.exec(html)?.[1] ?? '').trim(), ids};
}

/** Tags that open right before a place, in which it stands: as far back as anybody nests them. */
const around = /(?:<(?!\/)[a-z][^<>]*>\s*)+$/i;
const longestAround = 1000;

/** Where a chapter begins that a line of the contents names; null where there is no such place. */
function startOf({body, ids}: File, fragment: string | null): number | null {
	const at = fragment === null ? 0 : ids.get(fragment);
	if (at === undefined) return null;
	const before = body.slice(Math.max(0, at - longestAround), at);
	return at - (around.exec(before)?.[0].length ?? 0);
}

interface Piece {
	html: string;
	title: string | undefined;
}

/** The chapters of a file by the lines that name them, and for none, what stands before the first. Those whose places there are none are missing. */
function piecesOf(file: File, chapters: readonly Entry[]): Map<Entry | null, Piece> {
	const places = chapters
		.map(chapter => ({chapter, start: startOf(file, chapter.fragment)}))
		.filter((place): place is {chapter: Entry; start: number} => place.start !== null)
		.sort((a, b) => a.start - b.start);
	const [first] = places;
	const pieces = new Map<Entry | null, Piece>();
	const whole = first === undefined ? chapters[0]?.title : undefined;
	pieces.set(null, {html: file.body.slice(0, first?.start), title: whole});
	for (const [index, {chapter, start}] of places.entries())
		pieces.set(chapter, {html: file.body.slice(start, places[index + 1]?.start), title: chapter.title});
	return pieces;
}

function draftOf({html, title}: Piece, {label}: File, book: Book): Draft | null {
	const blocks = fragmentBlocks(html, null);
	// A cover, a picture over a page.
	if (!blocks.some(block => block.kind !== 'image' && block.kind !== 'rule')) return null;
	const named = label !== book.title && !nameless.test(label);
	return {
		...emptyDraft('epub'),
		title: title ?? null,
		label: named ? label : openingWords(blocks),
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
export async function* chapters(packed: readonly Packed[]): AsyncGenerator<Section> {
	const files = byName(packed);
	await refuseProtected(files);
	const {book, entries} = await bookOf(files);
	const contents = Map.groupBy(entries, ({name}) => name);
	for (const name of book.spine) {
		const own = contents.get(name) ?? [];
		const parts = chaptersIn(own, book.spine.length === 1);
		let read: {file: File; pieces: Map<Entry | null, Piece>} | null = null;
		const draft = async (chapter: Entry | null): Promise<Draft | null> => {
			if (read === null) {
				const file = fileOf(await textOf(name, files));
				const title = own[0]?.title;
				read = {file, pieces: parts.length > 0 ? piecesOf(file, parts) : new Map([[null, {html: file.body, title}]])};
			}
			const piece = read.pieces.get(chapter);
			return piece === undefined ? null : draftOf(piece, read.file, book);
		};
		yield {item: name, draft: () => draft(null)};
		for (const part of parts) yield {item: `${name}#${part.fragment ?? ''}`, draft: () => draft(part)};
	}
}

export async function* parse(source: Source): AsyncGenerator<Section> {
	yield* chapters(await unzip(source));
}
