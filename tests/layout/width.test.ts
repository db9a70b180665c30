import fc from 'fast-check';
import {eastAsianWidth} from 'get-east-asian-width';
import stringWidth from 'string-width';
import {expect, test} from 'vitest';
import {columnWidth, fitting, padEnd, truncate} from '../../source/layout/width.ts';

test.each([
	['ascii', 5],
	['', 0],
	['Größe', 5],
	['e\u0301te\u0301', 3],
	['東京', 4],
	['한국', 4],
	['ﾃｽﾄ', 3],
	['👩‍🚀', 2],
	['👍🏽', 2],
	['🇫🇷🇩🇪', 4],
	['❤️', 2],
	['“quoted” – dash', 15],
])('%j takes %i columns', (text, columns) => {
	expect(columnWidth(text)).toBe(columns);
	expect(stringWidth(text)).toBe(columns);
});

test('agrees with string-width on ordinary text of many scripts', () => {
	const piece = fc.constantFrom(
		'a',
		' ',
		'é',
		'ß',
		'Ж',
		'ω',
		'ש',
		'ع',
		'東',
		'か',
		'。',
		'한',
		'😀',
		'👨‍👩‍👧',
		'🇪🇸',
		'e\u0301',
		'—',
		'…',
		'€',
	);
	fc.assert(fc.property(fc.array(piece), pieces => columnWidth(pieces.join('')) === stringWidth(pieces.join(''))));
});

test.each([
	['harbour', 7, 'harbour'],
	['harbour', 4, 'har…'],
	['東京都', 4, '東…'],
	['👩‍🚀👩‍🚀', 3, '👩‍🚀…'],
	['the harbour', 5, 'the…'],
	['harbour', 0, ''],
])('%j cut to %i columns is %j', (text, columns, cut) => {
	expect(truncate(text, columns)).toBe(cut);
});

test('what fits is never wider, and one cluster more would be', () => {
	fc.assert(
		fc.property(fc.string({unit: 'grapheme'}), fc.nat(20), (text, columns) => {
			const end = fitting(text, columns);
			expect(columnWidth(text.slice(0, end))).toBeLessThanOrEqual(columns);
			if (end < text.length) expect(columnWidth(text)).toBeGreaterThan(columns);
		}),
	);
});

test('pads by columns, not by characters', () => expect(padEnd('東', 4)).toBe('東  '));

test('every character of the basic plane has the columns that Unicode gives it', () => {
	const invisible = /^[\p{Mn}\p{Me}\p{Cf}\p{Default_Ignorable_Code_Point}\u1160-\u11FF]$/u;
	const emoji = /^\p{Emoji_Presentation}$/u;
	const differing: string[] = [];
	for (let code = 0xa0; code < 0x10000; code++) {
		if (code >= 0xd800 && code <= 0xdfff) continue;
		const character = String.fromCharCode(code);
		const columns =
			code === 0xad ? 0 : invisible.test(character) ? 0 : emoji.test(character) ? 2 : eastAsianWidth(code);
		if (columnWidth(character) !== columns) differing.push(`U+${code.toString(16)}`);
	}
	expect(differing).toEqual([]);
});
