/** How somebody who may be the speaker stands to a quotation: what the ranking looks at. */
import type {Phrase} from './phrases.ts';
import {isDate, isVerb} from './phrases.ts';
import type {Passage, Relation} from './sayings.ts';
import type {Tongue} from './tongue.ts';

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
	role: ['first', 'governed', 'with', 'object', 'conjunct', 'apposed', 'free'],
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
	lead: ['determiner', 'name', 'noun', 'verb', 'link', 'mark', 'other', 'start'],
	/** What stands behind it: "the “blue” hour" goes on with a noun. */
	tail: ['noun', 'name', 'verb', 'small', 'mark', 'quote', 'end'],
	/** Whether the phrase names who spoke last. */
	last: ['same', 'other', 'nobody'],
	known: ['yes', 'no'],
} as const;

export type Attribute = keyof typeof attributes;
export type Standing = {-readonly [A in Attribute]: (typeof attributes)[A][number]};

/** Which attributes are weighed together. */
export const templates: readonly (readonly Attribute[])[] = [
	['relation', 'place'],
	['relation', 'cue'],
	['relation', 'gap'],
	['relation', 'phrase'],
	['relation', 'role'],
	['relation', 'order'],
	['relation', 'nearer'],
	['relation', 'quotes'],
	['relation', 'form'],
	['relation', 'last'],
	['place', 'form'],
	['place', 'gap'],
	['place', 'nearer'],
	['place', 'cue'],
	['place', 'quotes'],
	['phrase', 'last'],
	['phrase', 'role'],
	['place', 'phrase'],
	['known', 'form'],
	['known', 'words', 'look'],
	['known', 'lead', 'look'],
	['known', 'tail'],
	['relation', 'words'],
	['cue', 'look'],
	['cue', 'lead'],
	['cue', 'words'],
];

const names = Object.keys(attributes) as Attribute[];
const codes = names.map(name => new Map<string, number>(attributes[name].map((value, index) => [value, index])));

/** For each template the attributes it weighs and how many weights it has. */
const layout = templates.map(template => ({
	columns: template.map(name => names.indexOf(name)),
	sizes: template.map(name => attributes[name].length),
	size: template.reduce((product, name) => product * attributes[name].length, 1),
}));
const starts = layout.map((_, index) => layout.slice(0, index).reduce((sum, {size}) => sum + size, 0));

/** How many weights all templates have. */
export const slotCount = layout.reduce((sum, {size}) => sum + size, 0);

const values = new Int32Array(names.length);
const slots = new Int32Array(templates.length);

/** The indices of the weights that a standing takes, one a template; the same array each time. */
export function slotsOf(standing: Standing): Int32Array {
	for (let index = 0; index < names.length; index++) values[index] = codes[index]!.get(standing[names[index]!])!;
	for (let template = 0; template < layout.length; template++) {
		const {columns, sizes} = layout[template]!;
		let index = 0;
		for (let k = 0; k < columns.length; k++) index = index * sizes[k]! + values[columns[k]!]!;
		slots[template] = starts[template]! + index;
	}
	return slots;
}

/** Each slot by its template ("relation + place"), the values of all but the last attribute, and that of the last. */
export function* slotNames(): Generator<{slot: number; template: string; row: string; column: string}> {
	for (const [index, template] of templates.entries()) {
		const {size, sizes} = layout[index]!;
		for (let place = 0; place < size; place++) {
			let rest = place;
			const values: string[] = [];
			for (let k = sizes.length - 1; k >= 0; k--) {
				values.unshift(attributes[template[k]!][rest % sizes[k]!]!);
				rest = Math.floor(rest / sizes[k]!);
			}
			const column = values.pop()!;
			yield {slot: starts[index]! + place, template: template.join(' + '), row: values.join(' + '), column};
		}
	}
}

const atMost = <T extends string>(count: number, values: readonly T[]): T =>
	values[Math.min(count, values.length - 1)] as T;

export const gapOf = (tokens: number): Standing['gap'] =>
	tokens < 3 ? atMost(Math.max(0, tokens), attributes.gap) : tokens < 6 ? '3+' : tokens < 12 ? '6+' : '12+';
export const nearerOf = (count: number): Standing['nearer'] => atMost(count, attributes.nearer);
export const quotesOf = (count: number): Standing['quotes'] => atMost(count, attributes.quotes);
export const orderOf = (count: number): Standing['order'] => atMost(count, attributes.order);
export const wordsOf = (count: number): Standing['words'] =>
	count <= 1 ? '1' : count === 2 ? '2' : count < 5 ? '3+' : count < 10 ? '5+' : '10+';

export function phraseOf({tokens}: Passage, phrase: Phrase, tongue: Tongue): Standing['phrase'] {
	if (phrase.kind === 'name') return phrase.named ?? 'name';
	if (phrase.kind !== 'pronoun') return phrase.kind;
	const word = tokens[phrase.from]?.lower ?? '';
	if (tongue.speakers.has(word)) return 'I';
	return tongue.persons.has(word) || tongue.owners.has(word) ? 'he' : 'it';
}

export function roleOf({tokens}: Passage, {from}: Phrase, tongue: Tongue): Standing['role'] {
	const before = tokens[from - 1];
	const sentence = tokens[from]?.sentence;
	if (!before || before.sentence !== sentence) return 'first';
	if (before.kind === 'word') {
		if (tongue.absolutes.has(before.lower)) return 'with';
		if (tongue.links.has(before.lower)) return 'governed';
		if (isVerb(before, tongue)) return 'object';
		return 'free';
	}
	if (before.text !== ',') return 'apposed';
	// "On Friday in Columbia, NAME": a phrase of its own before the subject.
	const earlier = tokens[from - 2];
	return earlier && (isDate(earlier, tongue) || earlier.kind === 'quote') ? 'conjunct' : 'apposed';
}

export function cueOf({tokens}: Passage, cue: number, tongue: Tongue): Standing['cue'] {
	const word = tokens[cue]?.lower ?? '';
	if (cue < 0) return 'none';
	if (tongue.sayings.has(word)) return 'saying';
	if (tongue.cues.has(word)) return 'telling';
	return tongue.framing.has(word) ? 'framing' : 'unknown';
}

export type {Relation};
