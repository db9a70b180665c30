import {gzipSync} from 'node:zlib';
import {describe, expect, test} from 'vitest';
import {type Member, tar, zip} from '../pack.ts';
import {told} from './told.ts';

const words = 'The ferry left at eight.\n';
const note: Member = {name: 'note.txt', content: words};
const read = (name: string): string => `${name}: The ferry left at eight.`;

describe('zip', () => {
	/** Changes two or four bytes of the header of the first file, or of its entry in the directory. */
	const forged = (where: 'file' | 'entry', offset: number, value: number, bytes: 2 | 4): Buffer => {
		const archive = zip([note, {...note, name: 'b.txt'}]);
		const start = where === 'file' ? 0 : archive.indexOf('PK\u0001\u0002');
		if (bytes === 2) archive.writeUInt16LE(value, start + offset);
		else archive.writeUInt32LE(value, start + offset);
		return archive;
	};
	test.each<[string, Uint8Array, string[]]>([
		['empty', zip([]), ['! not an article (no articles in it)']],
		['a folder alone', zip([{name: 'notes/', content: ''}]), ['! not an article (no articles in it)']],
		['a name with escapes', zip([{...note, name: 'a\u001B[31m.txt'}]), [read('a.txt')]],
		['a name with a bidi override', zip([{...note, name: 'a\u202Etxt.md'}]), [read('atxt.md')]],
		['a name with a newline', zip([{...note, name: 'a\nb.txt'}]), [read('a b.txt')]],
		['a name of dots', zip([{...note, name: 'a/../../b.txt'}]), ['a/../../b.txt! its name leads out of the archive']],
		['a drive', zip([{...note, name: 'C:\\b.txt'}]), ['C:/b.txt! its name leads out of the archive']],
		['a checksum that lies', forged('entry', 16, 1, 4), ['note.txt! damaged', read('b.txt')]],
		['a place that is none', forged('entry', 42, 5, 4), ['note.txt! damaged', read('b.txt')]],
		['a place behind the end', forged('entry', 42, 0x7fff_ffff, 4), ['note.txt! damaged', read('b.txt')]],
		['a method of its own', forged('entry', 10, 99, 2), ['note.txt! packed in a way that is not read', read('b.txt')]],
		['a size of all', forged('entry', 20, 0x7fff_ffff, 4), ['! a zip bomb: its files overlap']],
		['a name longer than the file', forged('file', 26, 0xffff, 2), ['note.txt! damaged', read('b.txt')]],
		['a directory that ends early', zip([note]).subarray(0, -1), ['! not an article (a damaged zip archive)']],
		['rubbish before it', Buffer.concat([Buffer.from('rubbish'), zip([note])]), [expect.stringMatching(/^.*! /)]],
	])('%s', async (_, archive, lines) => expect(await told(archive, 'a.zip')).toEqual(lines));

	test('of many files', async () => {
		const members = Array.from({length: 5_000}, (_, index) => ({name: `${index}.bin`, content: ''}));
		expect(await told(zip([...members, note]), 'a.zip')).toEqual([read('note.txt')]);
	});
});

describe('tar', () => {
	/** The first file as one of another kind: a device, a header of more. */
	const typed = (type: string, member: Member = note): Buffer => {
		const archive = tar([member, {...note, name: 'b.txt'}]);
		archive.write(type, 156, 'latin1');
		archive.write('        ', 148, 'latin1');
		const sum = archive.subarray(0, 512).reduce((total, byte) => total + byte, 0);
		archive.write(`${sum.toString(8).padStart(6, '0')}\u0000 `, 148, 'latin1');
		return archive;
	};
	const pax = (record: string): Buffer =>
		typed('x', {name: 'pax', content: `${String(record.length + 4).padStart(2, '0')} ${record}\n`});
	test.each<[string, Uint8Array, string[]]>([
		['empty', tar([]).subarray(0, 1024), ['! not an article (no articles in it)']],
		['a hard link', typed('1'), ['note.txt! a link, not a file', read('b.txt')]],
		['a device', typed('3'), [read('b.txt')]],
		['a pipe', typed('6'), [read('b.txt')]],
		['a folder', typed('5', {...note, content: ''}), [read('b.txt')]],
		['a kind of nobody', typed('Q'), [read('note.txt'), read('b.txt')]],
		[
			'a name that leads out, in a header of its own',
			pax('path=../../x.txt'),
			['../../x.txt! its name leads out of the archive'],
		],
		['a long name in a header of its own', pax(`path=${'n'.repeat(85)}.txt`), [read(`${'n'.repeat(85)}.txt`)]],
		['a name with escapes', tar([{...note, name: 'a\u001B[31m.txt'}]), [read('a.txt')]],
		['bytes missing at the end', tar([note]).subarray(0, 530), ['note.txt! cut off']],
	])('%s', async (_, archive, lines) => expect(await told(archive, 'a.tar')).toEqual(lines));
});

describe('gzip', () => {
	test.each<[string, Uint8Array, string[]]>([
		['nothing', gzipSync(''), ['! not an article (empty)']],
		['no end', gzipSync(words).subarray(0, -4), ['! not an article (damaged gzip data)']],
		['a header alone', Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]), ['! not an article (damaged gzip data)']],
		['another method', Buffer.from([0x1f, 0x8b, 9, 0, 0, 0, 0, 0, 0, 3]), ['! not an article (damaged gzip data)']],
		['gzip in gzip', gzipSync(gzipSync(words)), [read('')]],
		[
			'gzip in gzip in gzip in gzip',
			gzipSync(gzipSync(gzipSync(gzipSync(words)))),
			['! an archive in an archive in an archive'],
		],
	])('%s', async (_, packed, lines) => expect(await told(packed, 'a.txt.gz')).toEqual(lines));
});
