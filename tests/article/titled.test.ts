import {expect, test} from 'vitest';
import {type Draft, emptyDraft} from '../../source/article/draft.ts';
import {type Titled, titled} from '../../source/article/titled.ts';

const long = 'The ice came late. '.repeat(8000).trim();
const paragraph = (text: string) => ({kind: 'paragraph' as const, runs: [{text}]});
const heading = (text: string) => ({kind: 'heading' as const, level: 1 as const, runs: [{text}]});

/** The words of the blocks below the title. */
const wordsOf = ({blocks}: Titled) =>
	blocks.map(block => ('runs' in block ? block.runs.map(({text}) => text).join('') : block.kind));

test.each<[string, Partial<Draft>, string, string[]]>([
	['told elsewhere', {title: 'Ice', blocks: [paragraph('Two.')]}, 'Ice', ['Two.']],
	['repeated by the text', {title: 'Ice!', blocks: [heading('ICE'), paragraph('Two.')]}, 'Ice!', ['Two.']],
	[
		'repeated behind a fold',
		{title: 'Ice', blocks: [{kind: 'folded', text: 'x', reason: 'y'}, heading('Ice')]},
		'Ice',
		['folded'],
	],
	['but not by a longer line', {title: 'Ice', blocks: [paragraph('Ice and snow.')]}, 'Ice', ['Ice and snow.']],
	['in the text', {title: 'Ice', titleInText: true, blocks: [heading('Ice')]}, 'Ice', ['Ice']],
	['the first heading', {blocks: [heading('Ice'), paragraph('Two.')]}, 'Ice', ['Two.']],
	['no first paragraph', {blocks: [paragraph('Two.'), heading('Ice')]}, 'late ice', ['Two.', 'Ice']],
	['what it is called', {label: 'Chapter 2', blocks: [paragraph('Two.')]}, 'Chapter 2', ['Two.']],
	['blank, so the name of the file', {title: ' ', blocks: [paragraph('Two.')]}, 'late ice', ['Two.']],
])('the title is %s', (_, draft, title, below) => {
	const found = titled({...emptyDraft('text'), ...draft}, 'a/late ice.txt');
	expect([found.title, wordsOf(found)]).toEqual([title, below]);
});

test.each<[string, Partial<Draft>, string]>([
	['that is told elsewhere', {title: long, blocks: [paragraph('Two.')]}, `${long}\n\nTwo.`],
	['that the text repeats', {title: long, blocks: [paragraph(long), paragraph('Two.')]}, `${long}\n\nTwo.`],
	[
		'that is in the text',
		{title: long, titleInText: true, blocks: [heading(long), paragraph('Two.')]},
		`${long}\n\nTwo.`,
	],
	['that is its first heading', {blocks: [heading(long), paragraph('Two.')]}, `${long}\n\nTwo.`],
	['before nothing', {title: long}, long],
])('of a title %s that is too long the beginning is left, and all of it is in the text', (_, draft, text) => {
	const found = titled({...emptyDraft('text'), ...draft}, 'ice.txt');
	expect(found.title).toMatch(/^The ice came late\. .{400,478}[^ ]…$/);
	expect(wordsOf(found).join('\n\n')).toBe(text);
	expect(found.blocks[0]?.kind).toBe('paragraph');
});

test.each<[string, string, string]>([
	['of 500 units stays', 'x'.repeat(500), 'x'.repeat(500)],
	['of one word is cut anywhere', 'x'.repeat(501), `${'x'.repeat(499)}…`],
	['is never cut within a pair', `x${'😀'.repeat(300)}`, `x${'😀'.repeat(249)}…`],
	['is never cut within a pair, wherever', '😀'.repeat(300), `${'😀'.repeat(249)}…`],
])('a title %s', (_, title, expected) => {
	expect(titled({...emptyDraft('text'), title, blocks: [paragraph('Two.')]}, 'ice.txt').title).toBe(expected);
});
