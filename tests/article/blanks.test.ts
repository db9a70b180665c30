import fc from 'fast-check';
import {expect, test} from 'vitest';
import {oneBlank, oneLine} from '../../source/article/blanks.ts';

test.each([
	['a b', 'a b', 'a b'],
	['a  b', 'a b', 'a b'],
	['a\tb', 'a b', 'a b'],
	['\t a \t', ' a ', ' a '],
	['a\n\nb', 'a b', 'a\n\nb'],
	['a \n b', 'a b', 'a \n b'],
	['12\u00A0km', '12 km', '12\u00A0km'],
	['', '', ''],
])('%j is the line %j, and with its own lines %j', (text, line, lines) => {
	expect(oneLine(text)).toBe(line);
	expect(oneBlank(text)).toBe(lines);
});

test('a run of blanks is one, whatever it begins with', () => {
	const text = fc.string({unit: fc.constantFrom('a', ' ', '\t', '\n', '\u00A0', '\u3000', '\f')});
	fc.assert(
		fc.property(text, given => {
			expect(oneLine(given)).toBe(given.replace(/\s+/g, ' '));
			expect(oneBlank(given)).toBe(given.replace(/[^\S\n\u00A0\u202F\u3000]+/g, ' '));
		}),
	);
});
