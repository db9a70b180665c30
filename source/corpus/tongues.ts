/** Notes in several languages: articles are written in one, notes quote from all that were read. */
import {analyse} from '../article/analyse.ts';
import type {Article, Quote} from '../article/article.ts';
import {detectLanguage} from '../article/language.ts';

const baseOf = (language: string | null): string | null => language?.split('-', 1)[0]?.toLowerCase() ?? null;

/** The notes with the quotations of each paragraph found in its own language, where the paragraph tells it. */
export function readInEachLanguage(notes: Article): Article {
	const {blocks, text} = notes;
	const own = baseOf(notes.language);
	const languages = blocks.map(({start, end}) => detectLanguage(text.slice(start, end)) ?? own);
	const others = new Set(languages.filter(language => language !== own));
	if (others.size === 0) return notes;
	const read = new Map<string | null, readonly Quote[]>([[own, notes.quotes]]);
	for (const language of others) read.set(language, analyse({...notes, language}).quotes);
	const quotes = [...read].flatMap(([language, found]) => {
		const spans = blocks.filter((_, index) => languages[index] === language);
		let at = 0;
		return found.filter(({start}) => {
			while (at < spans.length && spans[at]!.end <= start) at++;
			return at < spans.length && spans[at]!.start <= start;
		});
	});
	return {...notes, quotes: quotes.sort((a, b) => a.start - b.start)};
}
