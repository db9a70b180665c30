import {describe, expect, test} from 'vitest';
import {linkedData, nameOf, textOfValue} from '../../../../source/article/formats/html/linked-data.ts';
import {pageOf} from '../../../../source/article/formats/html/page.ts';
import {parseTree} from '../../../../source/article/formats/html/tree.ts';

const read = (...scripts: string[]) =>
	linkedData(pageOf(parseTree(scripts.map(text => `<script type="application/ld+json">${text}</script>`).join(''))));
const headline = (...scripts: string[]): unknown => read(...scripts).article.headline;

const article = '{"@type": "Article", "headline": "Boats"}';

describe('what is written badly is read', () => {
	test.each([
		['as it should be', article],
		['a raw newline in a string', '{"@type": "Article",\n "headline": "Bo\nats", "a": "\t"}'],
		['a comma too many', '{"@type": "Article", "headline": "Boats", "keywords": ["a", "b",],}'],
		['a comment around it', `<!-- ${article} -->`],
		['marked as CDATA', `<![CDATA[${article}]]>`],
		['marked as CDATA within a comment', `/*<![CDATA[*/${article}/*]]>*/`],
		['blanks around it', `\n\n  ${article}\n`],
	])('%s', (_, text) => expect(String(headline(text)).replace(/\s/g, '').replace('Boats', 'Boats')).toBe('Boats'));

	test.each([
		['cut off', '{"@type": "Article", "headline": "Boa'],
		['nothing', ''],
		['no JSON', 'Boats'],
		['a number', '42'],
		['null', 'null'],
		['of another type', '{"@type": "Organization", "headline": "Boats"}'],
		['without a type', '{"headline": "Boats"}'],
		['of a type that is none', '{"@type": 42, "headline": "Boats"}'],
	])('%s tells nothing', (_, text) => expect(headline(text)).toBeUndefined());

	test('a bad one does not hide a good one', () => expect(headline('{', article)).toBe('Boats'));

	test('only scripts of linked data are read', () => {
		const page = pageOf(parseTree(`<script>${article}</script><script type="application/json">${article}</script>`));
		expect(linkedData(page).article).toEqual({});
	});
});

describe('where the article is', () => {
	test.each([
		['in a list', `[{"@type": "WebSite"}, ${article}]`],
		['in a graph', `{"@graph": [{"@type": "WebSite"}, ${article}]}`],
		['in a graph of one', `{"@graph": ${article}}`],
		['in a list in a graph', `{"@graph": [[${article}]]}`],
		['what a page is about', `{"@type": "WebPage", "mainEntity": ${article}}`],
		['the page of another', `{"@type": "BreadcrumbList", "mainEntityOfPage": ${article}}`],
		['of several types', '{"@type": ["Thing", "NewsArticle"], "headline": "Boats"}'],
		['of a type of its own', '{"@type": "LiveBlogPosting", "headline": "Boats"}'],
		['rather than its page', `[{"@type": "WebPage", "headline": "Page"}, ${article}]`],
		['rather than one without a headline', `[{"@type": "Article", "name": "x"}, ${article}]`],
		['the first of two', `[${article}, {"@type": "Article", "headline": "Wind"}]`],
	])('%s', (_, text) => expect(headline(text)).toBe('Boats'));
});

describe('authors', () => {
	const by = (author: unknown, more: unknown[] = []) =>
		read(JSON.stringify([{'@type': 'Article', headline: 'Boats', author}, ...more])).authors;
	test.each([
		['a string', 'Ann Lee', ['Ann Lee']],
		['a thing', {name: 'Ann Lee'}, ['Ann Lee']],
		['several', [{name: 'Ann Lee'}, 'Bo Cole'], ['Ann Lee', 'Bo Cole']],
		['several names of one thing', {name: ['Ann Lee', 'Bo Cole']}, ['Ann Lee', 'Bo Cole']],
		['entities and tags in a name', {name: 'Ann &amp; <b>Bo</b>'}, ['Ann & Bo']],
		['no name', {url: 'https://a.org/ann'}, []],
		['of wrong types', [42, null, true, {name: 42}, [['Ann Lee']]], []],
		['an empty name', {name: ' '}, []],
	])('%s', (_, author, names) => expect(by(author)).toEqual(names));

	test.each([
		[
			'one that is described elsewhere',
			{'@id': '#ann'},
			[{'@id': '#ann', '@type': 'Person', name: 'Ann Lee'}],
			['Ann Lee'],
		],
		['one that is described nowhere', {'@id': '#bo'}, [{'@id': '#ann', name: 'Ann Lee'}], []],
		['the only person of the page', undefined, [{'@type': 'Person', name: 'Ann Lee'}], ['Ann Lee']],
		[
			'not one of two persons',
			undefined,
			[
				{'@type': 'Person', name: 'Ann Lee'},
				{'@type': 'Person', name: 'Bo Cole'},
			],
			[],
		],
	])('%s', (_, author, more, names) => expect(by(author, more)).toEqual(names));

	test('whoever made it, where nobody wrote it', () =>
		expect(read('{"@type": "Article", "headline": "Boats", "creator": ["Ann Lee"]}').authors).toEqual(['Ann Lee']));
});

test.each([
	['Boats\n come  home', 'Boats come home'],
	['Rain &amp; wind', 'Rain & wind'],
	['<b>Boats</b>', 'Boats'],
	['1 < 2', '1 < 2'],
	['', null],
	[' ', null],
	[42, null],
	[null, null],
	[{}, null],
])('text of %j', (value, text) => expect(textOfValue(value)).toBe(text));

test.each([
	['The Daily Sea', 'The Daily Sea'],
	[{name: 'The Daily Sea'}, 'The Daily Sea'],
	[[{name: 'The Daily Sea'}, {name: 'Other'}], 'The Daily Sea'],
	[{'@id': 'https://a.org/#sea'}, 'https://a.org/#sea'],
	[{url: 'https://a.org'}, 'https://a.org'],
	[{}, null],
	[[], null],
])('name of %j', (value, name) => expect(nameOf(value)).toBe(name));
