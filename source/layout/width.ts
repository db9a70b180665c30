/** How wide text stands on a terminal, in columns. ASCII is quick; the rest goes by code point and cluster. */
import {eastAsianWidth} from 'get-east-asian-width';

/** Columns by code point plus one, looked up once: 0 is not known yet. */
const widths = new Uint8Array(0x20000);

const invisible = /^[\p{Mn}\p{Me}\p{Cf}\p{Default_Ignorable_Code_Point}\u1160-\u11FF]$/u;
const presentedAsEmoji = /^\p{Emoji_Presentation}$/u;

const joiner = 0x200d;
const emojiPresentation = 0xfe0f;

function lookUp(codePoint: number): number {
	for (const [first, last, width] of stretches) if (codePoint >= first && codePoint <= last) return width;
	const character = String.fromCodePoint(codePoint);
	if (invisible.test(character)) return 0;
	if (presentedAsEmoji.test(character)) return 2;
	return eastAsianWidth(codePoint);
}

/** Latin, and the dashes and quotation marks of prose: one column each. */
export const isPlain = (codePoint: number): boolean =>
	(codePoint >= 0x20 && codePoint < 0x300 && codePoint !== 0xad && (codePoint < 0x7f || codePoint > 0x9f)) ||
	(codePoint >= 0x2010 && codePoint <= 0x2027);

/** First and last code point of a stretch, and their columns: decided without compiling an expression over all of Unicode. */
const stretches: readonly (readonly [first: number, last: number, width: number])[] = [
	[0x391, 0x3a1, 1],
	[0x3a3, 0x482, 1],
	[0x48a, 0x52f, 1],
	[0x5d0, 0x5ea, 1],
	[0x620, 0x64a, 1],
	[0x64b, 0x65f, 0],
	[0x660, 0x66f, 1],
	[0x671, 0x6d5, 1],
	[0x6ee, 0x6ff, 1],
	[0x200b, 0x200f, 0],
	[0x2030, 0x205e, 1],
	[0x3000, 0x3029, 2],
	[0x3041, 0x3096, 2],
	[0x309b, 0x30ff, 2],
	[0x4e00, 0x9fff, 2],
	[0xac00, 0xd7a3, 2],
	[0xff01, 0xff60, 2],
];

/** Columns of a code point that stands alone. */
export function codePointWidth(codePoint: number): number {
	if (isPlain(codePoint)) return 1;
	if (codePoint < 0x20000) {
		const known = widths[codePoint]!;
		if (known > 0) return known - 1;
		const width = lookUp(codePoint);
		widths[codePoint] = width + 1;
		return width;
	}
	return codePoint < 0x40000 ? 2 : lookUp(codePoint);
}

const isRegional = (codePoint: number): boolean => codePoint >= 0x1f1e6 && codePoint <= 0x1f1ff;
const isSkinTone = (codePoint: number): boolean => codePoint >= 0x1f3fb && codePoint <= 0x1f3ff;

/** Where the cluster that starts at `at` ends, and its columns. */
export interface Cluster {
	end: number;
	width: number;
}

const cluster: Cluster = {end: 0, width: 0};

/** Reads one cluster into an object that is reused by the next call: a letter with its marks, a joined emoji, a flag. */
export function readCluster(text: string, at: number): Cluster {
	const first = text.codePointAt(at)!;
	let end = at + (first > 0xffff ? 2 : 1);
	let width = codePointWidth(first);
	if (isRegional(first)) {
		const second = text.codePointAt(end) ?? 0;
		if (isRegional(second)) {
			end += 2;
			width = 2;
		}
	}
	while (end < text.length) {
		const next = text.codePointAt(end)!;
		const length = next > 0xffff ? 2 : 1;
		if (next === joiner && width === 2) {
			const joined = text.codePointAt(end + 1);
			end += 1 + (joined === undefined ? 0 : joined > 0xffff ? 2 : 1);
		} else if (next === emojiPresentation) {
			if (width === 1 && first > 0xff) width = 2;
			end += length;
		} else if (next > 0x2ff && (codePointWidth(next) === 0 || (isSkinTone(next) && width === 2))) {
			end += length;
		} else break;
	}
	cluster.end = end;
	cluster.width = width;
	return cluster;
}

const beyondAscii = /[^ -~]/;

/** How many columns a terminal gives to `text`, which is harmless and without newlines. */
export function columnWidth(text: string): number {
	if (!beyondAscii.test(text)) return text.length;
	let width = 0;
	for (let at = 0; at < text.length; ) {
		const read = readCluster(text, at);
		width += read.width;
		at = read.end;
	}
	return width;
}

/** Offset up to which `text`, from `start`, fits into `columns`; never within a cluster. */
export function fitting(text: string, columns: number, start = 0): number {
	let width = 0;
	for (let at = start; at < text.length; ) {
		const read = readCluster(text, at);
		width += read.width;
		if (width > columns) return at;
		at = read.end;
	}
	return text.length;
}

/** The longest start of `text` that fits into `columns`, never cutting a cluster; `ellipsis` is put at a cut. */
export function truncate(text: string, columns: number, ellipsis = '…'): string {
	if (columnWidth(text) <= columns) return text;
	const room = columns - columnWidth(ellipsis);
	return room < 0 ? text.slice(0, fitting(text, columns)) : text.slice(0, fitting(text, room)).trimEnd() + ellipsis;
}

/** The longest end of `text` that fits into `columns`, never cutting a cluster; `ellipsis` is put at a cut. */
export function truncateStart(text: string, columns: number, ellipsis = '…'): string {
	let width = columnWidth(text);
	if (width <= columns) return text;
	const mark = columnWidth(ellipsis) <= columns ? ellipsis : '';
	const room = columns - columnWidth(mark);
	let at = 0;
	while (width > room) {
		const read = readCluster(text, at);
		width -= read.width;
		at = read.end;
	}
	return mark + text.slice(at);
}

/** Pads with blanks to `columns`. */
export function padEnd(text: string, columns: number): string {
	return text + ' '.repeat(Math.max(0, columns - columnWidth(text)));
}
