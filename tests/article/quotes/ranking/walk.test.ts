/** In which order quotations are asked about, and what carries over from block to block. */
import {describe, expect, test} from 'vitest';
import type {Block} from '../../../../source/article/article.ts';
import {findQuotes} from '../../../../source/article/quotes/index.ts';
import {blocksOf} from '../../blocks.ts';
import {lastAsked} from './reading.ts';

const nobody = {people: [], organisations: [], places: []};
const told = (text: string, blocks: readonly Block[] = blocksOf(text)) =>
	findQuotes(text, blocks, nobody, 'en').map(({text, speaker, group}) => `${group} ${speaker}: ${text}`);

test('a paragraph that goes on for ever is read in parts', () => {
	const rain = 'It rained all day in Denby. '.repeat(4000);
	const text = `“The dam holds the lake,” said Anna Lind. ${rain}“The dam is leaking,” said Otto Falk. ${rain}“Go home now,” she said.`;
	const quotes = told(text);
	expect(quotes.map(quote => quote.replace(/^\d+ /, '')).slice(0, 2)).toEqual([
		'Anna Lind: The dam holds the lake,',
		'Otto Falk: The dam is leaking,',
	]);
	expect(quotes).toHaveLength(3);
});

describe('headlines', () => {
	test('a line in capitals only repeats what the article says', () => {
		expect(told('Mayor Lind Tells Council “Dam Will Hold Through Winter”')).toEqual([]);
	});

	test.each([
		['a sentence is none', 'Mayor Lind Tells Council that “the dam will hold through the winter.”'],
		['nor are a few capitals', 'Mayor Lind said: “The dam will hold.”'],
	])('%s', (_rule, text) => {
		expect(told(text)).toHaveLength(1);
	});
});

describe('over paragraphs', () => {
	test.each([
		[
			'a mark left open and opened again: one speaker, one group',
			'Mara Lind said: “The dam holds.\n“The bridge does not.\n“The road is gone.”',
			['0 Mara Lind: The dam holds.', '0 Mara Lind: The bridge does not.', '0 Mara Lind: The road is gone.'],
		],
		[
			'who is named behind the second paragraph says it',
			'Mara Lind said: “The dam holds.\n“The bridge does not,” said Otto Falk.',
			['0 Mara Lind: The dam holds.', '1 Otto Falk: The bridge does not,'],
		],
		[
			'a paragraph without marks ends it',
			'Mara Lind said: “The dam holds.\nNobody asked.\nOtto Falk said: “The bridge does not.”',
			['0 Mara Lind: The dam holds.', '1 Otto Falk: The bridge does not.'],
		],
		[
			'a colon at the end of a paragraph introduces the next',
			'Otto Falk wrote to the council:\n“The bridge will not last the winter.”',
			['0 Otto Falk: The bridge will not last the winter.'],
		],
	])('%s', (_rule, text, quotes) => {
		expect(told(text)).toEqual(quotes);
	});
});

describe('what is asked of a quotation', () => {
	test.each([
		['nothing before the first block', '“It rains.”', [false, false, false]],
		['the block before', 'Lind left.\n“It rains.”', [true, false, false]],
		['a colon before', 'Lind wrote:\n“It rains.”', [true, true, false]],
		['not for one deep in its block', 'Lind wrote:\nWe all went out then, “It rains.”', [false, true, false]],
		['a signature behind', '“It rains.”\n— Lind', [false, false, true]],
		['not behind one that does not end its block', '“It rains.” So it did.\n— Lind', [false, false, false]],
	])('%s', (_rule, text, [before, introduced, after]) => {
		const {asked} = lastAsked(text);
		expect([asked.before !== null, asked.introduced, asked.after !== null]).toEqual([before, introduced, after]);
	});

	test.each([
		['words', '“It rains on well-known Denby.”', 5],
		['an apostrophe and a stop part none', '“It won’t rain 3.5 days.”', 5],
		['marks alone are none', '“— … —”', 0],
	])('%s', (_rule, text, words) => {
		expect(lastAsked(text).asked.words).toBe(words);
	});
});
