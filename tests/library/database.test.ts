import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {DatabaseSync} from 'node:sqlite';
import {describe, expect, test} from 'vitest';
import {isBroken, NewerFile, openDatabase, rollBack, setAside, surveyDatabase} from '../../source/library/database.ts';
import {folderOfEachTest} from './folder.ts';

const at = folderOfEachTest();
const schema = 'CREATE TABLE IF NOT EXISTS word (text TEXT)';
const noDatabase = 'no database, and longer than the header of one would be '.repeat(20);
const noDatabaseAt = (): string => {
	writeFileSync(at('a.db'), noDatabase);
	return at('a.db');
};
const folderAt = (): string => {
	mkdirSync(at('b.db'));
	return at('b.db');
};
const queries = {words: 'SELECT count(*) AS count FROM word'};

describe('opening', () => {
	test('makes the folders, the file and its tables, for nobody else to read', () => {
		const file = at('deep', 'er', 'words.db');
		const database = openDatabase(file, 3, schema);
		database.exec("INSERT INTO word VALUES ('ice')");
		expect(database.prepare('PRAGMA user_version').get()).toEqual({user_version: 3});
		database.close();
		expect(openDatabase(file, 3, schema).prepare('SELECT text FROM word').all()).toEqual([{text: 'ice'}]);
	});

	test('brings an older file up to date, what was in it stays', () => {
		const file = at('words.db');
		openDatabase(file, 1, schema).exec("INSERT INTO word VALUES ('ice')");
		const database = openDatabase(file, 2, `${schema}; CREATE TABLE IF NOT EXISTS more (text TEXT)`);
		expect(database.prepare('SELECT text FROM word').all()).toEqual([{text: 'ice'}]);
		expect(database.prepare('SELECT count(*) AS count FROM more').get()).toEqual({count: 0});
		database.close();
	});

	test('leaves a newer file as it is', () => {
		const file = at('words.db');
		openDatabase(file, 9, schema).close();
		const before = readFileSync(file);
		expect(() => openDatabase(file, 8, schema)).toThrow(NewerFile);
		expect(readFileSync(file)).toEqual(before);
	});

	test.each<[string, () => string, RegExp]>([
		['what is no database', noDatabaseAt, /not a database/],
		['a folder', folderAt, /unable to open/],
		['a file in a device', () => '/dev/null/words.db', /ENOTDIR|EEXIST/],
	])('throws for %s', (_, make, message) => expect(() => openDatabase(make(), 1, schema)).toThrow(message));

	test('does not wait long for another that writes', () => {
		const file = at('words.db');
		openDatabase(file, 1, schema).close();
		const other = new DatabaseSync(file);
		other.exec('BEGIN EXCLUSIVE');
		const began = performance.now();
		expect(() => openDatabase(file, 2, schema)).toThrow(/locked/);
		expect(performance.now() - began).toBeLessThan(3000);
		other.close();
	});
});

test.each([
	['file is not a database', true],
	['database disk image is malformed', true],
	['no such table: mark', true],
	['no such column: read', true],
	['database is locked', false],
	['unable to open database file', false],
])('%s: broken %s', (message, broken) => {
	expect(isBroken(new Error(message))).toBe(broken);
	expect(isBroken(message)).toBe(false);
});

test('what was begun is taken back, where anything was', () => {
	const database = openDatabase(at('words.db'), 1, schema);
	database.exec("BEGIN; INSERT INTO word VALUES ('ice')");
	for (let time = 0; time < 2; time++) rollBack(database);
	expect(database.prepare('SELECT text FROM word').all()).toEqual([]);
	database.close();
	rollBack(database);
});

describe('setting aside', () => {
	test('moves the file and its journals, never over another', () => {
		for (const name of ['words.db', 'words.db-wal', 'words.db.broken-1']) writeFileSync(at(name), name);
		expect(setAside(at('words.db'))).toBe(at('words.db.broken-2'));
		expect(readdirSync(at()).sort()).toEqual(['words.db.broken-1', 'words.db.broken-2', 'words.db.broken-2-wal']);
		expect(readFileSync(at('words.db.broken-1'), 'utf8')).toBe('words.db.broken-1');
	});
});

describe('a survey', () => {
	const made = (version: number): string => {
		const database = openDatabase(at('words.db'), version, schema);
		database.exec("INSERT INTO word VALUES ('ice'), ('salt')");
		database.close();
		return at('words.db');
	};

	test('counts', () => {
		const survey = surveyDatabase(made(2), 2, queries);
		expect([survey.counts, survey.problem]).toEqual([{words: 2}, null]);
		expect(survey.size).toBeGreaterThan(0);
	});

	test.each<[string, () => string, string | null]>([
		['none yet', () => at('nowhere.db'), null],
		['a newer one', () => made(3), 'written by a newer newsread'],
		['an older one', () => made(1), 'written by an older newsread; renewed when the reader opens'],
		['a broken one', noDatabaseAt, 'broken; set aside when the reader opens'],
		['a folder', folderAt, 'cannot be opened'],
	])('of %s', (_, make, problem) => expect(surveyDatabase(make(), 2, queries)).toMatchObject({counts: {}, problem}));

	test('writes nothing', () => {
		surveyDatabase(at('nowhere', 'words.db'), 2, queries);
		expect(existsSync(join(at(), 'nowhere'))).toBe(false);
	});
});
