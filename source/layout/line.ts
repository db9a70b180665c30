/**
 * Document x width -> Line[]: the second arrow. No colour, no terminal.
 * Each line knows the block and the character it came from, so that a place in the article survives a new width.
 */

export type LineKind =
	| 'title'
	| 'byline'
	| 'paragraph'
	| 'heading'
	| 'quotation'
	| 'list'
	| 'code'
	| 'table'
	| 'caption'
	| 'folded'
	| 'rule'
	| 'blank';

export interface Line {
	kind: LineKind;
	/** Index into `Document.blocks`; -1 above the first block; for folded lines the block they stand before. */
	block: number;
	/** Offsets into `Document.text` of what the line shows; `start === end` where it shows none of it (title, caption, blank). */
	start: number;
	end: number;
	/** Columns left free before `lead`. */
	indent: number;
	/** Drawn before the text and no part of it: a list marker, the bar of a block quotation. */
	lead: string;
	/**
	 * What the line says after `lead`. Where `start < end` it is `Document.text.slice(start, end)`, unless `kind` is
	 * 'table', whose cells are padded.
	 */
	text: string;
	/** Index into `Document.folded` for the first of the lines folded here (kind 'folded'). */
	folded?: number;
	/** Whether the text runs right to left: it is then set flush right. */
	rtl?: boolean;
}

export interface LayoutOptions {
	/** Columns the text may take. */
	width: number;
	/** Indices into `Document.folded` that are shown instead of being folded away. */
	unfolded?: ReadonlySet<number>;
	/** Only ASCII in what layout itself draws (rules, markers). */
	ascii?: boolean;
}
