import {describe, expect, test} from 'vitest';
import {lazyLines, lazyPhrases, lazySet, remember, unaccented} from '../../../../source/article/names/lexicon/table.ts';

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
])('%s without accents: %s', (word, plain) => expect(unaccented(word)).toBe(plain));

describe('what is made of a word', () => {
	const lengths = () => {
		const read: string[] = [];
		const of = remember(word => {
			read.push(word);
			return word.length;
		});
		return {of, read};
	};

	test('is made once', () => {
		const {of, read} = lengths();
		expect(['Ida', 'Voss', 'Ida'].map(of)).toEqual([3, 4, 3]);
		expect(read).toEqual(['Ida', 'Voss']);
	});

	test('even where it comes to nothing', () => {
		const {of, read} = lengths();
		expect(['', ''].map(of)).toEqual([0, 0]);
		expect(read).toEqual(['']);
	});

	test('is forgotten behind some thousands of others', () => {
		const {of, read} = lengths();
		of('Ida');
		for (let number = 0; number < 10_000; number++) of(String(number));
		of('Ida');
		expect(read.filter(word => word === 'Ida')).toHaveLength(2);
	});
});
