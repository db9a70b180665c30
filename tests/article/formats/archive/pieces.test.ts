import fc from 'fast-check';
import {expect, test} from 'vitest';
import {mostOf, mostOfStream} from '../../../../source/article/formats/archive/limits.ts';
import {piecesOf} from '../../../../source/article/formats/archive/pieces.ts';
import {inMemory} from '../../../../source/article/source.ts';

test('the pieces make up the whole, in order', () =>
	fc.assert(
		fc.property(fc.integer({min: 0, max: 300_000}), length => {
			const bytes = Buffer.from(Array.from({length}, (_, index) => index % 251));
			const pieces = [...piecesOf(inMemory(bytes))];
			expect(Buffer.concat(pieces).equals(bytes)).toBe(true);
			expect(pieces.every(piece => piece.length > 0 && piece.length <= 65_536)).toBe(true);
		}),
		{numRuns: 30},
	));

test.each([
	['a file: a megabyte of however little', mostOf(10), 2 ** 20],
	['a file: two hundred times its size', mostOf(100_000), 20_000_000],
	['a stream: half a gigabyte of however little', mostOfStream(10), 512 * 2 ** 20],
	['a stream: forty times its size', mostOfStream(2 ** 26), 40 * 2 ** 26],
])('what may come out of %s', (_, most, bytes) => expect(most).toBe(bytes));
