/** What stands on the screen before Ink is there: the first page of the list, or the one article that was given. */
import {type Document, unsearched} from '../../article/article.ts';
import type {Found, Problem} from '../../library/library.ts';
import {documentsOfFile} from '../../library/read.ts';
import {scan} from '../../library/scan.ts';
import {listGeometry} from '../../reader/geometry.ts';
import type {Session} from '../../reader/session.ts';
import type {Item, State} from '../../reader/state.ts';
import type {Effect} from '../../reader/step.ts';
import {update} from '../../reader/update.ts';
import {
	isUnread,
	itemsFor,
	itemsIn,
	itemsOf,
	type Pending,
	provisionalItem,
	type Shelf,
	take,
	waiting,
} from './load.ts';

/** Milliseconds that reading may keep the first frame waiting. */
const patience = 10;
/** The same for the articles of a container that was given alone: an empty page would be no answer. */
const patienceForOne = 60;

export interface FirstPage {
	state: State;
	effects: readonly Effect[];
	/** Files found and not read yet, or not to their end. */
	pending: Pending[];
	/** Files not looked for yet. */
	files: Iterator<Found | Problem>;
	/** The one document that was given: open, and its text not searched yet. */
	opened: {found: Found; document: Document} | null;
}

const nothing: readonly (Found | Problem)[] = [];

/** Quotes can come after the first frame, which is there in half the time without them. */
function openAtOnce(blank: State, found: Found, document: Document, shelf: Shelf): FirstPage {
	const article = unsearched(document);
	const item = provisionalItem(found, document, shelf);
	const listed = update(blank, {kind: 'found', items: [item]});
	const {key} = item;
	const {state, effects} = update({...listed.state, opening: key}, {kind: 'opened', key, article, searched: false});
	return {state, effects, pending: [], files: nothing.values(), opened: {found, document}};
}

const listed = (blank: State, items: readonly Item[]): FirstPage => ({
	...update(blank, {kind: 'found', items}),
	pending: [],
	files: nothing.values(),
	opened: null,
});

async function* resume<T>(given: readonly T[], rest: AsyncIterable<T>): AsyncGenerator<T> {
	yield* given;
	yield* rest;
}

/** One file that was given: its article, or the list of those it holds. */
async function fileAlone(blank: State, found: Found, shelf: Shelf): Promise<FirstPage> {
	const known = itemsFor(found, shelf);
	if (known.length > 1) return listed(blank, known);
	const documents = documentsOfFile(found);
	const first = await documents.next();
	if (first.done) return listed(blank, []);
	const second = await documents.next();
	if (second.done && !('reason' in first.value)) return openAtOnce(blank, found, first.value, shelf);
	const given = second.done ? [first.value] : [first.value, second.value];
	const pending: Pending = {path: found.path, items: itemsIn(found, shelf, resume(given, documents))};
	const until = performance.now() + patienceForOne;
	const {taken, ended} = await take(pending, listGeometry(blank).entries + 1, until);
	if (ended) return listed(blank, taken);
	return {...listed(blank, [...taken, waiting(found.path, shelf)]), pending: [pending]};
}

function* chain(first: Found | Problem, rest: Iterator<Found | Problem>): Generator<Found | Problem> {
	yield first;
	for (let next = rest.next(); !next.done; next = rest.next()) yield next.value;
}

interface Begun {
	items: readonly Item[];
	/** What still comes of the file; null where that is all. */
	pending: Pending | null;
}

/** An article of its own stands in the list before its text is searched; a container as far as it is read. */
async function begin(found: Found, shelf: Shelf, count: number, until: number): Promise<Begun> {
	const {path} = found;
	if (performance.now() >= until) return {items: [waiting(path, shelf)], pending: {path, items: itemsIn(found, shelf)}};
	const documents = documentsOfFile(found);
	const given: (Document | Problem)[] = [];
	for (let next = await documents.next(); !next.done; next = await documents.next()) {
		given.push(next.value);
		if (given.length > 1) break;
	}
	const [only] = given;
	const pending: Pending = {path, items: itemsIn(found, shelf, resume(given, documents))};
	if (given.length === 1 && only && !('reason' in only)) return {items: [provisionalItem(found, only, shelf)], pending};
	const {taken, ended} = await take(pending, count, until);
	return ended ? {items: taken, pending: null} : {items: [...taken, waiting(path, shelf)], pending};
}

/** Read as far as patience goes. */
export async function firstPage(blank: State, paths: readonly string[], shelf: Shelf): Promise<FirstPage> {
	const until = performance.now() + patience;
	const files = scan(paths);
	const pending: Pending[] = [];
	const items: Item[] = [];
	const page = listGeometry(blank).entries + 1;
	let next = files.next();
	for (; !next.done && items.length < page; next = files.next()) {
		const found = next.value;
		if (!('reason' in found) && paths.length === 1 && found.path === paths[0]) return fileAlone(blank, found, shelf);
		const own = itemsFor(found, shelf);
		for (const item of own) if (!isUnread(item)) items.push(item);
		if ('reason' in found || !isUnread(own[0])) continue;
		const begun = await begin(found, shelf, page - items.length, until);
		items.push(...begun.items);
		if (begun.pending) pending.push(begun.pending);
	}
	return {...listed(blank, items), pending, files: next.done ? files : chain(next.value, files)};
}

/** Searches what was opened at once, and lets catalog and list know. */
export async function searchOpened(
	{found, document}: NonNullable<FirstPage['opened']>,
	session: Session,
	shelf: Shelf,
): Promise<void> {
	const [{analyse}, {digestOf}] = await Promise.all([
		import('../../article/analyse.ts'),
		import('../../library/digest.ts'),
	]);
	const article = analyse(document);
	const digest = digestOf(article);
	if (found.path !== '-') shelf.catalog.put(found, [digest]);
	const items = itemsOf(found.path, [digest.entry], shelf.marks);
	session.dispatch({kind: 'searched', key: items[0]!.key, article});
	session.dispatch({kind: 'read', items: new Map([[found.path, items]])});
}
