/**
 * What a format's parser hands over: blocks of runs, not yet harmless, without offsets.
 * `assemble.ts` makes the Article of it. A draft is plain JSON.
 */
import type {FormatName} from './article.ts';

/** A stretch of text with one set of markup. A newline in it is a line break within the block. */
export interface Run {
	text: string;
	strong?: boolean;
	emphasis?: boolean;
	code?: boolean;
	strike?: boolean;
	/** Highlighted, by the writer or by a reader. */
	mark?: boolean;
	/** Words that are not the writer's: dimmed, never cut. */
	debris?: boolean;
	/** As found in the source; assembling keeps http, https and mailto only. */
	href?: string;
}

export interface DraftItem {
	depth: number;
	marker: string;
	/** The marker is words of the source and stays in the text, before the item. */
	markerInText?: boolean;
	runs: Run[];
}

export type DraftBlock =
	| {kind: 'paragraph'; runs: Run[]}
	| {kind: 'heading'; level: 1 | 2 | 3 | 4 | 5 | 6; runs: Run[]}
	| {kind: 'quotation'; depth: number; runs: Run[]}
	| {kind: 'list'; items: DraftItem[]}
	| {kind: 'code'; language: string | null; text: string}
	| {kind: 'table'; header: boolean; align: ('left' | 'right' | 'center' | null)[]; rows: Run[][][]}
	| {kind: 'image'; alt: string | null; caption: string | null; credit: string | null; source: string | null}
	| {kind: 'rule'}
	| {kind: 'folded'; text: string; reason: string};

export interface Draft {
	format: FormatName;
	/** Names the article inside a container. */
	item?: string;
	/** Null where the source says none: assembling then takes the first heading, the label, or the file's name. */
	title: string | null;
	/** What to call it where nothing in it is a title. */
	label?: string;
	/** The first block is perhaps the title, perhaps a heading of the text: it is taken for both. */
	titleInText?: boolean;
	byline: string[];
	/** As found ("January 19, 2024", "2024-01-19T08:30:00Z"); assembling normalises to ISO 8601. */
	published: string | null;
	modified: string | null;
	site: string | null;
	url: string | null;
	language: string | null;
	tags: string[];
	sources: string[];
	blocks: DraftBlock[];
	/** Where each piece of metadata was found ("published", "JSON-LD"), for those who ask how a file was read. */
	evidence?: Evidence[];
}

export interface Evidence {
	field: 'title' | 'byline' | 'published' | 'modified' | 'site' | 'url' | 'language' | 'tags' | 'text';
	/** In the reader's words: "JSON-LD", "meta og:title", "the page's own byline". */
	source: string;
}

export function emptyDraft(format: FormatName): Draft {
	return {
		format,
		title: null,
		byline: [],
		published: null,
		modified: null,
		site: null,
		url: null,
		language: null,
		tags: [],
		sources: [],
		blocks: [],
	};
}
