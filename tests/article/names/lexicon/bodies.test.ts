import {describe, expect, test} from 'vitest';
import {acronyms, bodyName, isConcept, isKindOfBody} from '../../../../source/article/names/lexicon/bodies.ts';

describe('names of bodies by a word of theirs', () => {
	test.each([
		['a ministry', 'Tarn Ministry', 'sure'],
		['the word first', 'Ministry of Tides', 'sure'],
		['a company by its tail', 'Tarn Mills plc', 'sure'],
		['with a full stop', 'Tarn Mills Inc.', 'sure'],
		['German', 'Tarn Mühlen GmbH', 'sure'],
		['Spanish', 'Construcciones Tarn S.A.', 'sure'],
		['a paper', 'Tarn Gazette', 'sure'],
		['an orchestra', 'Tarn Philharmonic', 'sure'],
		['a club', 'Tarn Rovers', 'sure'],
		['a club by its letters', 'FC Tarn', 'sure'],
		['a Spanish court', 'Tribunal de Tarna', 'sure'],
		['a French one', 'Cour de Tarn', 'sure'],
		['an Italian company', 'Tarn Gruppo', 'sure'],
		['a Portuguese assembly', 'Assembleia de Tarna', 'sure'],
		['a German compound', 'Bundestagsverwaltung Tarn', null],
		['a German office', 'Landeskriminalamt', 'sure'],
		['a German ministry', 'Küstenministerium', 'sure'],
		['a paper in one word', 'Küsten-Zeitung', 'sure'],
		['a German noun before a name', 'Sportverein Tarn', 'sure'],
		['not a brief one', 'Amt Tarn', null],
		['citizens for something', 'Citizens Against Noise', 'sure'],
		['citizens alone', 'Citizens United', 'sure'],
		['citizens of nothing', 'Citizens Tarn', null],
		['an idea too', 'Tarn Software', 'perhaps'],
		['after a place', 'Oslo Software', 'sure'],
		['after a place of two words', 'New Zealand Software', 'sure'],
		['with what it is of', 'School of Tides', 'sure'],
		['a centre of three words', 'Tide Policy Center', 'sure'],
		['of two', 'Tide Center', 'perhaps'],
		['within, it is no sign', 'Software Tarn', null],
		['none', 'Brannoc Tyl', null],
		['nothing', '', null],
	])('%s: %s', (_, name, is) => expect(bodyName(name.split(' '))).toBe(is));

	test.each([
		['a word that names one alone', 'Parliament', 'sure'],
		['known by itself', 'Greenpeace', 'sure'],
		['a generic one', 'University', null],
		['a generic German one', 'Verein', null],
		['a generic French one', 'Mairie', null],
		['a brief compound', 'Stadtrat', null],
		['small', 'parliament', null],
	])('%s: %s', (_, name, is) => expect(bodyName([name])).toBe(is));
});

test.each([
	['Management', true],
	['Agreements', true],
	['Accords', true],
	['Cup', true],
	['Tarn', false],
	['Ministry', false],
])('%s is an idea or a ware: %s', (word, is) => expect(isConcept(word)).toBe(is));

test.each([
	['Sender', true],
	['Küstenverlags', true],
	['Autohersteller', true],
	['Sendung', false],
	['Senderin', false],
])('%s says in German what a body is: %s', (word, is) => expect(isKindOfBody(word)).toBe(is));

test.each([
	['UNHCR', true],
	['AFL-CIO', true],
	['PCB', false],
	['unhcr', false],
])('%s is a known acronym: %s', (word, is) => expect(acronyms().has(word)).toBe(is));
