import {describe, expect, test} from 'vitest';
import type {Form} from '../../../source/article/names/forms.ts';
import type {Gender} from '../../../source/article/names/lexicon/given.ts';
import {People} from '../../../source/article/names/people.ts';
import {candidateOf} from './read.ts';

type Met = string | readonly [name: string, mentions: number, gender?: Gender];

/** The people of an article by their names, which are met once unless told. */
function peopleOf(...met: Met[]): People {
	const forms = met.map((one): Form => {
		const [name, mentions, gender] = typeof one === 'string' ? [one, 1] : one;
		const candidate = candidateOf(name);
		return {candidate, mentions, gender: gender ?? null, signs: new Set(), kind: 'person', balance: 0, within: true};
	});
	return new People(forms.sort((a, b) => b.candidate.name.length - a.candidate.name.length));
}

const names = (people: People) => people.all.map(({name}) => name);
const find = (people: People, name: string, gender: Gender | null = null, likely: Gender | null = null) =>
	people.find(name.split(' '), gender, likely)?.name ?? null;

describe('forms of one name', () => {
	test.each([
		['the surname', 'Ingrid Dahl', 'Dahl'],
		['the given name', 'Ingrid Dahl', 'Ingrid'],
		['an initial and the surname', 'Ingrid Dahl', 'I. Dahl'],
		['without a middle initial', 'Ingrid F. Dahl', 'Ingrid Dahl'],
		['without a middle name', 'Ingrid Marta Dahl', 'Ingrid Dahl'],
		['without the second surname', 'Ángel Torres Medina', 'Ángel Torres'],
		['the first surname', 'Ángel Torres Medina', 'Torres'],
		['without a suffix', 'Brannoc Tyl Jr.', 'Brannoc Tyl'],
		['the surname of one with a suffix', 'Brannoc Tyl III', 'Tyl'],
		['with its particle', 'Ursula von der Tann', 'von der Tann'],
		['without its particle', 'Ursula von der Tann', 'Tann'],
		['of a long Arabic name', 'Omar bin Talal al Sayed', 'Omar al Sayed'],
		['hyphens or not', 'Kim Jong-su', 'Kim Jong Su'],
		['capitals', 'Ingrid Dahl', 'DAHL'],
		['accents or not', 'Ángel Torres', 'Angel Torres'],
		['an apostrophe or not', 'Brannoc O’Tyl', 'Otyl'],
		['a surname that stands first', 'Zhang Tingwu', 'Zhang'],
	])('%s', (_, full, form) => expect(find(peopleOf(full), form)).toBe(full));

	test.each([
		['another given name', 'Ingrid Dahl', 'Olav Dahl'],
		['another surname', 'Ingrid Dahl', 'Ingrid Berg'],
		['an initial alone', 'Ingrid F. Dahl', 'F.'],
		['a suffix alone', 'Brannoc Tyl Jr.', 'Jr.'],
		['a given name that is a word', 'Grace Dahl', 'Grace'],
		['a longer name', 'Ingrid Dahl', 'Ingrid Dahl Berg'],
	])('not %s', (_, full, form) => expect(find(peopleOf(full), form)).toBeNull());
});

describe('one bearer for several forms', () => {
	test.each([
		['the fullest', ['Dahl', 'Ingrid F. Dahl', 'Ingrid Dahl'], ['Ingrid F. Dahl']],
		['a nickname', ['Robert Tyl', 'Bob Tyl'], ['Robert Tyl']],
		['a nickname of a man', ['Robert Tyl', 'Roberta Tyl', 'Rob Tyl'], ['Roberta Tyl', 'Robert Tyl']],
		['an epithet', ['Honest Ingrid Dahl', 'Ingrid Dahl'], ['Ingrid Dahl']],
		['an epithet alone is a name', ['Honest Ingrid Dahl'], ['Honest Ingrid Dahl']],
		['two of one surname', ['Ingrid Dahl', 'Olav Dahl'], ['Ingrid Dahl', 'Olav Dahl']],
		['a surname alone that nobody bears', ['Ingrid Dahl', 'Berg'], ['Ingrid Dahl', 'Berg']],
		['nobody', [], []],
	])('%s', (_, met, bearers) => expect(names(peopleOf(...met))).toEqual(bearers));

	test('the epithet leads to them', () => {
		expect(find(peopleOf('Honest Ingrid Dahl', 'Ingrid Dahl'), 'Honest Ingrid Dahl')).toBe('Ingrid Dahl');
	});
});

describe('several who bear a surname', () => {
	const dahls = peopleOf('Ingrid Dahl', 'Olav Dahl');
	test.each<[string, Gender | null, Gender | null, string | null]>([
		['nobody tells', null, null, null],
		['a courtesy tells', 'female', null, 'Ingrid Dahl'],
		['pronouns tell', null, 'male', 'Olav Dahl'],
		['a courtesy rather than pronouns', 'female', 'male', 'Ingrid Dahl'],
	])('%s', (_, gender, likely, name) => expect(find(dahls, 'Dahl', gender, likely)).toBe(name));

	test('whom the article names most', () => {
		expect(find(peopleOf(['Ingrid Dahl', 2], 'Olav Dahl'), 'Dahl')).toBe('Ingrid Dahl');
	});
	test('pronouns do not outweigh that', () => {
		expect(find(peopleOf(['Ingrid Dahl', 2], 'Olav Dahl'), 'Dahl', null, 'male')).toBe('Ingrid Dahl');
	});
	test('a courtesy for none of them', () => {
		expect(find(peopleOf('Ingrid Dahl', 'Marta Dahl'), 'Dahl', 'male')).toBeNull();
	});
	test('a courtesy for one whose gender is not known', () => {
		expect(find(peopleOf('Vexlo Dahl', 'Marta Dahl'), 'Dahl', 'male')).toBe('Vexlo Dahl');
	});
	test('of many', () => {
		const many = peopleOf(...Array.from({length: 40}, (_, at) => `Vex${'ab'[at % 2]}${'lo'.repeat(1 + at)} Dahl`));
		expect(many.all).toHaveLength(40);
		expect(find(many, 'Dahl')).toBeNull();
		expect(many.knows(['Dahl'])).toBe(true);
	});
});

test('what is told of one form is told of the person', () => {
	const [ingrid] = peopleOf('Robin F. Dahl', ['Robin Dahl', 3, 'female']).all;
	expect(ingrid).toMatchObject({name: 'Robin F. Dahl', full: 4, gender: 'female'});
});

test('the gender of a given name', () => {
	expect(peopleOf('Ingrid Dahl', 'Olav Berg', 'Vexlo Tyl', 'Voss').all.map(({gender}) => gender)).toEqual([
		'female',
		'male',
		null,
		null,
	]);
});
