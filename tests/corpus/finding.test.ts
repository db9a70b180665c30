import {describe, expect, test} from 'vitest';
import {about, findingOf} from '../../source/corpus/finding.ts';
import {articleOf} from '../reader/keyboard.ts';

/** The context of the first quotation. */
function contextOf(paragraph: string): string {
	const article = articleOf('A title', ['Before.', paragraph, 'After.']);
	return findingOf(article, article.quotes[0]!, false).context;
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

test.each([
	['mutual trust', true],
	['TRUST mut', true],
	['trusted', false],
	['rust', false],
	['cafe', true],
	['', true],
])('about %s: %s', (words, holds) => expect(about(words)('Mutual trust, said in the Café')).toBe(holds));
