/** Short texts of the reader's own screens, wrapped. Articles are laid out in `layout/`. */
import {columnWidth, truncate} from '../layout/width.ts';

/** Words of `text` on lines of at most `width` columns. */
export function wrapText(text: string, width: number): string[] {
	const lines: string[] = [];
	let line = '';
	let taken = 0;
	for (let word of text.split(' ')) {
		let needed = columnWidth(word);
		if (taken > 0 && taken + 1 + needed <= width) {
			line += ` ${word}`;
			taken += 1 + needed;
			continue;
		}
		if (taken > 0) lines.push(line);
		while (needed > width) {
			const start = truncate(word, Math.max(1, width), '');
			if (start === '') break;
			lines.push(start);
			word = word.slice(start.length);
			needed = columnWidth(word);
		}
		line = word;
		taken = needed;
	}
	if (taken > 0) lines.push(line);
	return lines;
}
