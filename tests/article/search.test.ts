import {describe, expect, test} from 'vitest';
import {firstAfter, firstWhere} from '../../source/article/search.ts';

describe('finding in what is sorted', () => {
	test.each([
		['none', [], 5, 0],
		['the first', [5, 6], 5, 0],
		['one within', [1, 3, 5, 7], 4, 2],
		['the first of equals', [1, 5, 5, 5], 5, 1],
		['behind all', [1, 2], 5, 2],
	])('%s', (_rule, items: number[], least, index) => {
		expect(firstWhere(items, item => item >= least)).toBe(index);
	});

	test('looks at few of many', () => {
		let looks = 0;
		firstWhere(
			Array.from({length: 1_000_000}, (_, index) => index),
			item => ++looks > 0 && item >= 777_777,
		);
		expect(looks).toBeLessThanOrEqual(20);
	});
});

test.each([
	[0, 0],
	[9, 0],
	[10, 1],
	[19, 1],
	[30, 2],
])('the first span that ends after %i is %i', (offset, index) =>
	expect(
		firstAfter(
			[
				{start: 5, end: 10},
				{start: 12, end: 20},
			],
			offset,
		),
	).toBe(index),
);
