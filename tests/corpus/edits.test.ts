import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {editDistance, gap, isExcerpt} from '../../source/corpus/edits.ts';

const words = fc.array(fc.integer({min: 0, max: 4}), {maxLength: 12});

/** The same by its definition, without a limit. */
function plainDistance(one: readonly number[], other: readonly number[]): number {
	let above = Array.from({length: other.length + 1}, (_, index) => index);
	for (const [at, word] of one.entries()) {
		const row = [at + 1];
		for (const [column, theirs] of other.entries())
			row.push(Math.min(above[column]! + (word === theirs ? 0 : 1), above[column + 1]! + 1, row[column]! + 1));
		above = row;
	}
	return above.at(-1)!;
}

describe('the distance of two sequences', () => {
	test.each([
		[[], [], 5, 0],
		[[1, 2], [], 5, 2],
		[[], [1, 2, 3], 5, 3],
		[[1, 2, 3], [3, 2, 1], 5, 2],
		[[1, 2, 3, 4, 5], [2, 3, 4, 5, 6], 5, 2],
		[[1, 1, 1], [1], 5, 2],
		[[1, 2, 3, 4, 5, 6], [6, 5, 4, 3, 2, 1], 2, 3],
		[[1], [1, 2, 3, 4, 5], 2, 3],
		[[gap], [1, 2, 3], 5, 0],
		[[1, gap], [1, 2, 3], 5, 0],
		[[gap, 3], [1, 2, 3], 5, 0],
		[[1, gap, 3], [1, 3], 5, 0],
		[[1, gap, 3], [gap], 5, 0],
		[[1, gap, 3, gap, 5], [1, 9, 3, 9, 9, 5], 5, 0],
		[[1, gap, 4], [2, 9, 9, 5], 5, 2],
	])('%j, %j, at most %d: %d', (one, other, most, distance) => expect(editDistance(one, other, most)).toBe(distance));

	test('is that of the definition, up to the limit', () => {
		fc.assert(
			fc.property(words, words, fc.integer({min: 0, max: 12}), (one, other, most) => {
				expect(editDistance(one, other, most)).toBe(Math.min(plainDistance(one, other), most + 1));
			}),
		);
	});

	test('is the same both ways', () => {
		const gapped = fc.array(fc.integer({min: gap, max: 3}), {maxLength: 9});
		fc.assert(fc.property(gapped, gapped, (one, other) => editDistance(one, other, 4) === editDistance(other, one, 4)));
	});

	test('of long sequences takes time by the limit, not by their square', () => {
		const long = Array.from({length: 20_000}, (_, index) => index % 97);
		const other = [...long.slice(0, 9000), 1234, ...long.slice(9000)];
		const began = process.cpuUsage();
		expect(editDistance(long, other, 4)).toBe(1);
		expect(process.cpuUsage(began).user).toBeLessThan(8_000_000);
	});
});

describe('an excerpt', () => {
	test.each([
		[[2, 3], [1, 2, 3, 4], true],
		[[1, 2, 3, 4], [2, 3], true],
		[[1, 2], [1, 2, 3], true],
		[[2, 3], [1, 2, 3], true],
		[[1, 3], [1, 2, 3], false],
		[[3, 2], [1, 2, 3], false],
		[[1, 2, 3], [1, 2, 3], true],
		[[], [1], true],
		[[1, 1, 2], [1, 1, 1, 2], true],
	])('%j of %j: %s', (one, other, is) => expect(isExcerpt(one, other)).toBe(is));

	test('is what a slice is', () => {
		fc.assert(
			fc.property(words, fc.nat(12), fc.nat(12), (whole, from, length) => {
				expect(isExcerpt(whole.slice(from, from + length), whole)).toBe(true);
			}),
		);
	});
});
