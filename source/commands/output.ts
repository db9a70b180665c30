/** Writing the answer: as fast as its reader takes it, and quietly when that has gone. */
import {writeSync} from 'node:fs';

/** Characters gathered before a write, so that a thousand articles are not a thousand writes. */
const enough = 65_536;
/** Seconds after which what is gathered is written: who watches sees the articles as they are read. */
const late = 0.1;
/** Milliseconds between two attempts at a pipe that is full and was told not to wait. */
const pause = 2;

export interface Output {
	/** False when nobody reads any more. */
	write(text: string): boolean;
	/** Writes what is left. */
	end(): void;
}

const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code;

/**
 * Writes to a file descriptor, stdout unless told. Synchronous: `process.stdout` takes longer to set up than a short
 * article to read. Throws what is not EPIPE.
 */
export function openOutput(descriptor = 1): Output {
	const sleeper = new Int32Array(new SharedArrayBuffer(4));
	let waiting = '';
	/** Kept from write to write: memory that is new each time takes three times as long to fill. */
	let room = Buffer.alloc(0);
	let gone = false;
	/** When the last write was (`process.uptime()`: the other clock takes 1.4 ms to load); the first article goes out at once. */
	let last = Number.NEGATIVE_INFINITY;
	const flush = (): void => {
		last = process.uptime();
		const needed = Buffer.byteLength(waiting);
		if (needed > room.length) room = Buffer.allocUnsafe(needed);
		let bytes = room.subarray(0, room.write(waiting));
		waiting = '';
		while (bytes.length > 0 && !gone) {
			try {
				bytes = bytes.subarray(writeSync(descriptor, bytes));
			} catch (error) {
				if (codeOf(error) === 'EAGAIN') Atomics.wait(sleeper, 0, 0, pause);
				else if (codeOf(error) === 'EPIPE') gone = true;
				else throw error;
			}
		}
	};
	return {
		write(text) {
			waiting += text;
			if (waiting.length > enough || process.uptime() - last > late) flush();
			return !gone;
		},
		end: flush,
	};
}
