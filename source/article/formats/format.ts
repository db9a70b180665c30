/** What an input format is: a row of the table in `index.ts`, and a parser that gives the articles of a file. */
import type {FormatName} from '../article.ts';
import type {Draft} from '../draft.ts';
import type {Source as Whole} from '../source.ts';

/** What a format of text needs of a file. */
export type Source = Pick<Whole, 'text' | 'path'>;

type Drafts = Draft | readonly Draft[] | null;

/** An article in a container, parsed only when its turn comes. */
export interface Section {
	/** Names it within the container: the same between runs. */
	item: string;
	/**
	 * None where it has no text and need not have any: a cover. What came with an article follows it, with names of its own.
	 *
	 * @throws {Refusal} this one cannot be read; the rest can
	 */
	draft(): Drafts | Promise<Drafts>;
}

/** A file in an archive, to be read as any file is. */
export interface Inner {
	/** Its name within the archive, a hint as any path; empty where the archive is only a wrapping. */
	item: string;
	/** @throws {Refusal} this one cannot be read; the rest can */
	content(): Uint8Array | Promise<Uint8Array>;
}

export type Part = Draft | Section | Inner;

/**
 * The articles of a file, in order. A container gives its parts one at a time, each found quickly and read late, so
 * that the first shows at once, memory does not grow with their number, and one can be opened without the others.
 *
 * @throws {Refusal} the file cannot be read, or not beyond what was given already
 */
export type Parse = (
	source: Whole,
) => Iterable<Part> | AsyncIterable<Part> | Promise<Iterable<Part> | AsyncIterable<Part>>;

export interface Format {
	name: FormatName;
	/** Of files that a folder is searched for; lower case, without the dot. */
	extensions: readonly string[];
	/** Extensions that other files have too: in a folder, only what `sniff` is sure of is taken. */
	shared?: readonly string[];
	/** Whether the first 4,096 characters (bytes, where they are no text) look like this format; the extension is asked only when none is sure. */
	sniff(head: string): boolean;
	/** Read as bytes: never asked for its text, which takes time to decode. */
	ofBytes?: true;
	load(): Promise<{parse: Parse}>;
}
