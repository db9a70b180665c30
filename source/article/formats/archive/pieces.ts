/** Bytes as a stream, so that they need not be in memory at once. */
import type {Bytes} from '../../source.ts';

const size = 65_536;

export function* piecesOf(bytes: Bytes): Generator<Uint8Array> {
	for (let start = 0; start < bytes.size; start += size) yield bytes.slice(start, start + size);
}
