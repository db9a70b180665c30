/**
 * bytes -> Document -> Article: the first arrow. Decode, recognise the format, parse, clean, make harmless, assemble;
 * then find the names and quotations, for those who ask for them.
 */
import type {Article, Document} from './article.ts';
import {assemble} from './assemble.ts';
import {decode} from './decode.ts';
import {recognise} from './formats/index.ts';

/** Where bytes come from; goes into the Document, and its extension is a hint for recognising the format. */
export interface Origin {
	path: string;
}

/** The bytes hold no article. `message` says why in a few words without the file's name: "binary data", "empty". */
export class NotAnArticle extends Error {
	override name = 'NotAnArticle';
}

/** UTF-16 units: ten times the longest novel. More takes longer to read than anybody waits, and more memory. */
const longest = 10 * 2 ** 20;

const megabytes = (size: number): string => `${Math.round(size / 2 ** 20)} MB`;

/**
 * Reads what the bytes of one file hold: one document, or several for a container.
 *
 * @throws {NotAnArticle} the bytes are empty, binary or otherwise no article
 */
export async function readDocuments(bytes: Uint8Array, origin: Origin): Promise<Document[]> {
	if (bytes.length === 0) throw new NotAnArticle('empty');
	const text = decode(bytes);
	if (text === null) throw new NotAnArticle('binary data');
	if (text.length > longest)
		throw new NotAnArticle(`${megabytes(text.length)} of text; the limit is ${megabytes(longest)}`);
	if (text.trim() === '') throw new NotAnArticle('empty');
	const {parse} = await recognise(text, origin.path).load();
	const documents = parse({text, path: origin.path}).map(draft => assemble(draft, origin.path));
	const readable = documents.filter(document => document.blocks.length > 0 || document.folded.length > 0);
	if (readable.length === 0) throw new NotAnArticle('no text in it');
	return readable;
}

/** The same, and what is found in the text. @throws {NotAnArticle} */
export async function readArticles(bytes: Uint8Array, origin: Origin): Promise<Article[]> {
	const documents = await readDocuments(bytes, origin);
	const {analyse} = await import('./analyse.ts');
	return documents.map(analyse);
}
