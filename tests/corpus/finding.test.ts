import {describe, expect, test} from 'vitest';
import {sentenceAround} from '../../source/corpus/context.ts';
import {about, findingsIn} from '../../source/corpus/finding.ts';
import {evidenceIn, keptQuotes} from '../../source/corpus/kept.ts';
import {growth, linear} from '../growth.ts';
import {articleOf} from '../reader/keyboard.ts';
import {foundIn} from './found.ts';

/** The context of the first quotation. */
function contextOf(paragraph: string): string {
	return foundIn(articleOf('A title', ['Before.', paragraph, 'After.']))[0]!.finding.context;
}

describe('the sentence around', () => {
	test.each([
		['It rained. “We waited,” said Mara. It stopped.', '“We waited,” said Mara.'],
		['It rained. “We waited.” It stopped.', '“We waited.”'],
		[
			'Dr. Lind and Mr. Berg called it “a long wait” that day. It stopped.',
			'Dr. Lind and Mr. Berg called it “a long wait” that day.',
		],
		['“Why?” asked Mara, in the U.N. building.', '“Why?” asked Mara, in the U.N. building.'],
		['It rained. Mara said, “We waited.” It stopped.', 'Mara said, “We waited.”'],
		['She laughed! It was “the end of it” for 3. Lind left.', 'It was “the end of it” for 3.'],
	])('%s', (paragraph, context) => expect(contextOf(paragraph)).toBe(context));

	test.each([
		['雨が降った。花子は「待った。」と話した。雨がやんだ。', '待った。', '花子は「待った。」と話した。'],
		['本当？「待った」と太郎。三年前だ。', '待った', '「待った」と太郎。'],
		['雨だ！！「待った」', '待った', '「待った」'],
		['It rained. Mara waited. It stopped.', 'Mara', 'Mara waited.'],
		['It rained on Dr. Lind. It stopped.', 'Lind', 'It rained on Dr. Lind.'],
	])('%s: %s', (text, words, sentence) => {
		const start = text.indexOf(words);
		const around = sentenceAround(text, {start, end: start + words.length, mentionStart: null, mentionEnd: null});
		expect(text.slice(around.start, around.end)).toBe(sentence);
	});

	test('takes no longer to find the longer the line is', () => {
		const lineOf = (size: number): string => `${'word “end” '.repeat(size)}`;
		const around = (text: string): void => {
			for (let at = text.indexOf('“'); at >= 0; at = text.indexOf('“', at + 1))
				sentenceAround(text, {start: at + 1, end: at + 4, mentionStart: null, mentionEnd: null});
		};
		expect(growth(around, lineOf, 2000)).toBeLessThan(linear);
	});

	test('is the quotation and no more than 400 characters on each side', () => {
		const long = 'word '.repeat(2000);
		expect(contextOf(`${long}“We waited,” ${long}`).length).toBeLessThan(820);
	});
});

describe('a finding', () => {
	const paragraph = '“We waited,” said Mara. “It rained,” said Olav. “Go home,” a sign read.';
	const article = articleOf('The pier', ['Before.', paragraph], {item: 'one', site: 'Post', organisations: ['Mara']});

	test('has all that the article tells of its quotation, and the article', () =>
		expect(foundIn(article).map(({finding}) => finding)).toMatchObject(
			article.quotes.map(quote => ({...quote, path: 'the-pier.txt', item: 'one', title: 'The pier', site: 'Post'})),
		));

	test('has a voice across articles, within its article, or none', () =>
		expect(foundIn(article).map(({voice}) => voice)).toEqual(['mara', 'Olav\u0000the-pier.txt\u0000one', null]));

	test.each<[string, number, string | null, string | null, string | null]>([
		['another', 0, 'Ann Lee', null, 'ann lee'],
		['somebody of whom only a first name is known', 1, 'Ann', null, 'Ann\u0000the-pier.txt\u0000one'],
		['nobody', 0, null, null, null],
	])('is said by whom the reader knows: %s', (_, index, speaker, mention, voice) => {
		const {start, text} = article.quotes[index]!;
		const all = findingsIn(article, keptQuotes(article), evidenceIn(article), [{start, text, speaker}]);
		expect(all[index]).toMatchObject({finding: {speaker, mention, corrected: true}, voice});
		expect(all.filter(({finding}) => finding.corrected)).toHaveLength(1);
	});
});

test.each([
	['mutual trust', true],
	['TRUST mut', true],
	['trusted', false],
	['rust', false],
	['cafe', true],
	['', true],
])('about %s: %s', (words, holds) => expect(about(words)('Mutual trust, said in the Café')).toBe(holds));
