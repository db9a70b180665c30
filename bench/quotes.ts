/**
 * Scores quotes and speakers on annotated articles:
 *
 *   node bench/quotes.ts [GOLD.jsonl[:FLOOR[:LANGUAGE]]…] [--scorer FOLDER] [--styles]
 *
 * GOLD holds one article a line ({id, text, quotes}); FLOOR is the end-to-end F1 in percent that quotes of five words and
 * more must reach. FOLDER holds quote-score.mjs; `../shared/bench` unless told, whose articles are scored where none are
 * named. --styles scores them again with their marks rewritten. Exits 1 where a floor is missed, 2 on wrong usage.
 */
import {existsSync} from 'node:fs';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {parseArgs} from 'node:util';
import type {Block} from '../source/article/article.ts';
import {findNames} from '../source/article/names/index.ts';
import {findQuotes} from '../source/article/quotes/index.ts';
import {readLanguage} from '../source/article/quotes/languages/index.ts';
import {findQuotesByRanking} from '../source/article/quotes/ranking/index.ts';
import type {Scale} from '../source/article/quotes/ranking/network.ts';

export interface Gold {
	id: string;
	text: string;
	quotes: object[];
}

interface Figure {
	F1: number;
	P: number;
	R: number;
}

/** Shares are 0 to 1; null where there was nothing to score. */
interface Score {
	e2e: Figure;
	span_relaxed: Figure;
	name_head_acc: number | null;
	nominal_acc: number | null;
	pron_mention_acc: number | null;
	/** What is wrong: spurious, missed, or said by another. */
	errs: object[];
}

interface Scorer {
	load(file: string): Gold[];
	/** Whether two ways of naming somebody have the same head. */
	headMatch(gold: string, found: string): boolean;
	score(gold: readonly Gold[], predictions: object[], options: {minWords: number}): Score;
	/** The article with its marks rewritten. */
	restyle(article: Gold, style: string): Gold;
}

const styles = ['curly', 'guillemets', 'german', 'single'];

/** The scored articles of the folder, with the floors that hold today. */
const floors = ['quotes-gum.jsonl:88:en', 'quotes-german-dev.jsonl:82:de'];

/** Lines of the text as paragraphs: annotated texts have no other blocks. */
export function paragraphs(text: string): Block[] {
	return Array.from(text.matchAll(/[^\n]+/g), match => ({
		kind: 'paragraph',
		start: match.index,
		end: match.index + match[0].length,
	}));
}

/**
 * Whether the article doubles apostrophes for marks, as some archives do. Annotations made from other marks do not see
 * these quotations, and count each one found as wrong.
 */
export const isUnseen = ({text}: {text: string}): boolean => (text.match(/''/g)?.length ?? 0) > 3;

/** The scorer in a folder. */
export async function loadScorer(folder: string): Promise<Scorer> {
	const load = async (name: string) => (await import(pathToFileURL(path.resolve(folder, name)).href)) as Scorer;
	return {...(await load('quote-score.mjs')), restyle: (await load('quotes.mjs')).restyle};
}

/** The quotes found in an article, as the scorer wants them; with a `scale` by that. */
function predict({id, text}: Gold, language: string, scale: Scale | null): object {
	const blocks = paragraphs(text);
	const names = findNames(text, blocks, language, readLanguage);
	const found = scale
		? findQuotesByRanking(text, blocks, names, new Map(), scale)
		: findQuotes(text, blocks, names, language);
	const quotes = found.map(quote => ({
		start: quote.start,
		end: quote.end,
		speaker: quote.speaker ?? quote.mention,
		mention: quote.mention,
		speakerStart: quote.mentionStart ?? undefined,
		speakerEnd: quote.mentionEnd ?? undefined,
		cue: quote.cue,
	}));
	return {id, quotes};
}

/** Figures for a least number of words, and articles a second of the processor's time. `scale` is for trying another network. */
export function scoreArticles(
	scorer: Scorer,
	gold: readonly Gold[],
	language: string,
	scaleOf: (article: Gold) => Scale | null = () => null,
) {
	const started = process.cpuUsage();
	const predictions = gold.map(article => predict(article, language, scaleOf(article)));
	const {user, system} = process.cpuUsage(started);
	return {
		speed: (gold.length / (user + system)) * 1e6,
		score: (minWords: number) => scorer.score(gold, predictions, {minWords}),
	};
}

const percent = (share: number | null): string => (share === null ? '-' : (100 * share).toFixed(1));

export function figures({e2e, span_relaxed: span, ...kinds}: Score): string {
	const speakers = `named ${percent(kinds.name_head_acc)} nominal ${percent(kinds.nominal_acc)} pronoun ${percent(kinds.pron_mention_acc)}`;
	return `end-to-end ${percent(e2e.F1)} (P ${percent(e2e.P)} R ${percent(e2e.R)})  span ${percent(span.F1)}  ${speakers}`;
}

/** Prints what an argument of the command asks for; false where its floor is missed. */
function report(scorer: Scorer, argument: string, restyled: boolean): boolean {
	const [file = '', floor = '0', language = 'en'] = argument.split(':');
	const gold = scorer.load(file);
	const seen = gold.filter(article => !isUnseen(article));
	const {score, speed} = scoreArticles(scorer, gold, language);
	console.log(`${path.basename(file)}: ${gold.length} articles, ${speed.toFixed(0)} a second`);
	console.log(`  5 words  ${figures(score(5))}`);
	console.log(`  all      ${figures(score(1))}`);
	const shown = seen.length < gold.length ? scoreArticles(scorer, seen, language).score : score;
	if (seen.length < gold.length) {
		console.log(`  without ${gold.length - seen.length} articles whose marks the annotations do not see`);
		console.log(`  5 words  ${figures(shown(5))}`);
		console.log(`  all      ${figures(shown(1))}`);
	}
	for (const style of restyled ? styles : []) {
		const rewritten = seen.map(article => scorer.restyle(article, style));
		console.log(`  ${style.padEnd(10)} ${figures(scoreArticles(scorer, rewritten, language).score(5))}`);
	}
	const reached = 100 * shown(5).e2e.F1 >= Number(floor);
	if (!reached) console.log(`  under ${floor}`);
	return reached;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	const {values, positionals} = parseArgs({
		allowPositionals: true,
		options: {
			scorer: {type: 'string', default: path.resolve(import.meta.dirname, '../../shared/bench')},
			styles: {type: 'boolean', default: false},
		},
	});
	if (!existsSync(path.join(values.scorer, 'quote-score.mjs'))) {
		console.error('usage: quotes.ts [GOLD.jsonl[:FLOOR[:LANGUAGE]]…] [--scorer FOLDER] [--styles]');
		process.exit(2);
	}
	const scorer = await loadScorer(values.scorer);
	const given = positionals.length > 0 ? positionals : floors.map(name => path.join(values.scorer, name));
	for (const argument of given) if (!report(scorer, argument, values.styles)) process.exitCode = 1;
}
