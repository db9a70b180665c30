/** The English table: its verbs in all their forms, and what must not be one. */
import {describe, expect, test} from 'vitest';
import {english} from '../../../source/article/quotes/english.ts';
import {isVerb} from '../../../source/article/quotes/phrases.ts';
import {tokenise} from '../../../source/article/quotes/tokens.ts';

describe('forms of a cue', () => {
	test.each([
		['an e at the end', 'argue argues argued arguing'],
		['a y behind a consonant', 'reply replies replied replying'],
		['a y behind a vowel', 'say says said saying'],
		['a hiss at the end', 'stress stresses stressed stressing'],
		['a doubled letter', 'quip quips quipped'],
		['nothing of these', 'insist insists insisted insisting'],
		['irregular', 'write writes wrote written writing'],
	])('%s', (_rule, forms) => {
		const {cues} = english();
		expect(forms.split(' ').filter(form => !cues.has(form))).toEqual([]);
	});

	test.each(['saied', 'replys', 'stresss', 'writed', 'rain', 'dam'])('not %s', form => {
		expect(english().cues.has(form)).toBe(false);
	});
});

describe('a finite verb', () => {
	test.each([
		['a cue', 'said', true],
		['one that frames', 'was', true],
		['one that looks like the past', 'hammered', true],
		['an irregular one', 'drove', true],
		['a noun', 'harbour', false],
		['a capital', 'Said', false],
		['a participle of no cue', 'raining', false],
		['a mark', ':', false],
	])('%s', (_rule, text, verb) => {
		expect(isVerb(tokenise(text, 0, text.length, [])[0], english())).toBe(verb);
	});

	test('nothing is none', () => {
		expect(isVerb(undefined, english())).toBe(false);
	});
});

test('each word that only says is a cue', () => {
	const {sayings, cues} = english();
	expect([...sayings].filter(word => !cues.has(word))).toEqual([]);
});

test('who speaks and who is spoken of are pronouns', () => {
	const {speakers, persons, pronouns} = english();
	expect([...speakers, ...persons].filter(word => !pronouns.has(word))).toEqual([]);
});

test('the table is read once', () => {
	expect(english()).toBe(english());
});
