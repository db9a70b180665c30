/** What a pipe needs of the reading state: read and never written, so that nothing but the file need be there. */
import {existsSync} from 'node:fs';
import type {DatabaseSync} from 'node:sqlite';
import type {Article} from '../article/article.ts';
import type {Correction} from '../corpus/corrections.ts';
import {openToRead, whyNot} from './database.ts';
import {keyOf, type Mark} from './library.ts';
import {type Corrections, correctionsIn, marksIn, type Tags, tagsIn, version} from './reading-state.ts';
import {realPath} from './scan.ts';

/** Why it is not known, in one line; null where it is. */
type Complain = (problem: string) => void;

function remembered<T>(
	file: string,
	{table, name, read}: {table: string; name: string; read(database: DatabaseSync): ReadonlyMap<string, T>},
	complain: Complain,
): ReadonlyMap<string, T> {
	if (!existsSync(file)) return new Map();
	try {
		const database = openToRead(file, version);
		try {
			// An older newsread knew no such thing.
			const known = database.prepare('SELECT 1 FROM sqlite_schema WHERE name = ?').get(table);
			return known ? read(database) : new Map();
		} finally {
			database.close();
		}
	} catch (error) {
		complain(`${whyNot(error)}; ${name} are not known`);
		return new Map();
	}
}

/** The corrections of speakers. */
export const readCorrections = (file: string, complain: Complain): Corrections =>
	remembered(file, {table: 'correction', name: 'your corrections of speakers', read: correctionsIn}, complain);

/** Those of one article. */
export const correctionsOf = ({path, item}: Pick<Article, 'path' | 'item'>, all: Corrections): readonly Correction[] =>
	all.size === 0 ? [] : (all.get(keyOf(realPath(path), item)) ?? []);

/** What was read and starred. */
export const readMarks = (file: string, complain: Complain): ReadonlyMap<string, Mark> =>
	remembered(file, {table: 'mark', name: 'what you have read', read: marksIn}, complain);

/** The reader's own tags. */
export const readTags = (file: string, complain: Complain): Tags =>
	remembered(file, {table: 'tag', name: 'your tags', read: tagsIn}, complain);
