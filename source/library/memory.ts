/** The reading state: which articles were read, starred, and where reading stopped. SQLite in the XDG state folder. */
import type {DatabaseSync} from 'node:sqlite';
import {isBroken, NewerFile, openDatabase, setAside} from './database.ts';
import type {Mark} from './library.ts';

export interface Memory {
	/** All marks by key (see `keyOf`). */
	marks(): Map<string, Mark>;
	/** Writes through at once: what is shown as saved is saved. */
	set(key: string, mark: Mark): void;
	close(): void;
	/** One line for stderr where the file was broken or locked and the state lives for this run only. */
	readonly problem: string | null;
}

const version = 1;
const schema = `CREATE TABLE IF NOT EXISTS mark (
	key TEXT PRIMARY KEY, read INTEGER NOT NULL, starred INTEGER NOT NULL, block INTEGER, offset INTEGER
) WITHOUT ROWID`;

function forThisRun(problem: string): Memory {
	const marks = new Map<string, Mark>();
	return {marks: () => marks, set: (key, mark) => void marks.set(key, mark), close() {}, problem};
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

function onFile(database: DatabaseSync, problem: string | null): Memory {
	let failed: string | null = problem;
	const marks = new Map<string, Mark>();
	for (const row of database.prepare('SELECT key, read, starred, block, offset FROM mark').iterate()) {
		const place = row.block === null ? null : {block: Number(row.block), offset: Number(row.offset)};
		marks.set(String(row.key), {read: row.read === 1, starred: row.starred === 1, place});
	}
	const put = database.prepare(
		'INSERT INTO mark VALUES (?, ?, ?, ?, ?) ON CONFLICT (key) DO UPDATE SET read = excluded.read, starred = excluded.starred, block = excluded.block, offset = excluded.offset',
	);
	return {
		marks: () => marks,
		set(key, mark) {
			marks.set(key, mark);
			try {
				put.run(key, Number(mark.read), Number(mark.starred), mark.place?.block ?? null, mark.place?.offset ?? null);
			} catch (error) {
				failed ??= `${whyNot(error)}; the last marks are kept for this run only`;
			}
		},
		close: () => database.close(),
		get problem() {
			return failed;
		},
	};
}
