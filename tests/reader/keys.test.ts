import {isDeepStrictEqual} from 'node:util';
import {describe, expect, test} from 'vitest';
import {commandFor, scopeOf} from '../../source/reader/dispatch.ts';
import {helpLines} from '../../source/reader/help-view.ts';
import {bindings, printedKey, type Scope} from '../../source/reader/keys.ts';
import {deskOf, press, tell} from './keyboard.ts';

/** The keys that lead to where each scope holds, and to a place from which any key can move. */
const ways: Record<Scope, readonly string[]> = {
	list: ['sj/a<enter>'],
	article: ['<enter>/harbour<enter>n}    '],
	sidebar: ['s<enter><tab>j'],
	people: ['P', 'Pj', 'P/i<enter>'],
	picker: ['tj'],
	help: ['?jj'],
};

const size = {columns: 120, rows: 8};
const everyKey = bindings.flatMap(({keys, scopes, command}) =>
	scopes.flatMap(scope => keys.map(key => [scope, key, command] as const)),
);

describe('every key of the table does something where it holds', () => {
	test.each(everyKey)('%s: %s', (scope, key) => {
		const answers = ways[scope].map(way => {
			const desk = press(deskOf(size), way);
			expect(scopeOf(desk.state)).toBe(scope);
			const before = {...desk.state, message: null};
			const asked = desk.effects.length;
			tell(desk, {kind: 'key', key});
			return !isDeepStrictEqual(desk.state, before) || desk.effects.length > asked;
		});
		expect(answers).toContain(true);
	});
});

describe('the table', () => {
	test('gives a key one meaning in a place', () => {
		const told = everyKey.map(([scope, key]) => `${scope} ${key}`);
		expect(told.filter((entry, index) => told.indexOf(entry) !== index)).toEqual([]);
	});

	test('never gives j and k another meaning than down and up', () =>
		expect(new Set(everyKey.filter(([, key]) => 'jk'.includes(key)).map(([, , command]) => command))).toEqual(
			new Set(['down', 'up']),
		));

	test('is told by the help, each line once', () => {
		const {state} = deskOf();
		const told = helpLines(state).map(row => row.at(-1)?.text);
		for (const {help} of bindings) expect(told).toContain(help);
		const lines = helpLines(state).map(row => row.map(({text}) => text).join(''));
		const repeated = lines.filter((line, index) => line !== '' && lines.indexOf(line) !== index);
		expect(repeated).toEqual([]);
	});

	test('has no help longer than half a narrow screen', () => {
		for (const {help} of bindings) expect(help.length).toBeLessThan(50);
	});
});

describe('a key means', () => {
	test.each([
		['', 'enter', 'open'],
		['', 'q', 'leave'],
		['', 'y', null],
		['<enter>', 'q', 'back'],
		['<enter>', 'enter', 'enter'],
		['<enter>', 'l', null],
		['<enter><tab>', 'l', 'enter'],
		['<enter>', 'f', null],
		['<enter><tab>', 'f', 'filterPerson'],
		['P', 'f', 'filterPerson'],
		['t', 'enter', 'open'],
		['t', 'A', null],
		['?', 'A', null],
		['t?', 'q', 'back'],
	])('after %s: %s is %s', (keys, key, command) =>
		expect(commandFor(press(deskOf(size), keys).state, key)).toBe(command),
	);
});

test.each([
	['a', false, 'a'],
	['enter', false, 'Enter'],
	['pagedown', false, 'PgDn'],
	['ctrl+z', false, 'Ctrl+Z'],
	['up', false, '↑'],
	['up', true, 'Up'],
	['backspace', false, '⌫'],
	['backspace', true, 'Bksp'],
	['escape', true, 'Esc'],
])('%s is printed (ASCII %s) as %s', (key, ascii, printed) => expect(printedKey(key, ascii)).toBe(printed));
