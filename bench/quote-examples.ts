/** Annotated articles as examples of who said what: what training the ranking of candidates learns from. */
import type {Span} from '../source/article/article.ts';
import {findNames} from '../source/article/names/index.ts';
import type {Asked} from '../source/article/quotes/ranking/asked.ts';
import {type Candidate, candidatesFor} from '../source/article/quotes/ranking/candidates.ts';
import {english} from '../source/article/quotes/ranking/grammar/english.ts';
import {Known} from '../source/article/quotes/ranking/grammar/known.ts';
import {choiceOf} from '../source/article/quotes/ranking/rank.ts';
import {type Attribute, attributes, rowReader} from '../source/article/quotes/ranking/standing.ts';
import {walk} from '../source/article/quotes/ranking/walk.ts';
import {type Articles, annotated} from '../tests/article/quotes/articles.ts';
import {paragraphs} from './quotes.ts';

interface GoldQuote extends Span {
	speaker: string | null;
	canonical?: string;
	speakerStart?: number | null;
	speakerEnd?: number | null;
	speakerSpans?: [number, number][];
}

export interface GoldArticle {
	id: string;
	text: string;
	quotes: GoldQuote[];
}

/** One quotation: the rows that each candidate takes, and whether it is right. */
export interface Example {
	rows: Int32Array[];
	right: boolean[];
}

/** Whether two ways of naming somebody have the same head. */
export type HeadMatch = (gold: string, found: string) => boolean;

const pronoun = /^(?:he|she|they|it|we|i|you|who|that|which|this|er|sie)$/i;

function isRight(gold: GoldQuote, text: string, span: Span | null, headMatch: HeadMatch): boolean {
	if (!gold.speaker || !span) return gold.speaker === null && span === null;
	const spans = gold.speakerSpans ?? (gold.speakerStart != null ? [[gold.speakerStart, gold.speakerEnd ?? 0]] : []);
	const overlaps = spans.some(
		([from = 0, to = 0]) =>
			Math.min(to, span.end) - Math.max(from, span.start) >= Math.min(to - from, span.end - span.start) / 2,
	);
	const words = text.slice(span.start, span.end);
	const named = [gold.canonical, gold.speaker].some(
		name => name && !pronoun.test(name) && !pronoun.test(words) && headMatch(name, words),
	);
	return overlaps || named;
}

const spanOf = ({phrase, passage}: Candidate): Span | null => {
	const first = phrase && passage.tokens[phrase.from];
	const end = phrase && passage.tokens[phrase.to - 1];
	return first && end ? {start: first.start, end: end.end} : null;
};

/** Where the quotation that ends at `end` starts: behind the mark of its kind, or that of a paragraph left open. */
function startOf(text: string, end: number): number {
	const closing = ['”“', '’‘', '»«', '""'].find(([mark]) => mark === text[end]);
	const paragraph = text.lastIndexOf('\n', end - 1) + 1;
	return closing ? text.lastIndexOf(closing[1]!, end - 1) + 1 : paragraph + text.slice(paragraph).search(/[“«‘"]/) + 1;
}

/** Our own articles as the scorer's: a quotation is known by its end, a speaker by the nearest mention of their words. */
export const goldOf = (articles: Articles): GoldArticle[] =>
	articles.map(([id, source]) => {
		const {text, quotes} = annotated(source);
		const own = quotes.map(({end, speaker, mention}) => {
			const start = startOf(text, end);
			if (speaker === null) return {start, end, speaker};
			const after = text.indexOf(mention, end);
			const before = text.lastIndexOf(mention, start);
			const near = after >= 0 && (before < 0 || after - end < start - before) ? after : before;
			return {start, end, speaker, speakerStart: near, speakerEnd: near + mention.length};
		});
		return {id, text, quotes: own};
	});

const rowsOf = rowReader(Object.keys(attributes) as Attribute[]);
const nobody = {people: [], organisations: [], places: []};

/** The examples of an article. `named`: with the names found in it, as it is read; they are not always found. */
export function examplesOf({text, quotes}: GoldArticle, named: boolean, headMatch: HeadMatch): Example[] {
	const examples: Example[] = [];
	const tongue = english();
	const blocks = paragraphs(text);
	const known = new Known(named ? findNames(text, blocks, 'en') : nobody);
	let last: Span | null = null;
	const seek = (asked: Asked, span: Span) => {
		const candidates = candidatesFor(asked, tongue);
		const gold = quotes.find(
			quote =>
				Math.min(quote.end, span.end) - Math.max(quote.start, span.start) >
				0.8 * Math.max(quote.end - quote.start, span.end - span.start),
		);
		const spans = candidates.map(candidate => (candidate.standing.relation === 'continued' ? last : spanOf(candidate)));
		const right = candidates.map((candidate, index) =>
			gold?.speaker
				? candidate.standing.relation !== 'nobody' && isRight(gold, text, spans[index] ?? null, headMatch)
				: candidate.standing.relation === 'nobody',
		);
		const first = right.indexOf(true);
		if (first >= 0) {
			examples.push({
				rows: candidates.map(({standing}) => rowsOf(standing).slice()),
				right,
			});
			last = spans[first] ?? last;
		}
		return choiceOf(candidates[Math.max(first, 0)]!, asked, tongue);
	};
	for (const _ of walk(text, blocks, tongue, known, seek));
	return examples;
}
