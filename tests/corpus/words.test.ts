import {expect, test} from 'vitest';
import {foldedWords, wordsOf} from '../../source/corpus/words.ts';

const cases: [string, string][] = [
	['It’s a “Café”, isn’t it?', "it's a cafe isn't it"],
	['well-known 1,240 and 5 % of $3', 'well known 1 240 and 5 % of $ 3'],
	['Straße, ÉCOLE', 'strasse ecole'],
	['ΤΗΣ ΑΘΗΝΑΣ, της Αθήνας', 'τησ αθηνασ τησ αθηνασ'],
	['[T]he boats, [a] boat, [th]e', 'the boats a boat th e'],
	['渡し船は', '渡 し 船 は'],
	['', ''],
	['… — !', ''],
];

test.each(cases)('%s', (text, words) => {
	expect(foldedWords(text).join(' ')).toBe(words);
	expect(
		wordsOf(text)
			.map(({folded}) => folded)
			.join(' '),
	).toBe(words);
});

test('a letter in brackets is a part of its word, the brackets within its span', () =>
	expect(wordsOf('“[T]he ice”').map(({start, end}) => [start, end])).toEqual([
		[2, 6],
		[7, 10],
	]));

test('offsets are those of the text', () =>
	expect(wordsOf('Olav’s pier').map(({start, end}) => [start, end])).toEqual([
		[0, 6],
		[7, 11],
	]));
