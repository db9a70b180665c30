import {describe, expect, test} from 'vitest';
import {linkedData, long, readPage} from './drawn.ts';

const read = (head: string, {html = '<html>', before = '', body = ''} = {}) =>
	readPage(`${before}${html}<head>${head}</head><body><article>${body}${long}${long}</article></body></html>`);
const meta = (name: string, content: string, key = 'property') => `<meta ${key}="${name}" content="${content}">`;
const article = (more: object) => linkedData({'@type': 'Article', headline: 'Boats', ...more});

test.each([
	[meta('og:site_name', 'The Daily Sea'), 'The Daily Sea'],
	[meta('OG:Site_Name', 'The Daily Sea'), 'The Daily Sea'],
	[meta('og:site_name', ' The  Daily\nSea '), 'The Daily Sea'],
	[meta('og:site_name', 'The Daily Sea', 'name'), 'The Daily Sea'],
	[meta('application-name', 'The Daily Sea', 'name'), 'The Daily Sea'],
	[meta('twitter:site', '@dailysea', 'name'), 'dailysea'],
	[article({publisher: {name: 'The Daily Sea'}}), 'The Daily Sea'],
	[article({publisher: 'https://a.org/#sea'}), null],
	[meta('og:site_name', ''), null],
])('site: %s', (head, site) => expect(read(head).site).toBe(site));

describe('address', () => {
	test.each([
		['<link rel="canonical" href="https://a.org/x">', 'https://a.org/x'],
		['<link rel="canonical" href="/x">', null],
		['<link rel="alternate" href="https://a.org/x">', null],
		[meta('og:url', 'https://a.org/x'), 'https://a.org/x'],
		[`<link rel="canonical" href="/x">${meta('og:url', 'https://a.org/x')}`, 'https://a.org/x'],
		[`${meta('og:url', 'https://a.org/y')}<link rel="canonical" href="https://a.org/x">`, 'https://a.org/x'],
		[article({url: 'https://a.org/x'}), 'https://a.org/x'],
		[meta('og:url', 'javascript:alert(1)'), null],
	])('%s', (head, url) => expect(read(head).url).toBe(url));

	test.each([
		['a browser', '<!-- saved from url=(0017)https://a.org/x -->\n', 'https://a.org/x'],
		[
			'SingleFile',
			'<!--\n Page saved with SingleFile \n url: https://a.org/x \n saved date: today\n-->',
			'https://a.org/x',
		],
		['nobody', '<!-- url: https://a.org/x -->', null],
		['somebody from a disk', '<!-- saved from url=(0014)file:///x.html -->', null],
	])('a page that %s saved', (_, before, url) => expect(read('', {before}).url).toBe(url));

	test('links are relative to the base of the page, else to its address', () => {
		const link = (head: string) => JSON.stringify(read(head, {body: `${long}<p>A <a href="y">link</a>.</p>`}).blocks);
		const canonical = '<link rel="canonical" href="https://a.org/news/x">';
		expect(link(canonical)).toContain('https://a.org/news/y');
		expect(link(`<base href="https://b.org/">${canonical}`)).toContain('https://b.org/y');
		expect(link(`<base target="_top">${canonical}`)).toContain('https://a.org/news/y');
	});
});

describe('language', () => {
	test.each([
		['of the page', '', '<html lang="de-AT">', 'de-AT'],
		['of the article', article({inLanguage: 'de'}), '<html>', 'de'],
		['of its readers', meta('og:locale', 'de_AT'), '<html>', 'de-AT'],
		['of its transport', '<meta http-equiv="content-language" content="de">', '<html>', 'de'],
		['of nothing', '', '<html lang="">', null],
	])('%s', (_, head, html, language) => expect(read(head, {html}).language).toBe(language));
});

describe('last change', () => {
	test.each([
		[article({dateModified: '2024-03-09'}), '2024-03-09'],
		[meta('article:modified_time', '2024-03-09T08:00:00Z'), '2024-03-09T08:00:00Z'],
		[meta('og:updated_time', '2024-03-09'), '2024-03-09'],
		[meta('last-modified', 'Sat, 09 Mar 2024', 'http-equiv'), 'Sat, 09 Mar 2024'],
		[article({dateModified: 42}), null],
	])('%s', (head, modified) => expect(read(head).modified).toBe(modified));
});

describe('tags', () => {
	const tag = (name: string) => meta('article:tag', name);
	test.each([
		['one each', tag('sea') + tag('wind'), ['sea', 'wind']],
		['once', tag('sea') + tag('sea'), ['sea']],
		['a list', tag('sea, wind; rain'), ['sea', 'wind', 'rain']],
		['of linked data', article({keywords: 'sea, wind'}), ['sea', 'wind']],
		['a list of linked data', article({keywords: ['sea', {name: 'wind'}, 42]}), ['sea', 'wind']],
		['keywords', meta('keywords', 'sea, wind', 'name'), ['sea', 'wind']],
		['those of news first', meta('keywords', 'a', 'name') + meta('news_keywords', 'sea', 'name'), ['sea']],
		['a hash before them', tag('#sea'), ['sea']],
		['names for machines', tag('sea') + tag('type:story'), ['sea']],
		['a sentence is none', tag('sea') + tag('x'.repeat(61)), ['sea']],
		['too many are none', Array.from({length: 16}, (_, index) => tag(`sea ${index}`)).join(''), []],
		[
			'else what others say',
			Array.from({length: 16}, (_, index) => tag(`sea ${index}`)).join('') + article({keywords: 'wind'}),
			['wind'],
		],
	])('%s', (_, head, tags) => expect(read(head).tags).toEqual(tags));

	test('those that are printed', () => {
		const body =
			'<p><a rel="tag" href="/t/sea">Sea</a> <a rel="nofollow tag" href="/t/wind">#Wind</a> <a href="/x">x</a></p>';
		expect(read('', {body}).tags).toEqual(['Sea', 'Wind']);
	});
});

test('each piece tells where it was found', () => {
	const head =
		'<title>The boats came home at last</title><link rel="canonical" href="https://a.org/x">' +
		meta('author', 'Ann Lee', 'name') +
		meta('date', '2024-03-09', 'name') +
		meta('og:site_name', 'The Daily Sea') +
		meta('keywords', 'sea', 'name');
	const {evidence} = read(head, {html: '<html lang="en">'});
	expect(Object.fromEntries(evidence!.map(({field, source}) => [field, source]))).toEqual({
		title: 'title element',
		byline: 'meta author',
		published: 'meta date',
		site: 'meta og:site_name',
		url: 'link rel=canonical',
		language: 'html lang',
		tags: 'meta keywords',
	});
});

test('a page of one meta tag a thousand times is read', () => {
	const draft = read(meta('author', 'Ann Lee', 'name').repeat(1000) + meta('article:tag', 'sea').repeat(1000));
	expect([draft.byline, draft.tags]).toEqual([['Ann Lee'], ['sea']]);
});
