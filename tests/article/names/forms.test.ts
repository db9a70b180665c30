import {describe, expect, test} from 'vitest';
import {candidatesIn} from '../../../source/article/names/candidates/candidates.ts';
import {type Form, Forms} from '../../../source/article/names/forms.ts';
import {tongueOf} from '../../../source/article/names/tongue.ts';
import {Words} from '../../../source/article/names/words.ts';

/** The forms of a text, a paragraph a line. */
function formsOf(text: string, language = 'en'): Forms {
	const forms = new Forms(language === 'de');
	const all = Array.from(text.matchAll(/[^\n]+/g), ({index, 0: line}) => {
		const words = new Words(text, {start: index, end: index + line.length}, undefined, tongueOf(language));
		const candidates = candidatesIn(text, words, language);
		for (const candidate of candidates) forms.meet(text, candidate, words);
		return candidates;
	}).flat();
	forms.decide(text, all);
	return forms;
}

const form = (text: string, name: string, language?: string): Form => formsOf(text, language).get(name)!;

describe('signs of all mentions', () => {
	test.each([
		['are counted once', 'So said Vexlo. So said Vexlo.', ['speaks']],
		['come together', 'So said Vexlo. It is near Vexlo then.', ['speaks', 'near']],
		['from three on it is met often', 'Vexlo, Vexlo, Vexlo.', ['often']],
	])('%s', (_, text, signs) => expect([...form(text, 'Vexlo').signs]).toEqual(signs));

	test('mentions are counted', () => expect(form('Vexlo met Vexlo.', 'Vexlo').mentions).toBe(2));
	test('the first one is kept', () => {
		expect(form('So Vexlo met Vexlo.', 'Vexlo').candidate.start).toBe(3);
	});
	test.each([
		['Vexlo left.', false],
		['Vexlo left. So Vexlo left.', true],
	])('met within a sentence, in “%s”: %s', (text, within) => expect(form(text, 'Vexlo').within).toBe(within));
});

describe('gender', () => {
	test.each([
		['by courtesy', 'Mrs. Vexlo left.', 'female'],
		['by a pronoun', 'Vexlo lost his hat.', 'male'],
		['by most pronouns', 'Vexlo lost his hat. Vexlo lost her net. Vexlo lost her boat.', 'female'],
		['not by as many', 'Vexlo lost his hat. Vexlo lost her net.', null],
		['courtesy rather than pronouns', 'Mrs. Vexlo left. Vexlo lost his hat.', 'female'],
		['not by its', 'Vexlo lost its way.', null],
	])('%s', (_, text, gender) => expect(form(text, 'Vexlo').gender).toBe(gender));

	test('a pronoun behind a body is somebody else’s', () => {
		const {signs, gender} = form('The Tarn Ministry lost her letter.', 'Tarn Ministry');
		expect(signs.has('he')).toBe(false);
		expect(gender).toBeNull();
	});
});

describe('a last word met alone', () => {
	const surname = (text: string) => {
		const {signs} = form(text, 'Vexlo Brim');
		return signs.has('surnameActs') ? 'acts' : signs.has('surnameAgain') ? 'again' : 'no';
	};
	test.each([
		['is a surname', 'So Vexlo Brim left. Then Brim lost.', 'again'],
		['that does what people do', 'So Vexlo Brim left. Brim smiled.', 'acts'],
		['not where it opens sentences', 'So Vexlo Brim left. Brim lost.', 'no'],
		['not where it is a body', 'So Vexlo Brim left. The company Brim lost its way.', 'no'],
		['not the first word', 'So Vexlo Brim left. Then Vexlo lost.', 'no'],
	])('%s', (_, text, is) => expect(surname(text)).toBe(is));
});

describe('in a list with a person', () => {
	test.each([
		['behind one', 'en', 'With Ingrid Dahl, Vexlo Brim and others.', 'person'],
		['before one', 'en', 'With Vexlo Brim and Ingrid Dahl.', 'person'],
		['in another language', 'es', 'Con Vexlo Brim y Ingrid Dahl.', 'person'],
		['not beside a place', 'en', 'With New Zealand, Vexlo Brim and others.', null],
		['not far from one', 'en', 'With Ingrid Dahl or perhaps Vexlo Brim.', null],
		['not beside one word', 'en', 'With Mr. Dahl, Vexlo Brim and others.', null],
	])('%s', (_, language, text, kind) => expect(form(text, 'Vexlo Brim', language).kind).toBe(kind));
});

describe('a word the text also writes small', () => {
	test.each([
		['is no place', 'They are in Trouble, and trouble it is.', null],
		['else it is', 'They are in Tarnow, and it is cold.', 'place'],
		['as the beginning of another word it is', 'They are in Tarn, with tarnish on it.', 'place'],
	])('%s', (_, text, kind) => expect(form(text, text.split(/[ ,]/)[3]!).kind).toBe(kind));
});

test('of one kind, the longest first', () => {
	const people = formsOf('Mr. Vexlo met Ingrid Dahl and Olav Brimmer in Oslo.').of('person');
	expect(people.map(({candidate}) => candidate.name)).toEqual(['Olav Brimmer', 'Ingrid Dahl', 'Vexlo']);
});
