/** What the keys do in the sidebar: the cursor goes through its entries, all else is as in the article. */
import type {Span} from '../../article/article.ts';
import {cursorCommands, type Move, within} from '../cursor.ts';
import {articleGeometry} from '../geometry.ts';
import {setFilter} from '../list/filter.ts';
import {choose, relayout} from '../open.ts';
import {noFilter, type Open, type State} from '../state.ts';
import {type Commands, type Step, step} from '../step.ts';
import {articleCommands, keepPlace} from './commands.ts';
import {sidebarEntries} from './sidebar.ts';

/** Rows that an entry takes, about. */
const rowsOfEntry = 5;

function moveEntry(state: State, to: Move): Step {
	const {open} = state;
	if (!open) return step(state);
	const {textRows, sidebarAlone} = articleGeometry(state);
	const entries = sidebarEntries(open.article, state.grouping);
	const page = Math.max(1, Math.floor(textRows / rowsOfEntry));
	const moved = within(to(open.entry, entries.length - 1, page), entries.length);
	const entry = entries[moved];
	const shown = !sidebarAlone && entry?.kind === 'quote' ? choose(state, open, entry.quote) : open;
	return step({...state, open: {...shown, entry: moved}});
}

/** The first mention after the one marked, so that Enter again goes on to the next. */
function nextMention(open: Open, spans: readonly Span[]): Span | undefined {
	const at = open.chosen ? spans.findIndex(({start}) => start === open.chosen?.start) : -1;
	return spans[(at + 1) % spans.length];
}

function enterEntry(state: State): Step {
	const {open} = state;
	const entry = open ? sidebarEntries(open.article, state.grouping)[open.entry] : undefined;
	if (!open || !entry) return step(state);
	if (entry.kind === 'tag') {
		const left = keepPlace(state);
		return {...left, state: setFilter({...left.state, open: null, people: null}, {...noFilter, tag: entry.tag})};
	}
	const span = entry.kind === 'quote' ? entry.quote : nextMention(open, entry.person.spans);
	const stays = entry.kind === 'person' && !articleGeometry(state).sidebarAlone;
	const text = relayout(state, {...open, focus: stays ? 'sidebar' : 'text'});
	return step({...state, open: span ? choose(state, text, span) : text});
}

/** Lists the articles that name the person under the cursor. */
function filterPerson(state: State): Step {
	const {open} = state;
	const entry = open ? sidebarEntries(open.article, state.grouping)[open.entry] : undefined;
	const name = entry?.kind === 'quote' ? entry.quote.speaker : entry?.kind === 'person' ? entry.person.name : null;
	if (!open?.article.people.some(person => person.name === name))
		return step({...state, message: 'no person here to list the articles of'});
	const left = keepPlace(state);
	return {...left, state: setFilter({...left.state, open: null, people: null}, {...noFilter, person: name})};
}

export const sidebarCommands: Commands = {
	...articleCommands,
	...cursorCommands(moveEntry),
	enter: enterEntry,
	filterPerson,
};
