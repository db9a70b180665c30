import {expect, test} from 'vitest';
import {isDate, isPeople, openersOf} from '../../../../source/article/names/lexicon/ordinary.ts';

test.each([
	['en', 'However', true],
	['de', 'Allerdings', true],
	['fr', 'Cependant', true],
	['es', 'Según', true],
	['it', 'Secondo', true],
	['pt', 'Também', true],
	['nl', 'Volgens', true],
	['de', 'However', false],
	['en', 'Cependant', false],
	['en', 'however', false],
	['en', 'Ida', false],
	['nl', 'Sophie', false],
])('%s: “%s” begins sentences: %s', (language, word, opens) => expect(openersOf(language).has(word)).toBe(opens));

test.each([null, 'fi', 'toString', '__proto__'])('English stands in for the language “%s”', language => {
	expect(openersOf(language)).toBe(openersOf('en'));
});

test.each([
	['Tuesday', true],
	['Sept.', true],
	['Dienstag', true],
	['Ramadan', true],
	['Ida', false],
	['tuesday', false],
])('%s is a date: %s', (word, is) => expect(isDate(word)).toBe(is));

test.each([
	['Iranian', true],
	['Republicans', true],
	['Sunni', true],
	['Deutscher', true],
	['Iran', false],
	['iranian', false],
])('%s is a people: %s', (word, is) => expect(isPeople(word)).toBe(is));
