/**
 * The reading state: which articles were read, starred, where reading stopped, and which speakers were corrected.
 * SQLite in the XDG state folder. Another newsread may have it open, too: only what has changed is written.
 */
import type {DatabaseSync} from 'node:sqlite';
import {isDeepStrictEqual} from 'node:util';
import type {Correction} from '../corpus/corrections.ts';
import {
	isBroken,
	openDatabase,
	openToRead,
	rollBack,
	type Survey,
	setAside,
	surveyDatabase,
	whyNot,
} from './database.ts';
import type {Mark} from './library.ts';
import {type Corrections, correctionsIn, marksIn, schema, version, wishesIn} from './reading-state.ts';

/** Why a change lives for this run only, in a few words; null where it is kept, written through at once. */
export type Unkept = string | null;

export interface Memory {
	/** All marks by key (see `keyOf`). */
	marks(): Map<string, Mark>;
	set(key: string, mark: Mark): Unkept;
	/** The same for many, by key: in a fraction of the time. */
	setAll(changed: ReadonlyMap<string, Mark>): Unkept;
	/** All corrections of speakers. */
	corrections(): Corrections;
	/** Puts these in the place of the article's. */
	correct(key: string, corrections: readonly Correction[]): Unkept;
	/** How the reader likes the screen, by the name of each wish. */
	wishes(): ReadonlyMap<string, string>;
	wish(name: string, value: string): Unkept;
	/** What another newsread has changed since the last look; an article without corrections has none. Null: nothing. */
	fromOthers(): Changed | null;
	close(): void;
	/** One line for stderr where the file was broken, or what was changed is not in it. */
	readonly problem: string | null;
}

/** By the key of the article. */
export interface Changed {
	marks: ReadonlyMap<string, Mark>;
	corrections: Corrections;
}

interface Remembered {
	marks: Map<string, Mark>;
	corrections: Map<string, readonly Correction[]>;
	wishes: Map<string, string>;
}

const rememberedIn = (database: DatabaseSync): Remembered => ({
	marks: marksIn(database),
	corrections: correctionsIn(database),
	wishes: wishesIn(database),
});

/** What can be read of a file that cannot be written. */
function readable(file: string): Remembered {
	try {
		const database = openToRead(file, version);
		try {
			return rememberedIn(database);
		} finally {
			database.close();
		}
	} catch {
		return {marks: new Map(), corrections: new Map(), wishes: new Map()};
	}
}

/** Said at once of all changes, so of none of them again. */
function forThisRun(why: string, {marks, corrections, wishes}: Remembered): Memory {
	const kept = <T>(map: Map<string, T>, key: string, value: T): null => {
		map.set(key, value);
		return null;
	};
	return {
		marks: () => marks,
		set: (key, mark) => kept(marks, key, mark),
		setAll(changed) {
			for (const [key, mark] of changed) marks.set(key, mark);
			return null;
		},
		corrections: () => corrections,
		correct: (key, own) => kept(corrections, key, own),
		wishes: () => wishes,
		wish: (name, value) => kept(wishes, name, value),
		fromOthers: () => null,
		close() {},
		problem: `${why}; marks and corrections are kept for this run only`,
	};
}

/** Never throws: a broken file is set aside, a locked one left alone. */
export function openMemory(file: string): Memory {
	try {
		return onFile(openDatabase(file, version, schema), null);
	} catch (error) {
		if (!isBroken(error)) return forThisRun(whyNot(error), readable(file));
	}
	try {
		const aside = setAside(file);
		return onFile(openDatabase(file, version, schema), `the reading state was broken and is set aside as ${aside}`);
	} catch {
		return forThisRun('the reading state is broken', readable(file));
	}
}

/** Never throws, writes nothing. */
export const surveyMemory = (file: string): Survey =>
	surveyDatabase(file, version, {
		read: 'SELECT count(*) AS count FROM mark WHERE read = 1',
		starred: 'SELECT count(*) AS count FROM mark WHERE starred = 1',
		corrected: 'SELECT count(DISTINCT key) AS count FROM correction',
	});

/** Does to the file what makes `before` into `after`; what another newsread wrote beside it stays. */
function markWriter(database: DatabaseSync) {
	const put = database.prepare(`INSERT INTO mark VALUES (:key, :read, :starred, :block, :offset)
		ON CONFLICT (key) DO UPDATE SET
			read = iif(:reads, excluded.read, read),
			starred = iif(:stars, excluded.starred, starred),
			block = iif(:moves, excluded.block, block),
			offset = iif(:moves, excluded.offset, offset)`);
	const untag = database.prepare('DELETE FROM tag WHERE key = ? AND tag = ?');
	const tag = database.prepare('INSERT OR IGNORE INTO tag VALUES (?, ?)');
	return (key: string, before: Mark | undefined, after: Mark): void => {
		const {read, starred, place} = after;
		put.run({
			key,
			read: Number(read),
			starred: Number(starred),
			block: place?.block ?? null,
			offset: place?.offset ?? null,
			reads: Number(read !== (before?.read ?? false)),
			stars: Number(starred !== (before?.starred ?? false)),
			moves: Number(place?.block !== before?.place?.block || place?.offset !== before?.place?.offset),
		});
		const [earlier, later] = [new Set(before?.tags), new Set(after.tags)];
		for (const name of earlier) if (!later.has(name)) untag.run(key, name);
		for (const name of later) if (!earlier.has(name)) tag.run(key, name);
	};
}

function correctionWriter(database: DatabaseSync) {
	const forget = database.prepare('DELETE FROM correction WHERE key = ? AND start = ? AND text = ?');
	const keep = database.prepare('INSERT OR REPLACE INTO correction VALUES (?, ?, ?, ?)');
	const idOf = ({start, text}: Correction): string => `${start} ${text}`;
	return (key: string, before: readonly Correction[], after: readonly Correction[]): void => {
		const [earlier, later] = [
			new Map(before.map(one => [idOf(one), one])),
			new Map(after.map(one => [idOf(one), one])),
		];
		for (const [id, {start, text}] of earlier) if (!later.has(id)) forget.run(key, start, text);
		for (const [id, {start, text, speaker}] of later)
			if (earlier.get(id)?.speaker !== speaker) keep.run(key, start, text, speaker);
	};
}

const noMark: Mark = {read: false, starred: false, place: null};

/** What stands otherwise in the file than we know, from now on known; not what we have changed ourselves. */
function newIn<T>(
	inFile: ReadonlyMap<string, T>,
	known: Map<string, T>,
	nothing: T,
	isOwn: (key: string) => boolean,
): Map<string, T> {
	const news = new Map<string, T>();
	for (const key of new Set([...known.keys(), ...inFile.keys()])) {
		const value = inFile.get(key) ?? nothing;
		if (isOwn(key) || isDeepStrictEqual(value, known.get(key) ?? nothing)) continue;
		news.set(key, value);
		known.set(key, value);
	}
	return news;
}

function onFile(database: DatabaseSync, opening: string | null): Memory {
	let problem = opening;
	const {marks, corrections, wishes} = rememberedIn(database);
	/** As they stand in the file, as far as we know. */
	const saved = {marks: new Map(marks), corrections: new Map(corrections)};
	const dataVersion = database.prepare('PRAGMA data_version');
	/** Changes when another connection has written. */
	const seenBy = (): unknown => dataVersion.get()?.data_version;
	let seen = seenBy();
	const writeMark = markWriter(database);
	const writeCorrections = correctionWriter(database);
	const want = database.prepare('INSERT OR REPLACE INTO wish VALUES (?, ?)');
	/** What could not be written, by its name. */
	const unsaved = new Map<string, () => void>();
	/** All of it or nothing. */
	const writing = (writes: ReadonlyMap<string, () => void>): Unkept => {
		try {
			database.exec('BEGIN IMMEDIATE');
			for (const write of writes.values()) write();
			database.exec('COMMIT');
			for (const name of writes.keys()) unsaved.delete(name);
			return null;
		} catch (error) {
			rollBack(database);
			for (const [name, write] of writes) unsaved.set(name, write);
			return whyNot(error);
		}
	};
	const setAll = (changed: ReadonlyMap<string, Mark>): Unkept => {
		const writes = new Map<string, () => void>();
		for (const [key, mark] of changed) {
			marks.set(key, mark);
			writes.set(`mark ${key}`, () => writeMark(key, saved.marks.get(key), mark));
		}
		const failed = writing(writes);
		if (failed === null) for (const [key, mark] of changed) saved.marks.set(key, mark);
		return failed;
	};
	return {
		marks: () => marks,
		set: (key, mark) => setAll(new Map([[key, mark]])),
		setAll,
		corrections: () => corrections,
		correct(key, own) {
			if (own.length > 0) corrections.set(key, own);
			else corrections.delete(key);
			const write = () => writeCorrections(key, saved.corrections.get(key) ?? [], own);
			const failed = writing(new Map([[`corrections ${key}`, write]]));
			if (failed === null) saved.corrections.set(key, own);
			return failed;
		},
		wishes: () => wishes,
		wish(name, value) {
			wishes.set(name, value);
			return writing(new Map([[`wish ${name}`, () => void want.run(name, value)]]));
		},
		fromOthers() {
			try {
				const now = seenBy();
				if (now === seen) return null;
				const news = {
					marks: newIn(marksIn(database), saved.marks, noMark, key => unsaved.has(`mark ${key}`)),
					corrections: newIn(correctionsIn(database), saved.corrections, [], key => unsaved.has(`corrections ${key}`)),
				};
				seen = now;
				for (const [key, mark] of news.marks) marks.set(key, mark);
				for (const [key, own] of news.corrections) corrections.set(key, own);
				return news.marks.size + news.corrections.size > 0 ? news : null;
			} catch {
				// It is locked: there will be another look.
				return null;
			}
		},
		close() {
			// Whoever was in the way may be gone.
			const failed = unsaved.size > 0 ? writing(new Map(unsaved)) : null;
			if (failed !== null) problem ??= `${failed}; what was marked or corrected since is not kept`;
			database.close();
		},
		get problem() {
			return problem;
		},
	};
}
