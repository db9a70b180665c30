import fc from 'fast-check';
import {expect, test} from 'vitest';
import {decodeEntities} from '../../../source/article/formats/entities.ts';

test.each([
	['Salt &amp; pepper', 'Salt & pepper'],
	['&lt;b&gt; &quot;x&quot; &apos;', '<b> "x" \''],
	['&#233;&#xE9;&#XE9;&eacute;', 'éééé'],
	['&Auml;&auml;', 'Ää'],
	['&mdash;&hellip;&ldquo;&rdquo;', '—…“”'],
	['&#128512;', '😀'],
	['&#0; &#x110000;', '\uFFFD \uFFFD'],
	['&amp;amp;', '&amp;'],
	['&nosuch; &amp &; & &#; &#x;', '&nosuch; &amp &; & &#; &#x;'],
	['&constructor; &toString;', '&constructor; &toString;'],
	['&#12345678;', '&#12345678;'],
	['none', 'none'],
	['', ''],
])('%s: %s', (text, decoded) => expect(decodeEntities(text)).toBe(decoded));

test('every number is one character or the sign for none', () =>
	fc.assert(
		fc.property(fc.integer({min: 0, max: 9_999_999}), code => {
			expect([...decodeEntities(`&#${code};`)]).toHaveLength(1);
		}),
	));
