/** Quotations and who said them, by ranking everybody who may have. */
import type {Block, Quote, Span} from '../../article.ts';
import type {Names} from '../../names/index.ts';
import type {Marked} from '../marks.ts';
import {nobody, quoteOf, type Said} from '../said.ts';
import type {Token} from '../tokens.ts';
import type {Asked, Choice} from './asked.ts';
import {english} from './grammar/english.ts';
import {Known} from './grammar/known.ts';
import type {Phrase} from './grammar/phrases.ts';
import {Resolver} from './naming/resolve.ts';
import type {Scale} from './network.ts';
import {choose} from './rank.ts';
import {speakerOf} from './speakers.ts';
import {walk} from './walk.ts';

/** The text of a phrase without a possessive ending. */
function spanOf(tokens: readonly Token[], {from, full}: Phrase): Span {
	const last = tokens[full - 1]!;
	return {start: tokens[from]!.start, end: last.end - (/[’']s?$/.exec(last.text)?.[0].length ?? 0)};
}

/** Whether the quotation is a clause of its own, not part of the writer's sentence. */
function isDirect({passage: {tokens}, at}: Asked): boolean {
	const before = tokens[at - 1];
	return !before || before.sentence !== tokens[at]!.sentence || /[:,]/.test(before.text);
}

/** Who says a quotation by the choice made for it; `last` is what told of the speaker before. */
function saidBy(choice: Choice, asked: Asked, resolver: Resolver, last: Said | null): Said {
	if (choice.by === 'last') return last ?? {...nobody};
	if (choice.by === 'nobody') return {...nobody};
	const {tokens, phrase, cue} = choice;
	const mention = spanOf(tokens, phrase);
	return {
		speaker: speakerOf(choice, asked, resolver),
		mention,
		cue: cue < 0 ? null : (tokens[cue]?.text ?? null),
		group: last?.mention?.start === mention.start ? last.group : -1,
	};
}

/** Whoever the words beside a speech name by a cue: behind a dash they are known to tell who speaks. */
function besideSpeech({passage: {tokens, sayings}, at}: Asked): Choice | null {
	const said = sayings.find(({cue}) => cue > at) ?? sayings.at(-1);
	return said ? {by: 'phrase', phrase: said.phrase, cue: said.cue, tokens} : null;
}

/** Gives the paragraphs of a speech the speaker of the one that ends it. */
function tellSpeech(speech: readonly Quote[], {speaker, mention, mentionStart, mentionEnd, cue, group}: Quote): void {
	for (const quote of speech) Object.assign(quote, {speaker, mention, mentionStart, mentionEnd, cue, group});
}

/**
 * Finds the quotes of an English text, in order. `speeches` are quotations that no marks tell, by the start of their block;
 * a `scale` other than the learned network’s is for trying it.
 */
export function findQuotesByRanking(
	text: string,
	blocks: readonly Block[],
	names: Names,
	speeches: ReadonlyMap<number, Marked[]> = new Map(),
	scale: Scale | null = null,
): Quote[] {
	const tongue = english();
	const known = new Known(names);
	const resolver = new Resolver(text, names.people, known, tongue);
	const unmarked = new Set([...speeches.values()].flat().map(({start}) => start));
	const who = (asked: Asked, span: Span): Choice => {
		const choice = choose(asked, tongue, scale);
		const isTold = choice.by === 'phrase' || !unmarked.has(span.start);
		return isTold ? choice : (besideSpeech(asked) ?? choice);
	};
	const quotes: Quote[] = [];
	let groups = 0;
	let last: Said | null = null;
	/** Paragraphs of one speech whose speaker is not told yet: the last may tell it. */
	let speech: Quote[] = [];
	for (const {span, asked, choice, carried} of walk(text, blocks, tongue, known, who, speeches)) {
		if (choice.by === 'nobody' && choice.unsaid) continue;
		const said = saidBy(choice, asked, resolver, last);
		if (said.group < 0) said.group = groups++;
		const quote = quoteOf(text, span, isDirect(asked) ? 'direct' : 'mixed', said);
		quotes.push(quote);
		// A speech without a speaker yet goes on while no paragraph tells one.
		const untold = !carried || speech.length > 0;
		if (!carried) speech = [];
		if (choice.by === 'phrase') tellSpeech(speech.splice(0), quote);
		else if (untold) speech.push(quote);
		if (said.mention) last = said;
		resolver.spoke(said.speaker, span.end);
	}
	return quotes;
}
