/** Articles on disk. Shapes shared by scanning, reading and remembering. */

/** A file to be read. */
export interface Found {
	/** As given, or the folder as given joined with the rest; `-` is standard input. */
	path: string;
	/** Bytes; 0 where unknown. */
	size: number;
	/** Last change in milliseconds since 1970; 0 where unknown. */
	modified: number;
}

/** A path that could not be read, and why, in a few words without its name. */
export interface Problem {
	path: string;
	reason: string;
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
}
