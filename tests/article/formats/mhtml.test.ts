import {expect, test} from 'vitest';
import {told} from './hostile/told.ts';

const head = (more: string): string => `From: <Saved by Somebody>\r\nSubject: Rain\r\nMIME-Version: 1.0\r\n${more}\r\n`;
const related = head('Content-Type: multipart/related; boundary="b"\r\n');
const part = (type: string, content: string, more = ''): string =>
	`--b\r\nContent-Type: ${type}\r\n${more}\r\n${content}\r\n`;
const page = part('text/html', '<p>It rained.</p>');
const picture = part('image/png', 'AAAA\r\n'.repeat(1000), 'Content-Transfer-Encoding: base64\r\n');

test.each<[string, string, string[]]>([
	['a page', `${related}${page}--b--\r\n`, [': It rained.']],
	['a page behind a picture', `${related}${picture}${page}--b--\r\n`, [': It rained.']],
	['a page far behind pictures', `${related}${picture.repeat(60)}${page}--b--\r\n`, [': It rained.']],
	['the first of two pages', `${related}${page}${part('text/html', '<p>A frame.</p>')}--b--\r\n`, [': It rained.']],
	[
		'XHTML',
		`${related}${part('application/xhtml+xml', '<p>It rained.</p>')}--b--\r\n`,
		[expect.stringMatching(/It rained|! /)],
	],
	[
		'a page in quoted-printable',
		`${related}${part('text/html', '<p>It =\r\nrained=2E</p>', 'Content-Transfer-Encoding: quoted-printable\r\n')}--b--\r\n`,
		[': It rained.'],
	],
	[
		'a page in base64',
		`${related}${part('text/html', Buffer.from('<p>It rained.</p>').toString('base64'), 'Content-Transfer-Encoding: base64\r\n')}--b--\r\n`,
		[': It rained.'],
	],
	[
		'a boundary without quotes',
		`${head('Content-Type: multipart/related; boundary=b\r\n')}${page}--b--\r\n`,
		[': It rained.'],
	],
	['no boundary at the end', `${related}${page}`, [': It rained.']],
	['no parts but a page', head('Content-Type: text/html\r\n').concat('<p>It rained.</p>'), [': It rained.']],
	['no page', `${related}${picture}--b--\r\n`, ['! not an article (no page in it)']],
	['no parts', related, ['! not an article (no page in it)']],
	['another boundary', `${related}${page.replace('--b', '--c')}`, ['! not an article (no page in it)']],
	['an empty page', `${related}${part('text/html', '')}--b--\r\n`, ['! not an article (no page in it)']],
	['escapes in its subject', `${related.replace('Rain', '=?utf-8?Q?a=1B[31m?=')}${page}--b--\r\n`, [': It rained.']],
	['boundaries without end', `${related}${'--b\r\n'.repeat(100_000)}`, [expect.stringMatching(/^! /)]],
	[
		'a page of twenty megabytes',
		`${related}${part('text/html', `<p>${'x '.repeat(10_000_000)}</p>`)}`,
		[expect.stringMatching(/^(?:!|: x)/)],
	],
])('%s', async (_, saved, lines) => expect(await told(saved, 'a.mhtml')).toEqual(lines), 30_000);
