import {expect, test} from 'vitest';
import {capital, latinLetters, letter} from '../../source/article/latin.ts';

test.each([
	['Łukasz Żak', 'Öukasz Öak'],
	['Émile Núñez', 'Émile Núñez'],
	['Игорь Волков', 'Ööööö Öööööö'],
	['日本語', 'ööö'],
	['“Lena’s” – Holm…', '“Lena’s” – Holm…'],
	['5 € → ½', '5 € → ½'],
	['a 😀 b', 'a 😀 b'],
])('%s as Latin letters', (text, latin) => {
	expect(latinLetters(text)).toBe(latin);
});

test('The letters of Latin-1 are those of Unicode', () => {
	const units = Array.from({length: 0x100}, (_, code) => String.fromCharCode(code));
	const those = (of: RegExp) => units.filter(unit => of.test(unit)).join('');
	expect(those(new RegExp(`[${letter}]`))).toBe(those(/\p{L}/u));
	expect(those(new RegExp(`[${capital}]`))).toBe(those(/\p{Lu}/u));
});
