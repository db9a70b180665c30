/** Zip archives: the directory is read first, each file when it is asked for. Sizes are counted, never believed. */
import {isUtf8} from 'node:buffer';
import {crc32, inflateRawSync} from 'node:zlib';
import {type Entry, fromRandomAccessReaderPromise, getFileNameLowLevel, RandomAccessReader} from 'yauzl';
import {Bomb, type Bytes, largest, NotAnArticle, Refusal, refuseSize} from '../../source.ts';
import {mostFiles, mostOf} from './limits.ts';
import {tidyName} from './names.ts';

export interface Packed {
	name: string;
	/** @throws {Refusal} it is damaged, encrypted, too large, or grows like a bomb */
	read(): Promise<Uint8Array>;
}

/** Bytes of the directory: names of two hundred letters for as many files as there may be. */
const largestDirectory = 16 * 2 ** 20;

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

/** What the directory says of a file; kept for all of them, so no more than is needed. */
interface Place {
	name: string;
	/** Where its own header begins. */
	start: number;
	/** Bytes that it takes in the archive. */
	size: number;
	method: number;
	sum: number;
	/** Why it is not read, where that is clear from the directory. */
	reason: string | null;
}

const isLink = ({externalFileAttributes, versionMadeBy}: Entry): boolean =>
	versionMadeBy >> 8 === 3 && ((externalFileAttributes >>> 16) & 0xf000) === 0xa000;

/** Says that a name is UTF-8; many programs write it so and say nothing. */
const utf8Flag = 0x800;

function placeOf(entry: Entry): Place {
	const flags = entry.generalPurposeBitFlag | (isUtf8(entry.fileNameRaw) ? utf8Flag : 0);
	const raw = getFileNameLowLevel(flags, entry.fileNameRaw, entry.extraFields, false);
	const name = tidyName(raw);
	const {relativeOffsetOfLocalHeader: start, compressedSize: size, compressionMethod: method, crc32: sum} = entry;
	let reason: string | null = null;
	if (name === null) reason = 'its name leads out of the archive';
	else if (isLink(entry)) reason = 'a link, not a file';
	else if (entry.isEncrypted()) reason = 'encrypted';
	else if (method !== 0 && method !== 8) reason = 'packed in a way that is not read';
	// A folder has no name: it is nothing to read.
	return {name: raw.endsWith('/') ? '' : (name ?? raw), start, size, method, sum, reason};
}

/** Two files in one place: how a small archive holds a thousand times its size. */
function refuseOverlaps(places: readonly Place[]): void {
	let end = 0;
	for (const {start, size} of places.toSorted((a, b) => a.start - b.start)) {
		if (start < end) throw new Refusal('a zip bomb: its files overlap');
		end = start + size;
	}
}

/** Bytes of a file's own header before its name. */
const headerSize = 30;

/** The packed bytes of a file. @throws {Refusal} there is no such file in that place */
function packedAt(bytes: Bytes, {start, size}: Place): Uint8Array {
	const header = Buffer.from(bytes.slice(start, start + headerSize));
	if (header.length < headerSize || header.readUInt32LE(0) !== 0x04034b50) throw new Refusal('damaged');
	const content = start + headerSize + header.readUInt16LE(26) + header.readUInt16LE(28);
	return bytes.slice(content, content + size);
}

async function placesIn(bytes: Bytes): Promise<Place[]> {
	const places: Place[] = [];
	try {
		const options = {lazyEntries: true, autoClose: false, decodeStrings: false, validateEntrySizes: false};
		const zip = await fromRandomAccessReaderPromise(new Reader(bytes), bytes.size, options);
		if (zip.entryCount > mostFiles) throw new Refusal(`holds ${zip.entryCount} files; the limit is ${mostFiles}`);
		let size = 0;
		for await (const entry of zip.eachEntry()) {
			size += entry.fileNameLength + entry.extraFieldLength + entry.fileCommentLength;
			if (size > largestDirectory) throw new Refusal('the names of its files are too long');
			places.push(placeOf(entry));
		}
	} catch (error) {
		if (error instanceof Refusal) throw error;
		throw new NotAnArticle('a damaged zip archive');
	}
	refuseOverlaps(places);
	return places;
}

/** What the archive holds, in its order, folders left out. @throws {Refusal} it is no zip archive, damaged, or holds too much */
export async function unzip(bytes: Bytes): Promise<Packed[]> {
	const unpack = async (place: Place): Promise<Uint8Array> => {
		if (place.reason !== null) throw new Refusal(place.reason);
		if (place.size > largest) refuseSize(place.size);
		const packed = packedAt(bytes, place);
		const maxOutputLength = Math.min(largest, mostOf(packed.length));
		let content: Uint8Array;
		try {
			content = place.method === 0 ? packed : inflateRawSync(packed, {maxOutputLength});
		} catch (error) {
			throw (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? new Bomb() : new Refusal('damaged');
		}
		if (crc32(content) !== place.sum) throw new Refusal('damaged');
		return content;
	};
	const places = await placesIn(bytes);
	return places.filter(({name}) => name !== '').map(place => ({name: place.name, read: () => unpack(place)}));
}
