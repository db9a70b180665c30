import {expect, test} from 'vitest';
import {genderBeside, is, signsOf} from '../../../../source/article/names/lexicon/neighbours.ts';

type Sign = keyof typeof is;

const signs = (word: string) => (Object.keys(is) as Sign[]).filter(sign => (signsOf(word) & is[sign]) !== 0);

test.each<[string, Sign[]]>([
	['vexlo', []],
	['said', ['saying']],
	['sagte', ['saying']],
	['laughed', ['acting']],
	['announced', ['saying', 'trading']],
	['shares', ['bodyNoun', 'bodyRole', 'stage']],
	['mayor', ['placeRole', 'role', 'calling']],
	['village', ['placeRole', 'placeNoun']],
	['near', ['near']],
	['of', ['preposition', 'belonging']],
	['in', ['preposition', 'inside', 'beyondPlace']],
	['the', ['article']],
	['which', ['clause']],
	['born', ['acting', 'moved']],
	['interview', ['spoken']],
	['called', ['naming']],
	['starred', ['acting', 'stage']],
	['million', ['amount']],
	['airline', ['company']],
	['aunt', ['kin', 'calling', 'woman']],
	['potter', ['role', 'calling']],
	['fisherman', ['role', 'calling', 'man']],
	['volcanologist', ['role', 'calling']],
	['Stadt', ['placeRole']],
	['stadt', []],
])('%s', (word, is) => expect(signs(word)).toEqual(is));

test.each([
	['aunt', 'female'],
	['fisherman', 'male'],
	['potter', null],
	['of', null],
])('%s is said of somebody %s', (word, gender) => expect(genderBeside(word)).toBe(gender));

test('each sign is a bit of its own', () => {
	const bits = Object.values(is);
	expect(new Set(bits).size).toBe(bits.length);
	expect(bits.reduce((sum, bit) => sum + bit, 0)).toBe(2 ** bits.length - 1);
});
