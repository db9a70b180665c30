/** Reads one file into its articles. Files are only ever opened for reading. */
import {closeSync, constants, fstatSync, openSync, readFileSync, readSync} from 'node:fs';
import type {Article, Document} from '../article/article.ts';
import {documentsIn, type Watch} from '../article/read.ts';
import {type Bytes, inMemory, largest, Refusal, refuseSize} from '../article/source.ts';
import type {Found, Problem} from './library.ts';
import {reasonOf} from './scan.ts';

/** A file that could not be read; `message` says why in a few words without its name. */
export class Unreadable extends Error {
	override name = 'Unreadable';
}

/** A container was asked for as if it were one article. */
export class Several extends Unreadable {}

interface Opened extends Bytes {
	close(): void;
}

/** O_NONBLOCK: a pipe that has taken the file's place since it was found must not hold us up. */
function openFile(path: string): Opened {
	const file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
	const close = () => closeSync(file);
	try {
		const stats = fstatSync(file);
		if (!stats.isFile()) throw new Unreadable('not a file');
		// What has no size may have content all the same: the files of /proc.
		if (stats.size === 0) return {...inMemory(readFileSync(file)), close};
		return {size: stats.size, slice: (start, end) => readSlice(file, start, Math.min(end, stats.size)), close};
	} catch (error) {
		close();
		throw error;
	}
}

function readSlice(file: number, start: number, end: number): Uint8Array {
	const bytes = Buffer.allocUnsafe(Math.max(0, end - start));
	let length = 0;
	while (length < bytes.length) {
		const count = readSync(file, bytes, length, bytes.length - length, start + length);
		if (count === 0) break;
		length += count;
	}
	return bytes.subarray(0, length);
}

/** Standard input comes once; an article in it may be asked for again, and so may what was wrong with it. */
let standardInput: {bytes: Uint8Array} | {error: unknown} | null = null;

/** Reads standard input to its end, where that has not been done: nobody asks for the descriptor again. */
export function takeStandardInput(): void {
	if (standardInput) return;
	try {
		standardInput = {bytes: readStandardInput()};
	} catch (error) {
		standardInput = {error};
	}
}

function readStandardInput(): Uint8Array {
	const chunks: Buffer[] = [];
	let total = 0;
	for (;;) {
		const chunk = Buffer.allocUnsafe(65_536);
		let count = 0;
		try {
			count = readSync(0, chunk);
		} catch (error) {
			const {code} = error as NodeJS.ErrnoException;
			if (code === 'EOF') break;
			if (code !== 'EAGAIN') throw error;
			Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
			continue;
		}
		if (count === 0) break;
		total += count;
		if (total > largest) refuseSize(total);
		chunks.push(chunk.subarray(0, count));
	}
	return Buffer.concat(chunks);
}

function open(path: string): Opened {
	if (path !== '-') return openFile(path);
	takeStandardInput();
	if (!standardInput || 'error' in standardInput) throw standardInput?.error;
	return {...inMemory(standardInput.bytes), close() {}};
}

/** @throws what is no fault of the file */
function whyNot(error: unknown): string {
	if (error instanceof Unreadable) return error.message;
	if (error instanceof Refusal) return error.reason;
	if ((error as NodeJS.ErrnoException).syscall) return reasonOf(error);
	throw error;
}

/**
 * What one file holds, one document after the other; `-` is standard input. What cannot be read is a Problem in its place.
 *
 * @param item the one to read; null for all
 */
export async function* documentsOfFile(
	{path, perhaps = false}: Pick<Found, 'path' | 'perhaps'>,
	item: string | null = null,
	watch: Watch | null = null,
): AsyncGenerator<Document | Problem> {
	let file: Opened | null = null;
	try {
		file = open(path);
		for await (const document of documentsIn(file, {path, perhaps}, item, watch)) {
			if ('reason' in document) yield {path: `${path}: ${document.item}`, reason: document.reason, lasting: true};
			else yield document;
		}
	} catch (error) {
		yield {path, reason: whyNot(error), ...(error instanceof Refusal ? {lasting: true} : {})};
	} finally {
		file?.close();
	}
}

/**
 * One article of a file, with what is found in its text.
 *
 * @param item names it in a container; undefined for a file that is an article itself
 * @throws {Several} where that file is a container
 * @throws {Unreadable} with the reason
 */
export async function readArticle(path: string, item?: string): Promise<Article> {
	for await (const document of documentsOfFile({path}, item ?? null)) {
		if ('reason' in document) throw new Unreadable(document.reason);
		if (item === undefined && document.item !== undefined) throw new Several('it holds several articles now');
		if (document.item !== item) continue;
		const {analyse} = await import('../article/analyse.ts');
		return analyse(document);
	}
	throw new Unreadable('the article is no longer in the file');
}
