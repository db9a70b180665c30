/** The tables of the reading state, and what stands in them. */
import type {DatabaseSync} from 'node:sqlite';
import type {Correction} from '../corpus/corrections.ts';
import type {Mark} from './library.ts';

/** By the key of the article. */
export type Corrections = ReadonlyMap<string, readonly Correction[]>;
/** The reader's own, by the key of the article. */
export type Tags = ReadonlyMap<string, readonly string[]>;

export const version = 4;
export const schema = `CREATE TABLE IF NOT EXISTS mark (
	key TEXT PRIMARY KEY, read INTEGER NOT NULL, starred INTEGER NOT NULL, block INTEGER, offset INTEGER
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS correction (
	key TEXT NOT NULL, start INTEGER NOT NULL, text TEXT NOT NULL, speaker TEXT, PRIMARY KEY (key, start, text)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS tag (key TEXT NOT NULL, tag TEXT NOT NULL, PRIMARY KEY (key, tag)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS wish (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID`;

function group<T>(pairs: Iterable<readonly [key: string, value: T]>): Map<string, T[]> {
	const groups = new Map<string, T[]>();
	for (const [key, value] of pairs) {
		const own = groups.get(key);
		if (own) own.push(value);
		else groups.set(key, [value]);
	}
	return groups;
}

export const tagsIn = (database: DatabaseSync): Map<string, string[]> =>
	group(
		database
			.prepare('SELECT key, tag FROM tag')
			.all()
			.map(({key, tag}) => [String(key), String(tag)] as const),
	);

export const correctionsIn = (database: DatabaseSync): Map<string, Correction[]> =>
	group(
		database
			.prepare('SELECT key, start, text, speaker FROM correction')
			.all()
			.map(({key, start, text, speaker}) => {
				const correction = {
					start: Number(start),
					text: String(text),
					speaker: speaker === null ? null : String(speaker),
				};
				return [String(key), correction] as const;
			}),
	);

export function marksIn(database: DatabaseSync): Map<string, Mark> {
	const marks = new Map<string, Mark>();
	for (const {key, read, starred, block, offset} of database.prepare('SELECT * FROM mark').iterate()) {
		const place = block === null ? null : {block: Number(block), offset: Number(offset)};
		marks.set(String(key), {read: read === 1, starred: starred === 1, place});
	}
	for (const [key, tags] of tagsIn(database)) {
		const mark = marks.get(key);
		if (mark) mark.tags = tags;
	}
	return marks;
}

export const wishesIn = (database: DatabaseSync): Map<string, string> =>
	new Map(
		database
			.prepare('SELECT name, value FROM wish')
			.all()
			.map(({name, value}) => [String(name), String(value)]),
	);
