/** All articles below some paths, one after the other: memory does not grow with their number. */
import type {Article, Document} from '../article/article.ts';
import type {Problem} from './library.ts';
import {documentsOfFile} from './read.ts';
import {scan} from './scan.ts';

/**
 * In the order of the paths; what cannot be read is a Problem in its place. Nothing is found in their text yet.
 * @param except a folder within the paths that is left out
 */
export async function* documentsOf(
	paths: readonly string[],
	except: string | null = null,
): AsyncGenerator<Document | Problem> {
	for (const found of scan(paths, except)) {
		if ('reason' in found) yield found;
		else yield* documentsOfFile(found);
	}
}

/** The same with what is found in their text, which takes as long as all the rest. */
export async function* articlesOf(
	paths: readonly string[],
	except: string | null = null,
): AsyncGenerator<Article | Problem> {
	const {analyse} = await import('../article/analyse.ts');
	for await (const document of documentsOf(paths, except)) yield 'reason' in document ? document : analyse(document);
}
