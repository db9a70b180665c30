/**
 * The Article: what every input becomes and everything else reads. Plain JSON, no methods; it is also the shape
 * that `export --format json` writes, so a change here is a change of the public contract.
 *
 * All offsets are UTF-16 code units into {@link Article.text}, `start` inclusive and `end` exclusive.
 * No string in an Article holds a control character (but newline and tab), an escape sequence, a bidi override,
 * a lone surrogate or a line/paragraph separator: `harmless.ts` sees to it once, after all decoding.
 */

export interface Span {
	start: number;
	end: number;
}

/** Markup within a block. Inlines of one block may nest, never cross. */
export interface Inline extends Span {
	/** `debris`: words that are not the writer's, such as what machine translation left behind; shown dimmed. */
	kind: 'strong' | 'emphasis' | 'code' | 'strike' | 'mark' | 'link' | 'debris';
	/** The target of a link: http, https or mailto, percent-encoded. */
	href?: string;
}

interface Prose extends Span {
	inlines?: Inline[];
}

export interface Paragraph extends Prose {
	kind: 'paragraph';
}

export interface Heading extends Prose {
	kind: 'heading';
	level: 1 | 2 | 3 | 4 | 5 | 6;
}

/** One paragraph of a block quotation. */
export interface Quotation extends Prose {
	kind: 'quotation';
	/** 1 for the outermost. */
	depth: number;
}

export interface ListItem extends Prose {
	/** 0 for the outermost list. */
	depth: number;
	/** What stands before the item ("•", "3.", "☐"); it is not part of the item, and of the text only where a plain text numbers its lines. Empty for an item's further paragraphs. */
	marker: string;
}

/** Items stand on lines of their own in the text. */
export interface List extends Span {
	kind: 'list';
	items: ListItem[];
}

/** Preformatted text; its newlines count. */
export interface Code extends Span {
	kind: 'code';
	language: string | null;
}

/** In the text: a line per row, cells parted by a tab. */
export interface Table extends Span {
	kind: 'table';
	rows: Span[][];
	/** Whether the first row is a header. */
	header: boolean;
	align: ('left' | 'right' | 'center' | null)[];
}

/** Stands between the blocks at `start` (= `end`); what it says is in `Article.images[image]`. */
export interface ImageBlock extends Span {
	kind: 'image';
	image: number;
}

export interface Rule extends Span {
	kind: 'rule';
}

export type Block = Paragraph | Heading | Quotation | List | Code | Table | ImageBlock | Rule;

export interface Image {
	caption: string | null;
	credit: string | null;
	alt: string | null;
	source: string | null;
}

/**
 * Words between quotation marks that somebody says or writes. The marks themselves stand outside the span.
 * A quotation over several paragraphs is one Quote per paragraph with the same `group`.
 */
export interface Quote extends Span {
	/** Always `Article.text.slice(start, end)`. */
	text: string;
	/** direct: whole clauses; mixed: part of the writer's own sentence. */
	kind: 'direct' | 'mixed';
	/** The fullest form of the speaker's name in the article; null where the article does not say. */
	speaker: string | null;
	/** The words that name the speaker at this quote ("he", "the ministry"). */
	mention: string | null;
	mentionStart: number | null;
	mentionEnd: number | null;
	/** The word that attributes ("said", "assured"). */
	cue: string | null;
	/** Quotes of one utterance share a number. */
	group: number;
}

/** Where the words stand that name the speaker of a quote; null where none do. */
export const mentionOf = ({mentionStart, mentionEnd}: Pick<Quote, 'mentionStart' | 'mentionEnd'>): Span | null =>
	mentionStart === null || mentionEnd === null ? null : {start: mentionStart, end: mentionEnd};

export interface Person {
	/** The fullest form in the article. */
	name: string;
	/** How often the article names them. */
	mentions: number;
	/** Where it does, in order. */
	spans: Span[];
}

/** What was taken out of the text as no part of the article; never deleted. */
export interface Folded {
	text: string;
	/** For the reader: "comment form", "share row", "advertisement". */
	reason: string;
	/** Where in the text it stood: an offset between two blocks. */
	at: number;
}

/** What was read: all that an article says of itself. Enough to show and to export its text. */
export interface Document {
	/** As given on the command line, or the folder as given joined with the rest; `-` for standard input. */
	path: string;
	/** Names the article inside a container (a feed item, a chapter, a mail). */
	item?: string;
	format: FormatName;
	title: string;
	byline: string[];
	/** ISO 8601, as precise as the source (`2024-01-19`, `2024-01-19T08:30:00Z`). */
	published: string | null;
	modified: string | null;
	site: string | null;
	url: string | null;
	/** BCP 47, mostly two letters. */
	language: string | null;
	words: number;
	/** Reading time, at least 1. */
	minutes: number;
	/** The body: blocks parted by a blank line; no byline, captions or folded lines, and no title but {@link opensWithTitle}. */
	text: string;
	/** In the order of the text; together they cover it but for the blank lines. */
	blocks: Block[];
	tags: string[];
	/** Agencies and outlets the article draws on. */
	sources: string[];
	images: Image[];
	folded: Folded[];
}

/** And what is found in its text. */
export interface Article extends Document {
	quotes: Quote[];
	people: Person[];
	organisations: string[];
	places: string[];
}

/**
 * Whether the text begins with the title, as a heading: so in plain text where nothing but its place says that the
 * first line is the title. It is shown once.
 */
export const opensWithTitle = ({title, text, blocks: [first]}: Document): boolean =>
	first?.kind === 'heading' && text.slice(first.start, first.end) === title;

/** The markup of a block, in the order of the text where it does not nest. */
export function inlinesOf(block: Block): readonly Inline[] {
	if (block.kind === 'list') return block.items.flatMap(({inlines = []}) => inlines);
	return 'inlines' in block ? (block.inlines ?? []) : [];
}

/** An article of which nothing is found yet: it can be shown while its text is searched. */
export const unsearched = (document: Document): Article => ({
	...document,
	quotes: [],
	people: [],
	organisations: [],
	places: [],
});

export type FormatName =
	| 'text'
	| 'markdown'
	| 'html'
	| 'feed'
	| 'epub'
	| 'zip'
	| 'tar'
	| 'gzip'
	| 'mail'
	| 'mbox'
	| 'mhtml'
	| 'omnivore'
	| 'wallabag'
	| 'csv'
	| 'highlights'
	| 'links'
	| 'opml';
