import {expect, test} from 'vitest';
import {Known} from '../../../../../source/article/quotes/ranking/grammar/known.ts';

const named = (name: string, ...starts: number[]) => ({
	name,
	gender: null,
	mentions: starts.length,
	spans: starts.map(start => ({start, end: start + name.length})),
});

// 0: Lind, 10: Denby, 20: Lind, 30: Water Board
const known = new Known({
	people: [named('Lind', 0, 20)],
	organisations: [named('Water Board', 30)],
	places: [named('Denby', 10)],
});

test('all names stand in the order of the text', () => {
	expect(known.all.map(({start, name, kind}) => `${start} ${name} ${kind}`)).toEqual([
		'0 Lind person',
		'10 Denby place',
		'20 Lind person',
		'30 Water Board body',
	]);
});

test.each([
	['before all', 0, 0],
	['within one', 2, 0],
	['at its end', 4, 1],
	['between two', 17, 2],
	['behind all', 99, 4],
])('the first that ends after an offset: %s', (_rule, offset, index) => {
	expect(known.after(offset)).toBe(index);
});

test.each([
	['none', 5, 9, null],
	['a place', 10, 15, 'Denby'],
	['a part of a name is enough', 33, 35, 'Water Board'],
	['the last of two', 9, 42, 'Lind'],
	['a person before what stands behind', 18, 42, 'Lind'],
	['what begins at the end is not within', 5, 10, null],
])('what is named within a span: %s', (_rule, start, end, name) => {
	expect(known.within({start, end})?.name ?? null).toBe(name);
});
