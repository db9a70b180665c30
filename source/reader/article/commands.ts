/** What the keys do in an article. */
import type {Article, Quote} from '../../article/article.ts';
import {firstAfter} from '../../article/search.ts';
import {hint} from '../dispatch.ts';
import {gathering} from '../gathering.ts';
import {articleGeometry} from '../geometry.ts';
import {askFor, isUnread, neighbour} from '../list/commands.ts';
import {showCursor} from '../list/filter.ts';
import {noteMark} from '../marks.ts';
import {choose, relayout, reveal, scrollTo, toggleFolds} from '../open.ts';
import {type Item, type Open, promptFor, type State} from '../state.ts';
import {type Commands, type Step, step} from '../step.ts';
import {cited} from './citation.ts';
import {currentQuote, markedQuote} from './current-quote.ts';
import {entryOfQuote, sidebarEntries} from './sidebar.ts';

function noQuote({article, searched}: Open): string {
	if (!searched) return 'still looking for quotes';
	return article.quotes.length === 0 ? 'no quotes in this article' : 'no more quotes';
}

/** Opens or closes what is folded on the screen. */
function unfold(state: State): Step {
	const {open} = state;
	if (!open) return step(state);
	const toggled = toggleFolds(state, open);
	return step(toggled === open ? {...state, message: 'nothing is folded here'} : {...state, open: toggled});
}

/** A command on the open article; what it gives is the article as it then stands. */
const onOpen =
	(change: (state: State, open: Open) => Open) =>
	(state: State): Step =>
		step(state.open ? {...state, open: change(state, state.open)} : state);

const textRows = (state: State): number => articleGeometry(state).textRows;
const scrollBy = (rows: (state: State) => number) =>
	onOpen((state, open) => scrollTo(state, open, open.top + rows(state)));

/** One line of overlap between pages. */
const page = (state: State): number => Math.max(1, textRows(state) - 1);
const half = (state: State): number => Math.max(1, Math.floor(textRows(state) / 2));

function toQuote(direction: 1 | -1) {
	return (state: State): Step => {
		const {open} = state;
		if (!open) return step(state);
		const {quotes} = open.article;
		const current = currentQuote(open, textRows(state));
		// Nothing is marked yet, or it was scrolled away: from what is read on.
		const ahead = current ?? firstAfter(quotes, open.lines[open.top]?.start ?? 0);
		const isMarked = current !== null && current === markedQuote(open);
		const wanted = isMarked ? current + direction : direction > 0 ? ahead : ahead - 1;
		const quote = quotes[wanted];
		if (!quote) return step({...state, message: noQuote(open)});
		const entry = entryOfQuote(open.article, state.grouping, wanted) ?? 0;
		return step({...state, open: {...choose(state, open, quote), entry}});
	};
}

function toMatch(direction: 1 | -1) {
	return (state: State): Step => {
		const {open} = state;
		if (!open?.find)
			return step({
				...state,
				message: ['nothing to find yet', hint(state, 'search', 'asks')].filter(Boolean).join(': '),
			});
		const {hits, at, words} = open.find;
		if (hits.length === 0) return step({...state, message: `not found: ${words}`});
		const next = (at + direction + hits.length) % hits.length;
		const found = reveal(state, {...open, find: {...open.find, at: next}}, hits[next]!);
		return step({...state, open: found, message: `match ${next + 1} of ${hits.length}`});
	};
}

/** Leaves the article for another of the list. */
function toNeighbour(direction: 1 | -1, wanted: (item: Item) => boolean, nothing: string) {
	return (state: State): Step => {
		const at = neighbour(state, direction, wanted);
		const item = at === null ? undefined : state.items[state.visible[at]!];
		if (at === null || !item) return step({...state, message: nothing});
		const left = keepPlace(state);
		const asked = askFor(showCursor({...left.state, cursor: at}), item);
		return {...asked, effects: [...left.effects, ...asked.effects]};
	};
}

/** Remembers where reading stopped. */
export function keepPlace(state: State): Step {
	const {open} = state;
	if (!open) return step(state);
	return noteMark(state, open.key, mark => ({...mark, place: open.place}));
}

function back(state: State): Step {
	const {open} = state;
	if (open?.focus === 'sidebar') return toggleSidebar(state);
	const kept = keepPlace(state);
	const left = gathering({...kept.state, open: null});
	return {...left, effects: [...kept.effects, ...left.effects]};
}

function toggleSidebar(state: State): Step {
	const {open} = state;
	if (!open) return step(state);
	const focus = open.focus === 'text' ? 'sidebar' : 'text';
	const entry =
		focus === 'sidebar'
			? (entryOfQuote(open.article, state.grouping, currentQuote(open, textRows(state))) ?? open.entry)
			: open.entry;
	const turned = {...state, sidebar: true, zen: focus === 'sidebar' ? false : state.zen};
	return step({...turned, open: relayout(turned, {...open, focus, entry})});
}

/** The quotes by speaker or by place, the cursor on what it was on. */
function regroup(state: State): Step {
	const grouping = state.grouping === 'place' ? 'speaker' : 'place';
	const message = grouping === 'place' ? 'quotes as they stand in the text' : 'quotes by speaker';
	const {open} = state;
	if (!open) return step({...state, grouping, message});
	const current = sidebarEntries(open.article, state.grouping)[open.entry];
	const index = current?.kind === 'quote' ? current.index : null;
	const entry = entryOfQuote(open.article, grouping, index) ?? open.entry;
	return step({...state, grouping, message, open: {...open, entry}});
}

function fitted(change: (state: State) => Partial<State>) {
	return (state: State): Step => {
		const changed = {...state, ...change(state)};
		return step(changed.open ? {...changed, open: relayout(changed, changed.open)} : changed);
	};
}

const narrowest = 20;
const widest = 80;
const usual = 72;

/** Sets the text as wide as is wanted, now and in the next run. */
function measured(wanted: (state: State) => number) {
	return (state: State): Step => {
		const measure = wanted(state);
		const message = `lines of ${measure} columns, where there is room`;
		const {state: set} = fitted(() => ({measure, message}))(state);
		return step(set, {kind: 'wish', name: 'measure', value: String(measure)});
	};
}

/** Index of the quote that is meant: under the sidebar's cursor, else the current one; null for none. */
export function quoteAtHand(state: State, open: Open): number | null {
	const {article, chosen, focus} = open;
	if (focus === 'sidebar') {
		const entry = sidebarEntries(article, state.grouping)[open.entry];
		if (entry?.kind === 'quote') return entry.index;
	}
	return chosen && markedQuote(open) === null ? null : currentQuote(open, textRows(state));
}

/** The paragraph at the top of the screen, or the quote that is meant. */
function atHand(state: State, open: Open): {text: string; quote: Quote | null} {
	const {article} = open;
	const index = quoteAtHand(state, open);
	const quote = index === null ? null : (article.quotes[index] ?? null);
	if (quote) return {text: quote.text, quote};
	const block = article.blocks[Math.max(0, open.place.block)];
	return {text: block ? article.text.slice(block.start, block.end) : article.text, quote: null};
}

function copyWith(form: (article: Article, text: string, quote: Quote | null) => string) {
	return (state: State): Step => {
		const {open} = state;
		if (!open) return step(state);
		const {text, quote} = atHand(state, open);
		const message = quote ? `copied the quote of ${quote.speaker ?? 'an unnamed speaker'}` : 'copied the paragraph';
		return step({...state, message}, {kind: 'copy', text: form(open.article, text, quote)});
	};
}

/** Shows the true target first; a second press opens it. */
function browse(state: State): Step {
	const link = state.open?.article.url ?? null;
	if (link === null) return step({...state, message: 'the article names no address of its own'});
	if (state.asked !== link)
		return step({
			...state,
			asked: link,
			message: hint(state, 'browse', `again opens ${link}`) || `again opens ${link}`,
		});
	return step({...state, message: `opened ${link}`}, {kind: 'browse', link});
}

export const articleCommands: Commands = {
	down: scrollBy(() => 1),
	up: scrollBy(() => -1),
	pageDown: scrollBy(page),
	pageUp: scrollBy(state => -page(state)),
	halfDown: scrollBy(half),
	halfUp: scrollBy(state => -half(state)),
	top: scrollBy(() => Number.NEGATIVE_INFINITY),
	bottom: scrollBy(() => Number.POSITIVE_INFINITY),
	enter: unfold,
	back,
	search: state => step({...state, prompt: promptFor('find')}),
	nextMatch: toMatch(1),
	previousMatch: toMatch(-1),
	nextQuote: toQuote(1),
	previousQuote: toQuote(-1),
	nextArticle: toNeighbour(1, item => item.problem === null, 'the last article'),
	previousArticle: toNeighbour(-1, item => item.problem === null, 'the first article'),
	nextUnread: toNeighbour(1, isUnread, 'no unread article below'),
	previousUnread: toNeighbour(-1, isUnread, 'no unread article above'),
	toggleSidebar,
	regroup,
	zen: fitted(({zen}) => ({zen: !zen})),
	wider: measured(({measure}) => Math.min(widest, measure + 4)),
	narrower: measured(state => Math.max(narrowest, articleGeometry(state).textWidth - 4)),
	defaultWidth: measured(() => usual),
	copy: copyWith((_, text) => text),
	copyCited: copyWith(cited),
	saveText: state => step(state, {kind: 'save'}),
	pipe: state => step({...state, prompt: promptFor('pipe')}),
	browse,
};
