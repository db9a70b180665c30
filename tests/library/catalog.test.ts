import {writeFileSync} from 'node:fs';
import {DatabaseSync} from 'node:sqlite';
import {describe, expect, test} from 'vitest';
import type {Evidence, KeptQuote} from '../../source/corpus/kept.ts';
import {openCatalog, surveyCatalog} from '../../source/library/catalog.ts';
import {type Digest, type Entry, entryOf, keyOf} from '../../source/library/library.ts';
import {articleOf, harbour} from '../reader/keyboard.ts';
import {folderOfEachTest} from './folder.ts';

const at = folderOfEachTest();
const entry = entryOf(articleOf('A', ['It rained.']));
const found = (path: string, size = 10, modified = 5) => ({path, size, modified});
const kept = (text: string): KeptQuote => ({start: 0, end: text.length, text, speaker: 'Mara', cue: null, known: null});
const evidence: Evidence = {
	kind: 'direct',
	...{mention: 'Mara', mentionStart: 9, mentionEnd: 13},
	...{group: 0, before: '“', after: '” – Mara.'},
};
const digest = (of: Entry = entry, ...quoted: KeptQuote[]): Digest => ({
	entry: of,
	quotes: quoted,
	evidence: quoted.map(() => evidence),
});
const item = (name: string): Entry => ({...entry, item: name});

describe('the catalog', () => {
	test('knows the articles of a container one by one', () => {
		const catalog = openCatalog(at('catalog.db'));
		catalog.put(found('box.zip'), [digest(item('one'), kept('One')), digest(item('two'), kept('Two'))]);
		catalog.flush();
		expect(catalog.entries(found('box.zip'))).toMatchObject([{item: 'one'}, {item: 'two'}]);
		expect([catalog.quotes('box.zip', 'two'), catalog.quotes('box.zip', 'three'), catalog.quotes('box.zip')]).toEqual([
			[kept('Two')],
			null,
			null,
		]);
		catalog.close();
	});

	test('knows what could not be read, and where it stood, whatever the file is called', () => {
		const catalog = openCatalog(at('catalog.db'));
		const [encrypted, damaged] = [
			{path: `${at('box.zip')}: a.txt`, reason: 'encrypted'},
			{path: at('box.zip'), reason: 'damaged'},
		];
		catalog.put(found(at('box.zip')), [encrypted, digest(item('one'), kept('One')), damaged]);
		catalog.flush();
		const other = at('.', 'x', '..', 'box.zip');
		const one = {...item('one'), path: other};
		const [before, after] = [
			{path: `${other}: a.txt`, reason: 'encrypted'},
			{path: other, reason: 'damaged'},
		];
		expect(catalog.entries(found(other))).toEqual([before, one, after]);
		expect(catalog.digests(found(other))).toEqual([before, digest(one, kept('One')), after]);
		expect(catalog.quotes(other, 'one')).toEqual([kept('One')]);
		catalog.close();
	});

	test('gives entries the path that was asked for', () => {
		const catalog = openCatalog(at('catalog.db'));
		catalog.put(found(at('a.txt')), [digest({...entry, path: at('a.txt')})]);
		catalog.flush();
		const known = catalog.entries(found(at('.', 'x', '..', 'a.txt')));
		expect(known).toMatchObject([{path: at('a.txt')}]);
		catalog.close();
	});

	test('holds what waits for the others until it is flushed, or until much waits', () => {
		const catalog = openCatalog(at('catalog.db'));
		for (let index = 0; index < 499; index++) catalog.put(found(`${index}`), [digest()]);
		expect(catalog.entries(found('0'))).toBeNull();
		catalog.put(found('499'), [digest()]);
		expect(catalog.entries(found('0'))).toHaveLength(1);
		catalog.close();
	});

	test('tells what was put last of a file that has changed', () => {
		const catalog = openCatalog(at('catalog.db'));
		catalog.put(found('a', 10), [digest(entry, kept('Old'))]);
		catalog.flush();
		expect(catalog.quotes('a')).toEqual([kept('Old')]);
		catalog.put(found('a', 20), [digest(entry, kept('New'))]);
		catalog.flush();
		expect([catalog.entries(found('a', 10)), catalog.quotes('a')]).toEqual([null, [kept('New')]]);
		catalog.close();
	});

	test('of another version is made anew', () => {
		openCatalog(at('catalog.db')).close();
		const database = new DatabaseSync(at('catalog.db'));
		database.exec('PRAGMA user_version = 1; DROP TABLE file; CREATE TABLE file (other TEXT)');
		database.close();
		const catalog = openCatalog(at('catalog.db'));
		catalog.put(found('a'), [digest()]);
		catalog.flush();
		expect(catalog.entries(found('a'))).toHaveLength(1);
		catalog.close();
	});

	test('does not take for its own what another analysis has found', () => {
		const earlier = openCatalog(at('catalog.db'), 'one');
		earlier.put(found('a'), [digest()]);
		earlier.close();
		const catalog = openCatalog(at('catalog.db'), 'other');
		expect([catalog.entries(found('a')), catalog.digests(found('a'))]).toEqual([null, null]);
		catalog.put(found('a'), [digest()]);
		catalog.flush();
		expect([catalog.entries(found('a')), surveyCatalog(at('catalog.db')).counts]).toEqual([
			[{...entry, path: 'a'}],
			{files: 1},
		]);
		catalog.close();
	});

	test.each<[string, (database: DatabaseSync) => void]>([
		['a newer one', database => database.exec('PRAGMA user_version = 99')],
		['one that is being written', database => database.exec('BEGIN EXCLUSIVE')],
	])('%s is left alone, and nothing is remembered', (_, change) => {
		openCatalog(at('catalog.db')).close();
		const database = new DatabaseSync(at('catalog.db'));
		change(database);
		const catalog = openCatalog(at('catalog.db'));
		catalog.put(found('a'), [digest()]);
		catalog.flush();
		expect([catalog.entries(found('a')), catalog.quotes('a')]).toEqual([null, null]);
		catalog.close();
		database.close();
	});

	test('forgets what it could not write while another wrote, and goes on', () => {
		const catalog = openCatalog(at('catalog.db'));
		const other = new DatabaseSync(at('catalog.db'));
		other.exec('BEGIN EXCLUSIVE');
		catalog.put(found('a'), [digest()]);
		catalog.flush();
		other.exec('COMMIT');
		other.close();
		catalog.put(found('b'), [digest()]);
		catalog.flush();
		expect([catalog.entries(found('a')), catalog.entries(found('b'))?.length]).toEqual([null, 1]);
		catalog.close();
	});

	test('takes a row that is no JSON for none', () => {
		const catalog = openCatalog(at('catalog.db'));
		catalog.put(found('a'), [digest(entry, kept('One'))]);
		catalog.flush();
		const database = new DatabaseSync(at('catalog.db'));
		database.exec("UPDATE file SET entries = '[{', quotes = 'x'");
		database.close();
		expect([catalog.entries(found('a')), catalog.digests(found('a')), catalog.quotes('a')]).toEqual([null, null, null]);
		catalog.close();
	});

	test('never throws where it cannot be written', () => {
		const catalog = openCatalog('/dev/null/newsread/catalog.db');
		catalog.put(found('a'), [digest()]);
		expect(catalog.entries(found('a'))).toBeNull();
		catalog.close();
	});

	test('of 100,000 files answers in an instant', () => {
		const catalog = openCatalog(at('catalog.db'));
		for (let index = 0; index < 100_000; index++) catalog.put(found(`shelf/${index}.txt`), [digest()]);
		catalog.flush();
		const began = process.cpuUsage();
		for (let index = 0; index < 1000; index++) catalog.entries(found(`shelf/${index * 97}.txt`));
		expect(process.cpuUsage(began).user).toBeLessThan(1_000_000);
		expect(surveyCatalog(at('catalog.db')).counts).toEqual({files: 100_000});
		catalog.close();
	});
});

test('a survey of a catalog that is broken says so, and changes nothing', () => {
	writeFileSync(at('catalog.db'), 'no database at all, and longer than its header '.repeat(20));
	expect(surveyCatalog(at('catalog.db')).problem).toBe('broken; set aside when the reader opens');
});

describe('an entry', () => {
	test('is an article without its text', () =>
		expect(entryOf({...harbour, url: 'https://harbour.example', byline: ['Ada Lund']})).toEqual({
			path: harbour.path,
			title: harbour.title,
			byline: ['Ada Lund'],
			published: null,
			site: null,
			url: 'https://harbour.example',
			language: 'en',
			words: harbour.words,
			minutes: 1,
			quotes: 3,
			speakers: 2,
			people: ['Ingrid'],
			tags: ['climate', 'fisheries'],
			sources: [],
		}));
	test('counts nobody who is not named as a speaker', () =>
		expect(entryOf({...harbour, quotes: harbour.quotes.map(quote => ({...quote, speaker: null}))})).toMatchObject({
			quotes: 3,
			speakers: 0,
		}));
});

test.each([
	['/shelf/a.txt', undefined, '/shelf/a.txt'],
	['/shelf/box.zip', 'one', '/shelf/box.zip\u0000one'],
])('the key of %s and %s', (path, name, key) => expect(keyOf(path, name)).toBe(key));
