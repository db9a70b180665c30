/** Whom a description means, by what the article tells of those it names. */
import {expect, test} from 'vitest';
import {findNames} from '../../../../../source/article/names/index.ts';
import {english} from '../../../../../source/article/quotes/ranking/grammar/english.ts';
import {Known} from '../../../../../source/article/quotes/ranking/grammar/known.ts';
import {Descriptions} from '../../../../../source/article/quotes/ranking/naming/descriptions/index.ts';
import {Genders} from '../../../../../source/article/quotes/ranking/naming/genders.ts';
import {Learned} from '../../../../../source/article/quotes/ranking/naming/learned.ts';
import {blocksOf} from '../../../blocks.ts';
import {speakersIn} from '../reading.ts';

/** Whom the words mean behind the text. */
function meant(told: string, words: string): string | null {
	const text = `${told} ${words}.`;
	const names = findNames(text, blocksOf(text), 'en');
	const known = new Known(names);
	const learned = new Learned(new Genders(text, known, names.people));
	const span = {start: told.length + 1, end: text.length - 1};
	return new Descriptions(text, known, english(), learned).meant(span);
}

test.each([
	['before the name', 'Mayor Jonas Petrel came.', 'the mayor', 'Jonas Petrel'],
	['two words', 'Prime Minister Jonas Petrel came.', 'the prime minister', 'Jonas Petrel'],
	['the last of them', 'Prime Minister Jonas Petrel came.', 'the minister', 'Jonas Petrel'],
	['short for it', 'State Sen. Jonas Petrel came.', 'the senator', 'Jonas Petrel'],
	['with what it is of', 'Secretary of State Ida Brandt came.', 'the secretary', 'Ida Brandt'],
	['two offices', 'Founder and editor Ida Brandt came.', 'the founder', 'Ida Brandt'],
	['behind it', 'Jonas Petrel, the mayor of Denby, came.', 'the mayor', 'Jonas Petrel'],
	['where somebody is it', 'The new mayor is Denby’s Jonas Petrel.', 'the new mayor', 'Jonas Petrel'],
	['past a place', 'Jonas Petrel of Denby, the mayor, came.', 'the mayor', 'Jonas Petrel'],
	['without a determiner', 'Ida Brandt, chief executive of Arbor, came.', 'the CEO', 'Ida Brandt'],
	['and before', 'The mayor of Denby, Jonas Petrel, came.', 'the mayor', 'Jonas Petrel'],
	['what somebody was and is', 'Jonas Petrel, a retired baker and poet, came.', 'the poet', 'Jonas Petrel'],
	['an age', 'Jonas Petrel, 34, came. So did Otto Falk.', 'the 34-year-old', 'Jonas Petrel'],
	['in brackets', 'Jonas Petrel (34) came.', 'the 34-year-old', 'Jonas Petrel'],
	['or a verb', 'Jonas Petrel is 34.', 'the 34-year-old', 'Jonas Petrel'],
	['told by a noun', 'Jonas Petrel, 17, came.', 'the teenager', 'Jonas Petrel'],
	['or not', 'Jonas Petrel, 34, came.', 'the teenager', null],
	['past an age', 'Jonas Petrel, 34, a baker, came.', 'the baker', 'Jonas Petrel'],
	['an age with a calling', 'Jonas Petrel, 34, a baker, came.', 'the 34-year-old baker', 'Jonas Petrel'],
	['another age with it', 'Jonas Petrel, 34, a baker, came.', 'the 35-year-old baker', null],
	['beyond who came along', 'She brought Jonas Petrel with her, the baker, who sang.', 'the baker', 'Jonas Petrel'],
	['whoever is something', 'Jonas Petrel is a retired baker.', 'the baker', 'Jonas Petrel'],
	['or has been it', 'Jonas Petrel, who has been the mayor since May, came.', 'the mayor', 'Jonas Petrel'],
	['or does it', 'Jonas Petrel, who captains Tarn, came.', 'the captain', 'Jonas Petrel'],
	['a wider word', 'Jonas Petrel, a striker, came.', 'the player', 'Jonas Petrel'],
	['not a narrower', 'Jonas Petrel, a player, came.', 'the goalkeeper', null],
	['another word for it', 'Barrister Ida Brandt came.', 'the lawyer', 'Ida Brandt'],
	['how many children', 'Jonas Petrel, a father of two, came.', 'the father-of-two', 'Jonas Petrel'],
	['not how many others have', 'Jonas Petrel, a father of two, came.', 'the father of three', null],
	['not another age', 'Jonas Petrel, 34, came.', 'the 51-year-old', null],
	['of two it is neither', 'Mayor Jonas Petrel met Mayor Ida Brandt.', 'the mayor', null],
	['but for the place', 'Otto Falk, the Denby MP, met Ida Brandt, the Tarn MP.', 'the Tarn MP', 'Ida Brandt'],
	['not of another place', 'Otto Falk, the Denby MP, came.', 'the Tarn MP', null],
	['a party tells the place', 'Sen. Otto Falk, D-Denby, met Sen. Ida Brandt.', 'the Denby senator', 'Otto Falk'],
	['or for the paragraph', 'Mayor Ida Brandt left.\n\nMayor Otto Falk stayed. Here', 'the mayor', 'Otto Falk'],
	['not a woman', 'Ida Brandt, a teacher, came.', 'the spokesman', null],
	['not what somebody else is', 'Jonas Petrel, who met a mayor, came.', 'the mayor', null],
	['nor did', 'Jonas Petrel, Ida and Otto were met by a mayor.', 'the mayor', null],
	['nor said', 'Like Jonas Petrel, the mayor said so.', 'the mayor', null],
	['nor where they are', 'In the city, Jonas Petrel, who sang, came.', 'the city', null],
	['a former one is another', 'Mayor Jonas Petrel came.', 'the former mayor', null],
	['and the other way round', 'Former mayor Jonas Petrel came.', 'the mayor', null],
	['nor is a deputy', 'Deputy mayor Jonas Petrel came.', 'the mayor', null],
	['a retired one is the same', 'Retired teacher Jonas Petrel came.', 'the teacher', 'Jonas Petrel'],
	['the only mayor, whoever else came', 'Mayor Jonas Petrel met Ruth Abel.', 'the mayor', 'Jonas Petrel'],
	['a senator may be another', 'Senator Jonas Petrel met Ruth Abel.', 'the senator', null],
	['unless the other is something else', 'Senator Jonas Petrel met baker Ruth Abel.', 'the senator', 'Jonas Petrel'],
	['or somebody without a name', 'Senator Jonas Petrel met a senator from Denby.', 'the senator', null],
	['no one before the name is told', `It leaked. ${'It rained on. '.repeat(60)}`, 'the mayor', null],
])('%s', (_rule, text, words, name) => {
	expect(meant(text, words)).toBe(name);
});

test.each([
	['told before', 'Ida Brandt came with her husband, Amos Reed.', 'her husband', 'Amos Reed'],
	['of somebody named', 'Ida Brandt’s husband, Amos Reed, came.', 'her husband', 'Amos Reed'],
	['behind the name', 'Amos Reed, her husband of 41 years, came.', 'her husband', 'Amos Reed'],
	['without a comma', 'Ida Brandt came with her lawyer Amos Reed.', 'her lawyer', 'Amos Reed'],
	['whose wife came', 'Amos Reed and his wife, Ida Brandt, came.', 'her husband', 'Amos Reed'],
	['a lawyer of nobody', 'Ida Brandt met lawyer Amos Reed.', 'her lawyer', null],
	['not of whoever speaks', 'Ida Brandt met Otto Falk.', 'her husband', null],
	['two of a pair', 'Ida Brandt and Otto Falk live in Denby.', 'the couple', 'Ida Brandt and Otto Falk'],
	['with one surname', 'Ida and Otto Falk live in Denby.', 'the couple', 'Ida and Otto Falk'],
	['with what ties them', 'Otto Falk, 51, and his wife, Ida Brandt, left.', 'the couple', 'Otto Falk and Ida Brandt'],
	['not where another has no name', 'A couple met Ida Brandt and Otto Falk.', 'the couple', null],
	['not where others are', 'Ida Brandt and Otto Falk met Ruth Abel and Jo Reed.', 'the couple', null],
])('kin: %s', (_rule, text, words, name) => {
	expect(meant(text, words)).toBe(name);
});

test.each([
	['by what it makes', 'Arbor Foods, a snack maker, closed.', 'the company', 'Arbor Foods'],
	['by its kind', 'The charity Harbour Watch closed.', 'the charity', 'Harbour Watch'],
	['by its own name', 'The Water Board met.', 'the board', 'Water Board'],
	['not by another’s', 'The Water Board met.', 'the ministry', null],
	['of two it is neither', 'The Ministry of Fish met the Ministry of Tides.', 'the ministry', null],
	['nor where it may be another', 'Arbor Foods, a snack maker, sued a rival company.', 'the company', null],
	['nor where another is named', 'Arbor Foods, a snack maker, sued the Water Board.', 'the company', null],
	['no person', 'Otto Falk, a maker of boats, came.', 'the company', null],
])('a body: %s', (_rule, text, words, name) => {
	expect(meant(text, words)).toBe(name);
});

test.each([
	['whoever a paragraph tells of', 'Lena Dorn fell.', 'the striker', 'Lena Dorn'],
	['from where they are', 'Lena Dorn fell.', 'the Denby woman', 'Lena Dorn'],
	['of the gender', 'Lena Dorn met Otto Falk.', 'the Denby man', 'Otto Falk'],
	['the subject', 'Lena Dorn met Ida Brandt.', 'the striker', 'Lena Dorn'],
	['of the last sentence', 'Ida Brandt sang. Lena Dorn met Jo Reed.', 'the striker', 'Lena Dorn'],
	['not one of two', 'Lena Dorn and Ida Brandt fell.', 'the striker', null],
	['whose calling is no news', 'Lena Dorn, a baker, fell.', 'the cyclist', null],
	['what else somebody may be', 'Opposition leader Lena Dorn fell.', 'the former swimmer', 'Lena Dorn'],
	['from where somebody else is', 'Lena Dorn, the Tarn MP, fell.', 'the Denby MP', null],
	['nor a manager', 'Manager Lena Dorn fell.', 'the striker', null],
	['nor whom somebody only names', '“Lena Dorn fell.”', 'the striker', null],
	['nor where a striker is told of', 'A striker met Lena Dorn.', 'the striker', null],
	['an office comes from elsewhere', 'Lena Dorn fell.', 'the referee', null],
])('news of somebody: %s', (_rule, text, words, name) => {
	expect(meant(text, words)).toBe(name);
});

test.each([
	['all that told of one', 'A senior engineer at the dam came.', 'the engineer', 'A senior engineer at the dam'],
	['up to a verb', 'Then a tall woman from Denby said so.', 'the woman', 'a tall woman from Denby'],
	['whom they are close to', 'Then a source close to the mayor left.', 'the source', 'a source close to the mayor'],
	['up to what is done to them', 'It sent a tall man to jail.', 'the man', 'a tall man'],
	['not where they tell no more', 'A man came.', 'the man', null],
	['not one of two', 'A man from Denby met a man from Tarn.', 'the man', null],
	['nor another', 'A tall man from Denby came.', 'the short man', null],
	['nor a thing', 'A page from a calendar hung there.', 'the page', null],
	['nor where nobody was told of', 'Nobody came.', 'the man', null],
])('somebody without a name: %s', (_rule, text, words, name) => {
	expect(meant(text, words)).toBe(name);
});

test.each([
	['by their name', 'Lena Dorn, 29, won. “Yes,” the 29-year-old said.', ['Lena Dorn']],
	['for a pronoun', 'Otto Falk lost to Lena Dorn, 19. The teenager rose. “Yes,” she said.', ['Lena Dorn']],
	[
		'before the name',
		'A teenager won.\nIt was close.\n“Yes,” the teenager said.\nLena Dorn, 19, has won twice.',
		['Lena Dorn'],
	],
	[
		'whom the head tells of',
		'A lawmaker has quit over “a joke of a vote.”\nThe lawmaker, Lena Dorn, left.',
		['Lena Dorn'],
	],
	['in capitals', 'Mayor Jonas Petrel met Ruth Abel. “No,” the Mayor said.', ['Jonas Petrel']],
	[
		'not who speaks now',
		'“No,” said Otto Falk’s brother-in-law, Amos Reed. “Yes,” his brother-in-law said.',
		['Amos Reed', 'his brother-in-law'],
	],
	[
		'whoever spoke last of several',
		'“No,” said Mayor Ida Brandt.\n“Yes,” said Mayor Otto Falk.\n“Never,” the mayor said.',
		['Ida Brandt', 'Otto Falk', 'Otto Falk'],
	],
])('a speaker: %s', (_rule, text, expected) => {
	expect(speakersIn(text)).toEqual(expected);
});
