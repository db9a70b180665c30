import type {Article} from '../article/article.ts';
import type {Found} from './library.ts';

/** A file that could not be read; `message` says why in a few words without its name. */
export class Unreadable extends Error {
	override name = 'Unreadable';
}

/**
 * Reads the articles of one file.
 *
 * @throws {Unreadable} with the reason
 */
export async function readArticlesOf(_found: Found): Promise<Article[]> {
	throw new Unreadable('not built yet');
}
