/** Fills the reader's list: finds files, takes what is known of them from the catalog, reads the rest, a slice at a time. */
import {setImmediate} from 'node:timers/promises';
import {type Document, unsearched} from '../../article/article.ts';
import {type Caches, readDigests} from '../../library/digests.ts';
import {type Entry, entryOf, type Found, keyOf, type Mark, type Problem} from '../../library/library.ts';
import {realPath} from '../../library/scan.ts';
import type {Session} from '../../reader/session.ts';
import {type Item, noMark, type State} from '../../reader/state.ts';
import {Pace, slice} from './pace.ts';

export interface Shelf extends Caches {
	marks: ReadonlyMap<string, Mark>;
}

/** A file whose articles are not in the list yet: those that still come. */
export interface Pending {
	path: string;
	items: AsyncGenerator<Item>;
}

function itemOf(real: string, entry: Entry, marks: ReadonlyMap<string, Mark>): Item {
	const {path, item} = entry;
	const key = keyOf(real, item);
	return {key, path, ...(item === undefined ? {} : {item}), entry, problem: null, mark: marks.get(key) ?? noMark};
}

/** The list's items for what one file holds. */
export function itemsOf(path: string, entries: readonly Entry[], marks: ReadonlyMap<string, Mark>): Item[] {
	const real = realPath(path);
	return entries.map(entry => itemOf(real, entry, marks));
}

/** The item of a file's one document, before its text is searched. */
export function provisionalItem({path}: Found, document: Document, shelf: Shelf): Item {
	return {...itemOf(realPath(path), entryOf(unsearched(document)), shelf.marks), provisional: true};
}

/** What cannot be read keeps a row with the reason. */
const unreadable = ({path, reason}: Problem): Item => ({
	key: `file ${path}`,
	path,
	entry: null,
	problem: reason,
	mark: noMark,
});

/**
 * Stands for a file whose articles are still to come. It has the key and the mark of the article that the file is, where
 * it is one: it may be opened and marked before it is read.
 */
export function waiting(path: string, shelf: Shelf): Item {
	const key = keyOf(realPath(path));
	return {key, path, entry: null, problem: null, mark: shelf.marks.get(key) ?? noMark};
}

/** What stands in the list for a file that was found. */
export function itemsFor(found: Found | Problem, shelf: Shelf): Item[] {
	if ('reason' in found) return [unreadable(found)];
	const known = shelf.catalog.entries(found);
	if (!known) return [waiting(found.path, shelf)];
	const real = realPath(found.path);
	return known.map(content => ('reason' in content ? unreadable(content) : itemOf(real, content, shelf.marks)));
}

/** Whether an item stands for a file whose articles are not known. */
export const isUnread = (item: Item | undefined): boolean => item?.entry === null && item.problem === null;

/** The items of a file, each as its article is read and searched; what cannot be read becomes an item that says why. */
export async function* itemsIn(
	found: Found,
	shelf: Shelf,
	documents?: AsyncIterable<Document | Problem>,
): AsyncGenerator<Item> {
	const real = realPath(found.path);
	for await (const content of readDigests(found, shelf, documents))
		yield 'reason' in content ? unreadable(content) : itemOf(real, content.entry, shelf.marks);
}

/** The next items: until there are no more, or `count` of them, or the time (`performance.now()`) has come. */
export async function take({items}: Pending, count: number, until: number): Promise<{taken: Item[]; ended: boolean}> {
	const taken: Item[] = [];
	while (taken.length < count && performance.now() < until) {
		const next = await items.next();
		if (next.done) return {taken, ended: true};
		taken.push(next.value);
	}
	return {taken, ended: false};
}

/** Puts all that `files` still gives into the list. */
export async function findAll(
	files: Iterator<Found | Problem>,
	session: Session,
	shelf: Shelf,
	pending: Pending[],
): Promise<void> {
	for (let next = files.next(); !next.done; ) {
		const items: Item[] = [];
		const until = performance.now() + slice;
		for (; !next.done && performance.now() < until; next = files.next()) {
			const found = next.value;
			const own = itemsFor(found, shelf);
			for (const item of own) items.push(item);
			if (!('reason' in found) && isUnread(own[0])) pending.push({path: found.path, items: itemsIn(found, shelf)});
		}
		session.dispatch({kind: 'found', items});
		await setImmediate();
	}
}

/** Reads what is pending, showing it a beat at a time. */
export async function readAll(
	pending: readonly Pending[],
	session: Session,
	shelf: Shelf,
	stopped: () => boolean,
): Promise<void> {
	let ready = new Map<string, Item[]>();
	const pace = new Pace();
	const show = (reading: State['reading']): void => {
		session.dispatch({kind: 'read', items: ready});
		session.dispatch({kind: 'progress', reading});
		shelf.catalog.flush();
		ready = new Map();
		pace.shown();
	};
	for (const [index, {path, items}] of pending.entries()) {
		let own: Item[] = [];
		for await (const item of items) {
			if (stopped()) return;
			if (own.length > 0 && pace.isDue) {
				// What still comes of the file, this item at least, stands behind what is there.
				ready.set(path, [...own, waiting(path, shelf)]);
				show({done: index, total: pending.length});
				own = [];
			}
			own.push(item);
			await pace.pause();
		}
		if (stopped()) return;
		ready.set(path, own);
		if (pace.isDue) show({done: index + 1, total: pending.length});
	}
	if (!stopped()) show(null);
}
