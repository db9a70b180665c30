/** The English table: its verbs in all their forms, and what must not be one. */
import {describe, expect, test} from 'vitest';
import {english} from '../../../../../source/article/quotes/ranking/grammar/english.ts';
import {isVerb} from '../../../../../source/article/quotes/ranking/grammar/phrases.ts';
import {is} from '../../../../../source/article/quotes/ranking/grammar/tongue.ts';
import {tokenise} from '../../../../../source/article/quotes/tokens.ts';

const may = (word: string, signs: number) => (english().signsOf(word) & signs) !== 0;

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
		expect(forms.split(' ').filter(form => !may(form, is.cue))).toEqual([]);
	});

	test.each(['saied', 'replys', 'stresss', 'writed', 'rain', 'dam'])('not %s', form => {
		expect(may(form, is.cue)).toBe(false);
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
		expect(isVerb(tokenise(text, 0, text.length, [], english())[0])).toBe(verb);
	});

	test('nothing is none', () => {
		expect(isVerb(undefined)).toBe(false);
	});
});

test.each([
	['one that says', 'said', is.cue | is.saying | is.pastCue],
	['one that tells', 'argued', is.cue | is.saying | is.past],
	['one that frames', 'was', is.framing | is.stop | is.pastCue | is.between | is.passive],
	['who is spoken of', 'she', is.pronoun | is.person | is.female],
	['who speaks', 'we', is.pronoun | is.speaker],
	['a possessive', 'her', is.determiner | is.owner | is.female],
	['a month that is a name', 'april', is.date | is.month],
	['a stop that looks like an adverb', 'finally', is.stop | is.adverb],
	['a verb that looks like the past', 'hammered', is.past],
	['a participle of no cue', 'raining', is.participle],
	['an adverb', 'softly', is.adverb],
	['a noun that looks like one', 'family', 0],
	['what begins an amount', 'half', is.measure],
	['a number', '12th', is.number],
	['a number in other digits', '١٢', is.number],
	['what is too short for its ending', 'red', 0],
	['what is too short for a participle', 'ring', 0],
	['what is too short for an adverb', 'fly', 0],
	['a noun', 'harbour', 0],
	['an object’s own', 'constructor', 0],
])('signs of %s', (_rule, word, signs) => {
	expect(english().signsOf(word)).toBe(signs);
});

test('the table is read once', () => {
	expect(english()).toBe(english());
});
