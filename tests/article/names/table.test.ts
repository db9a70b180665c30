import {expect, test} from 'vitest';
import {fold, lazyLines, lazyPhrases, lazySet} from '../../../source/article/names/table.ts';

test('a table of words is split at blanks and line ends, and made once', () => {
	const words = lazySet('\none two\nthree ');
	expect([...words()]).toEqual(['one', 'two', 'three']);
	expect(words()).toBe(words());
});

test('a table of phrases is split at commas', () => {
	expect([...lazyPhrases('\nNew Tarn, Tarn,\nOld  Tarn')()]).toEqual(['New Tarn', 'Tarn', 'Old  Tarn']);
});

test('a long table holds the words of one letter on one line', () => {
	const has = lazyLines('\nAnna Arne\nBerta');
	expect(['Anna', 'Arne', 'Berta'].filter(has)).toEqual(['Anna', 'Arne', 'Berta']);
	expect(['', 'A', 'Ann', 'Anna Arne', 'Éva', 'Clara', 'Zeno', '[', 'anna', '\nBerta', 'Berta '].filter(has)).toEqual(
		[],
	);
});

test.each([
	['Voss', 'Voss'],
	['José', 'Jose'],
	['Søren', 'Soren'],
	['Łukasz', 'Lukasz'],
	['Đorđe', 'Dorde'],
	['Yıldız', 'Yildiz'],
	['Weiß', 'Weiss'],
	['Nguyễn', 'Nguyen'],
	['E\u0301va', 'Eva'],
	['Ольга', 'Ольга'],
])('%s without accents: %s', (word, plain) => expect(fold(word)).toBe(plain));
