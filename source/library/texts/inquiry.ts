/** What is kept of files that may hold what is asked for. */
import type {DatabaseSync} from 'node:sqlite';
import {zstdDecompressSync} from 'node:zlib';
import type {Term} from '../../corpus/terms.ts';
import {type Found, keysOf, type Problem, type Text, withPath} from '../library.ts';

/** A text that was kept cannot be had: another newsread has taken it away since, or the file is damaged. */
export class Lost extends Error {
	override name = 'Lost';
}

/** A file that was read before. */
export interface KeptFile {
	problems: Problem[];
	/** Those that may hold what is asked for, in the order of the file; throws {@link Lost}. */
	texts: Iterable<Text>;
}

export interface Inquiry {
	/** Null where the file is unknown or has changed since (size, time), and where it was kept after the inquiry began. */
	of(found: Found): KeptFile | null;
	/** The files that were asked for, as absolute paths. */
	asked: ReadonlySet<string>;
}

/** To which every file is unknown. */
export const unknown: Inquiry = {of: () => null, asked: new Set()};

/** The memory for a piece of what is unpacked: most articles are no more than two. */
const unpacking = {chunkSize: 8192};

/** Terms that are asked of the index; those of a whole page would take long, and a few find as few articles. */
const mostTerms = 32;

const expressionOf = (terms: readonly Term[]): string =>
	terms
		.slice(0, mostTerms)
		.map(({text, begins}) => `"${text}"${begins ? '*' : ''}`)
		.join(' AND ');

/** Which articles may hold what is asked for: as the index stands now. Of a later article it has said nothing. */
interface Candidates {
	newest: number;
	/** Null: all. */
	ids: ReadonlySet<number> | null;
}

function candidatesFor(database: DatabaseSync, terms: readonly Term[] | null): Candidates {
	const newest = Number(database.prepare('SELECT max(id) AS id FROM article').get()?.id ?? 0);
	if (terms === null || terms.length === 0) return {newest, ids: null};
	const ids = new Set<number>();
	const matching = database.prepare('SELECT rowid AS id FROM term WHERE term MATCH ?');
	for (const {id} of matching.iterate(expressionOf(terms))) ids.add(Number(id));
	return {newest, ids};
}

/** @throws what SQLite throws */
export function inquire(database: DatabaseSync, analysis: string, terms: readonly Term[] | null): Inquiry {
	const {newest, ids} = candidatesFor(database, terms);
	const getFile = database.prepare(
		'SELECT problems, first, count FROM file WHERE path = ? AND size = ? AND modified = ? AND analysis = ?',
	);
	const getArticle = database.prepare('SELECT source, text FROM article WHERE id = ?');
	function* textsOf(path: string, first: number, count: number): Generator<Text> {
		for (let id = first; id < first + count; id++) {
			if (ids && !ids.has(id)) continue;
			let text: Text;
			try {
				const row = getArticle.get(id);
				const source = JSON.parse(String(row?.source)) as Omit<Text, 'path' | 'text'>;
				text = {path, ...source, text: zstdDecompressSync(row?.text as Uint8Array, unpacking).toString()};
			} catch {
				throw new Lost();
			}
			yield text;
		}
	}
	const asked = new Set<string>();
	return {
		asked,
		of(found) {
			const keys = keysOf(found, analysis);
			asked.add(keys[0]);
			try {
				const row = getFile.get(...keys);
				if (!row) return null;
				const [first, count] = [Number(row.first), Number(row.count)];
				if (first + count > newest + 1) return null;
				const problems = (JSON.parse(String(row.problems)) as Problem[]).map(problem => withPath(problem, found));
				return {problems, texts: textsOf(found.path, first, count)};
			} catch {
				return null;
			}
		},
	};
}
