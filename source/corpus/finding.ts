/** A quotation with all that is needed to find it again and to cite it. */
import type {Article, Quote} from '../article/article.ts';
import {sentenceAround} from './context.ts';
import {knownAs} from './names.ts';
import {foldedWords} from './words.ts';

/** What `newsread quotes --format json` writes; see {@link Quote} for offsets. */
export interface Finding extends Quote {
	path: string;
	item?: string;
	title: string;
	site: string | null;
	published: string | null;
	url: string | null;
	/** The sentence or sentences around the quotation and the words that name its speaker. */
	context: string;
	/** The reader has named the speaker. */
	corrected?: true;
}

/** A finding, and what joins its speaker across articles: see {@link knownAs}. */
export interface Found {
	finding: Finding;
	/** Equal for all that one speaker says; null where nobody is named. */
	voice: string | null;
}

/** Equal where two quotations of a run are by one speaker. */
export function voiceOf(speaker: string | null, article: Pick<Article, 'path' | 'item' | 'organisations' | 'places'>) {
	if (speaker === null) return null;
	return knownAs(speaker, article) ?? `${speaker}\u0000${articleOf(article)}`;
}

/** Names the article among those of a run. */
export const articleOf = ({path, item}: Pick<Article, 'path' | 'item'>): string => `${path}\u0000${item ?? ''}`;

/** The quotation as it is found in its article. */
export function findingOf(article: Article, quote: Quote, corrected: boolean): Finding {
	const {path, item, title, site, published, url, text} = article;
	const {start, end} = sentenceAround(text, quote);
	return {
		path,
		...(item === undefined ? {} : {item}),
		title,
		site,
		published,
		url,
		...quote,
		...(corrected ? {corrected} : {}),
		context: text.slice(start, end).trim(),
	};
}

/** Whether a text holds each of some words or beginnings of words, in any order, without regard to case and accents. */
export function about(wanted: string): (text: string) => boolean {
	const beginnings = foldedWords(wanted);
	return text => {
		const words = foldedWords(text);
		return beginnings.every(beginning => words.some(word => word.startsWith(beginning)));
	};
}
