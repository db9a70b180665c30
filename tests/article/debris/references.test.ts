import {expect, test} from 'vitest';
import {takeMarks, takeReferences} from '../../../source/article/debris/references.ts';
import {growth, linear} from '../../growth.ts';

const ferry = 'The [1]ferry left at noon, and [2]nobody waved.';

test.each<[string, string, [string, string][]]>([
	[
		'under a heading',
		'References\n\n   1. https://a.example/\n   2. https://b.example/',
		[
			['2', 'https://b.example/'],
			['1', 'https://a.example/'],
		],
	],
	['under none', '1. https://a.example/', [['1', 'https://a.example/']]],
	['by the browser in brackets', 'References:\n\n[1] https://a.example/', [['1', 'https://a.example/']]],
	[
		'of other kinds of addresses',
		'1. mailto:m@a.example\n2. file:///etc',
		[
			['2', 'file:///etc'],
			['1', 'mailto:m@a.example'],
		],
	],
	[
		'with those that are not seen',
		'References\n\n   Visible links\n   1. https://a.example/\n   Hidden links:\n   2. https://b.example/',
		[
			['2', 'https://b.example/'],
			['1', 'https://a.example/'],
		],
	],
	[
		'with gaps where marks are those of buttons',
		'2. https://b.example/',
		[
			['2', 'https://b.example/'],
			['1', ''],
		],
	],
])('a list of addresses %s is taken', (_, list, addresses) => {
	const {text, ...found} = takeReferences(`${ferry}\n\n${list}\n`);
	expect(text.trim()).toBe(ferry);
	expect(found).toEqual({list: list.replaceAll('\n\n', '\n'), addresses: new Map(addresses)});
});

test.each([
	[
		'notes with their sources',
		'The ferry left at noon [1], and nobody waved.[2]\n\n[1] https://a.example/\n[2] https://b.example/',
	],
	['numbered addresses that no mark leads to', 'Three pages to read:\n\n1. https://a.example/\n2. https://b.example/'],
	['marks without a list', ferry],
	['a list with text below', `${ferry}\n\n1. https://a.example/\n\nThat was all of it.`],
])('%s stay', (_, text) => expect(takeReferences(text)).toEqual({text, list: '', addresses: new Map()}));

const addresses = new Map([
	['1', 'https://a.example/'],
	['2', ''],
]);

test.each<[string, string, number[]]>([
	['The [1]ferry left.', 'The ferry left.', [4]],
	['[1]Ferry', 'Ferry', [0]],
	['[2]Subscribe and [1]read', 'Subscribe and read', [14]],
	['[1] Ferry [1]', 'Ferry ', [0, 6]],
	['Room [7] of the [1]museum', 'Room [7] of the museum', [16]],
])('the marks of %s', (text, rest, places) => {
	const taken = takeMarks(text, addresses);
	expect(taken.text).toBe(rest);
	expect(taken.marks).toEqual(places.map(at => ({at, href: 'https://a.example/'})));
});

test.each<[string, (size: number) => string]>([
	[
		'addresses',
		size => `${ferry}\n\n${Array.from({length: size}, (_, i) => `${i + 1}. https://a.example/`).join('\n')}`,
	],
	['labels', size => `${ferry}\n\n${'Links\n1. https://a.example/\n'.repeat(size)}`],
	['marks', size => `${'[1]'.repeat(size)}x\n\n1. https://a.example/`],
])('many %s are read in linear time', (_, inputOf) =>
	expect(growth(takeReferences, inputOf, 2_000)).toBeLessThan(linear),
);
