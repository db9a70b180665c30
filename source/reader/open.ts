/** The open article: its place, and moving to other places in it. */
import type {Article, Span} from '../article/article.ts';
import {corrected} from '../corpus/corrections.ts';
import {layoutArticle} from '../layout/layout.ts';
import type {Line} from '../layout/line.ts';
import type {Place} from '../library/library.ts';
import {articleGeometry} from './geometry.ts';
import type {Open, State} from './state.ts';

const start: Place = {block: -1, offset: 0};

/** Above the first block lines hold none of the text: there the place is the line's own number. */
function placeOf(lines: readonly Line[], top: number): Place {
	const line = lines[top];
	if (!line) return start;
	return {block: line.block, offset: line.block < 0 ? top : line.start};
}

/** Index of the line where the place stands now. */
function lineAt(lines: readonly Line[], place: Place): number {
	if (place.block < 0)
		return Math.max(
			0,
			Math.min(
				place.offset,
				lines.findLastIndex(({block}) => block < 0),
			),
		);
	let found = 0;
	for (let index = 0; index < lines.length; index++) {
		const line = lines[index]!;
		if (line.block > place.block) break;
		if (line.kind === 'blank' || line.kind === 'folded') continue;
		const reached = line.block < place.block || line.start <= place.offset;
		const last = lines[found]!;
		// A caption's lines share an offset: its first is where it stands.
		if (reached && (line.block !== last.block || line.start !== last.start)) found = index;
	}
	return found;
}

/** Index of the line that shows the character at `offset`. */
function lineOf(lines: readonly Line[], offset: number): number {
	let nearest = 0;
	for (let index = 0; index < lines.length; index++) {
		const {start, end} = lines[index]!;
		if (start === end) continue;
		if (start > offset) break;
		nearest = index;
		if (offset < end) break;
	}
	return nearest;
}

function lowestTop(state: State, open: Open): number {
	return Math.max(0, open.lines.length - articleGeometry({...state, open}).textRows);
}

export function scrollTo(state: State, open: Open, top: number): Open {
	const kept = Math.max(0, Math.min(top, lowestTop(state, open)));
	return kept === open.top ? open : {...open, top: kept, place: placeOf(open.lines, kept)};
}

/** Lays the article out for the present geometry, keeping the words at the top. */
export function relayout(state: State, open: Open): Open {
	const {textWidth} = articleGeometry({...state, open});
	const lines = layoutArticle(open.article, {width: textWidth, unfolded: open.unfolded, ascii: state.ascii});
	const top = Math.min(lineAt(lines, open.place), lowestTop(state, {...open, lines}));
	return {...open, lines, top};
}

/** The article as the reader knows it: said by whom they say, and with their own tags before its own. */
export function asKnown({corrections, items}: State, key: string, original: Article): Article {
	const article = corrected(original, corrections.get(key) ?? []);
	const own = items.find(item => item.key === key)?.mark.tags ?? [];
	return own.length === 0 ? article : {...article, tags: [...new Set([...own, ...article.tags])]};
}

export interface Opening {
	key: string;
	article: Article;
	/** False: what is found in its text comes later. */
	searched: boolean;
}

export function openArticle(state: State, opening: Opening, place: Place | null): Open {
	const {key, article: original, searched} = opening;
	return relayout(state, {
		key,
		original,
		article: asKnown(state, key, original),
		searched,
		syntax: [],
		lines: [],
		top: 0,
		place: place ?? start,
		focus: 'text',
		entry: 0,
		chosen: null,
		unfolded: new Set(),
		find: null,
	});
}

/** An article that was left for another screen, as it is known by now and for the present geometry. */
export const reopened = (state: State, left: Open): Open =>
	relayout(state, {...left, article: asKnown(state, left.key, left.original)});

/** Brings a span into sight, a third down the screen, and moves nothing when it is there already. */
export function reveal(state: State, open: Open, span: Span): Open {
	const {textRows} = articleGeometry({...state, open});
	const line = lineOf(open.lines, span.start);
	if (line >= open.top && line < open.top + textRows - 1) return open;
	return scrollTo(state, open, line - Math.floor(textRows / 3));
}

/** Puts the heading that begins at `offset` at the top. */
export const toHeading = (state: State, open: Open, offset: number): Open =>
	scrollTo(state, open, lineOf(open.lines, offset));

/** Brings a span into sight and marks it. */
export const choose = (state: State, open: Open, span: Span): Open => ({
	...reveal(state, open, span),
	chosen: {start: span.start, end: span.end},
});

/** Unfolds what is folded on the screen, or folds it again. */
export function toggleFolds(state: State, open: Open): Open {
	const {textRows} = articleGeometry({...state, open});
	const shown = open.lines
		.slice(open.top, open.top + textRows)
		.flatMap(line => (line.folded === undefined ? [] : [line.folded]));
	if (shown.length === 0) return open;
	const unfolded = new Set(open.unfolded);
	const opens = !shown.every(index => unfolded.has(index));
	for (const index of shown) {
		if (opens) unfolded.add(index);
		else unfolded.delete(index);
	}
	const {lines} = relayout(state, {...open, unfolded});
	const folded = {...open, unfolded, lines};
	return scrollTo(state, {...folded, top: -1}, open.top);
}
