/** Listing the articles whose texts hold some words. */
import {searchFor} from '../../corpus/search.ts';
import {grouped} from '../grouped.ts';
import {reveal} from '../open.ts';
import {noFilter, type State} from '../state.ts';
import {type Step, step} from '../step.ts';
import {setFilter} from './filter.ts';

/** Asks for them; the list fills as they are found. */
export function searchTexts(state: State, words: string): Step {
	try {
		if (!searchFor(words)) return step(state);
	} catch (error) {
		return step({...state, message: (error as SyntaxError).message});
	}
	const run = state.runs + 1;
	const text = {words, run, keys: new Set<string>(), searched: 0, ended: false};
	return step(setFilter({...state, runs: run}, {...noFilter, text}), {kind: 'search', run, words});
}

export interface Matched {
	run: number;
	/** Of the articles found since the last time. */
	keys: readonly string[];
	/** How many articles were searched. */
	searched: number;
	ended: boolean;
}

export function matched(state: State, {run, keys, searched, ended}: Matched): State {
	const {text} = state.filter;
	if (text?.run !== run) return state;
	const all = keys.length > 0 ? new Set([...text.keys, ...keys]) : text.keys;
	return setFilter(state, {...state.filter, text: {...text, keys: all, searched, ended}});
}

/** The open article with what the list was searched for, the first of it in sight. */
export function withHits(state: State): State {
	const {open, filter} = state;
	const words = filter.text?.words;
	if (!open || words === undefined) return state;
	const hits = searchFor(words)?.find(open.article) ?? [];
	const [first] = hits;
	if (!first) return state;
	const message = `match 1 of ${grouped(hits.length)}; n goes on`;
	return {...state, message, open: reveal(state, {...open, find: {words, hits, at: 0}}, first)};
}
