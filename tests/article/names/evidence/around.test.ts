import {describe, expect, test} from 'vitest';
import {pronounAfter, signsAround} from '../../../../source/article/names/evidence/around.ts';
import type {Sign} from '../../../../source/article/names/evidence/kinds.ts';
import {candidatesOf, wordsOf} from '../read.ts';

/** The signs around `Vexlo` (or the last name) of a line. */
function signs(line: string, language = 'en'): Sign[] {
	const candidates = candidatesOf(line, language);
	const candidate = candidates.find(({name}) => /vexlo/i.test(name)) ?? candidates.at(-1)!;
	const found = new Set<Sign>();
	signsAround(line, candidate, wordsOf(line), found);
	return [...found];
}

describe('before a name', () => {
	test.each<[string, string, Sign[]]>([
		['nothing', 'So Vexlo went', []],
		['a courtesy', 'So Mr. Vexlo went', ['polite']],
		['an office', 'So President Vexlo went', ['office']],
		['kin with a capital', 'So Aunt Vexlo went', ['kin']],
		['kin', 'So my aunt Vexlo went', ['kin']],
		['kin, and more of it', 'So my aunt, Vexlo, went', ['calling']],
		['a calling', 'So the potter Vexlo went', ['calling']],
		['an office in small letters', 'So the president, Vexlo, went', ['calling']],
		['a verb of saying', '“No,” said Vexlo then', ['speaks']],
		['told', 'So told Vexlo them', ['told']],
		['the', 'So the Vexlo went', []],
		['the, alone', 'So the Vexlo is', []],
		['the, of two words', 'So the Vexlo Tarn went', ['the']],
		['by', 'Made by Vexlo then', ['by']],
		['according to', 'So, according to Vexlo then', ['told']],
		['laut', 'Das ist laut Vexlo so', ['told']],
		['spoke to', 'She spoke to Vexlo then', ['told']],
		['an interview with', 'It is an interview with Vexlo then', ['told']],
		['near', 'It is near Vexlo then', ['near']],
		['in', 'It is in Vexlo style', ['inside']],
		['in, and nothing follows', 'It is in Vexlo.', ['inside', 'settled']],
		['in, and a day follows', 'It is in Vexlo on Tuesday', ['inside', 'settled']],
		['in, and a comma follows', 'It is in Vexlo, she said', ['inside', 'settled']],
		['in what one plays', 'She starred in Vexlo.', ['inside']],
		['in two words', 'It is in Vexlo Brim.', ['inside']],
		['in two words, a town’s', 'It is in Vexlo Bury.', ['inside']],
		['in two words, a hill’s', 'It is in Vexlo Hill.', ['inside', 'settled']],
		['where one was born', 'She was born in Vexlo then', ['near']],
		['the mayor of', 'It is the mayor of Vexlo then', ['placeOf']],
		['the town of', 'It is the town of Vexlo then', ['placeOf']],
		['the alcalde de', 'Es el alcalde de Vexlo', ['placeOf']],
		['an age and of', 'It is Ida, 71, of Vexlo.', ['near']],
		['a spokesman for', 'It is a spokesman for Vexlo then', ['bodyOf']],
		['the head of the', 'It is the head of the Vexlo then', ['bodyOf']],
		['a portavoz del', 'Es la portavoz del Vexlo', ['bodyOf']],
		['at', 'It is at Vexlo then', ['at']],
		['at a hill', 'It is at Vexlo Hill then', ['inside']],
		['a company', 'It is the company Vexlo then', ['company']],
		['a company called', 'It is a company called Vexlo then', ['company']],
		['a person called', 'It is a person called Vexlo then', []],
		['a company, and its name', 'It is a company, Vexlo, then', ['company']],
		['the river', 'It is the river Vexlo then', ['placeNoun']],
		['a place’s', 'It is Norway’s Vexlo then', ['ofPlace']],
		['somebody’s', 'It is Ida’s Vexlo then', []],
	])('%s', (_, line, is) => expect(signs(line)).toEqual(is));
});

describe('behind a name', () => {
	test.each<[string, string, Sign[]]>([
		['a verb of saying', 'Vexlo said it', ['speaks']],
		['behind a comma', 'So the old Vexlo, said it', ['speaks']],
		['in German', 'So ist es, Vexlo zufolge', ['told']],
		['what people do', 'Vexlo smiled then', ['acts']],
		['what companies do', 'Vexlo launched it', ['trades']],
		['what they have done', 'Vexlo has launched it', ['trades']],
		['who', 'Vexlo who lost', ['who']],
		['who, behind a comma', 'Vexlo, who lost', ['who']],
		['which is no sign', 'Vexlo, which lost', []],
		['an age', 'Vexlo, 34, lost', ['age']],
		['an age in words', 'Vexlo, aged 34, lost', ['age']],
		['an age in brackets', 'Vexlo (34) lost', ['age']],
		['years old', 'Vexlo, a 34-year-old man, lost', ['age']],
		['no age', 'Vexlo, 340, lost', []],
		['an apposition', 'Vexlo, a retired potter, lost', ['apposition']],
		['with an office', 'Vexlo, the Mayor of Tarn, lost', ['apposition']],
		['a company', 'Vexlo, a small company, lost', ['company']],
		['what a company has', 'Vexlo, the company’s president, lost', ['apposition']],
		['a company of somebody', 'Vexlo, whose company lost', ['who']],
		['a clause is none', 'Vexlo, which the potter made', []],
		['a sentence is none', 'Vexlo. A potter lost', []],
		['far away', 'Vexlo, a very very very very very very very old potter', []],
		['people of a body', 'Vexlo spokeswoman Ida lost', ['bodyNoun']],
		['its people', 'Vexlo’s shareholders lost', ['bodyNoun']],
		['a region', 'Vexlo province lost', ['placeNoun']],
		['a place', 'Vexlo, Norway, lost', ['beforePlace']],
		['a place of two words', 'Vexlo, New Zealand, lost', ['beforePlace']],
		['a number', 'Vexlo 300 lost', ['number']],
		['a score is none', 'Vexlo 3-2 lost', []],
		['nor an amount', 'Vexlo 3 million lost', []],
		['of a body', 'Vexlo of Tarn University lost', ['ofBody']],
		['of the body', 'Vexlo from the Tarn Ministry lost', ['ofBody']],
		['of an acronym', 'Vexlo of UNHCR lost', ['ofBody']],
		['of anything', 'Vexlo of Tarn lost', []],
	])('%s', (_, line, is) => expect(signs(line)).toEqual(is));
});

describe('a dateline', () => {
	test.each([
		['a dash', 'VEXLO — It rained', true],
		['two hyphens', 'VEXLO -- It rained', true],
		['a place between', 'VEXLO, Norway — It rained', true],
		['an agency', 'VEXLO (Tarn) It rained', true],
		['not in small letters', 'Vexlo — It rained', false],
		['not a speaker', 'VEXLO: It rained', false],
		['not an acronym', 'VXL — It rained', false],
		['not within', 'In VEXLO — It rained', false],
	])('%s', (_, line, is) => expect(signs(line).includes('dateline')).toBe(is));

	test('the second place of one', () => expect(signs('TARNBY, St. Vexlo — It rained')).toContain('dateline'));
	test('but no second place of a sentence', () =>
		expect(signs('Ida, St. Vexlo — it rained')).not.toContain('dateline'));
});

describe('the pronoun behind a name', () => {
	const pronoun = (line: string) => pronounAfter(candidatesOf(line)[0]!, wordsOf(line));
	test.each([
		['Vexlo lost his hat', 'male'],
		['Vexlo lost herself', 'female'],
		['Vexlo lost its way', 'thing'],
		['Vexlo lost the hat', null],
		['Vexlo lost. She left', null],
		['Vexlo met Ida and her aunt', null],
		['In Vexlo, he lost', null],
		['Vexlo lost it on the way to the very old house of his', null],
	])('%s: %s', (line, is) => expect(pronoun(line)).toBe(is));
});
