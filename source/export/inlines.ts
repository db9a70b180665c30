/** A stretch of text, cut where its markup begins and ends. */
import type {Inline, Span} from '../article/article.ts';

export interface Piece extends Span {
	/** The markup over the whole piece, in the order of the block. */
	over: readonly Inline[];
}

/** The pieces of a span, in order. Time grows with the number of inlines and how deep they nest. */
export function piecesOf({start, end}: Span, inlines: readonly Inline[] = []): Piece[] {
	const edges = new Set([start, end]);
	for (const inline of inlines)
		for (const edge of [inline.start, inline.end]) if (edge > start && edge < end) edges.add(edge);
	const sorted = [...edges].sort((a, b) => a - b);
	const byStart = [...inlines.entries()].sort(([, a], [, b]) => a.start - b.start);
	const pieces: Piece[] = [];
	let next = 0;
	/** Those that have begun and not ended, with their place in the order of the block. */
	let open: [order: number, inline: Inline][] = [];
	for (let index = 0; index + 1 < sorted.length; index++) {
		const [from, to] = [sorted[index]!, sorted[index + 1]!];
		while (next < byStart.length && byStart[next]![1].start <= from) open.push(byStart[next++]!);
		open = open.filter(([, inline]) => inline.end >= to);
		const over = open.toSorted(([a], [b]) => a - b).map(([, inline]) => inline);
		pieces.push({start: from, end: to, over});
	}
	return pieces;
}
