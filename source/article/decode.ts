/** bytes -> text: the first half of the first arrow. */

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

/** Bytes looked at to tell UTF-16 and binary data. */
const sample = 8192;

/** UTF-16 without a mark: every other byte of Latin text is zero. */
function bareUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
	const length = Math.min(bytes.length, sample) & ~1;
	if (length < 4) return null;
	const zeros = [0, 0];
	for (let index = 0; index < length; index++) if (bytes[index] === 0) zeros[index & 1]!++;
	const half = length / 2;
	if (zeros[1]! > half * 0.6 && zeros[0]! < half * 0.05) return 'utf-16le';
	if (zeros[0]! > half * 0.6 && zeros[1]! < half * 0.05) return 'utf-16be';
	return null;
}

/** Zeros, or more controls than any text has. */
function isBinary(bytes: Uint8Array): boolean {
	if (magic.some(start => startsWith(bytes, start))) return true;
	const length = Math.min(bytes.length, sample);
	let controls = 0;
	for (let index = 0; index < length; index++) {
		const byte = bytes[index]!;
		if (byte === 0) return true;
		if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27) controls++;
	}
	return controls > length * 0.1;
}

const declaration = /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]+)|^<\?xml[^>]{0,100}encoding\s*=\s*["']([\w-]+)/i;

function declaredCharset(bytes: Uint8Array): string | null {
	const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 2048)).toString('latin1');
	const match = declaration.exec(head);
	return match?.[1] ?? match?.[2] ?? null;
}

function decoder(label: string): InstanceType<typeof TextDecoder> | null {
	try {
		return new TextDecoder(label);
	} catch {
		return null;
	}
}

/** Share of undecodable places up to which a text is taken for damaged UTF-8. */
const damage = 0.002;

/** What is not valid UTF-8: in the declared charset, else UTF-8 with a few broken places, else windows-1252. */
function decodeOther(bytes: Uint8Array): string {
	const declared = declaredCharset(bytes);
	const named = declared === null ? null : decoder(declared);
	if (named && named.encoding !== 'utf-8') return named.decode(bytes);
	const lossy = new TextDecoder().decode(bytes);
	let broken = 0;
	for (let at = lossy.indexOf('\uFFFD'); at >= 0; at = lossy.indexOf('\uFFFD', at + 1)) broken++;
	const foreign = lossy.match(/[^\u0000-\u007F\uFFFD]/g)?.length ?? 0;
	return broken <= lossy.length * damage && foreign >= broken ? lossy : new TextDecoder('windows-1252').decode(bytes);
}

/** The text of the bytes with `\n` newlines, not yet harmless; null where they hold none. */
export function decode(bytes: Uint8Array): string | null {
	let text: string;
	const utf16 = startsWith(bytes, [0xff, 0xfe])
		? 'utf-16le'
		: startsWith(bytes, [0xfe, 0xff])
			? 'utf-16be'
			: bareUtf16(bytes);
	if (utf16) text = new TextDecoder(utf16).decode(bytes);
	else if (isBinary(bytes)) return null;
	else {
		try {
			text = new TextDecoder('utf-8', {fatal: true}).decode(bytes);
		} catch {
			text = decodeOther(bytes);
		}
	}
	return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}
