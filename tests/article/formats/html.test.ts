import {describe, expect, test} from 'vitest';
import {parse} from '../../../source/article/formats/html.ts';
import {between, drawn, long, readWith} from './html/drawn.ts';

test.each([
	['<p>One <b>two</b> <i>three</i>, and <code>four</code>.</p>', ['p One {s two} {e three}, and {c four}.']],
	['<p>Line<br>break, and more.</p>', ['p Line\nbreak, and more.']],
	['<p>Words, <a href="https://a.org/b">a link</a> here.</p>', ['p Words, a link<https://a.org/b> here.']],
	['<h2>A part of it</h2><p>Text, with a comma.</p>', ['h2 A part of it', 'p Text, with a comma.']],
	['<ul><li>a<ol start="3"><li>b</li></ol></li><li>c</li></ul>', ['0• a / 13. b / 0• c']],
	[
		'<ul><li><input type="checkbox" checked> done</li><li><input type="checkbox"> open</li></ul>',
		['0☑ done / 0☐ open'],
	],
	[
		'<blockquote><p>Said, then.</p><blockquote><p>Deep, too.</p></blockquote></blockquote>',
		['q1 Said, then.', 'q2 Deep, too.'],
	],
	['<pre><code class="language-js">x\n  y</code></pre>', ['code js x\n  y']],
	['<table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table>', ['table+ a|b / 1|2']],
	[
		'<figure><img src="https://a.org/x.png" alt="Boats"><figcaption>Two boats <span class="credit">A. Lee</span></figcaption></figure>',
		['img Boats Two boats A. Lee https://a.org/x.png'],
	],
])('%s', (body, expected) => {
	expect(between(body)).toEqual(expected);
});

test('a small page is read', () => {
	const draft = parse({text: '<h1>Note</h1><p>One.</p>two<p>Three.', path: 'n.html'})[0]!;
	expect(draft.title).toBe('Note');
	expect(draft.blocks.map(drawn).join('\n')).toContain('p One.\np two\np Three.');
});

test('what stands around the article is folded with its reason', () => {
	const draft = readWith('<div class="share-buttons share"><a href="#">Tweet</a></div>');
	expect(draft.blocks.map(drawn)[1]).toBe('folded share row: Tweet');
});

describe('metadata', () => {
	test.each([
		['<title>Rain over the old harbour town | Daily Sea</title>', {title: 'Rain over the old harbour town'}],
		['<meta name="author" content="By Ann Lee and Bo Cole">', {byline: ['Ann Lee', 'Bo Cole']}],
		// A site that signs its articles with its own name is believed when nobody else is named.
		['<meta property="og:site_name" content="Sea"><meta name="author" content="Sea">', {site: 'Sea', byline: ['Sea']}],
		[
			'<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Ann Lee">',
			{byline: ['Ann Lee']},
		],
		['<link rel="canonical" href="https://a.org/2024/03/09/boats/">', {published: '2024-03-09'}],
		[
			'<meta property="og:title" content="Sea News: Boats come home again">',
			{title: 'Sea News: Boats come home again'},
		],
		['<title>Sea | Boats come home</title><meta property="og:site_name" content="Sea">', {title: 'Boats come home'}],
		[
			'<script type="application/ld+json">{"@type": "Article", "headline": "Rain &amp; wind", "author": {"@id": "#a"}, "mainEntity": {"@id": "#a", "@type": "Person", "name": "Ann Lee"}}</script>',
			{title: 'Rain & wind', byline: ['Ann Lee']},
		],
		['<meta property="article:author" content="https://a.org/ann">', {byline: []}],
		['<meta property="article:published_time" content="2024-01-02T03:04:05Z">', {published: '2024-01-02T03:04:05Z'}],
		['<link rel="canonical" href="https://a.org/x">', {url: 'https://a.org/x'}],
		[
			'<meta property="article:tag" content="sea"><meta property="article:tag" content="wind">',
			{tags: ['sea', 'wind']},
		],
		[
			'<script type="application/ld+json">{"@graph": [{"@type": "WebSite"}, {"@type": "NewsArticle", "headline": "Rain\ntoday", "author": [{"name": "Ann Lee"}], "datePublished": "2024-01-02",}]}</script>',
			{title: 'Rain today', byline: ['Ann Lee'], published: '2024-01-02'},
		],
	])('%s', (head, expected) => {
		expect(readWith('', head)).toMatchObject(expected);
	});
});

describe('what is printed near the title', () => {
	test.each([
		[
			'<h1>Boats come home</h1><p>By Ann Lee and Bo Cole</p>',
			{title: 'Boats come home', byline: ['Ann Lee', 'Bo Cole']},
		],
		[
			'<h1>Boats come home</h1><div><span>Written by</span> <a href="/authors/ann">Ann Lee</a></div>',
			{byline: ['Ann Lee']},
		],
		['<h1>Boats come home</h1><a href="/author/ann">Ann Lee</a>', {byline: ['Ann Lee']}],
		['<h1>Boats come home</h1><div class="post-author">Ann Lee</div>', {byline: ['Ann Lee']}],
		['<h1>Boats come home</h1><div class="post-author">Follow Us</div>', {byline: []}],
		['<h1>Boats come home</h1><p>March 9, 2024</p>', {published: '2024-03-09'}],
		['<h1>Boats come home</h1><p>Updated May 1, 2024</p><p>March 9, 2024</p>', {published: '2024-03-09'}],
		['<h1>Boats come home</h1><time datetime="2024-03-09T07:00Z">today</time>', {published: '2024-03-09T07:00:00Z'}],
	])('%s', (head, expected) => {
		const text = `<html><head><title>Boats come home | Sea</title></head><body>${head}<article>${long}</article></body></html>`;
		expect(parse({text, path: 'a.html'})[0]).toMatchObject(expected);
	});

	test('gives the day where a stamp is in universal time', () => {
		const stamp = '<meta property="article:published_time" content="2024-03-10T01:00:00Z">';
		const text = `<html><head>${stamp}</head><body><h1>Boats come home</h1><p>9 March 2024</p>${long}</body></html>`;
		expect(parse({text, path: 'a.html'})[0]!.published).toBe('2024-03-09');
	});

	test('is more than what the page tells to others', () => {
		const head = '<meta property="og:title" content="You will not believe where the boats came home">';
		const text = `<html><head>${head}</head><body><h1>The boats came home at last</h1>${long}</body></html>`;
		const [draft] = parse({text, path: 'a.html'});
		expect(draft!.title).toBe('The boats came home at last');
		expect(draft!.evidence).toContainEqual({field: 'title', source: 'h1'});
	});
});
