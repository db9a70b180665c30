import fc from 'fast-check';
import {marked} from 'marked';
import {expect, test} from 'vitest';
import {articleMarkdown} from '../../source/export/markdown.ts';
import {articleOf, emptyArticle} from '../layout/article.ts';

const body = (markdown: string): string => markdown.slice(markdown.indexOf('\n---\n') + 5);

const entities: Record<string, string> = {'&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&amp;': '&'};

/** What a reader of the Markdown sees, blanks made equal. */
const seen = (markdown: string): string =>
	(marked.parse(body(markdown), {async: false}) as string)
		.replace(/<[^>]*>/g, ' ')
		.replace(/&(?:lt|gt|quot|#39|amp);/g, entity => entities[entity]!)
		.replace(/\s+/g, ' ')
		.trim();

test.each([
	['# no heading'],
	['1. no list'],
	['12)'],
	['- no list'],
	['-'],
	['first\n==='],
	['first\n-'],
	['a | b\n-|-'],
	['~~kept~~'],
	['*a* _b_ `c` [d](e) <f> &amp; \\'],
	['> no quotation'],
	['---'],
])('%j is text again after Markdown', text => {
	const article = articleOf([text], {title: 'Title'});
	expect(seen(articleMarkdown(article))).toBe(`Title ${text.replace(/\s+/g, ' ')}`);
});

test('any text in any of three kinds of block survives', () => {
	const text = fc
		.array(
			fc.constantFrom(
				'a',
				'b ',
				'#',
				'*',
				'_',
				'`',
				'[',
				']',
				'(',
				')',
				'<',
				'>',
				'|',
				'~',
				'-',
				'+',
				'=',
				'1.',
				'&lt;',
				'\\',
				'!',
				':',
			),
			{
				minLength: 1,
				maxLength: 12,
			},
		)
		.map(pieces => `x${pieces.join('')}y`);
	fc.assert(
		fc.property(text, text, text, (paragraph, heading, quotation) => {
			const article = articleOf([paragraph, ['heading', heading], ['quotation', quotation]], {title: 'Title'});
			const expected = ['Title', paragraph, heading, quotation].join(' ').replace(/\s+/g, ' ');
			expect(seen(articleMarkdown(article))).toBe(expected);
		}),
	);
});

test('front matter says what is known and no more', () => {
	expect(
		articleMarkdown({...emptyArticle, title: 'A "b": c', tags: ['ice', 'sea']})
			.split('\n')
			.slice(0, 9),
	).toEqual([
		'---',
		'title: "A \\"b\\": c"',
		'author: ["Ada Lund"]',
		'date: 2026-01-03',
		'site: "Harbour Post"',
		'language: en',
		'tags: ["ice", "sea"]',
		'---',
		'',
	]);
});

test('a fence is longer than any in the code', () => {
	expect(body(articleMarkdown(articleOf([['code', '```\nx']])))).toContain('````\n```\nx\n````');
});
