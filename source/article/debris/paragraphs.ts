/** Plain text as its paragraphs, headings and entries, a line each: rows that were only broken to fit a width are joined. */
import {endsSentence, isUnderline, type Line, lineOf} from './lines.ts';

const list = /^(?:[-*•·▪‣◦>]|\d{1,3}[.)])\s/;

/** Splits the text, and joins lines that were only broken to fit a width. */
export function linesOf(text: string): Line[] {
	const groups: string[][] = [];
	let group: string[] = [];
	for (const raw of text.split('\n')) {
		if (raw.trim()) group.push(...partedFromMark(raw.trimEnd()));
		else if (group.length > 0) {
			groups.push(group);
			group = [];
		}
	}
	if (group.length > 0) groups.push(group);
	const width = wrapWidth(groups);
	const words = width > 0 && /[\p{L}][-\u00AD]\n/u.test(text) ? wordsOf(text) : none;
	const lines: Line[] = [];
	for (const rows of groups) {
		const joined = width > 0 ? unwrap(rows, width, words) : rows;
		joined.forEach((row, i) => {
			lines.push(lineOf(row, i === 0));
		});
	}
	return lines;
}

/** The width in columns the text was wrapped to; 0 when its lines are paragraphs. */
function wrapWidth(groups: string[][]): number {
	const lengths: number[] = [];
	let open = 0;
	let longest = 0;
	for (const rows of groups) {
		for (let i = 0; i < rows.length; i++) {
			const row = rows[i] ?? '';
			longest = Math.max(longest, row.length);
			if (i === rows.length - 1) continue;
			lengths.push(row.length);
			if (!endsSentence(row)) open++;
		}
	}
	if (lengths.length < 3 || longest > 110) return 0;
	lengths.sort((a, b) => a - b);
	const width = lengths[Math.floor(lengths.length * 0.95)] ?? 0;
	const full = lengths.filter(length => length > width * 0.75).length;
	return width >= 40 && full >= lengths.length * 0.6 && open >= lengths.length * 0.5 ? width : 0;
}

const none: ReadonlySet<string> = new Set();

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu));

/** "[+1234 chars]" where a service has cut the text off: a line of its own. */
function partedFromMark(row: string): string[] {
	const at = row.endsWith(' chars]') || row.endsWith(' characters]') ? row.lastIndexOf('[+') : -1;
	return at > 0 ? [row.slice(0, at).trimEnd(), row.slice(at)] : [row];
}

/**
 * Puts a line behind those that it was one with before they were broken. A hyphen at the break goes where it is a soft
 * one, or where the text writes the word without it elsewhere; it stays where that is not certain.
 */
function joinRow(above: string[], below: string, words: ReadonlySet<string>): void {
	// Only the last is looked at: a paragraph that grows by each line would be copied as often as it has lines.
	const last = above.pop()!;
	if (last.endsWith('\u00AD')) {
		above.push(last.slice(0, -1), below);
		return;
	}
	const head = /\p{L}+(?=-$)/u.exec(last.slice(-40))?.[0];
	const tail = /^\p{Ll}+/u.exec(below.slice(0, 40))?.[0];
	if (head === undefined || tail === undefined) above.push(last, ' ', below);
	else above.push(words.has((head + tail).toLowerCase()) ? last.slice(0, -1) : last, below);
}

function unwrap(rows: string[], width: number, words: ReadonlySet<string>): string[] {
	const joined: string[][] = [];
	let previous = '';
	for (const row of rows) {
		const text = row.trim();
		const starts =
			previous === '' ||
			list.test(text) ||
			isUnderline(text) ||
			isUnderline(previous.trim()) ||
			(/^\s{2,}/.test(row) && !/^\s/.test(previous)) ||
			previous.length < width * 0.6;
		const above = joined.at(-1);
		if (starts || !above) joined.push([row]);
		else joinRow(above, text, words);
		previous = row;
	}
	return joined.map(pieces => pieces.join(''));
}
