import {readFileSync, writeFileSync} from 'node:fs';
import {DatabaseSync} from 'node:sqlite';
import {describe, expect, test} from 'vitest';
import {searchFor} from '../../../source/corpus/search.ts';
import type {Found, Problem} from '../../../source/library/library.ts';
import {openTexts, surveyTexts, type Texts} from '../../../source/library/texts/texts.ts';
import {folderOfEachTest} from '../folder.ts';

const at = folderOfEachTest();
const open = (analysis?: string): Texts => openTexts(at('cache', 'texts.db'), analysis);
const foundAt = (path: string, size = 10, modified = 5.5): Found => ({path, size, modified});

const article = (text: string, item?: string) => ({
	...{path: '', ...(item === undefined ? {} : {item}), title: 'Pier', site: 'Harbour Post'},
	...{published: '2026-01-03', url: null, text},
});

function keep(texts: Texts, found: Found, ...contents: (string | Problem)[]): void {
	const keeping = texts.keep(found);
	const isOne = contents.length === 1;
	for (const [index, content] of contents.entries())
		if (typeof content === 'string') keeping.add(article(content, isOne ? undefined : `${index}`));
	keeping.end(contents.filter(content => typeof content !== 'string'));
	texts.flush();
}

/** The texts that may hold what is asked for, null where the file is unknown. */
function may(texts: Texts, asked: string, found: Found): string[] | null {
	const kept = texts.ask(searchFor(asked)!.terms).of(found);
	return kept && Array.from(kept.texts, ({text}) => text);
}

describe('the texts of files', () => {
	test.each<[string, string[]]>([
		['boat', ['An old boat.']],
		['BOA', ['An old boat.']],
		['old boat', ['An old boat.']],
		['pier', ['An old boat.', 'Ice at noon.']],
		['noon boat', []],
		['whale', []],
		['/b.at/', ['An old boat.', 'Ice at noon.']],
		['%', ['An old boat.', 'Ice at noon.']],
	])('that may hold %s', (asked, expected) => {
		const texts = open();
		keep(texts, foundAt('box.zip'), 'An old boat.', 'Ice at noon.');
		expect(may(texts, asked, foundAt('box.zip'))).toEqual(expected);
		texts.close();
	});

	test('are given with all that tells of the article, and the path that was asked for', () => {
		const texts = open();
		keep(texts, foundAt(at('a.txt')), 'Ice.');
		const path = at('.', 'x', '..', 'a.txt');
		expect([...texts.ask(null).of(foundAt(path))!.texts]).toEqual([{...article('Ice.'), path}]);
		texts.close();
	});

	test('are kept with what could not be read beside them', () => {
		const texts = open();
		keep(texts, foundAt(at('box.zip')), {path: `${at('box.zip')}: b.txt`, reason: 'encrypted', lasting: true}, 'Ice.');
		const other = at('.', 'x', '..', 'box.zip');
		expect(texts.ask(null).of(foundAt(other))?.problems).toEqual([
			{path: `${other}: b.txt`, reason: 'encrypted', lasting: true},
		]);
		texts.close();
	});

	test('are unknown where the file or the code that reads has changed, then those read last', () => {
		const texts = open('one');
		keep(texts, foundAt('a.txt'), 'An old boat.');
		for (const changed of [foundAt('a.txt', 11), foundAt('a.txt', 10, 6), foundAt('b.txt')])
			expect(may(texts, 'old', changed)).toBeNull();
		keep(texts, foundAt('a.txt', 11), 'A new boat.');
		expect([may(texts, 'boat', foundAt('a.txt')), may(texts, 'boat', foundAt('a.txt', 11))]).toEqual([
			null,
			['A new boat.'],
		]);
		texts.close();
		const other = open('other');
		expect(may(other, 'new', foundAt('a.txt', 11))).toBeNull();
		other.close();
		expect(surveyTexts(at('cache', 'texts.db'))).toMatchObject({counts: {files: 1, articles: 1}, problem: null});
	});

	test('of which the index was asked before they were kept are unknown', () => {
		const [mine, others] = [open(), open()];
		keep(mine, foundAt('a.txt'), 'An old boat.');
		const inquiry = mine.ask(searchFor('boat')!.terms);
		keep(others, foundAt('b.txt'), 'A new boat.');
		keep(others, foundAt('a.txt', 11), 'No longer.');
		expect([inquiry.of(foundAt('a.txt')), inquiry.of(foundAt('a.txt', 11)), inquiry.of(foundAt('b.txt'))]).toEqual([
			null,
			null,
			null,
		]);
		expect(may(mine, 'boat', foundAt('b.txt'))).toEqual(['A new boat.']);
		others.close();
		mine.close();
	});

	test('are forgotten where the file is gone from a folder, not where the whole folder is', () => {
		const texts = open();
		writeFileSync(at('b.txt'), 'There.');
		for (const name of ['a.txt', 'b.txt', 'c.txt']) keep(texts, foundAt(at(name)), 'Ice.');
		keep(texts, foundAt(`${at('')}2/d.txt`), 'Ice.');
		const inquiry = texts.ask(null);
		texts.forgetGone([at('')], inquiry);
		expect(surveyTexts(at('cache', 'texts.db')).counts).toEqual({files: 4, articles: 4});
		inquiry.of(foundAt(at('a.txt')));
		texts.forgetGone([at('')], inquiry);
		expect(may(texts, 'ice', foundAt(at('c.txt')))).toBeNull();
		for (const name of ['a.txt', 'b.txt']) expect(may(texts, 'ice', foundAt(at(name)))).toEqual(['Ice.']);
		expect(surveyTexts(at('cache', 'texts.db')).counts).toEqual({files: 3, articles: 3});
		texts.close();
	});
});

describe('a file with very many articles', () => {
	// More than waits for being written.
	const much = 'Ice at noon. '.repeat(900_000);

	test('is written while it is read, and known when that has ended', () => {
		const texts = open();
		const keeping = texts.keep(foundAt('box.zip'));
		keeping.add(article(much, 'one'));
		keeping.add(article('An old boat.', 'two'));
		expect(surveyTexts(at('cache', 'texts.db')).counts).toEqual({files: 0, articles: 0});
		keep(texts, foundAt('a.txt'), 'Forgotten.');
		keeping.end([]);
		expect(may(texts, 'boat', foundAt('box.zip'))).toEqual(['An old boat.']);
		expect(may(texts, 'forgotten', foundAt('a.txt'))).toBeNull();
		texts.close();
	});

	test('leaves what was known of it as it was when reading does not end', () => {
		const texts = open();
		keep(texts, foundAt('box.zip'), 'An old boat.');
		const keeping = texts.keep(foundAt('box.zip', 11));
		keeping.add(article(much, 'one'));
		keeping.drop();
		expect(may(texts, 'boat', foundAt('box.zip'))).toEqual(['An old boat.']);
		keep(texts, foundAt('a.txt'), 'Ice.');
		expect(may(texts, 'ice', foundAt('a.txt'))).toEqual(['Ice.']);
		texts.close();
	});
});

describe('nothing is kept, and nothing fails, with', () => {
	test.each<[string, (database: DatabaseSync) => void]>([
		['a file of a newer newsread', database => database.exec('PRAGMA user_version = 99')],
		['a file that another writes', database => database.exec('BEGIN EXCLUSIVE')],
	])('%s', (_, change) => {
		open().close();
		const database = new DatabaseSync(at('cache', 'texts.db'));
		change(database);
		const texts = open();
		keep(texts, foundAt('a.txt'), 'Ice.');
		expect(may(texts, 'ice', foundAt('a.txt'))).toBeNull();
		texts.close();
		database.close();
	});

	test('a place where no file can be', () => {
		const texts = openTexts('/dev/null/newsread/texts.db');
		keep(texts, foundAt('a.txt'), 'Ice.');
		expect(may(texts, 'ice', foundAt('a.txt'))).toBeNull();
		texts.close();
	});

	test('standard input', () => {
		const texts = open();
		keep(texts, foundAt('-', 0, 0), 'Ice.');
		expect(may(texts, 'ice', foundAt('-', 0, 0))).toBeNull();
		texts.close();
	});
});

test.each<[string, (file: string) => void]>([
	[
		'of an older newsread',
		file => {
			const database = new DatabaseSync(file);
			database.exec('PRAGMA user_version = 0; DROP TABLE article');
			database.close();
		},
	],
	['that is damaged', file => writeFileSync(file, readFileSync(file).fill(0xff, 4096))],
	['that is no database', file => writeFileSync(file, 'no database, and longer than its header '.repeat(20))],
])('a file %s is made anew', (_, damage) => {
	const first = open();
	keep(first, foundAt('a.txt'), 'Ice.');
	first.close();
	damage(at('cache', 'texts.db'));
	const second = open();
	expect(may(second, 'ice', foundAt('a.txt'))).toBeNull();
	second.close();
	const third = open();
	keep(third, foundAt('a.txt'), 'Ice.');
	expect(may(third, 'ice', foundAt('a.txt'))).toEqual(['Ice.']);
	third.close();
});
