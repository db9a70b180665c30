import {gzipSync} from 'node:zlib';
import {describe, expect, test} from 'vitest';
import {documentsIn} from '../../../source/article/read.ts';
import {inMemory, Refusal} from '../../../source/article/source.ts';
import {type Member, tar, zip} from './pack.ts';

/** What is read of a file, line by line: the item, or the item and why it is not read; last, why no more is. */
async function told(bytes: Uint8Array, path: string, wanted: string | null = null): Promise<string[]> {
	const lines: string[] = [];
	try {
		for await (const document of documentsIn(inMemory(bytes), {path}, wanted))
			lines.push('reason' in document ? `${document.item}: ${document.reason}` : `${document.item}`);
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
		lines.push(error.reason);
	}
	return lines;
}

const words = 'A note\n\nThe ferry left at eight, with eleven passengers and a dog.\n';
const note: Member = {name: 'note.txt', content: words};
const zeros = Buffer.alloc(30 * 2 ** 20, 'a');
/** The head of a file in a tar archive that is twenty times `zeros`. */
const giant = tar([{name: 'a.bin', content: '', claims: 20 * zeros.length}]).subarray(0, 512);
const book = (more: readonly Member[], spine = '<itemref idref="a"/>'): Member[] => [
	{name: 'mimetype', content: 'application/epub+zip', stored: true},
	{
		name: 'META-INF/container.xml',
		content: '<container><rootfiles><rootfile full-path="b.opf"/></rootfiles></container>',
	},
	{
		name: 'b.opf',
		content: `<package><manifest><item id="a" href="a.xhtml"/></manifest><spine>${spine}</spine></package>`,
	},
	{name: 'a.xhtml', content: '<html><body><p>The first chapter, such as it is.</p></body></html>'},
	...more,
];
const nested = (levels: number): Buffer =>
	levels === 0 ? Buffer.from(words) : zip([{name: levels === 1 ? 'note.txt' : 'in.zip', content: nested(levels - 1)}]);

describe('zip', () => {
	test.each<[string, Member[], string[]]>([
		[
			'names that lead out',
			[{...note, name: '../note.txt'}, {...note, name: '/etc/note.txt'}, note],
			[
				'../note.txt: its name leads out of the archive',
				'/etc/note.txt: its name leads out of the archive',
				'note.txt',
			],
		],
		['names of another system', [{...note, name: 'letters\\may\\note.txt'}], ['letters/may/note.txt']],
		['a name twice', [note, note, {...note, name: 'note.txt~2'}], ['note.txt', 'note.txt~2']],
		[
			'a link',
			[
				{...note, link: true},
				{...note, name: 'b.txt'},
			],
			['note.txt: a link, not a file', 'b.txt'],
		],
		[
			'an encrypted file',
			[
				{...note, flags: 1},
				{...note, name: 'b.txt'},
			],
			['note.txt: encrypted', 'b.txt'],
		],
		['a size that is not true', [{...note, claims: 4_000_000_000}], ['note.txt']],
		['a bomb', [{name: 'bomb.txt', content: zeros}, note], ['bomb.txt: too large when unpacked', 'note.txt']],
		['nothing that is read', [{name: 'a.png', content: 'x'}], ['not an article (no articles in it)']],
		[
			'a file that is no article',
			[{name: 'a.txt', content: '\u0000\u0001'}, note],
			['a.txt: not an article (binary data)', 'note.txt'],
		],
		['a book', [{name: 'b.epub', content: zip(book([]))}], ['b.epub/a.xhtml']],
	])('%s', async (_, members, lines) => expect(await told(zip(members), 'a.zip')).toEqual(lines));

	test('a name in UTF-8 that does not say so', async () => {
		const archive = zip([{...note, name: 'Möwe.txt'}]);
		for (const [sign, at] of [
			['PK\u0003\u0004', 6],
			['PK\u0001\u0002', 8],
		] as const)
			archive.writeUInt16LE(0, archive.indexOf(sign) + at);
		expect(await told(archive, 'a.zip')).toEqual(['Möwe.txt']);
	});

	/** The same archive, the end of its directory as those write it that hold more than 4 GB or 65,535 files. */
	const long = (archive: Buffer, count: number): Buffer => {
		const end = archive.subarray(-22);
		const [size, start] = [end.readUInt32LE(12), end.readUInt32LE(16)];
		const directory = Buffer.alloc(56 + 20);
		directory.write('PK\u0006\u0006', 0, 'latin1');
		directory.writeBigUInt64LE(44n, 4);
		directory.writeUInt16LE(45, 12);
		directory.writeUInt16LE(45, 14);
		directory.writeBigUInt64LE(BigInt(count), 24);
		directory.writeBigUInt64LE(BigInt(count), 32);
		directory.writeBigUInt64LE(BigInt(size), 40);
		directory.writeBigUInt64LE(BigInt(start), 48);
		directory.write('PK\u0006\u0007', 56, 'latin1');
		directory.writeBigUInt64LE(BigInt(archive.length - 22), 64);
		directory.writeUInt32LE(1, 72);
		const last = Buffer.from(end);
		last.fill(0xff, 8, 20);
		return Buffer.concat([archive.subarray(0, -22), directory, last]);
	};

	test.each([
		['of a large archive', 2, ['note.txt', 'b.txt']],
		['that promises more than there is', 3, ['not an article (a damaged zip archive)']],
		['that promises too much', 2 ** 40, [`holds ${2 ** 40} files; the limit is 65535`]],
	])('the directory %s', async (_, count, lines) => {
		expect(await told(long(zip([note, {...note, name: 'b.txt'}]), count), 'a.zip')).toEqual(lines);
	});

	test.each([
		['cut off', zip([note]).subarray(0, -30), 'not an article (a damaged zip archive)'],
		['no entries but claims', zip([note], 40_000), 'not an article (a damaged zip archive)'],
		['only a beginning', Buffer.from('PK\u0003\u0004'), 'not an article (a damaged zip archive)'],
	])('%s', async (_, bytes, line) => expect(await told(bytes, 'a.zip')).toEqual([line]));

	test('damaged content', async () => {
		const bytes = zip([note, {...note, name: 'b.txt'}]);
		bytes[45]! ^= 0xff;
		expect(await told(bytes, 'a.zip')).toEqual(['note.txt: damaged', 'b.txt']);
	});

	test('files that share their bytes', async () => {
		const bytes = zip([note, {...note, name: 'b.txt'}]);
		bytes.writeUInt32LE(0, bytes.lastIndexOf('PK\u0001\u0002') + 42);
		expect(await told(bytes, 'a.zip')).toEqual(['a zip bomb: its files overlap']);
	});

	test.each([
		[1, ['note.txt']],
		[2, ['in.zip/note.txt']],
		[3, ['in.zip/in.zip: an archive in an archive in an archive']],
	])('%i archives in each other', async (levels, lines) => expect(await told(nested(levels), 'a.zip')).toEqual(lines));

	test('after eight bombs no more is read', async () => {
		const bombs = Array.from({length: 20}, (_, index) => ({name: `${index}.txt`, content: zeros.subarray(0, 3 << 20)}));
		const lines = await told(zip(bombs), 'a.zip');
		expect(lines).toHaveLength(9);
		expect(lines[8]).toBe('a bomb: what is in it grows too large');
	});

	test('a directory of long names', async () => {
		const members = Array.from({length: 300}, (_, index) => ({name: `${index}${'n'.repeat(60_000)}.txt`, content: ''}));
		expect(await told(zip(members), 'a.zip')).toEqual(['the names of its files are too long']);
	});

	test('one is opened without the others', async () => {
		const bytes = zip([{name: 'a.txt', content: '\u0000'}, note, {name: 'in.zip', content: nested(1)}]);
		expect(await told(bytes, 'a.zip', 'note.txt')).toEqual(['note.txt']);
		expect(await told(bytes, 'a.zip', 'in.zip/note.txt')).toEqual(['in.zip/note.txt']);
	});
});

describe('books', () => {
	test.each<[string, Member[], string[]]>([
		['protected', [{name: 'META-INF/rights.xml', content: '<rights/>'}], ['protected by DRM']],
		[
			'encrypted',
			[
				{
					name: 'META-INF/encryption.xml',
					content: '<e><EncryptionMethod Algorithm="http://www.w3.org/2001/04/xmlenc#aes128-cbc"/></e>',
				},
			],
			['protected by DRM'],
		],
		[
			'with scrambled fonts',
			[
				{
					name: 'META-INF/encryption.xml',
					content: '<e><EncryptionMethod Algorithm="http://www.idpf.org/2008/embedding"/></e>',
				},
			],
			['a.xhtml'],
		],
	])('%s', async (_, more, lines) => expect(await told(zip(book(more)), 'a.epub')).toEqual(lines));

	test('a chapter forty thousand times is one', async () =>
		expect(await told(zip(book([], '<itemref idref="a"/>'.repeat(40_000))), 'a.epub')).toEqual(['a.xhtml']));
});

describe('tar and gzip', () => {
	const two = tar([note, {...note, name: 'b.txt'}]);
	/** A letter of a name is another. */
	const damagedAt = (archive: Buffer, at: number): Buffer => {
		const copy = Buffer.from(archive);
		copy.write('c', at - 6, 'latin1');
		return copy;
	};
	test.each<[string, Buffer, string, string[]]>([
		['a tar archive', tar([note, {name: 'a.png', content: 'x'}]), 'a.tar', ['note.txt']],
		['packed', gzipSync(tar([note])), 'a.tgz', ['note.txt']],
		[
			'links and names that lead out',
			tar([{...note, link: true}, {...note, name: '../b.txt'}, note]),
			'a.tar',
			['note.txt: a link, not a file', '../b.txt: its name leads out of the archive', 'note.txt~2'],
		],
		['cut off', tar([note, {...note, name: 'b.txt'}]).subarray(0, 1600), 'a.tar', ['note.txt', 'b.txt: cut off']],
		[
			'a size that is not true',
			tar([{...note, claims: 2 ** 30}]),
			'a.tar',
			['note.txt: too large (1024 MB; the limit is 32 MB)', 'cut off: files may be missing'],
		],
		['cut off in a header', two.subarray(0, 1100), 'a.tar', ['note.txt', 'cut off: files may be missing']],
		['cut off between two files', two.subarray(0, 1024), 'a.tar', ['note.txt', 'cut off: files may be missing']],
		['a header that is damaged', damagedAt(two, 1030), 'a.tar', ['note.txt', 'c.txt', 'damaged: files may be missing']],
		[
			'no header where one was',
			Buffer.concat([two.subarray(0, 1024), Buffer.alloc(512, 7), two.subarray(1536)]),
			'a.tar',
			['note.txt', 'damaged: files may be missing'],
		],
		['rubbish behind its end', Buffer.concat([two, Buffer.alloc(700, 7)]), 'a.tar', ['note.txt', 'b.txt']],
		['damaged', gzipSync(tar([note])).subarray(0, 60), 'a.tgz', ['not an article (damaged gzip data)']],
		['a bomb', Buffer.concat([gzipSync(zeros), gzipSync(zeros)]), 'a.txt.gz', ['too large when unpacked']],
		[
			'a bomb of archives',
			Buffer.concat([gzipSync(giant), ...Array(20).fill(gzipSync(zeros))]),
			'a.tgz',
			['too large when unpacked'],
		],
		['in a zip archive', zip([{name: 'a.txt.gz', content: gzipSync(words)}]), 'a.zip', ['a.txt.gz']],
	])('%s', async (_, bytes, path, lines) => expect(await told(bytes, path)).toEqual(lines));
});
