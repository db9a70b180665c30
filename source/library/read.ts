/** Reads one file into its articles. Files are only ever opened for reading. */
import {closeSync, constants, fstatSync, openSync, readFileSync, readSync} from 'node:fs';
import type {Article, Document} from '../article/article.ts';
import {NotAnArticle, readDocuments} from '../article/read.ts';
import type {Found} from './library.ts';
import {reasonOf} from './scan.ts';

/** A file that could not be read; `message` says why in a few words without its name. */
export class Unreadable extends Error {
	override name = 'Unreadable';
}

/** Bytes; more than this is no article, and would not fit into memory with all that is made of it. */
const limit = 32 * 2 ** 20;

const megabytes = (bytes: number): string => `${Math.round(bytes / 2 ** 20)} MB`;

function refuseSize(bytes: number): never {
	throw new Unreadable(`too large (${megabytes(bytes)}; the limit is ${megabytes(limit)})`);
}

/** O_NONBLOCK: a pipe that has taken the file's place since it was found must not hold us up. */
function readBytes(path: string): Uint8Array {
	const file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
	try {
		const stats = fstatSync(file);
		if (!stats.isFile()) throw new Unreadable('not a file');
		if (stats.size > limit) refuseSize(stats.size);
		return readFileSync(file);
	} finally {
		closeSync(file);
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
		if (total > limit) refuseSize(total);
		chunks.push(chunk.subarray(0, count));
	}
	return Buffer.concat(chunks);
}

/**
 * Reads what one file holds; `-` is standard input, which can be read once.
 *
 * @throws {Unreadable} with the reason
 */
export async function readDocumentsOf(found: Pick<Found, 'path'>): Promise<Document[]> {
	const {path} = found;
	try {
		return await readDocuments(path === '-' ? readStandardInput() : readBytes(path), {path});
	} catch (error) {
		if (error instanceof Unreadable) throw error;
		if (error instanceof NotAnArticle) throw new Unreadable(`not an article (${error.message})`);
		if ((error as NodeJS.ErrnoException).syscall) throw new Unreadable(reasonOf(error));
		throw error;
	}
}

/** The same with what is found in the text. @throws {Unreadable} */
export async function readArticlesOf(found: Pick<Found, 'path'>): Promise<Article[]> {
	const documents = await readDocumentsOf(found);
	const {analyse} = await import('../article/analyse.ts');
	return documents.map(analyse);
}
