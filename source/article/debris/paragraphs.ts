/** Plain text as its paragraphs, headings and entries, a line each: rows that were only broken to fit a width are joined. */
import {endsSentence, isUnderline, type Line, lineOf} from './lines.ts';

const list = /^\s*(?:[-*•·▪‣◦>]|\d{1,3}[.)])\s/;
/** How text browsers begin the items of lists within lists. */
const inner = /^ {4,}[+o#@=□☆○◇■] /;

/** Whether the row begins an item of a list. */
const isItem = (row: string): boolean => list.test(row) || inner.test(row);

/**
 * Splits the text, and joins lines that were only broken to fit a width.
 *
 * @param addresses of the links whose marks stand in the text, by number
 */
export function linesOf(text: string, addresses?: ReadonlyMap<string, string>): Line[] {
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
	const wrapping = wrappingOf(groups);
	const {width} = wrapping;
	const words = width > 0 && /[\p{L}][-\u00AD]\n/u.test(text) ? wordsOf(text) : none;
	const lines: Line[] = [];
	for (const rows of groups) {
		const joined = width > 0 ? unwrap(rows, wrapping, words) : rows;
		joined.forEach((row, i) => {
			const line = lineOf(row, i === 0, addresses);
			// The mark of a picture's link is all there is of it.
			if (line.text !== '') lines.push(line);
		});
	}
	return lines;
}

interface Wrapping {
	/** In columns; 0 where lines are paragraphs. */
	width: number;
	/** Whether each row holds all the words that fit, as programs break them: a row that has room ends its line. */
	filled: boolean;
}

/** Columns between which programs and people break their rows. */
const narrowest = 40;
const widest = 120;

const firstWord = (row: string): number => {
	const start = row.length - row.trimStart().length;
	const end = row.indexOf(' ', start);
	return (end < 0 ? row.length : end) - start;
};

/** What the text was broken to, if it was. */
function wrappingOf(groups: readonly string[][]): Wrapping {
	if (!runOn(groups)) return {width: 0, filled: false};
	const width = filledWidth(groups);
	return width > 0 ? {width, filled: true} : {width: raggedWidth(groups), filled: false};
}

/** Whether enough rows go on from the one above: most verses and entries begin with a capital letter. */
function runOn(groups: readonly string[][]): boolean {
	let breaks = 0;
	let small = 0;
	for (const rows of groups) {
		for (let i = 1; i < rows.length; i++) {
			const {length} = rows[i - 1]!;
			if (length < narrowest || length > widest) continue;
			breaks++;
			if (/^\s*[^\p{Lu}\p{Lt}]/u.test(rows[i]!)) small++;
		}
	}
	return breaks >= fewestBreaks && small >= breaks * leastSmall;
}

/**
 * The largest width that explains most line breaks: the row fits, and the first word of the next would not. 0 where
 * many breaks remain unexplained, or many rows are longer.
 */
function filledWidth(groups: readonly string[][]): number {
	/** By width, how many more breaks it explains than the width before. */
	const more = new Int32Array(widest + 2);
	/** By length, how many rows another follows, and how many rows of several words there are. */
	const followed = new Int32Array(widest + 2);
	const wordy = new Int32Array(widest + 2);
	for (const rows of groups) {
		for (let i = 0; i < rows.length; i++) {
			const row = rows[i]!;
			const length = Math.min(row.length, widest + 1);
			if (length < narrowest) continue;
			if (row.trimStart().split(' ', 4).length > 3 && !row.includes('://')) wordy[length]!++;
			const next = rows[i + 1];
			if (next === undefined || isItem(next)) continue;
			// A paragraph may end with any row: that needs no width to explain it.
			if (!endsSentence(row) || !/^\s*[^\p{L}\p{N}]*\p{Lu}/u.test(next)) followed[length]!++;
			if (length > widest) continue;
			more[length]!++;
			more[Math.min(length + firstWord(next) + slack, widest) + 1]!--;
		}
	}
	let width = 0;
	let most = 0;
	let explained = 0;
	for (let columns = narrowest; columns <= widest; columns++) {
		explained += more[columns]!;
		if (explained < most) continue;
		most = explained;
		width = columns;
	}
	const unexplained = sum(followed, Math.ceil(width * 0.6)) - most;
	const longer = sum(wordy, width + 1);
	return most >= fewestBreaks && unexplained <= most * mostUnexplained && longer <= most * mostLonger ? width : 0;
}

const sum = (counts: Int32Array, from: number): number => counts.subarray(from).reduce((all, count) => all + count, 0);

/** Columns that a program may leave at the end of a row: some count the bytes of a quotation mark, or marks that are not shown. */
const slack = 2;
const fewestBreaks = 3;
/** For each break that a width explains. */
const mostUnexplained = 0.4;
const mostLonger = 0.33;
/** Of rows below another, the share that goes on with a small letter, a digit or a sign. */
const leastSmall = 0.4;

/** Of rows as people break them, by hand or with an older program: most of them are about as long as the longest. */
function raggedWidth(groups: readonly string[][]): number {
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

function unwrap(rows: readonly string[], {width, filled}: Wrapping, words: ReadonlySet<string>): string[] {
	const joined: string[][] = [];
	let previous = '';
	for (const row of rows) {
		const text = row.trim();
		const hasRoom = filled ? previous.length + 1 + firstWord(row) + slack <= width : previous.length < width * 0.6;
		const starts =
			previous === '' ||
			isItem(row) ||
			isUnderline(text) ||
			isUnderline(previous.trim()) ||
			(/^\s{2,}/.test(row) && !/^\s/.test(previous)) ||
			hasRoom;
		const above = joined.at(-1);
		if (starts || !above) joined.push([row]);
		else joinRow(above, text, words);
		previous = row;
	}
	return joined.map(pieces => pieces.join(''));
}
