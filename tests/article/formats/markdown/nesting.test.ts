import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {capNesting} from '../../../../source/article/formats/markdown/nesting.ts';

describe('what nobody writes is made shallower', () => {
	test.each([
		['quotes', `${'> '.repeat(30)}x`, '>  x'],
		['bullets', `${'- '.repeat(30)}x`, '- x'],
		['numbers', `${'1. '.repeat(30)}x`, '- x'],
		['a rule of stars', '*'.repeat(30), '***'],
		['marks in a row', `x ${'*'.repeat(20)} y`, 'x  y'],
		['blanks before a line', `${' '.repeat(100)}x`, `${' '.repeat(80)}x`],
		['a thousand marks', '*x'.repeat(1001), ' x'.repeat(1001)],
	])('%s', (_, text, capped) => expect(capNesting(text)).toBe(capped));

	test.each([
		['quotes', `${'> '.repeat(20)}x`],
		['a list', '- a\n  - b\n    - c'],
		['a rule', '***\n\n---\n\n___'],
		['a heading of signs', 'Head\n=================================='],
		['a table', '|a|b|\n|----------------------------------|---|\n|1|2|'],
		['a thousand marks among words', `*${'word '.repeat(10)}word* `.repeat(1001)],
		['code', '```\n    x\n```'],
		['nothing', ''],
	])('but not %s', (_, text) => expect(capNesting(text)).toBe(text));
});

test('letters are never lost', () =>
	fc.assert(
		fc.property(
			fc.array(fc.constantFrom('> ', '- ', '*', '`', '[', 'x', '\n', '\n\n', '  ', '1. '), {maxLength: 200}),
			parts => {
				const text = parts.join('');
				const letters = (words: string): string => words.replace(/[^x]/g, '');
				expect(letters(capNesting(text))).toBe(letters(text));
			},
		),
	));
