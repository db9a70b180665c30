import {describe, expect, test} from 'vitest';
import {inOrder, orderings, withArrived} from '../../../source/reader/list/order.ts';
import {type Item, noMark, type Order} from '../../../source/reader/state.ts';
import {view} from '../../../source/reader/view.ts';
import {articleOf, choose, type Desk, deskOf, itemOf, press, tell, written} from '../keyboard.ts';

const dated = (title: string, published: string | null, words: number): Item =>
	itemOf(articleOf(title, ['word '.repeat(words)], {published, words}));
const waiting: Item = {key: 'w', path: 'w.txt', entry: null, problem: null, mark: noMark};
const shelf = [
	dated('Boats', '2026-03-02', 30),
	waiting,
	dated('an anchor', null, 500),
	dated('Ärger', '2026', 30),
	dated('Cod', '2026-11-20', 7),
];

describe('the list', () => {
	test.each<[Order, number[]]>([
		['found', [0, 1, 2, 3, 4]],
		['newest', [4, 0, 3, 1, 2]],
		['oldest', [3, 0, 4, 1, 2]],
		['title', [2, 3, 0, 4, 1]],
		['shortest', [4, 0, 3, 2, 1]],
		['longest', [2, 0, 3, 4, 1]],
	])('%s', (order, indices) => expect(inOrder(shelf, [0, 1, 2, 3, 4], order)).toEqual(indices));

	test.each(Object.keys(orderings) as Order[])('%s takes in what arrives as if it had been there', order => {
		const indices = shelf.map((_, index) => index);
		for (let count = 0; count <= shelf.length; count++) {
			const listed = inOrder(shelf, indices.slice(0, count), order);
			expect(withArrived(shelf, listed, indices.slice(count), order)).toEqual(inOrder(shelf, indices, order));
		}
	});

	test('of what a filter lets through has the same order', () =>
		expect(inOrder(shelf, [0, 3, 4], 'newest')).toEqual([4, 0, 3]));
});

describe('o', () => {
	const ordered = (order: Order, keys = ''): Desk => choose(press(deskOf({}, shelf), `${keys}o`), order);
	const titles = ({state}: Desk): string[] =>
		state.visible.map(index => state.items[index]!.entry?.title ?? state.items[index]!.path);

	test('offers all orders, the cursor on that of the list', () => {
		const desk = ordered('title');
		const {picker} = press(desk, 'o').state;
		expect(picker?.choices.map(({label}) => label)).toEqual(Object.values(orderings).map(({label}) => label));
		expect(picker?.choices[picker.cursor]?.value).toBe('title');
	});

	test('orders the list, tells it in the head and has it remembered', () => {
		const desk = ordered('newest');
		expect(titles(desk)).toEqual(['Cod', 'Boats', 'Ärger', 'w.txt', 'an anchor']);
		expect(written(view(desk.state))[0]).toContain('~/articles  newest first');
		expect(desk.effects).toEqual([{kind: 'wish', name: 'order', value: 'newest'}]);
	});

	test.each([
		['', 'Cod'],
		['jj', 'an anchor'],
	])('after %j the cursor is on %s: at the top, or on its article', (keys, title) => {
		const {state} = ordered('newest', keys);
		expect(state.items[state.visible[state.cursor]!]?.entry?.title).toBe(title);
	});

	test('holds for what is found and read later, at the top or around the cursor', () => {
		for (const [keys, title] of [
			['', 'Dab'],
			['j', 'Boats'],
		] as const) {
			const desk = press(ordered('newest'), keys);
			tell(desk, {kind: 'found', items: [dated('Eel', '2026-12-01', 9)]});
			tell(desk, {kind: 'read', items: new Map([['w.txt', [dated('Dab', '2027-01-01', 9)]]])});
			expect(titles(desk)).toEqual(['Dab', 'Eel', 'Cod', 'Boats', 'Ärger', 'an anchor']);
			expect(desk.state.items[desk.state.visible[desk.state.cursor]!]?.entry?.title).toBe(title);
		}
	});

	test('holds when a filter is taken away', () =>
		expect(titles(press(ordered('title'), '/o<enter><escape>'))).toEqual([
			'an anchor',
			'Ärger',
			'Boats',
			'Cod',
			'w.txt',
		]));
});
