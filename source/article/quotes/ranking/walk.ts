/** Goes through an article's quotations in order and asks of each who said it. */
import type {Block, Span} from '../../article.ts';
import {proseOf} from '../../parts.ts';
import {longestStretch, type Marked, markedSpans} from '../marks.ts';
import {tokenise} from '../tokens.ts';
import {type Asked, type Choice, type Last, nameOf} from './asked.ts';
import type {Known} from './grammar/known.ts';
import {type Passage, passageOf} from './grammar/sayings.ts';
import type {Tongue} from './grammar/tongue.ts';
import {manyWords} from './standing.ts';

export interface Attributed {
	span: Marked;
	asked: Asked;
	choice: Choice;
	/** It opens a paragraph and goes on with the words of the one before, which left its mark open. */
	carried: boolean;
}

const word = /[\p{L}\p{N}]+(?:[-’'.][\p{L}\p{N}]+)*/gu;

/** How many words the text has, `most` at most. */
function wordsIn(text: string, most: number): number {
	let words = 0;
	word.lastIndex = 0;
	while (words < most && word.test(text)) words++;
	return words;
}

/** As much of a block's end as may introduce the next one, in UTF-16 units. */
const tail = 600;

/** A line that is nothing but a dash and a name, in UTF-16 units. */
const longestSignature = 80;
const signature = /^\s*(?:[—–―-]+\s*)?\p{Lu}/u;

/** Most of its longer words in capitals: a headline, which only repeats what the article says. */
function isHeadline(line: string): boolean {
	if (line.length >= 160) return false;
	let words = 0;
	for (const [longer] of line.matchAll(/\p{L}[\p{L}’'-]{3,}/gu)) {
		if (!/^\p{Lu}/u.test(longer)) return false;
		words++;
	}
	return words > 3;
}

export function* walk(
	text: string,
	blocks: readonly Block[],
	tongue: Tongue,
	known: Known,
	choose: (asked: Asked, span: Span) => Choice,
	/** Quotations that no marks tell, by the start of their block. */
	speeches: ReadonlyMap<number, Marked[]> = new Map(),
): Generator<Attributed> {
	let last = null as Last | null;
	/** The block before left its mark open. */
	let open = false;
	let previous: Span | null = null;
	let before: Passage | null = null;
	const prose = proseOf(text, blocks, longestStretch);
	const read = (start: number, end: number, marked: readonly Marked[]) =>
		passageOf(tokenise(text, start, end, marked, tongue), tongue, known);
	for (const [index, {span, ...block}] of prose.entries()) {
		const marked = speeches.get(span.start) ?? markedSpans(text, span.start, span.end);
		const passage = marked.length > 0 ? read(span.start, span.end, marked) : null;
		const heading = block.heading || (passage !== null && isHeadline(text.slice(span.start, span.end)));
		const next = passage ? prose[index + 1]?.span : undefined;
		const signed = next && next.end - next.start < longestSignature && signature.test(text.slice(next.start, next.end));
		const after = signed ? read(next.start, next.end, []) : null;
		const introduced = previous !== null && text.slice(previous.start, previous.end).trimEnd().endsWith(':');
		let cue = -1;
		for (let at = 0; passage && at < passage.tokens.length; at++) {
			const token = passage.tokens[at]!;
			const quoted = token.kind === 'quote' ? marked[token.quote] : undefined;
			if (!quoted) continue;
			if (previous && !before && at < 3) {
				const from = Math.max(previous.start, previous.end - tail);
				before = read(from, previous.end, markedSpans(text, from, previous.end));
			}
			const words = text.slice(quoted.start, quoted.end);
			if (heading) continue;
			const final = at === passage.tokens.length - 1;
			const asked: Asked = {
				passage,
				at,
				text: words,
				words: wordsIn(words, manyWords),
				introduced,
				before,
				after: final ? after : null,
				last,
			};
			// A mark that opens a paragraph after one left open goes on with the same words.
			const carried: boolean = open && quoted.start - span.start <= 2;
			const own = choose(asked, quoted);
			const choice: Choice = carried && last !== null && !follows(own, asked) ? {by: 'last'} : own;
			yield {span: quoted, asked, choice, carried};
			open = !quoted.closed;
			if (choice.by === 'nobody') continue;
			if (choice.by === 'phrase') {
				const {tokens, phrase} = choice;
				cue = tokens === passage.tokens ? (tokens[Math.max(choice.cue, phrase.from)]?.sentence ?? -1) : -1;
				last = {name: nameOf(tokens, phrase), blocks: 0, at, cue};
			} else if (last) last = {...last, blocks: 0, at, cue: token.sentence};
		}
		open &&= passage !== null;
		if (heading) continue;
		if (last) last = {...last, blocks: last.blocks + 1, at: -1, cue: -1};
		previous = span;
		before = passage;
	}
}

/** Whether the words right behind the quotation attribute it: "“…,” NAME said", "“…” — NAME". */
function follows(choice: Choice, {passage: {tokens}, at, after}: Asked): boolean {
	if (choice.by !== 'phrase') return false;
	const {phrase, cue} = choice;
	if (choice.tokens !== tokens) return choice.tokens === after?.tokens;
	if (cue < 0) return phrase.from === at + 2 && /^[—–―-]$/.test(tokens[at + 1]!.text);
	return cue > at && Math.min(cue, phrase.from) - at < 3;
}
