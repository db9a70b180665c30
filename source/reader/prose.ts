/** Short texts of the reader's own screens, wrapped. Articles are laid out in `layout/`. */
import {columnWidth} from '../layout/width.ts';
import {wrap} from '../layout/wrap.ts';

/** Words of `text` on lines of at most `width` columns. */
export const wrapText = (text: string, width: number): string[] =>
	wrap(text, 0, text.length, Math.max(1, width))
		.filter(({start, end}) => end > start)
		.map(({start, end}) => text.slice(start, end));

/** A quotation between marks, on at most `most` lines of `width` columns; where it is longer it ends after a word. */
export function quotedLines(text: string, width: number, most: number, ascii: boolean): string[] {
	const [open, close, ending] = ascii ? ['"', '"', '..."'] : ['“', '”', '…”'];
	// A quotation may be megabytes long.
	const begun = text.slice(0, width * (most + 1));
	const isWhole = begun.length === text.length;
	const lines = wrapText(`${open}${begun.replace(/\s+/g, ' ')}${isWhole ? close : ''}`, width);
	if (isWhole && lines.length <= most) return lines;
	const [last = ''] = wrapText(lines[most - 1] ?? lines.at(-1) ?? '', width - columnWidth(ending));
	return [...lines.slice(0, Math.min(most, lines.length) - 1), last + ending];
}
