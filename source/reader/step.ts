/** What an update gives: the next State, and what the world is asked to do about it. */
import type {Correction} from '../corpus/corrections.ts';
import type {Mark} from '../library/library.ts';
import type {KeyCommand} from './keys.ts';
import type {State} from './state.ts';

export type Effect =
	| {kind: 'open'; key: string; path: string; item?: string}
	/** Keeps marks, by the key of the article; `told` is said when they are kept, where that takes a while. */
	| {kind: 'remember'; marks: ReadonlyMap<string, Mark>; told?: string}
	/** Keeps how the screen is wanted. */
	| {kind: 'wish'; name: 'theme' | 'measure' | 'order'; value: string}
	/** Keeps who said the quotations of an article, as the reader knows it. */
	| {kind: 'correct'; key: string; corrections: readonly Correction[]}
	/** Finds what the words of the open article's code are. */
	| {kind: 'highlight'; key: string}
	/** Brings what is quoted in the library, as `gathered` and `compared`. */
	| {kind: 'gather'; run: number}
	/** Searches the texts of the list, brought as `matched`. */
	| {kind: 'search'; run: number; words: string}
	/** Puts text on the terminal's clipboard. */
	| {kind: 'copy'; text: string}
	/** Opens a link in the browser. */
	| {kind: 'browse'; link: string}
	/** Hands the open article's text to a command line of the reader's own. */
	| {kind: 'pipe'; command: string}
	/** Writes the open article to a new file in the working folder. */
	| {kind: 'save'}
	| {kind: 'repaint'}
	| {kind: 'suspend'}
	| {kind: 'quit'; code: 0 | 130};

/** What the key commands of a screen do. */
export type Commands = Partial<Record<KeyCommand, (state: State) => Step>>;

export interface Step {
	state: State;
	effects: readonly Effect[];
}

export const step = (state: State, ...effects: Effect[]): Step => ({state, effects});
