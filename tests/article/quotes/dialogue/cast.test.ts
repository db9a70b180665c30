import {expect, test} from 'vitest';
import {Cast, type Reading, withoutNouns} from '../../../../source/article/quotes/dialogue/cast.ts';
import {partiesOf} from '../../../../source/article/quotes/dialogue/parties.ts';
import {finderOf} from '../../../../source/article/quotes/finders.ts';

const nobody = {people: [], organisations: [], places: []};
const english = finderOf('en').reading;
const castOf = (told: string, byline: readonly string[] = [], reading: Reading = english) =>
	new Cast(told, nobody, byline, reading);

test.each([
	['a surname', 'MAHOE', 'Kalea Mahoe'],
	['a full name', 'Kalea Mahoe', 'Kalea Mahoe'],
	['a full name in capitals', 'KALEA MAHOE', 'Kalea Mahoe'],
	['a first name', 'Kalea', 'Kalea Mahoe'],
	['initials', 'KM', 'Kalea Mahoe'],
	['initials with stops', 'K.M.', 'Kalea Mahoe'],
	['a courtesy', 'Dr. Mahoe', 'Kalea Mahoe'],
	['an initial and a surname', 'K. Mahoe', 'Kalea Mahoe'],
	['a surname two bear: the first', 'Falk', 'Anna Falk'],
	['another of the same surname', 'Erik Falk', 'Erik Falk'],
	['initials two bear', 'AF', 'AF'],
	['a stranger', 'HOLM', 'HOLM'],
])('a label names whom the article tells of: %s', (_what, label, name) => {
	const cast = castOf('The diver Kalea Mahoe met Anna Falk, Albert Fenn and Erik Falk.');
	expect(cast.name(label)).toBe(name);
});

test('a full name that only a label gives stands for its surname', () => {
	const cast = castOf('Nobody came.');
	cast.note('JONAS PETREL');
	expect([cast.name('PETREL'), cast.known('PETREL')]).toEqual(['JONAS PETREL', null]);
});

test.each([
	['a given name', 'Anna Falk came.', 'Falk', true],
	['a role before the name', 'The engineer Zorvan Quell came.', 'Quell', true],
	['a courtesy before the name', 'Dr. Zorvan Quell came.', 'Quell', true],
	['somebody who was met', 'We spoke with Zorvan Quell.', 'Quell', true],
	['two words with capitals', 'Blue Harbour is a song.', 'Harbour', false],
	['a word that is written small, too', 'Anna Note came. A note was left.', 'Note', false],
	['nobody', 'It rained.', 'Falk', false],
])('a person: %s', (_what, told, label, expected) => {
	expect(castOf(told).isPerson(label)).toBe(expected);
});

test('the byline names persons whatever they are called', () => {
	expect(castOf('It rained.', ['Zorvan Quell']).isPerson('QUELL')).toBe(true);
});

test.each([
	['der', 'Taucherin Kalea Mahoe', 'Kalea Mahoe'],
	['mit', 'Kalea Mahoe von der Insel', 'Kalea Mahoe'],
	['mit', 'Kalea Mahoe', 'Kalea Mahoe'],
	['der', 'Ostender Bote', 'Ostender Bote'],
])('German nouns around a name: %s %s', (before, run, expected) => {
	expect(withoutNouns(run, before, finderOf('de').reading)).toBe(expected);
});

const parties = (language: string, introduction: string, byline: string[] = [], title = '') => {
	const reading = finderOf(language).reading;
	const cast = castOf(introduction, byline, reading);
	const span = {start: 0, end: introduction.length};
	const {interviewer, interviewee, named} = partiesOf(introduction, [span], {title, byline}, cast, nobody, reading);
	if (named) expect(introduction.slice(named.start, named.end)).toBe(interviewee);
	return `${interviewer ?? '?'} asks ${interviewee ?? '?'}`;
};

test.each([
	['en', 'Samuel Reyes spoke with Kalea Mahoe about the reef.', 'Samuel Reyes asks Kalea Mahoe'],
	['en', 'Samuel Reyes sat down with the diver Kalea Mahoe.', 'Samuel Reyes asks Kalea Mahoe'],
	['en', 'An interview with the diver Kalea Mahoe, conducted by Samuel Reyes.', 'Samuel Reyes asks Kalea Mahoe'],
	['en', 'Anna Falk spoke to the Post about the reef.', '? asks Anna Falk'],
	['en', 'Anna Falk keeps the light. We spoke with her about the Old Cutter.', '? asks Anna Falk'],
	['en', 'Anna Falk keeps the light.', '? asks Anna Falk'],
	['en', 'Anna Falk and Erik Holm keep the light.', '? asks ?'],
	['en', 'The light is old.', '? asks ?'],
	['de', 'Jens Holm sprach mit der Taucherin Kalea Mahoe.', 'Jens Holm asks Kalea Mahoe'],
	['de', 'Kalea Mahoe im Interview: Die Fragen stellte Jens Holm.', 'Jens Holm asks Kalea Mahoe'],
	['fr', 'Entretien avec Claire Petit. Propos recueillis par Jean Morel.', 'Jean Morel asks Claire Petit'],
	['es', 'Juan Ruiz conversó con la buceadora Pilar Soto.', 'Juan Ruiz asks Pilar Soto'],
	['pl', 'Jan Kowal rozmawiał z Anna Lis.', 'Jan Kowal asks Anna Lis'],
])('%s: %s', (language, introduction, expected) => {
	expect(parties(language, introduction)).toBe(expected);
});

test.each([
	['the byline asks', 'Kalea Mahoe has dived for years.', ['Samuel Reyes'], '', 'Samuel Reyes asks Kalea Mahoe'],
	[
		'the byline asks whoever spoke to it',
		'Anna Falk spoke to Samuel Reyes.',
		['Samuel Reyes'],
		'',
		'Samuel Reyes asks Anna Falk',
	],
	[
		'two of a byline: nobody knows which',
		'Anna Falk keeps the light.',
		['Samuel Reyes', 'Ida Brandt'],
		'',
		'? asks Anna Falk',
	],
	['a title names who is asked', 'The light is old.', [], 'Anna Falk on the night', '? asks Anna Falk'],
	['whoever writes is not asked', 'Anna Falk keeps the light.', ['Anna Falk'], '', 'Anna Falk asks ?'],
])('%s', (_what, introduction, byline, title, expected) => {
	expect(parties('en', introduction, byline, title)).toBe(expected);
});
