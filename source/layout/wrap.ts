/** Breaks a stretch of text into lines by columns; what it gives are offsets, so nothing is copied or lost. */
import type {Span} from '../article/article.ts';
import {codePointWidth, columnWidth, fitting, isPlain, readCluster} from './width.ts';

const wide =
	/[\u1100-\u11FF\u2E80-\u303F\u3040-\u9FFF\uA960-\uA97F\uAC00-\uD7FF\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFFEF]/;
/** Marks that do not begin a line, and those that do not end one. */
const closing = /[\p{M}、。，．・：；？！）］｝〉》」』】〕’”々ーぁぃぅぇぉっゃゅょァィゥェォッャュョ!?,.:;)\]}%]/u;
const opening = /[（［｛〈《「『【〔‘“([{]/;

/** What a character is to a break beside it: bits, looked up once for each; 0 is not known yet. */
const kinds = new Uint8Array(0x10000);
const isKnown = 1;
const isWide = 2;
const isClosing = 4;
const isOpening = 8;

function kindOf(code: number): number {
	const known = kinds[code]!;
	if (known > 0) return known;
	const character = String.fromCharCode(code);
	const kind =
		isKnown |
		(wide.test(character) ? isWide : 0) |
		(closing.test(character) ? isClosing : 0) |
		(opening.test(character) ? isOpening : 0);
	kinds[code] = kind;
	return kind;
}

/** Whether a line may break between two neighbouring characters of a word. */
function breaksBetween(before: number, after: number): boolean {
	const [left, right] = [kindOf(before), kindOf(after)];
	return ((left | right) & isWide) > 0 && (right & isClosing) === 0 && (left & isOpening) === 0;
}

/** Where the part of a word that starts at `from` ends: before the next place where a word that holds ideographs may break. */
function partEnd(text: string, from: number, end: number): number {
	for (let at = from + 1; at < end; at++) {
		const code = text.charCodeAt(at);
		if ((code < 0xdc00 || code > 0xdfff) && breaksBetween(text.charCodeAt(at - 1), code)) return at;
	}
	return end;
}

const blank = 0x20;

/** Columns of a part of a word. */
const partWidth = (text: string, start: number, end: number): number =>
	end - start === 1 ? codePointWidth(text.charCodeAt(start)) : columnWidth(text.slice(start, end));

/** Where a word that starts at `from` ends, if a column is as much as each of its characters takes; else `from`. */
function plainWordEnd(text: string, from: number, end: number): number {
	for (let at = from; at < end; at++) {
		const code = text.charCodeAt(at);
		if (code === blank) return at;
		if (!isPlain(code)) return from;
	}
	return end;
}

/** The same for all words that fit into a row: most rows of most languages need not be measured word by word. */
function plainRowEnd(text: string, from: number, end: number, width: number): number {
	const stop = Math.min(end, from + width + 1);
	let wordEnd = from;
	for (let at = from; at < stop; at++) {
		const code = text.charCodeAt(at);
		if (!isPlain(code)) return from;
		if (code === blank && text.charCodeAt(at - 1) !== blank) wordEnd = at;
	}
	return end <= from + width && text.charCodeAt(end - 1) !== blank ? end : wordEnd;
}

/** Breaks `text.slice(start, end)` at blanks and newlines into lines of at most `width` columns. */
export function wrap(text: string, start: number, end: number, width: number): Span[] {
	const lines: Span[] = [];
	for (let from = start; from <= end; ) {
		const newline = text.indexOf('\n', from);
		const stop = newline < 0 || newline > end ? end : newline;
		wrapLine(text, from, stop, width, lines);
		from = stop + 1;
	}
	return lines;
}

const hyphen = 0x2d;
const slash = 0x2f;

/** Behind the last hyphen or slash in the second half of what fits of a word; where there is none, all that fits. */
function atJoint(text: string, start: number, fits: number): number {
	for (let at = fits; at > (start + fits) >> 1; at--) {
		const before = text.charCodeAt(at - 1);
		if (before === hyphen || before === slash) return at;
	}
	return fits;
}

function wrapLine(text: string, start: number, end: number, width: number, lines: Span[]): void {
	let lineStart = -1;
	let lineEnd = -1;
	let taken = 0;
	const put = (from: number, to: number, needed: number, gap: number): void => {
		if (lineStart >= 0 && taken + gap + needed <= width) {
			taken += gap + needed;
			lineEnd = to;
			return;
		}
		if (lineStart >= 0) lines.push({start: lineStart, end: lineEnd});
		lineStart = from;
		let rest = needed;
		while (rest > width) {
			const fits = fitting(text, width, lineStart);
			// A cluster wider than the line stands alone on it.
			const cut = fits > lineStart ? atJoint(text, lineStart, fits) : readCluster(text, lineStart).end;
			if (cut >= to) break;
			lines.push({start: lineStart, end: cut});
			// Taking off what was put keeps a word of megabytes from being measured anew at each line.
			rest -= columnWidth(text.slice(lineStart, cut));
			lineStart = cut;
		}
		lineEnd = to;
		taken = rest;
	};
	for (let at = start; at < end; ) {
		const gapStart = at;
		while (at < end && text.charCodeAt(at) === blank) at++;
		if (at >= end) break;
		let gap = at - gapStart;
		if (lineStart < 0) {
			const rowEnd = plainRowEnd(text, at, end, width);
			if (rowEnd > at) {
				lines.push({start: at, end: rowEnd});
				at = rowEnd;
				continue;
			}
		}
		const plainEnd = plainWordEnd(text, at, end);
		if (plainEnd > at) {
			if (lineStart >= 0 && taken + gap + plainEnd - at > width) {
				// The next row begins here, and may be a plain one.
				lines.push({start: lineStart, end: lineEnd});
				lineStart = -1;
				continue;
			}
			put(at, plainEnd, plainEnd - at, gap);
			at = plainEnd;
			continue;
		}
		let wordEnd = at;
		while (wordEnd < end && text.charCodeAt(wordEnd) !== blank) wordEnd++;
		while (at < wordEnd) {
			const to = partEnd(text, at, wordEnd);
			put(at, to, partWidth(text, at, to), gap);
			gap = 0;
			at = to;
		}
	}
	if (lineStart >= 0) lines.push({start: lineStart, end: lineEnd});
	else if (start === end) lines.push({start, end});
}
