import {describe, expect, test} from 'vitest';
import {about, findingsIn} from '../../source/corpus/finding.ts';
import {evidenceIn, saidIn} from '../../source/corpus/said.ts';
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
		['She laughed! It was “the end of it” for 3. Lind left.', 'It was “the end of it” for 3.'],
	])('%s', (paragraph, context) => expect(contextOf(paragraph)).toBe(context));

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
		const all = findingsIn(article, saidIn(article), evidenceIn(article), [{start, text, speaker}]);
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
