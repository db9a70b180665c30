import {describe, expect, test} from 'vitest';
import {type Fields, fieldsOf, isKnown, merged} from '../../../../source/article/formats/markdown/fields.ts';

const of = (data: Record<string, unknown>): Fields => fieldsOf(Object.entries(data));

describe('fields', () => {
	test.each<[string, Record<string, unknown>, Partial<Fields>]>([
		['a title by another name', {headline: 'Rain'}, {title: 'Rain'}],
		['the better of two names', {name: 'x', title: 'Rain'}, {title: 'Rain'}],
		['the next where the first is empty', {title: ' ', headline: 'Rain'}, {title: 'Rain'}],
		[
			'names with dashes and blanks',
			{'Date-Published': '2024-01-19', 'last mod': '2024-02-03'},
			{published: '2024-01-19', modified: '2024-02-03'},
		],
		['authors in one line', {author: 'Ann Lee, Bo Cole & Eli Marsh'}, {byline: ['Ann Lee', 'Bo Cole', 'Eli Marsh']}],
		['"by" before them', {author: 'by Ann Lee'}, {byline: ['Ann Lee']}],
		['"and" within a name', {author: 'Sandy Anders'}, {byline: ['Sandy Anders']}],
		['an author that is a link', {author: 'https://a.example/ann'}, {byline: []}],
		['things with a name', {author: [{name: 'Ann Lee'}, {nick: 'bo'}]}, {byline: ['Ann Lee']}],
		['wiki links', {author: '[[People/Ann|Ann Lee]]'}, {byline: ['Ann Lee']}],
		['links', {title: '[Rain](notes/rain.md)'}, {title: 'Rain'}],
		['tags in a list', {tags: ['#sea', 'wind']}, {tags: ['sea', 'wind']}],
		['tags by blanks', {tags: 'sea wind'}, {tags: ['sea', 'wind']}],
		['tags by commas', {tags: 'high sea, wind'}, {tags: ['high sea', 'wind']}],
		['one tag', {tag: 'high sea'}, {tags: ['high sea']}],
		['a tag twice', {tags: ['sea'], keywords: 'sea, wind'}, {tags: ['sea', 'wind']}],
		['an address in angles', {url: '<https://a.example/1>'}, {url: 'https://a.example/1'}],
		['an address in a link', {source: '[Post](https://a.example/1)'}, {url: 'https://a.example/1', site: null}],
		['an address of nothing', {url: 'javascript:alert(1)'}, {url: null}],
		['a date', {date: new Date('2024-01-19')}, {published: '2024-01-19T00:00:00.000Z'}],
		['a date that is none', {date: new Date('x')}, {published: null}],
		['seconds', {date: 1705651200}, {published: '2024-01-19T08:00:00.000Z'}],
		['milliseconds', {date: 1705651200000}, {published: '2024-01-19T08:00:00.000Z'}],
		['a year', {date: 2024}, {published: '2024'}],
		['when a note was made', {created: '2024-01-19'}, {published: '2024-01-19'}],
		['not when a page was kept', {created: '2024-01-19', url: 'https://a.example/'}, {published: null}],
		['lists in lists', {tags: [[['deep']], [['x', [['deeper']]]]]}, {tags: []}],
		['what is no text', {title: {}, author: null, tags: true}, {title: null, byline: [], tags: []}],
		['what nobody knows', {flour: 'two'}, {title: null}],
	])('%s', (_, data, expected) => expect(of(data)).toMatchObject(expected));

	test.each([
		['Title', true],
		['date_published', true],
		['Created', true],
		['flour', false],
		['', false],
	])('%s is known: %s', (name, known) => expect(isKnown(name)).toBe(known));
});

test('the first place that tells a field wins, and is named', () => {
	const {fields, evidence} = merged([
		[of({title: 'Rain'}), 'front matter'],
		[of({title: 'Snow', tags: ['sea']}), 'list'],
	]);
	expect(fields).toMatchObject({title: 'Rain', tags: ['sea'], url: null});
	expect(evidence).toEqual([
		{field: 'title', source: 'front matter'},
		{field: 'tags', source: 'list'},
	]);
});
