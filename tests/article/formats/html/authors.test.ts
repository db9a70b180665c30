import {describe, expect, test} from 'vitest';
import {splitAuthors} from '../../../../source/article/formats/html/authors.ts';
import {linkedData, long, readPage} from './drawn.ts';

const title = 'The boats came home at last';
const page = (head: string, below = '', above = '') =>
	readPage(
		`<html><head><meta property="og:title" content="${title}">${head}</head>` +
			`<body>${above}<article><h1>${title}</h1>${below}${long}${long}</article></body></html>`,
	);
const sourceOf = ({evidence}: ReturnType<typeof page>) => evidence?.find(({field}) => field === 'byline')?.source;

describe('a line of authors is parted into names', () => {
	test.each([
		['Ann Lee', ['Ann Lee']],
		['By Ann Lee', ['Ann Lee']],
		['by: Ann Lee', ['Ann Lee']],
		['Written by Ann Lee and Bo Cole', ['Ann Lee', 'Bo Cole']],
		['Ann Lee, Bo Cole & Cy Dunn', ['Ann Lee', 'Bo Cole', 'Cy Dunn']],
		['Ann Lee | Bo Cole • Cy Dunn; Di Eck', ['Ann Lee', 'Bo Cole', 'Cy Dunn', 'Di Eck']],
		['Von Ann Lee und Bo Cole', ['Ann Lee', 'Bo Cole']],
		['Par Ann Lee et Bo Cole', ['Ann Lee', 'Bo Cole']],
		['Por Ann Lee y Bo Cole', ['Ann Lee', 'Bo Cole']],
		['Ann Lee with Bo Cole', ['Ann Lee', 'Bo Cole']],
		['Ann Lee, PhD, RD', ['Ann Lee']],
		['Ann Lee on March 9', ['Ann Lee', 'March 9']],
		['Ann Lee - The Daily Sea', ['Ann Lee', 'The Daily Sea']],
		['Anne-Marie Lee', ['Anne-Marie Lee']],
		['Andy Sands', ['Andy Sands']],
		['  Ann\n Lee ', ['Ann Lee']],
		['', []],
	])('%j', (text, names) => expect(splitAuthors(text)).toEqual(names));
});

const meta = (name: string, content: string) => `<meta name="${name}" content="${content}">`;

describe('what a page declares', () => {
	test.each([
		[linkedData({'@type': 'Article', headline: title, author: 'Ann Lee'}), ['Ann Lee'], 'JSON-LD'],
		[
			linkedData({'@type': 'Article', headline: title, author: 'https://a.org/ann'}) + meta('author', 'Ann Lee'),
			['Ann Lee'],
			'meta author',
		],
		[meta('author', 'Ann Lee') + meta('author', 'Bo Cole'), ['Ann Lee', 'Bo Cole'], 'meta author'],
		[meta('article:author', 'Ann Lee'), ['Ann Lee'], 'meta article:author'],
		[meta('DC.creator', 'Ann Lee'), ['Ann Lee'], 'meta dc.creator'],
		[meta('citation_author', 'Ann Lee'), ['Ann Lee'], 'meta citation_author'],
		[meta('twitter:label2', 'Written by') + meta('twitter:data2', 'Ann Lee'), ['Ann Lee'], 'meta twitter:data'],
		[meta('twitter:label1', 'Time to read') + meta('twitter:data1', 'Ann Lee'), [], undefined],
		[meta('author', 'Ann Lee, Ann Lee'), ['Ann Lee'], 'meta author'],
	])('%s', (head, names, source) => {
		const draft = page(head);
		expect([draft.byline, sourceOf(draft)]).toEqual([names, source]);
	});

	test.each([
		...['admin', 'Editor', 'Guest', 'Unknown', 'null', 'Editorial', 'Follow us', 'View all posts', 'Photo by us', 'By'],
		...[
			'@annlee',
			'https://a.org/ann',
			'www.a.org',
			'ann@a.org',
			'a.org/ann',
			'user1234',
			'Sunday',
			'March 9',
			'A',
			'{{author}}',
		],
		'Ann Lee who has been at sea for all of her life',
	])('%s is no name', name => expect(page(meta('author', name)).byline).toEqual([]));

	test('the site itself is named where nobody else is', () => {
		const site = '<meta property="og:site_name" content="The Daily Sea">';
		expect(page(site + meta('author', 'Daily Sea')).byline).toEqual(['Daily Sea']);
		expect(page(site + meta('author', 'Daily Sea'), '<p>By Ann Lee</p>').byline).toEqual(['Ann Lee']);
	});

	test('no more than twelve are believed', () => {
		const names = Array.from({length: 30}, (_, index) => `Ann ${'abcdefghijklmnopqrstuvwxyzABCD'[index]}lee`);
		expect(page(meta('author', names.join(', '))).byline).toHaveLength(12);
	});
});

describe('what is printed near the title', () => {
	test.each([
		['<p>By Ann Lee</p>', ['Ann Lee']],
		['<p>BY ANN LEE</p>', ['ANN LEE']],
		['<p>Words by Ann Lee, Daily Sea</p>', ['Ann Lee', 'Daily Sea']],
		['<p>Von Ann Lee</p>', ['Ann Lee']],
		['<p>Por Ann Lee y Bo Cole</p>', ['Ann Lee', 'Bo Cole']],
		['<p>Von Norham bis ans Meer</p>', []],
		['<p>by the harbour it was quiet</p>', []],
		['<p>By noon the boats were home</p>', []],
		['<span>By</span> <a href="/x">Ann Lee</a>', ['Ann Lee']],
		[
			'<span>By</span> <a href="/author/ann">Ann Lee</a> <span>and</span> <a href="/author/bo">Bo Cole</a>',
			['Ann Lee', 'Bo Cole'],
		],
		['<span>Authors:</span><span>Ann Lee</span><span>March 9, 2024</span>', ['Ann Lee']],
		['<span>By</span><span>March 9, 2024</span>', []],
		['<span>By</span><span>9 boats!</span><span>Ann Lee</span>', []],
		['<a rel="author" href="/x">Ann Lee</a>', ['Ann Lee']],
		['<span itemprop="author">Ann Lee</span>', ['Ann Lee']],
		['<span itemprop="author"><span itemprop="name">Ann Lee</span></span>', ['Ann Lee']],
		['<a href="/contributors/ann">Ann Lee</a>', ['Ann Lee']],
		['<a href="/?author=7">Ann Lee</a>', ['Ann Lee']],
		['<a href="/authority/ann">Ann Lee</a>', []],
		['<a href="/authors/">All of them</a>', []],
		['<div class="byline__name">Ann Lee</div>', ['Ann Lee']],
		['<div class="articleAuthor">Ann Lee</div>', ['Ann Lee']],
		['<div class="author">The boats of Norham harbour</div>', []],
		['<div class="authority">Ann Lee</div>', []],
	])('%s', (below, names) => expect(page('', below).byline).toEqual(names));

	test('what is declared comes first', () =>
		expect(page(meta('author', 'Bo Cole'), '<p>By Ann Lee</p>').byline).toEqual(['Bo Cole']));

	test('what stands far away is looked for last', () =>
		expect(page('', `${'<span>x1y</span>'.repeat(90)}<p>By Ann Lee</p>`).byline).toEqual(['Ann Lee']));
});
