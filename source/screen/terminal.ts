/** The terminal as the reader takes it and gives it back. */
import {writeSync} from 'node:fs';
import type {ReadStream} from 'node:tty';

const alternate = '\u001B[?1049h';
const enter = `${alternate}\u001B[?25l`;
const home = '\u001B[H';
const synchronised = {begin: '\u001B[?2026h', end: '\u001B[?2026l'};
/** Paste mode, mouse modes and synchronised output off, attributes reset, cursor shown, alternate screen left. */
const restore =
	'\u001B[?2026l\u001B[?2004l\u001B[?1000l\u001B[?1002l\u001B[?1003l\u001B[?1006l\u001B[0m\u001B[?25h\u001B[?1049l';

/** A write that waits for a terminal that takes its time. */
function writeAll(text: string): void {
	const bytes = Buffer.from(text);
	for (let from = 0; from < bytes.length; ) {
		try {
			from += writeSync(1, bytes, from);
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') return;
		}
	}
}

let taken: ReadStream | null = null;

/** Takes the terminal and shows the first frame in one write, before Ink is loaded. Rows are painted. */
export function takeTerminal(rows: readonly string[], stdin: ReadStream): void {
	taken = stdin;
	stdin.setRawMode(true);
	writeAll(synchronised.begin + enter + home + rows.join('\r\n') + synchronised.end);
}

/** Gives the terminal back; safe to call more than once and at exit. */
export function giveTerminalBack(): void {
	if (!taken) return;
	const stdin = taken;
	taken = null;
	writeAll(restore);
	try {
		stdin.setRawMode(false);
	} catch {
		// The terminal is gone: there is nothing to restore.
	}
}

/**
 * Stdout for Ink, when the terminal has been taken already: its first way into the alternate screen becomes a way to
 * the corner, so that nothing flashes between the first frame and Ink's. After a suspension it enters for real.
 */
export function takenStdout(stdout: NodeJS.WriteStream): NodeJS.WriteStream {
	let first = true;
	return Object.create(stdout, {
		write: {
			value(chunk: string | Uint8Array, ...rest: []) {
				if (!first || typeof chunk !== 'string' || !chunk.includes(alternate)) return stdout.write(chunk, ...rest);
				first = false;
				return stdout.write(chunk.replace(alternate, home), ...rest);
			},
		},
	});
}

/** Puts `text` on the clipboard of the terminal (OSC 52), also over ssh. */
export function copyToClipboard(text: string): void {
	writeAll(`\u001B]52;c;${Buffer.from(text).toString('base64')}\u0007`);
}
