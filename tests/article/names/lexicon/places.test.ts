import {describe, expect, test} from 'vitest';
import {
	beginsAsPlace,
	endsAsPlace,
	hintsPlace,
	isPlaceName,
	isShortForm,
	listedPlace,
	unshouted,
} from '../../../../source/article/names/lexicon/places.ts';

describe('the gazetteer', () => {
	test.each([
		['a country', 'Norway', 'Norway'],
		['of two words', 'New Zealand', 'New Zealand'],
		['a city', 'Oslo', 'Oslo'],
		['in German', 'Österreich', 'Österreich'],
		['in Spanish', 'Nueva York', 'Nueva York'],
		['in French', 'Écosse', 'Écosse'],
		['in capitals', 'OSLO', 'Oslo'],
		['two words in capitals', 'NEW ZEALAND', 'New Zealand'],
		['hyphens in capitals', 'BADEN-WÜRTTEMBERG', 'Baden-Württemberg'],
		['a short form', 'U.K.', 'United Kingdom'],
		['small', 'oslo', null],
		['a part of one', 'Zealand', null],
		['more than one', 'Oslo Norway', null],
		['none', 'Tarnby', null],
		['nothing', '', null],
	])('%s: %s', (_, name, listed) => expect(listedPlace(name)).toBe(listed));

	test.each([
		['US', true],
		['UAE', true],
		['Norway', false],
		['us', false],
	])('%s is a short form: %s', (name, is) => expect(isShortForm(name)).toBe(is));

	test.each([
		['TARNBY', 'Tarnby'],
		['PORT TARN', 'Port Tarn'],
		['TARN-ON-SEA', 'Tarn-On-Sea'],
		['USA', 'USA'],
		['Tarnby', 'Tarnby'],
	])('%s without capitals: %s', (name, plain) => expect(unshouted(name)).toBe(plain));
});

describe('names of places by a word of theirs', () => {
	test.each([
		['Tarn County', true],
		['Tarn International Airport', true],
		['Lake Tarn', true],
		['Mount Tarn', true],
		['Gulf of Tarn', true],
		['Ciudad de Tarn', true],
		['North Oslo', true],
		['New Oslo', true],
		['North Tarn', false],
		['County Tarn', false],
		['Gulf Tarn', false],
		['Gulf of', false],
		['County', false],
		['Tarn Ministry', false],
	])('%s: %s', (name, is) => expect(isPlaceName(name.split(' '))).toBe(is));

	test.each([
		['St. Tarn', true, true],
		['Puerto Tarn', true, true],
		['Tarn Hill', false, true],
		['Old Tarn', false, true],
		['Hill Tarn', false, false],
		['Hill', false, false],
		['North', false, false],
	])('%s: begins so %s, hints %s', (name, begins, hints) => {
		expect(beginsAsPlace(name.split(' '))).toBe(begins);
		expect(hintsPlace(name.split(' '))).toBe(hints);
	});

	test.each([
		['Tarnbury', true],
		['Tarnville', true],
		['Tarnhausen', true],
		['Tarnpur', true],
		['Tarnopolis', true],
		['Bury', false],
		['Tarn', false],
		['tarnbury-', false],
	])('%s ends as towns do: %s', (name, ends) => expect(endsAsPlace(name)).toBe(ends));
});
