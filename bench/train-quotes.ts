/**
 * Learns the weights of source/article/quotes/ranking/weights.ts from annotated articles:
 *
 *   node bench/train-quotes.ts GOLD.jsonl… [--scorer FOLDER] [--folds N [--errors]]
 *
 * A small network ranks the candidates of each quotation. Writes its table over the old one. With --folds it writes
 * nothing: each Nth of the articles is scored with what the others teach. --errors prints, one JSON object a
 * line, what is then still wrong.
 */
import {writeFileSync} from 'node:fs';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {Scale, writeNetwork} from '../source/article/quotes/ranking/network.ts';
import {type Articles, articles} from '../tests/article/quotes/articles.ts';
import {english} from '../tests/article/quotes/languages/annotated/desks/english/index.ts';
import {fit as fitted} from './fit.ts';
import {type Example, examplesOf, type GoldArticle, goldOf} from './quote-examples.ts';
import {figures, isUnseen, loadScorer, scoreArticles} from './quotes.ts';

const {values: options, positionals} = parseArgs({
	allowPositionals: true,
	options: {
		scorer: {type: 'string', default: path.resolve(import.meta.dirname, '../../shared/bench')},
		seed: {type: 'string', default: '1'},
		folds: {type: 'string', default: '0'},
		errors: {type: 'boolean', default: false},
	},
});
const scorer = await loadScorer(options.scorer);

/** How often an article of our own counts that is there for a rule: they are few. */
const ruleCount = 16;
/** And one that was written to be like any other. */
const deskCount = 3;
/** Names are not always found: every fourth article is learned from without them. */
const unnamed = 4;

const gold = positionals.flatMap(file => scorer.load(file) as GoldArticle[]).filter(article => !isUnseen(article));
const learn = (article: GoldArticle, index: number) =>
	examplesOf(article, index % unnamed !== unnamed - 1, scorer.headMatch);
const given = gold.map(learn);
const repeated = (own: Articles, count: number) =>
	Array.from({length: count}, (_, time) =>
		goldOf(own).flatMap((article, index) => learn(article, index + time)),
	).flat();
const own = [...repeated(articles, ruleCount), ...repeated(english, deskCount)];
const training = {units: 32, rounds: 24, rate: 0.05, dropped: 0.5, penalty: 0.003, seed: Number(options.seed)};
const learned = (examples: readonly Example[]) => fitted([...examples, ...own], training);

/** Scores each article with a network that it had no part in. */
function crossValidate(folds: number): void {
	const scales = Array.from(
		{length: folds},
		(_, fold) => new Scale(learned(given.flatMap((examples, index) => (index % folds === fold ? [] : examples)))),
	);
	const byId = new Map(gold.map(({id}, index) => [id, scales[index % folds]!]));
	const {score} = scoreArticles(scorer, gold, 'en', ({id}) => byId.get(id)!);
	console.log(`${gold.length} articles in ${folds} folds`);
	console.log(`  5 words  ${figures(score(5))}`);
	console.log(`  all      ${figures(score(1))}`);
	if (options.errors) for (const error of score(1).errs) console.log(JSON.stringify(error));
}

const folds = Number(options.folds);
if (folds > 1) crossValidate(folds);
else {
	const target = path.resolve(import.meta.dirname, '../source/article/quotes/ranking/weights.ts');
	writeFileSync(
		target,
		`/**
 * What speaks for and against a candidate, learned by bench/train-quotes.ts from annotated articles: network.ts reads it.
 */
export const weights = \`
${writeNetwork(learned(given.flat()))}
\`;
`,
	);
}
