import {describe, expect, test} from 'vitest';
import {parseDate} from '../../../../source/article/dates.ts';
import {linkedData, long, readPage} from './drawn.ts';

const title = '<h1>The boats came home at last</h1>';
const page = (head: string, above: string, below = '') =>
	readPage(
		`<html><head><meta property="og:title" content="The boats came home at last">${head}</head>` +
			`<body>${above}<article>${title}${below}${long}${long}</article></body></html>`,
	);

/** The day, or null. */
const dayOf = (published: string | null) => parseDate(published ?? '')?.slice(0, 10) ?? null;
const sourceOf = ({evidence}: ReturnType<typeof page>) => evidence?.find(({field}) => field === 'published')?.source;

const meta = (name: string, content: string) => `<meta name="${name}" content="${content}">`;
const published = (datePublished: string, dateModified?: string) =>
	linkedData({'@type': 'NewsArticle', headline: 'The boats came home at last', datePublished, dateModified});

describe('what a page declares', () => {
	test.each([
		[published('2024-03-09T08:00:00+01:00'), '2024-03-09', 'JSON-LD'],
		[published('March 9, 2024'), '2024-03-09', 'JSON-LD'],
		[published('soon') + meta('date', '2024-03-09'), '2024-03-09', 'meta date'],
		[published('2024-03-09') + meta('date', '2024-03-12'), '2024-03-09', 'JSON-LD'],
		// A stamp that is also that of the last change is believed where nobody else speaks.
		[published('2024-03-12', '2024-03-12') + meta('date', '2024-03-09'), '2024-03-09', 'meta date'],
		[published('2024-03-12', '2024-03-12'), '2024-03-12', 'JSON-LD'],
		[meta('article:published_time', '2024-03-09T08:00:00Z'), '2024-03-09', 'meta article:published_time'],
		[meta('DC.date.issued', '2024-03-09'), '2024-03-09', 'meta dc.date.issued'],
		[meta('parsely-pub-date', '2024-03-09'), '2024-03-09', 'meta parsely-pub-date'],
		[meta('x-published-date', '2024-03-09'), '2024-03-09', 'meta x-published-date'],
		[meta('release', '2024-03-09'), null, undefined],
		[meta('article:publisher', 'The Daily Sea'), null, undefined],
	])('%s', (head, day, source) => {
		const draft = page(head, '');
		expect([dayOf(draft.published), sourceOf(draft)]).toEqual([day, source]);
	});
});

describe('what is printed near the title', () => {
	test.each([
		['<p>March 9, 2024</p>', '2024-03-09'],
		['<p>Posted on 9 March 2024</p>', '2024-03-09'],
		['<p>Published: 9 March 2024 at 10:15</p>', '2024-03-09'],
		['<p>By Ann Lee | 9 March 2024</p>', '2024-03-09'],
		['<p>Samstag, 9. März 2024</p>', '2024-03-09'],
		['<p>2024年3月9日</p>', '2024-03-09'],
		['<time datetime="2024-03-09T07:00Z">two years ago</time>', '2024-03-09'],
		['<time datetime="today">9 March 2024</time>', '2024-03-09'],
		['<p>Updated May 1, 2024</p><p>March 9, 2024</p>', '2024-03-09'],
		['<p>Updated:</p><p>May 1, 2024</p><p>Published:</p><p>March 9, 2024</p>', '2024-03-09'],
		['<p>Posted: March 9, 2024 | Last updated: May 1, 2024</p>', '2024-03-09'],
		[
			'<time datetime="2024-05-01T07:00Z">Posted: March 9, 2024 10:27 AM | Last updated: May 1, 2024</time>',
			'2024-03-09',
		],
		// Better than nothing.
		['<p>Last updated: May 1, 2024</p>', '2024-05-01'],
		['<p>Aktualisiert am 1. Mai 2024</p>', '2024-05-01'],
		['<p>In its 2024 report, the town counted the boats.</p>', null],
		['<p>The 3 boats of 9</p>', null],
	])('%s', (below, day) => expect(dayOf(page('', '', below).published)).toBe(day));

	test('a line above the title is as near as one below', () =>
		expect(dayOf(page('', '<p>9 March 2024</p>').published)).toBe('2024-03-09'));
});

describe('what is printed under the title against what is declared', () => {
	const old = published('2019-03-09T08:00:00+01:00', '2024-05-01T08:00:00+01:00');
	test.each([
		[
			'the day before a stamp in universal time',
			published('2024-03-10T01:00:00Z'),
			'<p>9 March 2024</p>',
			'2024-03-09',
		],
		['not where the stamp tells its zone', published('2024-03-10T01:00:00+02:00'), '<p>9 March 2024</p>', '2024-03-10'],
		['nor a change a day later', published('2024-03-10T01:00:00Z'), '<p>Updated 11 March 2024</p>', '2024-03-10'],
		['an article older than its system', published('2024-03-10'), '<p>30 December 2013</p>', '2013-12-30'],
		['the day of a new edition', old, '<p>1 May 2024</p>', '2024-05-01'],
		['a day between the two', old, '<p>Published April 30, 2024</p>', '2024-04-30'],
		['not a change', old, '<p>Updated 1 May 2024</p>', '2019-03-09'],
		['nor what a class calls one', old, '<p class="last-updated">1 May 2024</p>', '2019-03-09'],
		['nor the day on which the page was asked for', old, '<p>20 August 2025</p>', '2019-03-09'],
		['nor a date within words', old, '<p>The storm of 4 April 2024</p>', '2019-03-09'],
		['nor numbers that may be read two ways', old, '<p>09.03.2020</p>', '2019-03-09'],
	])('%s', (_, head, below, day) => expect(dayOf(page(head, '', below).published)).toBe(day));

	test('dates further down are of other articles', () => {
		const labels = Array.from({length: 20}, (_, index) => `<span>Label ${index}x</span>`).join('');
		expect(dayOf(page(old, '', `${labels}<p>1 May 2021</p>`).published)).toBe('2019-03-09');
	});
});

describe('addresses', () => {
	test.each([
		['https://a.org/2024/03/09/boats/', '2024-03-09'],
		['https://a.org/2024/3/9/boats', '2024-03-09'],
		['https://a.org/2024/mar/09/boats', '2024-03-09'],
		['https://a.org/news/2024/march/9/boats', '2024-03-09'],
		['https://a.org/2024-03-09-boats.html', '2024-03-09'],
		['https://a.org/boats-2024-03-09', '2024-03-09'],
		['https://a.org/20240309/boats', '2024-03-09'],
		['https://a.org/2024/02/30/boats', null],
		['https://a.org/2024/13/09/boats', null],
		['https://a.org/2024/abc/09/boats', null],
		['https://a.org/12024030912/boats', null],
		['https://a.org/19991231/boats', null],
		['https://a.org/2024/03/boats', null],
	])('%s', (url, day) => expect(dayOf(page(`<link rel="canonical" href="${url}">`, '').published)).toBe(day));

	test('are believed rather than a date near the title that is days away', () => {
		const link = '<link rel="canonical" href="https://a.org/2024/03/09/boats/">';
		expect(dayOf(page(link, '', '<p>The storm of 1 May 2023 is over</p>').published)).toBe('2024-03-09');
		expect(dayOf(page(link, '', '<p>10 March 2024</p>').published)).toBe('2024-03-10');
	});
});

describe('where nothing better is known', () => {
	const script = (data: string) => `<script>window.page = {${data}}</script>`;
	const far = '<section><time datetime="2024-03-09">then</time></section>';
	test.each([
		['a stamp anywhere', '', `${'<span>x1y</span>'.repeat(80)}${far}`, '2024-03-09', 'time'],
		['when it was made', linkedData({'@type': 'Article', dateCreated: '2024-03-09'}), '', '2024-03-09', 'last change'],
		['when it was changed', meta('article:modified_time', '2024-03-09'), '', '2024-03-09', 'last change'],
		['data of a script', script('"publishedAt": "2024-03-09T08:00"'), '', '2024-03-09', 'data of a script'],
		[
			'twice the same day',
			script('"datePublished":"2024-03-09","pub_date":"2024-03-09"'),
			'',
			'2024-03-09',
			'data of a script',
		],
		['not of two days', script('"publishedAt":"2024-03-09"},{"publishedAt":"2024-03-11"'), '', null, undefined],
		['not of a change', script('"updatedAt":"2024-03-09"'), '', null, undefined],
	])('%s', (_, head, below, day, source) => {
		const draft = page(head, '', below);
		expect([dayOf(draft.published), sourceOf(draft)]).toEqual([day, source]);
	});

	test('a printed date later than the last change is not of this article', () => {
		const draft = page(meta('last-modified', '9 March 2024'), '', '<p>2 January 2026</p>');
		expect(dayOf(draft.published)).toBe('2024-03-09');
	});
});
