/** Writes the texts of files as they are read, and the index of their words. */
import {statSync} from 'node:fs';
import {resolve} from 'node:path';
import type {DatabaseSync} from 'node:sqlite';
import {constants, zstdCompressSync} from 'node:zlib';
import {termsOf} from '../../corpus/terms.ts';
import {rollBack} from '../database.ts';
import {type Found, keysOf, type Problem, type Text, withoutPath} from '../library.ts';

/** A file that is being read. */
export interface Keeping {
	add(text: Text): void;
	/** It was read as far as it can be. */
	end(problems: readonly Problem[]): void;
	/** Keeps nothing of it, where it has not ended. */
	drop(): void;
}

/** What waits for being written in one go. */
const batch = {files: 500, characters: 8 * 2 ** 20};

/** The memory for a piece of what is packed: by default so much that clearing it away takes longer than packing. */
const packing = {chunkSize: 8192, params: {[constants.ZSTD_c_compressionLevel]: 1}};

interface Row {
	source: string;
	text: Uint8Array;
	terms: string;
}

/** What is to be written of a file; of one with very many articles, what is not written yet. */
interface Draft {
	found: Found;
	rows: Row[];
	/** In the rows that are here. */
	characters: number;
	/** Of the rows that are written. */
	first: number;
	count: number;
}

function rowOf({item, title, site, published, url, text}: Text): Row {
	const source = JSON.stringify({item, title, site, published, url});
	return {source, text: zstdCompressSync(text, packing), terms: termsOf(`${title}\n${text}`)};
}

function isGone(path: string): boolean {
	try {
		return statSync(path, {throwIfNoEntry: false}) === undefined;
	} catch {
		return false;
	}
}

/** A cache may forget: what cannot be written (the disk is full, another newsread is writing) is left out. */
export class Keeper {
	readonly #database: DatabaseSync;
	readonly #analysis: string;
	readonly #getFile;
	readonly #removals;
	readonly #putFile;
	readonly #putArticle;
	readonly #putTerms;
	#waiting: {draft: Draft; problems: readonly Problem[]}[] = [];
	#characters = 0;
	/** The file with very many articles that is being written, in a transaction that ends with it. */
	#open: Draft | null = null;

	constructor(database: DatabaseSync, analysis: string) {
		this.#database = database;
		this.#analysis = analysis;
		this.#getFile = database.prepare('SELECT size, modified, analysis, first, count FROM file WHERE path = ?');
		this.#removals = ['term WHERE rowid = ?', 'article WHERE id = ?'].map(rows =>
			database.prepare(`DELETE FROM ${rows}`),
		);
		this.#putFile = database.prepare('INSERT OR REPLACE INTO file VALUES (?, ?, ?, ?, ?, ?, ?)');
		this.#putArticle = database.prepare('INSERT INTO article (source, text) VALUES (?, ?)');
		this.#putTerms = database.prepare('INSERT INTO term (rowid, terms) VALUES (?, ?)');
	}

	keep(found: Found): Keeping {
		const draft: Draft = {found, rows: [], characters: 0, first: 0, count: 0};
		let isLost = found.path === '-';
		return {
			add: text => {
				if (isLost) return;
				const row = rowOf(text);
				draft.rows.push(row);
				draft.characters += row.text.length + row.terms.length;
				if (draft.characters >= batch.characters) isLost = !this.#writeEarly(draft);
			},
			end: problems => {
				if (isLost) return;
				isLost = true;
				if (this.#open === draft) {
					this.#open = null;
					this.#attempt(() => {
						this.#finish(draft, problems);
						this.#database.exec('COMMIT');
					});
					return;
				}
				this.#waiting.push({draft, problems});
				this.#characters += draft.characters;
				if (this.#waiting.length >= batch.files || this.#characters >= batch.characters) this.flush();
			},
			drop: () => {
				isLost = true;
				if (this.#open !== draft) return;
				this.#open = null;
				this.#attempt(() => this.#database.exec('ROLLBACK'));
			},
		};
	}

	/** Writes what waits. */
	flush(): void {
		const files = this.#waiting;
		this.#waiting = [];
		this.#characters = 0;
		if (files.length === 0 || this.#open) return;
		this.#attempt(() => {
			this.#database.exec('BEGIN IMMEDIATE');
			for (const {draft, problems} of files) {
				if (this.#isKnown(draft.found)) continue;
				this.#forget(resolve(draft.found.path));
				this.#finish(draft, problems);
			}
			this.#database.exec('COMMIT');
		});
	}

	/** Forgets the files below these folders that are gone: those that were `asked` for are not. */
	forgetGone(folders: readonly string[], asked: ReadonlySet<string>): void {
		if (this.#open) return;
		this.#attempt(() => {
			const gone = folders.flatMap(folder => this.#goneBelow(resolve(folder, '.'), asked));
			if (gone.length === 0) return;
			this.#database.exec('BEGIN IMMEDIATE');
			for (const path of gone) this.#forget(path);
			this.#database.exec('COMMIT');
		});
	}

	#goneBelow(folder: string, asked: ReadonlySet<string>): string[] {
		const start = folder.endsWith('/') ? folder : `${folder}/`;
		const below = this.#database.prepare('SELECT path FROM file WHERE path >= ? AND path < ?');
		const paths = below.all(start, `${start.slice(0, -1)}0`).map(({path}) => String(path));
		const others = paths.filter(path => !asked.has(path));
		// Where none of them is there, it is the disk that is not.
		return others.length === paths.length ? [] : others.filter(isGone);
	}

	#attempt(write: () => void): boolean {
		try {
			write();
			return true;
		} catch {
			rollBack(this.#database);
			return false;
		}
	}

	/** Another newsread may have kept it in the meantime. */
	#isKnown(found: Found): boolean {
		const file = this.#getFile.get(resolve(found.path));
		return file?.size === found.size && file.modified === found.modified && file.analysis === this.#analysis;
	}

	#forget(path: string): void {
		const file = this.#getFile.get(path);
		if (!file) return;
		const [first, count] = [Number(file.first), Number(file.count)];
		for (let id = first; id < first + count; id++) for (const removal of this.#removals) removal.run(id);
		this.#database.prepare('DELETE FROM file WHERE path = ?').run(path);
	}

	/** False where that cannot be, and nothing more of the file can be kept. */
	#writeEarly(draft: Draft): boolean {
		if (this.#open !== null && this.#open !== draft) return false;
		const isWritten = this.#attempt(() => {
			if (this.#open === null) {
				this.#database.exec('BEGIN IMMEDIATE');
				this.#open = draft;
				this.#forget(resolve(draft.found.path));
			}
			this.#writeRows(draft);
		});
		if (!isWritten) this.#open = null;
		return isWritten;
	}

	#writeRows(draft: Draft): void {
		for (const {source, text, terms} of draft.rows) {
			const id = Number(this.#putArticle.run(source, text).lastInsertRowid);
			this.#putTerms.run(id, terms);
			draft.first ||= id;
			draft.count++;
		}
		draft.rows = [];
		draft.characters = 0;
	}

	#finish(draft: Draft, problems: readonly Problem[]): void {
		this.#writeRows(draft);
		const told = JSON.stringify(problems.map(problem => withoutPath(problem, draft.found)));
		this.#putFile.run(...keysOf(draft.found, this.#analysis), told, draft.first, draft.count);
	}
}
