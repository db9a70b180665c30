/** Holds the one State and lets it be watched: the only place where it changes. */

import type {State} from './state.ts';
import type {Effect} from './step.ts';
import {type Event, update} from './update.ts';

export interface Session {
	state(): State;
	/** Whether the reader has quit. */
	ended(): boolean;
	dispatch(event: Event): void;
	/** Calls back after each change; gives the way to stop. */
	subscribe(listener: () => void): () => void;
}

/** `perform` is called with each effect, after the state has changed. Nothing happens any more after a `quit`. */
export function startSession(initial: State, perform: (effect: Effect) => void): Session {
	let state = initial;
	let ended = false;
	const listeners = new Set<() => void>();
	return {
		state: () => state,
		ended: () => ended,
		dispatch(event) {
			// Keys typed after that one, and articles that were on their way.
			if (ended) return;
			const next = update(state, event);
			const changed = next.state !== state;
			state = next.state;
			ended = next.effects.some(({kind}) => kind === 'quit');
			for (const effect of next.effects) perform(effect);
			if (changed) for (const listener of listeners) listener();
		},
		subscribe(listener) {
			listeners.add(listener);
			return () => void listeners.delete(listener);
		},
	};
}
