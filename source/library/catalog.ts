/** What is known of files read before, so that they need not be read again. SQLite in the XDG cache folder. */
import {resolve} from 'node:path';
import type {DatabaseSync} from 'node:sqlite';
import type {Evidence, KeptQuote} from '../corpus/kept.ts';
import {openCache, rollBack, type Survey, surveyDatabase} from './database.ts';
import {
	type Digest,
	type Entry,
	type Found,
	keysOf,
	ownAnalysis,
	type Problem,
	withoutPath,
	withPath,
} from './library.ts';

export interface Catalog {
	/**
	 * The entries of the file as it was when last read, what could not be read in its place; null where it is unknown or
	 * has changed since (size, time).
	 */
	entries(found: Found): (Entry | Problem)[] | null;
	/** The same with all that is kept of its articles. */
	digests(found: Found): (Digest | Problem)[] | null;
	/** Remembers what reading gave; written in batches. */
	put(found: Found, contents: readonly (Digest | Problem)[]): void;
	/** What is quoted in one article of a file that was remembered; null where that is unknown. */
	quotes(path: string, item?: string): KeptQuote[] | null;
	/** Writes what waits, so that it is kept whatever ends the program. */
	flush(): void;
	close(): void;
}

/** Raised whenever the tables change: what is cached is then read anew. */
const version = 7;
/** `quotes` and `evidence` are arrays of an array for each article, in the order of `entries`. */
const schema = `DROP TABLE IF EXISTS file;
	CREATE TABLE file (path TEXT PRIMARY KEY, size INTEGER NOT NULL, modified REAL NOT NULL, analysis TEXT NOT NULL,
		entries TEXT NOT NULL, quotes TEXT NOT NULL, evidence TEXT NOT NULL)`;

const batch = 500;

const nothing: Catalog = {
	entries: () => null,
	digests: () => null,
	quotes: () => null,
	put() {},
	flush() {},
	close() {},
};

/** Never throws: without a usable file nothing is remembered. A cache that is broken is made anew. */
export const openCatalog = (file: string, analysis = ownAnalysis): Catalog =>
	openCache(file, {version, schema, use: database => onFile(database, analysis)}) ?? nothing;

/** Never throws, writes nothing. */
export const surveyCatalog = (file: string): Survey =>
	surveyDatabase(file, version, {files: 'SELECT count(*) AS count FROM file'});

function onFile(database: DatabaseSync, analysis: string): Catalog {
	const same = 'FROM file WHERE path = ? AND size = ? AND modified = ? AND analysis = ?';
	const getEntries = database.prepare(`SELECT entries ${same}`);
	const getDigests = database.prepare(`SELECT entries, quotes, evidence ${same}`);
	const getQuotes = database.prepare('SELECT entries, quotes FROM file WHERE path = ?');
	const put = database.prepare('INSERT OR REPLACE INTO file VALUES (?, ?, ?, ?, ?, ?, ?)');
	/** The file that was asked for last: a container is asked for each of its articles. */
	let last: {path: string; quotes: Map<string | undefined, KeptQuote[]>} | null = null;
	let waiting: [Found, readonly (Digest | Problem)[]][] = [];
	const flush = (): void => {
		const rows = waiting;
		waiting = [];
		if (rows.length === 0) return;
		try {
			database.exec('BEGIN IMMEDIATE');
			for (const [found, contents] of rows) {
				const entries = contents.map(content => ('reason' in content ? withoutPath(content, found) : content.entry));
				const digests = contents.flatMap(content => ('reason' in content ? [] : [content]));
				const [quotes, evidence] = [digests.map(digest => digest.quotes), digests.map(digest => digest.evidence)];
				put.run(...keysOf(found, analysis), JSON.stringify(entries), JSON.stringify(quotes), JSON.stringify(evidence));
			}
			database.exec('COMMIT');
		} catch {
			// A cache may forget: the disk is full, or another newsread is writing.
			rollBack(database);
		}
	};
	const entriesIn = (column: unknown, path: string): (Entry | Problem)[] =>
		(JSON.parse(String(column)) as (Entry | Problem)[]).map(content =>
			'reason' in content ? withPath(content, {path}) : {...content, path},
		);
	return {
		entries(found) {
			try {
				const row = getEntries.get(...keysOf(found, analysis));
				return row ? entriesIn(row.entries, found.path) : null;
			} catch {
				return null;
			}
		},
		digests(found) {
			try {
				const row = getDigests.get(...keysOf(found, analysis));
				if (!row) return null;
				const quotes = JSON.parse(String(row.quotes)) as KeptQuote[][];
				const evidence = JSON.parse(String(row.evidence)) as Evidence[][];
				let next = 0;
				return entriesIn(row.entries, found.path).map(content => {
					if ('reason' in content) return content;
					const index = next++;
					return {entry: content, quotes: quotes[index]!, evidence: evidence[index]!};
				});
			} catch {
				return null;
			}
		},
		quotes(path, item) {
			try {
				if (last?.path !== path) {
					const row = getQuotes.get(resolve(path));
					if (!row) return null;
					const quotes = JSON.parse(String(row.quotes)) as KeptQuote[][];
					const entries = entriesIn(row.entries, path).flatMap(content => ('reason' in content ? [] : [content]));
					last = {path, quotes: new Map(entries.map((entry, index) => [entry.item, quotes[index]!]))};
				}
				return last.quotes.get(item) ?? null;
			} catch {
				return null;
			}
		},
		put(found, contents) {
			last = null;
			waiting.push([found, contents]);
			if (waiting.length >= batch) flush();
		},
		flush,
		close() {
			flush();
			database.close();
		},
	};
}
