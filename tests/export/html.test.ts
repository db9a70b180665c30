import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Article, Block, Inline} from '../../source/article/article.ts';
import {readArticles} from '../../source/article/read.ts';
import {htmlExporter} from '../../source/export/html.ts';
import {articleOf, emptyArticle} from '../layout/article.ts';

const page = (article: Article, folded = false): string =>
	htmlExporter({width: 0, colour: false, folded}).article(article, 0);

/** What stands between the byline and the end. */
const body = (article: Article, folded = false): string =>
	page(article, folded)
		.split('\n</article>')[0]!
		.replace(/^[\s\S]*?<\/small><\/p>\n/, '');

const block = (text: string, make: Omit<Block, 'start' | 'end'>): Article => ({
	...emptyArticle,
	text,
	blocks: [{...make, start: 0, end: text.length} as Block],
});

describe('a block as HTML', () => {
	test.each<[string, Article, string]>([
		['paragraph', articleOf(['One & <two>']), '<p>One &amp; &lt;two&gt;</p>'],
		['lines', articleOf(['one\ntwo']), '<p>one<br>two</p>'],
		['heading', articleOf([['heading', 'Pilots']]), '<h2>Pilots</h2>'],
		['a first heading', block('Pilots', {kind: 'heading', level: 1} as Block), '<h2>Pilots</h2>'],
		['a lower heading', block('Pilots', {kind: 'heading', level: 4} as Block), '<h4>Pilots</h4>'],
		['quotation', articleOf([['quotation', 'Twice.']]), '<blockquote><p>Twice.</p></blockquote>'],
		['code', articleOf([['code', 'if (a < b) "c"']]), '<pre><code>if (a &lt; b) &quot;c&quot;</code></pre>'],
		['rule', block('', {kind: 'rule'}), '<hr>'],
		[
			'list',
			block('a b', {
				kind: 'list',
				ordered: false,
				items: [
					{start: 0, end: 1, depth: 0, marker: '•'},
					{start: 2, end: 3, depth: 0, marker: '•'},
				],
			} as unknown as Block),
			'<ul>\n<li>a</li>\n<li>b</li>\n</ul>',
		],
		[
			'numbered list',
			block('a', {
				kind: 'list',
				ordered: true,
				items: [{start: 0, end: 1, depth: 0, marker: '1.'}],
			} as unknown as Block),
			'<ol>\n<li>a</li>\n</ol>',
		],
		[
			'table',
			block('a b', {
				kind: 'table',
				header: true,
				align: [],
				rows: [[{start: 0, end: 1}], [{start: 2, end: 3}]],
			} as unknown as Block),
			'<table>\n<tr><th>a</th></tr>\n<tr><td>b</td></tr>\n</table>',
		],
		[
			'picture',
			{
				...block('', {kind: 'image', image: 0} as Block),
				images: [{caption: 'A "quay"', credit: null, alt: null, source: null}],
			},
			'<figure><figcaption>A &quot;quay&quot;</figcaption></figure>',
		],
	])('%s', (_, article, html) => expect(body(article)).toBe(html));
});

describe('words within a block', () => {
	const text = 'one two three';
	const inlined = (...inlines: Inline[]): string =>
		body({...emptyArticle, text, blocks: [{kind: 'paragraph', start: 0, end: text.length, inlines}]});
	test.each<[Inline[], string]>([
		[[{kind: 'strong', start: 4, end: 7}], '<p>one <strong>two</strong> three</p>'],
		[
			[
				{kind: 'emphasis', start: 0, end: 3},
				{kind: 'mark', start: 8, end: 13},
			],
			'<p><em>one</em> two <mark>three</mark></p>',
		],
		[
			[
				{kind: 'strong', start: 0, end: 13},
				{kind: 'code', start: 4, end: 7},
			],
			'<p><strong>one </strong><code><strong>two</strong></code><strong> three</strong></p>',
		],
		[
			[{kind: 'link', href: 'https://a.example/?a=1&b="', start: 4, end: 7}],
			'<p>one <a href="https://a.example/?a=1&amp;b=&quot;">two</a> three</p>',
		],
		[
			[
				{kind: 'strike', start: 4, end: 7},
				{kind: 'debris', start: 8, end: 13},
			],
			'<p>one <s>two</s> <small>three</small></p>',
		],
	])('%j', (inlines, html) => expect(inlined(...inlines)).toBe(html));
});

describe('the page', () => {
	test('says its language, its title, and nothing that loads', () => {
		const html = page({...articleOf(['One.']), title: 'A <b> & c', language: 'de', tags: ['ice & sea']});
		expect(html).toContain('<title>A &lt;b&gt; &amp; c</title>');
		expect(html).toContain('<article lang="de">\n<h1>A &lt;b&gt; &amp; c</h1>');
		expect(html).toContain('<p><small>ice &amp; sea</small></p>');
		expect(html).not.toMatch(/<script|<link|<img|src=|@import/);
	});
	test('says no language where none is known', () =>
		expect(page({...articleOf(['One.']), language: null})).toContain('<article>\n'));
	test.each([
		[0, ''],
		[1, '</body>\n</html>\n'],
		[9, '</body>\n</html>\n'],
	])('of %d articles ends with %j', (count, end) =>
		expect(htmlExporter({width: 0, colour: false}).end(count)).toBe(end),
	);
	test('of several has one head and a rule between them', () => {
		const writer = htmlExporter({width: 0, colour: false});
		expect(writer.article(articleOf(['One.']), 1)).toMatch(/^<hr>\n<article/);
	});
});

test('what it writes is read again as it was', async () => {
	const word = fc.constantFrom('harbour', 'ice', '<b>', '&amp;', '"pier"', 'café', '港', 'R&D', '</p>', "it's");
	const paragraph = fc.array(word, {minLength: 6, maxLength: 14}).map(words => `The ${words.join(' ')} stands here.`);
	await fc.assert(
		fc.asyncProperty(fc.array(paragraph, {minLength: 2, maxLength: 4}), async paragraphs => {
			const written = `${htmlExporter({width: 0, colour: false}).article(articleOf(paragraphs), 0)}</body></html>`;
			const [read] = await readArticles(Buffer.from(written), {path: 'a.html'});
			for (const text of paragraphs) expect(read?.text).toContain(text);
			expect(read?.title).toBe(emptyArticle.title);
		}),
		{numRuns: 25},
	);
});
