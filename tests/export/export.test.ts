import {expect, test} from 'vitest';
import type {Article} from '../../source/article/article.ts';
import {type ExportFormat, exporter} from '../../source/export/index.ts';
import {articleOf} from '../layout/article.ts';

const article = articleOf(
	['The ice <came> late & left.', ['heading', 'Pilots'], ['quotation', 'Twice it was water.'], ['code', 'if (a) b']],
	{tags: ['ice'], sources: ['Reuters'], folded: [{text: 'Leave a reply', reason: 'comment form', at: 0}]},
);

async function written(
	format: ExportFormat,
	articles: readonly Article[],
	several = articles.length > 1,
	colour = false,
) {
	const writer = await exporter(format, {width: 40, colour}, several);
	return articles.map((one, index) => writer.article(one, index)).join('') + writer.end(articles.length);
}

test('text is what a person wants in a file', async () => {
	expect((await written('text', [article])).split('\n')).toEqual([
		'The harbour that would not freeze',
		'3 January 2026 · 1 min · Ada Lund ·',
		'Harbour Post',
		'',
		'The ice <came> late & left.',
		'',
		'',
		'Pilots',
		'',
		'> Twice it was water.',
		'',
		'    if (a) b',
		'',
		'',
		'Sources: Reuters',
		'Tags: ice',
		'',
	]);
});

test('text asks for no language: telling it takes a tenth of the time', async () => {
	const silent = Object.defineProperty({...article}, 'language', {
		get: () => {
			throw new Error('asked for the language');
		},
	});
	const writer = await exporter('text', {width: 40, colour: false, folded: true}, false);
	expect(writer.article(silent, 0)).toContain('Pilots');
});

test('width 0 leaves a paragraph on one line', async () => {
	const long = 'word '.repeat(100).trim();
	const writer = await exporter('text', {width: 0, colour: false}, false);
	expect(writer.article(articleOf([long]), 0).split('\n')).toContain(long);
});

test.each(['text', 'markdown', 'html'] as const)(
	'%s keeps folded lines out and ends with one newline',
	async format => {
		const text = await written(format, [article, article]);
		expect(text).not.toContain('Leave a reply');
		expect(text).toMatch(/[^\n]\n$/);
		expect(text).not.toContain('\u001B');
	},
);

test.each([
	['text', '[comment form] Leave a reply'],
	['markdown', '~~Leave a reply~~ *(comment form)*'],
	['html', '<details><summary>comment form</summary><p>Leave a reply</p></details>'],
] as const)('%s keeps what was folded at its place where asked', async (format, expected) => {
	const at = article.text.indexOf('Pilots');
	const writer = await exporter(format, {width: 0, colour: false, folded: true}, false);
	const text = writer.article({...article, folded: [{text: 'Leave a reply', reason: 'comment form', at}]}, 0);
	expect(text.indexOf(expected)).toBeGreaterThan(text.indexOf('left.'));
	expect(text.indexOf(expected)).toBeLessThan(text.indexOf('Pilots'));
	expect(text.split('Leave a reply')).toHaveLength(2);
});

test.each(['text', 'markdown', 'html'] as const)('%s writes a title that opens the text once', async format => {
	const titled = articleOf([['heading', article.title], 'The ice came late.']);
	expect((await written(format, [{...titled, title: article.title}])).split(`${article.title}`)).toHaveLength(
		format === 'text' ? 2 : 3,
	);
});

test.each([
	['one article is an object', [article], false, article],
	['several are an array', [article, article], true, [article, article]],
	['one of a folder is an array', [article], true, [article]],
	['none of a folder is an empty array', [], true, []],
])('json: %s', async (_, articles, several, expected) => {
	expect(JSON.parse(await written('json', articles, several))).toEqual(expected);
});

test('ndjson is one object a line', async () => {
	const lines = (await written('ndjson', [article, article])).trimEnd().split('\n');
	expect(lines.map(line => JSON.parse(line))).toEqual([article, article]);
});

test('colour marks the title and the code, and changes no word', async () => {
	const code = {
		...article,
		blocks: article.blocks.map(block => (block.kind === 'code' ? {...block, language: 'js'} : block)),
	};
	const text = await written('text', [code], false, true);
	expect(text).toContain('\u001B[1mThe harbour');
	expect(text).toMatch(/ {4}\u001B\[\d+mif/);
	expect(text.replace(/\u001B\[\d+m/g, '')).toBe(await written('text', [article]));
});

test('html is one page with everything escaped', async () => {
	const page = await written('html', [article, article]);
	expect(page.match(/<article/g)).toHaveLength(2);
	expect(page.match(/<html/g)).toHaveLength(1);
	expect(page).toContain('<p>The ice &lt;came&gt; late &amp; left.</p>');
	expect(page).not.toContain('<script');
});
