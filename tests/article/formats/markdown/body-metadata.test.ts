import {expect, test} from 'vitest';
import type {DraftBlock} from '../../../../source/article/draft.ts';
import {takeMetadata} from '../../../../source/article/formats/markdown/body-metadata.ts';

const heading = (text: string): DraftBlock => ({kind: 'heading', level: 2, runs: [{text}]});
const list = (...items: string[]): DraftBlock => ({
	kind: 'list',
	items: items.map(text => ({depth: 0, marker: '•', runs: [{text}]})),
});
const prose = (...runs: {text: string; href?: string}[]): DraftBlock => ({kind: 'paragraph', runs});
const link = (text: string) => ({text, href: 'https://a.example/1'});

test.each<[string, DraftBlock[], object, string[]]>([
	[
		'a list under its heading',
		[heading('Metadata'), list('Author: Ann Lee', 'Full Title: Rain')],
		{title: 'Rain', byline: ['Ann Lee']},
		['metadata'],
	],
	[
		'by another name',
		[heading('Article details'), list('Title: Rain', 'URL: https://a.example/1')],
		{title: 'Rain', url: 'https://a.example/1'},
		['metadata'],
	],
	[
		'of properties',
		[heading('Properties'), list('title:: Rain', 'tags:: sea')],
		{title: 'Rain', tags: ['sea']},
		['metadata'],
	],
	[
		'with others among them',
		[heading('Metadata'), list('Author: Ann', 'Title: Rain', 'Mood: fair')],
		{title: 'Rain'},
		['metadata'],
	],
	['of one that is known', [heading('Metadata'), list('Author: Ann', 'Mood: fair')], {byline: []}, ['heading', 'list']],
	['under another heading', [heading('Shopping'), list('Title: x', 'Author: y')], {title: null}, ['heading', 'list']],
	['without a list', [heading('Metadata'), prose({text: 'Author: Ann'})], {byline: []}, ['heading', 'paragraph']],
	[
		'far down',
		[...Array.from({length: 8}, () => prose({text: 'x'})), heading('Metadata'), list('Author: Ann', 'Title: Rain')],
		{title: null},
		[...Array.from({length: 8}, () => 'paragraph'), 'heading', 'list'],
	],
	['a link to the original', [prose(link('Read Original'))], {url: 'https://a.example/1'}, ['links to the original']],
	[
		'one among others',
		[prose(link('Read on Tarn'), {text: '\n'}, link('View the original'))],
		{url: 'https://a.example/1'},
		['links to the original'],
	],
	['a link in prose', [prose({text: 'See the '}, link('original'))], {url: null}, ['paragraph']],
	['another link', [prose(link('Read on'))], {url: null}, ['paragraph']],
	['nothing', [], {title: null}, []],
])('%s', (_, blocks, fields, kinds) => {
	const taken = takeMetadata(blocks);
	expect(taken.fields).toMatchObject(fields);
	expect(taken.blocks.map(block => (block.kind === 'folded' ? block.reason : block.kind))).toEqual(kinds);
});
