/** Who says a quotation, and the quote that it makes. */
import type {Quote, Span} from '../article.ts';

export interface Said {
	speaker: string | null;
	/** The words that name the speaker at the quotation. */
	mention: Span | null;
	/** The word that attributes. */
	cue: string | null;
	/** Number of the utterance; -1 for a new one, which a quote must not have. */
	group: number;
}

/** Of words whose speaker the article does not tell. */
export const nobody: Readonly<Said> = {speaker: null, mention: null, cue: null, group: -1};

/** The quote of the words between `start` and `end`. */
export function quoteOf(
	text: string,
	{start, end}: Span,
	kind: Quote['kind'],
	{speaker, mention, cue, group}: Said,
): Quote {
	return {
		start,
		end,
		text: text.slice(start, end),
		kind,
		speaker,
		mention: mention && text.slice(mention.start, mention.end),
		mentionStart: mention?.start ?? null,
		mentionEnd: mention?.end ?? null,
		cue,
		group,
	};
}

/** The first number that no utterance among the quotes has. */
export const nextGroup = (quotes: readonly Quote[]): number =>
	quotes.reduce((next, {group}) => Math.max(next, group + 1), 0);
