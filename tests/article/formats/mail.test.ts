import {describe, expect, test} from 'vitest';
import type {Document} from '../../../source/article/article.ts';
import {readDocuments} from '../../../source/article/read.ts';

const read = (text: string | Buffer, path = 'a.eml'): Promise<Document[]> => readDocuments(Buffer.from(text), {path});
const one = async (text: string | Buffer, path?: string): Promise<Document> => (await read(text, path))[0]!;

const mail = (headers: string[], body: string): string =>
	['From: Ann Lee <ann@post.example>', 'To: b@c.example', 'Message-ID: <1@post.example>', ...headers, '', body].join(
		'\r\n',
	);
const text = (body: string, ...headers: string[]): string => mail(headers, body);
const html = (body: string): string => mail(['Content-Type: text/html; charset=utf-8'], body);

/** The blocks as lines, folded ones with their reason. */
function shown({text, blocks, folded}: Document): string[] {
	const lines = blocks.map(({kind, start, end, ...rest}) => {
		const depth = 'depth' in rest ? rest.depth : '';
		return `${kind}${depth} ${text.slice(start, end)}`;
	});
	return [...lines, ...folded.map(({text, reason}) => `${reason}: ${text}`)];
}

describe('headers', () => {
	test.each([
		['From: x', ['Subject: Rain'], {title: 'Rain', byline: ['Ann Lee'], site: 'post.example'}],
		['encoded words', ['Subject: =?utf-8?Q?R=C3=A4in?= =?utf-8?B?IGluIE1heQ==?='], {title: 'Räin in May'}],
		['encoded escapes', ['Subject: =?utf-8?Q?a=1B[31mb=07=E2=80=AEc?='], {title: 'abc'}],
		['a date', ['Date: Fri, 19 Jan 2024 23:30:00 -0500'], {published: '2024-01-19T23:30:00-05:00'}],
		['a date of old', ['Date: 9 Jan 2024 08:30 GMT'], {published: '2024-01-09T08:30:00Z'}],
		['a date that is none', ['Date: yesterday'], {published: null}],
		['a list', ['List-Id: "The Weekly" <weekly.post.example>'], {site: 'The Weekly'}],
		['a list without a name', ['List-Id: <weekly.post.example>'], {site: 'weekly.post.example'}],
		['an address on the web', ['Archived-At: <https://post.example/1>'], {url: 'https://post.example/1'}],
		['a language', ['Content-Language: de'], {language: 'de'}],
		['labels', ['X-Gmail-Labels: Inbox,"Read later",Category Updates', 'Keywords: sea'], {tags: ['sea', 'Read later']}],
		['no subject', [], {title: 'a'}],
	])('%s', async (_, headers, expected) => {
		expect(await one(text('Some text.', ...headers))).toMatchObject(expected);
	});

	test('in a charset of old', async () => {
		const {title} = await one(Buffer.from(text('x', 'Subject: Caf\xe9'), 'latin1'));
		expect(title).toBe('Café');
	});

	test.each([
		['"Lee, Ann" <a@b.example>', 'Ann Lee'],
		['"Lee, Inc." <a@b.example>', 'Lee, Inc.'],
		['a@b.example', 'a@b.example'],
		['=?iso-8859-1?Q?Andr=E9?= <a@b.example>', 'André'],
	])('From: %s', async (from, name) => {
		const {byline} = await one(`From: ${from}\nTo: x@y.example\nDate: Fri, 19 Jan 2024 08:30:00 +0000\n\nText.`);
		expect(byline).toEqual([name]);
	});
});

describe('text', () => {
	test.each([
		['Short.\n\nLines.', ['paragraph Short.', 'paragraph Lines.']],
		[
			'A line that is as long as mail programs make them, and\nanother that goes on until here.\nAnn',
			['paragraph A line that is as long as mail programs make them, and another that goes on until here.\nAnn'],
		],
		['a\nb\nc', ['paragraph a\nb\nc']],
		['> a\n>> b\n> > c\nd', ['quotation1 a', 'quotation2 b\nc', 'paragraph d']],
		['- a\n- b\n  more', ['list a\nb more']],
		['Text.\n\nHead\n====\n\nText.', ['paragraph Text.', 'heading Head', 'paragraph Text.']],
		['Text.\n\n-- \nAnn Lee', ['paragraph Text.', 'signature: --\nAnn Lee']],
		[
			'Text.\n\n-- \nAnn\n\nOn Friday, Bo wrote:\n> b',
			[...['paragraph Text.', 'paragraph On Friday, Bo wrote:', 'quotation1 b', 'signature: --\nAnn']],
		],
		['Text.\n\nSent from my telephone', ['paragraph Text.', 'signature: Sent from my telephone']],
		['See <https://a.example/x>.', ['paragraph See https://a.example/x.']],
		[
			'He said you can unsubscribe from nothing in this town, which is known for the many letters that its people write to one another on every day of the year but the first, when they sleep; and they would not wish to be without them, since nobody else writes, and the evenings are long, and the lamps are bright enough to read by.',
			[expect.stringMatching(/^paragraph He said/)],
		],
	])('%j', async (body, expected) => {
		expect(shown(await one(text(body)))).toEqual(expected);
	});

	test('that flows', async () => {
		const flowed = text(
			'One \r\ntwo \r\nthree.\r\n\r\n> a \r\n> b\r\n>> c \r\n>> d\r\n-- \r\nAnn',
			'Content-Type: text/plain; format=flowed',
		);
		expect(shown(await one(flowed))).toEqual([
			...['paragraph One two three.', 'quotation1 a b', 'quotation2 c d', 'signature: --\nAnn'],
		]);
	});
});

describe('HTML', () => {
	test.each([
		[
			'a layout',
			'<table><tr><td><p>One</p></td><td><p>Two</p></td></tr><tr><td>Three</td><td></td></tr></table>',
			['paragraph One', 'paragraph Two', 'paragraph Three'],
		],
		['data', '<table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table>', ['table a\tb\n1\t2']],
		[
			'a preheader',
			'<span style="display:none">Psst &#847;&zwnj;&#847;</span><p>Text.</p>',
			['paragraph Text.', 'preheader: Psst'],
		],
		[
			'its way to the web',
			'<p><a href="https://a.example/w">View in browser</a></p><p>Text.</p>',
			['paragraph Text.', 'view in browser: View in browser'],
		],
		[
			'a way out',
			'<p>Text.</p><p>Unsubscribe</p><p>1 Quay Street</p>',
			['paragraph Text.', 'unsubscribe line: Unsubscribe', 'foot of the mail: 1 Quay Street'],
		],
		[
			'a reply',
			'<div>Yes.</div><div class="gmail_quote">On Friday, Bo wrote:<blockquote>Is it?</blockquote></div>',
			['paragraph Yes.', 'paragraph On Friday, Bo wrote:', 'quotation1 Is it?'],
		],
		['a signature', '<p>Yes.</p><div class="gmail_signature">Ann</div>', ['paragraph Yes.', 'signature: Ann']],
	])('%s', async (_, body, expected) => {
		expect(shown(await one(html(`<html><body>${body}</body></html>`)))).toEqual(expected);
	});

	test('its version on the web is its address', async () => {
		expect((await one(html('<p><a href="https://a.example/w">View in browser</a></p><p>Text.</p>'))).url).toBe(
			'https://a.example/w',
		);
	});
});

test.each([
	[
		'as text',
		text(
			'See below.\n\n---------- Forwarded message ---------\nFrom: Bo Cole <bo@post.example>\nDate: Fri, 19 Jan 2024 at 08:30\nSubject: Rain\n\nIt rained.',
			'Subject: Fwd: Rain',
		),
	],
	[
		'as HTML',
		html(
			'<div>See below.</div><div class="gmail_attr">---------- Forwarded message ---------<br>From: <strong>Bo Cole</strong> &lt;bo@post.example&gt;<br>Date: Fri, 19 Jan 2024 at 08:30<br>Subject: Fwd: Rain<br></div><p>It rained.</p>',
		),
	],
])('what is passed on %s is by its own author', async (_, source) => {
	expect(await one(source)).toMatchObject({
		title: 'Rain',
		byline: ['Bo Cole'],
		published: '2024-01-19',
		site: 'post.example',
		text: 'See below.\n\nIt rained.',
	});
});

test('what a short answer quotes is by another, the answer is not', async () => {
	const quoted = 'Yes.\n\nFrom: Bo Cole <bo@post.example>\nSent: Friday\nSubject: Rain\n\nIt rains.';
	expect(await one(text(quoted, 'Subject: Re: Rain'))).toMatchObject({title: 'Re: Rain', byline: ['Ann Lee']});
	expect(await one(text(quoted, 'Subject: FW: Rain'))).toMatchObject({title: 'Rain', byline: ['Bo Cole']});
	const page = html(
		'<p>Yes.</p><p><b>From:</b> Bo Cole<br><b>Sent:</b> Friday<br><b>Subject:</b> Rain</p><p>It rains.</p>',
	);
	expect(shown(await one(page))).toEqual([
		...['paragraph Yes.', 'paragraph It rains.', 'forwarded header: From: Bo Cole\nSent: Friday\nSubject: Rain'],
	]);
});

describe('a charset that is not said, or wrongly', () => {
	const western = (...headers: string[]): Buffer =>
		Buffer.from(text('The caf\xe9 said \x93We are open\x94.', ...headers), 'latin1');
	const english = 'The café said “We are open”.';
	const cyrillic = (label: string, ...headers: string[]): Buffer =>
		Buffer.concat([
			Buffer.from(text('', `Content-Type: text/html${label}`, ...headers)),
			Buffer.from('<meta charset="windows-1251"><p>'),
			Buffer.from([0xcf, 0xf0, 0xe8, 0xf7, 0xe0, 0xeb, 0x20, 0xee, 0xf2, 0xea, 0xf0, 0xfb, 0xf2, 0x2e]),
		]);
	test.each([
		['none, in a charset of old', western(), english],
		['none of its text', western('Content-Type: text/plain'), english],
		['UTF-8', western('Content-Type: text/plain; charset="utf-8"'), english],
		['of old, in UTF-8', text(english, 'Content-Type: text/plain; charset=iso-8859-1'), english],
		['nobody knows, in UTF-8', text(english, 'Content-Type: text/plain; charset=x-nobody'), english],
		['in its HTML alone', cyrillic(''), 'Причал открыт.'],
		['rightly in its HTML', cyrillic('; charset=utf-8'), 'Причал открыт.'],
		['none, in Japanese', text('\x1b$BF|K\\8l\x1b(B', 'Content-Type: text/plain'), '日本語'],
		[
			'a line of the text that looks like a header',
			western('Content-Type: text/plain', '', 'Content-Type: text/plain'),
			/^Content-Type: text\/plain\s+The café/,
		],
	])('%s', async (_, source, expected) => {
		const {text: said} = await one(source);
		if (expected instanceof RegExp) expect(said).toMatch(expected);
		else expect(said).toBe(expected);
	});

	test('in headers: that of the letter', async () => {
		const subject = Buffer.from([0xcf, 0xf0, 0xe8, 0xf7, 0xe0, 0xeb]);
		const source = text('x', 'Subject: #', 'Content-Type: text/plain; charset=windows-1251').split('#');
		const {title} = await one(Buffer.concat([Buffer.from(source[0]!), subject, Buffer.from(source[1]!)]));
		expect(title).toBe('Причал');
	});
});

test.each([
	['no boundary', 'multipart/mixed', 'c'],
	['another boundary', 'multipart/mixed; boundary="b"', 'c'],
	['a boundary in pieces', 'multipart/mixed; boundary*0=a; boundary*1=b', 'ab'],
])('a mail whose headers name %s is parted by the one that stands in it', async (_, type, boundary) => {
	const body = parts(boundary, 'Content-Type: text/plain\r\n\r\nOne.', 'Content-Type: text/plain\r\n\r\nTwo.');
	expect((await one(mail([`Content-Type: ${type}`], body))).text).toBe('One.\n\nTwo.');
});

test.each([
	['carriage returns for line ends', text('One.\n\nTwo.').replace(/\r?\n/g, '\r')],
	['blank lines before its headers', `\r\n\r\n${text('One.\n\nTwo.')}`],
	['a byte order mark', `\uFEFF${text('One.\n\nTwo.')}`],
])('a mail with %s', async (_, source) => {
	expect(await one(source)).toMatchObject({byline: ['Ann Lee'], text: 'One.\n\nTwo.'});
});

test.each([
	['multipart/encrypted; boundary=b', 'Content-Type: application/pgp-encrypted\r\n\r\nVersion: 1', 'encrypted'],
	['application/pkcs7-mime; smime-type=enveloped-data', 'x', 'encrypted'],
	['application/pkcs7-mime; smime-type=signed-data', 'x', 'signed in a way that is not read'],
	['text/plain', '-----BEGIN PGP MESSAGE-----\r\n\r\nhQ\r\n-----END PGP MESSAGE-----', 'encrypted'],
	[
		'multipart/mixed; boundary=b',
		'Content-Type: application/ms-tnef; name="winmail.dat"\r\n\r\nx',
		'its text is in winmail.dat, which only Outlook reads',
	],
	['multipart/mixed; boundary=b', 'Content-Type: text/calendar\r\n\r\nx', 'no articles in it'],
	['text/plain', ' ', 'a mail without text'],
])('a mail of %s: %j', async (type, content, reason) => {
	const body = type.includes('boundary') ? parts('b', content) : content;
	await expect(read(mail([`Content-Type: ${type}`], body))).rejects.toThrow(reason);
});

test('an answer with much above what is passed on is by who answers', async () => {
	const {byline} = await one(
		text(
			`${'word '.repeat(60)}\n\n--- Forwarded message ---\nFrom: Bo Cole <bo@post.example>\nSubject: Rain\n\nIt rained.`,
		),
	);
	expect(byline).toEqual(['Ann Lee']);
});

const parts = (boundary: string, ...contents: string[]): string =>
	`${contents.map(content => `--${boundary}\r\n${content}\r\n`).join('')}--${boundary}--\r\n`;

test('what is enclosed is read where it is an article', async () => {
	const body = parts(
		'b',
		'Content-Type: text/plain\r\n\r\nText.',
		'Content-Type: text/markdown\r\nContent-Disposition: attachment; filename="n.md"\r\n\r\n# Note\r\n\r\nWords.',
		'Content-Type: message/rfc822\r\nContent-Disposition: attachment\r\n\r\nFrom: c@d.example\r\nTo: x@y.example\r\nSubject: Inner\r\n\r\nMore.',
		'Content-Type: image/png\r\nContent-Disposition: attachment; filename="p.png"\r\n\r\nx',
	);
	const documents = await read(mail(['MIME-Version: 1.0', 'Content-Type: multipart/mixed; boundary=b'], body));
	expect(documents.map(({item, title, text}) => [item, title, text])).toEqual([
		[undefined, 'a', 'Text.'],
		['n.md', 'Note', 'Words.'],
		['attachment.eml', 'Inner', 'More.'],
	]);
});

test.each([
	['the page alone', 'Content-Type: text/html\r\nContent-Location: https://a.example/x', '<p>The words of a page.</p>'],
])('a saved page: %s', async (_, headers, page) => {
	const body = parts('b', `${headers}\r\n\r\n${page}`, 'Content-Type: text/html\r\n\r\n<p>A frame.</p>');
	const saved = `From: <Saved by Somebody>\r\nSubject: X\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n\r\n${body}`;
	expect(await one(saved, 'a.mht')).toMatchObject({
		format: 'mhtml',
		text: 'The words of a page.',
		url: 'https://a.example/x',
		title: 'X',
	});
});

describe('broken and hostile mail is read, or refused in one line', () => {
	const multipart = (body: string): string =>
		mail(['MIME-Version: 1.0', 'Content-Type: multipart/mixed; boundary=b'], body);
	const nested = (depth: number): string => {
		let body = '';
		for (let level = 0; level < depth; level++)
			body += `--b${level}\r\nContent-Type: multipart/mixed; boundary=b${level + 1}\r\n\r\n`;
		return mail(['Content-Type: multipart/mixed; boundary=b0'], `${body}--b${depth}\r\n\r\nx marks\r\n`);
	};
	test.each([
		['no boundary', multipart('--c\r\n\r\nx marks'), /x marks/],
		['a boundary that never ends', multipart('--b\r\nContent-Type: text/plain\r\n\r\nx marks'), /x marks/],
		['base64 that is none', mail(['Content-Transfer-Encoding: base64'], '!!!! not ?? base64 ####'), /text|./],
		[
			'quoted-printable that is none',
			mail(['Content-Transfer-Encoding: quoted-printable'], 'x marks =ZZ =\r\n'),
			/x marks/,
		],
		['an unknown charset', mail(['Content-Type: text/plain; charset=x-nobody'], 'x marks'), /x marks/],
		['an unknown encoding', mail(['Content-Transfer-Encoding: x-nobody'], 'x marks'), /x marks/],
		[
			'a charset that lies',
			Buffer.from(mail(['Content-Type: text/plain; charset=utf-8'], 'caf\xe9 marks'), 'latin1'),
			/café marks/,
		],
		['parts in parts', nested(40), /x marks/],
		['a thousand parts in parts', nested(1000), /more than 50 parts in parts/],
		['a hundred thousand parts', multipart('--b\r\n'.repeat(100_000)), /thousand (?:parts|lines)/],
		['many parts', multipart('--b\r\n\r\nx marks\r\n'.repeat(15_000)), /x marks/],
		[
			'two hundred thousand headers',
			mail(
				Array.from({length: 200_000}, (_, at) => `X-${at}: y`),
				'x',
			),
			/thousand lines/,
		],
		['one long header', mail([`Subject: ${'a '.repeat(400_000)}`], 'x marks'), /x marks/],
		['a header of two megabytes', mail([`Subject: ${'a '.repeat(1_000_000)}`], 'x'), /headers/],
		['encoded words without end', mail([`Subject: ${'=?utf-8?Q?a?= '.repeat(50_000)}`], 'x marks'), /x marks/],
		['a paragraph of forty thousand lines', text('x marks\n'.repeat(40_000)), /x marks/],
		['tables in tables', html(`${'<table><tr><td>'.repeat(50_000)}x marks`), /x marks/],
		[
			'escapes that end a charset',
			Buffer.from(
				text('\x1b$B%F%9%H\x1b(B\x1b[31m x marks', 'Content-Type: text/plain; charset=iso-2022-jp'),
				'latin1',
			),
			/テスト/,
		],
		['ten thousand quotations', text(`${'>'.repeat(10_000)} x marks`), /x marks/],
		[
			'deeper and deeper',
			text(Array.from({length: 3000}, (_, at) => `${'> '.repeat(at)}x marks`).join('\r\n')),
			/x marks/,
		],
		['empty lines', text(`x marks${'\r\n'.repeat(40_000)}`), /x marks/],
		['more lines than any mail', text(`x${'\n'.repeat(2_500_000)}`), /thousand lines/],
		['deep HTML', html(`${'<table><tr><td>'.repeat(20_000)}x marks`), /x marks/],
		['addresses', text(`${'http://a.example/ '.repeat(50_000)}x marks`), /x marks/],
		[
			'mails without a word',
			'From a@b Fri Jan 19 08:30:00 2024\nSubject: x marks\n\n\n'.repeat(5000),
			/no articles in it/,
		],
		['mails in mails', mail(['Content-Type: message/rfc822'], 'Content-Type: message/rfc822\r\n\r\n'.repeat(500)), /./],
	])(
		'%s',
		async (_, source, expected) => {
			const started = process.cpuUsage();
			const told = await read(source).then(
				documents => documents.map(document => shown(document).join('\n')).join('\n'),
				(error: Error) => error.message,
			);
			const {user, system} = process.cpuUsage(started);
			expect(told).toMatch(expected);
			expect(told).not.toMatch(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/);
			expect((user + system) / 1000).toBeLessThan(5000);
		},
		60_000,
	);
});
