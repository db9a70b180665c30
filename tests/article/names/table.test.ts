import {expect, test} from 'vitest';
import {fold, lazyMap, lazyPhrases, lazySet} from '../../../source/article/names/table.ts';

test('a table of words is split at any blanks, and made once', () => {
	const words = lazySet('\none two\n\tthree ');
	expect([...words()]).toEqual(['one', 'two', 'three']);
	expect(words()).toBe(words());
});

test('a table of phrases is split at commas', () => {
	expect([...lazyPhrases('\nNew Tarn, Tarn,\nOld  Tarn')()]).toEqual(['New Tarn', 'Tarn', 'Old  Tarn']);
});

test('a map is filled when first asked', () => {
	let filled = 0;
	const map = lazyMap<number>(entries => {
		filled++;
		entries.set('one', 1);
	});
	expect(filled).toBe(0);
	expect([map().get('one'), map().get('two')]).toEqual([1, undefined]);
	expect(filled).toBe(1);
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
