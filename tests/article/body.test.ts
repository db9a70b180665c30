import {expect, test} from 'vitest';
import {setBody} from '../../source/article/body.ts';
import type {DraftBlock} from '../../source/article/draft.ts';

const paragraph = (text: string): DraftBlock => ({kind: 'paragraph', runs: [{text}]});
const image = (caption: string | null): DraftBlock => ({kind: 'image', caption, credit: null, alt: null, source: null});
const item = (text: string, marker = '•') => ({depth: 0, marker, runs: [{text}]});
const cell = (text: string) => [{text}];

/** Each block with the words it stands for, and where it begins. */
const placed = (blocks: readonly DraftBlock[]) => {
	const body = setBody(blocks);
	return body.blocks.map(({kind, start, end}) => `${kind} ${start} ${body.text.slice(start, end)}`.trimEnd());
};

test.each<[string, DraftBlock[], string[]]>([
	['a blank line parts blocks', [paragraph('One.'), paragraph('Two.')], ['paragraph 0 One.', 'paragraph 6 Two.']],
	['items stand on lines', [{kind: 'list', items: [item('One.'), item(''), item('Two.')]}], ['list 0 One.\nTwo.']],
	['a list of nothing is none', [{kind: 'list', items: [item('')]}], []],
	[
		'a tab parts cells',
		[
			{
				kind: 'table',
				header: false,
				align: [],
				rows: [
					[cell('a'), cell('b')],
					[cell('c'), cell(' d ')],
				],
			},
		],
		['table 0 a\tb\nc\td'],
	],
	['a table of nothing is none', [{kind: 'table', header: false, align: [], rows: [[cell(' ')]]}], []],
	['code without its last newline', [{kind: 'code', language: null, text: '\n  a\n\n'}], ['code 0   a']],
	[
		'an image stands before the next block',
		[paragraph('One.'), image('Ice'), paragraph('Two.')],
		['paragraph 0 One.', 'image 6', 'paragraph 6 Two.'],
	],
	['one that says nothing is none', [image(null), paragraph('One.')], ['paragraph 0 One.']],
	['a rule at the end stands there', [paragraph('One.'), {kind: 'rule'}], ['paragraph 0 One.', 'rule 4']],
])('%s', (_rule, blocks, expected) => {
	expect(placed(blocks)).toEqual(expected);
});

test('a marker in the text is no part of its item', () => {
	const {text, blocks} = setBody([{kind: 'list', items: [{...item('One.', '1.'), markerInText: true}]}]);
	expect(text).toBe('1. One.');
	expect(blocks).toMatchObject([{start: 0, items: [{start: 3, end: 7, marker: '1.'}]}]);
});

test.each([
	['between blocks', [paragraph('One.')], [paragraph('Two.')], 6],
	['before all', [], [paragraph('Two.')], 0],
	['behind the last block', [paragraph('One.')], [], 4],
])('a fold %s is placed there', (_place, before, behind, at) => {
	const {folded} = setBody([...before, {kind: 'folded', text: 'Leave a reply ', reason: 'comment form'}, ...behind]);
	expect(folded).toEqual([{text: 'Leave a reply', reason: 'comment form', at}]);
});
