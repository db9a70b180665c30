import {describe, expect, test} from 'vitest';
import {searchFor, sentencesAround} from '../../source/corpus/search.ts';
import {growth, linear} from '../growth.ts';

const title = 'A ferry for the island';
const text =
	'The ferry’s bell rang twice. Mara Ellison waited at the old ferry pier.\n\nNobody else came; the café was shut. 港の船は春まで待つ。';

/** What is found of it; null where it is no answer. */
const found = (asked: string, article = {title, text}): string[] | null =>
	searchFor(asked)
		?.find(article)
		?.map(({start, end}) => article.text.slice(start, end)) ?? null;

describe('finds', () => {
	test.each<[string, string, string[] | null]>([
		['a word wherever it stands', 'ferry', ['ferry’s', 'ferry']],
		['the beginning of a word', 'Ell', ['Ellison']],
		['no end of a word', 'llison', null],
		['all words, in any order', 'pier mara', ['Mara', 'pier']],
		['nothing where one of them is missing', 'pier whale', null],
		['words without case and accents', 'CAFE', ['café']],
		['accents without accents', 'férry', ['ferry’s', 'ferry']],
		['a straight apostrophe for a curly one', "ferry's", ['ferry’s']],
		['what stands between marks together', '"old ferry"', ['old ferry']],
		['typographic marks too', '“old ferry” mara', ['Mara', 'old ferry']],
		['nothing that stands apart', '"old pier"', null],
		['the last of these words by its beginning', '"at the ol"', ['at the old']],
		['what overlaps once', 'old "the old ferry"', ['the old ferry']],
		['words of scripts without blanks', '船は', ['船は']],
		['words of the title, which are no hits', 'island', []],
		['words of the title beside others', 'island pier', ['pier']],
		['an expression', '/ferr. p\\w+/', ['ferry pier']],
		['its capitals as they are', '/Ferry/', null],
		['an expression in the title', '/isl.nd/', []],
	])('%s: %s', (_, asked, words) => expect(found(asked)).toEqual(words));

	test.each(['', '  ', '"', '""', '—'])('nothing is asked for by %j', asked => expect(searchFor(asked)).toBeNull());

	test('an expression that is none is told', () => expect(() => searchFor('/(/')).toThrow(/Unterminated group/));

	test('in time that grows with the text', () =>
		expect(
			growth(searchFor('"a a a b" a')!.find, size => ({title: '', text: 'a a a a '.repeat(size)}), 1500),
		).toBeLessThan(linear));
});

describe('the sentences of what is found', () => {
	const sentences = (asked: string): [string, number][] =>
		sentencesAround(text, searchFor(asked)!.find({title, text})!).map(({start, end, hits}) => [
			text.slice(start, end),
			hits.length,
		]);
	test.each<[string, [string, number][]]>([
		[
			'ferry',
			[
				['The ferry’s bell rang twice.', 1],
				['Mara Ellison waited at the old ferry pier.', 1],
			],
		],
		['mara pier', [['Mara Ellison waited at the old ferry pier.', 2]]],
		['cafe', [['Nobody else came; the café was shut.', 1]]],
		['island', []],
	])('%s', (asked, told) => expect(sentences(asked)).toEqual(told));
});
