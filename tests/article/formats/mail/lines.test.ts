import fc from 'fast-check';
import PostalMime from 'postal-mime';
import {describe, expect, test} from 'vitest';
import {joinLines} from '../../../../source/article/formats/mail/lines.ts';

/** What is left of a mail, a joined line end as `|`. */
const joined = (mail: string): string => joinLines(Buffer.from(mail)).toString().replaceAll('\r', '|');

const page = 'Content-Type: text/html\n\n';
const multipart = 'Content-Type: multipart/mixed; boundary="b"\n\n';

test.each([
	['a text', 'A: b\n\none\ntwo\n\nthree\n', 'A: b\n\none|two||three\n'],
	['Windows line ends', 'A: b\r\n\r\none\r\ntwo\r\n', 'A: b\n\none|two\n'],
	['no line end at the end', 'A: b\n\none\ntwo', 'A: b\n\none|two'],
	['headers alone', 'A: b\nC: d', 'A: b\nC: d'],
	['nothing', '', ''],
	['headers over two lines', 'A: b\n c\n\none\ntwo\n', 'A: b\n c\n\none|two\n'],
	[
		'quoted-printable',
		'Content-Transfer-Encoding: Quoted-Printable\n\none=\ntwo\n',
		'Content-Transfer-Encoding: Quoted-Printable\n\none=\ntwo\n',
	],
	['base64', 'Content-Transfer-Encoding: base64\n\nYWJj\nZGVm\n', 'Content-Transfer-Encoding: base64\n\nYWJj|ZGVm\n'],
	['dashes in a text', 'A: b\n\none\n-- \ntwo\n', 'A: b\n\none|-- |two\n'],
	[
		'parts',
		`${multipart}x\ny\n--b\n${page}one\ntwo\n--b\n\none\ntwo\n--b--\nz\n`,
		`${multipart}x|y\n--b\n${page}one|two\n--b\n\none\ntwo\n--b--\nz\n`,
	],
	[
		'a boundary without quotes',
		`Content-Type: multipart/related;\n boundary=b; x=y\n\n--b\n${page}one\ntwo\n--b--\n`,
		`Content-Type: multipart/related;\n boundary=b; x=y\n\n--b\n${page}one|two\n--b--\n`,
	],
	[
		'a part in quoted-printable among others',
		`${multipart}--b\nContent-Transfer-Encoding: quoted-printable\n${page}one=\ntwo\n--b\n${page}one\ntwo\n--b--\n`,
		`${multipart}--b\nContent-Transfer-Encoding: quoted-printable\n${page}one=\ntwo\n--b\n${page}one|two\n--b--\n`,
	],
	[
		'dashes in a part in quoted-printable',
		`${multipart}--b\nContent-Transfer-Encoding: quoted-printable\n\none\n--\n${page}two=\nthree\n--b--\n`,
		`${multipart}--b\nContent-Transfer-Encoding: quoted-printable\n\none\n--\n${page}two=\nthree\n--b--\n`,
	],
	[
		'a picture',
		`${multipart}--b\nContent-Type: image/png\n\nAAAA\nBBBB\n--b\n\none\n--b--\n`,
		`${multipart}--b\nContent-Type: image/png\n\n--b\n\none\n--b--\n`,
	],
	[
		'a mail in a mail',
		`${multipart}--b\nContent-Type: message/rfc822\n\nA: b\n${page}one\ntwo\n--b--\n`,
		`${multipart}--b\nContent-Type: message/rfc822\n\nA: b\n${page}one|two\n--b--\n`,
	],
])('%s', (_, mail, expected) => expect(joined(mail)).toBe(expected));

test('joins no more than some thousand lines to one', () => {
	const lines = joinLines(Buffer.from(`A: b\n\n${'0123456789\n'.repeat(20_000)}`))
		.toString()
		.split('\n');
	expect(lines.length).toBeGreaterThan(4);
	expect(Math.max(...lines.map(line => line.length))).toBeLessThan(66_000);
});

test('leaves the bytes that were given as they were', () => {
	const mail = Buffer.from('A: b\n\none\ntwo\n');
	joinLines(mail);
	expect(mail.toString()).toBe('A: b\n\none\ntwo\n');
});

test('lines of base64 are not counted', () => {
	const mail = `Content-Transfer-Encoding: base64\n\n${'QUJD\n'.repeat(400_000)}`;
	expect(joinLines(Buffer.from(mail))).toHaveLength(mail.length);
});

test.each([
	['lines of a text', `A: b\n\n${'x\n'.repeat(250_001)}`, 'a mail of more than 250 thousand lines'],
	['headers', 'A: b\n'.repeat(50_001), 'a mail of more than 50 thousand lines'],
	['parts', `${multipart}${'--b\n'.repeat(20_001)}`, 'a mail of more than 20 thousand parts'],
])('refuses more %s than anybody waits for', (_, mail, reason) =>
	expect(() => joinLines(Buffer.from(mail))).toThrow(reason),
);

describe('the parser reads the same', () => {
	const line = fc.constantFrom(
		'Words of a line.',
		'x',
		'',
		'--',
		'-- ',
		'--a',
		'> said',
		'caf=E9 =',
		'=C3=A4',
		'ÄÖ',
		'  ',
	);
	const lines = fc.array(line, {maxLength: 12}).map(all => all.join('\n'));
	const encoding = fc.constantFrom(
		...['Content-Transfer-Encoding: quoted-printable\n', 'Content-Transfer-Encoding: 8bit\n', ''],
	);
	const type = fc.constantFrom('Content-Type: text/plain; charset=utf-8\n', 'Content-Type: text/html\n', '');
	const leaf = fc.tuple(type, encoding, lines).map(([kind, coded, text]) => `${kind}${coded}\n${text}`);
	const kinds = fc.constantFrom('mixed', 'alternative', 'related');
	const parts = (boundary: string, part: fc.Arbitrary<string>): fc.Arbitrary<string> =>
		fc.tuple(kinds, fc.array(part, {minLength: 1, maxLength: 4})).map(([kind, all]) => {
			const body = all.map(one => `--${boundary}\n${one}\n`).join('');
			return `Content-Type: multipart/${kind}; boundary="${boundary}"\n\n${body}--${boundary}--\n`;
		});
	const enclosed = leaf.map(inner => `Content-Type: message/rfc822\n\nSubject: Inner\n${inner}`);
	const mail = fc.oneof(leaf, parts('a', fc.oneof(leaf, enclosed, parts('b', leaf))));

	const parsed = async (bytes: Uint8Array): Promise<unknown> => {
		const {subject, text, html, attachments} = await PostalMime.parse(bytes);
		const even = (words?: string): string | undefined => words?.replace(/[\r\n]+/g, '\n').trimEnd();
		const contents = attachments.map(({content}) => even(Buffer.from(content as ArrayBuffer).toString()));
		return [subject, even(text), even(html), contents];
	};

	test.each(['\n', '\r\n'])('with line ends %j', end =>
		fc.assert(
			fc.asyncProperty(mail, async source => {
				const bytes = Buffer.from(`Subject: Rain\n${source}`.replaceAll('\n', end));
				expect(await parsed(joinLines(bytes))).toEqual(await parsed(bytes));
			}),
			{numRuns: 300},
		),
	);
});
