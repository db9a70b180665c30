import {expect, test} from 'vitest';
import {cited} from '../../../source/reader/article/citation.ts';

const source = {
	title: 'The pier',
	byline: ['Ada Lund', 'Per Vik'],
	site: 'Harbour Post',
	published: '2026-01-03T08:00:00Z',
	url: 'https://harbour.example/pier',
};

test.each([
	[
		'all there is',
		source,
		{speaker: 'Mara'},
		'Mara, “The pier”, Harbour Post, 2026-01-03, https://harbour.example/pier',
	],
	['nobody named', {...source, url: null}, {speaker: null}, '“The pier”, Harbour Post, 2026-01-03'],
	['the title alone', {...source, site: null, published: null, url: null}, {speaker: 'Mara'}, 'Mara, “The pier”'],
	[
		'a paragraph is its authors’',
		{...source, url: null, site: null},
		null,
		'“The pier”, Ada Lund, Per Vik, 2026-01-03',
	],
	[
		'a month',
		{...source, published: '2026-01', url: null},
		{speaker: 'Mara'},
		'Mara, “The pier”, Harbour Post, 2026-01',
	],
	[
		'a title that is a quotation',
		{...source, title: '“We wait”', url: null},
		{speaker: 'Mara'},
		'Mara, “We wait”, Harbour Post, 2026-01-03',
	],
	[
		'a title that quotes',
		{...source, title: '“Cold” winter', url: null},
		{speaker: 'Mara'},
		'Mara, “‘Cold’ winter”, Harbour Post, 2026-01-03',
	],
	['no authors', {...source, byline: [], url: null}, null, '“The pier”, Harbour Post, 2026-01-03'],
])('%s', (_, article, quote, told) => expect(cited(article, 'We waited', quote)).toBe(`“We waited” — ${told}`));
