import {utimesSync, writeFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {openCatalog} from '../../source/library/catalog.ts';
import {digestsOf} from '../../source/library/digests.ts';
import {LazyTexts} from '../../source/library/texts/keep.ts';
import {openTexts, surveyTexts} from '../../source/library/texts/texts.ts';
import {folderOfEachTest} from './folder.ts';

const at = folderOfEachTest();

/** Of a time that is the same again when the file is written again. */
function put(name: string, content: string, seconds = 1000): string {
	writeFileSync(at(name), content);
	utimesSync(at(name), seconds, seconds);
	return at(name);
}

/** What a run finds: the speakers of each article, or why it cannot be read. */
async function found(...paths: string[]): Promise<unknown[]> {
	const catalog = openCatalog(at('cache', 'catalog.db'));
	const texts = new LazyTexts(at('cache', 'texts.db'));
	const all = await Array.fromAsync(digestsOf(paths, {catalog, texts}));
	await texts.close();
	catalog.close();
	return all.map(digest => ('reason' in digest ? digest.reason : digest.quotes.map(({speaker}) => speaker)));
}

const story = (speaker: string): string => `The pier\n\nIt rained. “We waited for the boat,” said ${speaker} Lind.\n`;

test('a file is read once, until it changes', async () => {
	const path = put('a.txt', story('Mara'));
	expect(await found(path)).toEqual([['Mara Lind']]);
	put('a.txt', story('Olav'));
	expect(await found(path)).toEqual([['Mara Lind']]);
	put('a.txt', story('Olav'), 2000);
	expect(await found(path)).toEqual([['Olav Lind']]);
	put('a.txt', story('Sigrid'), 2000);
	expect(await found(path)).toEqual([['Sigrid Lind']]);
});

test('what is known and what is not stand in the order of the paths', async () => {
	const [a, b, c] = [put('a.txt', story('Mara')), put('b.txt', '\u0000\u0001'), put('c.txt', story('Olav'))];
	await found(b);
	const all = [['Mara Lind'], 'not an article (binary data)', 'no such file', ['Olav Lind']];
	expect(await found(a, b, at('none'), c)).toEqual(all);
	expect(await found(a, b, at('none'), c)).toEqual(all);
});

test('a run that stops early remembers the files it has read whole', async () => {
	const [a, b] = [put('a.txt', story('Mara')), put('b.txt', story('Olav'))];
	const catalog = openCatalog(at('cache', 'catalog.db'));
	const digests = digestsOf([a, b], {catalog, texts: new LazyTexts(at('cache', 'texts.db'))});
	await digests.next();
	await digests.next();
	await digests.return(undefined);
	catalog.close();
	put('a.txt', story('Anna'));
	put('b.txt', story('Anna'));
	expect(await found(a, b)).toEqual([['Mara Lind'], ['Anna Lind']]);
});

test('texts are kept of what is read where a search has asked for them once', async () => {
	const path = put('a.txt', story('Mara'));
	await found(path);
	expect(surveyTexts(at('cache', 'texts.db')).size).toBeNull();
	openTexts(at('cache', 'texts.db')).close();
	await found(path);
	put('a.txt', story('Olav'), 2000);
	await found(path, put('b.txt', '\u0000\u0001'));
	expect(surveyTexts(at('cache', 'texts.db')).counts).toEqual({files: 2, articles: 1});
});
