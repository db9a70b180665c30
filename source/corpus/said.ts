/** What is kept of an article's quotations when it is closed. */
import type {Article, Span} from '../article/article.ts';
import {knownAs} from './names.ts';

/** A quotation without its article. Plain JSON. */
export interface Said extends Span {
	text: string;
	speaker: string | null;
	cue: string | null;
	/** See {@link knownAs}. */
	known: string | null;
}

export const saidIn = (article: Article): Said[] =>
	article.quotes.map(({start, end, text, speaker, cue}) => ({
		start,
		end,
		text,
		speaker,
		cue,
		known: speaker === null ? null : knownAs(speaker, article),
	}));
