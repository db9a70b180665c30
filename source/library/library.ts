/** Articles on disk. Shapes shared by scanning, reading, the catalog and the reading state. */
import {resolve} from 'node:path';
import type {Article, Document} from '../article/article.ts';
import type {Evidence, KeptQuote} from '../corpus/kept.ts';

/** A file to be read. */
export interface Found {
	/** As given, or the folder as given joined with the rest; `-` is standard input. */
	path: string;
	/** Bytes; 0 where unknown. */
	size: number;
	/** Last change in milliseconds since 1970; 0 where unknown. */
	modified: number;
	/** Only its content can say whether it is an article, and it need not be one: it was found by an extension that others share. */
	perhaps?: boolean;
}

/** What could not be read, and why, in a few words without its name. */
export interface Problem {
	/** The path; for a part of a container with its item: `box.zip: page.html`. */
	path: string;
	reason: string;
	/** It lies in the content: as long as that is the same, reading it again gives the same. */
	lasting?: true;
}

type Named = Pick<Found, 'path'>;

/** What is kept of a file is kept without its path: that may be another when it is asked for. */
export const withoutPath = (problem: Problem, {path}: Named): Problem => ({
	...problem,
	path: problem.path.slice(path.length),
});
export const withPath = (problem: Problem, {path}: Named): Problem => ({...problem, path: path + problem.path});

/** By what a file is known again: its absolute path, as long as it has not changed, and the code that has read it. */
export const keysOf = ({path, size, modified}: Found, analysis: string) =>
	[resolve(path), size, modified, analysis] as const;

/**
 * Names the code that reads and searches articles (see `rolldown.config.mjs`): what another code has found is unknown.
 * Run from its source, newsread has none.
 */
export const ownAnalysis = process.env.NEWSREAD_ANALYSIS ?? '';

/** What a list shows of an article, and what filters ask of it: an Article without its text. Plain JSON. */
export interface Entry {
	path: string;
	item?: string;
	title: string;
	byline: string[];
	published: string | null;
	site: string | null;
	url: string | null;
	language: string | null;
	words: number;
	minutes: number;
	/** Number of quotes, and of those who speak them. */
	quotes: number;
	speakers: number;
	people: string[];
	tags: string[];
	sources: string[];
}

/** An article that was searched: what tells where it stands, and its text. */
export type Text = Pick<Document, 'path' | 'item' | 'title' | 'site' | 'published' | 'url' | 'text'>;

/** What is kept of an article when it is closed: all but its text. Plain JSON. */
export interface Digest {
	entry: Entry;
	quotes: readonly KeptQuote[];
	/** Of each quotation, in their order. */
	evidence: readonly Evidence[];
}

/** A place in an article: block index and the character's offset in the article's text. */
export interface Place {
	block: number;
	offset: number;
}

/** What is remembered about an article between runs. */
export interface Mark {
	read: boolean;
	starred: boolean;
	place: Place | null;
	/** The reader's own; none where it is missing. */
	tags?: readonly string[];
}

/** The same article between runs: the file's real path and the item within it. */
export function keyOf(realPath: string, item?: string): string {
	return item === undefined ? realPath : `${realPath}\u0000${item}`;
}

export function entryOf(article: Article): Entry {
	const speakers = new Set(article.quotes.map(quote => quote.speaker).filter(speaker => speaker !== null));
	const {path, item, title, byline, published, site, url, language, words, minutes, tags, sources} = article;
	return {
		path,
		...(item === undefined ? {} : {item}),
		title,
		byline,
		published,
		site,
		url,
		language,
		words,
		minutes,
		quotes: article.quotes.length,
		speakers: speakers.size,
		people: article.people.map(person => person.name),
		tags,
		sources,
	};
}
