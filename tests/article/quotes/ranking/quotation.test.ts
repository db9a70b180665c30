/** How a quotation stands and looks, whoever said it. */
import {describe, expect, test} from 'vitest';
import {lastAsked} from './reading.ts';

const quotation = (text: string) => lastAsked(text).candidates[0]!.standing;

describe('form', () => {
	test.each([
		['the whole block', '“It rains.”', 'whole'],
		['opens its block', '“It rains.” She left.', 'opens'],
		['opens and is gone on with', '“It rains,” she said.', 'opens, runs on'],
		['a small word goes on too', '“It rains” was all.', 'opens, runs on'],
		['a dash that opens the block is no part of it', '– “It rains,” she said.', 'opens, runs on'],
		['a sentence of its own', 'She left. “It rains.” He stayed.', 'sentence'],
		['a sentence gone on with', 'She left. “It rains,” he said.', 'sentence, runs on'],
		['within a sentence', 'She called it “rain.”', 'within'],
		['within, as a clause', 'She said: “It rains.”', 'within, capital'],
		['within, gone on with', 'She called it “rain” again.', 'within, runs on'],
	])('%s', (_rule, text, form) => {
		expect(quotation(text).form).toBe(form);
	});
});

describe('words', () => {
	test.each([
		['“Rain.”', '1'],
		['“It rains.”', '2'],
		['“It rains again, friends.”', '3+'],
		['“It rains again on the dam.”', '5+'],
		['“It rains again on the dam, and on us, and on Denby.”', '10+'],
	])('%s', (text, words) => {
		expect(quotation(text).words).toBe(words);
	});
});

describe('look', () => {
	test.each([
		['capitals of a title', 'He plays “Songs for a Low Tide” now.', 'title'],
		['a stop makes it a sentence', 'He plays “Songs Rise High.” now.', 'capital'],
		['one capital is no title', 'He plays “Songs” now.', 'capital'],
		['a small letter', 'He plays “songs of the tide” now.', 'small'],
	])('%s', (_rule, text, look) => {
		expect(quotation(text).look).toBe(look);
	});
});

describe('what stands before', () => {
	test.each([
		['nothing', '“Rain.”', 'start'],
		['a sentence', 'She left. “Rain.”', 'start'],
		['a mark', 'She said, “rain.”', 'mark'],
		['a determiner', 'She saw the “rain.”', 'determiner'],
		['a verb', 'She called “rain.”', 'verb'],
		['a name', 'She called Denby “rain.”', 'name'],
		['a noun', 'She heard the word “rain.”', 'noun'],
		['as, like', 'She described it as “rain.”', 'as'],
		['on, in, at', 'She spoke on “rain.”', 'on'],
		['of', 'She spoke of “rain.”', 'of'],
		['to', 'She vowed to “rain.”', 'to'],
		['that, because', 'She said that “rain.”', 'that'],
		['and, or, but', 'It was cold and “rain.”', 'and'],
		['another preposition', 'She went into “rain.”', 'link'],
		['another small word', 'She asked him “rain.”', 'other'],
	])('%s', (_rule, text, lead) => {
		expect(quotation(text).lead).toBe(lead);
	});
});

describe('what stands behind', () => {
	test.each([
		['nothing', 'She said “rain”', 'end'],
		['a stop', 'She said “rain”.', 'mark'],
		['a noun goes on', 'the “blue” hour', 'noun'],
		['a name', 'the “blue” Denby', 'name'],
		['a verb', '“Rain,” said Lind', 'verb'],
		['a small word', '“Rain,” the mayor said', 'small'],
		['a comma behind tells no more than one within', '“Rain”, said Lind', 'verb'],
		['a comma with nothing behind', '“Rain”,', 'mark'],
	])('%s', (_rule, text, tail) => {
		expect(quotation(text).tail).toBe(tail);
	});
});

describe('what ends it', () => {
	test.each([
		['a comma within', '“It rains,” she said.', 'comma'],
		['a comma behind', '“It rains”, she said.', 'comma'],
		['a full stop', '“It rains.” She left.', 'period'],
		['the end of the block', 'She said “it rains”', 'period'],
		['a question', '“Does it rain?” she asked.', 'mark'],
		['a dash', '“It rains” — so she said.', 'dash'],
		['nothing', 'the “blue” hour', 'none'],
	])('%s', (_rule, text, stop) => {
		expect(quotation(text).stop).toBe(stop);
	});
});

describe('voice', () => {
	test.each([
		['I', '“I saw rain.”', 'own'],
		['our', '“It fell on our dam.”', 'own'],
		['I’m', '“Now I’m wet.”', 'own'],
		['not the letter within a word', '“Weather in Iowa.”', 'plain'],
		['you', '“It rains on you.”', 'you'],
		['a question', '“Does it rain?”', 'lively'],
		['I before the question', '“Do I care?”', 'own'],
		['nobody', '“It rains.”', 'plain'],
	])('%s', (_rule, text, voice) => {
		expect(quotation(text).voice).toBe(voice);
	});
});

describe('joined with the quotation before', () => {
	test.each([
		['none before', 'She said “rain.”', 'alone'],
		['another block’s does not count', '“Rain.”\n“Snow.”', 'alone'],
		['nothing between', '“Rain,” “snow.”', 'touching'],
		['a list', 'She saw “rain,” and “snow.”', 'listed'],
		['a list with an article', 'She saw “a rain” and a “snow.”', 'listed'],
		['a verb between is no list', 'She saw “rain” and called it “snow.”', 'same sentence'],
		['another sentence', 'She saw “rain.” Later he called it “snow.”', 'apart'],
	])('%s', (_rule, text, joined) => {
		expect(quotation(text).joined).toBe(joined);
	});
});
