/** Asking for all quotations of the library: once, and again when one of them has been corrected. */
import {emptyRoster} from '../corpus/roster.ts';
import type {State} from './state.ts';
import {type Step, step} from './step.ts';

/** Asks for them where they are wanted and neither there nor on their way. */
export function gathering(state: State): Step {
	if (state.gathered || !state.people) return step(state);
	const run = state.runs + 1;
	const gathered = {run, roster: emptyRoster, differences: new Map(), ended: false};
	return step({...state, gathered, runs: run}, {kind: 'gather', run});
}
