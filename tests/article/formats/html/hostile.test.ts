/** Pages that are made to break a reader: each is read in time, in bounds, and shows nothing that it should not. */
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {parse} from '../../../../source/article/formats/html.ts';
import {readDocuments} from '../../../../source/article/read.ts';
import {drawn, long} from './drawn.ts';

test.each([
	['elements', `${'<div>'.repeat(100_000)}words here`],
	['formatting', `${'<b>'.repeat(100_000)}words here`],
	['tables', `${'<table><tr><td>'.repeat(900)}words here`],
	['lists', `${'<ul><li>'.repeat(50_000)}words here`],
	['paragraphs that never close', `${'<p>'.repeat(50_000)}words here`],
	['list items that never close', `${'<li>'.repeat(20_000)}words here`],
	['quotations', `${'<blockquote>'.repeat(10_000)}words here`],
	['links', `${'<a href="x">x'.repeat(100_000)}words here`],
	['pictures', `${'<img alt="x">'.repeat(100_000)}words here`],
	['pictures of many sizes', `<img srcset="${'x 1x, '.repeat(300_000)}">words here`],
	['titles', `<title>Boats</title>${'<div><h1>Boats</h1><p>words here</p></div>'.repeat(10_000)}`],
	['footnotes', `${'<sup><a href="#a">1</a></sup>'.repeat(15_000)}words here`],
	['wide cells', `<p>words here</p><table>${'<tr><td colspan="99999">a<td>b'.repeat(5000)}</table>`],
	['closing tags of nothing', `${'<div>'.repeat(100_000)}${'</b>'.repeat(300_000)}words here`],
	['attributes', `<p ${'a="x" '.repeat(500_000)}>words here`],
	['an attribute of a megabyte', `<p class="${'x-y '.repeat(250_000)}">words here`],
	['an id of a megabyte', `<p id="${'x-'.repeat(500_000)}">words here`],
	['references', `<p>words here ${'&amp;&#65;&eacute;'.repeat(100_000)}</p>`],
	['references in an attribute', `<a href="${'&amp;'.repeat(200_000)}">words here</a>`],
	['linked data', `words here<script type="application/ld+json">${'{"@graph":['.repeat(100_000)}</script>`],
	['commas in linked data', `words here<script type="application/ld+json">[1${' ,'.repeat(200_000)}]</script>`],
	['dates in scripts', `words here<script>${'"datePublished":"2024-03-09",'.repeat(50_000)}</script>`],
	['names in a line', `<h1>Boats</h1><p>By ${'Ann and '.repeat(100_000)}words here</p>`],
	['a title of a megabyte', `<title>${'Boats - '.repeat(130_000)}</title>words here`],
	['comments that never close', `words here${'<!--'.repeat(50_000)}`],
	['brackets', `words here${'<'.repeat(1_000_000)}`],
	['blanks', `words here${' \n'.repeat(1_000_000)}`],
	['null characters', `words here${'\0'.repeat(1_000_000)}`],
])(
	'%s are read in time',
	(_, text) => {
		// The time of the processor: another program's work is no fault of ours.
		const started = process.cpuUsage();
		expect(parse({text, path: 'a.html'})[0]!.blocks.map(drawn).join('')).toContain('words here');
		const {user, system} = process.cpuUsage(started);
		expect((user + system) / 1000).toBeLessThan(1500);
	},
	60_000,
);

const read = async (html: string) =>
	(
		await readDocuments(Buffer.from(`<!doctype html><html><body><h1>Boats</h1>${html}${long}</body></html>`), {
			path: 'a.html',
		})
	)[0]!;

describe('what would act on a terminal comes out harmless', () => {
	const red = '\u001B[31m';
	test.each([
		['raw', `<p>${red}red and more words</p>`],
		['as numbers', '<p>&#27;[31mred &#x1B;[0m and more words</p>'],
		['as numbers without end', '<p>&#27[31mred and more words</p>'],
		['as numbers of numbers', '<p>&amp;#27;[31mred and more words</p>'],
		['of eight bits', '<p>&#155;31mred \u009B31m and more words</p>'],
		['in an address', `<p><a href="https://a.org/${red}&#27;">red</a> and more words</p>`],
		['in a picture', `<img src="https://a.org/&#27;x.png" alt="&#27;[31mred">`],
		['in code', `<pre><code class="language-&#27;[31m">a&#27;[31mb</code></pre>`],
		['in a table', `<table><tr><td>&#27;[31m<td>b<tr><td>&#7;<td>d</table>`],
		[
			'in linked data',
			`<script type="application/ld+json">{"@type":"Article","headline":"\\u001b[31mBoats","author":"Ann\\u009b Lee"}</script>`,
		],
		[
			'in meta tags',
			'<meta name="author" content="Ann &#27;]0;x&#7; Lee"><meta property="og:site_name" content="&#27;c">',
		],
		['turning the line round', '<p>a\u202Eb&#8238;c and more words</p>'],
	])('%s', async (_, html) => {
		expect(JSON.stringify(await read(html))).not.toMatch(
			/\\u00(?:1b|9b|07|00)|[\u0000-\u0008\u007F-\u009F\u202A-\u202E]/i,
		);
	});

	test.each([
		'javascript:alert(1)',
		'JaVaScRiPt:alert(1)',
		'java\nscript:alert(1)',
		'&#106;avascript:x',
		'data:text/html,x',
		'file:///etc/passwd',
		'vbscript:x',
	])('a link to %j leads nowhere', async href => {
		const {blocks, images} = await read(
			`${long}<p>Some <a href="${href}">words</a>, and more.</p><img src="${href}" alt="x">`,
		);
		expect(JSON.stringify([blocks, images])).not.toMatch(/href|script:|data:|file:/i);
	});
});

describe('markup that is none', () => {
	test.each([
		['<plaintext><p>words here', 'words here'],
		['<xmp><p>words here</p></xmp>', 'words here'],
		['<svg><foreignObject><p>drawn</p></foreignObject></svg>words here', 'words here'],
		['<math><mtext><p>drawn</p></mtext></math>words here', 'words here'],
		['<style><!--</style>words here<!--</style>-->', 'words here'],
		['<script><!--<script></script>--></script>words here', 'words here'],
		['<noscript><p>words here</noscript>words', 'words'],
		['<p>words here<', 'words here'],
		['<p>words here<b', 'words here'],
		['words<p title="words>words here', 'words'],
		['<p>words here &', 'words here &'],
		['<p>words here &#', 'words here &#'],
		['<p>words here &#xFFFFFFFF;', 'words here'],
		['</p></div></body></html><p>words here', 'words here'],
		['<!doctype><!doctype x><p>words here', 'words here'],
	])('%j', (html, text) => {
		const shown = parse({text: html, path: 'a.html'})[0]!.blocks.map(drawn).join(' ');
		expect(shown).toContain(text);
		expect(shown).not.toContain('drawn');
	});
});

const piece = fc.constantFrom(
	...[
		'<p>',
		'</p>',
		'<b>',
		'<ul><li>',
		'</ul>',
		'<table><tr><td>',
		'<td>',
		'</table>',
		'<h1>',
		'</h1>',
		'<figure><img alt="a">',
	],
	...[
		'<figcaption>',
		'</figure>',
		'<a href="/x">',
		'</a>',
		'<pre>',
		'<svg>',
		'<script>',
		'<meta name="author" content="',
		'">',
		'<',
	],
	...[
		'Boats come home. ',
		long,
		'&#27;',
		'&',
		'\0',
		'\uD800',
		'\u202E',
		'<div class="share">',
		'<nav>',
		'<article>',
		'<time datetime="2024"',
	],
);

test('any pieces make an article whose parts stand in its text', async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(piece, {maxLength: 40}), async pieces => {
			// A script or an attribute without end takes all of a page: it is refused in one line.
			const {text, blocks, folded} = await read(pieces.join('')).catch(error => {
				expect(error.reason).toMatch(/^not an article/);
				return {text: '', blocks: [], folded: []};
			});
			let last = 0;
			for (const {start, end} of blocks) {
				expect(start).toBeGreaterThanOrEqual(last);
				expect(end).toBeGreaterThanOrEqual(start);
				last = end;
			}
			expect(last).toBeLessThanOrEqual(text.length);
			for (const {at} of folded) expect(at).toBeLessThanOrEqual(text.length);
		}),
		{numRuns: 150},
	);
});
