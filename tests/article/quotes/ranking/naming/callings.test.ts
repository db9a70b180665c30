/** What words for somebody tell of them: things, people by their calling, groups. */
import {expect, test} from 'vitest';
import {english} from '../../../../../source/article/quotes/ranking/grammar/english.ts';
import {Known} from '../../../../../source/article/quotes/ranking/grammar/known.ts';
import {Callings, headOf, isUnnamed} from '../../../../../source/article/quotes/ranking/naming/callings.ts';

const known = new Known({
	people: [{name: 'Anna Falk', gender: null, mentions: 1, spans: [{start: 0, end: 9}]}],
	organisations: [{name: 'Arbor', mentions: 1, spans: [{start: 20, end: 25}]}],
	places: [],
});
const callings = new Callings(known, english());

test.each([
	['a spokesman for the mill', 'spokesman'],
	['The Minister of Fisheries', 'minister'],
	['divers', 'divers'],
])('the noun of "%s" is "%s"', (words, head) => {
	expect(headOf(words)).toBe(head);
});

test.each([
	['a woman at the gate', true],
	['Two men', true],
	['his neighbour', true],
	['Anna Falk', false],
	['Theodora Falk', false],
	['divers', false],
])('"%s" names nobody: %s', (words, expected) => {
	expect(isUnnamed(words)).toBe(expected);
});

test.each([
	['the ministry', true],
	['a report on the mill', true],
	['Arbor', true],
	['Anna Falk', false],
	['a baker', false],
])('"%s" is a thing: %s', (words, expected) => {
	expect(callings.isThing(words)).toBe(expected);
});

test.each([
	['woman', true],
	['mayor', true],
	['source', true],
	['54-year-old', true],
	['gate', false],
])('"%s" is somebody: %s', (noun, expected) => {
	expect(callings.isPerson(noun)).toBe(expected);
});

test.each([
	['Pupils', 'pupils', true],
	['Analysts at the bank', 'analysts', true],
	['Anna Falks', 'falks', false],
	['Baker', 'baker', false],
])('"%s" are several: %s', (words, head, expected) => {
	expect(callings.isGroup(words, head)).toBe(expected);
});
