/**
 * bytes -> Article: the first arrow. Decode, recognise the format, parse, clean, make harmless, assemble.
 */
import type {Article} from './article.ts';

/** Where bytes come from; goes into the Article, and its extension is a hint for recognising the format. */
export interface Origin {
	path: string;
}

/** The bytes hold no article. `message` says why in a few words without the file's name: "binary data", "empty". */
export class NotAnArticle extends Error {
	override name = 'NotAnArticle';
}

/**
 * Reads the articles that the bytes of one file hold: one, or several for a container.
 *
 * @throws {NotAnArticle} the bytes are empty, binary or otherwise no article
 */
export async function readArticles(_bytes: Uint8Array, _origin: Origin): Promise<Article[]> {
	throw new NotAnArticle('not built yet');
}
