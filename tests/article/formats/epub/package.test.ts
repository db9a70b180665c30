import {describe, expect, test} from 'vitest';
import {packageName, readContents, readPackage, resolveName} from '../../../../source/article/formats/epub/package.ts';

describe('a reference within a book', () => {
	test.each([
		['a.xhtml', 'book.opf', 'a.xhtml'],
		['a.xhtml', 'OPS/book.opf', 'OPS/a.xhtml'],
		['../a.xhtml', 'OPS/book.opf', 'a.xhtml'],
		['text/a%20b.xhtml#part', 'OPS/book.opf', 'OPS/text/a b.xhtml'],
		['a.xhtml?x=1', 'book.opf', 'a.xhtml'],
		['100%.xhtml', 'book.opf', '100%.xhtml'],
		['../../a.xhtml', 'OPS/book.opf', null],
		['%2E%2E/a.xhtml', 'book.opf', null],
		['/a.xhtml', 'OPS/book.opf', null],
		['https://a.example/', 'book.opf', null],
		['file:a.xhtml', 'book.opf', null],
		['#part', 'book.opf', null],
		['', 'book.opf', null],
	])('%j from %s: %j', (reference, from, name) => expect(resolveName(reference, from)).toBe(name));
});

test.each([
	['<container><rootfiles><rootfile full-path="OPS/b.opf"/></rootfiles></container>', 'OPS/b.opf'],
	['<c:container><c:rootfile full-path="a.opf"/><c:rootfile full-path="b.opf"/></c:container>', 'a.opf'],
	['<container><rootfile/></container>', null],
	['nothing', null],
])('the package file of %s', (container, name) => expect(packageName(container)).toBe(name));

describe('a package', () => {
	const book = readPackage(
		`<package xmlns:dc="x"><metadata>
			<dc:title>The Keeper</dc:title><dc:title>A second title</dc:title>
			<dc:creator>Ragna Moe</dc:creator><dc:creator>Ann Lee</dc:creator>
			<dc:language>en</dc:language><dc:date>2024-01-19</dc:date>
			<dc:subject>Sea</dc:subject><dc:subject/>
			<meta property="dcterms:modified">2024-02-03</meta><meta property="other">x</meta>
		</metadata><manifest>
			<item id="one" href="one.xhtml"/><item id="two" href="../two.xhtml"/><item id="out" href="../../x"/>
			<item id="nav" href="nav.xhtml" properties="scripted nav"/>
			<item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/>
		</manifest><spine>
			<itemref idref="nav"/><itemref idref="two"/><itemref idref="one"/><itemref idref="two"/>
			<itemref idref="out"/><itemref idref="nobody"/><itemref idref="one" linear="no"/>
		</spine></package>`,
		'OPS/book.opf',
	);
	test.each([
		['title', 'The Keeper'],
		['creators', ['Ragna Moe', 'Ann Lee']],
		['language', 'en'],
		['published', '2024-01-19'],
		['modified', '2024-02-03'],
		['subjects', ['Sea']],
		['spine', ['two.xhtml', 'OPS/one.xhtml']],
		['contents', ['OPS/nav.xhtml', 'OPS/toc.ncx']],
	] as const)('%s', (field, value) => expect(book[field]).toEqual(value));

	test('a chapter beside the reading order is left out', () => {
		const xml =
			'<package><manifest><item id="a" href="a"/></manifest><spine><itemref idref="a" linear="no"/></spine></package>';
		expect(readPackage(xml, 'b.opf').spine).toEqual([]);
	});
});

describe('a table of contents', () => {
	test.each<[string, string, [string, string][]]>([
		[
			'of EPUB 3',
			'<nav epub:type="toc"><ol><li><a href="one.xhtml#a">One</a></li><li><a href="two.xhtml">Two <i>b</i></a></li></ol></nav>',
			[
				['OPS/one.xhtml', 'One'],
				['OPS/two.xhtml', 'Two b'],
			],
		],
		[
			'with a list of pages',
			'<nav epub:type="page-list"><a href="one.xhtml">1</a></nav><nav><a href="one.xhtml">One</a></nav>',
			[['OPS/one.xhtml', 'One']],
		],
		[
			'of EPUB 2',
			'<ncx><navMap><navPoint><navLabel><text>One</text></navLabel><content src="one.xhtml"/></navPoint></navMap></ncx>',
			[['OPS/one.xhtml', 'One']],
		],
		[
			'that names a chapter twice',
			'<nav><a href="one.xhtml">One</a><a href="one.xhtml#b">Its part</a></nav>',
			[['OPS/one.xhtml', 'One']],
		],
		['without words', '<nav><a href="one.xhtml"></a></nav>', []],
		['that leads out', '<nav><a href="https://a.example/">One</a></nav>', []],
		['that is none', '', []],
	])('%s', (_, xml, titles) => expect([...readContents(xml, 'OPS/nav.xhtml')]).toEqual(titles));
});
