/** Quotations and who said them. */
import type {Block, Quote} from '../article.ts';
import type {Names} from '../names/index.ts';

/** Finds the quotes of an article's text, in order. `language` is BCP 47 or null; English rules are the fallback. */
export function findQuotes(_text: string, _blocks: readonly Block[], _names: Names, _language: string | null): Quote[] {
	return [];
}
