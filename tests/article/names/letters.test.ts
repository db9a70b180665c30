import {describe, expect, test} from 'vitest';
import {
	beginsSmall,
	digit,
	innerCapital,
	isAcronym,
	isInitials,
	letterClass,
	lower,
	other,
	upper,
} from '../../../source/article/names/letters.ts';

describe('the class of a character', () => {
	test.each([
		['A', upper],
		['É', upper],
		['Ж', upper],
		['Ω', upper],
		['a', lower],
		['ß', lower],
		['ž', lower],
		['ª', lower],
		['\u0301', lower],
		['א', lower],
		['ع', lower],
		['7', digit],
		['٣', digit],
		['½', other],
		['²', other],
		['_', other],
		['’', other],
		['—', other],
		[' ', other],
		['日', other],
		['한', other],
	])('%s', (char, kind) => {
		expect(letterClass(char.charCodeAt(0))).toBe(kind);
		// The second time from the table.
		expect(letterClass(char.charCodeAt(0))).toBe(kind);
	});
});

test.each([
	['J', true],
	['J.', true],
	['J.K.', true],
	['J.K', true],
	['JK', false],
	['Jk.', false],
	['j.', false],
	['É.', true],
	['', false],
])('initials: “%s” %s', (word, are) => expect(isInitials(word)).toBe(are));

test.each([
	['UNDP', true],
	['AT&T', true],
	['ÖBB', true],
	['X', false],
	['Un', false],
	['&T', false],
	['U2', false],
	['A-B', false],
	['', false],
])('an acronym: “%s” %s', (word, is) => expect(isAcronym(word)).toBe(is));

test.each([
	['HubSpot', 3],
	['McTyl', 2],
	['eBay', 1],
	['Hub', -1],
	['HUB', -1],
	['Jean-Luc', -1],
])('the capital within “%s”: %i', (word, at) => expect(innerCapital(word)).toBe(at));

test.each([
	['ida', true],
	['élan', true],
	['Ida', false],
	['7', false],
	['', false],
])('“%s” begins small: %s', (word, small) => expect(beginsSmall(word)).toBe(small));
