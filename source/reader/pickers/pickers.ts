/** What the pickers offer, and what choosing does. */
import {inlinesOf} from '../../article/article.ts';
import {keepPlace} from '../article/commands.ts';
import {cursorCommands} from '../cursor.ts';
import {scopeOf} from '../dispatch.ts';
import {printedKey} from '../keys.ts';
import {isFiltered, setFilter, setOrder} from '../list/filter.ts';
import {isOrder, orderings} from '../list/order.ts';
import {toHeading} from '../open.ts';
import {pickedSource} from '../people/commands.ts';
import {choiceAtHand, moveChoice, type Offer, openPicker} from '../picker.ts';
import {type Choice, noFilter, promptFor, type State, tagsOf} from '../state.ts';
import {type Commands, type Step, step} from '../step.ts';
import {pickedSpeaker} from './corrections.ts';

/** Stands for taking a filter away; no tag or name is empty. */
const everything = '';

function countedChoices(values: Iterable<readonly string[]>): Choice[] {
	const counts = new Map<string, number>();
	for (const names of values) for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
	const sorted = [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]));
	return sorted.map(([value, count]) => ({label: value, note: String(count), value}));
}

function offer(state: State, {choices, ...asked}: Offer, nothing: string): Step {
	if (choices.length === 0) return step({...state, message: nothing});
	const all = isFiltered(state) && asked.purpose === 'tag' ? [{label: 'all articles', value: everything}] : [];
	return step(openPicker(state, {...asked, choices: [...all, ...choices]}));
}

export function offerTags(state: State): Step {
	const choices = countedChoices(state.items.map(tagsOf));
	return offer(state, {purpose: 'tag', title: 'Articles with the tag', choices}, 'no article has tags');
}

export function offerLinks(state: State): Step {
	const links = new Map<string, string>();
	for (const {href, start, end} of (state.open?.article.blocks ?? []).flatMap(inlinesOf)) {
		if (href !== undefined && !links.has(href))
			links.set(href, state.open?.article.text.slice(start, end).replace(/\s+/g, ' ') ?? '');
	}
	const choices = [...links].map(([value, text]) => ({label: text, note: value, value}));
	return offer(state, {purpose: 'link', title: 'Open in the browser', choices}, 'the article has no links');
}

/** The headings, each below the one it belongs to; the cursor on that under which the reader is. */
export function offerHeadings(state: State): Step {
	const {open} = state;
	if (!open) return step(state);
	const {blocks, text} = open.article;
	const headings = blocks.filter(block => block.kind === 'heading');
	const highest = Math.min(...headings.map(({level}) => level));
	const choices = headings.map(({start, end, level}): Choice => {
		const indent = '  '.repeat(level - highest);
		return {label: indent + text.slice(start, end).replace(/\s+/g, ' '), value: String(start)};
	});
	if (choices.length === 0) return step({...state, message: 'the article has no headings'});
	const block = blocks[open.place.block];
	const passed = headings.findLastIndex(({start}) => block !== undefined && start <= block.start);
	return step(openPicker(state, {purpose: 'heading', title: 'Go to', choices}, Math.max(0, passed)));
}

/** What a theme's name stands for: in the picker, and where it is remembered. */
export const themes: Readonly<Record<string, {label: string; look: Pick<State, 'colour' | 'ground'>}>> = {
	colour: {label: 'the colours of the terminal', look: {colour: true, ground: 'any'}},
	light: {label: 'darker hues, for a light background', look: {colour: true, ground: 'light'}},
	plain: {label: 'no colour: weight and letters', look: {colour: false, ground: 'any'}},
};

export function offerThemes(state: State): Step {
	const choices = Object.entries(themes).map(([value, {label}]): Choice => ({label, value}));
	const present = Object.values(themes).findIndex(({look}) =>
		state.colour ? look.colour && look.ground === state.ground : !look.colour,
	);
	return step(openPicker(state, {purpose: 'theme', title: 'Colours', choices}, present));
}

export function offerOrders(state: State): Step {
	const choices = Object.entries(orderings).map(([value, {label}]): Choice => ({label, value}));
	const present = choices.findIndex(({value}) => value === state.order);
	return step(openPicker(state, {purpose: 'order', title: 'Order of the list', choices}, present));
}

/** All that the keys do where the reader is, by name; the words that find it are asked for at once. */
export function offerCommands(state: State): Step {
	const scope = scopeOf(state);
	const choices = state.bindings
		.filter(({scopes, command}) => scopes.includes(scope) && command !== 'pickCommand')
		.map(({keys, command, help}): Choice => {
			const note = keys.map(key => printedKey(key, state.ascii)).join('  ');
			return {label: help, note, value: command};
		});
	const offered = openPicker(state, {purpose: 'command', title: 'Commands', choices});
	return step({...offered, prompt: promptFor('choice')});
}

/** What choosing the one under the cursor does. */
function choose(state: State): Step {
	const {picker} = state;
	const value = picker && choiceAtHand(picker)?.value;
	if (!picker || value === undefined || value === null) return step(state);
	const closed = {...state, picker: null};
	if (picker.purpose === 'speaker') return pickedSpeaker(closed, value, picker.quote ?? -1);
	if (picker.purpose === 'theme')
		return step({...closed, ...themes[value]?.look}, {kind: 'wish', name: 'theme', value});
	if (picker.purpose === 'order')
		return isOrder(value) ? step(setOrder(closed, value), {kind: 'wish', name: 'order', value}) : step(closed);
	if (picker.purpose === 'source') return pickedSource(closed, value);
	if (picker.purpose === 'link') return step({...closed, message: `opened ${value}`}, {kind: 'browse', link: value});
	if (picker.purpose === 'heading')
		return step(closed.open ? {...closed, open: toHeading(closed, closed.open, Number(value))} : closed);
	const {state: left, effects} = keepPlace(closed);
	const filter = value === everything ? noFilter : {...noFilter, tag: value};
	return step(setFilter({...left, open: null}, filter), ...effects);
}

export const pickerCommands: Commands = {
	...cursorCommands((state, to) => step(moveChoice(state, to))),
	open: choose,
	back: state => step({...state, picker: null}),
	search: state => step({...state, prompt: promptFor('choice', state.picker?.words)}),
};
