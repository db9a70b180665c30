/** Figures on annotated articles must not fall; the articles lie outside the repository. */
import {existsSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {loadScorer, scoreArticles} from '../../../bench/quotes.ts';

const folder = path.resolve(import.meta.dirname, '../../../../shared/bench');

describe.skipIf(!existsSync(folder))('quotes of five words and more', () => {
	test.each([
		['quotes-gum.jsonl', 'en', 0.89],
		['quotes-german-dev.jsonl', 'de', 0.84],
	])('%s: end-to-end F1', async (file, language, floor) => {
		const scorer = await loadScorer(folder);
		const gold = scorer.load(path.join(folder, file));
		expect(scoreArticles(scorer, gold, language).score(5).e2e.F1).toBeGreaterThan(floor);
	});
});
