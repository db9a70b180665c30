/** Articles as tables: what is said by whom, by which words, in which turn. */
import {expect, test} from 'vitest';
import type {Document} from '../../../../source/article/article.ts';
import {findNames} from '../../../../source/article/names/index.ts';
import {findQuotes} from '../../../../source/article/quotes/index.ts';
import {readLanguage} from '../../../../source/article/quotes/languages/index.ts';
import {readDocuments} from '../../../../source/article/read.ts';

/** What the article shows, the file it is, and `speaker | mention | words` for each quotation in order. */
export type Row = readonly [shows: string, source: string, ...said: readonly string[]];

export interface Told {
	/** What the file is called: its ending tells how it is read. */
	path?: string;
	language?: string;
	byline?: readonly string[];
}

/** The quotations of a file, as a program reads it. */
export async function quotesIn(source: string, {path = 'talk.txt', language, byline}: Told = {}) {
	const [read] = await readDocuments(new TextEncoder().encode(source), {path});
	const article: Document = {...read!, language: language ?? read!.language, byline: [...(byline ?? read!.byline)]};
	const {text, blocks} = article;
	const names = findNames(text, blocks, article.language, readLanguage);
	return {text, quotes: findQuotes(text, blocks, names, article.language, article)};
}

export function testDialogues(rows: readonly Row[], told: Told = {}): void {
	test.each(rows.map(([shows, source, ...said]) => ({shows, source, said})))('$shows', async ({source, said}) => {
		const {text, quotes} = await quotesIn(source, told);
		expect(quotes.map(quote => `${quote.speaker ?? '?'} | ${quote.mention ?? '-'} | ${quote.text}`)).toEqual(said);
		for (const {start, end, text: words, mention, mentionStart, mentionEnd} of quotes) {
			expect(text.slice(start, end)).toBe(words);
			if (mention !== null) expect(text.slice(mentionStart!, mentionEnd!)).toBe(mention);
		}
	});
}
