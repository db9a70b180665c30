import {describe, expect, test} from 'vitest';
import {mailDate, toldBy} from '../../../../source/article/formats/mail/header.ts';
import type {Message} from '../../../../source/article/formats/mail/message.ts';

describe('a date', () => {
	test.each([
		['Fri, 19 Jan 2024 08:30:05 +0100', '2024-01-19T08:30:05+01:00'],
		['19 Jan 2024 08:30 -0530', '2024-01-19T08:30:00-05:30'],
		['Fri,  9 Jan 2024 8:30:00 +0000 (UTC)', '2024-01-09T08:30:00Z'],
		['9 January 2024 08:30:00 GMT', '2024-01-09T08:30:00Z'],
		['9 Jan 2024 08:30:00 PST', '2024-01-09T08:30:00Z'],
		['2024-01-19T08:30:00Z', '2024-01-19T08:30:00.000Z'],
		['yesterday', 'yesterday'],
		['', ''],
	])('%s: %s', (header, date) => expect(mailDate(header)).toBe(date));
});

const message = (headers: Record<string, string[]>, rest: Partial<Message> = {}): Message => ({
	headers: name => headers[name] ?? [],
	subject: null,
	from: null,
	html: null,
	text: null,
	flow: 'none',
	attachments: [],
	body: '',
	...rest,
});
const from = (name: string, address = 'a@post.example') => ({from: {name, address}});

describe('who wrote', () => {
	test.each([
		['Ann Lee', ['Ann Lee']],
		['Lee, Ann', ['Ann Lee']],
		['Lee, Ann Marie', ['Ann Marie Lee']],
		['Tarn Press, Ltd', ['Tarn Press, Ltd']],
		['Lee, Jr.', ['Lee, Jr.']],
		['Lee, Cole, Marsh', ['Lee, Cole, Marsh']],
		['', ['a@post.example']],
		['  ', ['a@post.example']],
	])('%j: %j', (name, byline) => expect(toldBy(message({}, from(name))).byline).toEqual(byline));
});

describe('what headers tell', () => {
	test.each<[string, Record<string, string[]>, object]>([
		['a list with a name', {'list-id': ['"The Weekly" <weekly.post.example>']}, {site: 'The Weekly'}],
		['a list in encoded words', {'list-id': ['=?utf-8?Q?Caf=C3=A9?= <weekly.post.example>']}, {site: 'Café'}],
		['a list without a name', {'list-id': ['<weekly.post.example>']}, {site: 'weekly.post.example'}],
		['an empty list', {'list-id': ['']}, {site: 'post.example'}],
		['where it is kept', {'archived-at': ['<https://post.example/1>']}, {url: 'https://post.example/1'}],
		['where it is kept, elsewhere', {'archived-at': ['<mid:1@post.example>']}, {url: null}],
		['its languages', {'content-language': ['de, en']}, {language: 'de'}],
		['keywords', {keywords: ['sea, wind'], 'x-keywords': ['rain;snow']}, {tags: ['sea', 'wind', 'rain', 'snow']}],
		['labels', {'x-gmail-labels': ['"To read",INBOX,Unread,Category Promotions,Sent']}, {tags: ['To read']}],
		['nothing', {}, {title: null, published: null, url: null, language: null, tags: []}],
	])('%s', (_, headers, expected) => expect(toldBy(message(headers, from('Ann Lee')))).toMatchObject(expected));

	test('and where it stands', () => {
		const told = toldBy(
			message({date: ['9 Jan 2024 08:30 GMT'], 'list-id': ['<x.example>']}, {...from('Ann'), subject: 'Rain'}),
		);
		expect(told.evidence).toEqual([
			{field: 'title', source: 'Subject'},
			{field: 'byline', source: 'From'},
			{field: 'published', source: 'Date'},
			{field: 'site', source: 'List-Id'},
		]);
	});
});
