/**
 * Lines that phrases alone cannot list: counters, dates of change, forms, teasers.
 *
 * An expression costs its compilation when it is first asked, and there are many: so each says which words call it.
 * A line without them, such as any paragraph, asks none.
 */
export interface Pattern {
	reason: string;
	/** Longer lines are left alone. */
	words: number;
	/** Asked of lines whose key holds one of these words, parted by ", "; `#` is any number. */
	triggers?: string;
	/** Asked of lines whose key starts with one of these, parted by ", ". */
	starts?: string;
	/** Asked of the line with `latinLetters`, so that it need not know all letters of Unicode. */
	test: RegExp;
	/** True where the words also stand in articles: asked only of text that is noisy anyway. */
	weak?: boolean;
}
