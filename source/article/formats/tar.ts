/** Tar archives of files in other formats. */
import type {Bytes, Source} from '../source.ts';
import {untar} from './archive/untar.ts';
import type {Inner} from './index.ts';

const piece = 65_536;

async function* piecesOf(bytes: Bytes): AsyncGenerator<Uint8Array> {
	for (let start = 0; start < bytes.size; start += piece) yield bytes.slice(start, start + piece);
}

export const parse = (source: Source): AsyncIterable<Inner> => untar(piecesOf(source));
