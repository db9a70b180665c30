import fc from 'fast-check';
import {expect, test} from 'vitest';
import type {Inline} from '../../source/article/article.ts';
import {piecesOf} from '../../source/export/inlines.ts';
import {growth, linear} from '../growth.ts';

const text = 'It rains in Denby';

/** Each piece with the kinds of its markup behind it. */
const pieces = (inlines: readonly Inline[], span = {start: 0, end: text.length}) =>
	piecesOf(span, inlines).map(({start, end, over}) =>
		[text.slice(start, end), ...over.map(({kind}) => kind)].join('|'),
	);

const strong = (start: number, end: number): Inline => ({kind: 'strong', start, end});
const code = (start: number, end: number): Inline => ({kind: 'code', start, end});

test.each([
	['no markup', [], ['It rains in Denby']],
	['over a word', [strong(3, 8)], ['It ', 'rains|strong', ' in Denby']],
	['over all', [strong(0, 17)], ['It rains in Denby|strong']],
	['nested, in the order of the block', [strong(3, 17), code(3, 8)], ['It ', 'rains|strong|code', ' in Denby|strong']],
	['the inner first', [code(3, 8), strong(3, 17)], ['It ', 'rains|code|strong', ' in Denby|strong']],
	['one behind the other', [strong(0, 2), code(3, 8)], ['It|strong', ' ', 'rains|code', ' in Denby']],
	['an empty one', [strong(3, 3)], ['It ', 'rains in Denby']],
])('%s', (_rule, inlines, expected) => {
	expect(pieces(inlines)).toEqual(expected);
});

test('what begins or ends outside the span stands over what is within', () => {
	expect(pieces([strong(0, 8), code(9, 17)], {start: 3, end: 11})).toEqual(['rains|strong', ' ', 'in|code']);
});

test('the markup over each piece is that which holds all of it', () => {
	const inline = fc.tuple(fc.nat(17), fc.nat(17)).map(([a, b]) => strong(Math.min(a, b), Math.max(a, b)));
	fc.assert(
		fc.property(fc.array(inline, {maxLength: 8}), inlines => {
			for (const {start, end, over} of piecesOf({start: 0, end: text.length}, inlines))
				expect(over).toEqual(inlines.filter(inline => inline.start <= start && inline.end >= end));
		}),
	);
});

test('a paragraph of links alone takes no longer for each of them', () => {
	const links = (count: number): Inline[] =>
		Array.from({length: count}, (_, at) => ({kind: 'link', start: 3 * at, end: 3 * at + 2, href: 'https://x.org'}));
	expect(growth(inlines => piecesOf({start: 0, end: 3 * inlines.length}, inlines), links, 500)).toBeLessThan(linear);
});
