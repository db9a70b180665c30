import {describe, expect, test} from 'vitest';
import {serviceOf} from '../../../../source/article/formats/service/tables.ts';
import {isThing, lineOf, linesOf} from '../../../../source/article/formats/service/thing.ts';

describe('the service whose table begins so', () => {
	test.each([
		['Highlight,Book Title,Book Author,Highlighted at', 'Highlight'],
		['"Highlight","Book Title","Highlighted at"', 'Highlight'],
		['\uFEFFURL,Title,Selection,Folder,Timestamp', 'Selection'],
		['title,note,excerpt,url,folder,tags,created,cover,highlights,favorite', 'highlights'],
		['title,url,time_added,cursor,tags,status', undefined],
	])('%s: its passages are in %s', (line, passage) => {
		const service = serviceOf(`${line}\n`);
		expect(service).toBeDefined();
		expect(service?.passage).toBe(passage);
	});

	test.each([
		'Title,URL',
		'highlight,book title,highlighted at',
		'URL;Title;Selection;Folder',
		'URL,Title,Selection',
		'URL, Title and Selection of a Folder',
		'',
	])('none: %j', line => expect(serviceOf(`${line}\nx,y\n`)).toBeUndefined());
});

describe('what nobody promised', () => {
	test.each<[unknown, string | null]>([
		['a', 'a'],
		[' a ', 'a'],
		[7, '7'],
		['', null],
		[' \n', null],
		[null, null],
		[undefined, null],
		[true, null],
		[{}, null],
		[['a'], null],
	])('a line of %j: %j', (value, line) => expect(lineOf(value)).toBe(line));

	test.each<[unknown, string[]]>([
		[
			['a', ' b ', '', 3, null],
			['a', 'b', '3'],
		],
		['a', ['a']],
		[
			[{label: 'a'}, {name: 'b'}, {other: 'c'}],
			['a', 'b'],
		],
		[undefined, []],
		[[[['a']]], []],
	])('lines of %j: %j', (value, lines) => expect(linesOf(value)).toEqual(lines));

	test.each<[unknown, boolean]>([
		[{}, true],
		[[], true],
		[null, false],
		['a', false],
	])('a thing: %j: %s', (value, is) => expect(isThing(value)).toBe(is));
});
