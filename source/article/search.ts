/** Finding in what is sorted. */
import type {Span} from './article.ts';

/** Index of the first of `items` for which `past` holds, as it then does for all behind it; their number where none. */
export function firstWhere<T>(items: readonly T[], past: (item: T) => boolean): number {
	let low = 0;
	let high = items.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (past(items[middle] as T)) high = middle;
		else low = middle + 1;
	}
	return low;
}

/** Index of the first of `spans`, sorted by start, that ends after `offset`. */
export const firstAfter = (spans: readonly Span[], offset: number): number =>
	firstWhere(spans, ({end}) => end > offset);
