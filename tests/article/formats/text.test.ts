import {expect, test} from 'vitest';
import type {DraftBlock} from '../../../source/article/draft.ts';
import {parse} from '../../../source/article/formats/text.ts';

const prose = [
	'The river rose for three days, and on Friday evening the council of the town closed the only bridge to all traffic.',
	'“We could hear the water from the church,” said Mara Lindqvist, who runs the bakery beside the northern bank.',
	'Engineers from the capital are expected on Monday, and until they have come nobody may cross, the mayor said.',
	'The last time that the bridge was closed, in a cold spring eleven years ago, it stayed so for half a year.',
	'Shops on the other side have begun to bring bread and milk across the river in the boats of the rowing club.',
];
const draft = (...lines: string[]) => {
	const [only] = parse({text: lines.join('\n\n'), path: 'a.txt'});
	if (!only) throw new Error('no draft');
	return only;
};
const say = (block: DraftBlock) =>
	'runs' in block ? `${block.kind}: ${block.runs.map(run => run.text).join('')}` : block.kind;
const folded = (blocks: DraftBlock[]) =>
	blocks.flatMap(block => (block.kind === 'folded' ? [[block.reason, block.text]] : []));

test('a clean article passes untouched: its first line may be the title, and stays', () => {
	const {title, titleInText, blocks} = draft('Town closes its only bridge', ...prose);
	expect({title, titleInText}).toEqual({title: 'Town closes its only bridge', titleInText: true});
	expect(blocks.map(say)).toEqual(['heading: Town closes its only bridge', ...prose.map(text => `paragraph: ${text}`)]);
});

test.each([
	['a byline below it', 'a.txt', ['By Mara Lindqvist']],
	['a line that only pages have', 'a.txt', ['Share this article']],
	['the name of the file', 'town-closes-bridge.txt', []],
])('%s makes a title certain', (_, path, below) => {
	const text = ['Town closes its only bridge', ...below, ...prose].join('\n\n');
	const [only] = parse({text, path});
	expect(only).toMatchObject({title: 'Town closes its only bridge'});
	expect(only?.titleInText).toBeUndefined();
	expect(only?.blocks.map(say).filter(line => line !== 'folded')).toEqual(prose.map(text => `paragraph: ${text}`));
});

test('without a headline the first paragraph stays in the text', () => {
	const {title, blocks} = draft(...prose);
	expect(title).toBeNull();
	expect(blocks).toHaveLength(prose.length);
});

test('a scraped article: debris is folded in place, what it says is taken', () => {
	const [a = '', b = '', c = '', d = '', e = ''] = prose;
	const {title, tags, sources, blocks} = draft(
		...['Town closes its only bridge', a, 'First version: Last change:', '4 minutes', b, 'Can.”', c],
		...[
			"The bridge on Friday, after the town's council met.\nThe bridge on Friday, after the town’s council met. © Lena Holm/via Reuters",
		],
		...['“Nobody may cross the river now”', d, 'What happens to the shops?', e, 'With Reuters and EFE'],
		...['(TagstoTranslate)Rivers(T)Floods(T)Rivers', 'Source link', 'Leave a Reply'],
		...['Your email address will not be published. Required fields are marked *', 'Back to top button'],
	);
	expect({title, tags, sources}).toEqual({
		title: 'Town closes its only bridge',
		tags: ['Rivers', 'Floods'],
		sources: ['Reuters', 'EFE'],
	});
	expect(blocks.map(say).filter(line => line !== 'folded')).toEqual([
		...[`paragraph: ${a}`, `paragraph: ${b}`, 'paragraph: Can.”', `paragraph: ${c}`, 'image'],
		...['heading: “Nobody may cross the river now”', `paragraph: ${d}`],
		...['heading: What happens to the shops?', `paragraph: ${e}`],
	]);
	expect(blocks).toContainEqual({kind: 'paragraph', runs: [{text: 'Can.”', debris: true}]});
	expect(blocks.find(block => block.kind === 'image')).toMatchObject({
		caption: 'The bridge on Friday, after the town’s council met.',
		credit: 'Lena Holm/via Reuters',
	});
	expect(folded(blocks)).toEqual([
		['date', 'First version: Last change:'],
		['reading time', '4 minutes'],
		['repeated line', "The bridge on Friday, after the town's council met."],
		['source line', 'With Reuters and EFE'],
		['tags', '(TagstoTranslate)Rivers(T)Floods(T)Rivers'],
		['source link', 'Source link'],
		['comment form', 'Leave a Reply'],
		['comment form', 'Your email address will not be published. Required fields are marked *'],
		['navigation', 'Back to top button'],
	]);
});

test('one fragment alone may be meant', () => {
	const {blocks} = draft(...prose, 'The bridge was closed. Was closed.');
	expect(blocks.at(-1)).toEqual({kind: 'paragraph', runs: [{text: 'The bridge was closed. Was closed.'}]});
});

test('a whole page: menus and teasers around the article are folded, the headline is found', () => {
	const menu = ['Skip to content', 'Home', 'World', 'Politics', 'Business', 'Culture', 'Sport', 'Log in', 'Subscribe'];
	const teasers = [
		'Related stories',
		'Rowing club wins again',
		'Ten bakeries to try',
		'Follow us',
		'Contact us',
		'Privacy policy',
	];
	const {title, byline, blocks} = draft(
		...menu,
		'Town closes its only bridge after three days',
		'By Mara Lindqvist',
		...prose,
		...teasers,
	);
	expect(title).toBe('Town closes its only bridge after three days');
	expect(byline).toEqual(['Mara Lindqvist']);
	expect(blocks.map(say).filter(line => line !== 'folded')).toEqual(prose.map(text => `paragraph: ${text}`));
	const hidden = folded(blocks)
		.map(([, text]) => text)
		.join('\n')
		.split('\n');
	expect(hidden).toEqual([...menu, 'By Mara Lindqvist', ...teasers]);
});

test.each([
	['- bread\n- milk', ['•', '•']],
	['• bread', ['•']],
	['1. bread\n2. milk\n3. salt', ['1.', '2.', '3.']],
])('%j is a list', (text, markers) => {
	const list = draft(...prose, text).blocks.at(-1);
	expect(list?.kind === 'list' && list.items.map(item => item.marker)).toEqual(markers);
});

test.each([
	['- No, she said, and closed the door of the shop.'],
	['1984. That was the year in which the bridge was built.'],
	['1. Bread is dear.\n\n2. Milk is dearer.'],
])('%j is no list', text => {
	expect(draft(...prose, text).blocks.at(-1)?.kind).toBe('paragraph');
});

test.each([
	['> We could hear the water.', 'quotation: We could hear the water.'],
	['***', 'rule'],
])('%s', (text, expected) => {
	expect(draft(...prose, text, 'That was all that was known on Friday.').blocks.map(say)).toContain(expected);
});

test('an underlined line is a heading', () => {
	expect(draft(...prose, 'What is known\n-------------', 'Not much.').blocks.map(say)).toContain(
		'heading: What is known',
	);
});

test.each([[''], ['\n\n'], ['Hello'], ['***']])('%j has no title and does not throw', text => {
	expect(parse({text, path: 'a.txt'})[0]?.title).toBeNull();
});

test('a hundred thousand lines and a line of a megabyte are read in time', () => {
	// Time of this process: other programs may keep the machine busy.
	const started = process.cpuUsage();
	draft(
		...Array.from({length: 100_000}, (_, i) => `line ${i}`),
		'word '.repeat(200_000),
		'“'.repeat(100_000),
		'share '.repeat(50),
	);
	const {user, system} = process.cpuUsage(started);
	expect((user + system) / 1000).toBeLessThan(5000);
}, 60_000);
