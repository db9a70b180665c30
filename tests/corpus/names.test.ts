import {describe, expect, test} from 'vitest';
import {hasName, knownAs, namesAgree, nameWords} from '../../source/corpus/names.ts';

const article = {organisations: ['Harbour Council', 'HBC'], places: ['Norland']};

describe('across articles a speaker is known by', () => {
	test.each([
		['Ingrid Dahl', 'ingrid dahl'],
		['Dr. Ingrid Dahl', 'ingrid dahl'],
		['INGRID DÄHL', 'ingrid dahl'],
		['Dahl', null],
		['the ministry', null],
		['The Harbour Office', null],
		['a spokesman', null],
		['Harbour Council', 'harbour council'],
		['HBC', 'hbc'],
		['Norland', 'norland'],
	])('%s: %s', (name, known) => expect(knownAs(name, article)).toBe(known));
});

test.each([
	['Ingrid Dahl', 'Dahl', true],
	['Dahl', 'Mayor Ingrid Dahl', true],
	['Ingrid Dahl', 'Olav Dahl', false],
	['Ingrid Dahl', 'Ingrid Berg', false],
])('%s and %s agree: %s', (one, other, agree) => expect(namesAgree(nameWords(one), nameWords(other))).toBe(agree));

test.each([
	['Jalil Abbas Nouri', 'nouri', true],
	['Jalil Abbas Nouri', 'JALIL NOURI', true],
	['José Nuñez', 'jose nunez', true],
	['José Nuñez', 'nun', false],
	['José Nuñez', 'j. nuñez', true],
	['Alice Dahl', 'Ali', false],
])('%s has the name %s: %s', (name, wanted, has) => expect(hasName(name, nameWords(wanted))).toBe(has));
