/**
 * A shortcut through Ink's output. Ink takes every row of a frame apart into cells, so that boxes may overlap, and puts
 * it together again: two thirds of a frame. Where each row is one text that begins at the left edge, nothing overlaps,
 * and the row is what it was.
 */
import stringWidth from './string-width.mjs';

/** Whether a clip hides nothing of a screen of this size. */
const isOpen = ({x1, x2, y1, y2}, width, height) =>
	(x1 ?? 0) <= 0 && (x2 ?? width) >= width && (y1 ?? 0) <= 0 && (y2 ?? height) >= height;

/** The rows of the frame where the shortcut holds, else null. */
export function wholeRows(operations, width, height) {
	const rows = new Array(height).fill('');
	for (const operation of operations) {
		if (operation.type === 'unclip') continue;
		if (operation.type === 'clip') {
			if (!isOpen(operation.clip, width, height)) return null;
			continue;
		}
		const {x, y, text, transformers} = operation;
		if (x !== 0 || y < 0 || y >= height || rows[y] !== '' || text.includes('\n')) return null;
		const row = transformers.reduce((line, transform) => transform(line, 0), text);
		if (stringWidth(row) > width) return null;
		rows[y] = row.trimEnd();
	}
	return rows;
}
