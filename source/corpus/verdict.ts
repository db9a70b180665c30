/** What is found out about a claim, and the place in an article that shows it. */
import type {Article, Quote, Span} from '../article/article.ts';
import type {Claim} from './claims.ts';
import type {Edit} from './passages.ts';

/** Where the words, or the nearest to them, stand. */
export interface Source extends Span {
	path: string;
	item?: string;
	title: string;
	published: string | null;
	/** The words as the article has them. */
	text: string;
	/** Whom the article gives them to; null where it names nobody. */
	speaker: string | null;
	/** Whether they stand between quotation marks there; else they are the article's own. */
	quoted: boolean;
}

export interface Verdict {
	claim: Claim;
	/**
	 * unnamed: the words stand, but the article does not say who said them. pieced: what the claim joins by an
	 * ellipsis stands, but far apart, in another order, or said by others too.
	 */
	kind: 'stands' | 'speaker' | 'unnamed' | 'pieced' | 'altered' | 'missing';
	source: Source | null;
	/** Where each piece stands of what is pieced together; else empty. */
	parts: Source[];
	/** What is different where words were altered. */
	edits: Edit[];
}

const weights: Record<Verdict['kind'], number> = {
	stands: 5,
	speaker: 4,
	unnamed: 3,
	pieced: 2,
	altered: 1,
	missing: 0,
};

/** Whether one kind of verdict counts more than another that was found before. */
export const outweighs = (kind: Verdict['kind'], other: Verdict['kind']): boolean => weights[kind] > weights[other];

/** The quotes of which a span holds a part. */
export const quotesOver = ({quotes}: Article, {start, end}: Span): Quote[] =>
	quotes.filter(quote => quote.start < end && quote.end > start);

/** A span of an article as the source of a claim. */
export function sourceOf(article: Article, span: Span): Source {
	const {path, item, title, published, text} = article;
	const quotes = quotesOver(article, span);
	return {
		path,
		...(item === undefined ? {} : {item}),
		title,
		published,
		start: span.start,
		end: span.end,
		text: text.slice(span.start, span.end),
		speaker: quotes.find(({speaker}) => speaker !== null)?.speaker ?? null,
		quoted: quotes.length > 0,
	};
}
