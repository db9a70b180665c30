import {describe, expect, test} from 'vitest';
import type {Document} from '../../../source/article/article.ts';
import {documentsIn, readDocuments} from '../../../source/article/read.ts';
import {type Bytes, inMemory} from '../../../source/article/source.ts';

const read = (text: string | Buffer, path = 'a.mbox'): Promise<Document[]> => readDocuments(Buffer.from(text), {path});

const letter = (name: string, body: string, id = `Message-ID: <${name}>\n`): string =>
	`From a@b.example Fri Jan 19 08:30:00 2024\nFrom: a@b.example\nSubject: ${name}\n${id}\n${body}\n\n`;

test.each([
	[
		'two mails',
		letter('1', 'One.') + letter('2', 'Two.'),
		[
			['1', 'One.'],
			['2', 'Two.'],
		],
	],
	['marked lines', letter('1', 'One.\n\n>From a\n\n>>From b'), [['1', 'One.\n\nFrom a\n\n>From b']]],
	[
		'lines that only begin so',
		letter('1', 'One.\n\nFrom here on.\n\nFrom 8:30 in 2024\nx'),
		[['1', 'One.\n\nFrom here on.\n\nFrom 8:30 in 2024\nx']],
	],
	[
		'no blank line between two mails',
		`${letter('1', 'One.').trimEnd()}\n${letter('2', 'Two.')}`,
		[
			['1', 'One.'],
			['2', 'Two.'],
		],
	],
	[
		'a line that is one but for the headers',
		letter('1', 'One.\nFrom a@b.example Fri Jan 19 08:30:00 2024\nNote: this'),
		[['1', 'One.\nFrom a@b.example Fri Jan 19 08:30:00 2024 Note: this']],
	],
	[
		'the same name twice',
		letter('1', 'One.') + letter('1', 'Two.'),
		[
			['1', 'One.'],
			['1~2', 'Two.'],
		],
	],
	[
		'Windows line ends',
		(letter('1', 'One.') + letter('2', 'Two.')).replaceAll('\n', '\r\n'),
		[
			['1', 'One.'],
			['2', 'Two.'],
		],
	],
])('%s', async (_, box, expected) => {
	expect((await read(box, 'a')).map(({item, text}) => [item, text])).toEqual(
		expected.map(([item, body]) => [item, body!.replace('>From b', 'From b')]),
	);
});

test('names mails without a name by their headers', async () => {
	const [first] = await read(letter('1', 'One.', ''), 'a.mbox');
	const later = await read(letter('0', 'Zero.') + letter('1', 'Another text.', ''), 'a.mbox');
	expect(later[1]!.item).toBe(first!.item);
});

test('whose mails lie across the pieces that are read', async () => {
	const box = Array.from({length: 40}, (_, index) => letter(String(index), 'word '.repeat(4000 + index))).join('');
	expect((await read(box, 'a.mbox')).map(({item}) => item)).toEqual(
		Array.from({length: 40}, (_, index) => String(index)),
	);
});

/** Bytes that are read at a time; of the last of them nothing is said before the next are there. */
const [piece, unsure] = [262_144, 1024];

test.each(['\n', '\r\n'])('a mail that starts near the edge of what is read at a time, line ends %j', async end => {
	for (let shift = -4; shift <= 4; shift++) {
		const empty = letter('1', '').replaceAll('\n', end).length;
		const first = letter('1', 'x'.repeat(piece - unsure + shift - empty)).replaceAll('\n', end);
		const box = first + letter('2', 'y'.repeat(piece)).replaceAll('\n', end);
		expect([shift, ...(await read(box)).map(({item}) => item)]).toEqual([shift, '1', '2']);
	}
});

test('is read as it is asked for: the first mail before the rest', async () => {
	const bytes = inMemory(Buffer.from(letter('1', 'One.') + letter('2', 'word '.repeat(400_000))));
	let last = 0;
	const watched: Bytes = {
		size: bytes.size,
		slice(start, end) {
			last = Math.max(last, end);
			return bytes.slice(start, end);
		},
	};
	for await (const document of documentsIn(watched, {path: 'a.mbox'})) {
		expect('item' in document && document.item).toBe('1');
		break;
	}
	expect(last).toBeLessThan(600_000);
});

test('a mail of films is passed over, the next is read', async () => {
	const film = letter('1', `${'A'.repeat(75)}\n`.repeat(450_000));
	const told: string[] = [];
	for await (const part of documentsIn(inMemory(Buffer.from(film + letter('2', 'Two.'))), {path: 'a.mbox'}))
		told.push('reason' in part ? `${part.item}: ${part.reason}` : part.text);
	expect(told).toEqual(['1: a mail of more than 32 MB', 'Two.']);
});

describe('mails enclosed in a mail', () => {
	const inner = (subject: string, body: string): string =>
		`Content-Type: message/rfc822\n\nFrom: c@d.example\nTo: x@y.example\nSubject: ${subject}\n\n${body}\n`;
	const box = (...parts: string[]): string =>
		letter('1', 'x').replace(
			'\n\nx\n',
			`\nContent-Type: multipart/mixed; boundary=b\n\n${parts.map(part => `--b\n${part}`).join('')}--b--\n`,
		);
	const lines = async (text: string): Promise<string[]> =>
		(await read(text)).map(({item, title, text: body}) => `${item} ${title}: ${body}`);

	test.each<[string, string, string[]]>([
		[
			'stand behind it',
			box('\nSee below.\n', inner('Rain', 'It rained.')),
			['1 1: See below.', '1/attachment.eml Rain: It rained.'],
		],
		[
			'are numbered',
			box('\nSee.\n', inner('Rain', 'It rained.'), inner('Snow', 'It snowed.')),
			['1 1: See.', '1/attachment.eml Rain: It rained.', '1/attachment.eml~2 Snow: It snowed.'],
		],
		['need no letter around them', box(inner('Rain', 'It rained.')), ['1/attachment.eml Rain: It rained.']],
		[
			'in mails are read too',
			box('\nSee.\n', inner('Rain', 'x').replace('\n\nx\n', `\n${inner('Snow', 'It snowed.')}`)),
			['1 1: See.', '1/attachment.eml Snow: It snowed.'],
		],
	])('%s', async (_, text, expected) => expect(await lines(text)).toEqual(expected));

	test('one is opened by its name', async () => {
		const text = box('\nSee below.\n', inner('Rain', 'It rained.')) + letter('2', 'Two.');
		const found: string[] = [];
		for await (const part of documentsIn(inMemory(Buffer.from(text)), {path: 'a.mbox'}, '1/attachment.eml'))
			if (!('reason' in part)) found.push(part.title);
		expect(found).toContain('Rain');
		expect(found).not.toContain('2');
	});
});
