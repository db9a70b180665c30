import {describe, expect, test} from 'vitest';
import {findContent, leftOut} from '../../../../source/article/formats/html/content.ts';
import {attribute, lineOfText, parseTree} from '../../../../source/article/formats/html/tree.ts';
import {long, prose} from './drawn.ts';

const find = (html: string, title: string | null = null) => findContent(parseTree(html), title);
const idOf = (html: string, title: string | null = null) => attribute(find(html, title).content, 'id');

const links = (count: number) => '<a href="/a">All that the Daily Sea has on boats and on harbours</a>'.repeat(count);

test.each([
	['the part with the text', `<div id="a">${links(9)}</div><div id="b">${long}${long}</div>`, 'b'],
	[
		'the part around several of text',
		`<main id="a"><div>${long}</div><div>${long}</div></main><p>${links(9)}</p>`,
		'a',
	],
	[
		'not the links beside it',
		`<main id="a"><div id="b">${long.repeat(2)}</div><div>${links(40)}</div><ul>${links(40)}</ul></main>`,
		'b',
	],
	[
		'the element that says so',
		`<div id="a"><p>A line.</p><div id="b" class="entry-content">${long}${long}</div></div>`,
		'b',
	],
	[
		'also in its microdata',
		`<div id="a"><p>A line.</p><div id="b" itemprop="articleBody">${long}${long}</div></div>`,
		'b',
	],
	[
		'but not where much stands outside',
		`<div id="a">${long}<div id="b" class="entry-content">${long}</div></div>`,
		'a',
	],
	['a table that is a page', `<table><tr><td id="a">${links(5)}</td><td id="b">${long}${long}</td></tr></table>`, 'b'],
])('%s', (_, body, id) => expect(idOf(`<body>${body}</body>`)).toBe(id));

describe('of several articles on a page', () => {
	const entry = (id: string, title: string, text = long, level = 2) =>
		`<article id="${id}"><h${level}>${title}</h${level}>${text}</article>`;
	const two = entry('a', 'Boats come home') + entry('b', 'Wind from the north');
	test.each([
		['the one under the title', two, 'Wind from the north', 'b'],
		['whatever its marks and case', two, 'WIND — from the north!', 'b'],
		['all where none is', `<main id="all">${two}</main>`, 'Rain', 'all'],
		['all where there is no title', `<main id="all">${two}</main>`, null, 'all'],
		[
			'not a teaser of the same title',
			`<main id="all">${entry('a', 'Boats come home', '<p>Soon.</p>')}${long.repeat(3)}</main>`,
			'Boats come home',
			'all',
		],
	])('%s', (_, body, title, id) => expect(idOf(`<body>${body}</body>`, title)).toBe(id));

	/** A page that goes on with the next article, and the next. */
	const endless = Array.from(
		{length: 9},
		(_, index) => `<div id="part${index}"><h1>Day ${index} at sea</h1><div>${long.repeat(4)}</div></div>`,
	).join('');
	test.each([
		['the first of nine with a title each', 'Day 0 at sea', 'part0'],
		['one of them', 'Day 4 at sea', 'part4'],
		['all where the title is another', 'A year at sea', 'all'],
	])('%s', (_, title, id) => expect(idOf(`<body><main id="all">${endless}</main></body>`, title)).toBe(id));

	test('not a title with little below it', () => {
		const head = '<div><h1>Day 1</h1><p>A short word.</p></div>';
		expect(idOf(`<body><main id="all">${head}<h1>Day 2</h1>${long.repeat(3)}</main></body>`, 'Day 1')).toBe('all');
	});
});

describe('pages that are no article', () => {
	test('a list is read as a whole', () => {
		const list = `<ul>${'<li><a href="/a">Boats come home again, the Daily Sea has the story</a></li>'.repeat(30)}</ul>`;
		expect(find(`<body><main id="a"><h1>News</h1>${list}<p>${prose}</p></main></body>`)).toMatchObject({whole: true});
	});

	test('a thread is made of its comments', () => {
		const thread = `<div class="comment"><p>${prose}</p></div>`.repeat(5);
		const {content, whole} = find(`<body><h1>Boats?</h1><p>Where are they?</p><div id="a">${thread}</div></body>`);
		expect([attribute(content, 'id'), whole]).toEqual(['a', false]);
	});

	test('comments below an article are no part of it', () => {
		const comments = `<div class="comment"><p>${prose}</p></div>`.repeat(5);
		const {without} = find(`<body><main>${long.repeat(3)}</main>${comments}</body>`);
		expect([...without.values()]).toEqual(Array(5).fill('comments'));
	});

	test.each(['', '<p></p>', 'words', '<title>Boats</title>', '<ul><li>a</ul>'])('%j has content', html =>
		expect(lineOfText(find(html).content)).toBe(lineOfText(parseTree(html))),
	);
});

describe('what is left out', () => {
	const left = (body: string) => {
		const {content, without} = find(`<body>${body}<div>${long.repeat(4)}</div></body>`);
		return leftOut(content, without).map(block => (block.kind === 'folded' ? `${block.reason}: ${block.text}` : ''));
	};
	test.each([
		['outside of the article', '<nav>Home</nav>', ['navigation: Home']],
		['empty parts are not', '<nav> </nav>', []],
		['long ones are not', `<nav>${'Home '.repeat(100)}</nav>`, []],
		['twenty of them', '<nav>Home</nav>'.repeat(30), Array(20).fill('navigation: Home')],
	])('%s', (_, body, expected) => expect(left(body)).toEqual(expected));

	test('what stands within is folded where it stands', () => {
		const {content, without} = find(`<body><div>${long}<nav>Home</nav>${long}</div></body>`);
		expect(without.size).toBe(1);
		expect(leftOut(content, without)).toEqual([]);
	});
});
