import {describe, expect, test} from 'vitest';
import {confirms, formats, nameSays, recognise} from '../../../source/article/formats/index.ts';

describe('what a name in a folder says', () => {
	test.each([
		['a.txt', 'article'],
		['a.HTML', 'article'],
		['a.md.gz', 'article'],
		['a.tar.gz', 'article'],
		['a.tgz', 'article'],
		['b/a.epub', 'article'],
		['a.json', 'perhaps'],
		['a.xml', 'perhaps'],
		['a.csv', 'perhaps'],
		['a.rss.gz', 'article'],
		['a.png', 'nothing'],
		['a.gz', 'nothing'],
		['a', 'nothing'],
		['txt', 'nothing'],
		['.txt', 'nothing'],
		['a.txt.bak', 'nothing'],
		['', 'nothing'],
	])('%j: %s', (name, says) => expect(nameSays(name)).toBe(says));
});

describe('what a file is', () => {
	test.each([
		['content before the name', '<!doctype html><p>x', 'a.md', 'html', 'content'],
		['the name where the content says nothing', 'Words.', 'a.md', 'markdown', 'extension'],
		['plain text where nothing says anything', 'Words.', 'a.bin', 'text', 'none'],
		[
			'a book before an archive',
			`PK\u0003\u0004${'x'.repeat(26)}mimetypeapplication/epub+zip`,
			'a.zip',
			'epub',
			'content',
		],
		[
			'a mailbox before a mail',
			'From a@b.example Fri Jan 19 08:30:00 2024\nFrom: a\nTo: b\nSubject: x\n\n',
			'a',
			'mbox',
			'content',
		],
		[
			'a saved page before a mail',
			'From: <Saved by X>\nSubject: x\nMIME-Version: 1.0\n\n',
			'a.eml',
			'mhtml',
			'content',
		],
		['XHTML', '<?xml version="1.0"?>\n<!-- x -->\n<html>', 'a.xml', 'html', 'content'],
		['YAML', '---\ntitle: x\n---\n', 'a', 'markdown', 'content'],
		['TOML', '+++\ntitle = "x"\n+++\n', 'a.txt', 'markdown', 'content'],
		['two kinds of marks', '# x\n\n**b**', 'a.txt', 'markdown', 'content'],
		['code and a link', '~~~\nx\n~~~\n[y](#z)', 'a.txt', 'markdown', 'content'],
		['many links', '[a](/1) [b](/2)\n[c](https://x.example/) [d](#4)', 'a.txt', 'markdown', 'content'],
		['three links', '[a](/1) [b](/2) [c](/3)', 'a.txt', 'text', 'extension'],
		['what a service says above', 'Title: x\n\nURL Source: https://y.example/\n', 'a.txt', 'markdown', 'content'],
		['a table and a link to a note', '|a|b|\n|-|-|\n[[y]]', 'a.txt', 'markdown', 'content'],
		['one kind of marks', '# x\n\n# y', 'a.txt', 'text', 'extension'],
		['a rule', '---\nWords\n---\n', 'a.txt', 'text', 'extension'],
		['JSON of nobody', '{"a": 1}', 'a.json', 'text', 'none'],
	])('%s', (_, head, path, name, sign) => {
		const found = recognise(head, path);
		expect([found.format.name, found.sign]).toEqual([name, sign]);
	});

	test.each([
		['{"version": "https://jsonfeed.org/version/1.1"', 'a.json', true],
		['<rss>', 'a.xml', true],
		['<rss>', 'a.json', true],
		['title,url,time_added,status\n', 'a.csv', true],
		['{"a": 1}', 'a.json', false],
		['<plist>', 'a.xml', false],
		['a,b\n', 'a.csv', false],
	])('%s in %s is what its name may stand for: %s', (head, path, sure) => expect(confirms(head, path)).toBe(sure));
});

test('an extension stands for one format', () => {
	const extensions = formats.flatMap(format => format.extensions);
	expect(new Set(extensions).size).toBe(extensions.length);
});

test.each(formats.map(format => [format.name, format] as const))('%s can be loaded', async (_, format) =>
	expect(typeof (await format.load()).parse).toBe('function'),
);
