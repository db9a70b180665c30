/** Tar archives as a stream: each file is read or passed over when it comes by. */
import {ReadableStream, type ReadableWritablePair} from 'node:stream/web';
import {createTarDecoder, type ParsedTarEntry} from 'modern-tar';
import {largest, NotAnArticle, Refusal, refuseSize} from '../../source.ts';
import type {Inner} from '../format.ts';
import {mostFiles} from './limits.ts';
import {isHidden, tidyName} from './names.ts';
import {Watch} from './tar-ends.ts';

function refuse(reason: string): never {
	throw new Refusal(reason);
}

async function gather({header, body}: ParsedTarEntry): Promise<Uint8Array> {
	const chunks: Uint8Array[] = [];
	for await (const chunk of body) chunks.push(chunk);
	const content = Buffer.concat(chunks);
	return content.length < header.size ? refuse('cut off') : content;
}

/** @throws {Refusal} it holds too many files, or is broken: after those that can be read */
export async function* untar(chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array>): AsyncGenerator<Inner> {
	// The same streams, as the browser's types and as Node's have them.
	const decoder = createTarDecoder() as unknown as ReadableWritablePair<ParsedTarEntry, Uint8Array>;
	let count = 0;
	/** What is wrong with the archive was said of the file in which it ends. */
	let ended = false;
	const watch = new Watch();
	try {
		for await (const entry of ReadableStream.from(watch.over(chunks)).pipeThrough(decoder)) {
			if (++count > mostFiles) refuse(`holds more than ${mostFiles} files`);
			const {type, size, name: raw} = entry.header;
			const name = tidyName(raw);
			let taken = false;
			const content = async () => {
				if (size > largest) refuseSize(size);
				taken = ended = true;
				const whole = await gather(entry);
				ended = false;
				return whole;
			};
			if (name === null) yield {item: raw, content: () => refuse('its name leads out of the archive')};
			else if (type === 'symlink' || type === 'link') yield {item: name, content: () => refuse('a link, not a file')};
			else if (type === 'file' && !isHidden(name)) yield {item: name, content};
			if (ended) return;
			if (!taken) await entry.body.cancel();
		}
	} catch (error) {
		if (ended) return;
		throw error instanceof Refusal ? error : new NotAnArticle('a damaged tar archive');
	}
	if (watch.fault !== null) throw new Refusal(`${watch.fault}: files may be missing`);
}
