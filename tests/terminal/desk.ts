/** Terminals for a file of tests: each test has a home of its own, and its terminals are closed when it ends. */
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach} from 'vitest';
import {openTerminal, type Terminal, type TerminalOptions} from './terminal.ts';

export const root = join(import.meta.dirname, '..', '..');

export const sample = (name: string): string => join(root, 'articles', name);

/** @param usual what a terminal of these tests is where it is not told otherwise */
export function terminals(usual: TerminalOptions) {
	let home = '';
	let opened: Terminal[] = [];

	beforeEach(() => {
		home = mkdtempSync(join(tmpdir(), 'newsread-'));
	});

	afterEach(async () => {
		for (const terminal of opened) await terminal.close();
		opened = [];
		rmSync(home, {recursive: true, force: true});
	});

	return {
		/** A path in the home of the test that runs. */
		atHome: (...path: string[]): string => join(home, ...path),
		open(args: readonly string[] = [], options: TerminalOptions = {}): Terminal {
			const terminal = openTerminal(args, {home, cwd: root, ...usual, ...options});
			opened.push(terminal);
			return terminal;
		},
	};
}
