/**
 * Scores quotes and speakers on annotated articles:
 *
 *   node bench/quotes.ts GOLD.jsonl[:FLOOR[:LANGUAGE]]… [--scorer FOLDER] [--min-words N]
 *
 * GOLD holds one article a line ({id, text, quotes}); FLOOR is the end-to-end F1 in percent it must reach.
 * FOLDER holds quote-score.mjs; `../shared/bench` unless told. Exits 1 where a floor is missed, 2 on wrong usage.
 */
import {existsSync} from 'node:fs';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {parseArgs} from 'node:util';
import type {Block} from '../source/article/article.ts';
import {findNames} from '../source/article/names/index.ts';
import {findQuotes} from '../source/article/quotes/index.ts';

interface Gold {
	id: string;
	text: string;
}

interface Figure {
	F1: number;
	P: number;
	R: number;
}

interface Scorer {
	load(file: string): Gold[];
	score(gold: Gold[], predictions: object[], options: {minWords: number}): {e2e: Figure; span_relaxed: Figure};
}

/** Lines of the text as paragraphs: annotated texts have no other blocks. */
export function paragraphs(text: string): Block[] {
	return Array.from(text.matchAll(/[^\n]+/g), match => ({
		kind: 'paragraph',
		start: match.index,
		end: match.index + match[0].length,
	}));
}

/** The scorer in a folder. */
export async function loadScorer(folder: string): Promise<Scorer> {
	return (await import(pathToFileURL(path.resolve(folder, 'quote-score.mjs')).href)) as Scorer;
}

/** End-to-end and span figures, 0 to 1, and articles a second on one gold file. */
export function scoreFile(scorer: Scorer, file: string, language: string, minWords: number) {
	const gold = scorer.load(file);
	const started = performance.now();
	const predictions = gold.map(({id, text}) => {
		const blocks = paragraphs(text);
		const quotes = findQuotes(text, blocks, findNames(text, blocks, language), language).map(quote => ({
			start: quote.start,
			end: quote.end,
			speaker: quote.speaker ?? quote.mention,
			speakerStart: quote.mentionStart ?? undefined,
			speakerEnd: quote.mentionEnd ?? undefined,
			cue: quote.cue,
		}));
		return {id, quotes};
	});
	const speed = (gold.length / (performance.now() - started)) * 1000;
	const {e2e, span_relaxed: span} = scorer.score(gold, predictions, {minWords});
	return {e2e, span, speed};
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	const {values, positionals} = parseArgs({
		allowPositionals: true,
		options: {
			scorer: {type: 'string', default: path.resolve(import.meta.dirname, '../../shared/bench')},
			'min-words': {type: 'string', default: '5'},
		},
	});
	if (positionals.length === 0 || !existsSync(path.join(values.scorer, 'quote-score.mjs'))) {
		console.error('usage: quotes.ts GOLD.jsonl[:FLOOR[:LANGUAGE]]… [--scorer FOLDER] [--min-words N]');
		process.exit(2);
	}
	const scorer = await loadScorer(values.scorer);
	const percent = (value: number) => (100 * value).toFixed(1);
	for (const argument of positionals) {
		const [file = '', floor = '0', language = 'en'] = argument.split(':');
		const {e2e, span, speed} = scoreFile(scorer, file, language, Number(values['min-words']));
		const missed = 100 * e2e.F1 < Number(floor);
		const figures = `end-to-end ${percent(e2e.F1)} (P ${percent(e2e.P)} R ${percent(e2e.R)})  span ${percent(span.F1)}`;
		console.log(
			`${path.basename(file)}  ${figures}  ${speed.toFixed(0)} articles/s${missed ? `  under ${floor}` : ''}`,
		);
		if (missed) process.exitCode = 1;
	}
}
