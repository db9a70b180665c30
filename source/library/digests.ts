/** What is kept of the articles in files: a file that was read before, and has not changed, is not read again. */
import type {Document} from '../article/article.ts';
import type {Catalog} from './catalog.ts';
import type {Digest, Found, Problem} from './library.ts';
import {documentsOfFile} from './read.ts';
import {scan} from './scan.ts';
import {keepTexts, type LazyTexts} from './texts/keep.ts';

/** Where what is read of files is kept. */
export interface Caches {
	catalog: Catalog;
	texts: LazyTexts;
}

/**
 * Reads a file, each digest as its article is read and searched. What cannot be read is a Problem in its place. A file
 * that was read as far as it can be is remembered.
 */
export async function* readDigests(
	found: Found,
	{catalog, texts}: Caches,
	documents: AsyncIterable<Document | Problem> = documentsOfFile(found),
): AsyncGenerator<Digest | Problem> {
	const contents: (Digest | Problem)[] = [];
	let whole = true;
	const searched = await texts.inUse();
	for await (const document of searched ? keepTexts(found, searched, documents) : documents) {
		if ('reason' in document) {
			whole &&= document.lasting === true;
			contents.push(document);
			yield document;
		} else {
			const [{analyse}, {digestOf}] = await Promise.all([import('../article/analyse.ts'), import('./digest.ts')]);
			const digest = digestOf(analyse(document));
			contents.push(digest);
			yield digest;
		}
	}
	if (whole && found.path !== '-') catalog.put(found, contents);
}

/** Of all articles below some paths, in the order of the paths; what cannot be read is a Problem in its place. */
export async function* digestsOf(paths: readonly string[], caches: Caches): AsyncGenerator<Digest | Problem> {
	for (const found of scan(paths)) {
		if ('reason' in found) yield found;
		else yield* caches.catalog.digests(found) ?? readDigests(found, caches);
	}
}
