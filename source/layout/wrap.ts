/** Breaks a stretch of text into lines by columns; what it gives are offsets, so nothing is copied or lost. */
import type {Span} from '../article/article.ts';
import {columnWidth, fitting, readCluster} from './width.ts';

const wide =
	/[\u1100-\u11FF\u2E80-\u303F\u3040-\u9FFF\uA960-\uA97F\uAC00-\uD7FF\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFFEF]/;
/** Marks that do not begin a line, and those that do not end one. */
const closing = /[\p{M}、。，．・：；？！）］｝〉》」』】〕’”々ーぁぃぅぇぉっゃゅょァィゥェォッャュョ!?,.:;)\]}%]/u;
const opening = /[（［｛〈《「『【〔‘“([{]/;

/** Whether a line may break between two neighbouring characters of a word. */
function breaksBetween(before: string, after: string): boolean {
	if (!wide.test(before) && !wide.test(after)) return false;
	return !closing.test(after) && !opening.test(before);
}

/** The parts between which a word that holds ideographs may break. */
function* parts(text: string, start: number, end: number): Generator<Span> {
	let from = start;
	for (let at = start + 1; at < end; at++) {
		const code = text.charCodeAt(at);
		if (code >= 0xdc00 && code <= 0xdfff) continue;
		if (breaksBetween(text[at - 1]!, text[at]!)) {
			yield {start: from, end: at};
			from = at;
		}
	}
	yield {start: from, end};
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
			const cut = fits > lineStart ? fits : readCluster(text, lineStart).end;
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
		let blanks = 0;
		while (at < end && text[at] === ' ') {
			blanks++;
			at++;
		}
		if (at >= end) break;
		const blank = text.indexOf(' ', at);
		const wordEnd = blank < 0 || blank > end ? end : blank;
		const word = text.slice(at, wordEnd);
		if (wide.test(word)) {
			let gap = blanks;
			for (const part of parts(text, at, wordEnd)) {
				put(part.start, part.end, columnWidth(text.slice(part.start, part.end)), gap);
				gap = 0;
			}
		} else put(at, wordEnd, columnWidth(word), blanks);
		at = wordEnd;
	}
	if (lineStart >= 0) lines.push({start: lineStart, end: lineEnd});
	else if (start === end) lines.push({start, end});
}
