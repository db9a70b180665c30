/** Tells who waits at a terminal how far the work has come: one line on stderr, taken back before others are written. */
import {isatty} from 'node:tty';
import {grouped} from '../reader/grouped.ts';

/** Milliseconds that nobody minds, and between two showings. */
const patience = 500;
const beat = 200;

export class Progress {
	readonly #write: (text: string) => void;
	#due = performance.now() + patience;
	#line = '';

	constructor(write: (text: string) => void) {
		this.#write = write;
	}

	/** So many of the files are done. */
	at(done: number, total: number): void {
		if (performance.now() < this.#due) return;
		this.#due = performance.now() + beat;
		this.clear();
		this.#line = `newsread: ${grouped(done)} of ${grouped(total)} files`;
		this.#write(this.#line);
	}

	/** Takes the line back. */
	clear(): void {
		if (this.#line !== '') this.#write(`\r${' '.repeat(this.#line.length)}\r`);
		this.#line = '';
	}
}

/** Null where nobody watches. */
export const openProgress = (): Progress | null =>
	isatty(2) ? new Progress(text => void process.stderr.write(text)) : null;
