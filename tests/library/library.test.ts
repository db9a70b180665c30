import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {openCatalog} from '../../source/library/catalog.ts';
import {libraryPaths, xdgFolders} from '../../source/library/folders.ts';
import type {Entry, Mark} from '../../source/library/library.ts';
import {asksForMarks, parseQuery} from '../../source/library/query.ts';
import {scan} from '../../source/library/scan.ts';

let folder: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'newsread-'));
});

afterEach(() => rmSync(folder, {recursive: true, force: true}));

const put = (name: string, text = 'text'): string => {
	const path = join(folder, name);
	writeFileSync(path, text);
	return path;
};

const scanned = (...paths: string[]): string[] =>
	[...scan(paths)].map(found => found.path.replace(`${folder}/`, '') + ('reason' in found ? `: ${found.reason}` : ''));

describe('scanning', () => {
	test('folders by name and deep, only what newsread opens, hidden ones left out', () => {
		mkdirSync(join(folder, 'inner', '.git'), {recursive: true});
		for (const name of ['b.txt', 'a.md', 'picture.png', '.hidden.txt', 'inner/c.HTML', 'inner/.git/d.txt']) put(name);
		expect(scanned(folder)).toEqual(['a.md', 'b.txt', 'inner/c.HTML']);
	});

	test('a file that is named is taken whatever it is called', () => expect(scanned(put('notes'))).toEqual(['notes']));

	test('loops of links end, and links lead to files', () => {
		mkdirSync(join(folder, 'inner'));
		put('a.txt');
		symlinkSync('..', join(folder, 'inner', 'up'));
		symlinkSync('../a.txt', join(folder, 'inner', 'b.txt'));
		expect(scanned(folder)).toEqual(['a.txt', 'inner/b.txt']);
	});

	// Other systems refuse such names.
	test.runIf(process.platform === 'linux')('a name in another charset is said to be one', () => {
		writeFileSync(Buffer.concat([Buffer.from(`${folder}/caf`), Buffer.of(0xe9), Buffer.from('.txt')]), 'text');
		expect(scanned(folder)).toEqual(['caf\uFFFD.txt: its name is not in UTF-8']);
	});

	test('what cannot be read says why', () => {
		execFileSync('mkfifo', [join(folder, 'pipe')]);
		symlinkSync('nowhere', join(folder, 'dangling'));
		symlinkSync('loop', join(folder, 'loop'));
		mkdirSync(join(folder, 'empty'));
		const paths = ['missing', 'pipe', 'dangling', 'loop', 'empty'].map(name => join(folder, name));
		expect(scanned(...paths, '/dev/null')).toEqual([
			'missing: no such file',
			'pipe: a named pipe, not a file',
			'dangling: a link that leads nowhere',
			'loop: a link that leads back to itself',
			'empty: no articles in it',
			'/dev/null: a device, not a file',
		]);
	});
});

describe('folders', () => {
	test.each([
		[{HOME: '/home/a'}, '/home/a/.local/state/newsread'],
		[{HOME: '/home/a', XDG_STATE_HOME: '/state'}, '/state/newsread'],
		[{HOME: '/home/a', XDG_STATE_HOME: 'relative'}, '/home/a/.local/state/newsread'],
		[{HOME: '/home/a', XDG_STATE_HOME: ''}, '/home/a/.local/state/newsread'],
	])('%j', (environment, state) => expect(xdgFolders(environment).state).toBe(state));

	test.each([
		[{}, ['/package/articles']],
		[{NEWSREAD_LIBRARY: '/a:/b'}, ['/a', '/b']],
	])('%j', (environment, paths) => expect(libraryPaths(environment, '/package')).toEqual(paths));
});

describe('the catalog', () => {
	const entry: Entry = {
		path: 'a.txt',
		title: 'A',
		byline: [],
		published: null,
		site: null,
		url: null,
		language: 'en',
		words: 3,
		minutes: 1,
		quotes: 0,
		speakers: 0,
		people: [],
		tags: ['x'],
		sources: [],
	};

	const kept = {start: 1, end: 10, text: 'We waited', speaker: 'Mara Lind', cue: 'said', known: 'mara lind'};

	test('knows a file until it changes', () => {
		const file = join(folder, 'catalog.db');
		const path = put('a.txt');
		utimesSync(path, 1000, 1000);
		const [found] = scan([path]);
		if (!found || 'reason' in found) throw new Error('not found');
		const first = openCatalog(file);
		expect(first.entries(found)).toBeNull();
		first.put(found, [{entry, quotes: [kept], evidence: []}]);
		first.close();
		const second = openCatalog(file);
		expect(second.entries(found)).toEqual([{...entry, path}]);
		expect(second.quotes(path)).toEqual([kept]);
		expect(second.quotes(path, 'chapter')).toBeNull();
		expect(second.quotes('other')).toBeNull();
		expect(second.entries({...found, size: found.size + 1})).toBeNull();
		expect(second.entries({...found, modified: found.modified + 1})).toBeNull();
		second.close();
	});

	test('a broken one is made anew', () => {
		const file = put('catalog.db', 'no database at all, and longer than its header '.repeat(20));
		const catalog = openCatalog(file);
		catalog.put({path: 'a', size: 1, modified: 1}, [{entry, quotes: [], evidence: []}]);
		catalog.close();
		const again = openCatalog(file);
		expect(again.entries({path: 'a', size: 1, modified: 1})).not.toBeNull();
		again.close();
	});
});

describe('queries', () => {
	const entry: Entry = {
		path: 'a.txt',
		title: 'The harbour',
		byline: ['Ann Lee'],
		published: null,
		site: 'Harbour Post',
		url: null,
		language: 'en',
		words: 3,
		minutes: 1,
		quotes: 0,
		speakers: 0,
		people: ['Ingrid Dahl'],
		tags: ['climate'],
		sources: [],
	};
	test.each([
		['', true],
		['harbour', true],
		['HARBOUR tag:climate', true],
		['tag:sport', false],
		['person:"ingrid dahl"', true],
		['person:"olav"', false],
		['author:lee site:post', true],
		['nothing:here', false],
	])('%s', (query, holds) => expect(parseQuery(query)(entry)).toBe(holds));

	const mark = {read: true, starred: false, place: null};
	test.each<[string, Mark | undefined, boolean]>([
		['is:unread', undefined, true],
		['is:unread', mark, false],
		['is:read harbour', mark, true],
		['is:read whales', mark, false],
		['is:starred', mark, false],
		['is:starred', {...mark, starred: true}, true],
		['is:Starred', {...mark, starred: true}, true],
		['is:mine', mark, false],
	])('%s of what is marked %j', (query, marked, holds) => expect(parseQuery(query)(entry, marked)).toBe(holds));

	test.each([
		['is:read', true],
		['harbour is:unread', true],
		['harbour', false],
		['this:one', false],
	])('%s asks for marks: %s', (query, asks) => expect(asksForMarks(query)).toBe(asks));
});
