import {expect, test} from 'vitest';
import type {NamedPerson} from '../../../../../source/article/names/index.ts';
import type {Gender} from '../../../../../source/article/names/lexicon/given.ts';
import {Known} from '../../../../../source/article/quotes/ranking/grammar/known.ts';
import {Genders} from '../../../../../source/article/quotes/ranking/naming/genders.ts';

/** Of Ilu Falk, whose given name tells nothing, beside whom Ora Quill may be named. */
function genderIn(text: string, known: Gender | null = null): Gender | null {
	const people = ['Ilu Falk', 'Ora Quill'].map((name): NamedPerson => {
		const spans = Array.from(text.matchAll(new RegExp(name, 'g')), ({index}) => ({
			start: index,
			end: index + name.length,
		}));
		return {name, mentions: spans.length, spans, gender: name === 'Ilu Falk' ? known : null};
	});
	return new Genders(text, new Known({people, organisations: [], places: []}), people).of('Ilu Falk');
}

test.each<[string, string, Gender | null]>([
	['the next sentence', 'Ilu Falk rowed home. She was late.', 'female'],
	['what somebody has there', 'Ilu Falk rowed home. His boat was old.', 'male'],
	['no sentence about something else', 'Ilu Falk rowed home. The dog lost his ball.', null],
	['behind what was said', 'Ilu Falk called “He is late.” She was cold.', 'female'],
	['none behind somebody else', 'Ilu Falk met Ora Quill. She was late.', null],
	['no other paragraph', 'Ilu Falk rowed home.\n\nShe was late.', null],
	['the most of several', 'Ilu Falk rowed. He sang. Ilu Falk sat. He slept. Ilu Falk rose. She left.', 'male'],
	['none where they are as many', 'Ilu Falk rowed. He sang. Ilu Falk sat. She slept.', null],
	['no word that only begins so', 'Ilu Falk rowed home. Hermits sang.', null],
])('the gender of a name is told by %s', (_, text, gender) => expect(genderIn(text)).toBe(gender));

test('what a title tells is not overruled', () => expect(genderIn('Ilu Falk lost her hat.', 'male')).toBe('male'));

test('what is learned stands where nothing else was told', () => {
	const genders = new Genders('', new Known({people: [], organisations: [], places: []}), []);
	genders.learn('Ilu Falk', 'female');
	genders.learn('Ilu Falk', 'male');
	expect([genders.of('Ilu Falk'), genders.ofUnknown('Ilu Falk'), genders.ofUnknown('Anna')]).toEqual([
		'female',
		'female',
		'female',
	]);
});
