/** Medians for the layout of an article of 5,000 words: `node bench/layout.ts`. */
import {layoutArticle} from '../source/layout/layout.ts';
import {articleOf} from '../tests/layout/article.ts';

const rounds = 50;
const latin = Array.from({length: 50}, (_, index) => `${'The ice came late to harbour '.repeat(16)}${index} at last.`);
const ideographs = Array.from({length: 50}, () => '港の氷は遅く来て、そして来なかった。'.repeat(12));

for (const [name, paragraphs] of [
	['ASCII', latin],
	['ideographs', ideographs],
] as const) {
	const article = articleOf(paragraphs);
	const times = Array.from({length: rounds}, (_, round) => {
		const start = performance.now();
		layoutArticle(article, {width: 72 + (round % 2)});
		return performance.now() - start;
	}).sort((a, b) => a - b);
	console.log(`${name}: ${times[rounds >> 1]!.toFixed(2)} ms, first ${times.at(-1)!.toFixed(2)} ms`);
}
