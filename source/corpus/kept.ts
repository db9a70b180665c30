/** What is kept of an article's quotations when it is closed. Plain JSON. */
import type {Article, Quote, Span} from '../article/article.ts';
import {sentenceAround} from './context.ts';
import {knownAs} from './names.ts';

/** A quotation without its article. */
export interface KeptQuote extends Span {
	text: string;
	speaker: string | null;
	cue: string | null;
	/** See {@link knownAs}. */
	known: string | null;
}

/** How the article says it: only those who cite the quotation ask for that. */
export interface Evidence extends Omit<Quote, keyof KeptQuote> {
	/** Of the sentence or sentences around the quotation and the words that name its speaker. */
	before: string;
	after: string;
}

export const keptQuotes = (article: Article): KeptQuote[] =>
	article.quotes.map(({start, end, text, speaker, cue}) => ({
		start,
		end,
		text,
		speaker,
		cue,
		known: speaker === null ? null : knownAs(speaker, article),
	}));

/** Of each quotation, in their order. */
export const evidenceIn = ({text, quotes}: Article): Evidence[] =>
	quotes.map(quote => {
		const {kind, mention, mentionStart, mentionEnd, group} = quote;
		const {start, end} = sentenceAround(text, quote);
		const before = text.slice(start, quote.start).trimStart();
		const after = text.slice(quote.end, end).trimEnd();
		return {kind, mention, mentionStart, mentionEnd, group, before, after};
	});
