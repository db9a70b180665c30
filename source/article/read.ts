/**
 * bytes -> Document -> Article: the first arrow. Decode, recognise the format, parse, clean, make harmless, assemble;
 * then find the names and quotations, for those who ask for them.
 */
import type {Article, Document, FormatName} from './article.ts';
import {assemble} from './assemble.ts';
import type {Draft} from './draft.ts';
import type {Part} from './formats/format.ts';
import {confirms, nameSays, recognise} from './formats/index.ts';
import {harmlessLine} from './harmless.ts';
import {kindOf} from './kinds.ts';
import {Bomb, type Bytes, inMemory, NotAnArticle, Refusal, Source} from './source.ts';

export {NotAnArticle};

/** Where bytes come from; goes into the Document, and its extension is a hint for recognising the format. */
export interface Origin {
	path: string;
	/** The name does not say that it is an article: where the content does not either, it holds none, which is no fault. */
	perhaps?: boolean;
}

/** A part of a container that is not read, and why, in a few words without its name. */
export interface Refused {
	item: string;
	reason: string;
}

/** How a file, or one in an archive, was recognised. */
export interface Recognised {
	/** Names it in the archive; empty for the file itself. */
	item: string;
	format: FormatName;
	/** What told the format; none: what is nothing else is plain text. */
	sign: 'content' | 'extension' | 'none';
	/** Bytes. */
	size: number;
	/** Null where the bytes are no text. */
	charset: {charset: string; reason: string} | null;
}

/** Looks on while a file is read. */
export interface Watch {
	recognised(how: Recognised): void;
	assembled(document: Document, draft: Draft): void;
}

/** How deep in archives a file may lie: a page in an archive in an archive is read. */
const deepest = 2;
/** Bytes that may come out of the archives of one file. */
const most = 2 ** 30;

/** Bombs in one file after which it is given up. */
const mostBombs = 8;

/** Nothing more of the file is read. */
class Exhausted extends Refusal {}

/** Where the reading of one file has come to. */
interface Reading {
	path: string;
	/** The one item that is asked for; null for all. */
	wanted: string | null;
	/** Bytes that came out of archives. */
	unpacked: number;
	bombs: number;
	watch: Watch | null;
}

/** Gives each item of a container a name of its own: the second of a name ends in `~2`. */
function namer(above: string): (item: string) => string {
	const taken = new Map<string, number>();
	const unique = (name: string): string => {
		const count = (taken.get(name) ?? 0) + 1;
		taken.set(name, count);
		return count === 1 ? name : unique(`${name}~${count}`);
	};
	return item => unique([above, harmlessLine(item)].filter(part => part !== '').join('/'));
}

/** @param above the items on the way to the source, joined; empty outside of containers */
async function* readSource(
	source: Source,
	above: string,
	depth: number,
	reading: Reading,
): AsyncGenerator<Document | Refused> {
	if (source.size === 0) throw new NotAnArticle('empty');
	const {format, sign} = recognise(source.head, source.path);
	const kind = sign === 'content' ? null : kindOf(source.head);
	if (kind !== null) throw new NotAnArticle(kind);
	if (!format.ofBytes) await source.decodeAll();
	reading.watch?.recognised({item: above, format: format.name, sign, size: source.size, charset: source.charset});
	const {parse} = await format.load();
	const nameOf = namer(above);
	const {wanted} = reading;
	let count = 0;
	for await (const part of await parse(source)) {
		if ('content' in part && depth === deepest) throw new Refusal('an archive in an archive in an archive');
		if ('content' in part && part.item !== '' && nameSays(part.item) === 'nothing') continue;
		const item = part.item || !('blocks' in part) ? nameOf(part.item ?? '') : above;
		if (wanted !== null && wanted !== item && item !== '' && !wanted.startsWith(`${item}/`)) {
			count++;
			continue;
		}
		try {
			for await (const document of readPart(part, item, source.path, depth, reading)) {
				count++;
				yield document;
			}
		} catch (error) {
			count++;
			if (!(error instanceof Refusal) || error instanceof Exhausted || item === above) throw error;
			if (error instanceof Bomb && ++reading.bombs > mostBombs)
				throw new Exhausted('a bomb: what is in it grows too large');
			yield {item, reason: error.reason};
		}
	}
	if (count === 0) throw new NotAnArticle('no articles in it');
}

/** @param name what the container is called */
async function* readPart(
	part: Part,
	item: string,
	name: string,
	depth: number,
	reading: Reading,
): AsyncGenerator<Document | Refused> {
	if ('content' in part) {
		const content = await part.content();
		reading.unpacked += content.length;
		if (reading.unpacked > most) throw new Exhausted(`more than ${most / 2 ** 20} MB come out of it`);
		const inner = part.item || name.replace(/\.[^.]*$/, '');
		const source = await Source.open(inMemory(content), inner);
		if (part.item !== '' && nameSays(inner) === 'perhaps' && !confirms(source.head, inner)) return;
		yield* readSource(source, item, depth + 1, reading);
		return;
	}
	const found = 'draft' in part ? await part.draft() : part;
	const drafts = Array.isArray(found) ? (found as readonly Draft[]) : found === null ? [] : [found as Draft];
	const nameOf = namer(item);
	for (const draft of drafts) {
		const own = draft.item === undefined ? item : nameOf(draft.item);
		const document = assemble(own === '' ? draft : {...draft, item: own}, reading.path);
		reading.watch?.assembled(document, draft);
		if (document.blocks.length === 0 && document.folded.length === 0) throw new NotAnArticle('no text in it');
		yield document;
	}
}

/**
 * Reads what one file holds, one document after the other, each as soon as it is there.
 *
 * @param wanted the item of the one document to read; the others are passed over without being parsed, where that is possible
 * @throws {Refusal} the file holds no article or cannot be read; or no more of it, after what was given
 */
export async function* documentsIn(
	bytes: Bytes,
	{path, perhaps = false}: Origin,
	wanted: string | null = null,
	watch: Watch | null = null,
): AsyncGenerator<Document | Refused> {
	const source = await Source.open(bytes, path);
	if (perhaps && !confirms(source.head, path)) return;
	yield* readSource(source, '', 0, {path, wanted, unpacked: 0, bombs: 0, watch});
}

/**
 * Reads all that the bytes of one file hold: one document, or several for a container, without the parts that cannot be read.
 *
 * @throws {Refusal} the bytes are empty, binary or otherwise no article
 */
export async function readDocuments(bytes: Uint8Array, origin: Origin): Promise<Document[]> {
	const documents: Document[] = [];
	for await (const document of documentsIn(inMemory(bytes), origin))
		if (!('reason' in document)) documents.push(document);
	if (documents.length === 0) throw new NotAnArticle('no text in it');
	return documents;
}

/** The same, and what is found in the text. @throws {Refusal} */
export async function readArticles(bytes: Uint8Array, origin: Origin): Promise<Article[]> {
	const documents = await readDocuments(bytes, origin);
	const {analyse} = await import('./analyse.ts');
	return documents.map(analyse);
}
