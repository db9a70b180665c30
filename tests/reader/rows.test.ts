import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {grouped} from '../../source/reader/grouped.ts';
import {fitRow, padRow, piece, type Row, rowWidth, spread} from '../../source/reader/rows.ts';

const written = (row: Row): string => row.map(({text}) => text).join('');
const row: Row = [piece('harbour', 'title'), piece(' of '), piece('港', 'dim')];

describe('a row', () => {
	test.each([
		['that fits stays', fitRow(row, 20), 'harbour of 港'],
		['is cut within a piece', fitRow(row, 6), 'harbo…'],
		['is cut between pieces', fitRow(row, 12), 'harbour of …'],
		['is cut with what the locale can draw', fitRow(row, 6, '~'), 'harbo~'],
		['of no columns is nothing', fitRow(row, 0), ''],
		['is padded', padRow(row, 15), 'harbour of 港  '],
		['is padded where half an ideograph is cut', padRow([piece('港港')], 3), '港…'],
		['has two ends', spread([piece('left')], [piece('right')], 12), 'left   right'],
		['loses its right end first', spread([piece('left')], [piece('right')], 10), 'left'],
		['may have but one end', spread([piece('left')], [], 10), 'left'],
	])('%s', (_, given, text) => expect(written(given)).toBe(text));

	test('keeps the styles of what is left', () =>
		expect(fitRow(row, 9)).toEqual([piece('harbour', 'title'), piece('…')]));
});

test('a padded row is exactly as wide as asked', () => {
	const pieces = fc.array(
		fc.string({unit: fc.constantFrom('a', '港', 'é', '👍🏽', ' ')}).map(text => piece(text)),
		{maxLength: 6},
	);
	fc.assert(
		fc.property(pieces, fc.integer({min: 1, max: 40}), (given, columns) => {
			expect(rowWidth(padRow(given, columns))).toBe(columns);
		}),
	);
});

test.each([
	[0, '0'],
	[999, '999'],
	[1000, '1,000'],
	[123456, '123,456'],
	[1234567, '1,234,567'],
])('%d is written %s', (number, text) => expect(grouped(number)).toBe(text));
