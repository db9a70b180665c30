import {describe, expect, test} from 'vitest';
import {wordsOf, wordsWhere} from './read.ts';

function texts(line: string): string[] {
	const words = wordsOf(line);
	return words.texts(words.first, words.behind);
}

function writings(line: string): string[] {
	const words = wordsOf(line);
	return wordsWhere(words).map(at => {
		if (words.isCapitalised(at)) return words.isCapital(at) ? 'capital' : 'capitals';
		return words.isSmall(at) ? 'small' : words.isMixed(at) ? 'mixed' : 'none';
	});
}

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
