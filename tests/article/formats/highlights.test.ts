import {describe, expect, test} from 'vitest';
import type {Document} from '../../../source/article/article.ts';
import {documentsIn} from '../../../source/article/read.ts';
import {inMemory, Refusal} from '../../../source/article/source.ts';

/** What is read, or why not. */
async function read(text: string, path: string): Promise<(Document | string)[]> {
	const found: (Document | string)[] = [];
	try {
		for await (const part of documentsIn(inMemory(Buffer.from(text)), {path}))
			found.push('reason' in part ? `${part.item}: ${part.reason}` : part);
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
		found.push(error.reason);
	}
	return found;
}

const json = (value: unknown) => read(JSON.stringify(value), 'a.json');
const passage = (quote: string, more: object = {}) => ({quote, ...more});

describe('passages that were marked', () => {
	test.each<[string, unknown, object[]]>([
		[
			'Pocket’s: a list of pages',
			[{url: 'https://a.example/1', title: 'Rain', highlights: [passage('It rained.'), passage('It stopped.')]}],
			[{title: 'Rain', url: 'https://a.example/1', text: 'It rained.\n\nIt stopped.', format: 'highlights'}],
		],
		[
			'Readwise’s: books under a name, their notes and tags',
			{
				count: 1,
				results: [
					{
						title: 'Rain',
						author: 'Ann Lee',
						source_url: 'https://a.example/1',
						book_tags: [{name: 'sea'}],
						document_note: 'Of the coast.',
						highlights: [
							{text: 'It rained.', note: 'Here too.', tags: [{name: 'weather'}]},
							{text: 'Gone.', is_deleted: true},
						],
					},
				],
			},
			[
				{
					title: 'Rain',
					byline: ['Ann Lee'],
					tags: ['sea', 'weather'],
					text: 'Of the coast.\n\nIt rained.\n\nHere too.',
				},
			],
		],
		[
			'one of two paragraphs',
			[{title: 'Rain', highlights: [passage('One.\n\nTwo.')]}],
			[{blocks: [{kind: 'quotation'}, {kind: 'quotation'}]}],
		],
		[
			'two of one name',
			[
				{title: 'Rain', highlights: [passage('One.')]},
				{title: 'Rain', highlights: [passage('Two.')]},
			],
			[{item: 'Rain'}, {item: 'Rain~2'}],
		],
	])('%s', async (_, value, expected) => expect(await json(value)).toMatchObject(expected));

	test.each<[string, string, string[]]>([
		['none', '[{"title": "Rain", "highlights": []}]', ['Rain: only a link, without its text']],
		['no list', '{"title": "Rain", "highlights": [{"quote": "x"}', ['not an article (damaged JSON)']],
		['no things', '[1, null, {"title": "A", "highlights": [{"text": 5}]}]', ['5']],
		['an empty list', '{"title":1,"results":[],"x":{"highlights":[]}}', ['not an article (no articles in it)']],
	])('%s', async (_, text, expected) =>
		expect((await read(text, 'a.json')).map(part => (typeof part === 'string' ? part : part.text))).toEqual(expected),
	);
});

describe('outlines', () => {
	const opml = (body: string, head = ''): string =>
		`<?xml version="1.0"?>\n<opml><head>${head}</head><body>${body}</body></opml>`;

	test('are lists', async () => {
		const [document] = await read(
			opml(
				'<outline text="Salt &amp;amp; bread"><outline text="Flour" _note="Of rye."/></outline><outline text="Water"/>',
				'<title>Kitchen</title><ownerName>Ann Lee</ownerName>',
			),
			'a.opml',
		);
		expect(document).toMatchObject({
			title: 'Kitchen',
			byline: ['Ann Lee'],
			text: 'Salt & bread\nFlour\nOf rye.\nWater',
			blocks: [{kind: 'list', items: [{depth: 0}, {depth: 1, marker: '•'}, {depth: 1, marker: ''}, {depth: 0}]}],
		});
	});

	test.each([
		[
			'of feeds',
			opml('<outline text="A" xmlUrl="https://a.example/rss"/>'),
			'only a list of feeds, without their texts',
		],
		[
			'of links',
			opml('<outline text="A" type="link" url="https://a.example/"/>'),
			'only a list of links, without their texts',
		],
		['empty', opml(''), 'not an article (an outline without text)'],
	])('%s', async (_, text, reason) => expect(await read(text, 'a.opml')).toEqual([reason]));

	test('that go down without end are refused', async () => {
		const began = process.cpuUsage();
		const lines = await read(opml(`${'<outline text="x">'.repeat(100_000)}`), 'a.opml');
		expect(lines).toEqual(['elements in elements, 10 thousand deep']);
		expect(process.cpuUsage(began).user).toBeLessThan(5_000_000);
	});
});

test.each([
	[
		'bookmarks',
		'<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<TITLE>Bookmarks</TITLE><DL><DT><A HREF="https://a.example/">A</A></DL>',
	],
	[
		'Pocket’s list',
		'<!DOCTYPE html>\n<html><head><title>Pocket Export</title></head><body><h1>Unread</h1><ul><li><a href="https://a.example/" tags="x">A</a></li></ul></body></html>',
	],
])('%s are links alone', async (_, text) =>
	expect(await read(text, 'a.html')).toEqual(['only a list of links, without their texts']),
);
