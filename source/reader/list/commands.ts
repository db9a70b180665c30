/** What the keys do in the list. */

import type {Span} from '../../article/article.ts';
import {harmlessLine} from '../../article/harmless.ts';
import type {Mark} from '../../library/library.ts';
import {cursorCommands} from '../cursor.ts';
import {listGeometry} from '../geometry.ts';
import {grouped} from '../grouped.ts';
import {changeMarks, saying, undoably} from '../marks.ts';
import {type Item, promptFor, type State, selected} from '../state.ts';
import {type Commands, type Step, step} from '../step.ts';
import {clearFilter, isFiltered, showCursor} from './filter.ts';

const moveTo = (state: State, cursor: number): Step => step(showCursor({...state, cursor}));

/** Asks for the article of an item, to be shown at `target`; null: where reading stopped. */
export function askFor(state: State, item: Item, target: Span | null = null): Step {
	if (item.problem !== null) return step({...state, message: harmlessLine(`${item.path}: ${item.problem}`)});
	const {key, path} = item;
	return step(
		{...state, opening: key, target},
		{kind: 'open', key, path, ...(item.item === undefined ? {} : {item: item.item})},
	);
}

/** Index into `visible` of the next item in a direction that is `wanted`; null where there is none. */
export function neighbour(state: State, direction: 1 | -1, wanted: (item: Item) => boolean): number | null {
	for (let at = state.cursor + direction; at >= 0 && at < state.visible.length; at += direction) {
		const item = state.items[state.visible[at]!];
		if (item && wanted(item)) return at;
	}
	return null;
}

export const isUnread = (item: Item): boolean => !item.mark.read && item.problem === null;

function toUnread(state: State, direction: 1 | -1): Step {
	const at = neighbour(state, direction, isUnread);
	return at === null ? step({...state, message: 'no unread article there'}) : moveTo(state, at);
}

/** What is open; else what the cursor of the list is on. */
const itemAtHand = (state: State): Item | null =>
	state.open ? (state.items.find(({key}) => key === state.open?.key) ?? null) : selected(state);

/** The list shows what was marked; over an article it is told. */
function toggle(state: State, change: (mark: Mark) => Mark, told: (mark: Mark) => string): Step {
	const item = itemAtHand(state);
	if (!item) return step(state);
	const changed = changeMarks(state, [item], change);
	return state.open ? {...changed, state: {...changed.state, message: told(change(item.mark))}} : changed;
}

export const toggleRead = (state: State): Step =>
	toggle(
		state,
		mark => ({...mark, read: !mark.read}),
		({read}) => (read ? 'read' : 'unread again'),
	);

export const star = (state: State): Step =>
	toggle(
		state,
		mark => ({...mark, starred: !mark.starred}),
		({starred}) => (starred ? 'starred' : 'no longer starred'),
	);

/** Gives the article a tag, or takes it away where it has it. */
export function toggleTag(state: State, typed: string): Step {
	const tag = harmlessLine(typed).replace(/^#+\s*/, '');
	const item = itemAtHand(state);
	if (!item || tag === '') return step(state);
	const own = item.mark.tags ?? [];
	const has = own.includes(tag);
	const tags = has ? own.filter(other => other !== tag) : [...own, tag];
	const changed = changeMarks(state, [item], mark => ({...mark, tags}));
	const message = undoably(state, has ? `no longer tagged ${tag}` : `tagged ${tag}`);
	return {...changed, state: {...changed.state, message}};
}

function markAllRead(state: State): Step {
	const unread = state.visible.flatMap(index => {
		const item = state.items[index];
		return item && isUnread(item) ? [item] : [];
	});
	if (unread.length === 0) return step({...state, message: 'all read already'});
	const marked = changeMarks(state, unread, mark => ({...mark, read: true}));
	return saying(marked, undoably(state, `${grouped(unread.length)} marked as read`));
}

export const listCommands: Commands = {
	...cursorCommands((state, to) =>
		moveTo(state, to(state.cursor, state.visible.length - 1, listGeometry(state).entries)),
	),
	nextArticle: state => moveTo(state, state.cursor + 1),
	previousArticle: state => moveTo(state, state.cursor - 1),
	nextUnread: state => toUnread(state, 1),
	previousUnread: state => toUnread(state, -1),
	open: state => {
		const item = selected(state);
		return item ? askFor(state, item) : step(state);
	},
	back: state => step(isFiltered(state) ? clearFilter(state) : state),
	leave: state => (isFiltered(state) ? step(clearFilter(state)) : step(state, {kind: 'quit', code: 0})),
	search: state => step({...state, prompt: promptFor('filter', state.filter.words)}),
	searchTexts: state => step({...state, prompt: promptFor('search', state.filter.text?.words)}),
	markAllRead,
};
