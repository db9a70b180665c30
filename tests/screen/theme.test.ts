import {describe, expect, test} from 'vitest';
import {piece, type Style} from '../../source/reader/rows.ts';
import {coloured, monochrome, paintRow} from '../../source/screen/theme.ts';

const styles = Object.keys(coloured) as Style[];

describe('a painted row', () => {
	test.each([
		['plain text is written as it is', [piece('ice')], 'ice'],
		['a style is put before and taken back after', [piece('ice', 'title')], '\u001B[1mice\u001B[0m'],
		[
			'each piece for itself',
			[piece('a', 'dim'), piece('b'), piece('c', 'hue1')],
			'\u001B[2ma\u001B[0mb\u001B[36mc\u001B[0m',
		],
		['nothing is nothing', [], ''],
	])('%s', (_, row, painted) => expect(paintRow(row, coloured)).toBe(painted));

	test.each(styles)('%s leaves no attribute behind', style => {
		for (const theme of [coloured, monochrome]) {
			const painted = paintRow([piece('x', style)], theme);
			expect(painted === 'x' || painted.endsWith('x\u001B[0m')).toBe(true);
		}
	});
});

describe('the themes', () => {
	test.each(styles)('%s has no colour in monochrome', style => expect(monochrome[style]).toMatch(/^[1-9]?$/));
	test.each(styles)('%s keeps to sixteen colours', style =>
		expect(coloured[style]).toMatch(/^(?:(?:[1-9]|3[0-7]|4[0-7]|9[0-7])(?:;|$))*$/),
	);
	test('tell eight speakers apart', () =>
		expect(new Set(styles.filter(style => style.startsWith('hue')).map(style => coloured[style])).size).toBe(8));
	test('never set black or white letters on the ground of the terminal', () => {
		for (const style of styles) {
			const codes = coloured[style].split(';');
			const hasGround = codes.some(code => /^(?:4[0-7]|7)$/.test(code));
			if (!hasGround) expect(codes.filter(code => ['30', '37', '97', '90'].includes(code))).toEqual([]);
		}
	});
});
