import {describe, expect, test} from 'vitest';
import {isThing, lineOf, linesOf} from '../../../source/article/formats/thing.ts';

describe('what nobody promised', () => {
	test.each<[unknown, string | null]>([
		['a', 'a'],
		[' a ', 'a'],
		[7, '7'],
		['', null],
		[' \n', null],
		[null, null],
		[undefined, null],
		[true, null],
		[{}, null],
		[['a'], null],
	])('a line of %j: %j', (value, line) => expect(lineOf(value)).toBe(line));

	test.each<[unknown, string[]]>([
		[
			['a', ' b ', '', 3, null],
			['a', 'b', '3'],
		],
		['a', ['a']],
		[
			[{label: 'a'}, {name: 'b'}, {other: 'c'}],
			['a', 'b'],
		],
		[undefined, []],
		[[[['a']]], []],
	])('lines of %j: %j', (value, lines) => expect(linesOf(value)).toEqual(lines));

	test.each<[unknown, boolean]>([
		[{}, true],
		[[], true],
		[null, false],
		['a', false],
	])('a thing: %j: %s', (value, is) => expect(isThing(value)).toBe(is));
});
