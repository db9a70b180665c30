/** How a command ended, in words for its reader. */
import {constants} from 'node:os';

/** A shell whose command was ended by signal N exits with this much more than N. */
const shellBase = 128;

function signalOf(code: number): string | undefined {
	return Object.entries(constants.signals).find(([, number]) => number === code - shellBase)?.[0];
}

/**
 * A shell that runs its last command in its own place is itself ended by the signal; one that waits for it exits with a
 * code that names the signal. Both are told alike.
 *
 * @param code null where a signal ended the command
 * @returns null where all was well
 */
export function toldEnd(code: number | null, signal: NodeJS.Signals | null): string | null {
	if (code === 0) return null;
	const cause = signal ?? signalOf(code ?? 0);
	if (cause === 'SIGINT') return 'the command was interrupted';
	return cause === undefined ? `the command ended with code ${code}` : `the command was ended by ${cause}`;
}
