/** Who is called what: whom "the mayor" means. */
import {expect, test} from 'vitest';
import {findNames} from '../../../../source/article/names/index.ts';
import {Known} from '../../../../source/article/quotes/ranking/known.ts';
import {Roles} from '../../../../source/article/quotes/ranking/roles.ts';
import {blocksOf} from '../../blocks.ts';

test.each([
	['before the name', 'Mayor Jonas Petrel came.', 'mayor', 'Jonas Petrel'],
	['two words', 'Prime Minister Jonas Petrel came.', 'prime minister', 'Jonas Petrel'],
	['the last of them', 'Prime Minister Jonas Petrel came.', 'minister', 'Jonas Petrel'],
	['behind it', 'Jonas Petrel, the mayor of Denby, came.', 'mayor', 'Jonas Petrel'],
	['and before', 'The mayor of Denby, Jonas Petrel, came.', 'mayor', 'Jonas Petrel'],
	['what somebody was and is', 'Jonas Petrel, a retired baker and poet, came.', 'poet', 'Jonas Petrel'],
	['an age', 'Jonas Petrel, 34, came.', '34-year-old', 'Jonas Petrel'],
	['in brackets', 'Jonas Petrel (34) came.', '34-year-old', 'Jonas Petrel'],
	['behind it', 'Jonas Petrel, 34, a baker, came.', 'baker', 'Jonas Petrel'],
	['beyond who came along', 'She brought Jonas Petrel with her, the baker, who sang.', 'baker', 'Jonas Petrel'],
	['not another age', 'Jonas Petrel, 34, came.', '51-year-old', null],
	['of two it is neither', 'Mayor Jonas Petrel met Mayor Ida Brandt.', 'mayor', null],
	['not what somebody else is', 'Jonas Petrel, who met a mayor, came.', 'mayor', null],
	['nor did', 'Jonas Petrel, Ida and Otto were met by a mayor.', 'mayor', null],
	['nor where they are', 'Jonas Petrel, in Denby, came.', 'denby', null],
])('%s', (_rule, text, words, name) => {
	const roles = new Roles(text, new Known(findNames(text, blocksOf(text), 'en')));
	expect(roles.of(words, text.length)).toBe(name);
});

test('not before somebody is called so', () => {
	const text = 'It leaked. Mayor Jonas Petrel came.';
	expect(new Roles(text, new Known(findNames(text, blocksOf(text), 'en'))).of('mayor', 10)).toBeNull();
});
