import {describe, expect, test} from 'vitest';
import {searchFor} from '../../source/corpus/search.ts';
import {hitsJson, hitsText} from '../../source/export/hits.ts';
import {articleOf} from '../reader/keyboard.ts';

const pier = articleOf(
	'The pier',
	['It rained on the pier. Nobody came.', 'The pier was old and the boats of the pier were new.'],
	{
		site: 'Harbour Post',
		published: '2026-01-03T08:00:00Z',
	},
);
const hits = (asked: string, article = pier) => searchFor(asked)!.find(article)!;

describe('as text', () => {
	test('the article, and the sentences', () =>
		expect(
			hitsText(pier, hits('pier'), {width: 0, colour: false}),
		).toBe(`The pier · Harbour Post · 2026-01-03 · the-pier.txt
  It rained on the pier.
  The pier was old and the boats of the pier were new.
`));

	test('no line wider than asked', () =>
		expect(hitsText(pier, hits('old boats'), {width: 30, colour: false}).split('\n').slice(2, -1)).toEqual([
			'  The pier was old and the',
			'  boats of the pier were new.',
		]));

	test('with colour the hits stand out, across lines too', () => {
		const [, , first, second] = hitsText(pier, hits('"and the boats"'), {width: 30, colour: true}).split('\n');
		expect([first, second]).toEqual([
			'  The pier was old \u001B[1mand\u001B[22m \u001B[1mthe\u001B[22m',
			'  \u001B[1mboats\u001B[22m of the pier were new.',
		]);
	});

	test('five sentences, those that hold most; the others are counted', () => {
		const many = articleOf('Many', [...'abcdef'.split('').map(name => `Boat ${name} is in.`), 'A boat beside a boat.']);
		const told = hitsText(many, hits('boat', many), {width: 0, colour: false}).split('\n');
		expect(told.slice(-4)).toEqual(['  Boat d is in.', '  A boat beside a boat.', '  and 2 sentences more', '']);
		expect(told).toHaveLength(8);
	});
});

test('as JSON every hit has its place and its sentence', () => {
	const {hits: told, ...source} = JSON.parse(hitsJson({...pier, item: 'one'}, hits('old')));
	expect(source).toEqual({
		...{path: 'the-pier.txt', item: 'one', title: 'The pier'},
		...{site: 'Harbour Post', published: '2026-01-03T08:00:00Z', url: null},
	});
	expect(told).toEqual([
		{...hits('old')[0], text: 'old', context: 'The pier was old and the boats of the pier were new.'},
	]);
});
