import {expect, test} from 'vitest';
import {is, signsOf} from '../../../../source/article/names/lexicon/signs.ts';

type Sign = keyof typeof is;

const signs = (word: string) => (Object.keys(is) as Sign[]).filter(sign => (signsOf(word) & is[sign]) !== 0);

test.each<[string, Sign[]]>([
	['Vexlo', []],
	['Tuesday', ['date']],
	['Iranian', ['people']],
	['Ingrid', ['given']],
	['Grace', []],
	['President', ['office', 'title']],
	['Mrs.', ['polite', 'title']],
	['M.', ['polite', 'initials']],
	['Aunt', ['kin', 'title']],
	['Comedian', ['calling', 'titleOfGiven']],
	['Volcanologist', ['calling']],
	['Staatssekretär', ['calling', 'title']],
	['King', ['office', 'title', 'namelike']],
	['State', ['portfolio']],
	['J.K.', ['initials']],
	['Parliament', ['body', 'head']],
	['Department', ['head']],
	['Gulf', ['head']],
	['', []],
])('%s', (word, is) => expect(signs(word)).toEqual(is));

test('each sign is a bit of its own', () => {
	const bits = Object.values(is);
	expect(new Set(bits).size).toBe(bits.length);
	expect(bits.reduce((sum, bit) => sum + bit, 0)).toBe(2 ** bits.length - 1);
});
