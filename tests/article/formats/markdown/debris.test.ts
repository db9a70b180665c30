import {expect, test} from 'vitest';
import {parse} from '../../../../source/article/formats/markdown.ts';

const prose = [
	'The river rose for three days, and on Friday evening the council of the town closed the only bridge to all traffic.',
	'“We could hear the [water](/water) from the church,” said Mara Lindqvist, who runs the bakery beside the northern bank.',
	'Engineers from the capital are expected on Monday, and until they have come nobody may cross, the mayor said.',
	'The last time that the bridge was closed, in a cold spring eleven years ago, it stayed so for half a year.',
];
const menu = ['Home', 'News', 'Sport', 'Weather', 'Opinion', 'Sign in', 'Subscribe'].map(
	name => `* [${name}](/${name.length})`,
);
const head = [
	'# The Post',
	'[Skip to content](#content)',
	menu.join('\n'),
	'# Town closes its only bridge',
	'By Jonas Weber',
];
const foot = [
	'[Share on Facebook](https://share.example/) [Copy link](#)',
	'### Related articles',
	'* [Ferry to the islands cancelled](/a)\n* [Karlsby gets a second roundabout](/b)',
	'Leave a Reply',
	'© 2024 The Post. All rights reserved.',
];

async function read(...parts: string[]) {
	const [draft] = await parse({text: parts.join('\n\n'), path: 'a.md'});
	const {blocks} = draft!;
	return {
		...draft!,
		body: blocks.flatMap(block => ('runs' in block ? [block.runs.map(run => run.text).join('')] : [])),
		folded: blocks.flatMap(block => (block.kind === 'folded' ? [block.reason] : [])),
	};
}

const plain = prose.map(line => line.replace('[water](/water)', 'water'));

test('around the article of a page, what is no part of it is folded', async () => {
	const {
		title,
		byline,
		body: [first, ...body],
		folded,
		blocks,
	} = await read(...head, ...prose, ...foot);
	expect(first).toBe(title);
	expect({title, byline, body}).toEqual({title: 'Town closes its only bridge', byline: ['Jonas Weber'], body: plain});
	expect(new Set(folded)).toEqual(
		new Set([
			'before the article',
			'navigation',
			'account',
			'newsletter',
			'byline',
			'related',
			'after the article',
			'comment form',
			'footer',
		]),
	);
	expect(blocks.filter(block => block.kind === 'list')).toEqual([]);
});

test('a picture among what is folded is folded too, one within the article stays', async () => {
	const {blocks} = await read(
		'![Logo](/logo.png)',
		...head,
		prose[0]!,
		'![A bridge](/bridge.png)',
		...prose.slice(1),
		...foot,
	);
	expect(blocks.filter(block => block.kind === 'image')).toMatchObject([{alt: 'A bridge'}]);
});

test('a caption with its credit is a picture’s', async () => {
	const {blocks} = await read(...head, prose[0]!, 'The bridge on Friday. Photo: Lena Holm', ...prose.slice(1), ...foot);
	expect(blocks.filter(block => block.kind === 'image')).toMatchObject([
		{caption: 'The bridge on Friday.', credit: 'Lena Holm'},
	]);
});

test.each<[string, number, string[]]>([
	['one box at the end', 7, [...prose, '## Related articles', '* [Ferry cancelled](/a)\n* [Karlsby](/b)']],
	['a way to subscribe and to share', 6, [...prose, 'Subscribe to our newsletter', 'Share this article']],
	[
		'a manual with its contents',
		15,
		[
			'# Ferry',
			['Install', 'Usage', 'Help', 'Contact', 'Contributing', 'License', 'Privacy policy', 'Sign in', 'Sitemap']
				.map(name => `* [${name}](#${name})`)
				.join('\n'),
			...prose,
			'## Contact',
			prose[0]!,
		],
	],
	[
		'a list of links',
		33,
		[
			'# Ferries',
			...Array.from({length: 30}, (_, i) => `* [Ferry number ${i}](https://ferry.example/${i})`),
			'[Back to top](#top)',
			'Recommended',
			...prose.slice(0, 1),
		],
	],
])('what a person wrote stays, %s', async (_, rows, parts) => {
	const {folded, blocks} = await read(...parts);
	expect(folded).toEqual([]);
	expect(blocks.flatMap<unknown>(block => (block.kind === 'list' ? block.items : [block]))).toHaveLength(rows);
});

test('what a service says above a page that it made Markdown of', async () => {
	const {title, url, published, body} = await read(
		'Title: Town closes bridge - The Post',
		'URL Source: https://post.example/a',
		'Published Time: 2024-03-12T08:30:00Z',
		'Markdown Content:\n# Town closes its only bridge',
		...prose,
	);
	expect({title, url, published, body}).toEqual({
		title: 'Town closes its only bridge',
		url: 'https://post.example/a',
		published: '2024-03-12T08:30:00Z',
		body: plain,
	});
});

test('and its title, where the page has no headline', async () => {
	const {title} = await read(
		'Title: Town closes bridge',
		'URL Source: https://post.example/a',
		`Markdown Content:\n${prose[0]}`,
	);
	expect(title).toBe('Town closes bridge');
});

test('an address that was broken to fit a width is one', async () => {
	const {body, blocks} = await read(
		'The [ferry](https://ferry.example/a-very-long-\nname/of-a-\npage) left.',
		...prose,
	);
	expect(body[0]).toBe('The ferry left.');
	expect(blocks[0]).toMatchObject({runs: [{}, {href: 'https://ferry.example/a-very-long-name/of-a-page'}, {}]});
});
