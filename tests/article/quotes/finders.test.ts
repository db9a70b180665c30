import {describe, expect, test} from 'vitest';
import {finderOf} from '../../../source/article/quotes/finders.ts';

describe('the words of a language', () => {
	test.each([
		['no language told is English', null, 'said', 'a'],
		['English', 'en', 'said', 'a'],
		['English with its country', 'en-GB', 'said', 'a'],
		['English in capitals', 'EN', 'said', 'a'],
		['German', 'de', 'sagte', 'eine'],
		['German with its country', 'de-AT', 'sagte', 'eine'],
		['French', 'fr', 'assure', 'une'],
	])('%s', (_what, language, cue, determiner) => {
		const {isCue, reading} = finderOf(language);
		expect([isCue(cue), isCue(determiner)]).toEqual([true, false]);
		expect([reading.isDeterminer(determiner), reading.isDeterminer(cue)]).toEqual([true, false]);
		expect([reading.isSmall(determiner), reading.isSmall(cue)]).toEqual([true, false]);
	});

	test('a language without cues has none', () => {
		expect(finderOf('el').isCue('said')).toBe(false);
	});
});

describe('what is said behind a dash, as the words of the language tell it', () => {
	test.each([
		['English', 'en', '– At home, said Jonas Petrel.', ['At home']],
		['French', 'fr', '– À la maison, dit Jonas Petrel.', ['À la maison']],
		['another’s words', 'en', '– À la maison, dit Jonas Petrel.', []],
		['no words known', 'el', '– At home, said Jonas Petrel.', []],
	])('%s', (_what, language, line, said) => {
		const spans = finderOf(language).reading.speech(line, 0, line.length);
		expect(spans.map(({start, end}) => line.slice(start, end))).toEqual(said);
	});
});
