/**
 * Rows: what stands on the screen, without a terminal. A row is a list of spans, left to right; styles are roles
 * ("title", "speaker 3"), which the screen turns into the attributes that the terminal has.
 */
import type {SyntaxSpan} from '../layout/syntax.ts';
import {columnWidth, truncate} from '../layout/width.ts';

export type Style =
	| 'plain'
	| 'title'
	| 'heading'
	| 'strong'
	| 'emphasis'
	| 'code'
	| SyntaxSpan['kind']
	| 'link'
	| 'dim'
	| 'unread'
	| 'selected'
	| 'match'
	| 'chosen'
	| 'warning'
	| `hue${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8}`;

/** A stretch of a row in one style. */
export interface Piece {
	text: string;
	style: Style;
}

export type Row = readonly Piece[];

export const piece = (text: string, style: Style = 'plain'): Piece => ({text, style});

/** Stands before an entry: shows whether the cursor is on it. */
export const cursorBar = (isSelected: boolean, ascii: boolean): Piece =>
	piece(isSelected ? (ascii ? ' > ' : ' ▌ ') : '   ', isSelected ? 'selected' : 'plain');

export const blankRow: Row = [];

/** What stands where something is cut, in the characters that the locale has. */
/** Words as they were asked for. */
export const quoted = (words: string, ascii: boolean): string => (ascii ? `"${words}"` : `“${words}”`);

export const ellipsisOf = (ascii: boolean): string => (ascii ? '...' : '…');

/** Columns that a row takes. */
export function rowWidth(row: Row): number {
	let width = 0;
	for (const {text} of row) width += columnWidth(text);
	return width;
}

/** Cuts the row to `columns`, with an ellipsis where something is lost. */
export function fitRow(row: Row, columns: number, ellipsis = '…'): Row {
	const fitted: Piece[] = [];
	let left = Math.max(0, columns);
	for (const {text, style} of row) {
		const width = columnWidth(text);
		if (width > left) {
			const cut = truncate(text, left, ellipsis);
			if (cut !== '') fitted.push({text: cut, style});
			return fitted;
		}
		fitted.push({text, style});
		left -= width;
	}
	return fitted;
}

/** Cuts or pads the row to exactly `columns`. */
export function padRow(row: Row, columns: number, ellipsis = '…'): Row {
	const fitted = fitRow(row, columns, ellipsis);
	const missing = columns - rowWidth(fitted);
	return missing > 0 ? [...fitted, piece(' '.repeat(missing))] : fitted;
}

/** `left` and `right` at the two ends of `columns`; where both do not fit, the right one goes. */
export function spread(left: Row, right: Row, columns: number, ellipsis = '…'): Row {
	const rightWidth = rowWidth(right);
	if (rightWidth === 0) return fitRow(left, columns, ellipsis);
	if (rowWidth(left) + 2 + rightWidth > columns) return fitRow(left, columns, ellipsis);
	return [...padRow(left, columns - rightWidth), ...right];
}

/** The same, but the left one is cut where both do not fit. */
export function spreadKeeping(left: Row, right: Row, columns: number, ellipsis = '…'): Row {
	const taken = right.length === 0 ? 0 : rowWidth(right) + 2;
	return spread(fitRow(left, columns - taken, ellipsis), right, columns, ellipsis);
}
