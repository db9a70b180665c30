/** Searching files: the texts that are kept of those read before, and may hold what is asked for; all others are read. */
import type {Span} from '../article/article.ts';
import type {Search} from '../corpus/search.ts';
import type {Found, Problem, Text} from './library.ts';
import {documentsOfFile} from './read.ts';
import {type Inquiry, Lost} from './texts/inquiry.ts';
import {keepTexts} from './texts/keep.ts';
import type {Texts} from './texts/texts.ts';

/** An article that holds what is asked for, and where. */
export interface Hit {
	article: Text;
	hits: readonly Span[];
}

/** The articles of one file that hold what is asked for; null for each that was looked through in vain. */
export async function* searchFile(
	found: Found,
	search: Search,
	inquiry: Inquiry,
	texts: Texts,
): AsyncGenerator<Hit | Problem | null> {
	const hitIn = (article: Text): Hit | null => {
		const hits = search.find(article);
		return hits && {article, hits};
	};
	/** Articles of the file that were looked through already. */
	const done = new Set<string | undefined>();
	const kept = inquiry.of(found);
	try {
		for (const article of kept?.texts ?? []) {
			done.add(article.item);
			yield hitIn(article);
		}
		if (kept) return yield* kept.problems;
	} catch (error) {
		if (!(error instanceof Lost)) throw error;
	}
	for await (const document of keepTexts(found, texts, documentsOfFile(found))) {
		if ('reason' in document) yield document;
		else if (!done.has(document.item)) yield hitIn(document);
	}
}
