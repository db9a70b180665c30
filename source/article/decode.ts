/** bytes -> text: the first half of the first arrow. What UTF-8 does not settle is loaded when a file asks for it. */

import type {Decoded} from './charset/decoded.ts';

/** Bytes that begin what is certainly no text. */
const magic: readonly (readonly number[])[] = [
	[0x89, 0x50, 0x4e, 0x47],
	[0xff, 0xd8, 0xff],
	[0x47, 0x49, 0x46, 0x38],
	[0x25, 0x50, 0x44, 0x46, 0x2d],
	[0x50, 0x4b, 0x03, 0x04],
	[0x1f, 0x8b],
	[0x7f, 0x45, 0x4c, 0x46],
	[0xca, 0xfe, 0xba, 0xbe],
	[0x42, 0x5a, 0x68],
	[0xfd, 0x37, 0x7a, 0x58, 0x5a],
	[0x28, 0xb5, 0x2f, 0xfd],
	[0x52, 0x61, 0x72, 0x21],
	[0x53, 0x51, 0x4c, 0x69, 0x74, 0x65],
];

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
	start.every((byte, index) => bytes[index] === byte);

/** Bytes looked at to tell binary data. */
const sample = 8192;

const hasZeros = (bytes: Uint8Array): boolean => bytes.subarray(0, sample).includes(0);

/** More controls than any text has. */
function isBinary(bytes: Uint8Array): boolean {
	if (magic.some(start => startsWith(bytes, start))) return true;
	const length = Math.min(bytes.length, sample);
	let controls = 0;
	for (let index = 0; index < length; index++) {
		const byte = bytes[index]!;
		if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27) controls++;
	}
	return controls > length * 0.1;
}

/** What only ISO-2022-JP writes, the charset of Japanese mail: it is ASCII too, but no text. */
const japaneseEscape = /\u001B\$[@B]/;

const withNewlines = (text: string): string => (text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text);

const utf8 = new TextDecoder('utf-8', {fatal: true});

/** Null where the bytes are not valid UTF-8. */
export function decodeUtf8(bytes: Uint8Array): Decoded | null {
	try {
		const text = withNewlines(utf8.decode(bytes));
		return {text, charset: 'utf-8', reason: startsWith(bytes, [0xef, 0xbb, 0xbf]) ? 'byte order mark' : 'valid UTF-8'};
	} catch {
		return null;
	}
}

async function decodeAny(bytes: Uint8Array): Promise<Decoded | null> {
	const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
	if (wide || hasZeros(bytes)) return (await import('./charset/wide.ts')).decodeWide(bytes);
	if (isBinary(bytes)) return null;
	const decoded = decodeUtf8(bytes);
	if (decoded && !japaneseEscape.test(decoded.text)) return decoded;
	const {decodeEscapes, decodeNarrow} = await import('./charset/narrow.ts');
	return decoded === null ? decodeNarrow(bytes) : (decodeEscapes(bytes) ?? decoded);
}

/** What UTF-8 looks like where it was read in another charset before; `mojibake.ts` makes sure. */
const misread = /[âв][€\u0080Ђ]|[ðр]Ÿ|рџ|Ã[\u0080-\u00BF€-™]|(?:[ÐÑРС][^\s\w]){3}|(?:[ãäåæçèéгджзий][^\s\w]{2}){3}/;

/** What had been read in another charset before, put right; other text as it is. */
export async function mended(text: string): Promise<string> {
	if (!misread.test(text)) return text;
	const {repairMojibake} = await import('./charset/mojibake.ts');
	return repairMojibake(text);
}

/** The text of the bytes, and how it was read; null where they hold none. */
export async function decode(bytes: Uint8Array): Promise<Decoded | null> {
	const decoded = await decodeAny(bytes);
	if (decoded === null) return null;
	const text = withNewlines(decoded.text);
	const repaired = await mended(text);
	const reason = repaired === text ? '' : ', and repaired: it had been read in another charset before';
	return {...decoded, text: repaired, reason: decoded.reason + reason};
}
