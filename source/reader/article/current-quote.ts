/** The quote that a key means: the one marked while it is on the screen, else the first that is. */
import {firstAfter} from '../../article/search.ts';
import type {Line} from '../../layout/line.ts';
import type {Open} from '../state.ts';

/** Index of the quote that is marked; null where none is, or the mark is on something else. */
export function markedQuote({chosen, article: {quotes}}: Open): number | null {
	if (!chosen) return null;
	const index = firstAfter(quotes, chosen.start);
	return quotes[index]?.start === chosen.start ? index : null;
}

/** Index of the quote that a line shows some of, the marked one before the first; null where it shows none. */
export function quoteOn({start, end}: Line, open: Open): number | null {
	if (start === end) return null;
	const {quotes} = open.article;
	const isShown = (index: number): boolean =>
		index < quotes.length && quotes[index]!.start < end && quotes[index]!.end > start;
	const marked = markedQuote(open);
	if (marked !== null && isShown(marked)) return marked;
	const first = firstAfter(quotes, start);
	return isShown(first) ? first : null;
}

/** Index of the current quote; null where none is on the screen. */
export function currentQuote(open: Open, textRows: number): number | null {
	const marked = markedQuote(open);
	let first: number | null = null;
	for (const line of open.lines.slice(open.top, open.top + textRows)) {
		const quote = quoteOn(line, open);
		if (quote !== null && quote === marked) return marked;
		first ??= quote;
	}
	return first;
}
