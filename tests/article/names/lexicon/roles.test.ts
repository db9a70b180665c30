import {describe, expect, test} from 'vitest';
import {
	genderOfRole,
	isCalling,
	isGermanCalling,
	isNamelike,
	roleOf,
	standingOf,
	untitled,
} from '../../../../source/article/names/lexicon/roles.ts';

describe('what a word before a name tells', () => {
	test.each([
		['Mr', 'polite'],
		['Mr.', 'polite'],
		['mr.', 'polite'],
		['Señora', 'polite'],
		['Frau', 'polite'],
		['Mme', 'polite'],
		['Alhaji', 'polite'],
		['Ustad', 'polite'],
		['President', 'office'],
		['Gov.', 'office'],
		['councilwoman', 'office'],
		['Bürgermeisterin', 'office'],
		['alcalde', 'office'],
		['mother', 'kin'],
		['Schwester', 'kin'],
		['hija', 'kin'],
		['épouse', 'kin'],
		['potter', 'calling'],
		['striker', 'calling'],
		['novelist', 'calling'],
		['seismologist', 'calling'],
		['cellist', 'calling'],
		['Staatssekretär', 'calling'],
		['Vorstandsvorsitzende', 'calling'],
		['M.', 'polite'],
		['M', null],
		['then-mayor', 'office'],
		['Ex-striker', 'calling'],
		['then-', null],
		['minister', 'office'],
		['ministry', null],
		['table', null],
		['', null],
	])('%s: %s', (word, role) => expect(roleOf(word)).toBe(role));
});

describe('an office that stands before a name', () => {
	test.each([
		['a president', 'President', 'title'],
		['a courtesy', 'Mrs.', 'title'],
		['kin', 'Aunt', 'title'],
		['a German compound', 'Staatssekretär', 'title'],
		['a calling, before a given name', 'Comedian', 'titleOfGiven'],
		['a king', 'King', 'title'],
		['the French M., elsewhere an initial', 'M.', null],
		['a calling that no table has', 'Volcanologist', null],
		['no office', 'Tarn', null],
	])('%s: %s', (_, word, standing) => expect(standingOf(word)).toBe(standing));

	test.each([
		['King', true],
		['judge', true],
		['President', false],
	])('%s is a surname too: %s', (word, is) => expect(isNamelike(word)).toBe(is));
});

test.each([
	['potter', true],
	['volcanologist', true],
	['mother', true],
	['castle', false],
	['list', false],
	['exist', false],
	['Potter', false],
	['', false],
])('%s says in passing what somebody is: %s', (word, is) => expect(isCalling(word)).toBe(is));

test.each([
	['Bürgerrechtler', true],
	['Biologin', true],
	['Historiker', true],
	['Tarn', false],
	['List', false],
])('%s is a German calling: %s', (word, is) => expect(isGermanCalling(word)).toBe(is));

test.each([
	['Mrs.', 'female'],
	['chairwoman', 'female'],
	['oysterwoman', 'female'],
	['hermana', 'female'],
	['Beamtin', null],
	['Sir', 'male'],
	['spokesman', 'male'],
	['oysterman', null],
	['teacher', null],
])('the gender that “%s” tells: %s', (word, gender) => expect(genderOfRole(word)).toBe(gender));

test.each([
	['Dr. Anna Falk', 'Anna Falk'],
	['Senator Anna Falk', 'Anna Falk'],
	['Anna Falk', 'Anna Falk'],
	['Judge', 'Judge'],
])('%s without titles', (name, expected) => {
	expect(untitled(name)).toBe(expected);
});
