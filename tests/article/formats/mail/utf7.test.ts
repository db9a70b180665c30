import {describe, expect, test} from 'vitest';
import {decodeUtf7, saysUtf7} from '../../../../source/article/formats/mail/utf7.ts';

test.each([
	['Caf+AOk-', 'Café'],
	['Caf+AOk.', 'Café.'],
	['+ZeVnLIqe-', '日本語'],
	['Salt +- pepper', 'Salt + pepper'],
	['+2D3eAA-', '😀'],
	['1+1=2', '1+1=2'],
	['a + b', 'a + b'],
	['plain', 'plain'],
	['', ''],
])('%s: %s', (encoded, text) => expect(decodeUtf7(encoded)).toBe(text));

describe('is said by the headers alone', () => {
	test.each([
		['Content-Type: text/plain; charset=utf-7', true],
		['Content-Type: text/plain; charset="UTF-7"', true],
		['Content-Type: text/plain; charset=unicode-1-1-utf-7', true],
		['Content-Type: text/plain; charset=utf-8', false],
		['Subject: about utf-7', false],
		['Content-Type: text/plain; charset=utf-70', false],
	])('%s: %s', (header, said) => expect(saysUtf7(header)).toBe(said));
});
