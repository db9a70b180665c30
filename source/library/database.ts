/** SQLite of our own files: opened with patience for others, set aside where it is broken. */
import {existsSync, mkdirSync, renameSync, rmSync, statSync} from 'node:fs';
import {dirname} from 'node:path';
import type {DatabaseSync} from 'node:sqlite';
import {pathToFileURL} from 'node:url';

/** Milliseconds that another newsread may hold the file before we go without it. */
const patience = 250;

/** Loaded when first needed; Node 22 calls it experimental, which is no message for readers. */
function loadSqlite(): typeof import('node:sqlite') {
	const {emitWarning} = process;
	process.emitWarning = () => {};
	try {
		return process.getBuiltinModule('node:sqlite');
	} finally {
		process.emitWarning = emitWarning;
	}
}

/** A file that a newer newsread has written: ours to leave alone. */
export class NewerFile extends Error {
	override name = 'NewerFile';
}

/**
 * Opens the database, makes its tables when it is new.
 *
 * @throws {NewerFile} its `user_version` is above `version`
 * @throws what SQLite and the file system throw
 */
export function openDatabase(file: string, version: number, schema: string): DatabaseSync {
	mkdirSync(dirname(file), {recursive: true, mode: 0o700});
	const {DatabaseSync: Database} = loadSqlite();
	const database = new Database(file);
	try {
		database.exec(`PRAGMA busy_timeout = ${patience}; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL`);
		const found = Number(database.prepare('PRAGMA user_version').get()?.user_version ?? 0);
		if (found > version) throw new NewerFile();
		if (found < version) database.exec(`BEGIN IMMEDIATE; ${schema}; PRAGMA user_version = ${version}; COMMIT`);
		return database;
	} catch (error) {
		database.close();
		throw error;
	}
}

/** With its journals. */
export function removeDatabase(file: string): void {
	for (const end of ['', '-wal', '-shm']) rmSync(file + end, {force: true});
}

/**
 * What `use` makes of the database; null where none can be used: a newer newsread has written it, another is writing it,
 * or it cannot be made. Never throws. A cache that is broken is made anew.
 */
export function openCache<T>(
	file: string,
	{version, schema, use}: {version: number; schema: string; use(database: DatabaseSync): T},
): T | null {
	try {
		return use(openDatabase(file, version, schema));
	} catch (error) {
		if (error instanceof NewerFile || /locked|busy/i.test(String(error))) return null;
	}
	try {
		removeDatabase(file);
		return use(openDatabase(file, version, schema));
	} catch {
		return null;
	}
}

/** Takes back what was begun, if anything was: Node before 22.16 cannot tell. */
export function rollBack(database: DatabaseSync): void {
	try {
		database.exec('ROLLBACK');
	} catch {
		// Nothing was, or SQLite has taken it back itself.
	}
}

/** Whether SQLite can index words: that of Node before 22.16 cannot. */
export function hasFullText(): boolean {
	const {DatabaseSync: Database} = loadSqlite();
	const database = new Database(':memory:');
	try {
		database.exec('CREATE VIRTUAL TABLE term USING fts5(terms)');
		return true;
	} catch {
		return false;
	} finally {
		database.close();
	}
}

/**
 * Opens the database to be read alone.
 *
 * @throws {NewerFile} its `user_version` is above `version`
 * @throws what SQLite throws
 */
export function openToRead(file: string, version: number): DatabaseSync {
	const {DatabaseSync: Database} = loadSqlite();
	const open = (place: string | URL): DatabaseSync => {
		const database = new Database(place, {readOnly: true});
		try {
			database.exec(`PRAGMA busy_timeout = ${patience}`);
			if (Number(database.prepare('PRAGMA user_version').get()?.user_version ?? 0) > version) throw new NewerFile();
			return database;
		} catch (error) {
			database.close();
			throw error;
		}
	};
	try {
		return open(file);
	} catch (error) {
		if (!/unable to open|readonly/i.test(String(error))) throw error;
		// Where no journal can be made beside it, nobody else writes it.
		const url = pathToFileURL(file);
		url.searchParams.set('immutable', '1');
		return open(url);
	}
}

/** Why the reading state could not be read or written, in a few words. */
export function whyNot(error: unknown): string {
	const told = String(error);
	if (error instanceof NewerFile) return 'the reading state was written by a newer newsread';
	if (/locked|busy/i.test(told)) return 'the reading state is locked by another program';
	if (/\bfull\b|ENOSPC/i.test(told)) return 'the disk is full';
	if (/readonly|EROFS|EACCES|EPERM/i.test(told)) return 'the reading state cannot be written to';
	return 'the reading state cannot be opened';
}

/** What stands in one of our files, for a person who asks. */
export interface Survey {
	/** Bytes; null where there is no such file yet. */
	size: number | null;
	/** By the name of what is counted. */
	counts: Record<string, number>;
	/** In a few words; null where all is well. */
	problem: string | null;
}

/** Counts what `queries` select, by name. Writes nothing, and never throws. */
export function surveyDatabase(file: string, version: number, queries: Readonly<Record<string, string>>): Survey {
	const survey: Survey = {size: statSync(file, {throwIfNoEntry: false})?.size ?? null, counts: {}, problem: null};
	if (survey.size === null) return survey;
	let database: DatabaseSync | null = null;
	try {
		const {DatabaseSync: Database} = loadSqlite();
		database = new Database(file, {readOnly: true});
		const found = Number(database.prepare('PRAGMA user_version').get()?.user_version ?? 0);
		if (found > version) survey.problem = 'written by a newer newsread';
		else if (found < version) survey.problem = 'written by an older newsread; renewed when the reader opens';
		else
			for (const [name, query] of Object.entries(queries))
				survey.counts[name] = Number(database.prepare(query).get()?.count ?? 0);
	} catch (error) {
		survey.problem = isBroken(error) ? 'broken; set aside when the reader opens' : 'cannot be opened';
	} finally {
		database?.close();
	}
	return survey;
}

const broken = /malformed|not a database|corrupt|disk image|no such table|no such column/i;

export const isBroken = (error: unknown): boolean => error instanceof Error && broken.test(error.message);

/** Moves a broken file and its journals out of the way, never over another; gives its new name. */
export function setAside(file: string): string {
	let count = 1;
	while (existsSync(`${file}.broken-${count}`)) count++;
	const aside = `${file}.broken-${count}`;
	renameSync(file, aside);
	for (const journal of ['-wal', '-shm']) if (existsSync(file + journal)) renameSync(file + journal, aside + journal);
	return aside;
}
