import fc from 'fast-check';
import {expect, test} from 'vitest';
import {decodeEntities} from '../../../source/article/formats/entities.ts';

test.each([
	['Rain &amp; wind', 'Rain & wind'],
	['&lt;b&gt; &quot;a&quot; &apos;b&apos;', '<b> "a" \'b\''],
	['&ldquo;a&rdquo; &laquo;b&raquo;', '“a” «b»'],
	['caf&eacute; &Eacute;t&eacute;', 'café Été'],
	['&Uuml;ber &uuml;ber', 'Über über'],
	['&frac12; &euro;', '½ €'],
	['&#233;&#xe9;&#XE9;', 'ééé'],
	['&#128512;', '😀'],
	// Once: what stands for a reference is text.
	['&amp;lt;', '&lt;'],
	// What is none stays as it stands.
	['&boat;', '&boat;'],
	['&constructor;', '&constructor;'],
	['&eacute', '&eacute'],
	['&EACUTE;', '&EACUTE;'],
	['a & b; c', 'a & b; c'],
	['&#;', '&#;'],
	['&#xZ;', '&#xZ;'],
	['&#12345678;', '&#12345678;'],
	['?a=1&copy=2', '?a=1&copy=2'],
	// No characters at all.
	['&#0;', '\uFFFD'],
	['&#x110000;', '\uFFFD'],
])('%s', (text, decoded) => expect(decodeEntities(text)).toBe(decoded));

test('text without references is left as it is', () => {
	fc.assert(fc.property(fc.string(), text => decodeEntities(text.replaceAll('&', '')) === text.replaceAll('&', '')));
});

test('any character comes back from its number', () => {
	const character = fc.integer({min: 1, max: 0x10ffff}).filter(code => code < 0xd800 || code > 0xdfff);
	fc.assert(
		fc.property(character, code => {
			expect(decodeEntities(`&#${code};`)).toBe(String.fromCodePoint(code));
			expect(decodeEntities(`&#x${code.toString(16)};`)).toBe(String.fromCodePoint(code));
		}),
	);
});
