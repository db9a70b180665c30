import fc from 'fast-check';
import {expect, test} from 'vitest';
import {hashOn, WordTable} from '../../source/article/word-table.ts';

const hashOf = (word: string): number => Array.from(word).reduce((hash, unit) => hashOn(hash, unit.charCodeAt(0)), 0);

const table = new WordTable(
	new Map([
		['tide', 1],
		['tides', 2],
		['Größe', 3],
		['港', 4],
		// "Aa" and "BB" have one hash.
		['Aa', 5],
	]),
);
const found = (text: string, word: string): number | undefined => {
	const start = text.indexOf(word);
	return table.get(text, start, start + word.length, hashOf(word));
};

test.each([
	['a word where it stands', 'the tide turns', 'tide', 1],
	['not the one it begins with', 'the tides turn', 'tides', 2],
	['beyond ASCII', 'die Größe', 'Größe', 3],
	['an ideograph', '港の船', '港', 4],
	['none that it does not have', 'the ebb', 'ebb', undefined],
	['none of another case', 'Tide', 'Tide', undefined],
	['none of the same hash', 'BB', 'BB', undefined],
	['of the same hash its own', 'Aa', 'Aa', 5],
	['nothing for no word', '', '', undefined],
])('a table finds %s', (_, text, word, value) => expect(found(text, word)).toBe(value));

test('finds what a map finds, however many words it has', () => {
	const word = fc.string({unit: fc.constantFrom('a', 'b', 'A', 'B', 'é'), maxLength: 4});
	fc.assert(
		fc.property(fc.array(word, {maxLength: 40}), word, (words, asked) => {
			const map = new Map(words.map((known, index) => [known, index]));
			expect(new WordTable(map).get(`-${asked}-`, 1, 1 + asked.length, hashOf(asked))).toBe(map.get(asked));
		}),
	);
});
