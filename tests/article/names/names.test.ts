import {describe, expect, test} from 'vitest';
import type {Block} from '../../../source/article/article.ts';
import {findNames, type Names} from '../../../source/article/names/index.ts';

function namesIn(text: string, language = 'en'): Names {
	const blocks: Block[] = [{kind: 'paragraph', start: 0, end: text.length}];
	return findNames(text, blocks, language);
}

describe('people', () => {
	test.each([
		['a given name', 'Ingrid Dahl mended the net.', ['Ingrid Dahl']],
		['a title, which is no part of the name', 'We met Dr. Vashti Okonjo there.', ['Vashti Okonjo']],
		['a role before', 'The treasurer, Brannoc Tyl, left.', ['Brannoc Tyl']],
		['a body’s name before the role', 'Then UN Envoy Brannoc Tyl left.', ['Brannoc Tyl']],
		['a verb that people do', '“No,” said Brannoc Tyl.', ['Brannoc Tyl']],
		['particles', 'The minister Omar bin Talal al Sayed spoke.', ['Omar bin Talal al Sayed']],
		['a surname is the same person', 'Ingrid Dahl came. Later Dahl left.', ['Ingrid Dahl']],
		['first words of sentences are no names', 'Yesterday Ingrid Dahl came. However, she left.', ['Ingrid Dahl']],
		['nothing to go by: nobody', 'They went to Silver Brook.', []],
		['a possessive', "Ingrid Dahl's boat sank.", ['Ingrid Dahl']],
		['a hyphen', 'Jean-Luc Arnaud, said Marie Curie-Sand.', ['Jean-Luc Arnaud', 'Marie Curie-Sand']],
	])('%s', (_, text, people) => expect(namesIn(text).people.map(({name}) => name)).toEqual(people));

	test('every mention has its place', () => {
		const text = 'Ingrid Dahl came. Then Dahl left, and Ingrid Dahl’s dog with her.';
		const [person] = namesIn(text).people;
		expect(person?.spans.map(({start, end}) => text.slice(start, end))).toEqual(['Ingrid Dahl', 'Dahl', 'Ingrid Dahl']);
		expect(person?.mentions).toBe(3);
	});

	test('a surname that two people share is neither', () => {
		const {people} = namesIn('Ingrid Dahl and Olav Dahl came. Dahl left.');
		expect(people.map(({name, mentions}) => [name, mentions])).toEqual([
			['Ingrid Dahl', 1],
			['Olav Dahl', 1],
		]);
	});

	test.each([
		['Ingrid Dahl left.', 'female'],
		['Jürgen Wendt left.', 'male'],
		['Jean-Luc Arnaud left.', 'male'],
		['Robin Dahl left.', null],
	])('the gender of whom “%s” names: %s', (text, gender) => expect(namesIn(text).people[0]?.gender).toBe(gender));

	test('German nouns are no people', () =>
		expect(
			namesIn('Dann sagte Direktion Nord nichts, und Sabine Wendt lachte.', 'de').people.map(({name}) => name),
		).toEqual(['Sabine Wendt']));
});

describe('bodies and places', () => {
	test.each([
		['The Foreign Ministry answered.', ['Foreign Ministry']],
		['Fighters of Dawat al-Sahil (DAS) met, and DAS left.', ['Dawat al-Sahil']],
		['Members of the Harbour Watch (HW) met. HW has grown.', ['Harbour Watch']],
		['NATO met.', ['NATO']],
	])('%s', (text, bodies) => expect(namesIn(text).organisations.map(({name}) => name)).toEqual(bodies));

	test.each([
		['He flew from Oslo to New York.', ['Oslo', 'New York']],
		['Ships of Norway met those of Iceland; Norway won.', ['Norway', 'Iceland']],
	])('%s', (text, found) => expect(namesIn(text).places.map(({name}) => name)).toEqual(found));
});

test('texts in scripts without capitals name nobody', () => {
	expect(namesIn('森下さんは話す。', 'ja')).toEqual({people: [], organisations: [], places: []});
});

test('stays linear', () => {
	const text = 'Ingrid Dahl and Olav Berg met the Foreign Ministry in Oslo. '.repeat(20_000);
	const begun = performance.now();
	expect(namesIn(text).people).toHaveLength(2);
	expect(performance.now() - begun).toBeLessThan(5000);
});
