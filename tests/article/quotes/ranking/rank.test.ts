import {expect, test} from 'vitest';
import {english} from '../../../../source/article/quotes/ranking/grammar/english.ts';
import {Scale} from '../../../../source/article/quotes/ranking/network.ts';
import {choose} from '../../../../source/article/quotes/ranking/rank.ts';
import {rows} from '../../../../source/article/quotes/ranking/standing.ts';
import {lastAsked} from './reading.ts';

/** Gives nobody the weight and everybody else 0. */
const forNobody = (weight: number): Scale =>
	new Scale({
		units: 1,
		input: Float64Array.from(rows, ([attribute, value]) =>
			attribute === 'relation' && value === 'nobody' ? weight : 0,
		),
		output: Float64Array.of(1),
	});

const chosen = (text: string, scale: Scale): string => {
	const choice = choose(lastAsked(text).asked, english(), scale);
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

test.each([
	['when', 'Lind was speaking when Falk shouted: “Stop lying to us!”', 'Falk'],
	['beside a clause with “as”', 'As Lind was speaking, Falk shouted “Stop!”', 'Falk'],
	['to which', 'Lind said it was strong, to which Falk replied: “It is not.”', 'Falk'],
	['not far from the quotation', 'Lind said that when Falk spoke of it the dam was “weak.”', 'Lind'],
	['a claim that others laugh at', 'The council laughed at Lind’s claim that “nobody drinks it.”', 'Lind’s'],
	['one that is right before', 'Falk remembers Lind’s warning: “Never trust a calm sea.”', 'Lind’s'],
	['not one of which somebody says something', 'Falk said Lind’s claim that it rains was “a joke of his.”', 'Falk'],
	['somebody who is heard', 'Falk recalled Lind telling him: “Never trust a calm sea.”', 'Lind'],
	['not somebody who is told', 'Falk recalled Lind and told him: “Never trust a calm sea.”', 'Falk'],
	['of whom somebody else tells it', 'Lind said the gunman yelled “get down, all of you” there.', 'gunman'],
	['but who tells of a thing', 'Lind said the dam is “weak, all of it” there.', 'Lind'],
	['and who speaks of themself', 'Lind said he called it “weak, all of it” there.', 'Lind'],
	['behind a semicolon', 'Lind says it brought “light and work”; Falk calls it “a tombstone.”', 'Falk'],
	[
		'whoever says it with a verb of their own',
		'As my late father used to say, “Never trust a calm sea by night.”',
		'father',
	],
	['whose words they are', 'Lind’s verdict: “No river reads a contract.”', 'Lind’s'],
])('who speaks in a clause of their own: %s', (_rule, text, who) => {
	const choice = choose(lastAsked(text).asked, english());
	expect(choice.by === 'phrase' && choice.tokens[choice.phrase.to - 1]!.text).toBe(who);
});
