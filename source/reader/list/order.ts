/** The order of the list. */
import {firstWhere} from '../../article/search.ts';
import {fold} from '../../corpus/words.ts';
import type {Item, Order} from '../state.ts';

interface Ordering {
	/** In the picker and in the head of the list. */
	label: string;
	/** What is compared; null stands last. */
	by(item: Item): string | number | null;
	/** 1: the smallest first; -1: the largest. */
	sign: 1 | -1;
}

const date = ({entry}: Item): string | null => entry?.published ?? null;
const length = ({entry}: Item): number | null => entry?.words ?? null;
const title = ({entry}: Item): string | null => (entry ? fold(entry.title) : null);

/** By their names, as they are offered; `found` is the order in which the files stand. */
export const orderings: Readonly<Record<Order, Ordering>> = {
	found: {label: 'as the files stand', by: () => null, sign: 1},
	newest: {label: 'newest first', by: date, sign: -1},
	oldest: {label: 'oldest first', by: date, sign: 1},
	title: {label: 'by title', by: title, sign: 1},
	shortest: {label: 'shortest first', by: length, sign: 1},
	longest: {label: 'longest first', by: length, sign: -1},
};

export const isOrder = (name: string | undefined): name is Order =>
	name !== undefined && Object.hasOwn(orderings, name);

interface Placed {
	index: number;
	value: string | number | null;
}

function compare(a: Placed, b: Placed, sign: 1 | -1): number {
	if (a.value === b.value) return a.index - b.index;
	if (a.value === null || b.value === null) return a.value === null ? 1 : -1;
	return a.value < b.value ? -sign : sign;
}

/** Indices into `items` in the order that is wanted; what is alike stays as the files stand. */
export function inOrder(items: readonly Item[], indices: readonly number[], order: Order): readonly number[] {
	if (order === 'found') return indices;
	const {by, sign} = orderings[order];
	return indices
		.map((index): Placed => ({index, value: by(items[index]!)}))
		.sort((a, b) => compare(a, b, sign))
		.map(({index}) => index);
}

/** `listed`, in order already, with indices that are higher than its own: a few cost little, however long it is. */
export function withArrived(
	items: readonly Item[],
	listed: readonly number[],
	arrived: readonly number[],
	order: Order,
): readonly number[] {
	if (order === 'found' || listed.length === 0) return listed.concat(inOrder(items, arrived, order));
	const {by, sign} = orderings[order];
	const placed = (index: number): Placed => ({index, value: by(items[index]!)});
	const merged: number[] = [];
	let next = 0;
	for (const index of inOrder(items, arrived, order)) {
		const own = placed(index);
		const at = firstWhere(listed, other => compare(placed(other), own, sign) > 0);
		while (next < at) merged.push(listed[next++]!);
		merged.push(index);
	}
	while (next < listed.length) merged.push(listed[next++]!);
	return merged;
}
