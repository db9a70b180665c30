/** Runs a table of small annotated articles of one language. */
import {expect, test} from 'vitest';
import type {Block} from '../../../../source/article/article.ts';
import {findNames} from '../../../../source/article/names/index.ts';
import {findQuotes} from '../../../../source/article/quotes/index.ts';

/** What the article shows, its paragraphs parted by a newline, and `speaker: words` for each quotation in order. */
export type Row = readonly [shows: string, text: string, ...said: readonly string[]];

export function testArticles(language: string, rows: readonly Row[]): void {
	test.each(rows.map(([shows, text, ...said]) => ({shows, text, said})))('$shows', ({text, said}) => {
		const blocks = Array.from(text.matchAll(/[^\n]+/g), ({index, 0: {length}}): Block => {
			return {kind: 'paragraph', start: index, end: index + length};
		});
		const quotes = findQuotes(text, blocks, findNames(text, blocks, language), language);
		expect(quotes.map(({speaker, text: words}) => `${speaker ?? '?'}: ${words}`)).toEqual(said);
		for (const {start, end, text: words} of quotes) expect(text.slice(start, end)).toBe(words);
	});
}
