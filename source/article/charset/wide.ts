/** UTF-16 and UTF-32: by their mark, else by the zeros that they alone have. */
import type {Decoded} from './decoded.ts';

/** Bytes looked at where no mark tells. */
const sample = 8192;

/** UTF-16 units put together at once; more arguments overflow a stack. */
const portion = 8192;

/** What is no character becomes U+FFFD. @param bytes whose length is cut to whole characters */
function decodeUtf32(bytes: Uint8Array, littleEndian: boolean): string {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	let text = '';
	let points: number[] = [];
	for (let at = 0; at + 4 <= bytes.length; at += 4) {
		const point = view.getUint32(at, littleEndian);
		points.push(point > 0x10ffff || (point >= 0xd800 && point < 0xe000) ? 0xfffd : point);
		if (points.length < portion) continue;
		text += String.fromCodePoint(...points);
		points = [];
	}
	text += String.fromCodePoint(...points);
	return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

const charsets = ['utf-32le', 'utf-32be', 'utf-16le', 'utf-16be'] as const;
type Wide = (typeof charsets)[number];

const read = (bytes: Uint8Array, charset: Wide): string =>
	charset.startsWith('utf-32') ? decodeUtf32(bytes, charset === 'utf-32le') : new TextDecoder(charset).decode(bytes);

/** The mark of UTF-32 begins as that of UTF-16 does, so it is asked first. */
function marked([first, second, third, fourth]: Uint8Array): Wide | null {
	if (first === 0xff && second === 0xfe) return third === 0 && fourth === 0 ? 'utf-32le' : 'utf-16le';
	if (first === 0xfe && second === 0xff) return 'utf-16be';
	return first === 0 && second === 0 && third === 0xfe && fourth === 0xff ? 'utf-32be' : null;
}

/** Controls, noncharacters, unassigned and private ones, lone surrogates, and what could not be read. */
const unlikely = /[\p{Cn}\p{Co}\p{Cs}\u0000-\u0008\u000E-\u001F\u007F-\u009F\uFFFD]/gu;
/** What stands between the words and lines of any script. */
const gaps = /[ \n\u3000-\u3002\uFF0C]/g;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** The charset in which the bytes are letters with gaps; null where they are so in none. */
function bare(bytes: Uint8Array): Wide | null {
	const head = bytes.subarray(0, Math.min(bytes.length & ~3 || bytes.length & ~1, sample));
	let best: Wide | null = null;
	let most = 0;
	for (const charset of charsets) {
		const text = read(head, charset);
		const found = count(text, gaps);
		if (found <= most || count(text, unlikely) > text.length * 0.002) continue;
		most = found;
		best = charset;
	}
	return best;
}

/** Null where the bytes are no text in any of the four. */
export function decodeWide(bytes: Uint8Array): Decoded | null {
	const mark = marked(bytes);
	const charset = mark ?? bare(bytes);
	if (charset === null) return null;
	return {text: read(bytes, charset), charset, reason: mark ? 'byte order mark' : 'zeros as no other charset has them'};
}
