import {describe, expect, test} from 'vitest';
import {decode, decodeUtf8} from '../../source/article/decode.ts';
import {harmless} from '../../source/article/harmless.ts';

const latin = (text: string) => Buffer.from(text, 'latin1');
const utf32 = (text: string, put: 'writeUInt32LE' | 'writeUInt32BE') =>
	Buffer.concat(
		Array.from(text, letter => {
			const unit = Buffer.alloc(4);
			unit[put](letter.codePointAt(0)!);
			return unit;
		}),
	);

const harbour = 'Der alte Wärter am Hafen sagte, es sei schön hier, größer als früher und ruhig für alle.';

describe('the text, its charset and why', () => {
	test.each([
		['valid', Buffer.from('naïve “quotes”'), 'naïve “quotes”', 'utf-8', 'valid UTF-8'],
		['marked', Buffer.from('\uFEFFtext'), 'text', 'utf-8', 'byte order mark'],
		['marked', Buffer.from('\uFEFFtext – ö', 'utf16le'), 'text – ö', 'utf-16le', 'byte order mark'],
		['marked', Buffer.from('\uFEFFtext', 'utf16le').swap16(), 'text', 'utf-16be', 'byte order mark'],
		['marked', utf32('\uFEFFtext 🙂', 'writeUInt32LE'), 'text 🙂', 'utf-32le', 'byte order mark'],
		['marked', utf32('\uFEFFtext 🙂', 'writeUInt32BE'), 'text 🙂', 'utf-32be', 'byte order mark'],
		['bare', Buffer.from('a plain text', 'utf16le'), 'a plain text', 'utf-16le', 'zeros as no other charset has them'],
		['bare', Buffer.from('мы шли', 'utf16le').swap16(), 'мы шли', 'utf-16be', 'zeros as no other charset has them'],
		['bare', utf32('мы шли', 'writeUInt32BE'), 'мы шли', 'utf-32be', 'zeros as no other charset has them'],
		[
			'declared',
			latin('<meta charset="koi8-r"><p>\xd4\xc5\xcb\xd3\xd4'),
			'<meta charset="koi8-r"><p>текст',
			'koi8-r',
			'declared in the file',
		],
		[
			'one lost byte',
			Buffer.concat([Buffer.from('“ö” '.repeat(400)), latin('\xff')]),
			`${'“ö” '.repeat(400)}\uFFFD`,
			'utf-8',
			'UTF-8 but for 1 place',
		],
		[
			'too little to guess from',
			latin('\x93Hi\x94 \xe9'),
			'“Hi” é',
			'windows-1252',
			'nothing tells; most old files are in it',
		],
		['German', latin(harbour), harbour, 'windows-1252', 'guessed from its letters'],
		[
			'Russian',
			latin(
				'\xd1\xf2\xe0\xf0\xfb\xe9 \xf1\xec\xee\xf2\xf0\xe8\xf2\xe5\xeb\xfc \xec\xe0\xff\xea\xe0 \xed\xe5 \xef\xee\xec\xed\xe8\xf2.',
			),
			'Старый смотритель маяка не помнит.',
			'windows-1251',
			'guessed from its letters',
		],
		[
			'Japanese',
			latin('\x91D\x82\xcd\x92\xaa\x82\xc6\x82\xc6\x82\xe0\x82\xc9\x8d`\x82\xc9\x93\xfc\x82\xc1\x82\xbd\x81B'),
			'船は潮とともに港に入った。',
			'shift_jis',
			'guessed from its letters',
		],
		['Japanese mail', latin('\x1b$BA%\x1b(B x'), '船 x', 'iso-2022-jp', 'its escapes between the letters'],
		['newlines', Buffer.from('a\r\nb\rc'), 'a\nb\nc', 'utf-8', 'valid UTF-8'],
	])('%s: %j', async (_, bytes, text, charset, reason) => {
		expect(await decode(bytes)).toEqual({text, charset, reason});
	});
});

test('a declaration that the bytes belie is not believed', async () => {
	const page = `<meta charset="shift_jis"><p>${harbour.repeat(3)}`;
	expect(await decode(latin(page))).toMatchObject({text: page, charset: 'windows-1252'});
});

test.each([
	['a picture', latin('\x89PNG\r')],
	['an archive', latin('PK\x03\x04 ')],
	['zeros', Buffer.from([0x61, 0, 0, 0, 0x62])],
	['controls', Buffer.from([1, 2, 3, 4, 5, 6])],
	['controls among letters beyond ASCII', latin(`\xff\xfd\x01\x02\x03\x04\x05${harbour}`)],
])('%s is binary', async (_, bytes) => expect(await decode(bytes)).toBeNull());

/** Encodings in which a control character looks like something else. */
test.each([
	['UTF-7', latin('+ABs-[31mred')],
	['overlong UTF-8', latin('text \xc0\x9b[31m and \xe0\x80\x9b]0;title\x07 ends')],
	['CSI as one byte', latin(`${harbour} \x9b31m`)],
	['ISO-2022-JP with other escapes', latin('\x1b$BA%\x1b(B \x1b[31mred \x1b]0;title\x07')],
	['C1 in GB18030', latin('\xb4\xac\xcb\xe6\xd7\xc5\xb3\xb1\xcb\xae\xbd\xf8\xc1\xcb\xb8\xdb \x81\x30\x84\x33[31m')],
	['UTF-32 beyond Unicode', Buffer.concat([utf32('\uFEFFab', 'writeUInt32LE'), Buffer.from([0, 0, 0x7f, 0x7f])])],
	['UTF-16 with lone surrogates', Buffer.from('\uFEFFa\uD800b\u001B[31m', 'utf16le')],
])('%s leaves no control character', async (_, bytes) => {
	const text = harmless((await decode(bytes))!.text);
	expect(text).not.toMatch(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/);
	expect(text.isWellFormed()).toBe(true);
});

test('bytes that are no UTF-8 leave nothing behind for those that come next', () => {
	expect(decodeUtf8(Uint8Array.of(0x61, 0xe6, 0xb8))).toBeNull();
	expect(decodeUtf8(Uint8Array.of(0xaf, 0x61))).toBeNull();
	expect(decodeUtf8(new TextEncoder().encode('\uFEFFthe 港'))?.text).toBe('the 港');
	expect(decodeUtf8(new TextEncoder().encode('\uFEFFthe 港'))?.text).toBe('the 港');
});
