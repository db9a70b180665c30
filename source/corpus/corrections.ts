/** What the reader knows better than the article's words tell: who said a quotation. */
import type {Article, Quote} from '../article/article.ts';
import {foldedWords} from './words.ts';

export interface Correction {
	/** Where the quotation stood when it was corrected, in UTF-16 units. */
	start: number;
	/** Its words: they find it again when the article has changed. */
	text: string;
	/** Null: nobody that can be named. */
	speaker: string | null;
}

type Spoken = Pick<Quote, 'start' | 'text'>;

/** The correction of one of an article's `quotes`; undefined where there is none. */
export function correctionOf(
	quote: Spoken,
	quotes: readonly Spoken[],
	corrections: readonly Correction[],
): Correction | undefined {
	const own = corrections.filter(({text}) => text === quote.text);
	if (own.length === 0) return undefined;
	const exact = own.find(({start}) => start === quote.start);
	if (exact) return exact;
	return quotes.filter(({text}) => text === quote.text).length === 1 ? own.at(-1) : undefined;
}

const unnamed = {mention: null, mentionStart: null, mentionEnd: null} as const;

type Named = Pick<Quote, 'speaker' | 'mention' | 'mentionStart' | 'mentionEnd'>;

/** The quotation as said by another: words that name whom the article tells of do not name them. */
export function saidBy<T extends Named>(quote: T, speaker: string | null): T {
	const surname = foldedWords(quote.mention ?? '').at(-1);
	const holdsIt = (name: string | null): boolean => surname !== undefined && foldedWords(name ?? '').includes(surname);
	return {...quote, ...(holdsIt(quote.speaker) && !holdsIt(speaker) ? unnamed : {}), speaker};
}

/** The article with its quotations said by whom the reader knows to have said them. */
export function corrected(article: Article, corrections: readonly Correction[]): Article {
	if (corrections.length === 0) return article;
	const quotes = article.quotes.map(quote => {
		const correction = correctionOf(quote, article.quotes, corrections);
		return correction ? saidBy(quote, correction.speaker) : quote;
	});
	return {...article, quotes};
}

/** The corrections with these quotations said by `speaker`. */
export function correct(
	corrections: readonly Correction[],
	quotes: readonly Quote[],
	speaker: string | null,
): readonly Correction[] {
	const others = corrections.filter(
		({start, text}) => !quotes.some(quote => quote.start === start && quote.text === text),
	);
	return [...others, ...quotes.map(({start, text}) => ({start, text, speaker}))];
}
