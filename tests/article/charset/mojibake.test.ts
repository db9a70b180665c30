import {expect, test} from 'vitest';
import {repairMojibake} from '../../../source/article/charset/mojibake.ts';
import {decode} from '../../../source/article/decode.ts';

/** The text as it looks when its UTF-8 is read in the charset. */
const misread = (text: string, charset: string): string => {
	const decoder = new TextDecoder(charset);
	return Array.from(Buffer.from(text), byte =>
		byte < 128 ? String.fromCharCode(byte) : decoder.decode(Uint8Array.of(byte)),
	).join('');
};

test.each([
	['It’s late, “he” said – café, naïve.', 'windows-1252'],
	['« voilà », dit-il: été', 'windows-1252'],
	['Łódź i żółw', 'windows-1252'],
	['Привет, мир!', 'windows-1252'],
	['Привет, мир!', 'windows-1251'],
	['日本語の文章です', 'windows-1252'],
	['Look 🙂', 'windows-1252'],
	['“Yes,” she said.', 'windows-1251'],
])('%s misread as %s is repaired', (text, charset) => {
	expect(repairMojibake(misread(text, charset))).toBe(text);
});

test('what was misread twice is repaired twice', () => {
	const text = 'It’s late – café.';
	expect(repairMojibake(misread(misread(text, 'windows-1252'), 'windows-1252'))).toBe(text);
});

test('a quotation mark that has lost its last byte', () => {
	expect(repairMojibake('â€œHelloâ€, he said.')).toBe('“Hello”, he said.');
});

test.each([['« café », « voilà »'], ['« AMANHû, NÃO É…'], ['“le CAFÉ”… ‘é’”'], ['СССР’ и РФ'], ['日本語の文章です']])(
	'%s is meant',
	text => expect(repairMojibake(text)).toBe(text),
);

test('decoding repairs and says so', async () => {
	expect(await decode(Buffer.from('Itâ€™s late'))).toEqual({
		text: 'It’s late',
		charset: 'utf-8',
		reason: 'valid UTF-8, and repaired: it had been read in another charset before',
	});
});
