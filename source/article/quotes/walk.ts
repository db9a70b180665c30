/** Goes through an article's quotations in order and asks of each who said it. */
import type {Block, Span} from '../article.ts';
import type {Asked, Last} from './candidates.ts';
import {type Marked, markedSpans} from './marks.ts';
import type {Phrase} from './phrases.ts';
import {type Passage, passageOf} from './sayings.ts';
import {type Token, tokenise} from './tokens.ts';
import type {Tongue} from './tongue.ts';

/** Who says a quotation. */
export type Choice =
	/** Those whom the phrase names; `cue` is a token or -1. Both are counted in `tokens`. */
	| {by: 'phrase'; phrase: Phrase; cue: number; tokens: readonly Token[]}
	/** Whoever spoke last. */
	| {by: 'last'}
	/** Nobody; `unsaid` where the words are a term or a title, not somebody's. */
	| {by: 'nobody'; unsaid: boolean};

export interface Attributed {
	span: Marked;
	asked: Asked;
	choice: Choice;
}

/** The spans that hold prose: code, tables and images quote nobody. */
function proseOf(blocks: readonly Block[]): {span: Span; heading: boolean}[] {
	return blocks.flatMap((block): {span: Span; heading: boolean}[] => {
		if (block.kind === 'list') return block.items.map(item => ({span: item, heading: false}));
		if (block.kind === 'paragraph' || block.kind === 'quotation') return [{span: block, heading: false}];
		return block.kind === 'heading' ? [{span: block, heading: true}] : [];
	});
}

const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}]+(?:[-’'.][\p{L}\p{N}]+)*/gu)?.length ?? 0;

/** As much of a block's end as may introduce the next one, in UTF-16 units. */
const tail = 600;

function passageBefore(text: string, {start, end}: Span, tongue: Tongue): Passage {
	const from = Math.max(start, end - tail);
	return passageOf(tokenise(text, from, end, markedSpans(text, from, end)), tongue);
}

export function* walk(
	text: string,
	blocks: readonly Block[],
	tongue: Tongue,
	choose: (asked: Asked, span: Span) => Choice,
): Generator<Attributed> {
	let last = null as Last | null;
	/** The block before left its mark open. */
	let open = false;
	let previous: Span | null = null;
	let before: Passage | null = null;
	for (const {span, heading} of proseOf(blocks)) {
		const marked = markedSpans(text, span.start, span.end);
		const passage = marked.length > 0 ? passageOf(tokenise(text, span.start, span.end, marked), tongue) : null;
		const introduced = previous !== null && text.slice(previous.start, previous.end).trimEnd().endsWith(':');
		let cue = -1;
		for (let at = 0; passage && at < passage.tokens.length; at++) {
			const token = passage.tokens[at]!;
			const quoted = token.kind === 'quote' ? marked[token.quote] : undefined;
			if (!quoted) continue;
			if (previous && at < 3) before ??= passageBefore(text, previous, tongue);
			const words = text.slice(quoted.start, quoted.end);
			const known: Pick<Asked, 'before' | 'last'> = heading ? {before: null, last: null} : {before, last};
			const asked: Asked = {passage, at, text: words, words: wordsIn(words), heading, introduced, ...known};
			// A mark that opens a paragraph after one left open goes on with the same words.
			const carried: boolean = open && last !== null && quoted.start - span.start <= 2;
			const choice: Choice = carried ? {by: 'last'} : choose(asked, quoted);
			yield {span: quoted, asked, choice};
			open = !quoted.closed;
			if (heading || choice.by === 'nobody') continue;
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

/** The last word of a phrase in lower case, without a possessive ending. */
export const nameOf = (tokens: readonly Token[], {to}: Pick<Phrase, 'to'>): string =>
	(tokens[to - 1]?.lower ?? '').replace(/[’']s?$/, '');
