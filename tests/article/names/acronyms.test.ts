import {describe, expect, test} from 'vitest';
import {bodiesOf, namesIn} from './read.ts';

describe('an acronym and what it stands for', () => {
	test.each([
		['in brackets', 'The Tarn Office of Ship Safety (TOSS) met.', ['Tarn Office of Ship Safety']],
		['then alone', 'The Tarn Tide Ministry (TTM) met. TTM lost.', ['Tarn Tide Ministry']],
		['in square brackets', 'The Tarn Tide Ministry [TTM] met.', ['Tarn Tide Ministry']],
		['behind a closing mark', 'The “Tarn Tide Ministry” (TTM) met.', ['Tarn Tide Ministry']],
		['of what no word tells', 'The Tarn Tide Brim (TTB) met.', ['Tarn Tide Brim']],
		['of a foreign name', 'The Dawat al-Sahil (DAS) met.', ['Dawat al-Sahil']],
		['by initials alone', 'The Tarn Tide Ministry met. TTM lost.', ['Tarn Tide Ministry']],
		['before the name', 'TTM lost. The Tarn Tide Ministry met.', ['Tarn Tide Ministry']],
		['with its small words', 'The Ministry of Tides met. MOT lost.', ['Ministry of Tides']],
		['without them', 'The Ministry of Tides met. MT lost.', ['Ministry of Tides']],
		['with hyphens', 'The Anti-Tide Ministry met. ATM lost.', ['Anti-Tide Ministry']],
		['but for one letter', 'The Tarn Coast Tide Ministry (TCT) met.', ['Tarn Coast Tide Ministry']],
		['in mixed letters', 'The Tarn Office of Ships (TOoS) met.', ['Tarn Office of Ships']],
	])('%s', (_, text, bodies) => expect(bodiesOf(text)).toEqual(bodies));

	test.each([
		['other letters', 'The Tarn Tide Brim (XYZ) met.', []],
		['too few of them', 'The Tarn Tide Brim Vexlo (TT) met.', []],
		['small ones', 'The Tarn Tide Brim (ttb) met.', []],
		['a person', 'Then Ingrid Dahl (ID) met.', []],
		['a place', 'It is in New Zealand (NZ).', []],
		['an idea', 'The Tidal Load Management (TLM) is new.', []],
		['a year', 'The Tarn Tide Brim (1998) met.', []],
		['far away', 'The Tarn Tide Brim, says one, (TTB) met.', []],
		['letters of no body', 'The Tarn Tide Brim met. TTB lost.', []],
	])('not %s', (_, text, bodies) => expect(bodiesOf(text)).toEqual(bodies));

	test('all mentions are the body’s', () => {
		const [body] = namesIn('The Tarn Tide Ministry (TTM) met. TTM lost, and TTM left.').organisations;
		expect(body).toMatchObject({name: 'Tarn Tide Ministry', mentions: 4});
	});
});

describe('a shorter form of a body', () => {
	test.each([
		['without its tail', 'Vexlo plc lost. Then Vexlo won.', ['Vexlo plc×2']],
		['without two of them', 'Vexlo Co., Ltd. lost. Then Vexlo won.', ['Vexlo Co., Ltd.×2']],
		['without its article', 'She told The Vexlo. “No,” said Vexlo’s newsroom.', ['The Vexlo×2']],
		['its first word', 'Vexlo Chemicals lost. A Vexlo spokeswoman won.', ['Vexlo Chemicals×2']],
		['not where two begin so', 'Vexlo plc and Vexlo AG lost. Then Vexlo won.', ['Vexlo plc×1', 'Vexlo AG×1']],
		['not a person’s', 'Dahl plc lost. Ms. Dahl won.', ['Dahl plc×1']],
		['not a place’s', 'Oslo Group lost. It rained in Oslo.', ['Oslo Group×1']],
	])('%s', (_, text, bodies) => {
		expect(namesIn(text).organisations.map(({name, mentions}) => `${name}×${mentions}`)).toEqual(bodies);
	});
});
