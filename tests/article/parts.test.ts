import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Block} from '../../source/article/article.ts';
import {partsOf, proseOf} from '../../source/article/parts.ts';

const cut = (text: string, longest: number) =>
	partsOf(text, {start: 0, end: text.length}, longest).map(({start, end}) => text.slice(start, end));

test.each([
	['It rained.', 20, ['It rained.']],
	['', 5, ['']],
	['It rained. It snowed.', 15, ['It rained.', ' It snowed.']],
	['It rained and snowed', 12, ['It rained', ' and snowed']],
	['rainrainrain', 5, ['rainr', 'ainra', 'in']],
	['v1.2.3.4.5 is out', 8, ['v1.2.3.4', '.5 is', ' out']],
])('%j is cut at %i into %j', (text, longest, parts) => {
	expect(cut(text, longest)).toEqual(parts);
});

test('loses nothing and is never longer', () => {
	fc.assert(
		fc.property(
			fc.string({unit: fc.constantFrom('a', ' ', '.', '. '), maxLength: 60}),
			fc.integer({min: 1, max: 20}),
			(text, longest) => {
				const parts = cut(text, longest);
				expect(parts.join('')).toBe(text);
				expect(parts.every(part => part.length <= longest)).toBe(true);
			},
		),
	);
});

describe('prose', () => {
	const span = {start: 0, end: 20};
	const text = 'It rained. It snowed';
	const item = (start: number, end: number) => ({start, end, depth: 0, marker: '•'});
	const blocks: [string, Block, [string, boolean][]][] = [
		['a paragraph', {...span, kind: 'paragraph'}, [['It rained. It snowed', false]]],
		['a quotation', {...span, kind: 'quotation', depth: 1}, [['It rained. It snowed', false]]],
		['a heading', {...span, kind: 'heading', level: 1}, [['It rained. It snowed', true]]],
		[
			'the items of a list',
			{...span, kind: 'list', items: [item(0, 2), item(3, 10)]},
			[
				['It', false],
				['rained.', false],
			],
		],
		['no code', {...span, kind: 'code', language: null}, []],
		['no table', {...span, kind: 'table', rows: [[span]], header: false, align: [null]}, []],
		['no rule', {...span, kind: 'rule'}, []],
	];
	test.each(blocks)('%s', (_kind, block, prose) => {
		expect(
			proseOf(text, [block], 30).map(({span: {start, end}, heading}) => [text.slice(start, end), heading]),
		).toEqual(prose);
	});

	test('a long paragraph is read in parts', () => {
		expect(proseOf(text, [{...span, kind: 'paragraph'}], 12)).toHaveLength(2);
	});
});
