import {describe, expect, test} from 'vitest';
import {Starts} from '../../source/corpus/starts.ts';
import {wordsOf} from '../../source/corpus/words.ts';

const sought = (text: string) => wordsOf(text).map(({folded}) => ({folded, written: folded}));
const long = 'a b c d e f g h i j k l';

describe('of the sequences', () => {
	const sequences = ['the ice', 'the ice was late', 'the boats', 'ice', `${long} m`, `${long} n`];
	const starts = new Starts<string>();
	for (const sequence of sequences) starts.add(sought(sequence), sequence);
	test.each<[string, number, string[]]>([
		['the ice was late', 0, ['the ice', 'the ice was late']],
		['the ice was here', 0, ['the ice']],
		['The Ice', 0, ['the ice']],
		['the ice', 1, ['ice']],
		['the', 0, []],
		['late', 0, []],
		[`${long} m`, 0, [`${long} m`, `${long} n`]],
	])('%j from word %d: %j', (text, from, found) => expect([...starts.at(wordsOf(text), from)]).toEqual(found));
});
