/** A cursor among entries, and the window of them that the screen shows. */
import type {State} from './state.ts';
import type {Commands, Step} from './step.ts';

/** Where a cursor is wanted, beyond the entries too; `last` is the index of the last, `page` how many the screen shows. */
export type Move = (cursor: number, last: number, page: number) => number;

/** A cursor kept among `count` entries; 0 where there are none. */
export const within = (cursor: number, count: number): number => Math.max(0, Math.min(count - 1, cursor));

/** The first of the `room` entries to show of `count`: `top`, unless the cursor would not be among them. */
export const topAround = (top: number, cursor: number, count: number, room: number): number =>
	Math.min(Math.max(0, count - room), Math.max(cursor - room + 1, Math.min(top, cursor)));

/** Where the keys that move take a cursor. */
const moves = {
	down: cursor => cursor + 1,
	up: cursor => cursor - 1,
	pageDown: (cursor, _, page) => cursor + page,
	pageUp: (cursor, _, page) => cursor - page,
	halfDown: (cursor, _, page) => cursor + Math.ceil(page / 2),
	halfUp: (cursor, _, page) => cursor - Math.ceil(page / 2),
	top: () => 0,
	bottom: (_, last) => last,
} satisfies Partial<Record<keyof Commands, Move>>;

/** What the keys that move do on a screen whose cursor `move` moves. */
export const cursorCommands = (move: (state: State, to: Move) => Step): Commands =>
	Object.fromEntries(Object.entries(moves).map(([command, to]) => [command, (state: State) => move(state, to)]));
