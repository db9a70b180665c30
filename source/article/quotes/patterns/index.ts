/**
 * Quotations and who said them in languages whose names no capitals tell: by the words right before and behind the marks.
 * What these do not tell stays unattributed.
 */
import type {Block, Quote, Span} from '../../article.ts';
import {proseOf} from '../../parts.ts';
import {countWords} from '../../words.ts';
import {longestStretch, markedSpans} from '../marks.ts';
import {nobody, quoteOf, type Said} from '../said.ts';
import {Heard} from './speakers.ts';
import type {Patterns} from './table.ts';

/** How far from the marks words are looked at, in UTF-16 units. */
const reach = 120;
/** Words from which marks hold somebody's words whoever says them, and from which no title. */
const enough = 5;
const some = 3;

/** Marks around a quotation and blanks. */
const openers = /[\s"“”„«»「『‘'‹]+$/;
const closers = /^\s?["“”«»」』’'›]?\s*/;
/** The end of a sentence, where its stop is not that of "Dr." or an initial. */
const stop = /[。！？।؟!?\n]\s*|(?<!(?:^|\s)(?:\p{Lu}\p{Ll}?|डॉ))\.(?:\s+|$)/gu;

/** The words of the sentence before `to`, as a span. */
function wordsBefore(text: string, from: number, to: number): Span {
	const words = text.slice(Math.max(from, to - reach), to).replace(openers, '');
	const start = Math.max(from, to - reach);
	let begin = 0;
	for (const {
		index,
		0: {length},
	} of words.matchAll(stop))
		begin = index + length;
	// What closes the quotation before.
	while (/[\s"”»」』’।。.]/.test(words.charAt(begin))) begin++;
	return {start: start + begin, end: start + words.length};
}

/** The words behind a quotation that ends at `from`, to the end of their sentence. */
function wordsBehind(text: string, from: number, to: number): Span {
	const words = text.slice(from, Math.min(to, from + reach));
	const start = from + (closers.exec(words)?.[0].length ?? 0);
	const rest = text.slice(start, from + words.length).replace(openers, '');
	stop.lastIndex = 0;
	const end = stop.exec(rest)?.index ?? rest.length;
	stop.lastIndex = 0;
	return {start, end: start + end};
}

/** Whom the words around a quotation tell of, whichever utterance that is. */
type Told = Omit<Said, 'group'>;

/** What the words around a quotation tell; null where they tell nothing. A pronoun stands for whoever is `meant`. */
function tell(
	text: string,
	left: Span,
	right: Span,
	few: boolean,
	patterns: Patterns,
	heard: Heard,
	last: Told | null,
	meant: Told | null,
): Told | null {
	const [before, behind] = [text.slice(left.start, left.end), text.slice(right.start, right.end)];
	if (!patterns.cue.test(before) && !patterns.cue.test(behind)) return null;
	for (const pattern of patterns.patterns) {
		if (pattern.apart && few) continue;
		const ahead = pattern.before?.exec(before);
		const after = pattern.behind?.exec(behind);
		if (ahead === null || after === null) continue;
		const cue = after?.groups?.cue ?? ahead?.groups?.cue ?? null;
		const [from, who] = ahead?.indices?.groups?.who
			? [left.start, ahead.indices.groups.who]
			: [right.start, after?.indices?.groups?.who];
		if (!who) return last && {...last, mention: null, cue};
		const mention = {start: from + who[0], end: from + who[1]};
		const phrase = text.slice(mention.start, mention.end);
		if (patterns.pronouns.has(phrase)) return {speaker: meant?.speaker ?? null, mention, cue};
		return {speaker: heard.of(phrase, mention.start), mention, cue};
	}
	return null;
}

/** Finds the quotes of an article's text, in order. */
export function findQuotesByPatterns(text: string, blocks: readonly Block[], patterns: Patterns): Quote[] {
	const quotes: Quote[] = [];
	const heard = new Heard(text, patterns);
	let group = -1;
	/** Who spoke last in the article: a pronoun may stand for them. */
	let latest: Told | null = null;
	for (const {span, heading} of proseOf(text, blocks, longestStretch)) {
		const marked = markedSpans(text, span.start, span.end);
		/** Who spoke last in this block. */
		let last: Told | null = null;
		for (const [index, quoted] of marked.entries()) {
			const {start, end} = quoted;
			const words = countWords(text.slice(start, end));
			const left = wordsBefore(text, marked[index - 1]?.end ?? span.start, start);
			const right = wordsBehind(text, end, marked[index + 1]?.start ?? span.end);
			const opens = index === 0 && start - span.start <= 2;
			const told: Told | null = heading
				? null
				: tell(text, left, right, words < some, patterns, heard, last, opens ? latest : last);
			const goesOn: boolean = !told && left.end <= left.start && last !== null;
			const said: Told | null = told ?? (goesOn ? {...last!, mention: null, cue: null} : null);
			if (!said && (words < enough || heading)) continue;
			if (!said || said.speaker === null || said.speaker !== last?.speaker) group++;
			quotes.push(quoteOf(text, quoted, kindAfter(text.slice(left.start, left.end)), {...(said ?? nobody), group}));
			last = said?.speaker == null ? null : said;
			latest = last ?? latest;
		}
	}
	return quotes;
}

/** Whether a quotation behind these words of its sentence is a clause of its own. */
const kindAfter = (words: string): Quote['kind'] => (words === '' || /[:：,，、،]$/.test(words) ? 'direct' : 'mixed');
