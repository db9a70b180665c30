import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {type Kind, kindOf, type Sign} from '../../../../source/article/names/evidence/kinds.ts';

const full = {alone: false, within: true, german: false};
const alone = {...full, alone: true};
const kind = (signs: Sign[], shape = full): Kind | null => kindOf(new Set(signs), shape);

describe('names of two words and more', () => {
	test.each<[string, Sign[], Kind | null]>([
		['nothing', [], null],
		['two words', ['twoWords'], null],
		['a given name', ['given', 'twoWords'], 'person'],
		['perhaps a given name', ['perhapsGiven', 'twoWords'], null],
		['who speaks', ['twoWords', 'speaks'], 'person'],
		['perhaps given, perhaps a surname', ['perhapsGiven', 'perhapsSurname', 'twoWords'], 'person'],
		['of a body', ['twoWords', 'ofBody'], 'person'],
		['a word of bodies, that speaks', ['bodyName', 'twoWords', 'speaks'], 'body'],
		['a given name and a word of bodies', ['given', 'bodyName', 'twoWords'], 'body'],
		['a given name, listed', ['given', 'listedPlace', 'twoWords'], 'place'],
		['perhaps a body', ['perhapsBody', 'twoWords'], null],
		['perhaps a body, with people', ['perhapsBody', 'twoWords', 'bodyNoun'], 'body'],
		['what is sold', ['given', 'twoWords', 'number'], null],
		['a prize', ['given', 'concept', 'twoWords'], null],
		['in a list of people', ['twoWords', 'listed'], 'person'],
		['in it something is', ['twoWords', 'inside'], null],
		['and nothing follows', ['twoWords', 'inside', 'settled'], 'place'],
		['an article of its own', ['article', 'twoWords'], null],
		['told something', ['article', 'twoWords', 'told'], 'body'],
	])('%s: %s', (_, signs, is) => expect(kind(signs)).toBe(is));
});

describe('one word', () => {
	test.each<[string, Sign[], boolean, Kind | null]>([
		['a courtesy before it', ['polite'], true, 'person'],
		['an apposition is no sign', ['apposition', 'calling', 'who'], true, null],
		['a verb is too little', ['speaks'], true, null],
		['a verb and an action', ['speaks', 'acts'], true, 'person'],
		['but not where it begins sentences', ['speaks', 'acts'], false, null],
		['a surname may', ['surnameAlone', 'speaks'], false, 'person'],
		['a given name may', ['givenAlone', 'speaks'], false, 'person'],
		['a place may', ['listedPlace'], false, 'place'],
		['a dateline may', ['dateline', 'acronym'], false, 'place'],
		['an acronym is nobody', ['acronym', 'speaks', 'acts'], true, 'body'],
		['but with a courtesy', ['acronym', 'speaks', 'acts', 'polite'], true, 'person'],
		['an acronym alone is nothing', ['acronym', 'often'], true, null],
		['a known one is a body', ['knownAcronym'], true, 'body'],
		['a people is nothing', ['people', 'speaks', 'near'], true, null],
	])('%s: %s', (_, signs, within, is) => expect(kind(signs, {...alone, within})).toBe(is));
});

describe('German, where any noun has a capital', () => {
	const german = {...full, german: true};
	test.each<[string, Sign[], Kind | null]>([
		['who speaks may be any noun', ['twoWords', 'speaks', 'acts'], null],
		['with a given name', ['given', 'twoWords'], 'person'],
		['with an office', ['office', 'twoWords'], 'person'],
		['a body needs none', ['bodyName'], 'body'],
	])('%s: %s', (_, signs, is) => expect(kind(signs, german)).toBe(is));
	test.each<[string, Sign[], Kind | null]>([
		['a noun that acts', ['speaks', 'acts'], null],
		['a noun in which something is', ['inside', 'settled'], null],
		['a courtesy', ['polite'], 'person'],
		['a place', ['listedPlace'], 'place'],
	])('alone, %s: %s', (_, signs, is) => expect(kind(signs, {...german, alone: true})).toBe(is));
});

test('it does not matter in which order signs are met', () => {
	const signs = fc.subarray<Sign>(['given', 'speaks', 'bodyName', 'near', 'its', 'he', 'the', 'acronym', 'settled']);
	fc.assert(
		fc.property(signs, fc.boolean(), (some, isAlone) => {
			const shape = {...full, alone: isAlone};
			expect(kind([...some].reverse(), shape)).toBe(kind(some, shape));
		}),
	);
});
