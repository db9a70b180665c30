/** The one pure update: state and event in, state and effects out. */
import type {Article} from '../article/article.ts';
import {firstAfter} from '../article/search.ts';
import {addTo} from '../corpus/roster.ts';
import {isHighlightable, type SyntaxSpan} from '../layout/syntax.ts';
import type {Mark} from '../library/library.ts';
import {articleCommands, keepPlace} from './article/commands.ts';
import {findIn} from './article/find.ts';
import {sidebarCommands} from './article/sidebar-commands.ts';
import {commandFor, scopeOf} from './dispatch.ts';
import {helpLines} from './help-view.ts';
import type {KeyCommand} from './keys.ts';
import {listCommands, star, toggleRead, toggleTag} from './list/commands.ts';
import {appendItems, replaceItems, showCursor} from './list/filter.ts';
import {type Matched, matched, searchTexts, withHits} from './list/text-search.ts';
import {markedByOthers, noteMark, undoMarks} from './marks.ts';
import {asKnown, choose, type Opening, openArticle, relayout, reveal} from './open.ts';
import {keepPerson, peopleCommands, settlePeople, showPeople} from './people/commands.ts';
import {choiceAtHand, settlePicker} from './picker.ts';
import {correctedByOthers, nameSpeaker, offerSpeakers, undoCorrections} from './pickers/corrections.ts';
import {
	offerCommands,
	offerHeadings,
	offerLinks,
	offerOrders,
	offerTags,
	offerThemes,
	pickerCommands,
} from './pickers/pickers.ts';
import {pasted, promptKey} from './prompts.ts';
import {type Corrections, type Gathered, type Item, type Open, type Prompt, promptFor, type State} from './state.ts';
import {type Commands, type Step, step} from './step.ts';

export type Event =
	/** A key by its name; see `keys.ts`. */
	| {kind: 'key'; key: string}
	/** Text that was pasted: it goes into a prompt or nowhere. */
	| {kind: 'pasted'; text: string}
	| {kind: 'resized'; columns: number; rows: number}
	/** Files found; their items stand in the list until they are read. */
	| {kind: 'found'; items: readonly Item[]}
	/** What reading gave, by path. */
	| {kind: 'read'; items: ReadonlyMap<string, readonly Item[]>}
	| {kind: 'progress'; reading: State['reading']}
	| ({kind: 'opened'} & Opening)
	/** The open article with what was found in its text. */
	| {kind: 'searched'; key: string; article: Article}
	| {kind: 'highlighted'; key: string; syntax: readonly SyntaxSpan[]}
	/** What is quoted in more of the articles. */
	| {kind: 'gathered'; run: number; articles: Parameters<typeof addTo>[1]}
	/** All is there, and this is told differently elsewhere. */
	| {kind: 'compared'; run: number; differences: Gathered['differences']}
	/** What another reader has marked or corrected meanwhile, by the key of the article. */
	| {kind: 'remembered'; marks: ReadonlyMap<string, Mark>; corrections: Corrections}
	| ({kind: 'matched'} & Matched)
	| {kind: 'failed'; key: string; reason: string}
	| {kind: 'said'; message: string};

const helpCommands: Commands = {
	down: state => scrollHelp(state, 1),
	up: state => scrollHelp(state, -1),
	pageDown: state => scrollHelp(state, state.rows - 2),
	pageUp: state => scrollHelp(state, 2 - state.rows),
	halfDown: state => scrollHelp(state, state.rows >> 1),
	halfUp: state => scrollHelp(state, -(state.rows >> 1)),
	top: state => step({...state, help: 0}),
	bottom: state => scrollHelp(state, Number.POSITIVE_INFINITY),
	back: state => step({...state, help: null}),
};

function scrollHelp(state: State, rows: number): Step {
	const lowest = Math.max(0, helpLines(state).length - (state.rows - 1));
	return step({...state, help: Math.max(0, Math.min(lowest, (state.help ?? 0) + rows))});
}

/** What means the same wherever the reader is. */
const commonCommands: Commands = {
	help: state => step({...state, help: state.help === null ? 0 : null}),
	quit: state => {
		const kept = keepPlace(state);
		return {...kept, effects: [...kept.effects, {kind: 'quit', code: 0}]};
	},
	toggleRead,
	star,
	undo,
	pickTag: offerTags,
	tag: state => step({...state, prompt: promptFor('tag')}),
	people: showPeople,
	pickOrder: offerOrders,
	pickHeading: offerHeadings,
	pickLink: offerLinks,
	pickCommand: offerCommands,
	pickTheme: offerThemes,
	correct: offerSpeakers,
	repaint: state => step(state, {kind: 'repaint'}),
	suspend: state => step(state, {kind: 'suspend'}),
};

const commands = {
	list: listCommands,
	article: articleCommands,
	sidebar: sidebarCommands,
	people: peopleCommands,
	picker: pickerCommands,
	help: helpCommands,
};

function obey(state: State, command: KeyCommand): Step {
	const scope = scopeOf(state);
	const {picker} = state;
	if (scope === 'picker' && command === 'open' && picker?.purpose === 'command') {
		const chosen = state.bindings.find(binding => binding.command === choiceAtHand(picker)?.value);
		return chosen ? obey({...state, picker: null}, chosen.command) : step(state);
	}
	const handler = commands[scope][command] ?? commonCommands[command];
	return handler ? handler(state) : step(state);
}

function pressed(state: State, key: string): Step {
	if (key === 'ctrl+c') return step(state, ...keepPlace(state).effects, {kind: 'quit', code: 130});
	const command = commandFor(state, key);
	// Meant for the terminal, whatever is typed or awaited.
	if (command === 'suspend' || command === 'repaint') return obey(state, command);
	if (state.opening !== null) return step(key === 'escape' ? {...state, opening: null, held: []} : holding(state, key));
	if (state.prompt) return promptKey(state, state.prompt, key, obey, accepted);
	const calm = {...state, message: null, asked: command === 'browse' ? state.asked : null};
	return command ? obey(calm, command) : step(calm);
}

const holding = (state: State, key: string): State => ({...state, held: [...state.held, key]});

/** The keys that were held, pressed one after the other, until one of them opens another article. */
function release({state, effects}: Step): Step {
	const [key, ...later] = state.held;
	if (key === undefined || state.opening !== null) return {state, effects};
	const next = pressed({...state, held: later}, key);
	return release({state: next.state, effects: [...effects, ...next.effects]});
}

/** Takes the last change back. */
function undo(state: State): Step {
	const last = state.undo.at(-1);
	if (!last) return step({...state, message: 'nothing to undo'});
	const earlier = {...state, undo: state.undo.slice(0, -1)};
	return last.kind === 'marks' ? undoMarks(earlier, last.marks) : undoCorrections(earlier, last.key, last.corrections);
}

function accepted(state: State, {purpose, text: words, quote}: Prompt): Step {
	const {open} = state;
	if (purpose === 'speaker') return nameSpeaker(state, words, quote ?? -1);
	if (purpose === 'choice') return obey(state, 'open');
	if (purpose === 'tag') return toggleTag(state, words);
	if (purpose === 'search') return searchTexts(state, words);
	if (purpose === 'pipe') return words.trim() === '' ? step(state) : step(state, {kind: 'pipe', command: words});
	if (!open || words === '') return step(state);
	const hits = findIn(open.article.text, words);
	if (hits.length === 0)
		return step({...state, open: {...open, find: {words, hits, at: 0}}, message: `not found: ${words}`});
	const at = firstAfter(hits, open.lines[open.top]?.start ?? 0) % hits.length;
	const found = reveal(state, {...open, find: {words, hits, at}}, hits[at]!);
	return step({...state, open: found, message: `match ${at + 1} of ${hits.length}`});
}

function opened(state: State, {key, article, searched}: Opening): Step {
	if (state.opening !== key) return step(state);
	const index = state.items.findIndex(candidate => candidate.key === key);
	const item = state.items[index];
	// Opened from a quotation it may be another than that under the list's cursor: J and K go on from here.
	const listed = state.visible.indexOf(index);
	const open = openArticle(state, {key, article, searched}, item?.mark.place ?? null);
	const {target} = state;
	const listing = {
		...(listed < 0 ? state : showCursor({...state, cursor: listed})),
		opening: null,
		target: null,
		open,
	};
	const shown = target ? {...listing, open: choose(listing, open, target)} : withHits(listing);
	const marked = item?.mark.read ? step(shown) : noteMark(shown, key, mark => ({...mark, read: true}));
	if (!state.colour || !article.blocks.some(isHighlightable)) return marked;
	return {...marked, effects: [...marked.effects, {kind: 'highlight', key}]};
}

function resized(state: State, columns: number, rows: number): State {
	const sized = settlePicker(settlePeople(showCursor({...state, columns, rows})));
	return sized.open ? {...sized, open: relayout(sized, sized.open)} : sized;
}

/** What came for an article changes it where it is open, and where going back will lead. */
function changeOpen(state: State, key: string, change: (open: Open) => Open): State {
	const changed = (open: Open | null): Open | null => (open?.key === key ? change(open) : open);
	const {open, people} = state;
	return {...state, open: changed(open), people: people && {...people, from: changed(people.from)}};
}

/** With what was found in its text. */
const searched = (state: State, open: Open, original: Article): Open => ({
	...open,
	original,
	article: asKnown(state, open.key, original),
	searched: true,
});

export function update(state: State, event: Event): Step {
	switch (event.kind) {
		case 'key':
			return pressed(state, event.key);
		case 'pasted':
			return step(pasted(state, event.text));
		case 'resized':
			return step(resized(state, event.columns, event.rows));
		case 'found':
			return step(appendItems(state, event.items));
		case 'read':
			return step(replaceItems(state, event.items));
		case 'progress':
			return step({...state, reading: event.reading});
		case 'opened':
			return release(opened(state, event));
		case 'searched':
			return step(changeOpen(state, event.key, open => searched(state, open, event.article)));
		case 'highlighted':
			return step(changeOpen(state, event.key, open => ({...open, syntax: event.syntax})));
		case 'gathered': {
			const {gathered} = state;
			if (gathered?.run !== event.run) return step(state);
			const roster = addTo(gathered.roster, event.articles);
			return step(keepPerson(state, {...state, gathered: {...gathered, roster, ended: false}}));
		}
		case 'compared':
			if (state.gathered?.run !== event.run) return step(state);
			return step(settlePeople({...state, gathered: {...state.gathered, differences: event.differences, ended: true}}));
		case 'matched':
			return step(matched(state, event));
		case 'remembered':
			return correctedByOthers(markedByOthers(state, event.marks), event.corrections);
		case 'failed':
			return release(step({...state, opening: null, message: event.reason}));
		case 'said':
			return step({...state, message: event.message});
	}
}
