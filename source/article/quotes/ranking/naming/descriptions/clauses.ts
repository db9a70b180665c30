/** Clauses of a text: what stands between two marks. */
import {roleOf} from '../../../../names/lexicon/roles.ts';

/** How far before an offset its clause is looked for, in UTF-16 units. */
const before = 100;

const mark = /[,;:!?()[\]“”"„«»—–\n]/;

/** The word that begins at an offset. */
export function wordAt(text: string, start: number): string {
	let end = start;
	while (end < text.length && end - start < 24 && !/[\s,.;:()]/.test(text[end]!)) end++;
	return text.slice(start, end);
}

/** Where the clause that ends at `end` begins; the stop of "Sen." ends none. */
export function clauseBefore(text: string, end: number): number {
	const least = Math.max(0, end - before);
	let start = end;
	for (; start > least; start--) {
		const unit = text[start - 1]!;
		if (mark.test(unit)) break;
		if (unit !== '.' || text[start] !== ' ') continue;
		const word = /\p{L}+$/u.exec(text.slice(Math.max(0, start - 8), start - 1))?.[0] ?? '';
		if (word.length > 1 && roleOf(word) === null) break;
	}
	while (text[start] === ' ') start++;
	return start;
}

/** Where the clause that begins at `start` ends. */
export function clauseBehind(text: string, start: number, most: number): number {
	let end = start;
	while (end < most && !mark.test(text[end]!) && !(text[end] === '.' && /^(?:\s|$)/.test(text.slice(end + 1, end + 2))))
		end++;
	return end;
}
