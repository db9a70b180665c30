/** What a key means where the reader is now, and which key a command has there. */
import {type Binding, type KeyCommand, printedKey, type Scope} from './keys.ts';
import type {State} from './state.ts';

export function scopeOf(state: State): Scope {
	if (state.help !== null) return 'help';
	if (state.picker) return 'picker';
	if (!state.open) return state.people ? 'people' : 'list';
	return state.open.focus === 'sidebar' ? 'sidebar' : 'article';
}

const dispatches = new WeakMap<readonly Binding[], ReadonlyMap<string, KeyCommand>>();

function dispatchOf(table: readonly Binding[]): ReadonlyMap<string, KeyCommand> {
	let dispatch = dispatches.get(table);
	if (!dispatch) {
		dispatch = new Map(
			table.flatMap(({keys, command, scopes}) =>
				scopes.flatMap(scope => keys.map(key => [`${scope} ${key}`, command] as const)),
			),
		);
		dispatches.set(table, dispatch);
	}
	return dispatch;
}

/** What the key means where the reader is now. */
export function commandFor(state: State, key: string): KeyCommand | null {
	return dispatchOf(state.bindings).get(`${scopeOf(state)} ${key}`) ?? null;
}

/** `U undoes`: the key that the command has where the reader is now, and what is said of it; empty where it has none. */
export function hint(state: State, command: KeyCommand, words: string): string {
	const scope = scopeOf(state);
	const binding = state.bindings.find(other => other.command === command && other.scopes.includes(scope));
	const key = binding?.keys[0];
	return key === undefined ? '' : `${printedKey(key, state.ascii)} ${words}`;
}
