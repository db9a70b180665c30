import {describe, expect, test} from 'vitest';
import {piece, type Style} from '../../source/reader/rows.ts';
import {paintRow, themeOf} from '../../source/screen/theme.ts';

const coloured = themeOf({colour: true, ground: 'any'});
const light = themeOf({colour: true, ground: 'light'});
const monochrome = themeOf({colour: false, ground: 'light'});
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
		for (const theme of [coloured, light, monochrome]) {
			const painted = paintRow([piece('x', style)], theme);
			expect(painted === 'x' || painted.endsWith('x\u001B[0m')).toBe(true);
		}
	});
});

/** How light a colour of the 256 is, 0 to 1, as the eye weighs red, green and blue. */
function lightness(colour: number): number {
	const steps = [0, 95, 135, 175, 215, 255];
	const [red, green, blue] = [36, 6, 1].map(part => steps[Math.floor((colour - 16) / part) % 6]!) as [
		number,
		number,
		number,
	];
	return (0.299 * red + 0.587 * green + 0.114 * blue) / 255;
}

describe('the themes', () => {
	test.each(styles.filter(style => light[style] !== coloured[style]))('%s is dark enough for a light ground', style =>
		expect(lightness(Number(/38;5;(\d+)$/.exec(light[style])?.[1]))).toBeLessThan(0.5),
	);
	test.each(styles)('%s has no colour in monochrome', style => expect(monochrome[style]).toMatch(/^[1-9]?$/));
	test.each(styles)('%s keeps to sixteen colours', style =>
		expect(coloured[style]).toMatch(/^(?:(?:[1-9]|3[0-7]|4[0-7]|9[0-7])(?:;|$))*$/),
	);
	test.each([coloured, light])('tell eight speakers apart', theme =>
		expect(new Set(styles.filter(style => style.startsWith('hue')).map(style => theme[style])).size).toBe(8),
	);
	test('never set black or white letters on the ground of the terminal', () => {
		for (const style of styles) {
			const codes = coloured[style].split(';');
			const hasGround = codes.some(code => /^(?:4[0-7]|7)$/.test(code));
			if (!hasGround) expect(codes.filter(code => ['30', '37', '97', '90'].includes(code))).toEqual([]);
		}
	});
});
