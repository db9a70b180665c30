/** What is asked for on the last row: a line that is typed there, and what the screen makes of it meanwhile. */

import type {KeyCommand} from './keys.ts';
import {type EditedLine, edited, inserted} from './line-editor.ts';
import {setFilter} from './list/filter.ts';
import {findPeople} from './people/commands.ts';
import {findChoice} from './picker.ts';
import type {Prompt, State} from './state.ts';
import {type Step, step} from './step.ts';

/** Does what a key would do without the prompt. */
type Obey = (state: State, command: KeyCommand) => Step;

/** What is shown while it is typed; for the other purposes it only counts when it is accepted. */
const live: Partial<Record<Prompt['purpose'], (state: State, words: string) => State>> = {
	filter: (state, words) => setFilter(state, {...state.filter, words}),
	people: findPeople,
	choice: findChoice,
};

/** Keys that move what is found while it is looked for. */
const moves: Readonly<Record<string, KeyCommand>> = {
	up: 'up',
	down: 'down',
	pageup: 'pageUp',
	pagedown: 'pageDown',
};

/** Most lines that are remembered for a purpose. */
const remembered = 100;

/** What was typed before for the same purpose, `older` steps further back; what is typed now comes after the last. */
function recalled(state: State, prompt: Prompt, older: number): Prompt {
	const lines = [...(state.typed[prompt.purpose] ?? []), prompt.draft];
	const back = Math.max(0, Math.min(lines.length - 1, prompt.back + older));
	const text = lines[lines.length - 1 - back]!;
	return {...prompt, text, at: text.length, back};
}

function typed(state: State, prompt: Prompt, {text, at}: EditedLine): State {
	const now = {...state, prompt: {...prompt, text, at, draft: text, back: 0}};
	return text === prompt.text ? now : (live[prompt.purpose]?.(now, text) ?? now);
}

export const pasted = (state: State, text: string): State =>
	state.prompt ? typed(state, state.prompt, inserted(state.prompt, text)) : state;

/** A key while the prompt is open. @param accept takes the line that was typed, the prompt closed */
export function promptKey(
	state: State,
	prompt: Prompt,
	key: string,
	obey: Obey,
	accept: (closed: State, prompt: Prompt) => Step,
): Step {
	const {purpose, text} = prompt;
	const closed = {...state, prompt: null};
	// The commands were opened with the line that finds one: they go with it, where it did not find anything yet.
	if (key === 'escape' && text === '' && state.picker?.purpose === 'command') return step({...closed, picker: null});
	if (key === 'escape') return step(live[purpose]?.(closed, '') ?? closed);
	if (key === 'backspace' && text === '') return step(closed);
	if (key === 'enter') return accept(noted(closed, prompt), prompt);
	const move = moves[key];
	if (move && live[purpose]) return obey(state, move);
	if (key === 'up' || key === 'down') return step({...state, prompt: recalled(state, prompt, key === 'up' ? 1 : -1)});
	const line = edited(prompt, key);
	return step(line ? typed(state, prompt, line) : state);
}

/** With the line among those typed before, once. */
function noted(state: State, {purpose, text}: Prompt): State {
	if (text === '' || live[purpose]) return state;
	const others = (state.typed[purpose] ?? []).filter(line => line !== text);
	return {...state, typed: {...state.typed, [purpose]: [...others, text].slice(-remembered)}};
}
