import {describe, expect, test} from 'vitest';
import {genderOf, givenName, sameGiven} from '../../../../source/article/names/lexicon/given.ts';

describe('given names of many peoples', () => {
	test.each([
		['English', 'Harriet', 'female'],
		['Irish', 'Saoirse', 'female'],
		['Scottish', 'Hamish', 'male'],
		['Welsh', 'Gwilym', 'male'],
		['German', 'Jürgen', 'male'],
		['German, composed', 'Karl-Heinz', 'male'],
		['Dutch', 'Maartje', 'female'],
		['Norwegian', 'Håkon', 'male'],
		['Danish', 'Søren', 'male'],
		['Finnish', 'Pekka', 'male'],
		['French', 'Hélène', 'female'],
		['French, composed', 'Jean-Luc', 'male'],
		['Spanish', 'Íñigo', 'male'],
		['Portuguese', 'João', 'male'],
		['Italian', 'Ginevra', 'female'],
		['Polish', 'Małgorzata', 'female'],
		['Czech', 'Zdeněk', 'male'],
		['Hungarian', 'Zsuzsanna', 'female'],
		['Romanian', 'Răzvan', 'male'],
		['Ukrainian', 'Oleksandr', 'male'],
		['Greek', 'Panagiotis', 'male'],
		['Turkish', 'Ayşe', 'female'],
		['Turkish without a dot', 'Yılmaz', 'male'],
		['Armenian', 'Hovhannes', 'male'],
		['Arabic', 'Khadija', 'female'],
		['Iranian', 'Alireza', 'male'],
		['Pakistani', 'Zulfiqar', 'male'],
		['Indian', 'Lakshmi', 'female'],
		['Sinhalese', 'Mahinda', 'male'],
		['Japanese', 'Yukiko', 'female'],
		['Thai', 'Somchai', 'male'],
		['Indonesian', 'Bambang', 'male'],
		['Filipino', 'Corazon', 'female'],
		['Fijian', 'Sitiveni', 'male'],
		['Yoruba', 'Folasade', 'female'],
		['Igbo', 'Chukwuemeka', 'male'],
		['Akan', 'Kwabena', 'male'],
		['Wolof', 'Ousmane', 'male'],
		['Kikuyu', 'Wanjiru', 'female'],
		['Zulu', 'Sibongile', 'female'],
		['Amharic', 'Tewodros', 'male'],
	])('%s: %s', (_, name, gender) => {
		expect(givenName(name)).toBe('sure');
		expect(genderOf(name)).toBe(gender);
	});

	test.each([
		['a word too', 'Grace'],
		['a place too', 'Georgia'],
		['a month too', 'April'],
		['a verb too', 'Will'],
	])('%s: %s is a weak sign', (_, name) => expect(givenName(name)).toBe('weak'));

	test.each(['Tarn', 'Voss', 'Ministry', 'Harm', 'Job', 'harriet', 'HARRIET', '', '-', 'X-Harriet'])(
		'“%s” is none',
		word => {
			expect(givenName(word)).toBeNull();
			expect(genderOf(word)).toBeNull();
		},
	);

	test('borne by women and men, it tells no gender', () => {
		expect(givenName('Robin')).not.toBeNull();
		expect(genderOf('Robin')).toBeNull();
	});
});

describe('two given names of one person', () => {
	test.each([
		['Ken', 'Kenneth', true],
		['Kenneth', 'Ken', true],
		['Bill', 'William', true],
		['William', 'Bill', true],
		['Peggy', 'Margaret', true],
		['Zoé', 'Zoe', true],
		['Jean', 'Jean-Luc', true],
		['Al', 'Albert', false],
		['Ben', 'Kenneth', false],
		['Bill', 'Robert', false],
		['Neth', 'Kenneth', false],
	])('%s and %s: %s', (one, two, same) => expect(sameGiven(one, two)).toBe(same));
});
