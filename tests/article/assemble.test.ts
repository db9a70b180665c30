import {expect, test} from 'vitest';
import {assemble} from '../../source/article/assemble.ts';
import {type Draft, emptyDraft} from '../../source/article/draft.ts';

const paragraph = (text: string) => ({kind: 'paragraph' as const, runs: [{text}]});
const german = 'Die Mauer hat Risse, aber niemand will es gewesen sein. '.repeat(12);
const documentOf = (language: string | null, text: string) =>
	assemble({...emptyDraft('text'), title: 'The ice', language, blocks: [paragraph(text)]}, 'ice.txt');

test.each([
	['told by the text', null, german, 'de'],
	['told by the text against its page', 'en-US', german, 'de'],
	['declared, with its region', 'de_AT', german, 'de-AT'],
	['not to be told', null, '12 34 56', null],
])('the language is %s, each time that it is asked for', (_, declared, text, language) => {
	const document = documentOf(declared, text);
	expect([document.language, document.language]).toEqual([language, language]);
});

test('a document is plain JSON in the order of the contract, its language told late as it may be', () => {
	const document = documentOf(null, german);
	const plain = JSON.parse(JSON.stringify(document));
	expect(plain).toEqual({...document});
	expect(Object.keys(plain)).toEqual(
		'path format title byline published modified site url language words minutes text blocks tags sources images folded'.split(
			' ',
		),
	);
	expect(Object.getOwnPropertyDescriptor({...document}, 'language')?.value).toBe('de');
});

test('what stands behind the last block is placed at the end of the text', () => {
	const {text, blocks, folded} = assemble(
		{
			...emptyDraft('text'),
			title: 'The ice',
			blocks: [
				paragraph('One.'),
				paragraph('Two.'),
				{kind: 'rule'},
				{kind: 'folded', text: 'Leave a reply', reason: 'comment form'},
			],
		},
		'ice.txt',
	);
	expect(text).toBe('One.\n\nTwo.');
	expect(blocks.at(-1)).toEqual({kind: 'rule', start: text.length, end: text.length});
	expect(folded).toEqual([{text: 'Leave a reply', reason: 'comment form', at: text.length}]);
});

const long = 'The ice came late. '.repeat(8000).trim();
const heading = (text: string) => ({kind: 'heading' as const, level: 1 as const, runs: [{text}]});

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
	const document = assemble({...emptyDraft('text'), ...draft}, 'ice.txt');
	expect(document.title).toMatch(/^The ice came late\. .{400,478}[^ ]…$/);
	expect(document.text).toBe(text);
	expect(document.blocks[0]?.kind).toBe('paragraph');
});

test.each<[string, string, string]>([
	['of 500 units stays', 'x'.repeat(500), 'x'.repeat(500)],
	['of one word is cut anywhere', 'x'.repeat(501), `${'x'.repeat(499)}…`],
	['is never cut within a pair', `x${'😀'.repeat(300)}`, `x${'😀'.repeat(249)}…`],
	['is never cut within a pair, wherever', '😀'.repeat(300), `${'😀'.repeat(249)}…`],
])('a title %s', (_, title, expected) => {
	expect(assemble({...emptyDraft('text'), title, blocks: [paragraph('Two.')]}, 'ice.txt').title).toBe(expected);
});
