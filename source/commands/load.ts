/** Fills the reader's list: finds files, takes what is known of them from the catalog, reads the rest, a slice at a time. */
import {realpathSync} from 'node:fs';
import {setImmediate} from 'node:timers/promises';
import type {Article} from '../article/article.ts';
import type {Catalog} from '../library/catalog.ts';
import {type Entry, entryOf, type Found, keyOf, type Mark, type Problem} from '../library/library.ts';
import {readArticlesOf, Unreadable} from '../library/read.ts';
import type {Session} from '../reader/session.ts';
import {type Item, noMark} from '../reader/state.ts';

/** Milliseconds of work between two looks at the keyboard. */
const slice = 12;
/** Milliseconds between two showings of what was read. */
const beat = 120;

export interface Shelf {
	catalog: Catalog;
	marks: ReadonlyMap<string, Mark>;
	/** Articles that cannot be read twice: those of standard input. */
	kept: Map<string, Article[]>;
}

function realPath(path: string): string {
	if (path === '-') return path;
	try {
		return realpathSync(path);
	} catch {
		return path;
	}
}

/** The list's items for what one file holds. */
export function itemsOf(path: string, entries: readonly Entry[], marks: ReadonlyMap<string, Mark>): Item[] {
	const real = realPath(path);
	return entries.map(entry => {
		const key = keyOf(real, entry.item);
		const item: Item = {key, path, entry, problem: null, mark: marks.get(key) ?? noMark};
		return entry.item === undefined ? item : {...item, item: entry.item};
	});
}

export const placeholder = (path: string, problem: string | null): Item => ({
	key: `file ${path}`,
	path,
	entry: null,
	problem,
	mark: noMark,
});

/** What stands in the list for a file that was found. */
export function itemsFor(found: Found | Problem, shelf: Shelf): Item[] {
	if ('reason' in found) return [placeholder(found.path, found.reason)];
	const entries = shelf.catalog.entries(found);
	return entries ? itemsOf(found.path, entries, shelf.marks) : [placeholder(found.path, null)];
}

/** Remembers what a file holds; gives its items for the list. */
export function shelve(found: Found, articles: Article[], shelf: Shelf): Item[] {
	const entries = articles.map(entryOf);
	if (found.path === '-') shelf.kept.set(found.path, articles);
	else shelf.catalog.put(found, entries);
	return itemsOf(found.path, entries, shelf.marks);
}

/** Reads a file's articles into items; a file that cannot be read becomes an item that says why. */
export async function readItems(found: Found, shelf: Shelf): Promise<Item[]> {
	try {
		return shelve(found, await readArticlesOf(found), shelf);
	} catch (error) {
		if (error instanceof Unreadable) return [placeholder(found.path, error.message)];
		throw error;
	}
}

/** Puts all that `files` still gives into the list. */
export async function findAll(
	files: Iterator<Found | Problem>,
	session: Session,
	shelf: Shelf,
	pending: Found[],
): Promise<void> {
	for (let next = files.next(); !next.done; ) {
		const items: Item[] = [];
		const until = performance.now() + slice;
		for (; !next.done && performance.now() < until; next = files.next()) {
			const found = next.value;
			const own = itemsFor(found, shelf);
			for (const item of own) items.push(item);
			if (!('reason' in found) && own[0]?.entry === null) pending.push(found);
		}
		session.dispatch({kind: 'found', items});
		await setImmediate();
	}
}

/** Reads what is pending, showing it a beat at a time. */
export async function readAll(
	pending: readonly Found[],
	session: Session,
	shelf: Shelf,
	stopped: () => boolean,
): Promise<void> {
	let ready = new Map<string, Item[]>();
	let shown = performance.now();
	let paused = shown;
	for (const [index, found] of pending.entries()) {
		if (stopped()) return;
		ready.set(found.path, await readItems(found, shelf));
		const now = performance.now();
		if (now - shown > beat) {
			session.dispatch({kind: 'read', items: ready});
			session.dispatch({kind: 'progress', reading: {done: index + 1, total: pending.length}});
			shelf.catalog.flush();
			ready = new Map();
			shown = now;
		}
		if (now - paused > slice) {
			await setImmediate();
			paused = performance.now();
		}
	}
	session.dispatch({kind: 'read', items: ready});
	session.dispatch({kind: 'progress', reading: null});
	shelf.catalog.flush();
}
