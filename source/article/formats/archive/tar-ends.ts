/** Whether a tar archive is whole: who unpacks it passes over a broken header, and over an end that is missing. */

const block = 512;
/** Kinds of entries that nothing follows, links and devices, or so much as they say: programs differ. */
const bodyless = /[1-6]/;

const octal = (header: Buffer, start: number, end: number): number =>
	Number.parseInt(header.toString('latin1', start, end).replace(/\0.*$/s, '').trim() || '0', 8);

/** The sum of a header, its own place taken as blanks; some programs counted bytes with a sign. */
function isSound(header: Buffer): boolean {
	let [sum, signed] = [0, 0];
	for (const [at, byte] of header.entries()) {
		const counted = at >= 148 && at < 156 ? 32 : byte;
		sum += counted;
		signed += counted > 127 ? counted - 256 : counted;
	}
	const stated = octal(header, 148, 156);
	return stated === sum || stated === signed;
}

/** Bytes behind a header that belong to it; null where that cannot be told. */
function sizeOf(header: Buffer): number | null {
	const size = header[124]! > 127 ? null : Math.ceil(octal(header, 124, 136) / block) * block;
	return size !== 0 && bodyless.test(String.fromCharCode(header[156]!)) ? null : size;
}

export class Watch {
	/** null: whole, as far as can be told. */
	fault: 'damaged' | 'cut off' | null = 'cut off';
	readonly #header = Buffer.alloc(block);
	#filled = 0;
	/** Bytes up to the next header. */
	#left = 0;

	/** The same chunks, as they pass. */
	async *over(chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
		for await (const chunk of chunks) {
			for (let at = 0; at < chunk.length && this.fault === 'cut off'; ) {
				const count = Math.min(this.#left || block - this.#filled, chunk.length - at);
				if (this.#left > 0) this.#left -= count;
				else this.#read(chunk.subarray(at, at + count));
				at += count;
			}
			yield chunk;
		}
	}

	#read(part: Uint8Array): void {
		this.#header.set(part, this.#filled);
		this.#filled += part.length;
		if (this.#filled < block) return;
		this.#filled = 0;
		if (this.#header.every(byte => byte === 0)) this.fault = null;
		else if (isSound(this.#header)) {
			const size = sizeOf(this.#header);
			if (size === null) this.fault = null;
			else this.#left = size;
		} else this.fault = 'damaged';
	}
}
