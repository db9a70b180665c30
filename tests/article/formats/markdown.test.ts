import {describe, expect, test} from 'vitest';
import type {DraftBlock} from '../../../source/article/draft.ts';
import {parse} from '../../../source/article/formats/markdown.ts';
import {runs} from './html/drawn.ts';

function show(block: DraftBlock): string {
	if (block.kind === 'heading') return `h${block.level} ${runs(block.runs)}`;
	if (block.kind === 'paragraph') return `p ${runs(block.runs)}`;
	if (block.kind === 'quotation') return `q${block.depth} ${runs(block.runs)}`;
	if (block.kind === 'list')
		return block.items.map(item => `${item.depth}${item.marker} ${runs(item.runs)}`).join(' / ');
	if (block.kind === 'code') return `code ${block.language} ${block.text}`;
	if (block.kind === 'image') return `img ${block.alt} ${block.caption} ${block.source}`;
	if (block.kind === 'table')
		return `table ${block.align} ${block.rows.map(row => row.map(runs).join('|')).join(' / ')}`;
	return block.kind === 'folded' ? `folded ${block.reason}` : block.kind;
}

const read = async (text: string) => (await parse({text, path: 'a.md'}))[0]!;

test.each([
	['One\ntwo.', ['p One two.']],
	['## Sub', ['h2 Sub']],
	['**b *n*** ~~x~~ `c`', ['p {s b }{se n} {x x} {c c}']],
	['[l](http://e.org)', ['p l<http://e.org>']],
	['Salt &amp; pepper &#8212; [[Page|shown]], [[Other]]', ['p Salt & pepper — shown, Other']],
	['> a\n>\n> > b', ['q1 a', 'q2 b']],
	['- a\n  - b\n- c', ['0• a / 1• b / 0• c']],
	['3. a\n4. b', ['03. a / 04. b']],
	['- [x] done\n- [ ] open', ['0☑ done / 0☐ open']],
	['```js\nx < y\n```', ['code js x < y']],
	['|a|b|\n|--|-:|\n|1|2|', ['table ,right a|b / 1|2']],
	['![alt](http://i.org/x.png "Words")', ['img alt Words http://i.org/x.png']],
	['See ![a cat](x.png) here', ['p See a cat here']],
	['a\n\n---\n\nb', ['p a', 'rule', 'p b']],
	['<div>Hello <b>you</b></div>', ['p Hello {s you}']],
	['A claim[^1].\n\n[^1]: Its note.\n\nMore.', ['p A claim[1].', 'p More.', '0[1] Its note.']],
	[
		'A[^b] c^[Said *so*.]\n\n[^b]: One.\n\n    Two.\n[^x]: X.',
		['p A[b] c[1]', '0[1] Said {e so}. / 0[b] One. / 0 Two. / 0[x] X.'],
	],
	['One\n===\n\nTwo\n---', ['h2 Two']],
	['a  \nb\\\nc', ['p a\nb\nc']],
	['[l][r] and [r]\n\n[r]: http://e.org "T"', ['p l<http://e.org> and r<http://e.org>']],
	['a ==b **c**== d == e', ['p a {m b }{sm c} d == e']],
	['a %%not\nthis%% b', ['p a  b', 'folded comment']],
	['%%\none\n\ntwo\n%%\n\na', ['folded comment', 'p a']],
	['a\n\n<!-- not this -->\n\nb', ['p a', 'folded comment', 'p b']],
	['See [[Page#Part|it]], [[Page#Part]], [[Page#^b1]] and [[#Part]].', ['p See it, Page > Part, Page and Part.']],
	['![[sea view.jpg|300]]', ['img sea view null null']],
	['![[sea.jpg|The sea]]', ['img The sea null null']],
	['![[Other note]]', ['p Other note']],
	['Euler: $e^{i*\\pi*}_a$ and $$x_1*y_2*$$', ['p Euler: $e^{i*\\pi*}_a$ and $$x_1*y_2*$$']],
	['It cost $5 *then* and $6 *now*', ['p It cost $5 {e then} and $6 {e now}']],
	['$$\na_1 * b_1 * c\n$$\n\nd', ['code math a_1 * b_1 * c', 'p d']],
	['> [!warning]- Mind *the* gap\n> It is **wide**.', ['q1 {s Mind *the* gap}', 'q1 It is {s wide}.']],
	['> [!note]\n> Text.\n>\n> > [!tip] In it\n> > More.', ['q1 {s Note}', 'q1 Text.', 'q2 {s In it}', 'q2 More.']],
	['Tide\n: Water *rising*\n  twice a day.\n: A soap.', ['0• {s Tide} / 0 Water {e rising} twice a day. / 0 A soap.']],
	['Term\n\n:   Said.\n\nText.', ['0• {s Term} / 0 Said.', 'p Text.']],
	['## Head {#head .x}\n\nText ^block-1', ['h2 Head', 'p Text']],
	[
		'[TOC]\n\n{{< figure src="a.png" >}}\n\n{% include x.html %}',
		['folded template', 'folded template', 'folded template'],
	],
	[
		'H<sub>2</sub>O <kbd>Q</kbd> <a href="http://e.org">x <b>y</b></a> <q>z</q><br>w',
		['p H2O {c Q} x <http://e.org>{s y}<http://e.org> “z”\nw'],
	],
	['a <script>alert(1)</script> b <!-- c --> d', ['p a  b  d', 'folded comment']],
	['<table><tr><th>a</th><th>b</th></tr>\n\n<tr><td>1</td><td>2</td></tr></table>', ['table , a|b / 1|2']],
	['> <p>Said.</p>', ['q1 Said.']],
	['[![alt](http://i.org/x.png)](http://i.org/y)', ['img alt null http://i.org/x.png']],
	['- a\n\n  > b\n\n  ```\n  c\n  ```', ['0• a / 0 b / 0 {c c}']],
	['********************************', ['rule']],
])('%j', async (text, expected) => {
	expect((await read(text)).blocks.map(show)).toEqual(expected);
});

/** The fields that are told, `tags` and `byline` in one line each. */
const told = async (text: string): Promise<Record<string, string>> => {
	const {title, byline, published, modified, tags, site, url, language} = await read(text);
	const fields = {title, byline: byline.join(', '), published, modified, tags: tags.join(', '), site, url, language};
	return Object.fromEntries(Object.entries(fields).filter((field): field is [string, string] => !!field[1]));
};
const yaml = (...lines: string[]): string => `---\n${lines.join('\n')}\n---\nText.`;
const toml = (...lines: string[]): string => `+++\n${lines.join('\n')}\n+++\nText.`;

describe('front matter', () => {
	test.each([
		['one author', yaml('title: Rain', 'author: Ann Lee'), {title: 'Rain', byline: 'Ann Lee'}],
		['authors', yaml('authors: [Ann Lee, Bo Cole]'), {byline: 'Ann Lee, Bo Cole'}],
		['authors in words', yaml('by: By Ann Lee and Bo Cole'), {byline: 'Ann Lee, Bo Cole'}],
		['authors with names', yaml('authors:', '  - name: Ann Lee', '    url: https://a.org'), {byline: 'Ann Lee'}],
		[
			'linked authors',
			yaml('author:', '  - "[[Ann Lee]]"', '  - "[[People/Bo|Bo Cole]]"'),
			{byline: 'Ann Lee, Bo Cole'},
		],
		['a bare linked author', yaml('author: [[Ann Lee]]'), {byline: 'Ann Lee'}],
		['a date', yaml('date: 2024-01-02'), {published: '2024-01-02'}],
		[
			'dates',
			yaml('date_published: 2024-01-02', 'date_saved: 2025-01-01', 'lastmod: 2024-02-03'),
			{published: '2024-01-02', modified: '2024-02-03'},
		],
		['seconds', yaml('published: 1704153600'), {published: '2024-01-02T00:00:00.000Z'}],
		['when a note was made', yaml('created: 2024-01-02'), {published: '2024-01-02'}],
		[
			'when a page was clipped',
			yaml('source: https://a.org/x', 'published:', 'created: 2024-01-02'),
			{url: 'https://a.org/x'},
		],
		['tags by commas', yaml('tags: "#sea, high wind"'), {tags: 'sea, high wind'}],
		['tags by blanks', yaml('tags: sea wind'), {tags: 'sea, wind'}],
		['a list of tags', yaml('tags:', '  - sea', '  - #wind'), {tags: 'sea, wind'}],
		['one category', yaml('category: High Wind', 'tags: [sea]'), {tags: 'sea, High Wind'}],
		['labels and keywords', yaml('labels: [a]', 'keywords: b, c', 'categories:', '- d'), {tags: 'b, c, d, a'}],
		[
			'a source that is a name',
			yaml('source: The Arden Post', 'url: https://a.org/x'),
			{site: 'The Arden Post', url: 'https://a.org/x'},
		],
		[
			'a source that is a link',
			yaml('source: "[The Post](https://a.org/x)"', 'lang: de'),
			{url: 'https://a.org/x', language: 'de'},
		],
		[
			'a colon in a title',
			yaml('title: Rain: the second part', 'lang: en'),
			{title: 'Rain: the second part', language: 'en'},
		],
		[
			'names in other cases',
			yaml('Title: Rain', 'Source-URL: https://a.org/x'),
			{title: 'Rain', url: 'https://a.org/x'},
		],
		['a name twice', yaml('title: Rain', 'title: Snow'), {title: 'Snow'}],
		[
			'TOML',
			toml('title = "Rain"', 'date = 2024-01-02', 'tags = ["sea"]', 'authors = ["Ann Lee"]'),
			{title: 'Rain', published: '2024-01-02', tags: 'sea', byline: 'Ann Lee'},
		],
		[
			'TOML with a time',
			toml('date = 2024-01-02T08:30:00+01:00', '[taxonomies]', 'tags = ["sea"]'),
			{published: '2024-01-02T08:30:00.000+01:00', tags: 'sea'},
		],
		[
			'lines',
			'Title: Rain\nAuthor: Ann Lee\nDate: 2024-01-02\n\nText.',
			{title: 'Rain', byline: 'Ann Lee', published: '2024-01-02'},
		],
		['properties', 'title:: Rain\ntags:: sea, wind\n\n- Text.', {title: 'Rain', tags: 'sea, wind'}],
		[
			'percent signs',
			'% Rain\n% Ann Lee; Bo Cole\n% 2 January 2024\n\nText.',
			{title: 'Rain', byline: 'Ann Lee, Bo Cole', published: '2 January 2024'},
		],
		[
			'a list of metadata',
			'# Rain over Ard\n\n## Metadata\n- Author: [[Ann Lee]]\n- Full Title: Rain over Arden\n- Document Tags: #sea #wind\n- URL: https://a.org/x\n\n## Highlights\n- It rained.',
			{title: 'Rain over Arden', byline: 'Ann Lee', tags: 'sea, wind', url: 'https://a.org/x'},
		],
		[
			'a line of links',
			'# Rain\n#sea\n\n[Read on Reader](https://r.org/1)\n[Read Original](https://a.org/x)\n\nText.',
			{title: 'Rain', tags: 'sea', url: 'https://a.org/x'},
		],
	])('%s', async (_, text, expected) => {
		expect(await told(text)).toEqual(expected);
	});

	test('tells where it was found', async () => {
		const {evidence} = await read('---\nlang: en\n---\n# Rain\n\nText.');
		expect(evidence).toEqual([
			{field: 'title', source: 'its first heading'},
			{field: 'language', source: 'YAML front matter'},
		]);
	});

	test('is folded when broken', async () => {
		expect((await read('---\ntitle: [a\n---\nText.')).blocks.map(show)).toEqual(['folded front matter', 'p Text.']);
	});

	test('gives way to prose between rules', async () => {
		expect((await read('---\nJust words.\n---\n\nText.')).blocks.at(-1)).toMatchObject({kind: 'paragraph'});
	});
});

test.each([
	['a line of tags', 'Text.\n\n#sea #wind', ['sea', 'wind']],
	['prose that links to notes', 'A [[Note]] of #sea/deep, (#wind) #12 #abcdef a#b.', ['sea/deep', 'wind']],
	['prose that does not', 'The #sea.', []],
	['code', '[[Note]] `#sea`', []],
])('tags of %s', async (_, text, tags) => {
	expect((await read(text)).tags).toEqual(tags);
});

test('takes the title from the first heading and tags from a line of them', async () => {
	const draft = await read('# Rain\n\nText.\n\n#sea #wind');
	expect([draft.title, draft.tags, draft.blocks.map(show)]).toEqual(['Rain', ['sea', 'wind'], ['p Text.']]);
});

test.each([
	['quotes', `${'>'.repeat(10_000)} x`],
	['quotes and bullets', `${'> - '.repeat(5000)}x`],
	['bullets', `${'- '.repeat(10_000)}x`],
	['brackets', `${'['.repeat(50_000)}x`],
	['marks that cross', `${'*a_'.repeat(20_000)}x`],
	['notes in notes', `${'[^1]: '.repeat(10_000)}x`],
	['notes in quotes', `${'> [^1]: '.repeat(5000)}x`],
	['dollars', `${'$a '.repeat(100_000)}x`],
	['highlights', `${'==a '.repeat(50_000)}x`],
	['comments', `${'%%a %'.repeat(50_000)}x`],
	['open comments', `${'%%a\n\n'.repeat(50_001)}x`],
	['wiki links', `${'[[a|'.repeat(50_000)}x`],
	['definitions', `${'a\n: b\n'.repeat(20_000)}\nx`],
	['tags', `${'<b>'.repeat(20_000)}x`],
	['blocks of HTML', `${'<div>y</div>\n\nz\n\n'.repeat(5000)}x`],
	['deep HTML', `${'<div>'.repeat(50_000)}x`],
	['links in a long line', `${'http://a.org b '.repeat(20_000)}x`],
	['deep lists', Array.from({length: 2000}, (_, at) => `${' '.repeat(at * 2)}- x`).join('\n')],
])('stays quick with hostile %s', async (_, text) => {
	const started = process.cpuUsage();
	expect((await read(text)).blocks.map(show).join('')).toContain('x');
	const {user, system} = process.cpuUsage(started);
	expect((user + system) / 1000).toBeLessThan(5000);
});
