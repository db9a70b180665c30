/**
 * Learns the weights of source/article/quotes/weights.ts from annotated articles:
 *
 *   node bench/train-quotes.ts GOLD.jsonl… [--scorer FOLDER] [--folds N [--errors]]
 *
 * A log-linear ranking of the candidates of each quotation. Writes its tables over the old ones. With --folds it writes
 * nothing: each Nth of the articles is scored with the weights that the others teach. --errors prints, one JSON object a
 * line, what is then still wrong.
 */
import {writeFileSync} from 'node:fs';
import path from 'node:path';
import {parseArgs} from 'node:util';
import type {Weights} from '../source/article/quotes/rank.ts';
import {attributes, slotCount, slotNames, templates} from '../source/article/quotes/standing.ts';
import {fit} from './fit.ts';
import {type Example, examplesOf, type GoldArticle, ownArticles} from './quote-examples.ts';
import {figures, isUnseen, loadScorer, scoreArticles} from './quotes.ts';

const {values: options, positionals} = parseArgs({
	allowPositionals: true,
	options: {
		scorer: {type: 'string', default: path.resolve(import.meta.dirname, '../../shared/bench')},
		rounds: {type: 'string', default: '12'},
		penalty: {type: 'string', default: '0.006'},
		folds: {type: 'string', default: '0'},
		errors: {type: 'boolean', default: false},
	},
});
const scorer = await loadScorer(options.scorer);

/** How often an article of our own counts: they are few, and each is there for a rule. */
const ownCount = 10;
/** Names are not always found: every fourth article is learned from without them. */
const unnamed = 4;

const gold = positionals.flatMap(file => scorer.load(file) as GoldArticle[]).filter(article => !isUnseen(article));
const learn = (article: GoldArticle, index: number) =>
	examplesOf(article, index % unnamed !== unnamed - 1, scorer.headMatch);
const given = gold.map(learn);
const own = Array.from({length: ownCount}, (_, time) =>
	ownArticles().flatMap((article, index) => learn(article, index + time)),
).flat();
const fitted = (examples: readonly Example[]) =>
	fit([...examples, ...own], slotCount, Number(options.rounds), Number(options.penalty));

/** The tables as source: a row a value of the template's first attributes, a column a value of its last. */
function sourceOf(weights: Weights): string {
	const tables = templates.map(template => {
		const columns = [template.join(' + '), ...attributes[template.at(-1)!]];
		const rows = new Map<string, string[]>();
		for (const {slot, template: name, row} of slotNames()) {
			if (name !== columns[0]) continue;
			const weight = Math.round(weights[slot]! * 100) / 100;
			rows.set(row, [...(rows.get(row) ?? []), weight === 0 ? '.' : weight.toFixed(2)]);
		}
		const cells = [columns, ...Array.from(rows, ([row, weights]) => [row, ...weights])];
		const widths = columns.map((_, column) => Math.max(...cells.map(row => row[column]?.length ?? 0)));
		const padded = cells.map(row => row.map((cell, column) => cell.padEnd(widths[column]!)).join('  '));
		return padded.map(line => line.trimEnd()).join('\n');
	});
	return `/**
 * What speaks for and against a candidate, learned by bench/train-quotes.ts from annotated articles. A table a template
 * of standing.ts; cells are parted by two blanks, a full stop is nothing.
 */
export const weights = \`
${tables.join('\n\n')}
\`;
`;
}

/** Scores each article with weights that it had no part in. */
function crossValidate(folds: number): void {
	const weights = Array.from({length: folds}, (_, fold) =>
		fitted(given.flatMap((examples, index) => (index % folds === fold ? [] : examples))),
	);
	const byId = new Map(gold.map(({id}, index) => [id, weights[index % folds]!]));
	const {score} = scoreArticles(scorer, gold, 'en', ({id}) => byId.get(id)!);
	console.log(`${gold.length} articles in ${folds} folds`);
	console.log(`  5 words  ${figures(score(5))}`);
	console.log(`  all      ${figures(score(1))}`);
	if (options.errors) for (const error of score(1).errs) console.log(JSON.stringify(error));
}

const folds = Number(options.folds);
if (folds > 1) crossValidate(folds);
else {
	const target = path.resolve(import.meta.dirname, '../source/article/quotes/weights.ts');
	writeFileSync(target, sourceOf(fitted(given.flat())));
}
