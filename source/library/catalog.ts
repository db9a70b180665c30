/** The entries of files read before, so that a list stands before its files are read again. SQLite in the XDG cache folder. */
import {rmSync} from 'node:fs';
import {resolve} from 'node:path';
import type {DatabaseSync} from 'node:sqlite';
import type {Said} from '../corpus/said.ts';
import {NewerFile, openDatabase, type Survey, surveyDatabase} from './database.ts';
import type {Entry, Found, Problem} from './library.ts';

/** What could not be read of a file, and how many of its entries stand before it. */
export interface Missing {
	after: number;
	problem: Problem;
}

/** What reading a file gave. */
export interface Known {
	entries: Entry[];
	missing: Missing[];
}

export interface Catalog {
	/** Of the file as it was when last read; null where it is unknown or has changed since (size, time). */
	known(found: Found): Known | null;
	/** Its entries alone. */
	entries(found: Found): Entry[] | null;
	/** Remembers what reading gave; written in batches. */
	put(found: Found, entries: readonly Entry[], said: readonly (readonly Said[])[], missing?: readonly Missing[]): void;
	/** What is quoted in one article of a file that was remembered; null where that is unknown. */
	said(path: string, item?: string): Said[] | null;
	/** Writes what waits, so that it is kept whatever ends the program. */
	flush(): void;
	close(): void;
}

/** Raised whenever reading gives other entries than before: what is cached is then read anew. */
const version = 5;
const schema = `DROP TABLE IF EXISTS file;
	CREATE TABLE file (path TEXT PRIMARY KEY, size INTEGER NOT NULL, modified REAL NOT NULL, entries TEXT NOT NULL, missing TEXT NOT NULL, said TEXT NOT NULL) WITHOUT ROWID`;

/** What is quoted in one article of a file. */
interface Quoted {
	item?: string;
	said: readonly Said[];
}

const batch = 500;

const nothing: Catalog = {known: () => null, entries: () => null, said: () => null, put() {}, flush() {}, close() {}};

/** Never throws: without a usable file nothing is remembered. A cache that is broken is made anew. */
export function openCatalog(file: string): Catalog {
	try {
		return onFile(openDatabase(file, version, schema));
	} catch (error) {
		if (error instanceof NewerFile || /locked|busy/i.test(String(error))) return nothing;
	}
	try {
		for (const end of ['', '-wal', '-shm']) rmSync(file + end, {force: true});
		return onFile(openDatabase(file, version, schema));
	} catch {
		return nothing;
	}
}

/** Never throws, writes nothing. */
export const surveyCatalog = (file: string): Survey =>
	surveyDatabase(file, version, {files: 'SELECT count(*) AS count FROM file'});

function onFile(database: DatabaseSync): Catalog {
	const get = database.prepare('SELECT entries, missing FROM file WHERE path = ? AND size = ? AND modified = ?');
	const put = database.prepare('INSERT OR REPLACE INTO file VALUES (?, ?, ?, ?, ?, ?)');
	const quoted = database.prepare('SELECT said FROM file WHERE path = ?');
	/** The file that was asked for last: a container is asked for each of its articles. */
	let last: {path: string; parts: Quoted[]} | null = null;
	let waiting: [Found, readonly Entry[], readonly Missing[], readonly Quoted[]][] = [];
	const flush = (): void => {
		const rows = waiting;
		waiting = [];
		if (rows.length === 0) return;
		try {
			database.exec('BEGIN IMMEDIATE');
			for (const [{path, size, modified}, entries, missing, parts] of rows) {
				const file = [resolve(path), size, modified] as const;
				put.run(...file, JSON.stringify(entries), JSON.stringify(missing), JSON.stringify(parts));
			}
			database.exec('COMMIT');
		} catch {
			// A cache may forget: the disk is full, or another newsread is writing.
			if (database.isTransaction) database.exec('ROLLBACK');
		}
	};
	const known = ({path, size, modified}: Found): Known | null => {
		try {
			const row = get.get(resolve(path), size, modified);
			if (!row) return null;
			const entries = JSON.parse(String(row.entries)) as Entry[];
			const missing = JSON.parse(String(row.missing)) as Missing[];
			return {
				entries: entries.map(entry => ({...entry, path})),
				missing: missing.map(({after, problem}) => ({after, problem: {...problem, path: path + problem.path}})),
			};
		} catch {
			return null;
		}
	};
	return {
		known,
		entries: found => known(found)?.entries ?? null,
		said(path, item) {
			try {
				if (last?.path !== path) {
					const row = quoted.get(resolve(path));
					if (!row) return null;
					last = {path, parts: JSON.parse(String(row.said)) as Quoted[]};
				}
				const part = last.parts.find(candidate => candidate.item === item);
				return part ? [...part.said] : null;
			} catch {
				return null;
			}
		},
		put(found, entries, said, missing = []) {
			last = null;
			const parts = entries.map(({item}, index) => ({...(item === undefined ? {} : {item}), said: said[index] ?? []}));
			// The path may be another when it is asked for.
			const parted = missing.map(({after, problem}) => ({
				after,
				problem: {...problem, path: problem.path.slice(found.path.length)},
			}));
			waiting.push([found, entries, parted, parts]);
			if (waiting.length >= batch) flush();
		},
		flush,
		close() {
			flush();
			database.close();
		},
	};
}
