import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {type Correction, correct, corrected, correctionOf} from '../../source/corpus/corrections.ts';
import {articleOf} from '../reader/keyboard.ts';

const article = articleOf('The pier', [
	'“We waited,” said Mara. “It rained,” said Olav.',
	'“We waited,” said Olav. “Go home,” said Mara.',
]);
const [first, rain, again, home] = article.quotes as [
	(typeof article.quotes)[0],
	(typeof article.quotes)[0],
	(typeof article.quotes)[0],
	(typeof article.quotes)[0],
];
const to = (quote: {start: number; text: string}, speaker: string | null, moved = 0): Correction => ({
	start: quote.start + moved,
	text: quote.text,
	speaker,
});

describe('a correction finds its quotation', () => {
	test.each<[string, Correction[], typeof first, string | null | undefined]>([
		['by place and words', [to(rain, 'Ann')], rain, 'Ann'],
		['by words that stand there once, when the text has moved', [to(rain, 'Ann', 40)], rain, 'Ann'],
		['not by words that stand there twice', [to(first, 'Ann', 3)], first, undefined],
		['the nearer of two that read the same', [to(first, 'Ann'), to(again, 'Bo')], again, 'Bo'],
		['not where the words have changed', [{...to(rain, 'Ann'), text: 'It snowed,'}], rain, undefined],
		['and may say that nobody is named', [to(home, null)], home, null],
		['none', [], home, undefined],
	])('%s', (_, corrections, quote, speaker) =>
		expect(correctionOf(quote, article.quotes, corrections)?.speaker).toBe(speaker),
	);
});

describe('a corrected article', () => {
	const speakers = (corrections: readonly Correction[]) =>
		corrected(article, corrections).quotes.map(({speaker}) => speaker);
	test.each<[string, Correction[], (string | null)[]]>([
		['is itself without corrections', [], ['Mara', 'Olav', 'Olav', 'Mara']],
		['has the speakers the reader knows', [to(first, 'Ann'), to(home, null)], ['Ann', 'Olav', 'Olav', null]],
	])('%s', (_, corrections, expected) => expect(speakers(corrections)).toEqual(expected));

	test.each<[string, string | null, string | null, string | null, string | null]>([
		['a name is that of another', 'Mara Lind', 'Lind', 'Olav Ness', null],
		['a name with its title is that of another', 'Mara Lind', 'Dr. Lind', 'Olav Ness', null],
		['a name is that of nobody', 'Mara Lind', 'Lind', null, null],
		['a name was given to another', 'Mara Lind', 'Ness', 'Olav Ness', 'Ness'],
		['a name is that of a namesake', 'Mara Lind', 'Lind', 'Olav Lind', 'Lind'],
		['a pronoun may be anybody', 'Mara Lind', 'she', 'Ann Lee', 'she'],
		['none', null, null, 'Ann Lee', null],
	])('keeps the words that may name its speaker: %s', (_, speaker, mention, known, kept) => {
		const places = mention === null ? {mentionStart: null, mentionEnd: null} : {mentionStart: 3, mentionEnd: 9};
		const told = {...article, quotes: [{...first, speaker, mention, ...places}]};
		const [quote] = corrected(told, [to(first, known)]).quotes;
		expect([quote?.mention, quote?.mentionStart]).toEqual([kept, kept === null ? null : 3]);
	});

	test('is the very article where nothing is corrected', () => expect(corrected(article, [])).toBe(article));
	test('leaves the article that was read as it was', () => {
		const before = structuredClone(article);
		corrected(article, [to(first, 'Ann')]);
		expect(article).toEqual(before);
	});
});

describe('correcting', () => {
	test.each<[string, Correction[], (typeof first)[], string | null, Correction[]]>([
		['adds one for each quotation', [], [first, rain], 'Ann', [to(first, 'Ann'), to(rain, 'Ann')]],
		[
			'takes the place of an earlier one',
			[to(first, 'Bo'), to(rain, 'Bo')],
			[first],
			'Ann',
			[to(rain, 'Bo'), to(first, 'Ann')],
		],
		['tells the same words elsewhere apart', [to(first, 'Bo')], [again], 'Ann', [to(first, 'Bo'), to(again, 'Ann')]],
	])('%s', (_, known, quotes, speaker, expected) => expect(correct(known, quotes, speaker)).toEqual(expected));

	test('the last word counts, whatever came before', () => {
		const names = fc.array(fc.tuple(fc.nat(3), fc.option(fc.constantFrom('Ann', 'Bo'))), {minLength: 1, maxLength: 9});
		fc.assert(
			fc.property(names, steps => {
				let corrections: readonly Correction[] = [];
				const last = new Map<number, string | null>();
				for (const [index, speaker] of steps) {
					corrections = correct(corrections, [article.quotes[index]!], speaker);
					last.set(index, speaker);
				}
				const told = corrected(article, corrections).quotes;
				for (const [index, speaker] of last) expect(told[index]?.speaker).toBe(speaker);
				expect(corrections).toHaveLength(last.size);
			}),
		);
	});
});
