import {describe, expect, test} from 'vitest';
import {kindOf, packageKindOf} from '../../source/article/kinds.ts';
import {readDocuments} from '../../source/article/read.ts';
import {zip} from './formats/pack.ts';

const archive = (...names: string[]): Buffer => zip(names.map(name => ({name, content: '{}'})));

test.each([
	['%PDF-1.7\n', 'a PDF document'],
	['{\\rtf1\\ansi It rained.}', 'an RTF document'],
	['\u0089PNG\r\n', 'a picture'],
	['\0\0\0\u0020ftypavif', 'a picture'],
	['\0\0\0\u0020ftypisom', 'a film'],
	['RIFF\u0024\0\0\0WEBPVP8 ', 'a picture'],
	['RIFF\u0024\0\0\0WAVEfmt ', 'a sound recording'],
	['<?xml version="1.0"?>\n<!-- drawn -->\n<svg xmlns="http://www.w3.org/2000/svg">', 'a picture'],
	['SQLite format 3\0', 'a database'],
	['BEGIN:VCALENDAR\r\nVERSION:2.0', 'a calendar'],
	['[InternetShortcut]\nURL=https://a.example/', 'only a link'],
	['[Desktop Entry]\nType=Link\nURL=https://a.example/', 'only a link'],
	['[Desktop Entry]\nType=Application\nExec=x', null],
	[
		'<?xml version="1.0"?>\n<!DOCTYPE plist>\n<plist version="1.0">\n<dict>\n\t<key>URL</key>\n\t<string>https://a.example/</string>',
		'only a link',
	],
	['bplist00\u00D1\u0001\u0002SURL_', 'only a link'],
	['bplist00\u00D1\u0001\u0002_\u0010\u000FWebMainResource', 'a Safari web archive'],
	['WARC/1.0\r\nWARC-Type: warcinfo\r\n', 'a WARC archive'],
	['MZ\u0090\0\u0003', 'a program'],
	['MZ, wrote the mayor, is a sign.', null],
	['7z is a program that packs files.', null],
	['A text about %PDF- files', null],
	['', null],
])('%j is %s', (head, kind) => expect(kindOf(head)).toBe(kind));

test.each([
	[['[Content_Types].xml', 'word/document.xml'], 'a Word document'],
	[['xl/workbook.xml'], 'a spreadsheet'],
	[['mimetype', 'content.xml'], 'an OpenDocument file'],
	[['mimetype', 'OEBPS/content.opf'], null],
	[['a.html', 'notes/word.xml'], null],
])('an archive of %j is %s', (names, kind) => expect(packageKindOf(names)).toBe(kind));

describe('a refusal says what the file is', () => {
	test.each([
		['a PDF document', Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1'), 'a.pdf', 'a PDF document'],
		['also under the name of an article', Buffer.from('{\\rtf1 It rained.}'), 'a.txt', 'an RTF document'],
		['a Word document', archive('[Content_Types].xml', 'word/document.xml'), 'a.docx', 'a Word document'],
		['an archive with nothing to read in it', archive('a.xml', 'b.json'), 'a.zip', 'no articles in it'],
	])('%s', async (_, bytes, path, reason) => {
		await expect(readDocuments(bytes, {path})).rejects.toThrow(reason);
	});
});
