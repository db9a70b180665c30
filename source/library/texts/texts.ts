/** The texts of files read before, and an index of their words: a search need not read them again. SQLite in the cache. */
import type {DatabaseSync} from 'node:sqlite';
import type {Term} from '../../corpus/terms.ts';
import {hasFullText, isBroken, openCache, removeDatabase, type Survey, surveyDatabase} from '../database.ts';
import {type Found, ownAnalysis} from '../library.ts';
import {type Inquiry, inquire, unknown} from './inquiry.ts';
import {Keeper, type Keeping} from './keeper.ts';

export interface Texts {
	/** @param terms what an article must have; null: only its text can tell */
	ask(terms: readonly Term[] | null): Inquiry;
	keep(found: Found): Keeping;
	/** Forgets the files below these folders that are gone, once all of them were asked for. */
	forgetGone(folders: readonly string[], inquiry: Inquiry): void;
	/** Writes what waits, so that it is kept whatever ends the program. */
	flush(): void;
	close(): void;
}

/** Raised whenever the tables change: what is kept is then read anew. */
const version = 1;
/**
 * The articles of a file are numbered in a row from `first`, and none has a number that was another's. The index holds
 * no places: the texts tell them.
 */
const schema = `DROP TABLE IF EXISTS file; DROP TABLE IF EXISTS article; DROP TABLE IF EXISTS term;
	CREATE TABLE file (path TEXT PRIMARY KEY, size INTEGER NOT NULL, modified REAL NOT NULL, analysis TEXT NOT NULL,
		problems TEXT NOT NULL, first INTEGER NOT NULL, count INTEGER NOT NULL);
	CREATE TABLE article (id INTEGER PRIMARY KEY AUTOINCREMENT, source TEXT NOT NULL, text BLOB NOT NULL);
	CREATE VIRTUAL TABLE term USING fts5(terms, content='', contentless_delete=1, detail=none, tokenize=ascii)`;

const nothing: Texts = {
	ask: () => unknown,
	keep: () => ({add() {}, end() {}, drop() {}}),
	forgetGone() {},
	flush() {},
	close() {},
};

function onFile(database: DatabaseSync, file: string, analysis: string): Texts {
	const keeper = new Keeper(database, analysis);
	let broken = false;
	return {
		ask(terms) {
			try {
				return inquire(database, analysis, terms);
			} catch (error) {
				broken ||= isBroken(error);
				return unknown;
			}
		},
		keep: found => keeper.keep(found),
		forgetGone: (folders, {asked}) => keeper.forgetGone(folders, asked),
		flush: () => keeper.flush(),
		close() {
			keeper.flush();
			database.close();
			if (broken) removeDatabase(file);
		},
	};
}

/** Never throws: without a usable file, or where SQLite has no index of words, nothing is kept. */
export function openTexts(file: string, analysis = ownAnalysis): Texts {
	if (!hasFullText()) return nothing;
	return openCache(file, {version, schema, use: database => onFile(database, file, analysis)}) ?? nothing;
}

/** Never throws, writes nothing. */
export function surveyTexts(file: string): Survey {
	const counts = {files: 'SELECT count(*) AS count FROM file', articles: 'SELECT count(*) AS count FROM article'};
	const survey = surveyDatabase(file, version, counts);
	return hasFullText() ? survey : {...survey, counts: {}, problem: 'not used: it takes Node 22.16 or newer'};
}
