/** A key in the list, from key to painted rows: 100,000 articles in memory against 1,000. */
import {initialState, noMark} from '../source/reader/state.ts';
import {update} from '../source/reader/update.ts';
import {view} from '../source/reader/view.ts';
import {paintRow, themeOf} from '../source/screen/theme.ts';
import {median} from './measure.ts';

function listOf(count: number) {
	const items = Array.from({length: count}, (_, index) => ({
		key: `article ${index}`,
		path: `articles/${index}.txt`,
		entry: {
			path: `articles/${index}.txt`,
			title: `The river and its ${index} bridges`,
			byline: ['Ann Lee'],
			published: '2026-03-14',
			site: 'Harbour Post',
			url: null,
			language: 'en',
			words: 800,
			minutes: 4,
			quotes: 3,
			speakers: 2,
			people: ['Ingrid Dahl'],
			tags: ['river', 'bridges'],
			sources: [],
		},
		problem: null,
		mark: noMark,
	}));
	const blank = initialState({columns: 120, rows: 40, ascii: false, colour: true, library: 'articles'});
	return update(blank, {kind: 'found', items}).state;
}

const keys = ['j', 'j', 'j', 'k', 'pagedown', 'G', 'g', 'pagedown'];

/** Milliseconds a key. */
function perKey(start: ReturnType<typeof listOf>, rounds: number): number {
	let state = start;
	const began = performance.now();
	for (let round = 0; round < rounds; round++) {
		for (const key of keys) {
			({state} = update(state, {kind: 'key', key}));
			for (const row of view(state)) paintRow(row, themeOf(state));
		}
	}
	return (performance.now() - began) / (rounds * keys.length);
}

const small = listOf(1000);
const large = listOf(100_000);
perKey(small, 200);
perKey(large, 200);
const pairs = Array.from({length: 11}, () => [perKey(small, 100), perKey(large, 100)] as const);
const ratio = median(pairs.map(([few, many]) => many / few));
console.log(
	`list key: ${median(pairs.map(([few]) => few)).toFixed(3)} ms with 1,000, ${median(pairs.map(([, many]) => many)).toFixed(3)} ms with 100,000; ratio ${ratio.toFixed(2)}`,
);
