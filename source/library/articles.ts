/** All articles below some paths, one after the other: memory does not grow with their number. */
import type {Article} from '../article/article.ts';
import type {Problem} from './library.ts';
import {readArticlesOf, Unreadable} from './read.ts';
import {scan} from './scan.ts';

/** In the order of the paths; what cannot be read is a Problem in its place. */
export async function* articlesOf(paths: readonly string[]): AsyncGenerator<Article | Problem> {
	for (const found of scan(paths)) {
		if ('reason' in found) {
			yield found;
			continue;
		}
		try {
			yield* await readArticlesOf(found);
		} catch (error) {
			if (!(error instanceof Unreadable)) throw error;
			yield {path: found.path, reason: error.message};
		}
	}
}
