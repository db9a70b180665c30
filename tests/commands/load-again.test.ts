import {statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {isUnread, itemsFor, itemsIn, type Shelf} from '../../source/commands/read/load.ts';
import {openCatalog} from '../../source/library/catalog.ts';
import type {Found} from '../../source/library/library.ts';
import {LazyTexts} from '../../source/library/texts/keep.ts';
import {type Member, zip} from '../article/formats/pack.ts';
import {folderOfEachTest} from '../library/folder.ts';

const at = folderOfEachTest();

function put(name: string, content: string | Buffer): Found {
	writeFileSync(at(name), content);
	const {size, mtimeMs} = statSync(at(name));
	return {path: at(name), size, modified: mtimeMs};
}

const shelf = (): Shelf => ({
	catalog: openCatalog(join(at('cache'), 'catalog.db')),
	texts: new LazyTexts(join(at('cache'), 'texts.db')),
	marks: new Map(),
});
const note = (name: string): Member => ({
	name,
	content: 'A note\n\nThe ferry left at eight, with eleven passengers.\n',
});
const hidden = (name: string): Member => ({...note(name), flags: 1});

/** What the list shows of the items: their names, or why they are not read. */
const shown = (items: Iterable<{path: string; item?: string; problem: string | null}>): string[] =>
	Array.from(items, ({path, item, problem}) =>
		`${path.slice(at('a').length - 1)} ${item ?? ''}${problem ?? ''}`.trim(),
	);

test.each<[string, () => Found, string[]]>([
	['an article', () => put('a.txt', 'A note\n\nThe ferry left at eight.\n'), ['a.txt']],
	['an archive', () => put('a.zip', zip([note('a.txt'), note('b.txt')])), ['a.zip a.txt', 'a.zip b.txt']],
	[
		'one with files that are not read',
		() => put('a.zip', zip([hidden('a.txt'), note('b.txt'), hidden('c.txt'), hidden('d.txt'), note('e.txt')])),
		['a.zip: a.txt encrypted', 'a.zip b.txt', 'a.zip: c.txt encrypted', 'a.zip: d.txt encrypted', 'a.zip e.txt'],
	],
	[
		'a feed that is cut off',
		() => put('a.rss', '<rss><channel><item><guid>1</guid><description>Words.</description></item><item><gu'),
		['a.rss 1', 'a.rss broken: what follows the last whole item is not read'],
	],
	['no article', () => put('a.txt', '\u0000\u0001'), ['a.txt not an article (binary data)']],
])('%s is read once: the next start knows the same', async (_, make, expected) => {
	const found = make();
	const first = shelf();
	expect(isUnread(itemsFor(found, first)[0])).toBe(true);
	expect(shown(await Array.fromAsync(itemsIn(found, first)))).toEqual(expected);
	first.catalog.close();
	const second = shelf();
	const known = itemsFor(found, second);
	expect([shown(known), known.some(isUnread)]).toEqual([expected, false]);
	expect(isUnread(itemsFor({...found, size: found.size + 1}, second)[0])).toBe(true);
	second.catalog.close();
});

test('what only the day forbids is asked for again', async () => {
	const found = {...put('a.txt', 'Words.'), path: at('b.txt')};
	const library = shelf();
	expect(shown(await Array.fromAsync(itemsIn(found, library)))).toEqual(['b.txt no such file']);
	library.catalog.flush();
	expect(isUnread(itemsFor(found, library)[0])).toBe(true);
	library.catalog.close();
});
