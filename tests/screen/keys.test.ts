import type {Key} from 'ink';
import {describe, expect, test} from 'vitest';
import {keyNames} from '../../source/screen/keys.ts';

const none: Key = {
	upArrow: false,
	downArrow: false,
	leftArrow: false,
	rightArrow: false,
	pageDown: false,
	pageUp: false,
	home: false,
	end: false,
	return: false,
	escape: false,
	ctrl: false,
	shift: false,
	tab: false,
	backspace: false,
	delete: false,
	meta: false,
	super: false,
	hyper: false,
	capsLock: false,
	numLock: false,
};

describe('one key', () => {
	test.each<[string, Partial<Key>, string[]]>([
		['j', {}, ['j']],
		['J', {shift: true}, ['J']],
		[' ', {}, ['space']],
		['港', {}, ['港']],
		['', {upArrow: true}, ['up']],
		['', {downArrow: true}, ['down']],
		['', {leftArrow: true}, ['left']],
		['', {rightArrow: true}, ['right']],
		['', {pageUp: true}, ['pageup']],
		['', {pageDown: true}, ['pagedown']],
		['', {home: true}, ['home']],
		['', {end: true}, ['end']],
		['\r', {return: true}, ['enter']],
		['', {escape: true}, ['escape']],
		['\t', {tab: true}, ['tab']],
		['', {backspace: true}, ['backspace']],
		['', {delete: true}, ['delete']],
		['c', {ctrl: true}, ['ctrl+c']],
		['z', {ctrl: true}, ['ctrl+z']],
		['', {}, []],
	])('%j %j: %j', (input, flags, names) => expect(keyNames(input, {...none, ...flags})).toEqual(names));
});

describe('a chunk is one key after the other', () => {
	test.each([
		['jjj', ['j', 'j', 'j']],
		['jj\r', ['j', 'j', 'enter']],
		['G\n', ['G', 'enter']],
		['/ab c\r', ['/', 'a', 'b', 'space', 'c', 'enter']],
		['\t\u007F\b', ['tab', 'backspace', 'backspace']],
		['a\u0015b', ['a', 'ctrl+u', 'b']],
		['\u0003q', ['ctrl+c', 'q']],
		['j\u001Bq', ['j', 'escape', 'q']],
		['👍a', ['👍', 'a']],
	])('%j: %j', (input, names) => expect(keyNames(input, none)).toEqual(names));
});
