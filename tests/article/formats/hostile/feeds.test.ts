import {describe, expect, test} from 'vitest';
import {readDocuments} from '../../../../source/article/read.ts';
import {told} from './told.ts';

const item = (inner: string): string => `<item><guid>1</guid>${inner}</item>`;
const rss = (inner: string, before = ''): string =>
	`<?xml version="1.0"?>${before}<rss version="2.0"><channel>${inner}</channel></rss>`;
const text = (inner: string): string => rss(item(`<description>${inner}</description>`));
const many = 50_000;

describe('a feed', () => {
	test.each<[string, string | Uint8Array, string[]]>([
		[
			'of entities in entities',
			rss(item('&c;'), '<!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;"><!ENTITY c "&b;&b;">]>'),
			['! declares entities in XML, which are not read'],
		],
		[
			'of an entity that names a file',
			rss(item('&a;'), '<!DOCTYPE rss [<!ENTITY a SYSTEM "file:///etc/passwd">]>'),
			['! declares entities in XML, which are not read'],
		],
		[
			'of parameter entities',
			rss(item('x'), '<!DOCTYPE rss [<!ENTITY % a SYSTEM "https://a.example/">%a;]>'),
			['! declares entities in XML, which are not read'],
		],
		['of a doctype alone', `<!DOCTYPE rss SYSTEM "https://a.example/rss.dtd">${text('It rained.')}`, ['1: It rained.']],
		['of an unknown entity', text('It &nosuch; rained.'), ['1: It &nosuch; rained.']],
		['of escapes in numbers', text('It &#27;[31mrained&#x9b;2J.&#x202e;'), ['1: It rained›2J.']],
		['of escapes in numbers twice', text('It &amp;#27;[31mrained.'), ['1: It rained.']],
		['of a number beyond all', text('It &#99999999; rained &#xD800;.'), [expect.stringMatching(/^1: It .* rained/)]],
		['of plain characters', text('<![CDATA[<p>It <b>rained</b>.</p>]]>'), ['1: It rained.']],
		['of plain characters in plain characters', text('<![CDATA[a]]]]><![CDATA[> b]]>'), ['1: a]]> b']],
		['of a script', text('<![CDATA[<script>alert(1)</script><p>It rained.</p>]]>'), ['1: It rained.']],
		['of a program', rss('<?php system("x") ?><?xml-stylesheet href="x"?>'), [expect.stringMatching(/^! /)]],
		[
			'in a charset that it does not name',
			Buffer.from(text('Caf\u00e9 au lait, d\u00e9j\u00e0 vu.').replace('<?xml version="1.0"?>', ''), 'latin1'),
			['1: Café au lait, déjà vu.'],
		],
		[
			'in a charset that it names wrongly',
			Buffer.from(text('Café.').replace('"1.0"', '"1.0" encoding="iso-8859-1"')),
			['1: Café.'],
		],
		['in UTF-16', Buffer.from(`\uFEFF${text('It rained.')}`, 'utf16le'), ['1: It rained.']],
		['of an item without anything', rss('<item/><item></item>'), [expect.stringMatching(/! not an article|! no/)]],
		[
			'of a link alone',
			rss('<item><link>https://a.example/1</link></item>'),
			['https://a.example/1: https://a.example/1'],
		],
		['of a name with escapes', rss('<item><guid>a&#27;[31mb</guid><description>x</description></item>'), ['ab: x']],
		['of elements in elements', text(`${'&lt;div&gt;'.repeat(many)}It rained.`), ['1: It rained.']],
		['of ampersands', text(`It rained. ${'&'.repeat(many)}`), [expect.stringMatching(/^1: It rained\./)]],
		['of angles', text(`<![CDATA[It rained. ${'<'.repeat(many)}]]>`), [expect.stringMatching(/^1: It rained\./)]],
		[
			'of attributes',
			`<rss ${'a="b" '.repeat(many)}><channel>${item('<title>x</title><description>It rained.</description>')}</channel></rss>`,
			[expect.stringMatching(/It rained|! /)],
		],
		['of tags', rss(item(`<description>x</description>${'<category>a</category>'.repeat(many)}`)), ['1: x']],
		[
			'of JSON that is none',
			'{"version": "https://jsonfeed.org/version/1.1", "items": [',
			['! not an article (a broken feed)'],
		],
		[
			'of JSON in JSON',
			`{"version": "https://jsonfeed.org/version/1.1", "items": ${'['.repeat(many)}`,
			['! not an article (a broken feed)'],
		],
		[
			'of JSON with other things',
			'{"version": "https://jsonfeed.org/version/1.1", "items": [1, null, {"id": {}, "content_text": 7}, {"id": "a", "content_text": "x"}]}',
			[expect.stringMatching(/x$|! /)],
		],
	])('%s', async (_, source, expected) => {
		const lines = await told(source, 'a.rss');
		expect(lines.slice(-expected.length)).toEqual(expected);
	});

	test.each([
		['of its own', '<a href="/2">it</a>', 'https://a.example/2'],
		['up', '<a href="../3?x#y">it</a>', 'https://a.example/3?x#y'],
		['of a program', '<a href="javascript:alert(1)">it</a>', undefined],
		['of a file', '<a href="file:///etc/passwd">it</a>', undefined],
	])('links %s', async (_, html, href) => {
		const source = rss(
			item(`<link>https://a.example/b/1</link><description><![CDATA[<p>See ${html}.</p>]]></description>`),
		);
		const [document] = await readDocuments(Buffer.from(source), {path: 'a.rss'});
		const [block] = document!.blocks;
		expect('inlines' in block! ? block.inlines?.[0]?.href : undefined).toBe(href);
	});
});
