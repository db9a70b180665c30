import fc from 'fast-check';
import {expect, test} from 'vitest';
import {partsOf} from '../../source/article/parts.ts';

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
