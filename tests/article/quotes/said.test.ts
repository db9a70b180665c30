import {describe, expect, test} from 'vitest';
import {mentionOf} from '../../../source/article/article.ts';
import {nextGroup, nobody, quoteOf} from '../../../source/article/quotes/said.ts';

const text = '“It holds,” Ida Brandt said.';
const words = {start: 1, end: 10};
const name = {start: 12, end: 22};

describe('a quote', () => {
	test('has the words of its span and of the mention', () => {
		const said = {speaker: 'Ida Brandt', mention: name, cue: 'said', group: 3};
		expect(quoteOf(text, words, 'direct', said)).toEqual({
			start: 1,
			end: 10,
			text: 'It holds,',
			kind: 'direct',
			speaker: 'Ida Brandt',
			mention: 'Ida Brandt',
			mentionStart: 12,
			mentionEnd: 22,
			cue: 'said',
			group: 3,
		});
	});

	test('of nobody names nobody', () => {
		const {speaker, mention, mentionStart, mentionEnd, cue} = quoteOf(text, words, 'mixed', {...nobody, group: 0});
		expect([speaker, mention, mentionStart, mentionEnd, cue]).toEqual([null, null, null, null, null]);
	});

	test.each([
		[name, name],
		[null, null],
		[
			{start: 0, end: 1},
			{start: 0, end: 1},
		],
	])('keeps where its speaker is named: %j', (mention, kept) => {
		expect(mentionOf(quoteOf(text, words, 'direct', {...nobody, mention, group: 0}))).toEqual(kept);
	});
});

test.each([
	[[], 0],
	[[0, 0, 1], 2],
	[[4, 2], 5],
])('behind the utterances %j comes %i', (groups, next) => {
	expect(nextGroup(groups.map(group => quoteOf(text, words, 'direct', {...nobody, group})))).toBe(next);
});
