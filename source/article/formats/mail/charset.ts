/** Charsets of mail: what it says of them is often wrong, and often nothing. */
import {isUtf8} from 'node:buffer';
import {decode} from '../../decode.ts';

/** A byte for each character, and so the bytes again of what was read in it. */
const western = 'windows-1252';
const byteOf = new Map(
	Array.from({length: 128}, (_, at) => [new TextDecoder(western).decode(Uint8Array.of(128 + at)), 128 + at]),
);

/** The bytes of a text that was read as windows-1252. */
const bytesOf = (text: string): Uint8Array =>
	Buffer.from(
		text.replace(/[^\0-\x7F]/g, letter => String.fromCharCode(byteOf.get(letter) ?? 63)),
		'latin1',
	);

/** Where the headers end, in bytes. */
export function endOfHeaders(bytes: Buffer): number {
	const ends = ['\n\n', '\r\n\r\n'].map(end => bytes.indexOf(end)).filter(at => at >= 0);
	return ends.length > 0 ? Math.min(...ends) : bytes.length;
}

/** Bytes among which a charset is looked for. */
const beginning = 65_536;

/** The first charset of one byte a letter, or of some, that the mail names for its text. */
function namedIn(bytes: Buffer): string | null {
	const said = bytes.toString('latin1', 0, beginning).matchAll(/charset\s*=\s*"?([\w.:-]+)/gi);
	for (const [, label] of said) if (!/^(?:us-)?ascii$|^utf-?[78]$/i.test(label!)) return label!;
	return null;
}

function decodedAs(label: string, bytes: Uint8Array): string | null {
	try {
		const text = new TextDecoder(label).decode(bytes);
		return text.includes('\uFFFD') ? null : text;
	} catch {
		return null;
	}
}

/** Old programs wrote letters beyond ASCII into headers as they stood in the charset of the letter. */
export async function withReadableHeaders(bytes: Buffer): Promise<Buffer> {
	const end = endOfHeaders(bytes);
	const headers = bytes.subarray(0, end);
	if (isUtf8(headers)) return bytes;
	const named = namedIn(bytes);
	const label = named ?? (await decode(bytes.subarray(0, beginning)))?.charset ?? western;
	const text = decodedAs(label, headers) ?? new TextDecoder(western).decode(headers);
	return Buffer.concat([Buffer.from(text), bytes.subarray(end)]);
}

const type = /^(content-type:[ \t]*text\/[\w-]+)/gim;
const typed = /^(content-type:[ \t]*text\/[\w-]+); charset=windows-1252/gim;

/** The same mail, all of its text said to be in windows-1252: of two charsets of a part, the first counts. */
export function asWestern(bytes: Buffer): Buffer {
	const text = bytes.toString('latin1');
	const isTyped = /^content-type:/im.test(text.slice(0, endOfHeaders(bytes)));
	const said = text.replace(type, `$1; charset=${western}`);
	return Buffer.from(isTyped ? said : `Content-Type: text/plain; charset=${western}\n${said}`, 'latin1');
}

/** What was read from {@link asWestern}, in the charset that its bytes speak for. */
export async function reread(text: string): Promise<string> {
	const own = text.replace(typed, '$1');
	return (await decode(bytesOf(own)))?.text ?? own;
}
