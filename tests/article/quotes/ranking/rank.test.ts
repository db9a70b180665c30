import {expect, test} from 'vitest';
import {english} from '../../../../source/article/quotes/ranking/english.ts';
import type {Network} from '../../../../source/article/quotes/ranking/network.ts';
import {choose} from '../../../../source/article/quotes/ranking/rank.ts';
import {rows} from '../../../../source/article/quotes/ranking/standing.ts';
import {lastAsked} from './reading.ts';

/** Gives nobody the weight and everybody else 0. */
const forNobody = (weight: number): Network => ({
	units: 1,
	input: Float64Array.from(rows, ([attribute, value]) => (attribute === 'relation' && value === 'nobody' ? weight : 0)),
	output: Float64Array.of(1),
});

const chosen = (text: string, network: Network): string => {
	const choice = choose(lastAsked(text).asked, english(), network);
	return choice.by === 'phrase' ? choice.tokens[choice.phrase.to - 1]!.text : choice.by;
};

// Each chance is a little more than half of nobody’s.
test.each([
	['one chance', 'Lind said “rain.”', 'nobody'],
	['two cues of one', 'Lind argued and said “rain.”', 'Lind'],
	['two namings of one', 'Lind’s friend asked Lind: “rain?”', 'Lind'],
	['one of each of two', 'Near Lind lives Falk: “rain.”', 'nobody'],
])('the chances of one name add up: %s', (_rule, text, who) => {
	expect(chosen(text, forNobody(0.6))).toBe(who);
});
