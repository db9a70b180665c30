import {describe, expect, test} from 'vitest';
import {findIn} from '../../../source/reader/article/find.ts';

const text = 'It’s late. “Ice,” said Ada Lund, and it\nwas ice. (Why? a+b)';
const found = (words: string): string[] => findIn(text, words).map(({start, end}) => text.slice(start, end));

describe('find', () => {
	test.each([
		['ice', ['Ice', 'ice']],
		['Ice', ['Ice']],
		["it's", ['It’s']],
		['"ice,"', ['“Ice,”']],
		['it was', ['it\nwas']],
		['(why? a+b)', ['(Why? a+b)']],
		['.', ['.', '.']],
		['/ad[ae] \\w+/', ['Ada Lund']],
		['/ice|late/', ['late', 'Ice', 'ice']],
		['/x*/', []],
		['/(/', []],
		['   ', []],
		['zeppelin', []],
	])('%s', (words, hits) => expect(found(words)).toEqual(hits));

	test('has an end to its hits', () => expect(findIn('a'.repeat(50_000), 'a')).toHaveLength(10_000));
});
