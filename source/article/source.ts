/** What formats read: the bytes of one file, whole or in pieces, and the text in them. */
import {isUtf8} from 'node:buffer';
import type {Decoded} from './charset/decoded.ts';
import {decode, decodeUtf8} from './decode.ts';

/** Bytes that need not be in memory: a file on disk, or what stood in an archive. Offsets and sizes in bytes. */
export interface Bytes {
	readonly size: number;
	/** A copy or a view; shorter where the bytes end before `end`. */
	slice(start: number, end: number): Uint8Array;
}

/** Something is not read. `message` says why in a few words without a name. */
export class Refusal extends Error {
	override name = 'Refusal';
	/** The whole reason, for people. */
	get reason(): string {
		return this.message;
	}
}

/** The bytes hold no article: "binary data", "empty". */
export class NotAnArticle extends Refusal {
	override name = 'NotAnArticle';
	override get reason(): string {
		return `not an article (${this.message})`;
	}
}

/** What comes out of an archive is there to fill memory. */
export class Bomb extends Refusal {
	override name = 'Bomb';
	constructor() {
		super('too large when unpacked');
	}
}

/** Bytes of a file that is read whole; more is no article, and would not fit into memory with all that is made of it. */
export const largest = 32 * 2 ** 20;
/** UTF-16 units: ten times the longest novel. More takes longer to read than anybody waits, and more memory. */
const longest = 10 * 2 ** 20;
/** Bytes looked at to recognise a format. */
const beginning = 8192;
/** Bytes that are decoded at once; of more, first the beginning alone, since it may be no text, or not be needed as such. */
const short = 262_144;

const megabytes = (size: number): string => `${Math.round(size / 2 ** 20)} MB`;

/** @throws {Refusal} naming the size and the limit */
export function refuseSize(size: number): never {
	throw new Refusal(`too large (${megabytes(size)}; the limit is ${megabytes(largest)})`);
}

/** Memory as {@link Bytes}. */
export const inMemory = (bytes: Uint8Array): Bytes => ({
	size: bytes.length,
	slice: (start, end) => bytes.subarray(start, end),
});

/** Without a character that is cut in two at the end: UTF-8 needs up to three bytes after its first. */
function whole(bytes: Uint8Array): Uint8Array {
	let end = bytes.length;
	while (end > bytes.length - 4 && bytes[end - 1]! >= 0x80) end--;
	return bytes.subarray(0, end);
}

export class Source implements Bytes {
	/** As given, or the name within a container; its extension and its name are hints. */
	readonly path: string;
	readonly #content: Bytes;
	/** Undefined while only the beginning is decoded; null where the bytes are no text. */
	#decoded: Decoded | null | undefined;
	#beginning: Decoded | null = null;

	private constructor(content: Bytes, path: string) {
		this.#content = content;
		this.path = path;
	}

	/** @param path as given, or the name within a container */
	static async open(content: Bytes, path: string): Promise<Source> {
		const source = new Source(content, path);
		if (source.size <= short) source.#decoded = source.#beginning = await decode(source.bytes);
		else source.#beginning = await decode(whole(source.slice(0, beginning)));
		return source;
	}

	/** To be called before {@link text} is asked for: of what is long only the beginning is decoded by then. */
	async decodeAll(): Promise<void> {
		// What is too large to be read as text is refused when it is asked for.
		if (this.#decoded !== undefined || this.size > largest) return;
		if (this.#beginning === null) this.#decoded = null;
		else if (this.#beginning.reason !== 'valid UTF-8' || !isUtf8(this.bytes)) this.#decoded = await decode(this.bytes);
	}

	get size(): number {
		return this.#content.size;
	}

	slice(start: number, end: number): Uint8Array {
		return this.#content.slice(start, end);
	}

	/** All of it. @throws {Refusal} it is too large to be read whole */
	get bytes(): Uint8Array {
		if (this.size > largest) refuseSize(this.size);
		return this.slice(0, this.size);
	}

	/** In which charset the bytes are text and what tells so; null where they are none. */
	get charset(): Pick<Decoded, 'charset' | 'reason'> | null {
		return this.#decoded === undefined ? this.#beginning : this.#decoded;
	}

	/**
	 * All of it decoded, newlines normalised to `\n`; not yet harmless.
	 *
	 * @throws {Refusal} it is empty, binary, or too large to be read whole
	 */
	get text(): string {
		if (this.#decoded === undefined) this.#decoded = decodeUtf8(this.bytes);
		if (this.#decoded === null) throw new NotAnArticle('binary data');
		const {text} = this.#decoded;
		if (text.length > longest)
			throw new NotAnArticle(`${megabytes(text.length)} of text; the limit is ${megabytes(longest)}`);
		if (text.trim() === '') throw new NotAnArticle('empty');
		return text;
	}

	/** The beginning, at most 4,096 characters: as text, or a character for each byte where it is none. */
	get head(): string {
		return (this.#beginning?.text ?? Buffer.from(this.slice(0, beginning)).toString('latin1')).slice(0, 4096);
	}
}

/** The text of bytes that are known to be some. @param name a hint, as any path @throws {Refusal} they are no text */
export async function textOf(bytes: Uint8Array, name: string): Promise<string> {
	const source = await Source.open(inMemory(bytes), name);
	await source.decodeAll();
	return source.text;
}
