/** The elements of a JSON array of any length, one at a time: an export of ten years does not fit into memory. */
import {type Bytes, largest, NotAnArticle, refuseSize} from '../../source.ts';

const piece = 65_536;
const sign = {quote: 0x22, backslash: 0x5c, open: 0x7b, close: 0x7d, openList: 0x5b, closeList: 0x5d} as const;

/**
 * Objects in the outermost array, in order, parsed.
 *
 * @throws {NotAnArticle} it is no JSON, or ends in the middle: after the elements that are whole
 */
export function* elementsOf(bytes: Bytes): Generator<unknown> {
	/** Of the element that is not whole yet. */
	let parts: Uint8Array[] = [];
	let length = 0;
	let depth = 0;
	let inText = false;
	let escaped = false;
	for (let at = 0; at < bytes.size; at += piece) {
		const chunk = bytes.slice(at, at + piece);
		let start = 0;
		for (let index = 0; index < chunk.length; index++) {
			const byte = chunk[index];
			if (inText) {
				if (escaped) escaped = false;
				else if (byte === sign.backslash) escaped = true;
				else if (byte === sign.quote) inText = false;
			} else if (byte === sign.quote) inText = true;
			else if (byte === sign.open || byte === sign.openList) {
				if (depth++ === 1) start = index;
			} else if ((byte === sign.close || byte === sign.closeList) && --depth === 1) {
				parts.push(chunk.subarray(start, index + 1));
				yield parsed(Buffer.concat(parts));
				parts = [];
				length = 0;
			}
		}
		if (depth < 2) continue;
		parts.push(chunk.subarray(start));
		length += chunk.length - start;
		if (length > largest) refuseSize(length);
	}
	if (depth !== 0) throw new NotAnArticle('cut off');
}

function parsed(json: Buffer): unknown {
	try {
		return JSON.parse(json.toString());
	} catch {
		throw new NotAnArticle('damaged JSON');
	}
}
