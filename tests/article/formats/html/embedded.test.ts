import {describe, expect, test} from 'vitest';
import {readDocuments} from '../../../../source/article/read.ts';

const lines = [
	'The boats came home at noon, and nobody on the quay had waited for them that day.',
	'“We had lost the wind,” said Ann Lee, who had steered the first of them in.',
	'The harbour master counted eleven boats, and one more came in the evening.',
];
const text = lines.join('\n\n');
const html = lines.map(line => `<p>${line}</p>`).join('');

const ld = (article: object): string =>
	`<script type="application/ld+json">${JSON.stringify({'@type': 'NewsArticle', headline: 'Boats', ...article})}</script>`;
const data = (value: unknown): string => `<script type="application/json">${JSON.stringify(value)}</script>`;
const read = async (body: string): Promise<string> =>
	(await readDocuments(Buffer.from(`<!doctype html><title>Boats</title><body>${body}`), {path: 'a.html'}))[0]!.text;

describe('a page whose text scripts write', () => {
	test.each([
		['told to search engines', `<div id="root"></div>${ld({articleBody: text})}`],
		['with marks', `<p>Loading…</p>${ld({articleBody: html})}`],
		['with marks that are escaped', `<p>Loading…</p>${ld({articleBody: html.replaceAll('<', '&lt;')})}`],
		['more than a beginning', `<p>${lines[0]}</p><p>Subscribe</p>${ld({articleBody: text})}`],
		['given to scripts, as HTML', data({props: {page: {title: 'Boats', body: html}, theme: '{color: red}'}})],
		['as paragraphs', data({page: {content: lines.map(line => ({type: 'p', text: line, id: 'a b c d e f.'}))}})],
		[
			'among teasers',
			data({
				body: lines,
				more: ['Rain came down on the hills all night, and the river rose.', 'See https://a.example/.'],
			}),
		],
		['once where it stands twice', data({a: {body: lines}, seo: {body: lines}})],
		['beside data that is broken', `<script type="application/json">{"body": "</script>${data({body: html})}`],
		['shown where no scripts run', `<h1>Boats</h1><noscript>${html}</noscript>`],
	])('%s', async (_, body) => expect(await read(body)).toBe(text));

	test.each([
		['text that stands on the page is preferred', `<article>${html}</article>${ld({articleBody: `${text} More.`})}`],
		['data beside it is not looked at', `<article>${html}</article>${data({body: `${html.repeat(9)}`})}`],
	])('%s', async (_, body) => expect(await read(body)).toBe(text));
});

test.each([
	['frames', '<frameset><frame src="a.html"></frameset>', 'only frames: their pages are files of their own'],
	['a way to another page', '<meta http-equiv="refresh" content="0; url=/a">', 'only the way to another page'],
	['scripts', '<div id="root"></div><script src="a.js"></script>', 'no text in it: scripts would write it'],
	['a menu', '<nav><a href="/">Home</a></nav>', 'no text in it'],
	['data without sentences', data({a: ['one', 'two'], b: {c: 3}, d: 'a b c d e f g h'.repeat(9)}), 'no text in it'],
])('a page of nothing but %s', async (_, body, reason) => {
	await expect(read(body)).rejects.toThrow(reason);
});

test('data nested beyond measure is passed over', async () => {
	const deep = `${'['.repeat(5000)}${JSON.stringify(text)}${']'.repeat(5000)}`;
	await expect(read(`<script type="application/json">${deep}</script>`)).rejects.toThrow('no text in it');
});
