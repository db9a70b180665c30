/** What the pickers offer, and what choosing does. */
import {pickedSpeaker} from './corrections.ts';
import {isFiltered, setFilter} from './filter.ts';
import {pickedSource} from './people.ts';
import {noFilter, type Picker, type State} from './state.ts';
import {type Step, step} from './step.ts';

/** Stands for taking a filter away; no tag or name is empty. */
const everything = '';

function countedChoices(values: Iterable<readonly string[]>): Picker['choices'] {
	const counts = new Map<string, number>();
	for (const names of values) for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
	const sorted = [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]));
	return sorted.map(([value, count]) => ({label: `${value}  ${count}`, value}));
}

const entriesOf = (state: State) => state.items.flatMap(({entry}) => (entry ? [entry] : []));

function offer(state: State, picker: Picker, nothing: string): Step {
	if (picker.choices.length === 0) return step({...state, message: nothing});
	const all = isFiltered(state) && picker.purpose !== 'link' ? [{label: 'all articles', value: everything}] : [];
	return step({...state, picker: {...picker, choices: [...all, ...picker.choices]}});
}

export function offerTags(state: State): Step {
	const choices = countedChoices(entriesOf(state).map(({tags}) => tags));
	return offer(state, {purpose: 'tag', title: 'Articles with the tag', choices}, 'no article has tags');
}

export function offerLinks(state: State): Step {
	const blocks = state.open?.article.blocks ?? [];
	const inlines = blocks.flatMap(block =>
		block.kind === 'list'
			? block.items.flatMap(item => item.inlines ?? [])
			: 'inlines' in block
				? (block.inlines ?? [])
				: [],
	);
	const links = new Map<string, string>();
	for (const {href, start, end} of inlines) {
		if (href !== undefined && !links.has(href))
			links.set(href, state.open?.article.text.slice(start, end).replace(/\s+/g, ' ') ?? '');
	}
	const choices = [...links].map(([value, text]) => ({label: `${text}  ${value}`, value}));
	return offer(state, {purpose: 'link', title: 'Open in the browser', choices}, 'the article has no links');
}

export function picked(state: State, value: string): Step {
	const {picker} = state;
	const closed = {...state, picker: null};
	if (!picker) return step(state);
	if (picker.purpose === 'speaker') return pickedSpeaker(closed, value, picker.quote ?? -1);
	if (picker.purpose === 'source') return pickedSource(closed, value);
	if (picker.purpose === 'link') return step({...closed, message: `opened ${value}`}, {kind: 'browse', link: value});
	const filter = value === everything ? noFilter : {...noFilter, tag: value};
	return step(setFilter({...closed, open: null}, filter));
}
