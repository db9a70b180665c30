import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {genderBefore, genderOfTitle} from '../../../../source/article/names/candidates/candidates.ts';
import {candidatesOf, wordsOf} from '../read.ts';

/** Each as `title|name`. */
const found = (line: string, language?: string) =>
	candidatesOf(line, language).map(({name, title}) => (title === '' ? name : `${title}|${name}`));

describe('where a name begins', () => {
	test.each([
		['not with a first word of sentences', 'However Brannoc Tyl left', ['Brannoc Tyl']],
		['nor with several', 'And Then The Brannoc Tyl', ['Brannoc Tyl']],
		['nor with what somebody does', 'Chasing Brannoc Tyl was hard', ['Brannoc Tyl']],
		['within a sentence it may', 'a song of Sting Tyl', ['Sting Tyl']],
		['nor with an age', 'Ten-year-old Brannoc Tyl won', ['Brannoc Tyl']],
		['not with a day', 'On Tuesday Brannoc Tyl left', ['Brannoc Tyl']],
		['a day parts', 'Brannoc Tyl Tuesday Ida Voss', ['Brannoc Tyl', 'Ida Voss']],
		['a month behind a given name does not', 'Then Theresa May left', ['Theresa May']],
		['not with a people', 'the Iranian Brannoc Tyl', ['Brannoc Tyl']],
		['a body keeps its people', 'the Iranian Parliament', ['Iranian Parliament']],
		['an article within a sentence', 'told The Tarn', ['The Tarn']],
		['not before a body’s word', 'at The University of Tarn', ['University of Tarn']],
		['not before a place', 'from The Netherlands', ['Netherlands']],
		['nor before an office', 'with The President Tyl', ['President|Tyl']],
		['of what is called so', 'the charity Second Look', ['Second Look']],
		['but “I” is nobody', 'every team I met', []],
	])('%s', (_, line, names) => expect(found(line)).toEqual(names));
});

describe('a nickname within a name', () => {
	test.each([
		['in marks', 'met Ida “Duchess” Voss', ['Ida Voss']],
		['with its article', 'met Ida “the Owl” Voss', ['Ida Voss']],
		['with a great one', 'met Ida “The Owl” Voss', ['Ida Voss']],
		['in brackets', 'met Ida (Owl) Voss', ['Ida Voss']],
		['in low marks', 'met Ida „Owl“ Voss', ['Ida Voss']],
		['in guillemets', 'met Ida «Owl» Voss', ['Ida Voss']],
		['in doubled apostrophes', "met Ida ''Owl'' Voss", ['Ida Voss']],
		['behind an office', 'met Captain Ida "Owl" Voss', ['Captain|Ida Voss']],
		['not behind an owner', 'Ida’s “Owl” Voss', ['Ida', 'Owl', 'Voss']],
		['not behind a word between', 'Ida read “Owl” Voss', ['Ida', 'Owl', 'Voss']],
		['not behind what is no given name', 'the Harbour “Owl” Voss', ['Harbour', 'Owl', 'Voss']],
		['nor a remark', 'Ida (born in Tarn) Voss', ['Ida', 'Tarn', 'Voss']],
	])('%s', (_, line, names) => expect(found(line)).toEqual(names));
});

describe('where a headline’s names end', () => {
	test.each([
		['at a small word', 'Ida Voss Says Olav Berg', ['Ida Voss', 'Olav Berg']],
		['a paper may begin with one', 'Selon Le Courrier', ['Le Courrier']],
		['a name may have one behind its given name', 'Nadège Le Goff', ['Nadège Le Goff']],
		['citizens are against something', 'with Citizens Against Noise', ['Citizens Against Noise']],
	])('%s', (_, line, names) => expect(found(line, line.includes('Le') ? 'fr' : 'en')).toEqual(names));
});

describe('offices', () => {
	test.each([
		['before a name', 'met President Tyl', ['President|Tyl']],
		['with what goes before it', 'met Deputy Prime Minister Tyl', ['Minister|Tyl']],
		['with a body before it', 'met Harbour Watch Chairman Brannoc Tyl', ['Harbour Watch', 'Chairman|Brannoc Tyl']],
		['with a party before it', 'met Tarn Folk Party Leader Tyl', ['Tarn Folk Party', 'Leader|Tyl']],
		['with what it is of', 'met Secretary of State Brannoc Tyl', ['Secretary|Brannoc Tyl']],
		['with what it is of before it', 'met State Secretary Tyl', ['Secretary|Tyl']],
		['several', 'met Mr. Justice Tyl', ['Justice|Tyl']],
		['none of a ministry', 'a Ministry of Justice spokesman', ['Ministry of Justice']],
		['none of a firm', 'met Tarn & Sons', ['Tarn & Sons']],
		['a calling begins a sentence', 'Striker Brannoc Tyl scored', ['Striker|Brannoc Tyl']],
		['not with one word behind it', 'Striker Tyl scored', ['Striker Tyl']],
		['nor within', 'a Striker Brannoc Tyl', ['Striker Brannoc Tyl']],
		['before a given name anywhere', 'the Comedian Ida Voss', ['Comedian|Ida Voss']],
		['letters behind a name', 'met Sir Ida Voss OBE', ['Sir|Ida Voss']],
		['of a seat too', 'met Ida Voss MP', ['Ida Voss']],
		['not behind a party', 'a Tarn Folk Party MP', ['Tarn Folk Party']],
		['a surname is none', 'met Stephen King', ['Stephen King']],
	])('%s', (_, line, names) => expect(found(line)).toEqual(names));

	test.each([
		['de', 'Laut Staatssekretär Brannoc Tyl', ['Staatssekretär|Brannoc Tyl']],
		['de', 'der Biologe Brannoc Tyl', ['Biologe|Brannoc Tyl']],
		['de', 'Frau Dr. Tyl', ['Dr.|Tyl']],
		['fr', 'selon M. Tyl', ['M.|Tyl']],
		['fr', 'selon Me Brannoc Tyl', ['Me|Brannoc Tyl']],
		['en', 'by M. Tyl', ['M. Tyl']],
		['es', 'la señora Tyl', ['Tyl']],
	])('%s: %s', (language, line, names) => expect(found(line, language)).toEqual(names));

	const holds = (line: string) => candidatesOf(line).map(({name, office}) => `${name}: ${office}`);
	test.each([
		['Then Vexlo Chairman Tyl left', ['Vexlo: true', 'Tyl: false']],
		['Then Gypsy King Tyl left', ['Gypsy: false', 'Tyl: false']],
		['Then Best Actress Ida left', ['Best: false', 'Ida: false']],
	])('who holds one, in “%s”', (line, held) => expect(holds(line)).toEqual(held));
});

describe('several names side by side', () => {
	test.each([
		['a place before a given name', 'en', 'in Oslo Ida Voss left', ['Oslo', 'Ida Voss']],
		['a German noun before one', 'de', 'Dann lachte Direktion Ida Voss', ['Ida Voss']],
		['German bodies keep theirs', 'de', 'der Sender Tarn Eins', ['Tarn Eins']],
		['a genitive', 'de', 'in den Straßen Oslos', ['Oslo']],
		['an English plural is none', 'en', 'of two Oslos', ['Oslos']],
	])('%s', (_, language, line, names) => expect(found(line, language)).toEqual(names));
});

test('the gender before a name', () => {
	const line = 'Mrs. Tyl and the actress Brannoc met Professor Voss';
	const [tyl, brannoc, voss] = candidatesOf(line);
	const words = wordsOf(line);
	expect([tyl, brannoc, voss].map(candidate => genderBefore(candidate!, words))).toEqual(['female', 'female', null]);
	expect([tyl, brannoc, voss].map(candidate => genderOfTitle(candidate!))).toEqual(['female', null, null]);
});

test('candidates stand in order, apart, and are what the text says', () => {
	const words = [
		'Ida',
		'Voss',
		'the',
		'The',
		'Mr.',
		'President',
		'of',
		'and',
		'& ',
		'Oslo',
		'Tuesday',
		'de',
		'la',
		'Inc.',
		'NATO',
		'who',
		'Ministry',
		'plc',
		'King',
		',',
		'.',
		'’s',
	];
	const lines = fc.array(fc.constantFrom(...words), {maxLength: 14}).map(parts => parts.join(' '));
	fc.assert(
		fc.property(lines, fc.constantFrom('en', 'de', 'fr', 'es'), (line, language) => {
			let last = 0;
			for (const {start, end, name, from, to} of candidatesOf(line, language)) {
				expect(start).toBeGreaterThanOrEqual(last);
				expect(line.slice(start, end)).toBe(name);
				expect(name).not.toBe('');
				expect(to).toBeGreaterThan(from);
				last = end;
			}
		}),
		{numRuns: 300},
	);
});
