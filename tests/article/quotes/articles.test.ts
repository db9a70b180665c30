import {expect, test} from 'vitest';
import {findNames} from '../../../source/article/names/index.ts';
import {findQuotes} from '../../../source/article/quotes/index.ts';
import {blocksOf} from '../blocks.ts';
import {annotated, articles} from './articles.ts';

const pronoun = /^(?:he|she|who|his|her|it|they|I)$/;

test.each(articles)('%s', (_subject, source) => {
	const {text, quotes} = annotated(source);
	const blocks = blocksOf(text);
	const found = findQuotes(text, blocks, findNames(text, blocks, 'en'), 'en');
	const words = (end: number) => text.slice(Math.max(0, end - 24), end);
	expect(found.map(({end, speaker}) => `${words(end)} | ${speaker}`)).toEqual(
		quotes.map(({end, speaker, mention}) => {
			// A role may stay a role; a pronoun may not stay a pronoun.
			const said = found.find(quote => quote.end === end)?.speaker;
			const kept = said !== speaker && !pronoun.test(mention) && said === mention;
			return `${words(end)} | ${kept ? mention : speaker}`;
		}),
	);
});
