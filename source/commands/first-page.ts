/** What stands on the screen before Ink is there: the first page of the list, or the one article that was given. */
import {type Article, type Document, unsearched} from '../article/article.ts';
import {entryOf, type Found, type Problem} from '../library/library.ts';
import {readDocumentsOf, Unreadable} from '../library/read.ts';
import {scan} from '../library/scan.ts';
import {listGeometry} from '../reader/geometry.ts';
import type {Session} from '../reader/session.ts';
import type {Item, State} from '../reader/state.ts';
import type {Effect} from '../reader/step.ts';
import {update} from '../reader/update.ts';
import {itemsFor, itemsOf, placeholder, readItems, type Shelf, shelve} from './load.ts';

/** Milliseconds that reading may keep the first frame waiting. */
const patience = 10;

export interface FirstPage {
	state: State;
	effects: readonly Effect[];
	/** Files found and not read yet. */
	pending: Found[];
	/** Files not looked for yet. */
	files: Iterator<Found | Problem>;
	/** The one document that was given: open, and its text not searched yet. */
	opened: {found: Found; document: Document} | null;
}

const nothing: readonly (Found | Problem)[] = [];

async function search(document: Document): Promise<Article> {
	const {analyse} = await import('../article/analyse.ts');
	return analyse(document);
}

/** Quotes can come after the first frame, which is there in half the time without them. */
function openAtOnce(blank: State, found: Found, document: Document, shelf: Shelf): FirstPage {
	const article = unsearched(document);
	const items = itemsOf(found.path, [entryOf(article)], shelf.marks);
	const listed = update(blank, {kind: 'found', items});
	const {key} = items[0]!;
	const {state, effects} = update({...listed.state, opening: key}, {kind: 'opened', key, article, searched: false});
	return {state, effects, pending: [], files: nothing.values(), opened: {found, document}};
}

const listed = (blank: State, items: readonly Item[]): FirstPage => ({
	...update(blank, {kind: 'found', items}),
	pending: [],
	files: nothing.values(),
	opened: null,
});

/** One file that was given: its article, or the list of those it holds. */
async function fileAlone(blank: State, found: Found, shelf: Shelf): Promise<FirstPage> {
	try {
		const documents = await readDocumentsOf(found);
		if (documents.length === 1) return openAtOnce(blank, found, documents[0]!, shelf);
		return listed(blank, shelve(found, await Promise.all(documents.map(search)), shelf));
	} catch (error) {
		if (error instanceof Unreadable) return listed(blank, [placeholder(found.path, error.message)]);
		throw error;
	}
}

function* chain(first: Found | Problem, rest: Iterator<Found | Problem>): Generator<Found | Problem> {
	yield first;
	for (let next = rest.next(); !next.done; next = rest.next()) yield next.value;
}

/** Read as far as patience goes. */
export async function firstPage(blank: State, paths: readonly string[], shelf: Shelf): Promise<FirstPage> {
	const until = performance.now() + patience;
	const files = scan(paths);
	const pending: Found[] = [];
	const items: Item[] = [];
	const page = listGeometry(blank).entries + 1;
	let next = files.next();
	for (; !next.done && items.length < page; next = files.next()) {
		const found = next.value;
		if (!('reason' in found) && paths.length === 1 && found.path === paths[0]) return fileAlone(blank, found, shelf);
		const own = itemsFor(found, shelf);
		const unknown = !('reason' in found) && own[0]?.entry === null;
		const now = unknown && performance.now() < until;
		if (unknown && !now) pending.push(found);
		for (const item of now ? await readItems(found, shelf) : own) items.push(item);
	}
	return {...listed(blank, items), pending, files: next.done ? files : chain(next.value, files)};
}

/** Searches what was opened at once, and lets catalog and list know. */
export async function searchOpened(
	{found, document}: NonNullable<FirstPage['opened']>,
	session: Session,
	shelf: Shelf,
): Promise<void> {
	const article = await search(document);
	const items = shelve(found, [article], shelf);
	session.dispatch({kind: 'searched', key: items[0]!.key, article});
	session.dispatch({kind: 'read', items: new Map([[found.path, items]])});
}
