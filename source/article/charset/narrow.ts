/** What is not valid UTF-8: in the charset it declares, else damaged UTF-8, else in the one its letters speak for. */
import {analyse} from 'chardet';
import type {Decoded} from './decoded.ts';

const declaration = /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]+)|^<\?xml[^>]{0,100}encoding\s*=\s*["']([\w-]+)/i;

/** Bytes at the head among which a declaration is looked for. */
const head = 4096;

function declaredCharset(bytes: Uint8Array): string | null {
	const match = declaration.exec(Buffer.from(bytes.subarray(0, head)).toString('latin1'));
	return match?.[1] ?? match?.[2] ?? null;
}

function decoder(label: string): InstanceType<typeof TextDecoder> | null {
	try {
		return new TextDecoder(label);
	} catch {
		return null;
	}
}

/** Share of undecodable places up to which a text is taken for a damaged one of its charset. */
const damage = 0.002;

const brokenPlaces = (text: string): number => text.split('\uFFFD').length - 1;
/** C1 controls too: no text has them, so they tell a charset that was guessed wrong. */
const wrongPlaces = (text: string): number => text.match(/[\uFFFD\u0080-\u0084\u0086-\u009F]/g)?.length ?? 0;

function inDeclared(bytes: Uint8Array): Decoded | null {
	const label = declaredCharset(bytes);
	const named = label === null ? null : decoder(label);
	// A page that declares UTF-16 in ASCII letters is not in UTF-16.
	if (!named || named.encoding.startsWith('utf-')) return null;
	const text = named.decode(bytes);
	return brokenPlaces(text) > text.length * damage
		? null
		: {text, charset: named.encoding, reason: 'declared in the file'};
}

function damagedUtf8(bytes: Uint8Array): Decoded | null {
	const text = new TextDecoder().decode(bytes);
	const broken = brokenPlaces(text);
	const foreign = text.match(/[^\u0000-\u007F\uFFFD]/g)?.length ?? 0;
	if (broken === 0 || broken > text.length * damage || foreign < broken) return null;
	return {text, charset: 'utf-8', reason: `UTF-8 but for ${broken} ${broken === 1 ? 'place' : 'places'}`};
}

/** Bytes that guessing looks at. */
const longestSample = 65_536;

/** The lines that are not all ASCII, without their tags: they alone tell anything. */
function telling(bytes: Uint8Array): Uint8Array {
	const lines = Buffer.from(bytes.subarray(0, longestSample * 16))
		.toString('latin1')
		.split('\n');
	const sample: string[] = [];
	let length = 0;
	for (const line of lines) {
		if (!/[\u0080-\u00FF]/.test(line)) continue;
		const bare = line.replace(/<[^<>]{0,400}>/g, ' ').slice(0, longestSample);
		sample.push(bare);
		length += bare.length;
		if (length > longestSample) break;
	}
	return Buffer.from(sample.join('\n'), 'latin1');
}

/** Least confidence, of 100, in a guess; below it the charset that most old files are in is the better one. */
const confident = 10;
/** Fewer letters beyond ASCII tell nothing either. */
const fewest = 4;

/** What the Ukrainian letters of KOI8-U are in KOI8-R. */
const ukrainian = /[╓╕╖╜╢╤╥╚]/;

function guessed(bytes: Uint8Array): Decoded | null {
	const sample = telling(bytes);
	if (sample.filter(byte => byte > 127).length < fewest) return null;
	for (const {name, confidence} of analyse(sample)) {
		let named = confidence < confident || name.startsWith('UTF-') ? null : decoder(name);
		let text = named?.decode(bytes) ?? '';
		if (named?.encoding === 'koi8-r' && ukrainian.test(text)) {
			named = new TextDecoder('koi8-u');
			text = named.decode(bytes);
		}
		if (!named) continue;
		if (wrongPlaces(text) <= text.length * damage)
			return {text, charset: named.encoding, reason: 'guessed from its letters'};
	}
	return null;
}

const lastResort = 'windows-1252';

/** Null where the escapes of ISO-2022-JP do not part letters. @param bytes of ASCII that hold them */
export function decodeEscapes(bytes: Uint8Array): Decoded | null {
	const text = new TextDecoder('iso-2022-jp').decode(bytes);
	return wrongPlaces(text) > text.length * damage
		? null
		: {text, charset: 'iso-2022-jp', reason: 'its escapes between the letters'};
}

/** Share of controls beyond which what is not UTF-8 is no text at all; a few may be in any. */
const mostControls = 0.01;
const fewControls = 4;
const isControl = (byte: number): boolean => byte < 9 || (byte > 13 && byte < 32 && byte !== 0x1b);

/** Null where the bytes hold no text. @param bytes that are not valid UTF-8 */
export function decodeNarrow(bytes: Uint8Array): Decoded | null {
	const start = bytes.subarray(0, longestSample);
	if (start.filter(isControl).length > Math.max(fewControls, start.length * mostControls)) return null;
	return (
		inDeclared(bytes) ??
		damagedUtf8(bytes) ??
		guessed(bytes) ?? {
			text: new TextDecoder(lastResort).decode(bytes),
			charset: lastResort,
			reason: 'nothing tells; most old files are in it',
		}
	);
}
