/** The list of articles whose texts hold some words, in the reader. */
import {describe, expect, test} from 'vitest';
import type {State} from '../../../source/reader/state.ts';
import {view} from '../../../source/reader/view.ts';
import {type Desk, deskOf, harbour, market, museum, press, tell} from '../keyboard.ts';

const rowsOf = (state: State): string[] =>
	view(state).map(row =>
		row
			.map(({text}) => text)
			.join('')
			.trimEnd(),
	);
const titles = ({items, visible}: State): (string | undefined)[] => visible.map(index => items[index]?.entry?.title);

/** A desk that is searched for "pier fish"; what was asked of the world has run 1. */
const searching = (): Desk => press(deskOf({columns: 100}), 'Spier fish<enter>');
const found = (desk: Desk, keys: readonly string[], ended = false): Desk => {
	tell(desk, {kind: 'matched', run: 1, keys, searched: 2, ended});
	return desk;
};

describe('searching all texts', () => {
	test('asks for them once, and lists nothing before something is found', () => {
		const {state, effects} = searching();
		expect(effects).toEqual([{kind: 'search', run: 1, words: 'pier fish'}]);
		expect(rowsOf(state)[0]).toMatch(/ texts with pier fish +0 of 3 articles$/);
		expect(rowsOf(state)[2]).toBe('   Searching the texts ...');
		expect(rowsOf(state).at(-1)).toMatch(/ searching 0 of 3$/);
	});

	test('lists what is found as it is found', () => {
		const desk = found(searching(), [museum.path]);
		expect(titles(desk.state)).toEqual([museum.title]);
		expect(titles(found(desk, [harbour.path]).state)).toEqual([harbour.title, museum.title]);
		expect(rowsOf(desk.state).at(-1)).toMatch(/ searching 2 of 3 +1 of 2$|2 of 2$/);
		expect(rowsOf(found(desk, [], true).state).at(-1)).not.toContain('searching');
	});

	test('says when nothing was found', () =>
		expect(rowsOf(found(searching(), [], true).state)[2]).toBe('   Nothing here matches the filter. Esc clears it.'));

	test('is narrowed by / and left by Esc', () => {
		const desk = found(searching(), [museum.path, market.path]);
		expect(titles(press(desk, '/day<enter>').state)).toEqual([market.title]);
		expect(titles(press(desk, '<escape>').state)).toHaveLength(3);
		expect(titles(found(desk, [museum.path]).state)).toHaveLength(3);
	});

	test('of other words begins anew', () => {
		const desk = press(found(searching(), [museum.path]), 'S<ctrl+u>ice<enter>');
		expect(desk.effects.at(-1)).toEqual({kind: 'search', run: 2, words: 'ice'});
		expect(titles(found(desk, [museum.path]).state)).toEqual([]);
	});

	test.each([
		['nothing', 'S <enter>', null],
		['no expression', 'S/(/<enter>', 'Invalid regular expression: /(/giu: Unterminated group'],
	])('for %s asks nothing', (_, keys, message) => {
		const {state, effects} = press(deskOf(), keys);
		expect([state.message, state.filter.text, effects]).toEqual([message, null, []]);
	});

	test('shows the first place in an article that is opened from there; n goes on', () => {
		const {state} = press(found(searching(), [harbour.path], true), '<enter>');
		expect(state.message).toBe('match 1 of 3; n goes on');
		const [first, second] = state.open?.find?.hits ?? [];
		expect([first, second].map(hit => harbour.text.slice(hit?.start, hit?.end))).toEqual(['fish', 'pier']);
		expect(rowsOf(state).join('\n')).toContain('We will fish in January');
	});
});
