/** What is asked of a quotation, and the answer: who said it. */
import type {Token} from '../tokens.ts';
import type {Phrase} from './grammar/phrases.ts';
import type {Passage} from './grammar/sayings.ts';

/** The quotation asked about. */
export interface Asked {
	/** Its block, and its token there. */
	passage: Passage;
	at: number;
	/** Its words. */
	text: string;
	/** How many they are; `manyWords` where there are more. */
	words: number;
	/** The block before, where that is prose. */
	before: Passage | null;
	/** The block behind, where the quotation ends its own and a signature follows: "— NAME". */
	after: Passage | null;
	/** Whether the block before ends with a colon. */
	introduced: boolean;
	/** Who said the quotation before this one; null where nobody did. */
	last: Last | null;
}

export interface Last {
	/** Last word of the phrase that named the speaker, in lower case. */
	name: string;
	/** Blocks since. */
	blocks: number;
	/** Token of that quotation in this block; -1 in another. */
	at: number;
	/** Sentence of the cue in this block; -1 in another. */
	cue: number;
}

/** Who says a quotation. */
export type Choice =
	/** Those whom the phrase names; `cue` is a token or -1. Both are counted in `tokens`. */
	| {by: 'phrase'; phrase: Phrase; cue: number; tokens: readonly Token[]}
	/** Whoever spoke last. */
	| {by: 'last'}
	/** Nobody; `unsaid` where the words are a term or a title, not somebody's. */
	| {by: 'nobody'; unsaid: boolean};

/** The last word of a phrase in lower case, without a possessive ending. */
export const nameOf = (tokens: readonly Token[], {to}: Pick<Phrase, 'to'>): string =>
	(tokens[to - 1]?.lower ?? '').replace(/[’']s?$/, '');
