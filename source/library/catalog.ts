/** The entries of files read before, so that a list stands before its files are read again. SQLite in the XDG cache folder. */
import {rmSync} from 'node:fs';
import {resolve} from 'node:path';
import type {DatabaseSync} from 'node:sqlite';
import type {Said} from '../corpus/said.ts';
import {NewerFile, openDatabase, type Survey, surveyDatabase} from './database.ts';
import type {Entry, Found} from './library.ts';

export interface Catalog {
	/** The entries of the file as it was when last read; null where it is unknown or has changed since (size, time). */
	entries(found: Found): Entry[] | null;
	/** Remembers what reading gave; written in batches. */
	put(found: Found, entries: readonly Entry[], said: readonly (readonly Said[])[]): void;
	/** What is quoted in one article of a file that was remembered; null where that is unknown. */
	said(path: string, item?: string): Said[] | null;
	/** Writes what waits, so that it is kept whatever ends the program. */
	flush(): void;
	close(): void;
}

/** Raised whenever reading gives other entries than before: what is cached is then read anew. */
const version = 4;
const schema = `DROP TABLE IF EXISTS file;
	CREATE TABLE file (path TEXT PRIMARY KEY, size INTEGER NOT NULL, modified REAL NOT NULL, entries TEXT NOT NULL, said TEXT NOT NULL) WITHOUT ROWID`;

/** What is quoted in one article of a file. */
interface Quoted {
	item?: string;
	said: readonly Said[];
}

const batch = 500;

const nothing: Catalog = {entries: () => null, said: () => null, put() {}, flush() {}, close() {}};

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
	const get = database.prepare('SELECT entries FROM file WHERE path = ? AND size = ? AND modified = ?');
	const put = database.prepare('INSERT OR REPLACE INTO file VALUES (?, ?, ?, ?, ?)');
	const quoted = database.prepare('SELECT said FROM file WHERE path = ?');
	/** The file that was asked for last: a container is asked for each of its articles. */
	let last: {path: string; parts: Quoted[]} | null = null;
	let waiting: [Found, readonly Entry[], readonly Quoted[]][] = [];
	const flush = (): void => {
		const rows = waiting;
		waiting = [];
		if (rows.length === 0) return;
		try {
			database.exec('BEGIN IMMEDIATE');
			for (const [{path, size, modified}, entries, parts] of rows)
				put.run(resolve(path), size, modified, JSON.stringify(entries), JSON.stringify(parts));
			database.exec('COMMIT');
		} catch {
			// A cache may forget: the disk is full, or another newsread is writing.
			if (database.isTransaction) database.exec('ROLLBACK');
		}
	};
	return {
		entries({path, size, modified}) {
			try {
				const row = get.get(resolve(path), size, modified);
				if (!row) return null;
				const entries = JSON.parse(String(row.entries)) as Entry[];
				return entries.map(entry => ({...entry, path}));
			} catch {
				return null;
			}
		},
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
		put(found, entries, said) {
			last = null;
			const parts = entries.map(({item}, index) => ({...(item === undefined ? {} : {item}), said: said[index] ?? []}));
			waiting.push([found, entries, parts]);
			if (waiting.length >= batch) flush();
		},
		flush,
		close() {
			flush();
			database.close();
		},
	};
}
