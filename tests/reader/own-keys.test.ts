import {describe, expect, test} from 'vitest';
import {commandFor} from '../../source/reader/dispatch.ts';
import {helpRows} from '../../source/reader/help-view.ts';
import {bindings} from '../../source/reader/keys.ts';
import {listRows} from '../../source/reader/list/view.ts';
import {keysAsText, withOwnKeys} from '../../source/reader/own-keys.ts';
import {type Desk, deskOf, press, written} from './keyboard.ts';

/** A reader with the keys of a file of its own, after some keys. */
function desk(file: string, keys = '', size = {columns: 110, rows: 60}): Desk {
	const made = deskOf(size);
	made.state = {...made.state, bindings: withOwnKeys(file).bindings};
	return press(made, keys);
}

describe('a line of the file', () => {
	test.each([
		['x star', '', 'x', 'star'],
		['x star', '<enter>', 'x', 'star'],
		['x star', '', 's', 'star'],
		['x star list', '<enter>', 'x', null],
		['ctrl+n down', '?', 'ctrl+n', 'down'],
		['s down', '', 's', 'down'],
		['s down article', '', 's', 'star'],
		['s down article', '<enter>', 's', 'down'],
		['q none', '', 'q', null],
		['q none article', '<enter>', 'q', null],
		['q none article', '<enter><tab>', 'q', 'back'],
		['Esc quit', '', 'escape', 'quit'],
		['PgDn none', '', 'pagedown', null],
		['⌫ quit', '', 'backspace', 'quit'],
		['hash star', '', '#', 'star'],
		['ж next-quote', '<enter>', 'ж', 'nextQuote'],
		['x star\nx help', '', 'x', 'help'],
		['x star # and nothing else', '', 'x', 'star'],
		['# x star', '', 'x', null],
		['ctrl+c quit', '', 'ctrl+c', 'quit'],
	])('%j: after %j %s is %s', (file, keys, key, command) => {
		expect(withOwnKeys(file).mistakes).toEqual([]);
		expect(commandFor(desk(file, keys).state, key)).toBe(command);
	});

	test.each([
		['x', 'no command for x'],
		['x stare', 'no command stare'],
		['xx star', 'no key xx'],
		['x star sky', 'no place sky: there are list, article, sidebar, people, picker, help'],
		['x star picker', 'star does nothing in picker'],
		['ctrl+i help', 'a terminal sends ctrl+i as tab'],
		['ctrl+c help', 'ctrl+c always quits'],
		['ctrl+c none', 'ctrl+c always quits'],
	])('%j changes nothing: %s', (line, reason) => {
		const {bindings: changed, mistakes} = withOwnKeys(`# mine\n\n${line}\n`);
		expect(mistakes).toEqual([{line: 3, reason}]);
		expect(changed).toEqual(bindings);
	});
});

test('the table as a file is the same table when it is read', () => {
	const file = keysAsText(withOwnKeys('x star\ny none\nl quit list').bindings);
	expect(withOwnKeys(file).mistakes).toEqual([]);
	expect(keysAsText(withOwnKeys(file).bindings)).toBe(file);
	expect(keysAsText(withOwnKeys(keysAsText(bindings)).bindings)).toBe(keysAsText(bindings));
});

describe('what was changed is told', () => {
	test('at the foot', () => {
		const foot = (file: string) => written(listRows(desk(file).state)).at(-1);
		expect(foot('')).toMatch(/^ \? help {3}Enter read {3}\/ filter/);
		expect(foot('F1 help\nw help\no open list\n/ none')).toMatch(/^ w help {3}o read {3}t tags/);
	});

	test('by the help, in each place', () => {
		const help = written(helpRows(desk('x star article', '?', {columns: 90, rows: 90}).state));
		expect(help.filter(row => row.endsWith(' star'))).toEqual([
			`  s${' '.repeat(16)}star`,
			`  x  s${' '.repeat(13)}star`,
		]);
	});

	test('by messages that name a key', () => {
		expect(desk('w undo', 'A').state.message).toBe('3 marked as read; w undoes');
		expect(desk('U none', 'A').state.message).toBe('3 marked as read');
		expect(press(desk('w undo', 'A'), 'w').state.items.every(({mark}) => !mark.read)).toBe(true);
	});

	test('by the commands with their names, which lead to what has no key any more', () => {
		const {state} = desk('s none', ':star<enter>');
		expect(state.items[0]?.mark.starred).toBe(true);
	});
});
