/** Zip archives: the directory is read first, each file when it is asked for. Sizes are counted, never believed. */
import {crc32, inflateRawSync} from 'node:zlib';
import {type Entry, fromRandomAccessReaderPromise, getFileNameLowLevel, RandomAccessReader, type ZipFile} from 'yauzl';
import {type Bytes, largest, NotAnArticle, Refusal, refuseSize} from '../../source.ts';
import {mostFiles, mostOf} from './limits.ts';
import {tidyName} from './names.ts';

export interface Packed {
	name: string;
	/** @throws {Refusal} it is damaged, encrypted, too large, or grows like a bomb */
	read(): Promise<Uint8Array>;
}

/** Bombs after which an archive is given up. */
const mostBombs = 8;

/** Bytes read ahead: the entries of the directory are small and stand one after the other. */
const window = 65_536;

class Reader extends RandomAccessReader {
	readonly #bytes: Bytes;
	#ahead: Uint8Array = new Uint8Array();
	#start = 0;

	constructor(bytes: Bytes) {
		super();
		this.#bytes = bytes;
	}

	override read(
		buffer: Buffer,
		offset: number,
		length: number,
		position: number,
		callback: (error: Error | null, count?: number) => void,
	): void {
		if (position < this.#start || position + length > this.#start + this.#ahead.length) {
			this.#ahead = this.#bytes.slice(position, Math.min(this.#bytes.size, position + Math.max(length, window)));
			this.#start = position;
		}
		const found = this.#ahead.subarray(position - this.#start, position - this.#start + length);
		buffer.set(found, offset);
		callback(null, found.length);
	}
}

/** Two entries of one place: how a small archive holds a thousand times its size. */
function refuseOverlaps(entries: readonly Entry[]): void {
	const sorted = entries.toSorted((a, b) => a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader);
	let end = 0;
	for (const {relativeOffsetOfLocalHeader: start, compressedSize} of sorted) {
		if (start < end) throw new Refusal('a zip bomb: its files overlap');
		end = start + compressedSize;
	}
}

const isLink = ({externalFileAttributes, versionMadeBy}: Entry): boolean =>
	versionMadeBy >> 8 === 3 && ((externalFileAttributes >>> 16) & 0xf000) === 0xa000;

/** What the archive holds, in its order, folders left out. @throws {Refusal} it is no zip archive, damaged, or holds too much */
export async function unzip(bytes: Bytes): Promise<Packed[]> {
	const entries: Entry[] = [];
	let zip: ZipFile;
	try {
		const options = {lazyEntries: true, autoClose: false, decodeStrings: false, validateEntrySizes: false};
		zip = await fromRandomAccessReaderPromise(new Reader(bytes), bytes.size, options);
		if (zip.entryCount > mostFiles) throw new Refusal(`holds ${zip.entryCount} files; the limit is ${mostFiles}`);
		for await (const entry of zip.eachEntry()) entries.push(entry);
	} catch (error) {
		if (error instanceof Refusal) throw error;
		throw new NotAnArticle('a damaged zip archive');
	}
	refuseOverlaps(entries);
	let bombs = 0;
	const unpack = async (entry: Entry): Promise<Uint8Array> => {
		if (bombs > mostBombs) throw new Refusal('not read: too much in the archive grows like a bomb');
		const {compressedSize, compressionMethod, crc32: sum} = entry;
		if (entry.isEncrypted()) throw new Refusal('encrypted');
		if (compressionMethod !== 0 && compressionMethod !== 8) throw new Refusal('packed in a way that is not read');
		if (compressedSize > largest) refuseSize(compressedSize);
		let content: Uint8Array;
		try {
			const {fileDataStart} = await zip.readLocalFileHeaderPromise(entry, {minimal: true});
			const packed = bytes.slice(fileDataStart, fileDataStart + compressedSize);
			const limit = Math.min(largest, mostOf(packed.length));
			content = compressionMethod === 0 ? packed : inflateRawSync(packed, {maxOutputLength: limit});
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code !== 'ERR_BUFFER_TOO_LARGE') throw new Refusal('damaged');
			bombs++;
			throw new Refusal('too large when unpacked');
		}
		if (crc32(content) !== sum) throw new Refusal('damaged');
		return content;
	};
	return entries.flatMap(entry => {
		const raw = getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false);
		const name = tidyName(raw);
		if (raw.endsWith('/')) return [];
		if (name === null) return [refused(raw, 'its name leads out of the archive')];
		return [isLink(entry) ? refused(name, 'a link, not a file') : {name, read: () => unpack(entry)}];
	});
}

const refused = (name: string, reason: string): Packed => ({
	name,
	read: () => Promise.reject(new Refusal(reason)),
});
