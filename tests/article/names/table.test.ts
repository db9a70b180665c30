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

test.each([
	['Anna', 0b01],
	['Arne', 0b11],
	['Berta', 0b01],
	['Cecilia', 0b10],
	['Zeno', 0],
	['', 0],
	['A', 0],
	['Ann', 0],
	['Anna Arne', 0],
	['\nBerta', 0],
	['Éva', 0],
	['anna', 0],
	['[', 0],
	['@', 0],
])('long tables by lines: “%s” stands in %i', (word, tables) => {
	expect(lazyLines('\nAnna Arne\nBerta', '\nArne\nCecilia')(word)).toBe(tables);
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
