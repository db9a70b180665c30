import {describe, expect, test} from 'vitest';
import {
	chaptersIn,
	type Entry,
	packageName,
	readContents,
	readPackage,
	resolveName,
} from '../../../../source/article/formats/epub/package.ts';

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

	test.each([
		[
			'what stands beside the reading order comes behind it',
			'<itemref idref="a" linear="no"/><itemref idref="b"/>',
			['b.xhtml', 'a.xhtml'],
		],
		['no reading order: that of the manifest', '', ['a.xhtml', 'b.xhtml']],
	])('%s', (_, spine, chapters) => {
		const items = '<item id="a" href="a.xhtml"/><item id="b" href="b.xhtml"/><item id="c" href="c.jpg"/>';
		const xml = `<package><manifest>${items}</manifest><spine>${spine}</spine></package>`;
		expect(readPackage(xml, 'b.opf').spine).toEqual(chapters);
	});

	test.each([
		[
			'who translated it is no author',
			'<dc:creator opf:role="aut">Ann</dc:creator><dc:creator opf:role="trl">Bo</dc:creator>',
			['Ann'],
		],
		[
			'said elsewhere',
			'<dc:creator>Ann</dc:creator><dc:creator id="b">Bo</dc:creator><meta refines="#b" property="role">ill</meta>',
			['Ann'],
		],
		['but where nobody else is named', '<dc:creator opf:role="edt">Bo</dc:creator>', ['Bo']],
	])('%s', (_, metadata, creators) => {
		expect(readPackage(`<package><metadata>${metadata}</metadata></package>`, 'b.opf').creators).toEqual(creators);
	});
});

describe('a table of contents', () => {
	test.each<[string, string, [string, string, number][]]>([
		[
			'of EPUB 3',
			'<nav epub:type="toc"><ol><li><a href="one.xhtml#a">One</a><ol><li><a href="one.xhtml#b">b</a></li></ol></li><li><a href="two.xhtml">Two <i>b</i></a></li></ol></nav>',
			[
				['OPS/one.xhtml#a', 'One', 1],
				['OPS/one.xhtml#b', 'b', 2],
				['OPS/two.xhtml#', 'Two b', 1],
			],
		],
		[
			'with a list of pages',
			'<nav epub:type="page-list"><a href="one.xhtml">1</a></nav><nav><a href="one.xhtml">One</a></nav>',
			[['OPS/one.xhtml#', 'One', 0]],
		],
		[
			'of EPUB 2',
			'<ncx><navMap><navPoint><navLabel><text>One</text></navLabel><content src="one.xhtml"/><navPoint><navLabel><text>b</text></navLabel><content src="one.xhtml#b"/></navPoint></navPoint></navMap></ncx>',
			[
				['OPS/one.xhtml#', 'One', 1],
				['OPS/one.xhtml#b', 'b', 2],
			],
		],
		[
			'that names a place twice',
			'<nav><a href="one.xhtml">One</a><a href="one.xhtml">Again</a></nav>',
			[['OPS/one.xhtml#', 'One', 0]],
		],
		['without words', '<nav><a href="one.xhtml"></a></nav>', []],
		['that leads out', '<nav><a href="https://a.example/">One</a></nav>', []],
		['that is none', '', []],
	])('%s', (_, xml, lines) =>
		expect(
			readContents(xml, 'OPS/nav.xhtml').map(({name, fragment, title, depth}) => [
				`${name}#${fragment ?? ''}`,
				title,
				depth,
			]),
		).toEqual(lines),
	);
});

describe('a file is parted into the chapters of the contents', () => {
	const at = (...depths: number[]): Entry[] =>
		depths.map((depth, index) => ({name: 'a', fragment: `${index}`, title: '', depth}));
	test.each<[string, number[], boolean, string[]]>([
		['that lie in it', [1, 1], false, ['0', '1']],
		['not into their sections', [1, 2, 2, 1], false, ['0', '3']],
		['not where it is one', [1, 2, 2], false, []],
		['but where it is the book', [1, 2, 2], true, ['1', '2']],
		['nor where nothing names it', [], true, []],
	])('%s', (_, depths, alone, fragments) => {
		expect(chaptersIn(at(...depths), alone).map(({fragment}) => fragment)).toEqual(fragments);
	});
});
