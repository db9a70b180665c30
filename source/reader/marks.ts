/** Read, starred, and the way back: changes of marks, each undoable. */

import type {Mark} from '../library/library.ts';
import {hint} from './dispatch.ts';
import {grouped} from './grouped.ts';
import {asKnown} from './open.ts';
import type {Item, State, Undo} from './state.ts';
import {type Step, step} from './step.ts';

const undoDepth = 100;

/** What can be undone, with one change more. */
export const undoable = (state: State, change: Undo): readonly Undo[] => [...state.undo.slice(-undoDepth), change];

/** What was done, and the key that undoes it. */
export const undoably = (state: State, done: string): string =>
	[done, hint(state, 'undo', 'undoes')].filter(part => part !== '').join('; ');

/** The open article with the tags that the reader gave it or took from it. */
function retagged(before: State, after: State): State {
	const {open} = before;
	if (!open) return after;
	const tagsIn = ({items}: State) => `${items.find(({key}) => key === open.key)?.mark.tags ?? ''}`;
	if (tagsIn(before) === tagsIn(after)) return after;
	return {...after, open: {...open, article: asKnown(after, open.key, open.original)}};
}

/** Sets the marks of the items with these keys. */
function setMarks(state: State, marks: ReadonlyMap<string, Mark>): Step {
	const items = state.items.map(item => {
		const mark = marks.get(item.key);
		return mark ? {...item, mark} : item;
	});
	return step(retagged(state, {...state, items}), ...(marks.size > 0 ? [{kind: 'remember', marks} as const] : []));
}

/** With the marks that another reader has set; where reading stopped in the open article is known here alone. */
export function markedByOthers(state: State, marks: ReadonlyMap<string, Mark>): State {
	const items = state.items.map(item => {
		const mark = marks.get(item.key);
		if (!mark) return item;
		return {...item, mark: item.key === state.open?.key ? {...mark, place: item.mark.place} : mark};
	});
	return retagged(state, {...state, items});
}

/** Changes the marks of `items`, and remembers how they were for undo. */
export function changeMarks(state: State, items: readonly Item[], change: (mark: Mark) => Mark): Step {
	const marks = new Map(items.map(item => [item.key, change(item.mark)]));
	const before = items.map(item => [item.key, item.mark] as const);
	const changed = setMarks(state, marks);
	return {...changed, state: {...changed.state, undo: undoable(state, {kind: 'marks', marks: before})}};
}

/** As many marks as are kept before somebody waits for it. */
const quick = 2000;

/** Says what was done: at once, or where that takes a while, when the marks are kept. */
export function saying({state, effects}: Step, done: string): Step {
	const isSlow = effects.some(effect => effect.kind === 'remember' && effect.marks.size > quick);
	if (!isSlow) return step({...state, message: done}, ...effects);
	const told = effects.map(effect => (effect.kind === 'remember' ? {...effect, told: done} : effect));
	return step({...state, message: 'keeping the marks ...'}, ...told);
}

/** Marks without a way back: the place in an article, and that it was opened. */
export function noteMark(state: State, key: string, change: (mark: Mark) => Mark): Step {
	const item = state.items.find(candidate => candidate.key === key);
	return item ? setMarks(state, new Map([[key, change(item.mark)]])) : step(state);
}

/** The marks as they were before the last change. */
export function undoMarks(state: State, before: Extract<Undo, {kind: 'marks'}>['marks']): Step {
	const earlier = new Map(before);
	const marks = new Map<string, Mark>();
	for (const {key, mark} of state.items) {
		const {read, starred, tags} = earlier.get(key) ?? mark;
		const {tags: _, ...kept} = mark;
		if (earlier.has(key)) marks.set(key, {...kept, read, starred, ...(tags ? {tags} : {})});
	}
	return saying(setMarks(state, marks), before.length === 1 ? 'mark undone' : `${grouped(before.length)} marks undone`);
}
