/**
 * Learns the weights of source/article/quotes/weights.ts from annotated articles:
 *
 *   node bench/train-quotes.ts GOLD.jsonl… [--scorer FOLDER]
 *
 * A log-linear ranking of the candidates of each quotation, by stochastic gradient with a penalty on large weights.
 * Writes its tables over the old ones.
 */
import {writeFileSync} from 'node:fs';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {parseArgs} from 'node:util';
import type {Span} from '../source/article/article.ts';
import {findNames} from '../source/article/names/index.ts';
import {type Asked, type Candidate, candidatesFor} from '../source/article/quotes/candidates.ts';
import {english} from '../source/article/quotes/english.ts';
import {Known} from '../source/article/quotes/known.ts';
import {choiceOf} from '../source/article/quotes/rank.ts';
import {attributes, slotCount, slotNames, slotsOf, templates} from '../source/article/quotes/standing.ts';
import {walk} from '../source/article/quotes/walk.ts';
import {annotated, articles} from '../tests/article/quotes/articles.ts';
import {isUnseen, paragraphs} from './quotes.ts';

interface GoldQuote extends Span {
	speaker: string | null;
	canonical?: string;
	speakerStart?: number | null;
	speakerEnd?: number | null;
	speakerSpans?: [number, number][];
}

interface Gold {
	text: string;
	quotes: GoldQuote[];
}

/** One quotation: the weights each candidate takes, and whether it is right. */
interface Example {
	slots: Int32Array[];
	right: boolean[];
}

const {values: options, positionals} = parseArgs({
	allowPositionals: true,
	options: {
		scorer: {type: 'string', default: path.resolve(import.meta.dirname, '../../shared/bench')},
		rounds: {type: 'string', default: '12'},
		penalty: {type: 'string', default: '0.006'},
	},
});
const {load, headMatch} = (await import(pathToFileURL(path.resolve(options.scorer, 'quote-score.mjs')).href)) as {
	load(file: string): Gold[];
	headMatch(gold: string, found: string): boolean;
};

const pronoun = /^(?:he|she|they|it|we|i|you|who|that|which|this|er|sie)$/i;

function isRight(gold: GoldQuote, text: string, span: Span | null): boolean {
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

const examples: Example[] = [];
const nobody = {people: [], organisations: [], places: []};
let articleCount = 0;
let reachable = 0;
let attributed = 0;
/** How often an article of our own counts: they are few, and each is there for a rule. */
const ownCount = 10;

/** Our own articles as the scorer's: a quotation is known by its end, a speaker by the nearest mention of their words. */
function ownGold(source: string): Gold {
	const {text, quotes} = annotated(source);
	return {
		text,
		quotes: quotes.map(({end, speaker, mention}) => {
			const start = Math.max(...Array.from('“«‘"', mark => text.lastIndexOf(mark, end - 1))) + 1;
			if (speaker === null) return {start, end, speaker};
			const after = text.indexOf(mention, end);
			const before = text.lastIndexOf(mention, start);
			const near = after >= 0 && (before < 0 || after - end < start - before) ? after : before;
			return {start, end, speaker, speakerStart: near, speakerEnd: near + mention.length};
		}),
	};
}

const sets = positionals.map(file => load(file));
for (let count = 0; count < ownCount; count++) sets.push(articles.map(([, source]) => ownGold(source)));
for (const set of sets) {
	for (const {text, quotes} of set) {
		if (isUnseen({text})) continue;
		let last: Span | null = null;
		const tongue = english();
		const blocks = paragraphs(text);
		// Names are not always found: every fourth article is learned from without them.
		const known = new Known(articleCount++ % 4 === 0 ? nobody : findNames(text, blocks, 'en'));
		const seek = (asked: Asked, span: Span) => {
			const candidates = candidatesFor(asked, tongue);
			const gold = quotes.find(
				quote =>
					Math.min(quote.end, span.end) - Math.max(quote.start, span.start) >
					0.8 * Math.max(quote.end - quote.start, span.end - span.start),
			);
			const spans = candidates.map(candidate =>
				candidate.standing.relation === 'continued' ? last : spanOf(candidate),
			);
			const right = candidates.map((candidate, index) =>
				gold?.speaker
					? candidate.standing.relation !== 'nobody' && isRight(gold, text, spans[index] ?? null)
					: candidate.standing.relation === 'nobody',
			);
			if (gold?.speaker) attributed++;
			const first = right.indexOf(true);
			if (first >= 0) {
				if (gold?.speaker) reachable++;
				examples.push({slots: candidates.map(({standing}) => slotsOf(standing).slice()), right});
				last = spans[first] ?? last;
			}
			return choiceOf(candidates[Math.max(first, 0)]!, asked);
		};
		for (const _ of walk(text, blocks, tongue, known, seek));
	}
}
console.error(`${examples.length} examples; a right candidate for ${reachable} of ${attributed} attributed quotations`);

const weights = new Float64Array(slotCount);
const squares = new Float64Array(slotCount).fill(1);
const mean = new Float64Array(slotCount);
const rounds = Number(options.rounds);
const penalty = Number(options.penalty);
let seed = 7;
/** The same numbers at every run, so that the table can be made again. */
const random = (): number => {
	seed = (seed * 1103515245 + 12345) % 2147483648;
	return seed / 2147483648;
};
for (let round = 0; round < rounds; round++) {
	let right = 0;
	for (let i = examples.length - 1; i > 0; i--) {
		const j = Math.floor(random() * (i + 1));
		[examples[i], examples[j]] = [examples[j]!, examples[i]!];
	}
	for (const example of examples) {
		const scores = example.slots.map(slots => slots.reduce((sum, index) => sum + weights[index]!, 0));
		const top = Math.max(...scores);
		const shares = scores.map(score => Math.exp(score - top));
		const all = shares.reduce((sum, share) => sum + share, 0);
		const good = shares.reduce((sum, share, index) => sum + (example.right[index] ? share : 0), 0);
		if (example.right[scores.indexOf(top)]) right++;
		example.slots.forEach((slots, index) => {
			const gradient = shares[index]! / all - (example.right[index] ? shares[index]! / good : 0);
			if (Math.abs(gradient) < 1e-4) return;
			for (const slot of slots) {
				const slope = gradient + penalty * weights[slot]!;
				squares[slot]! += slope * slope;
				weights[slot]! -= (0.5 * slope) / Math.sqrt(squares[slot]!);
			}
		});
	}
	if (round >= rounds / 2) for (let i = 0; i < slotCount; i++) mean[i]! += weights[i]! / Math.ceil(rounds / 2);
	console.error(`round ${round + 1}: ${((100 * right) / examples.length).toFixed(2)} % right`);
}

/** The tables as source: a row a value of the template's first attributes, a column a value of its last. */
const tables = templates.map(template => {
	const columns = [template.join(' + '), ...attributes[template.at(-1)!]];
	const rows = new Map<string, string[]>();
	for (const {slot, template: name, row} of slotNames()) {
		if (name !== columns[0]) continue;
		const weight = Math.round(mean[slot]! * 100) / 100;
		rows.set(row, [...(rows.get(row) ?? []), weight === 0 ? '.' : weight.toFixed(2)]);
	}
	const cells = [columns, ...Array.from(rows, ([row, weights]) => [row, ...weights])];
	const widths = columns.map((_, column) => Math.max(...cells.map(row => row[column]?.length ?? 0)));
	return cells
		.map(row =>
			row
				.map((cell, column) => cell.padEnd(widths[column]!))
				.join('  ')
				.trimEnd(),
		)
		.join('\n');
});
const source = `/**
 * What speaks for and against a candidate, learned by bench/train-quotes.ts from annotated articles. A table a template
 * of standing.ts; cells are parted by two blanks, a full stop is nothing.
 */
export const weights = \`
${tables.join('\n\n')}
\`;
`;
writeFileSync(path.resolve(import.meta.dirname, '../source/article/quotes/weights.ts'), source);
