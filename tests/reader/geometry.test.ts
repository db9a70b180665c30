import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {articleGeometry, listGeometry} from '../../source/reader/geometry.ts';

const wishes = {measure: 72, zen: false, sidebar: true, open: {focus: 'text' as const}};

describe('the list', () => {
	test.each([
		[120, 40, {entryRows: 3, head: 2, entries: 12}],
		[80, 24, {entryRows: 3, head: 2, entries: 7}],
		[59, 24, {entryRows: 1, head: 2, entries: 21}],
		[120, 13, {entryRows: 1, head: 2, entries: 10}],
		[20, 5, {entryRows: 1, head: 1, entries: 3}],
		[20, 1, {entryRows: 1, head: 1, entries: 1}],
	])('%i x %i', (columns, rows, geometry) => expect(listGeometry({columns, rows})).toEqual(geometry));
});

describe('the article', () => {
	test.each([
		['has its sidebar beside it', 120, {}, {sidebar: 36, textSide: 82, textWidth: 72}],
		['has none below 100 columns', 99, {}, {sidebar: 0, textSide: 99, textWidth: 72}],
		[
			'has the sidebar alone there when it is asked for',
			80,
			{open: {focus: 'sidebar' as const}},
			{sidebar: 80, sidebarAlone: true},
		],
		['stands alone in zen', 120, {zen: true}, {sidebar: 0, textSide: 120, textWidth: 72}],
		['is as narrow as wished', 120, {measure: 40}, {textWidth: 40}],
		['is as wide as there is room', 40, {}, {textWidth: 36}],
	])('%s', (_, columns, more, expected) =>
		expect(articleGeometry({columns, rows: 40, ...wishes, ...more})).toMatchObject(expected),
	);

	test('always has room for a column of text and its margin', () => {
		const size = fc.record({columns: fc.integer({min: 1, max: 250}), rows: fc.integer({min: 1, max: 80})});
		const wish = fc.record({
			measure: fc.integer({min: 20, max: 80}),
			zen: fc.boolean(),
			sidebar: fc.boolean(),
			open: fc.record({focus: fc.constantFrom('text' as const, 'sidebar' as const)}),
		});
		fc.assert(
			fc.property(size, wish, (at, wished) => {
				const {textWidth, margin, textSide, textRows, head, sidebar, sidebarAlone} = articleGeometry({
					...at,
					...wished,
				});
				expect(textWidth).toBeGreaterThanOrEqual(1);
				expect(textWidth).toBeLessThanOrEqual(wished.measure);
				if (at.columns > 1) expect(margin + textWidth).toBeLessThanOrEqual(textSide);
				if (at.rows > 1) expect(head + textRows + 1).toBeLessThanOrEqual(Math.max(at.rows, 2));
				if (sidebar > 0 && !sidebarAlone) expect(textSide + 2 + sidebar).toBe(at.columns);
			}),
		);
	});
});
