/** Pairs the quotation marks of a block: straight, curly, single, guillemets, low marks, corner brackets. */
import type {Span} from '../article.ts';

/** Words between marks; the marks stand outside. */
export interface Marked extends Span {
	/** Whether a closing mark stands at the end; else the block ends there. */
	closed: boolean;
}

/** Nobody writes longer paragraphs, in UTF-16 units: they are read in parts, and a quotation across two of them is two. */
export const longestStretch = 100_000;

const closers: Readonly<Record<string, string>> = {
	'"': '"”',
	'“': '”"',
	'„': '“”"',
	'‟': '”',
	'”': '”',
	'«': '»',
	'»': '«',
	'‹': '›',
	'›': '‹',
	'「': '」',
	'『': '』',
	'‘': '’',
	'‚': '‘’',
	"'": "'",
};
const singles = "‘‚'‹›";
const opening = /''|["“„‟”«»‹›「『‘‚']/g;
/** What has to be looked at between an opening mark and the one that closes it, by the opening one. */
const within = new Map(
	Object.entries(closers).map(([mark, closing]) => [
		mark,
		new RegExp(`[${mark}${closing}${mark === '"' ? '“' : ''}]`, 'g'),
	]),
);
/** How far a nested pair is followed, in UTF-16 units: keeps a block of opening marks alone linear. */
const reach = 4000;

const isWord = (character: string | undefined) => character !== undefined && /[\p{L}\p{N}]/u.test(character);
const isSpace = (character: string | undefined) => character === undefined || /\s/.test(character);

const isHebrew = (character = ''): boolean => character >= '\u05D0' && character <= '\u05EA';

/** Behind a letter and an apostrophe that leaves a vowel out. */
const isElided = (text: string, at: number): boolean => /^\p{L}[’']$/u.test(text.slice(Math.max(0, at - 2), at));

function opens(text: string, at: number, start: number): boolean {
	const mark = text.charAt(at);
	const before = at > start ? text[at - 1] : undefined;
	const after = text[at + 1];
	if (mark === '「' || mark === '『') return true;
	if (mark === '«') return !isWord(before);
	if (mark === '»' || mark === '›') return !isWord(before) && isWord(after);
	if (isSpace(after)) return false;
	// After a word it closes, whatever the language.
	if (mark === '“') return !(isWord(before) && /[.,;:!?)]/.test(after ?? '.'));
	if (mark === '„') return true;
	// "qu'“…”"
	if (isElided(text, at) && isWord(after)) return true;
	return before === undefined || /[\s([{—–―\-/:“„"‘«…]/.test(before);
}

/**
 * A mark set wrongly, which opens where another closes: a blank behind it (“ It rains.”), or none before it (He left."It
 * rains," she said), or the closing one itself (He says,” it rains.”).
 */
function opensAmiss(text: string, at: number, start: number): boolean {
	const mark = text.charAt(at);
	const before = at > start ? text[at - 1] : undefined;
	const after = text[at + 1] ?? ' ';
	if (mark === '“') return isSpace(after) && (isSpace(before) || before === ':');
	if (mark === '”') return isSpace(after) && (isSpace(before) || before === ',');
	return mark === '"' && /[.!?]/.test(before ?? '') && /\p{Lu}/u.test(after);
}

/** The closing mark for an opening one at `at` before the end of the text, or -1. */
function closeOf(text: string, at: number, nesting: boolean): number {
	const mark = text.charAt(at);
	const marks = closers[mark] ?? '';
	const nests = nesting && (mark === '“' || mark === '«' || mark === '「' || mark === '『');
	let depth = 1;
	let first = -1;
	let inner = 0;
	const next = within.get(mark)!;
	next.lastIndex = at + 1;
	while (next.test(text)) {
		const i = next.lastIndex - 1;
		if (first >= 0 && i - at > reach) break;
		const character = text.charAt(i);
		// A straight mark may be closed by a curly one, unless that closes a curly pair of its own.
		if (mark === '"' && character === '“') inner++;
		if (mark === '"' && character === '”' && inner > 0) {
			inner--;
			continue;
		}
		const again = nests && character === mark;
		if (again && !isSpace(text[i + 1])) {
			depth++;
			continue;
		}
		// An opening mark with a space behind it is a slip for the closing one.
		if (!again && !marks.includes(character)) continue;
		// "מנכ"ל": a mark within a Hebrew word abbreviates it.
		if (mark === '"' && isHebrew(text[i - 1]) && isHebrew(text[i + 1])) continue;
		if (mark === '"' && isSpace(text[i - 1]) && isWord(text[i + 1])) return first;
		if (first < 0) first = i;
		if (--depth === 0) return i;
	}
	return first;
}

/** "the ’90s": a mark before two digits leaves a century out. */
const elision = /^\d\ds?(?![\p{L}\p{N}])/u;

/**
 * The closing mark for a single one at `at`, or -1. An apostrophe looks the same: after it stands a letter, or before it
 * the s of a plural's owner ("the voters’ roll") and no stop beside it.
 */
function closeOfSingle(text: string, at: number, end: number): number {
	const mark = text.charAt(at);
	const marks = closers[mark] ?? '';
	let depth = 1;
	/** A mark behind an s, which closes if nothing better does. */
	let owner = -1;
	for (let i = at + 1; i < Math.min(end, at + reach); i++) {
		const character = text.charAt(i);
		const before = text.charAt(i - 1);
		if (
			character === mark &&
			/[\s([“"—–]/.test(before) &&
			isWord(text[i + 1]) &&
			!elision.test(text.slice(i + 1, i + 5))
		) {
			if (owner >= 0) return owner;
			depth++;
		} else if (marks.includes(character) && !isWord(text[i + 1]) && !isSpace(before)) {
			const stopped = /[.,!?…;:]/.test(before) || /[.,;:!?)\]]/.test(text[i + 1] ?? '.');
			if (!stopped && before === 's') owner = owner < 0 ? i : owner;
			else if (--depth === 0) return i;
		}
	}
	return owner;
}

/** Whether as many marks open as close from `at` to `close`. */
function balanced(text: string, at: number, close: number): boolean {
	const mark = text.charAt(at);
	let depth = 0;
	for (let i = at; i <= close; i++) {
		if (text.charAt(i) === mark) depth++;
		else if (closers[mark]?.includes(text.charAt(i))) depth--;
	}
	return depth === 0;
}

/** A single mark that is never closed is an apostrophe, but for one that opens a paragraph or follows a colon. */
function beginsSpeech(text: string, at: number, start: number): boolean {
	return (
		(at === start || /[:,] $/.test(text.slice(at - 2, at))) && /^\p{Lu}[\p{L}’']* /u.test(text.slice(at + 1, at + 20))
	);
}

/** The outermost quotations between `start` and `end`, in order. */
export function markedSpans(text: string, start: number, end: number): Marked[] {
	const found: Marked[] = [];
	let nesting = true;
	/** Up to here no single mark is closed. */
	let barren = start;
	// Cut off, which copies nothing: a book without marks would be searched to its end for each of its paragraphs.
	const before = text.slice(0, end);
	opening.lastIndex = start;
	for (let match = opening.exec(before); match; match = opening.exec(before)) {
		const at = match.index;
		// Two apostrophes are one double mark.
		const width = match[0].length;
		const amiss = width === 1 && opensAmiss(text, at, start);
		if (!amiss && !opens(text, at, start) && !(width === 2 && /[\s([]/.test(text[at - 1] ?? ' '))) continue;
		const double = width === 2 ? text.indexOf("''", at + 2) : -1;
		const apostrophe = "‘'".includes(match[0]);
		if (apostrophe && (at < barren || elision.test(text.slice(at + 1, at + 5)))) continue;
		const single = apostrophe || match[0] === '‚';
		// "»And another thing.»": a paragraph that goes on with a quotation repeats its closing mark.
		const goesOn = match[0] === '»' && at === start && closeOf(before, at, nesting) < 0;
		const close = goesOn
			? before.indexOf('»', at + 1)
			: width === 2
				? double < end
					? double
					: -1
				: single
					? closeOfSingle(text, at, end)
					: closeOf(before, at, nesting);
		// Looking through the same stretch for each mark in it would be slow.
		if (apostrophe && close < 0) barren = at + reach / 2;
		// A block whose marks do not balance is read without nesting: looking on for each of them would be quadratic.
		if (nesting && close >= 0 && text.slice(at + 1, close).includes(match[0])) nesting = balanced(text, at, close);
		// A closing mark opens nothing that another mark opens before it ends.
		if (amiss && match[0] === '”' && text.slice(at, close).includes('“')) continue;
		if (close < 0 && (amiss || match[0] === '”' || (match[0] === '»' && !goesOn))) continue;
		if (close < 0 && singles.includes(match[0]) && !beginsSpeech(text, at, start)) continue;
		let from = at + width;
		let to = close < 0 ? end : close;
		while (from < to && /\s/.test(text.charAt(from))) from++;
		while (to > from && /\s/.test(text.charAt(to - 1))) to--;
		if (to > from) found.push({start: from, end: to, closed: close >= 0});
		opening.lastIndex = close < 0 ? end : close + width;
	}
	return found;
}
