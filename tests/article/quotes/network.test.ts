import {expect, test} from 'vitest';
import {
	attributes,
	type Standing,
	slotCount,
	slotNames,
	slotsOf,
	templates,
} from '../../../source/article/quotes/standing.ts';
import {weights} from '../../../source/article/quotes/weights.ts';

const named = [...slotNames()];

test('each slot has one name', () => {
	expect(named.map(({slot}) => slot)).toEqual(Array.from({length: slotCount}, (_, slot) => slot));
	expect(new Set(named.map(({template, row, column}) => `${template}|${row}|${column}`)).size).toBe(slotCount);
});

test('a standing takes the slots that its values name', () => {
	const standing = Object.fromEntries(
		Object.entries(attributes).map(([name, values]) => [name, values.at(-1)]),
	) as Standing;
	const taken = Array.from(slotsOf(standing), slot => named[slot]!);
	expect(taken.map(({row, column}) => (row === '' ? column : `${row} + ${column}`))).toEqual(
		templates.map(template => template.map(name => standing[name]).join(' + ')),
	);
});

test('the tables of weights stand in the order of the slots', () => {
	const tables = weights
		.trim()
		.split('\n\n')
		.map(table => table.split('\n').map(line => line.trim().split(/\s{2,}/)));
	expect(tables.map(([head]) => head?.[0])).toEqual(templates.map(template => template.join(' + ')));
	const cells = tables.flatMap(([top = [], ...rows]) =>
		rows.flatMap(([row, ...values]) => values.map((_, index) => `${top[0]}|${row}|${top[index + 1]}`)),
	);
	expect(cells).toEqual(named.map(({template, row, column}) => `${template}|${row}|${column}`));
});
