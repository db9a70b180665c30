/** How somebody who may be the speaker stands to a quotation: what the ranking looks at. */
import type {Phrase} from './grammar/phrases.ts';
import {isDate, isVerb, may} from './grammar/phrases.ts';
import type {Passage} from './grammar/sayings.ts';
import {is, leads} from './grammar/tongue.ts';

/** The attributes of a candidate and their values. */
export const attributes = {
	relation: [
		'subject',
		'helped',
		'apposed',
		'apposition',
		'shared',
		'inverted',
		'behind',
		'according',
		'agent',
		'owner',
		/** "NAME: “…”" */
		'label',
		/** "“…” — NAME" */
		'signed',
		/** Named near the quotation, by no cue. */
		'bare',
		/** Whoever said the quotation before. */
		'continued',
		/** Nobody: the words are a term, a title, or the article does not say. */
		'nobody',
	],
	/** Where cue and phrase stand: before or after the quotation, how many sentences away, and at which mark. */
	place: [
		'colon',
		'comma',
		'before',
		'sentence before',
		'earlier',
		'after',
		'sentence after',
		'block before',
		'lead-in',
		'here',
		'nowhere',
	],
	/** Tokens between. */
	gap: ['0', '1', '2', '3+', '6+', '12+'],
	/** Other sayings that stand nearer on the same side. */
	nearer: ['0', '1', '2+'],
	/** Other quotations between. */
	quotes: ['0', '1', '2+'],
	cue: ['saying', 'telling', 'framing', 'unknown', 'none'],
	phrase: ['person', 'body', 'place', 'name', 'noun', 'he', 'it', 'I', 'relative', 'none'],
	/** What stands before the phrase. */
	role: ['first', 'governed', 'joined', 'with', 'object', 'conjunct', 'apposed', 'free'],
	order: ['0', '1', '2+'],
	/** How the quotation stands in its sentence and paragraph. */
	form: [
		'whole',
		'opens, runs on',
		'opens',
		'sentence, runs on',
		'sentence',
		'within, runs on',
		'within, capital',
		'within',
	],
	/** Words in the quotation. */
	words: ['1', '2', '3+', '5+', '10+'],
	/** What the quotation looks like by itself. */
	look: ['title', 'capital', 'small'],
	/** What stands before the quotation. */
	lead: ['determiner', 'name', 'noun', 'verb', 'link', 'mark', 'other', 'start', ...leads],
	/** What stands behind it: "the “blue” hour" goes on with a noun. */
	tail: ['noun', 'name', 'verb', 'small', 'mark', 'quote', 'end'],
	/** Whether the phrase names who spoke last. */
	last: ['same', 'other', 'nobody'],
	/** What ends it. */
	stop: ['comma', 'period', 'mark', 'dash', 'none'],
	/** Form of the cue. */
	tense: ['past', 'present', 'base', 'ing', 'none'],
	/** Whom the words speak of or to. */
	voice: ['own', 'you', 'lively', 'plain'],
	/** How it goes on from the quotation before it in its block. */
	joined: ['touching', 'listed', 'same sentence', 'apart', 'alone'],
} as const;

export type Attribute = keyof typeof attributes;
export type Standing = {-readonly [A in Attribute]: (typeof attributes)[A][number]};

/** Attributes of the quotation alone: all its candidates have the same values. */
export const shared: readonly Attribute[] = ['form', 'words', 'look', 'lead', 'tail', 'stop', 'voice', 'joined'];
const names = Object.keys(attributes) as Attribute[];
export const own: readonly Attribute[] = names.filter(name => !shared.includes(name));

/** All values of all attributes, each a row of the weights. */
export const rows: readonly (readonly [attribute: Attribute, value: string])[] = names.flatMap(name =>
	attributes[name].map(value => [name, value] as const),
);

const rowByValue = new Map(names.map(name => [name, new Map<string, number>()]));
for (const [row, [name, value]] of rows.entries()) rowByValue.get(name)!.set(value, row);

/** Reads the rows of a standing's values of the attributes `wanted`, in their order: into the same array each time. */
export function rowReader(wanted: readonly Attribute[]): (standing: Standing) => Int32Array {
	const values = wanted.map(name => rowByValue.get(name)!);
	const read = new Int32Array(wanted.length);
	return standing => {
		for (let k = 0; k < wanted.length; k++) read[k] = values[k]!.get(standing[wanted[k]!])!;
		return read;
	};
}

const atMost = <T extends string>(count: number, values: readonly T[]): T =>
	values[Math.min(count, values.length - 1)] as T;

export const gapOf = (tokens: number): Standing['gap'] =>
	tokens < 3 ? atMost(Math.max(0, tokens), attributes.gap) : tokens < 6 ? '3+' : tokens < 12 ? '6+' : '12+';
export const nearerOf = (count: number): Standing['nearer'] => atMost(count, attributes.nearer);
export const quotesOf = (count: number): Standing['quotes'] => atMost(count, attributes.quotes);
export const orderOf = (count: number): Standing['order'] => atMost(count, attributes.order);
/** Words from which a quotation is simply long. */
export const manyWords = 10;
export const wordsOf = (count: number): Standing['words'] =>
	count <= 1 ? '1' : count === 2 ? '2' : count < 5 ? '3+' : count < manyWords ? '5+' : '10+';

export function phraseOf({tokens}: Passage, phrase: Phrase): Standing['phrase'] {
	if (phrase.kind === 'name') return phrase.named ?? 'name';
	if (phrase.kind !== 'pronoun') return phrase.kind;
	const word = tokens[phrase.from];
	if (may(word, is.speaker)) return 'I';
	return may(word, is.person | is.owner | is.male) ? 'he' : 'it';
}

export function roleOf({tokens}: Passage, {from, full}: Phrase): Standing['role'] {
	const before = tokens[from - 1];
	const sentence = tokens[from]?.sentence;
	if (!before || before.sentence !== sentence) return 'first';
	if (before.kind === 'word') {
		if (may(before, is.absolute)) return 'with';
		if (may(before, is.link)) return before.lower === 'and' ? 'joined' : 'governed';
		// Of "quoted NAME as saying" the object speaks.
		if (isVerb(before)) return tokens[full]?.lower === 'as' && may(tokens[full + 1], is.participle) ? 'free' : 'object';
		return 'free';
	}
	if (before.text !== ',') return 'apposed';
	// "On Friday in Columbia, NAME": a phrase of its own before the subject.
	const earlier = tokens[from - 2];
	return earlier && (isDate(earlier) || earlier.kind === 'quote') ? 'conjunct' : 'apposed';
}

export function cueOf({tokens}: Passage, cue: number): Standing['cue'] {
	const word = tokens[cue];
	if (cue < 0) return 'none';
	if (may(word, is.saying)) return 'saying';
	if (may(word, is.cue)) return 'telling';
	return may(word, is.framing) ? 'framing' : 'unknown';
}

export function tenseOf({tokens}: Passage, cue: number): Standing['tense'] {
	const token = tokens[cue];
	if (!token?.lower) return 'none';
	if (may(token, is.participle)) return 'ing';
	if (may(token, is.past | is.pastCue)) return 'past';
	return token.lower.endsWith('s') ? 'present' : 'base';
}
