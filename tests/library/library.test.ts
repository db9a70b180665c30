import {execFileSync, spawn} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, utimesSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {DatabaseSync} from 'node:sqlite';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {openCatalog} from '../../source/library/catalog.ts';
import {libraryPaths, xdgFolders} from '../../source/library/folders.ts';
import type {Entry, Mark} from '../../source/library/library.ts';
import {openMemory, readCorrections} from '../../source/library/memory.ts';
import {parseQuery} from '../../source/library/query.ts';
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

const read = {read: true, starred: false, place: {block: 2, offset: 40}};

describe('the reading state', () => {
	const file = (): string => join(folder, 'state', 'reading.db');

	test('is there again', () => {
		const first = openMemory(file());
		first.set('a', read);
		first.set('b', {read: false, starred: true, place: null});
		first.close();
		const second = openMemory(file());
		expect(second.marks()).toEqual(
			new Map<string, Mark>([
				['a', read],
				['b', {read: false, starred: true, place: null}],
			]),
		);
		expect(second.problem).toBeNull();
		second.close();
	});

	test('two at once: each sees what the other wrote, the last mark stands', () => {
		const first = openMemory(file());
		const second = openMemory(file());
		first.set('a', read);
		second.set('b', read);
		second.set('a', {...read, starred: true});
		first.close();
		second.close();
		const third = openMemory(file());
		expect([...third.marks()].map(([key, mark]) => [key, mark.starred])).toEqual([
			['a', true],
			['b', false],
		]);
		third.close();
	});

	test.each([
		[
			'no database',
			() => writeFileSync(file(), 'this is no database, and longer than its header would be '.repeat(20)),
		],
		[
			'a damaged one',
			() => {
				openMemory(file()).close();
				const database = new DatabaseSync(file());
				for (const {name} of database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").all())
					database.exec(`DROP TABLE ${name}`);
				database.close();
			},
		],
	])('%s is set aside, and a new one works', (_, damage) => {
		mkdirSync(join(folder, 'state'));
		damage();
		const memory = openMemory(file());
		memory.set('a', read);
		memory.close();
		expect(memory.problem).toContain('broken');
		expect(readdirSync(join(folder, 'state')).some(name => name.includes('broken-1'))).toBe(true);
		const again = openMemory(file());
		expect(again.marks().get('a')).toEqual(read);
		again.close();
	});

	test('a newer one is left alone', () => {
		openMemory(file()).close();
		const database = new DatabaseSync(file());
		database.exec('PRAGMA user_version = 99');
		database.close();
		const memory = openMemory(file());
		memory.set('a', read);
		expect(memory.problem).toContain('newer');
		expect(readdirSync(join(folder, 'state')).some(name => name.includes('broken'))).toBe(false);
	});

	test('a locked one does not keep us', () => {
		openMemory(file()).close();
		const other = new DatabaseSync(file());
		other.exec('BEGIN EXCLUSIVE');
		const memory = openMemory(file());
		memory.set('a', read);
		expect(memory.marks().get('a')).toEqual(read);
		expect(memory.problem).toContain('locked');
		other.close();
	});

	test('where nothing can be written, marks live for the run', () => {
		const memory = openMemory('/dev/null/newsread/reading.db');
		memory.set('a', read);
		expect(memory.marks().get('a')).toEqual(read);
		expect(memory.problem).not.toBeNull();
	});

	test('what was set is there after a kill', async () => {
		const script = `import {openMemory, readCorrections} from ${JSON.stringify(join(import.meta.dirname, '../../source/library/memory.ts'))};
			const memory = openMemory(${JSON.stringify(file())});
			for (let count = 0; ; count++) { memory.set('key ' + count, {read: true, starred: false, place: null}); if (count === 50) console.log('ready'); }`;
		const child = spawn(process.execPath, ['--input-type=module-typescript', '-e', script], {
			stdio: ['ignore', 'pipe', 'ignore'],
		});
		await new Promise(resolve => child.stdout.once('data', resolve));
		child.kill('SIGKILL');
		await new Promise(resolve => child.once('exit', resolve));
		const memory = openMemory(file());
		expect(memory.problem).toBeNull();
		expect(memory.marks().size).toBeGreaterThan(50);
		memory.close();
	});
});

describe('tags of the reader', () => {
	const file = (): string => join(folder, 'reading.db');
	const kept = (...steps: (readonly string[] | undefined)[]): readonly string[] | undefined => {
		const memory = openMemory(file());
		for (const tags of steps) memory.set('a', {...read, ...(tags ? {tags} : {})});
		memory.close();
		const again = openMemory(file());
		const mark = again.marks().get('a');
		again.close();
		return mark?.tags;
	};
	test.each<[string, (string[] | undefined)[], string[] | undefined]>([
		['none', [undefined], undefined],
		['some', [['ice', 'sea']], ['ice', 'sea']],
		['the last', [['ice'], ['sea']], ['sea']],
		['none any more', [['ice'], []], undefined],
		['one twice', [['ice', 'ice']], ['ice']],
	])('%s', (_, steps, tags) => expect(kept(...steps)).toEqual(tags));

	test('stand with marks that were made before there were tags', () => {
		openMemory(file()).close();
		const database = new DatabaseSync(file());
		database.exec("INSERT INTO mark VALUES ('a', 1, 0, 2, 40); DROP TABLE tag; PRAGMA user_version = 3");
		database.close();
		const memory = openMemory(file());
		expect(memory.marks().get('a')).toEqual(read);
		memory.set('a', {...read, tags: ['ice']});
		memory.close();
		expect(openMemory(file()).marks().get('a')?.tags).toEqual(['ice']);
	});
});

describe('wishes', () => {
	const file = (): string => join(folder, 'reading.db');
	test('are kept, the last of a name', () => {
		const memory = openMemory(file());
		memory.wish('theme', 'light');
		memory.wish('theme', 'plain');
		memory.wish('measure', '60');
		memory.close();
		const again = openMemory(file());
		expect([...again.wishes()].sort()).toEqual([
			['measure', '60'],
			['theme', 'plain'],
		]);
		again.close();
	});

	test('come into a reading state that knew none, and what it held stays', () => {
		const memory = openMemory(file());
		memory.set('a', read);
		memory.close();
		const database = new DatabaseSync(file());
		database.exec('DROP TABLE wish; PRAGMA user_version = 2');
		database.close();
		const again = openMemory(file());
		again.wish('theme', 'light');
		expect([again.problem, again.marks().get('a'), again.wishes().get('theme')]).toEqual([null, read, 'light']);
		again.close();
	});

	test('live for the run where nothing can be written', () => {
		const memory = openMemory('/dev/null/newsread/reading.db');
		memory.wish('theme', 'light');
		expect(memory.wishes().get('theme')).toBe('light');
	});
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

	const said = {start: 1, end: 10, text: 'We waited', speaker: 'Mara Lind', cue: 'said', known: 'mara lind'};

	test('knows a file until it changes', () => {
		const file = join(folder, 'catalog.db');
		const path = put('a.txt');
		utimesSync(path, 1000, 1000);
		const [found] = scan([path]);
		if (!found || 'reason' in found) throw new Error('not found');
		const first = openCatalog(file);
		expect(first.entries(found)).toBeNull();
		first.put(found, [entry], [[said]]);
		first.close();
		const second = openCatalog(file);
		expect(second.entries(found)).toEqual([{...entry, path}]);
		expect(second.said(path)).toEqual([said]);
		expect(second.said(path, 'chapter')).toBeNull();
		expect(second.said('other')).toBeNull();
		expect(second.entries({...found, size: found.size + 1})).toBeNull();
		expect(second.entries({...found, modified: found.modified + 1})).toBeNull();
		second.close();
	});

	test('a broken one is made anew', () => {
		const file = put('catalog.db', 'no database at all, and longer than its header '.repeat(20));
		const catalog = openCatalog(file);
		catalog.put({path: 'a', size: 1, modified: 1}, [entry], []);
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
});

describe('corrections of speakers', () => {
	const file = (): string => join(folder, 'corrected.db');
	const correction = {start: 7, text: 'We waited', speaker: 'Mara Lind'};

	test('are kept, replaced and taken back', () => {
		const memory = openMemory(file());
		memory.correct('a', [correction, {...correction, start: 90, speaker: null}]);
		memory.correct('b', [correction]);
		memory.correct('b', []);
		memory.close();
		expect([...readCorrections(file())]).toEqual([['a', [correction, {...correction, start: 90, speaker: null}]]]);
	});

	test('come into a reading state that knew none', () => {
		openMemory(file()).close();
		const database = new DatabaseSync(file());
		database.exec('DROP TABLE correction; PRAGMA user_version = 1');
		database.close();
		const memory = openMemory(file());
		memory.correct('a', [correction]);
		memory.close();
		expect(readCorrections(file()).get('a')).toEqual([correction]);
	});

	test('asking makes no file', () => {
		expect(readCorrections(join(folder, 'none', 'reading.db')).size).toBe(0);
		expect(existsSync(join(folder, 'none'))).toBe(false);
	});
});
