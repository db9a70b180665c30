/** Files that are no articles, by how they begin: so that a refusal says what somebody has taken for one. */

/** What begins a file -> what it is. Bytes stand as characters. */
const kinds: readonly [RegExp, string][] = [
	[/^%PDF-/, 'a PDF document'],
	[/^\{\\rtf/, 'an RTF document'],
	[/^%!PS/, 'a PostScript document'],
	[/^\u00D0\u00CF\u0011\u00E0/, 'an old Office document'],
	[/^AT&TFORM/, 'a DjVu document'],
	[/^.{60}BOOKMOBI/s, 'a Kindle book'],
	[/^(?:\u0089PNG|\u00FF\u00D8\u00FF|GIF8|RIFF.{4}WEBP|II\*\0|MM\0\*|.{4}ftyp(?:avif|heic|heix|mif1))/, 'a picture'],
	[/^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*|<!doctype svg[^>]*>\s*)*<svg\b/i, 'a picture'],
	[/^(?:ID3[\u0001-\u0005]\0|OggS\0|fLaC\0|RIFF.{4}WAVE|.{4}ftypM4A)/s, 'a sound recording'],
	[/^(?:.{4}ftyp|\u001AE\u00DF\u00A3|RIFF.{4}AVI )/s, 'a film'],
	[/^SQLite format 3\0/, 'a database'],
	[/^WARC\/\d/, 'a WARC archive'],
	[/^(?:bplist00|<\?xml.{0,200}<plist).{0,200}WebMainResource/s, 'a Safari web archive'],
	[/^7z\u00BC\u00AF/, 'a 7z archive'],
	[/^Rar!\u001A/, 'a RAR archive'],
	[/^BZh[1-9]1AY/, 'packed by bzip2'],
	[/^\u00FD7zXZ\0/, 'packed by xz'],
	[/^\u0028\u00B5\u002F\u00FD/, 'packed by Zstandard'],
	[/^(?:\u007FELF|MZ.{0,4}\0|\0asm|\u00CA\u00FE\u00BA\u00BE)/s, 'a program'],
	[/^BEGIN:VCALENDAR\s/, 'a calendar'],
	[/^BEGIN:VCARD\s/, 'an address book'],
	[/^\[InternetShortcut\]/i, 'only a link'],
	[/^\[Desktop Entry\]\n(?:[^\n]*\n){0,40}?URL=/, 'only a link'],
	[/^(?:bplist00.{0,12}SURL|<\?xml.{0,200}<plist[^>]*>\s*<dict>\s*<key>URL<)/s, 'only a link'],
];

/** Null for what may be an article. @param head the beginning, as text or a character for each byte */
export const kindOf = (head: string): string | null => kinds.find(([sign]) => sign.test(head))?.[1] ?? null;

/** Archives of one document each, by what lies in them. */
const packages: readonly [name: RegExp, kind: string][] = [
	[/^word\/document\d*\.xml$/, 'a Word document'],
	[/^xl\/workbook\.(?:xml|bin)$/, 'a spreadsheet'],
	[/^ppt\/presentation\.xml$/, 'a presentation'],
	[/^Index\/(?:Document|Tables\/DataList)\.iwa$/, 'an iWork document'],
	[/^(?:AndroidManifest\.xml|META-INF\/MANIFEST\.MF)$/, 'a program'],
];

/** Null for an archive of files. @param names of what lies in it */
export function packageKindOf(names: readonly string[]): string | null {
	if (names.includes('mimetype') && names.includes('content.xml')) return 'an OpenDocument file';
	return packages.find(([sign]) => names.some(name => sign.test(name)))?.[1] ?? null;
}
