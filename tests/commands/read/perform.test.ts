/** The effects of the reader on a real disk; programs that are started are scripts of the test's own. */
import {chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {DatabaseSync} from 'node:sqlite';
import {setTimeout} from 'node:timers/promises';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {type Desk, performer} from '../../../source/commands/read/perform.ts';
import {openCatalog} from '../../../source/library/catalog.ts';
import {openMemory} from '../../../source/library/memory.ts';
import {LazyTexts} from '../../../source/library/texts/keep.ts';
import {startSession} from '../../../source/reader/session.ts';
import type {Effect} from '../../../source/reader/step.ts';
import {folderOfEachTest} from '../../library/folder.ts';
import {deskOf, harbour, itemOf, press} from '../../reader/keyboard.ts';

const at = folderOfEachTest();
const {PATH} = process.env;
const cwd = process.cwd();

beforeEach(() => process.chdir(at()));
afterEach(() => {
	process.chdir(cwd);
	process.env.PATH = PATH;
});

/** Does effects for a reader that has the harbour open. */
function begin(keys = '<enter>') {
	const desk: Desk = {
		memory: openMemory(at('state', 'reading.db')),
		catalog: openCatalog(at('cache', 'catalog.db')),
		texts: new LazyTexts(at('cache', 'texts.db')),
		shown: null,
		code: 0,
		unkept: null,
		lent: false,
		left: false,
		late: null,
	};
	const session = startSession(press(deskOf(), keys).state, () => {});
	const perform = performer(desk, () => session);
	return {desk, session, perform: async (effect: Effect) => perform(effect)};
}

describe('saving', () => {
	const files = (): string[] => readdirSync(at()).filter(name => name.endsWith('.txt'));
	test('writes the article as text, and says where', async () => {
		const {session, perform} = begin();
		await perform({kind: 'save'});
		expect(session.state().message).toBe('saved as the-harbour-that-would-not-freeze.txt');
		expect(readFileSync(at(files()[0]!), 'utf8')).toMatch(/^The harbour that would not freeze\n/);
	});

	test('never writes over a file that is there', async () => {
		writeFileSync(at('the-harbour-that-would-not-freeze.txt'), 'mine');
		const {session, perform} = begin();
		await perform({kind: 'save'});
		await perform({kind: 'save'});
		expect(session.state().message).toBe('saved as the-harbour-that-would-not-freeze-3.txt');
		expect(readFileSync(at('the-harbour-that-would-not-freeze.txt'), 'utf8')).toBe('mine');
		expect(files()).toHaveLength(3);
	});

	test('says what the disk refuses', async () => {
		const {session, perform} = begin();
		mkdirSync(at('gone'));
		process.chdir('/proc');
		await perform({kind: 'save'});
		expect(session.state().message).toMatch(/^could not save the-harbour-that-would-not-freeze\.txt: E/);
	});

	test('without an article does nothing', async () => {
		const {session, perform} = begin('');
		await perform({kind: 'save'});
		expect([files(), session.state().message]).toEqual([[], null]);
	});
});

describe('many marks', () => {
	const read = {read: true, starred: false, place: null};
	const many = {kind: 'remember', marks: new Map([['a', read]]), told: 'all kept'} as const;
	const inFile = () => openMemory(at('state', 'reading.db')).marks();

	test('are kept when the screen has told that they are being kept, and then it says so', async () => {
		const {session, perform} = begin();
		const kept = perform(many);
		expect([inFile().size, session.state().message]).toEqual([0, null]);
		await kept;
		expect([inFile().get('a'), session.state().message]).toEqual([read, 'all kept']);
	});

	test('are kept before what is marked later', async () => {
		const {perform} = begin();
		const kept = perform(many);
		await perform({kind: 'remember', marks: new Map([['a', {...read, read: false}]])});
		await kept;
		expect(inFile().get('a')?.read).toBe(false);
	});

	test('are kept when the reader is left meanwhile', async () => {
		const {perform} = begin();
		void perform(many);
		await perform({kind: 'quit', code: 0});
		expect(inFile().get('a')).toEqual(read);
	});
});

describe('a link', () => {
	test('is handed to the program as it is, and no shell sees it', async () => {
		mkdirSync(at('bin'));
		const program = process.platform === 'darwin' ? 'open' : 'xdg-open';
		writeFileSync(
			at('bin', program),
			`#!/bin/sh\nprintf '%s\\n' "$#" "$@" > "${at('opened')}.part"\nmv "${at('opened')}.part" "${at('opened')}"\n`,
		);
		chmodSync(at('bin', program), 0o755);
		process.env.PATH = `${at('bin')}:${PATH}`;
		const link = 'https://a.example/?q=$(touch%20x)&b=`id`;c';
		await begin().perform({kind: 'browse', link});
		for (let count = 0; count < 200 && !readdirSync(at()).includes('opened'); count++) await setTimeout(25);
		expect(readFileSync(at('opened'), 'utf8')).toBe(`1\n${link}\n`);
	});

	test('is told where there is no program', async () => {
		process.env.PATH = at('nowhere');
		const {session, perform} = begin();
		await perform({kind: 'browse', link: 'https://a.example/'});
		for (let count = 0; count < 200 && session.state().message === null; count++) await setTimeout(25);
		expect(session.state().message).toMatch(/^(?:xdg-)?open is not there; the address is https:\/\/a\.example\/$/);
	});
});

describe('an article', () => {
	test('that was asked for is read', async () => {
		writeFileSync(at('a.txt'), 'The pier\n\n“We waited,” said Mara Lind.\n');
		const {session, perform} = begin('');
		session.dispatch({
			kind: 'found',
			items: [
				{key: 'a', path: at('a.txt'), entry: null, problem: null, mark: {read: false, starred: false, place: null}},
			],
		});
		session.dispatch({kind: 'key', key: 'G'});
		session.dispatch({kind: 'key', key: 'enter'});
		await perform({kind: 'open', key: 'a', path: at('a.txt')});
		expect(session.state().open?.article.title).toBe('The pier');
		expect(session.state().open?.article.quotes[0]?.speaker).toBe('Mara Lind');
	});

	test.each([
		['still to be read', null, 'its articles are still being read'],
		['known as one article', itemOf(harbour).entry, 'it holds several articles now'],
	])('a container that is %s is no article: that is told', async (_, entry, reason) => {
		const path = at('letters.json');
		const items = ['bread', 'salt'].map(id => ({id, title: id, content_text: `What is said about ${id}.`}));
		writeFileSync(path, JSON.stringify({version: 'https://jsonfeed.org/version/1.1', title: 'Letters', items}));
		const {session, perform} = begin('');
		session.dispatch({
			kind: 'found',
			items: [{key: 'a', path, entry, problem: null, mark: {read: false, starred: false, place: null}}],
		});
		await perform({kind: 'open', key: 'a', path});
		expect(session.state().message).toBe(`${path}: ${reason}`);
	});

	test('that has gone is told, its name made harmless', async () => {
		const {session, perform} = begin('');
		await perform({kind: 'open', key: 'a', path: at('a\u001B[31m.txt')});
		expect(session.state().message).toBe(`${at('a.txt')}: no such file`);
	});
});

describe('what is to be remembered', () => {
	test('is in the file at once', async () => {
		const {perform} = begin();
		const mark = {read: true, starred: true, place: {block: 2, offset: 40}};
		const corrections = [{start: 1, text: 'We waited', speaker: 'Mara'}];
		await perform({kind: 'remember', marks: new Map([[harbour.path, mark]])});
		await perform({kind: 'correct', key: harbour.path, corrections});
		const again = openMemory(at('state', 'reading.db'));
		expect(again.marks().get(harbour.path)).toEqual(mark);
		expect(again.corrections().get(harbour.path)).toEqual(corrections);
		again.close();
	});

	test('is told where it is not kept, for each reason once', async () => {
		const {session, perform} = begin();
		const other = new DatabaseSync(at('state', 'reading.db'));
		const mark = {read: true, starred: false, place: null};
		const told: (string | null)[] = [];
		const remember = async (starred: boolean): Promise<void> => {
			session.dispatch({kind: 'said', message: ''});
			await perform({kind: 'remember', marks: new Map([[harbour.path, {...mark, starred}]])});
			told.push(session.state().message);
		};
		other.exec('BEGIN IMMEDIATE');
		await remember(true);
		await remember(false);
		other.exec('COMMIT');
		await remember(true);
		other.close();
		expect(told).toEqual(['not saved: the reading state is locked by another program', '', '']);
	});
});

test.each<[0 | 130, number, number]>([
	[0, 0, 0],
	[130, 0, 130],
	[0, 130, 130],
])('quitting with %d after %d ends in %d', async (code, before, after) => {
	const {desk, perform} = begin();
	desk.code = before;
	await perform({kind: 'quit', code});
	expect(desk.code).toBe(after);
});
