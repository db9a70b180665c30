/** What parts a mail: programs that pass it on lose the boundary that its headers name, or write another. */
import {endOfHeaders} from './charset.ts';

/** Bytes in which the first part begins. */
const beginning = 65_536;

const multipart = /^content-type:[ \t]*multipart\/[\w-]+/im;
const named = /\bboundary[*\d]*[ \t]*=[ \t]*(?:"([^"\n]*)"|([^\s;]+))/i;
/** A line that begins a part: its headers follow, or, where it has none, an empty line. */
const mark = /^--(\S[^\n]{0,68}?)[ \t]*\r?\n(?=content-[\w-]+:)/im;

/** The mail with the boundary that stands in it, where its headers name none or another. */
export function withBoundary(bytes: Buffer): Buffer {
	const end = endOfHeaders(bytes);
	const headers = bytes.toString('latin1', 0, end);
	if (!multipart.test(headers)) return bytes;
	const [, quoted, bare] = named.exec(headers.slice(headers.search(multipart))) ?? [];
	// Names in several pieces are left to the parser.
	const name = quoted ?? bare;
	if (name !== undefined && (/boundary\*/i.test(headers) || bytes.includes(`--${name}`, end))) return bytes;
	const found = mark.exec(bytes.toString('latin1', end, end + beginning))?.[1];
	if (found === undefined) return bytes;
	const mended = headers.replace(multipart, said => `${said}; boundary="${found}"`);
	return Buffer.concat([Buffer.from(mended, 'latin1'), bytes.subarray(end)]);
}
