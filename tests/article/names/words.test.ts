import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {wordsIn} from '../../../source/article/names/words.ts';
import {wordsOf} from './read.ts';

const texts = (line: string) => wordsOf(line).map(({text}) => text);
const writings = (line: string) => wordsOf(line).map(({writing}) => writing);

describe('where words end', () => {
	test.each([
		['blanks and commas', 'Ida Voss, of Tarnby', ['Ida', 'Voss', 'of', 'Tarnby']],
		['a hyphen joins', 'Jean-Luc came', ['Jean-Luc', 'came']],
		['a dash parts', 'Ida – Olav—Nils', ['Ida', 'Olav', 'Nils']],
		['a hyphen at the end parts', 'Ida- Olav', ['Ida', 'Olav']],
		['an apostrophe within', 'O’Tyl and D’Arcy', ['O’Tyl', 'and', 'D’Arcy']],
		['a straight one', "O'Tyl don't", ["O'Tyl", "don't"]],
		['a possessive is no part', 'Ida’s boat', ['Ida', 'boat']],
		['nor in capitals', 'IDA’S BOAT', ['IDA', 'BOAT']],
		['but an s may go on', 'Ida’sson', ['Ida’sson']],
		['an elided article is no part', 'l’Europe, d’Arcy', ['Europe', 'Arcy']],
		['a longer beginning is', 'qu’Ida', ['Ida']],
		['initials keep their full stops', 'J. R. Tyl', ['J.', 'R.', 'Tyl']],
		['joined initials too', 'J.R. Tyl of the U.S.', ['J.R.', 'Tyl', 'of', 'the', 'U.S.']],
		['a sentence ends after a word', 'It ended. Ida left.', ['It', 'ended', 'Ida', 'left']],
		['an abbreviation keeps it', 'Dr. Voss Jr. of Tarn Inc.', ['Dr.', 'Voss', 'Jr.', 'of', 'Tarn', 'Inc.']],
		['a word like one does not', 'The Drum. Ida', ['The', 'Drum', 'Ida']],
		['an ampersand within capitals', 'AT&T and A & B', ['AT&T', 'and', 'A', 'B']],
		['accents composed', 'Éva Szőke', ['Éva', 'Szőke']],
		['accents apart', 'E\u0301va', ['E\u0301va']],
		['Cyrillic and Greek', 'Ольга Петрова και Ελένη', ['Ольга', 'Петрова', 'και', 'Ελένη']],
		['scripts without capitals have none', '森下さん', []],
		['nothing', '', []],
		['signs alone', '— … ! ()', []],
	])('%s', (_, line, words) => expect(texts(line)).toEqual(words));
});

describe('how words are written', () => {
	test.each([
		['Ida', 'capital'],
		['IDA', 'capitals'],
		['ida', 'small'],
		['I', 'capital'],
		['iPhone', 'mixed'],
		['SG10', 'mixed'],
		['1970s', 'mixed'],
		['HubSpot', 'capital'],
		['McTyl', 'capital'],
		['Jean-Luc', 'capital'],
		['UN-HABITAT', 'capitals'],
		['US-led', 'small'],
		['Oslo-based', 'small'],
		['Tarn-sized', 'capital'],
		['al-Adl', 'capital'],
		['el-Sayed', 'capital'],
		['pro-Dahl', 'mixed'],
		['non-Oslo', 'mixed'],
		['semi-Oslo', 'mixed'],
		['@Ida', 'mixed'],
		['#Tarnby', 'mixed'],
		['tarn.example', 'mixed'],
		['Übung', 'capital'],
		['ÉCOLE', 'capitals'],
		['Œuvre', 'capital'],
		['ΑΘΗΝΑ', 'capitals'],
	])('%s: %s', (word, writing) => expect(writings(word)).toEqual([writing]));

	test('of an address no part is a name', () => {
		expect(writings('x/Ida_Voss')).toEqual(['small', 'mixed', 'mixed']);
	});
});

describe('where sentences begin', () => {
	const opening = (line: string) =>
		wordsOf(line)
			.filter(({opens}) => opens)
			.map(({text}) => text);
	test.each([
		['the first word', 'Ida left early', ['Ida']],
		['after a full stop', 'It rained. Ida left.', ['It', 'Ida']],
		['not after an abbreviation', 'With Dr. Voss', ['With']],
		['not after an initial', 'With J. Voss', ['With']],
		['after a question and a call', 'Why? No! Ida left.', ['Why', 'No', 'Ida']],
		['after a colon', 'The winner: Ida Voss', ['The', 'Ida']],
		['after an opening mark', 'He said “Come in', ['He', 'Come']],
		['after a straight mark', 'He said "Come in"', ['He', 'Come']],
		['after German and French ones', 'Er: „Komm“ et «Viens', ['Er', 'Komm', 'et', 'Viens']],
		['after a bullet', 'Nets • Boats | Tides', ['Nets', 'Boats', 'Tides']],
		['not after a comma', 'Nets, Boats; Tides', ['Nets']],
	])('%s', (_, line, words) => expect(opening(line)).toEqual(words));
});

describe('what stands before a word', () => {
	test.each([
		['Ida Voss', 'blank'],
		['Ida\u00a0Voss', 'blank'],
		['Tarn & Voss', 'ampersand'],
		['Loup d’Arcy', 'blank'],
		['Loup d\u2019Arcy', 'blank'],
		['Ida, Voss', 'other'],
		['Ida  Voss', 'other'],
		['Ida (Voss', 'other'],
		['Ida + Voss', 'other'],
		['Ida’s Voss', 'blank'],
		['Ida’s, Voss', 'other'],
	])('%s: %s', (line, gap) => expect(wordsOf(line)[1]?.gap).toBe(gap));
});

test('a possessive ending is told', () => {
	expect(wordsOf('Ida’s net, Olav’s, the Dahls’ boat').map(({possessive}) => possessive)).toEqual([
		true,
		false,
		true,
		false,
		false,
		false,
	]);
});

test('a stretch is read alone', () => {
	const text = 'Ida Voss left';
	expect(wordsIn(text, {start: 4, end: 8}).map(({start, end}) => text.slice(start, end))).toEqual(['Voss']);
	expect(wordsIn(text, {start: 4, end: 6})).toMatchObject([{start: 4, end: 6, text: 'Vo', opens: true}]);
});

test('words stand in order, apart, and are what the text says', () => {
	const line = fc.string({unit: fc.constantFrom(..."Ida vVÉ.’'-&@ß\u0301\u00a0“S7日😀"), maxLength: 40});
	fc.assert(
		fc.property(line, text => {
			let last = 0;
			for (const word of wordsOf(text)) {
				expect(word.start).toBeGreaterThanOrEqual(last);
				expect(word.end).toBeGreaterThan(word.start);
				expect(text.slice(word.start, word.end)).toBe(word.text);
				last = word.end;
			}
			expect(last).toBeLessThanOrEqual(text.length);
		}),
	);
});
