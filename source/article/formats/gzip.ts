/** What gzip has packed: a tar archive, or a single file. */
import {Readable} from 'node:stream';
import {createGunzip} from 'node:zlib';
import {Bomb, type Bytes, largest, NotAnArticle, Refusal, type Source} from '../source.ts';
import {mostOfStream} from './archive/limits.ts';
import {piecesOf} from './archive/pieces.ts';
import {untar} from './archive/untar.ts';
import type {Inner} from './format.ts';
import {isTar} from './signs.ts';

/** @throws {Refusal} it is damaged, or grows like a bomb */
async function* gunzip(bytes: Bytes): AsyncGenerator<Uint8Array> {
	const unpacker = createGunzip();
	const packed = Readable.from(piecesOf(bytes)).on('error', error => unpacker.destroy(error));
	let total = 0;
	try {
		for await (const chunk of packed.pipe(unpacker) as AsyncIterable<Buffer>) {
			total += chunk.length;
			if (total > mostOfStream(bytes.size)) throw new Bomb();
			yield chunk;
		}
	} catch (error) {
		if (error instanceof Refusal) throw error;
		throw new NotAnArticle('damaged gzip data');
	} finally {
		packed.destroy();
	}
}

/** The whole of what is no archive. */
async function gather(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
	const gathered: Uint8Array[] = [];
	let total = 0;
	for await (const chunk of chunks) {
		total += chunk.length;
		if (total > largest) throw new Bomb();
		gathered.push(chunk);
	}
	return Buffer.concat(gathered);
}

async function* resume(first: Uint8Array, rest: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
	yield first;
	yield* rest;
}

export async function* parse(source: Source): AsyncGenerator<Inner> {
	const chunks = gunzip(source);
	const first = await chunks.next();
	if (first.done) throw new NotAnArticle('empty');
	const all = resume(first.value, chunks);
	if (isTar(Buffer.from(first.value.subarray(0, 512)).toString('latin1'))) yield* untar(all);
	else yield {item: '', content: () => gather(all)};
}
