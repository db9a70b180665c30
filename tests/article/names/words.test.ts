import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {is} from '../../../source/article/names/lexicon/signs.ts';
import {Columns, Words} from '../../../source/article/names/words.ts';
import {wordsOf, wordsWhere} from './read.ts';

const textsOf = (words: Words) => words.texts(words.first, words.behind);

/** Those of which something is so. */
function textsWhere(line: string, is: (words: Words, at: number) => boolean): string[] {
	const words = wordsOf(line);
	return wordsWhere(words, at => is(words, at)).map(at => words.text(at));
}

describe('where sentences begin', () => {
	const opening = (line: string) => textsWhere(line, (words, at) => words.opens(at));
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
	])('%s: %s', (line, gap) => {
		const words = wordsOf(line);
		const at = words.first + 1;
		expect(words.follows(at) ? 'blank' : words.isJoined(at) ? 'ampersand' : 'other').toBe(gap);
	});
});

test('a possessive ending is told', () => {
	const line = 'Ida’s net, Olav’s, the Dahls’ boat';
	expect(textsWhere(line, (words, at) => words.isPossessive(at))).toEqual(['Ida', 'Olav']);
});

describe('a stretch', () => {
	const text = 'Ida Voss left. Olav’s net';
	test.each([
		['is read alone', 4, 8, ['Voss']],
		['may end within a word', 4, 6, ['Vo']],
		['may end within a joined one', 15, 20, ['Olav']],
		['may begin within one', 1, 8, ['da', 'Voss']],
		['may be empty', 4, 4, []],
	])('%s', (_, start, end, is) => expect(textsOf(new Words(text, {start, end}))).toEqual(is));

	test('begins a sentence', () => {
		const words = new Words(text, {start: 4, end: 8});
		expect(words.opens(words.first)).toBe(true);
	});

	test('may be read into the columns of a longer one', () => {
		const columns = new Columns();
		expect(textsOf(new Words('one two three four five six', {start: 0, end: 27}, columns))).toHaveLength(6);
		const words = new Words(text, {start: 4, end: 8}, columns);
		expect(textsOf(words)).toEqual(['Voss']);
		expect(words.has(words.behind)).toBe(false);
	});
});

test('what a word is by itself is told', () => {
	const words = wordsOf('said Ingrid');
	expect([words.signs(words.first), words.signs(words.first + 1)]).toEqual([0, is.given]);
});

test.each([
	['before the first word', (words: Words) => words.first - 1],
	['further before it', (words: Words) => words.first - 3],
	['behind the last', (words: Words) => words.behind],
	['further behind it', (words: Words) => words.behind + 3],
])('%s stands none', (_, place) => {
	const words = wordsOf('Ida Voss left');
	const at = place(words);
	expect(words.has(at)).toBe(false);
	expect(words.text(at)).toBe('');
	expect(words.signs(at)).toBe(0);
	const {isCapitalised, isCapital, isSmall, isMixed, opens, follows, isJoined, isPossessive} = words;
	for (const asked of [isCapitalised, isCapital, isSmall, isMixed, opens, follows, isJoined, isPossessive])
		expect(asked.call(words, at)).toBe(false);
});

test('words stand in order, apart, and are what the text says', () => {
	const line = fc.string({unit: fc.constantFrom(..."Ida vVÉ.’'-&@ß\u0301\u00a0“S7日😀"), maxLength: 40});
	fc.assert(
		fc.property(line, text => {
			let last = 0;
			const words = wordsOf(text);
			for (const at of wordsWhere(words)) {
				expect(words.start(at)).toBeGreaterThanOrEqual(last);
				expect(words.end(at)).toBeGreaterThan(words.start(at));
				expect(text.slice(words.start(at), words.end(at))).toBe(words.text(at));
				last = words.end(at);
			}
			expect(last).toBeLessThanOrEqual(text.length);
		}),
	);
});
