/** Runs a table of small annotated articles of one language. */
import {expect, test} from 'vitest';
import {findNames} from '../../../../source/article/names/index.ts';
import {findQuotes} from '../../../../source/article/quotes/index.ts';
import {readLanguage} from '../../../../source/article/quotes/languages/index.ts';
import {blocksOf} from '../../blocks.ts';

/** What the article shows, its paragraphs parted by a newline, and `speaker: words` for each quotation in order. */
export type Row = readonly [shows: string, text: string, ...said: readonly string[]];

export function testArticles(language: string, rows: readonly Row[]): void {
	test.each(rows.map(([shows, text, ...said]) => ({shows, text, said})))('$shows', ({text, said}) => {
		const blocks = blocksOf(text);
		const quotes = findQuotes(text, blocks, findNames(text, blocks, language, readLanguage), language);
		expect(quotes.map(({speaker, text: words}) => `${speaker ?? '?'}: ${words}`)).toEqual(said);
		for (const {start, end, text: words} of quotes) expect(text.slice(start, end)).toBe(words);
	});
}
