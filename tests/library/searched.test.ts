/** Searching files for the first time, and again. */
import {copyFileSync, mkdirSync, readdirSync, utimesSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {DatabaseSync} from 'node:sqlite';
import {expect, test} from 'vitest';
import type {Span} from '../../source/article/article.ts';
import {searchFor} from '../../source/corpus/search.ts';
import {documentsOf} from '../../source/library/articles.ts';
import type {Found, Text} from '../../source/library/library.ts';
import {scan} from '../../source/library/scan.ts';
import {searchFile} from '../../source/library/searched.ts';
import {openTexts, type Texts} from '../../source/library/texts/texts.ts';
import {folderOfEachTest} from './folder.ts';

const at = folderOfEachTest();
const open = (): Texts => openTexts(at('cache', 'texts.db'));

const told = ({path, item, title, site, published, url, text}: Text, hits: readonly Span[]) => ({
	...{path, item, title, site, published, url, text},
	hits,
});

/** A container: texts by the names of their articles. */
function feed(path: string, texts: Record<string, string>): void {
	const items = Object.entries(texts).map(([id, text]) => ({id, title: id, content_text: text}));
	writeFileSync(path, JSON.stringify({version: 'https://jsonfeed.org/version/1.1', title: 'Feed', items}));
}

/** All that is found below a path, and how many files were read for it. */
async function search(asked: string, texts: Texts, path = at('shelf')): Promise<{found: unknown[]; read: number}> {
	const sought = searchFor(asked)!;
	const inquiry = texts.ask(sought.terms);
	let read = 0;
	const counting: Texts = {
		...texts,
		keep(file) {
			read++;
			return texts.keep(file);
		},
	};
	const found: unknown[] = [];
	for (const file of scan([path])) {
		for await (const hit of 'reason' in file ? [file] : searchFile(file, sought, inquiry, counting))
			if (hit !== null) found.push('reason' in hit ? hit : told(hit.article, hit.hits));
	}
	texts.flush();
	return {found, read};
}

const cold = 'The ice is old, and it was cold here.';
const words = [
	't',
	'th',
	'the',
	'boat',
	'mill',
	'council',
	'der',
	'die',
	'un',
	'l',
	"d'",
	'qu',
	'ف',
	'ک',
	'古',
	'本',
	'の',
];
const several = [
	'the river',
	'said the',
	'river whale',
	'newsread key',
	'museum haus',
	'"le dernier" train',
	'"of the"',
	'古本',
];
const shapes = [
	'ÉTÉ',
	'ete',
	"it's",
	'it’s',
	'well-known',
	'1',
	'5 %',
	'$',
	'"the r"',
	'/the \\w+er/',
	'/[A-Z]{3}/',
	'zzzz',
	'…a',
];

test('again, of texts that are kept, finds what stands in the articles', async () => {
	const samples = join(import.meta.dirname, '..', '..', 'articles');
	mkdirSync(at('shelf'));
	for (const name of readdirSync(samples)) copyFileSync(join(samples, name), at('shelf', name));
	const text = 'The well-known – “old” and [n]ew – mill: 5 % of $3. A CAFÉ.';
	feed(at('shelf', 'feed.json'), {ice: text, salt: text});
	writeFileSync(at('shelf', 'z.txt'), '\u0000\u0001');
	const documents = await Array.fromAsync(documentsOf([at('shelf')]));
	const texts = open();
	await search('everything', texts);
	const empty: string[] = [];
	for (const asked of [...words, ...several, ...shapes]) {
		const {find} = searchFor(asked)!;
		const found = documents.flatMap((document): unknown[] => {
			const hits = 'reason' in document ? null : find(document);
			return 'reason' in document ? [document] : hits ? [told(document, hits)] : [];
		});
		expect([asked, await search(asked, texts)]).toEqual([asked, {found, read: 0}]);
		if (found.length === 1) empty.push(asked);
	}
	expect(empty).toEqual(['river whale', 'zzzz']);
	texts.close();
});

test('a file is read once, until it changes', async () => {
	mkdirSync(at('shelf'));
	const put = (name: string, text: string, seconds: number) => {
		writeFileSync(at('shelf', name), text);
		utimesSync(at('shelf', name), seconds, seconds);
	};
	const texts = open();
	const counts = async (asked: string) => {
		const {found, read} = await search(asked, texts);
		return [found.length, read];
	};
	put('a.txt', 'Pier\n\nThe ice is old.', 1000);
	put('b.txt', 'Pier\n\nThe ice is new.', 1000);
	expect([await counts('old'), await counts('old')]).toEqual([
		[1, 2],
		[1, 0],
	]);
	put('a.txt', 'Pier\n\nThe ice is new.', 2000);
	expect([await counts('old'), await counts('new')]).toEqual([
		[0, 1],
		[2, 0],
	]);
	texts.close();
});

test('where a text is lost in the middle of a file, the rest is read, nothing twice', async () => {
	mkdirSync(at('shelf'));
	const items = ['one', 'two', 'three'].map(id => ({
		id,
		title: id,
		content_text: 'The ice is old, and it was cold here.',
	}));
	writeFileSync(
		at('shelf', 'feed.json'),
		JSON.stringify({version: 'https://jsonfeed.org/version/1.1', title: 'F', items}),
	);
	const texts = open();
	const {found} = await search('ice', texts);
	const database = new DatabaseSync(at('cache', 'texts.db'));
	database.exec('DELETE FROM article WHERE id = 2');
	database.close();
	expect(await search('ice', texts)).toEqual({found, read: 1});
	texts.close();
});

test('nothing is kept of a file that was not read to its end', async () => {
	const file: Found = {path: at('box.json'), size: 5, modified: 5};
	feed(file.path, {one: cold, two: cold});
	const texts = open();
	const sought = searchFor('ice')!;
	for await (const _ of searchFile(file, sought, texts.ask(sought.terms), texts)) break;
	texts.flush();
	expect(texts.ask(null).of(file)).toBeNull();
	texts.close();
});
