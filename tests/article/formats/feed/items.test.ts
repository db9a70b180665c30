import {parseFeed} from 'feedsmith';
import {describe, expect, test} from 'vitest';
import {type FeedItem, itemsOf} from '../../../../source/article/formats/feed/items.ts';

const one = (text: string): FeedItem => itemsOf(parseFeed(text))[0]!;
const rss = (item: string, channel = ''): FeedItem =>
	one(
		`<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"><channel><title>Post</title>${channel}<item>${item}</item></channel></rss>`,
	);
const atom = (entry: string, feed = ''): FeedItem =>
	one(
		`<feed xmlns="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/"><title>Post</title>${feed}<entry>${entry}</entry></feed>`,
	);
const json = (item: object, feed: object = {}): FeedItem =>
	one(JSON.stringify({version: 'https://jsonfeed.org/version/1.1', title: 'Post', ...feed, items: [item]}));

describe('RSS', () => {
	test.each<[string, string, Partial<FeedItem>]>([
		['its identifier', '<guid>7</guid><link>https://a.example/</link>', {id: '7'}],
		['else its link', '<link>https://a.example/</link>', {id: 'https://a.example/', url: 'https://a.example/'}],
		['else its title', '<title>Rain</title>', {id: 'Rain', title: 'Rain'}],
		['an identifier that is a link', '<guid>https://a.example/1</guid>', {url: 'https://a.example/1'}],
		['one that says it is none', '<guid isPermaLink="false">https://a.example/1</guid>', {url: null}],
		['the whole before the summary', '<description>s</description><content:encoded>w</content:encoded>', {html: 'w'}],
		['the summary', '<description>s</description>', {html: 's'}],
		[
			'the summary beside the whole',
			'<description>s</description><content:encoded>w</content:encoded>',
			{summary: 's'},
		],
		['what is said of an episode', '<itunes:summary>s</itunes:summary>', {html: null, summary: 's'}],
		['whose episode it is', '<itunes:author>Ann Lee</itunes:author><guid>1</guid>', {byline: ['Ann Lee']}],
		['an author by mail', '<author>ann@a.example (Ann Lee)</author>', {byline: ['Ann Lee']}],
		['an author by name', '<dc:creator>Ann Lee</dc:creator>', {byline: ['Ann Lee']}],
		['its date', '<pubDate>Fri, 19 Jan 2024 08:30:00 GMT</pubDate>', {published: 'Fri, 19 Jan 2024 08:30:00 GMT'}],
		['a date of Dublin Core', '<dc:date>2024-01-19</dc:date>', {published: '2024-01-19'}],
		['its tags', '<category>sea</category><dc:subject>wind</dc:subject>', {tags: ['sea', 'wind']}],
		['nothing', '<comments>x</comments>', {title: null, url: null, html: null, byline: [], published: null, tags: []}],
	])('%s', (_, item, expected) => expect(rss(item)).toMatchObject(expected));

	test('a link is relative to the feed’s page', () => {
		const {id, url} = rss('<link>/1</link>', '<link>https://a.example/news</link>');
		expect([id, url]).toEqual(['/1', 'https://a.example/1']);
	});

	test('the language is the item’s, else the feed’s', () => {
		expect(rss('<title>x</title>', '<language>de</language>').language).toBe('de');
		expect(rss('<dc:language>fr</dc:language><title>x</title>', '<language>de</language>').language).toBe('fr');
	});
});

describe('Atom', () => {
	test.each<[string, string, Partial<FeedItem>, string?]>([
		['its content', '<id>1</id><content type="html">w</content><summary>s</summary>', {html: 'w', text: null}],
		['content of plain text', '<id>1</id><content type="text">w</content>', {html: null, text: 'w'}],
		['a summary without a kind', '<id>1</id><summary>s</summary>', {html: null, text: 's'}],
		['a summary of HTML', '<id>1</id><summary type="html">s</summary>', {html: 's', text: null}],
		[
			'the page among its links',
			'<id>1</id><link rel="edit" href="https://a.example/e"/><link rel="alternate" href="https://a.example/1"/>',
			{url: 'https://a.example/1'},
		],
		['a link of no kind', '<id>1</id><link href="https://a.example/1"/>', {url: 'https://a.example/1'}],
		[
			'what is said of a film',
			'<id>1</id><media:group><media:description>s</media:description></media:group>',
			{html: null, summary: 's'},
		],
		[
			'a link from where the entry stands',
			'<id>1</id><link href="1.html"/>',
			{url: 'https://a.example/news/1.html'},
			'<link href="https://a.example/news/"/>',
		],
		[
			'when it was changed, where that is all',
			'<id>1</id><updated>2024-01-19</updated>',
			{published: '2024-01-19', modified: null},
		],
		[
			'both dates',
			'<id>1</id><published>2024-01-18</published><updated>2024-01-19</updated>',
			{published: '2024-01-18', modified: '2024-01-19'},
		],
		[
			'labels before terms',
			'<id>1</id><category term="s" label="Sea"/><category term="wind"/>',
			{tags: ['Sea', 'wind']},
		],
		['its language', '<id>1</id>', {language: null}],
	])('%s', (_, entry, expected, feed = '') => expect(atom(entry, feed)).toMatchObject(expected));

	test('who wrote it is said by the entry, its source or the feed', () => {
		const author = (name: string): string => `<author><name>${name}</name></author>`;
		expect(atom(`<id>1</id>${author('Ann Lee')}`, author('Bo Cole')).byline).toEqual(['Ann Lee']);
		expect(atom('<id>1</id>', author('Bo Cole')).byline).toEqual(['Bo Cole']);
		const source = `<id>1</id><source><title>Tarn</title>${author('Eli Marsh')}</source>`;
		expect(atom(source, author('Bo Cole'))).toMatchObject({byline: ['Eli Marsh'], site: 'Tarn'});
	});
});

describe('JSON Feed', () => {
	test.each<[string, object, Partial<FeedItem>]>([
		['HTML and text', {id: '1', content_html: 'w', content_text: 't'}, {html: 'w', text: 't'}],
		['a summary', {id: '1', summary: 's'}, {summary: 's'}],
		['a page elsewhere', {id: '1', external_url: 'https://a.example/'}, {url: 'https://a.example/'}],
		[
			'its own page first',
			{id: '1', url: 'https://b.example/', external_url: 'https://a.example/'},
			{url: 'https://b.example/'},
		],
		['authors', {id: '1', authors: [{name: 'Ann Lee'}, {url: 'https://a.example/'}]}, {byline: ['Ann Lee']}],
		[
			'dates',
			{id: '1', date_published: '2024-01-18', date_modified: '2024-01-19'},
			{published: '2024-01-18', modified: '2024-01-19'},
		],
		['tags', {id: '1', tags: ['sea']}, {tags: ['sea'], site: 'Post'}],
	])('%s', (_, item, expected) => expect(json(item)).toMatchObject(expected));

	test('what the feed says holds for its items', () =>
		expect(json({id: '1'}, {language: 'de', authors: [{name: 'Bo Cole'}]})).toMatchObject({
			language: 'de',
			byline: ['Bo Cole'],
		}));
});
