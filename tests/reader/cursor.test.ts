import {expect, test} from 'vitest';
import {cursorCommands, topAround, within} from '../../source/reader/cursor.ts';
import {initialState} from '../../source/reader/state.ts';
import {step} from '../../source/reader/step.ts';

test.each([
	[3, 10, 3],
	[-1, 10, 0],
	[10, 10, 9],
	[0, 0, 0],
	[5, 0, 0],
])('a cursor at %i among %i stands at %i', (cursor, count, kept) => {
	expect(within(cursor, count)).toBe(kept);
});

test.each([
	['all fit', 0, 2, 3, 5, 0],
	['the cursor is in sight', 4, 6, 20, 5, 4],
	['it went below', 4, 9, 20, 5, 5],
	['it went above', 4, 2, 20, 5, 2],
	['nothing stands behind the last', 18, 19, 20, 5, 15],
	['there are fewer now', 18, 1, 3, 5, 0],
])('the window: %s', (_rule, top, cursor, count, room, kept) => {
	expect(topAround(top, cursor, count, room)).toBe(kept);
});

test.each([
	['down', 11],
	['up', 9],
	['pageDown', 17],
	['pageUp', 3],
	['halfDown', 14],
	['halfUp', 6],
	['top', 0],
	['bottom', 99],
] as const)('%s leads from 10 of 100 to %i, a page being 7', (command, wanted) => {
	const state = initialState({columns: 80, rows: 24, ascii: false, colour: true, library: ''});
	const commands = cursorCommands((before, to) => step({...before, cursor: to(10, 99, 7)}));
	expect(commands[command]?.(state).state.cursor).toBe(wanted);
});
