/**
 * The reading state: which articles were read, starred, where reading stopped, and which speakers were corrected.
 * SQLite in the XDG state folder.
 */
import {existsSync} from 'node:fs';
import type {DatabaseSync} from 'node:sqlite';
import type {Correction} from '../corpus/corrections.ts';
import {isBroken, NewerFile, openDatabase, type Survey, setAside, surveyDatabase} from './database.ts';
import type {Mark} from './library.ts';

export interface Memory {
	/** All marks by key (see `keyOf`). */
	marks(): Map<string, Mark>;
	/** Writes through at once: what is shown as saved is saved. */
	set(key: string, mark: Mark): void;
	/** All corrections of speakers by the key of their article. */
	corrections(): Corrections;
	/** How the reader likes the screen, by the name of each wish. */
	wishes(): ReadonlyMap<string, string>;
	/** Remembers a wish at once. */
	wish(name: string, value: string): void;
	/** Replaces the corrections of an article, at once. */
	correct(key: string, corrections: readonly Correction[]): void;
	close(): void;
	/** One line for stderr where the file was broken or locked and the state lives for this run only. */
	readonly problem: string | null;
}

/** By the key of the article. */
export type Corrections = ReadonlyMap<string, readonly Correction[]>;

const version = 4;
const schema = `CREATE TABLE IF NOT EXISTS mark (
	key TEXT PRIMARY KEY, read INTEGER NOT NULL, starred INTEGER NOT NULL, block INTEGER, offset INTEGER
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS correction (
	key TEXT NOT NULL, start INTEGER NOT NULL, text TEXT NOT NULL, speaker TEXT, PRIMARY KEY (key, start, text)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS tag (key TEXT NOT NULL, tag TEXT NOT NULL, PRIMARY KEY (key, tag)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS wish (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID`;

function forThisRun(problem: string): Memory {
	const marks = new Map<string, Mark>();
	const corrections = new Map<string, readonly Correction[]>();
	const wishes = new Map<string, string>();
	return {
		marks: () => marks,
		set: (key, mark) => void marks.set(key, mark),
		wishes: () => wishes,
		wish: (name, value) => void wishes.set(name, value),
		corrections: () => corrections,
		correct: (key, own) => void corrections.set(key, own),
		close() {},
		problem,
	};
}

function whyNot(error: unknown): string {
	if (error instanceof NewerFile) return 'the reading state was written by a newer newsread';
	return /locked|busy/i.test(String(error))
		? 'the reading state is locked by another program'
		: 'the reading state cannot be opened';
}

/** Never throws: a broken file is set aside, a locked one left alone. */
export function openMemory(file: string): Memory {
	try {
		return onFile(openDatabase(file, version, schema), null);
	} catch (error) {
		if (!isBroken(error)) return forThisRun(`${whyNot(error)}; marks are kept for this run only`);
	}
	try {
		const aside = setAside(file);
		return onFile(openDatabase(file, version, schema), `the reading state was broken and is set aside as ${aside}`);
	} catch {
		return forThisRun('the reading state is broken; marks are kept for this run only');
	}
}

/** Never throws, writes nothing. */
export const surveyMemory = (file: string): Survey =>
	surveyDatabase(file, version, {
		read: 'SELECT count(*) AS count FROM mark WHERE read = 1',
		starred: 'SELECT count(*) AS count FROM mark WHERE starred = 1',
		corrected: 'SELECT count(DISTINCT key) AS count FROM correction',
	});

/** A part of it, where there is a reading state; nothing is made, and what is broken counts as nothing. */
function partOf<T>(file: string, read: (database: DatabaseSync) => ReadonlyMap<string, T>): ReadonlyMap<string, T> {
	if (!existsSync(file)) return new Map();
	try {
		const database = openDatabase(file, version, schema);
		try {
			return read(database);
		} finally {
			database.close();
		}
	} catch {
		return new Map();
	}
}

/** The corrections alone. */
export const readCorrections = (file: string): Corrections => partOf(file, correctionsIn);

/** The reader's own tags alone, by the key of the article. */
export const readTags = (file: string): ReadonlyMap<string, readonly string[]> => partOf(file, tagsIn);

function tagsIn(database: DatabaseSync): Map<string, string[]> {
	const tags = new Map<string, string[]>();
	for (const {key, tag} of database.prepare('SELECT key, tag FROM tag').iterate()) {
		const own = tags.get(String(key));
		if (own) own.push(String(tag));
		else tags.set(String(key), [String(tag)]);
	}
	return tags;
}

function correctionsIn(database: DatabaseSync): Map<string, readonly Correction[]> {
	const corrections = new Map<string, Correction[]>();
	for (const row of database.prepare('SELECT key, start, text, speaker FROM correction').iterate()) {
		const key = String(row.key);
		const speaker = row.speaker === null ? null : String(row.speaker);
		const correction = {start: Number(row.start), text: String(row.text), speaker};
		const own = corrections.get(key);
		if (own) own.push(correction);
		else corrections.set(key, [correction]);
	}
	return corrections;
}

function onFile(database: DatabaseSync, problem: string | null): Memory {
	let failed: string | null = problem;
	const marks = new Map<string, Mark>();
	for (const row of database.prepare('SELECT key, read, starred, block, offset FROM mark').iterate()) {
		const place = row.block === null ? null : {block: Number(row.block), offset: Number(row.offset)};
		marks.set(String(row.key), {read: row.read === 1, starred: row.starred === 1, place});
	}
	for (const [key, tags] of tagsIn(database)) {
		const mark = marks.get(key);
		if (mark) mark.tags = tags;
	}
	const untag = database.prepare('DELETE FROM tag WHERE key = ?');
	const tag = database.prepare('INSERT OR IGNORE INTO tag VALUES (?, ?)');
	const put = database.prepare(
		'INSERT INTO mark VALUES (?, ?, ?, ?, ?) ON CONFLICT (key) DO UPDATE SET read = excluded.read, starred = excluded.starred, block = excluded.block, offset = excluded.offset',
	);
	const wishes = new Map<string, string>();
	for (const {name, value} of database.prepare('SELECT name, value FROM wish').iterate())
		wishes.set(String(name), String(value));
	const want = database.prepare('INSERT OR REPLACE INTO wish VALUES (?, ?)');
	const corrections = correctionsIn(database);
	const forget = database.prepare('DELETE FROM correction WHERE key = ?');
	const keep = database.prepare('INSERT INTO correction VALUES (?, ?, ?, ?)');
	return {
		wishes: () => wishes,
		wish(name, value) {
			wishes.set(name, value);
			try {
				want.run(name, value);
			} catch (error) {
				failed ??= `${whyNot(error)}; the last wishes are kept for this run only`;
			}
		},
		corrections: () => corrections,
		correct(key, own) {
			if (own.length > 0) corrections.set(key, own);
			else corrections.delete(key);
			try {
				database.exec('BEGIN IMMEDIATE');
				forget.run(key);
				for (const {start, text, speaker} of own) keep.run(key, start, text, speaker);
				database.exec('COMMIT');
			} catch (error) {
				if (database.isTransaction) database.exec('ROLLBACK');
				failed ??= `${whyNot(error)}; the last corrections are kept for this run only`;
			}
		},
		marks: () => marks,
		set(key, mark) {
			const changesTags = `${marks.get(key)?.tags ?? ''}` !== `${mark.tags ?? ''}`;
			marks.set(key, mark);
			try {
				if (changesTags) database.exec('BEGIN IMMEDIATE');
				put.run(key, Number(mark.read), Number(mark.starred), mark.place?.block ?? null, mark.place?.offset ?? null);
				if (!changesTags) return;
				untag.run(key);
				for (const name of mark.tags ?? []) tag.run(key, name);
				database.exec('COMMIT');
			} catch (error) {
				if (database.isTransaction) database.exec('ROLLBACK');
				failed ??= `${whyNot(error)}; the last marks are kept for this run only`;
			}
		},
		close: () => database.close(),
		get problem() {
			return failed;
		},
	};
}
