/** What each export format is: given articles, it writes them. */
import type {Document} from '../article/article.ts';

export interface ExportOptions {
	/** Columns; 0: unwrapped. */
	width: number;
	/** SGR colours allowed. */
	colour: boolean;
	/** Whether text, markdown and html keep what was folded away, each at its place. */
	folded?: boolean;
}

/** Writes articles one after the other, so that thousands stream. */
export interface Exporter {
	/** What to write for this article; `index` counts from 0. */
	article(article: Document, index: number): string;
	/** The same in pieces, where the whole may be too much to hold in memory beside the article. */
	pieces?(article: Document, index: number): Iterable<string>;
	/** What to write after the last of `count` articles. */
	end(count: number): string;
}
