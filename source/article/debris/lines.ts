/** Plain text as lines: what a person would call one paragraph, heading, menu entry or caption each. */
import {oneLine} from '../blanks.ts';
import {countWords} from '../words.ts';

export interface Line {
	/** Trimmed, white space collapsed. */
	text: string;
	words: number;
	/** Whether a blank line, or the start of the text, stands before it. */
	apart: boolean;
	/** See {@link keyOf}. */
	readonly key: string;
	/** Whether it ends like a sentence. */
	sentence: boolean;
	/** Whether it reads like running text. */
	prose: boolean;
	/** Why it is no part of the article; null while it is. */
	reason: string | null;
}

/** UTF-16 units; beyond it a line is never a phrase, a menu entry or a caption. */
const longestKey = 600;
const sentenceEnd = /[.!?…。！？](?:["'”’»›)\]]|\s)*$/;
const list = /^(?:[-*•·▪‣◦>]|\d{1,3}[.)])\s/;
const underline = /^(?:={3,}|-{3,}|\*{3,}|_{3,}|(?:[*-] ){2,}[*-])$/;

export const isUnderline = (text: string): boolean => underline.test(text);

/**
 * Letters, digits and their marks of the scripts that news are written in. Ranges, since `\p{L}` takes a millisecond to
 * compile, and this one is asked of every text.
 */
const inWords =
	'a-z0-9\\u00AA\\u00B5\\u00BA\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u1FFF\\u2C00-\\u2DFF\\u3005-\\u3007\\u3021-\\u303C\\u3041-\\u30FA\\u30FC-\\uD7FF\\uF900-\\uFDFF\\uFE70-\\uFEFC\\uFF10-\\uFF19\\uFF21-\\uFF3A\\uFF41-\\uFF5A\\uFF66-\\uFFDC';
/** What stands between words, but for a single blank, which may stay as it is. */
const between = new RegExp(` [^${inWords}]+|[^ ${inWords}][^${inWords}]*`, 'g');

/**
 * The line as phrases are compared: lower case, letters and digits alone, so that `"Read more »"` and `"READ MORE"` are
 * one. Empty for a line too long to be compared.
 */
export function keyOf(text: string): string {
	if (text.length > longestKey) return '';
	const bare = text.toLowerCase().replace(/['’‘`´]/g, '');
	return bare.replace(between, ' ').trim();
}

class TextLine implements Line {
	readonly text: string;
	readonly words: number;
	readonly apart: boolean;
	readonly sentence: boolean;
	readonly prose: boolean;
	reason: string | null = null;
	#key: string | null = null;

	constructor(raw: string, apart: boolean) {
		const text = oneLine(raw).trim();
		this.text = text;
		this.words = countWords(text);
		this.apart = apart;
		this.sentence = sentenceEnd.test(text.slice(-12));
		this.prose =
			this.words >= 8 &&
			(this.sentence ||
				this.words >= 50 ||
				(this.words >= 14 && /[:;,–—-]$/.test(text)) ||
				(this.words >= 24 && /[.!?]["”’)]*\s/.test(text)));
	}

	/** Made when it is first asked for: a long paragraph is compared with nothing. */
	get key(): string {
		this.#key ??= keyOf(this.text);
		return this.#key;
	}
}

export const lineOf = (raw: string, apart = true): Line => new TextLine(raw, apart);

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
			if (!sentenceEnd.test(row.slice(-12))) open++;
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
 * Joins two lines that were one before they were broken. A hyphen at the break goes where it is a soft one, or where the
 * text writes the word without it elsewhere; it stays where that is not certain.
 */
function joinRows(above: string, below: string, words: ReadonlySet<string>): string {
	if (above.endsWith('\u00AD')) return above.slice(0, -1) + below;
	const head = /\p{L}+(?=-$)/u.exec(above.slice(-40))?.[0];
	const tail = /^\p{Ll}+/u.exec(below.slice(0, 40))?.[0];
	if (head === undefined || tail === undefined) return `${above} ${below}`;
	return (words.has((head + tail).toLowerCase()) ? above.slice(0, -1) : above) + below;
}

function unwrap(rows: string[], width: number, words: ReadonlySet<string>): string[] {
	const joined: string[] = [];
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
		if (starts) joined.push(row);
		else joined.push(joinRows(joined.pop() ?? '', text, words));
		previous = row;
	}
	return joined;
}
