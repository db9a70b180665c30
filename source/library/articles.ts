/** All articles below some paths, one after the other: memory does not grow with their number. */
import type {Article, Document} from '../article/article.ts';
import type {Found, Problem} from './library.ts';
import {readArticlesOf, readDocumentsOf, Unreadable} from './read.ts';
import {scan} from './scan.ts';

/** In the order of the paths; what cannot be read is a Problem in its place. */
async function* readAll<T>(
	paths: readonly string[],
	read: (found: Found) => Promise<T[]>,
): AsyncGenerator<T | Problem> {
	for (const found of scan(paths)) {
		if ('reason' in found) {
			yield found;
			continue;
		}
		try {
			yield* await read(found);
		} catch (error) {
			if (!(error instanceof Unreadable)) throw error;
			yield {path: found.path, reason: error.message};
		}
	}
}

export const articlesOf = (paths: readonly string[]): AsyncGenerator<Article | Problem> =>
	readAll(paths, readArticlesOf);

/** Without what is found in their text, which takes as long as all the rest. */
export const documentsOf = (paths: readonly string[]): AsyncGenerator<Document | Problem> =>
	readAll(paths, readDocumentsOf);
