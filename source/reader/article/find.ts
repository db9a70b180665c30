/** Find in the article: hits are spans of its text. */
import type {Span} from '../../article/article.ts';

const mostHits = 10_000;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Straight marks find curly ones too; spaces find line breaks. */
function loosened(pattern: string): string {
	return pattern.replace(/['‘’]/g, "['‘’ʼ]").replace(/["“”]/g, '["“”„«»]').replace(/ +/g, '\\s+');
}

/**
 * Where `words` stand. They are taken literally, without regard to case unless they hold a capital; between slashes
 * (`/k[aā]k+ar/`) they are a regular expression.
 */
export function findIn(text: string, words: string): Span[] {
	if (words.trim() === '') return [];
	const flags = words === words.toLowerCase() ? 'giu' : 'gu';
	const asked = /^\/(.+)\/$/.exec(words)?.[1];
	let pattern: RegExp;
	try {
		pattern = new RegExp(asked ?? loosened(escaped(words)), flags);
	} catch {
		pattern = new RegExp(escaped(words), flags);
	}
	const hits: Span[] = [];
	for (const match of text.matchAll(pattern)) {
		if (match[0] === '') continue;
		hits.push({start: match.index, end: match.index + match[0].length});
		if (hits.length === mostHits) break;
	}
	return hits;
}
