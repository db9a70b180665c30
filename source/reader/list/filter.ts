/** Which items the list shows, and keeping the cursor on its article while that changes. */
import {fold} from '../../corpus/words.ts';
import {topAround, within} from '../cursor.ts';
import {listGeometry} from '../geometry.ts';
import {type Filter, type Item, noFilter, type Order, type State, selected, tagsOf} from '../state.ts';
import {inOrder, withArrived} from './order.ts';

function passes(item: Item, filter: Filter, words: readonly string[]): boolean {
	const {entry} = item;
	if (filter.tag !== null && !tagsOf(item).includes(filter.tag)) return false;
	if (filter.speaker !== null && !filter.speaker.keys.has(item.key)) return false;
	if (filter.text !== null && !filter.text.keys.has(item.key)) return false;
	if (filter.person !== null && !entry?.people.includes(filter.person)) return false;
	if (words.length === 0) return true;
	const told = entry
		? [entry.title, entry.site ?? '', ...entry.byline, ...tagsOf(item), ...entry.people].join(' ')
		: '';
	const haystack = fold(`${told} ${item.path}`);
	return words.every(word => haystack.includes(word));
}

function visibleOf(items: readonly Item[], filter: Filter, from?: readonly number[]): number[] {
	const words = fold(filter.words)
		.split(/\s+/)
		.filter(word => word !== '');
	const visible: number[] = [];
	if (from) {
		for (const index of from) if (passes(items[index]!, filter, words)) visible.push(index);
	} else {
		for (let index = 0; index < items.length; index++) if (passes(items[index]!, filter, words)) visible.push(index);
	}
	return visible;
}

/** Moves the window so that the cursor is in it. */
export function showCursor(state: State): State {
	const {entries} = listGeometry(state);
	const cursor = within(state.cursor, state.visible.length);
	const top = topAround(state.top, cursor, state.visible.length, entries);
	return cursor === state.cursor && top === state.top ? state : {...state, cursor, top};
}

/** Where the list was not moved in yet its beginning stays on the screen, whatever comes before what stood there. */
const keepBeginning = (before: State, after: State): State =>
	before.cursor === 0 ? showCursor({...after, cursor: 0, top: 0}) : keepCursor(before, after);

/** The same article under the cursor and at the same height of the screen, in a list that has changed. */
function keepCursor(before: State, after: State): State {
	const key = selected(before)?.key;
	const cursor = key === undefined ? -1 : after.visible.findIndex(index => after.items[index]?.key === key);
	if (cursor < 0) return showCursor({...after, cursor: Math.min(before.cursor, Math.max(0, after.visible.length - 1))});
	return showCursor({...after, cursor, top: Math.max(0, before.top + cursor - before.cursor)});
}

export function setFilter(state: State, filter: Filter): State {
	const {words, tag, person, speaker, text} = state.filter;
	const narrows =
		tag === filter.tag &&
		person === filter.person &&
		speaker === filter.speaker &&
		text?.keys === filter.text?.keys &&
		filter.words.startsWith(words);
	const visible = narrows
		? visibleOf(state.items, filter, state.visible)
		: inOrder(state.items, visibleOf(state.items, filter), state.order);
	return keepCursor(state, {...state, filter, visible});
}

/** The list in another order, the cursor on its article, or still at the top. */
export const setOrder = (state: State, order: Order): State =>
	keepBeginning(state, {...state, order, visible: inOrder(state.items, visibleOf(state.items, state.filter), order)});

export function isFiltered({filter}: State): boolean {
	const {words, tag, person, speaker, text} = filter;
	return words !== '' || [tag, person, speaker, text].some(part => part !== null);
}

export const clearFilter = (state: State): State => setFilter(state, noFilter);

/** Puts items at the end. */
export function appendItems(state: State, added: readonly Item[]): State {
	const items = state.items.concat(added);
	const arrived = added.map((_, index) => state.items.length + index);
	const visible = withArrived(items, state.visible, visibleOf(items, state.filter, arrived), state.order);
	return state.order === 'found'
		? showCursor({...state, items, visible})
		: keepBeginning(state, {...state, items, visible});
}

/** Puts what reading gave in the place of the items that stood for the files, by path. */
export function replaceItems(state: State, read: ReadonlyMap<string, readonly Item[]>): State {
	const waits = (item: Item) => item.problem === null && (item.entry === null || item.provisional);
	// What was marked since it was read from the disk is known here alone.
	const kept = (item: Item, {mark, key}: Item): Item => (item.key === key ? {...item, mark} : item);
	const items = state.items.flatMap(item =>
		waits(item) ? (read.get(item.path)?.map(arrived => kept(arrived, item)) ?? item) : item,
	);
	const after = {...state, items, visible: inOrder(items, visibleOf(items, state.filter), state.order)};
	return state.order === 'found' ? keepCursor(state, after) : keepBeginning(state, after);
}
