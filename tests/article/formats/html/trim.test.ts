import {describe, expect, test} from 'vitest';
import type {DraftBlock, Run} from '../../../../source/article/draft.ts';
import {trim} from '../../../../source/article/formats/html/trim.ts';

const heading = (text: string, href?: string): DraftBlock => ({kind: 'heading', level: 2, runs: [run(text, href)]});
const run = (text: string, href?: string): Run => (href === undefined ? {text} : {text, href});
const paragraph = (text: string, href?: string): DraftBlock => ({kind: 'paragraph', runs: [run(text, href)]});
const list = (...items: Run[][]): DraftBlock => ({
	kind: 'list',
	items: items.map(runs => ({depth: 0, marker: '•', runs})),
});
const image: DraftBlock = {kind: 'image', alt: null, caption: 'A boat', credit: null, source: null};
const prose = 'The boats came home at noon, and nobody on the quay had waited for them that day.';
const text = paragraph(prose);
const body = Array.from({length: 8}, () => text);

/** What stands, and what is folded in brackets. */
const drawn = (blocks: DraftBlock[], title: string | null = null, byline: string[] = []): string[] =>
	trim(blocks, title, byline).map(block =>
		block.kind === 'folded' ? `[${block.reason}]` : 'runs' in block ? block.runs[0]!.text : block.kind,
	);
/** The same of what stands before a text, and behind it. */
const above = (blocks: DraftBlock[], title: string | null = null, byline: string[] = []): string[] =>
	drawn([...blocks, ...body], title, byline).slice(0, -body.length);
const behind = (blocks: DraftBlock[], byline: string[] = []): string[] =>
	drawn([...body, ...blocks], null, byline).slice(body.length);

test.each([
	['text stays', [text, text], [prose, prose]],
	['a link alone behind it does not', [text, paragraph('More of the sea', '/sea')], [prose, '[after the article]']],
	['nor does a note', [text, paragraph('Editing by Ann Lee')], [prose, '[after the article]']],
	['a heading before text stays', [text, heading('At sea'), text], [prose, 'At sea', prose]],
	['a page without text stays as it is', [heading('At sea'), paragraph('Boats')], ['At sea', 'Boats']],
	['nothing is nothing', [], []],
])('%s', (_, blocks, expected) => expect(drawn(blocks)).toEqual(expected));

describe('before the text', () => {
	const title = 'The boats came home at last';
	test.each([
		['the title goes', [heading(title)], []],
		['also as a paragraph', [paragraph(title)], []],
		['whatever stands before it is folded', [paragraph('Local news'), heading(title)], ['[before the article]']],
		['a title with more to it', [heading(`${title} from the north`)], []],
		['a part of it', [heading(title.slice(0, -8))], []],
		['a paragraph that only begins as it does stays', [paragraph(`${title}, ${prose}`)], [`${title}, ${prose}`]],
		['another heading is none', [heading('The harbour'), text], ['The harbour', prose]],
		['a label', [paragraph('Local news')], ['[before the article]']],
		['a line that is nearly a sentence stays', [paragraph(`${prose.slice(0, 70)}`)], [prose.slice(0, 70)]],
		['a picture stays', [image], ['image']],
		['a list of links', [list([run('Sea', '/a')], [run('Wind', '/b')])], ['[before the article]']],
	])('%s', (_, blocks, expected) => expect(above(blocks, title)).toEqual(expected));

	test('a title of a letter is no beginning of a paragraph', () => {
		expect(drawn([paragraph(prose)], 'T')).toEqual([prose]);
		expect(drawn([heading('The boats'), text], 'The')).toEqual(['The boats', prose]);
	});

	test.each([
		['Ann Lee', true],
		['By Ann Lee', true],
		['ByAnn Lee', true],
		['March 9, 2024', true],
		['Updated 9 March 2024', true],
		['Published 3 hours ago', true],
		['Photo credit: Bo Cole', true],
		['-', true],
		['Postedly it was so, they said to us.', false],
		['By noon the boats were home again.', false],
		['Bo Cole came home at noon, they said.', false],
	])('%s: a detail %s', (line, detail) =>
		expect(above([heading(title), text, paragraph(line)], title, ['Ann Lee'])).toEqual([
			prose,
			detail ? expect.stringMatching(/^\[(?:byline|date)\]$/) : line,
		]),
	);

	test('a name far down in the text is no byline', () => {
		const blocks = [text, text, text, paragraph('Ann Lee'), text];
		expect(drawn([...blocks, ...body], null, ['Ann Lee'])[3]).toBe('Ann Lee');
	});
});

describe('within the text', () => {
	const within = (block: DraftBlock) => drawn([...body, block, ...body])[body.length];
	test.each([
		[paragraph('Advertisement'), '[advertisement]'],
		[heading('Advertisement'), '[advertisement]'],
		[paragraph('We may earn a commission when you buy through links on our site.'), '[advertisement]'],
		[paragraph('If you buy a boat through our site, we may receive compensation.'), '[advertisement]'],
		[paragraph('Captains may earn more than before, and they may receive a medal.'), null],
		[paragraph('More of the harbour and its boats', '/sea'), '[related articles]'],
		[paragraph('A boat', '/sea'), null],
		[list([run('More of the harbour and its boats', '/sea')]), '[related articles]'],
		[paragraph('The boats came home'), null],
	])('%j', (block, expected) => {
		const first = 'runs' in block ? block.runs[0]!.text : block.kind;
		expect(within(block)).toBe(expected ?? first);
	});

	test('a page of many such links is a list of them', () => {
		const links = Array.from({length: 13}, (_, index) => paragraph(`The harbour and its boats, ${index}`, '/sea'));
		expect(drawn([...body, ...links, ...body])).not.toContain('[related articles]');
		expect(drawn([...body, ...links.slice(1), ...body]).filter(line => line === '[related articles]')).toHaveLength(12);
	});
});

describe('labels of what follows', () => {
	test.each([
		['Related', true],
		['Most read', true],
		['The Daily Sea’s Most Read Stories of 2024', true],
		['More from the harbour', true],
		['Editor’s picks', true],
		['About the author', true],
		['Comments', true],
		['Join the crew of the boat', true],
		['Stay informed about boats', true],
		['Stay inside, they said', false],
		['More interesting boats', false],
		['Sign up for our letters', true],
		['Republish this story', true],
		['Author', true],
		['Support our newsroom', true],
		['Authority and the sea', false],
		['Relatedness of boats', false],
		['Commentary', false],
		['The most of it', false],
		['At the harbour', false],
	])('%s: %s', (label, folds) => {
		const [first, second] = behind([heading(label), text]);
		expect([first!.startsWith('['), second]).toEqual([folds, folds ? '[after the article]' : prose]);
	});

	test('are none where much text stands behind them', () => {
		expect(behind([heading('More on the boats'), text, text, text])).toEqual([
			'More on the boats',
			prose,
			prose,
			prose,
		]);
		expect(behind([heading('Comments'), ...body])).toEqual(['Comments', ...body.map(() => prose)]);
	});

	const teasers = list([run('Boats', '/a')], [run('Wind', '/b')]);
	test.each([
		['by their words alone, with what is not folded yet', [paragraph('Read next:'), teasers, text], true],
		[
			'not in the middle, where their links are folded',
			[paragraph('Read more'), paragraph('Boats of the sea, and more of them', '/a'), text],
			false,
		],
		['not a link itself', [paragraph('Read more', '/a'), text], false],
	])('%s', (_, blocks, folds) => expect(behind(blocks).at(-1)).toBe(folds ? '[after the article]' : prose));
});

describe('behind the text', () => {
	test.each([
		['an author’s line', 'Ann Lee is a writer at the Daily Sea, and lives in Norham.', true],
		['another’s', 'Bo Cole is a writer at the Daily Sea, and lives in Norham.', false],
		['how to reach them', 'Ann can be reached at the harbour office every morning.', true],
		['who helped', 'Cy Dunn contributed reporting from the northern harbour.', true],
		['where it stood before', 'This article was originally published by the Daily Sea.', true],
		['an invitation', 'Sign up for our newsletter, and never miss a boat again.', true],
		['rights', 'Copyright 2024 The Daily Sea. All boats are counted.', true],
		['a citation', 'Citation: The boats came home (2024, March 9) retrieved 10 March 2024.', true],
		['the rights of a document', 'This document is subject to copyright. Ask before you print it.', true],
		['a last sentence', 'The document is on the quay, where all can read it.', false],
		['a sentence of a citation', 'The citation: a boat, a harbour, and the sea all around.', false],
		['a label', 'The harbour', true],
	])('%s', (_, line, folds) => expect(behind([paragraph(line)], ['Ann Lee'])[0]!.startsWith('[')).toBe(folds));

	test('a name in a line of its own begins words about its bearer', () => {
		const about = paragraph('She has counted the boats of the north since she was a child, and sells none.');
		expect(behind([paragraph('Ann Lee'), about], ['Ann Lee'])).toEqual(Array(2).fill('[after the article]'));
		expect(behind([paragraph('Bo Cole'), about], ['Ann Lee'])).toEqual([
			'Bo Cole',
			about.kind === 'paragraph' ? about.runs[0]!.text : '',
		]);
	});

	const word = 'The boats of the north have a harbour of their own, which is told here in two lines.';
	test.each([
		['links', [list([run('Boats', '/a')], [run('Wind', '/b')])], true],
		[
			'links with words before',
			[list([run('The '), run('boats of all', '/a')], [run('A '), run('wind at sea', '/b')])],
			true,
		],
		['links with a few words behind', [list([run('Boats come home', '/a'), run(' today')], [run('Wind', '/b')])], true],
		['one with much text', [list([run('Boat', '/a'), run(word)], [run('Wind', '/b'), run(word)])], false],
		['one of a single link', [list([run(word), run('Boats', '/a')], [run(word)])], false],
		['text', [list([run(word)], [run(word)])], false],
	])('a list of %s', (_, blocks, folds) => expect(behind(blocks)).toEqual([folds ? '[after the article]' : 'list']));

	test.each([
		['two linked headings with a line each', 2, '[related articles]'],
		['one is a heading of the text', 1, 'Boats'],
	])('%s', (_, count, expected) => {
		const teasers = Array.from({length: count}, () => [heading('Boats', '/a'), text]).flat();
		expect(behind(teasers)[0]).toBe(expected);
	});

	test('an article whose headings are linked keeps its text', () => {
		const parts = Array.from({length: 6}, () => [heading('Boats', '/a'), text, text]).flat();
		expect(drawn([text, ...parts])).not.toContain('[related articles]');
	});

	test('credits that are linked name by name are text', () => {
		const names = Array.from({length: 12}, (_, index) => run(`Ann Lee the ${index}th`, '/a'));
		const credits: DraftBlock = {
			kind: 'paragraph',
			runs: [run('It was filmed by '), ...names, run(' of Norham, all of them at sea.')],
		};
		expect(behind([credits])).toEqual(['It was filmed by ']);
	});
});

test('time grows with the number of headings, not with its square', () => {
	const blocks = Array.from({length: 150_000}, (_, index) => heading(`One more of them, number ${index}`));
	const started = process.cpuUsage();
	trim([text, ...blocks, text], null, []);
	expect(process.cpuUsage(started).user / 1000).toBeLessThan(3000);
});

describe('words of the text that are set large beside it', () => {
	const quoted = (words: string): DraftBlock => ({kind: 'quotation', depth: 1, runs: [run(words)]});
	const words = 'nobody on the quay had waited for them';
	test.each([
		['as a quotation', [text, quoted(`“Nobody on the quay had waited for them”`)], [prose, '[pull quote]']],
		['with who said them', [text, quoted(words), quoted('Ann Lee')], [prose, '[pull quote]', '[pull quote]']],
		['whole paragraphs stay', [text, text], [prose, prose]],
		['other words stay', [text, quoted(`${words} long`)], [prose, `${words} long`]],
		['few words stay', [text, quoted('on the quay')], [prose, 'on the quay']],
		['what answers somebody stays', [text, quoted('Bo wrote:'), quoted(words)], [prose, 'Bo wrote:', words]],
	])('%s', (_, blocks, expected) => expect(drawn([...blocks, ...body]).slice(0, blocks.length)).toEqual(expected));
});
