import {describe, expect, test} from 'vitest';
import {type Member, zip} from '../pack.ts';
import {told} from './told.ts';

const chapter = (text: string): string => `<html><body><p>${text}</p></body></html>`;
const item = (id: string): string => `<item id="${id}" href="${id}.xhtml" media-type="application/xhtml+xml"/>`;
const ref = (id: string): string => `<itemref idref="${id}"/>`;
const opf = (manifest: string, spine: string, metadata = ''): string =>
	`<package><metadata>${metadata}</metadata><manifest>${manifest}</manifest><spine>${spine}</spine></package>`;

const container = '<container><rootfiles><rootfile full-path="b.opf"/></rootfiles></container>';

/** A book of two chapters, with other files in the place of its own or beside them; null: without. */
function book(changes: Record<string, string | null>): Uint8Array {
	const files: Record<string, string | null> = {
		mimetype: 'application/epub+zip',
		'META-INF/container.xml': container,
		'b.opf': opf(item('a') + item('b'), ref('a') + ref('b')),
		'a.xhtml': chapter('It rained.'),
		'b.xhtml': chapter('It stopped.'),
		...changes,
	};
	const members = Object.entries(files).filter((file): file is [string, string] => file[1] !== null);
	return zip(members.map(([name, content]): Member => ({name, content, stored: name === 'mimetype'})));
}

const both = ['a.xhtml: It rained.', 'b.xhtml: It stopped.'];
const long = 100_000;

describe('a book', () => {
	test.each<[string, Record<string, string | null>, string[]]>([
		['as it should be', {}, both],
		['without container.xml', {'META-INF/container.xml': null}, both],
		['with an empty one', {'META-INF/container.xml': ' '}, both],
		['with one that names nothing', {'META-INF/container.xml': '<container/>'}, both],
		[
			'with one that leads out',
			{'META-INF/container.xml': '<container><rootfile full-path="../../etc/passwd"/></container>'},
			both,
		],
		[
			'with one that names the disk',
			{'META-INF/container.xml': '<container><rootfile full-path="file:///etc/passwd"/></container>'},
			both,
		],
		['without its package file', {'b.opf': null}, ['! not an article (a book without a package file)']],
		['without a spine', {'b.opf': opf(item('a'), '')}, [both[0]!]],
		[
			'whose names mix capitals and small letters',
			{'b.opf': opf(item('A') + item('b'), ref('A') + ref('b'))},
			['A.xhtml: It rained.', both[1]!],
		],
		[
			'in one file, as its contents part it',
			{
				'b.opf': opf(`${item('a')}<item id="nav" href="nav.xhtml" properties="nav"/>`, ref('a')),
				'nav.xhtml':
					'<nav><ol><li><a href="a.xhtml#one">One</a></li><li><a href="a.xhtml#two">Two</a></li><li><a href="a.xhtml#gone">Gone</a></li></ol></nav>',
				'a.xhtml':
					'<html><body><p>Before.</p><div><h1><a id="one"/>One</h1><p>It rained.</p></div><div id="two"><p>It stopped.</p></div></body></html>',
			},
			['a.xhtml: Before.', 'a.xhtml#one: It rained.', 'a.xhtml#two: It stopped.'],
		],
		[
			'with elements that end where they begin',
			{
				'a.xhtml':
					'<html><head><title/><script src="a.js"/></head><body><h1 id="x"/><p>It <b/>rained.</p></body></html>',
			},
			both,
		],
		['whose spine names what is not there', {'b.opf': opf(item('a'), ref('x') + ref('a'))}, [both[0]!]],
		['whose spine comes round', {'b.opf': opf(item('a') + item('b'), ref('a') + ref('b') + ref('a'))}, both],
		['with a chapter missing', {'a.xhtml': null}, ['a.xhtml! is not in the book', both[1]!]],
		['with an empty chapter', {'a.xhtml': ''}, ['a.xhtml! not an article (empty)', both[1]!]],
		['with a chapter of bytes', {'a.xhtml': '\u0000\u0001\u0002'}, ['a.xhtml! not an article (binary data)', both[1]!]],
		['with a cover', {'a.xhtml': '<html><body><img src="x.jpg" alt="A ship"/></body></html>'}, [both[1]!]],
		[
			'with a chapter that lies outside',
			{'b.opf': opf('<item id="a" href="../../etc/passwd"/><item id="b" href="b.xhtml"/>', ref('a') + ref('b'))},
			[both[1]!],
		],
		[
			'with a chapter on the web',
			{'b.opf': opf('<item id="a" href="https://a.example/"/><item id="b" href="b.xhtml"/>', ref('a') + ref('b'))},
			[both[1]!],
		],
		[
			'with its name in another spelling',
			{'b.opf': opf('<item id="a" href="./x/../a%2Exhtml#top"/>', ref('a'))},
			[both[0]!],
		],
		[
			'with a stray per cent sign',
			{'b.opf': opf('<item id="a" href="a%.xhtml"/>', ref('a')), 'a%.xhtml': chapter('Odd.')},
			['a%.xhtml: Odd.'],
		],
		[
			'that declares entities',
			{
				'b.opf': `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>${opf(item('a'), ref('a'), '<title>&b;</title>')}`,
				'a.xhtml': `<!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/passwd">]>${chapter('It rained. &x;')}`,
			},
			['a.xhtml: It rained. &x;'],
		],
		[
			'whose contents are broken',
			{
				'b.opf': opf(`${item('a')}<item id="n" href="n.xhtml" properties="nav"/>`, ref('a')),
				'n.xhtml': '<nav><ol><li><a href="a.xht',
			},
			[both[0]!],
		],
		[
			'with escapes in it',
			{
				'b.opf': opf(item('a'), ref('a'), '<title>a&#27;[31m</title>'),
				'a.xhtml': chapter('It &#x1b;[2Jrained.&#8238;'),
			},
			['a.xhtml: It rained.'],
		],
		['of elements in elements', {'a.xhtml': `<html><body>${'<div>'.repeat(long)}It rained.`}, both],
		[
			'of a package in elements',
			{'b.opf': `${'<x>'.repeat(long)}${opf(item('a'), ref('a'))}`},
			['! elements in elements, 10 thousand deep'],
		],
		[
			'of contents in elements',
			{
				'b.opf': opf(`${item('a')}<item id="n" href="n.xhtml" properties="nav"/>`, ref('a')),
				'n.xhtml': '<x>'.repeat(long),
			},
			[both[0]!],
		],
		['of quotation marks', {'b.opf': `${opf(item('a'), ref('a'))}<x y="${'<'.repeat(long)}`}, [both[0]!]],
	])('%s', async (_, changes, lines) => expect(await told(book(changes), 'a.epub')).toEqual(lines));

	test('of twenty thousand chapters that are not there', async () => {
		const ids = Array.from({length: 20_000}, (_, index) => `c${index}`);
		const lines = await told(book({'b.opf': opf(ids.map(item).join(''), ids.map(ref).join(''))}), 'a.epub');
		expect(lines).toHaveLength(20_000);
		expect(new Set(lines.map(line => line.split('! ')[1]))).toEqual(new Set(['is not in the book']));
	});
});
