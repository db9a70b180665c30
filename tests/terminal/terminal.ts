/**
 * The program in a real pseudo-terminal, its output interpreted by a headless xterm: what a person would see.
 * Each terminal has its own HOME and XDG folders, so no test meets the state of another.
 */
import {mkdirSync, mkdtempSync, rmSync} from 'node:fs';
import {constants, tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {spawn} from '@lydell/node-pty';
import xterm from '@xterm/headless';

const program = fileURLToPath(new URL('../../bin/newsread.js', import.meta.url));
const XDG = ['CONFIG', 'STATE', 'CACHE', 'DATA'] as const;

export type TerminalOptions = {
	/** Size in cells; 80 x 24 when not given. */
	columns?: number;
	rows?: number;
	/** Added to a small, fixed environment; nothing of the test's own environment but PATH is passed on. */
	env?: Record<string, string>;
	cwd?: string;
	/** A folder to live in, kept afterwards: a second terminal on it finds the state of the first. */
	home?: string;
	/** What runs; the program when not given. */
	command?: readonly string[];
};

export type Exit = {code: number; signal: string | null};
export type Cell = {
	text: string;
	bold: boolean;
	dim: boolean;
	underline: boolean;
	inverse: boolean;
	colour: number | null;
};

export type Terminal = {
	readonly home: string;
	readonly pid: number;
	/** The rows that stand on the screen, top first, without the blanks at their ends. */
	screen(): string[];
	/** The screen and what has scrolled out above it. */
	history(): string[];
	type(keys: string): void;
	/** Resolves with the screen once it holds the text (or satisfies the test); throws with the screen after `ms`. */
	waitFor(expected: string | RegExp | ((screen: string[]) => boolean), ms?: number): Promise<string[]>;
	/** Resolves once nothing has been written for `ms`. */
	settled(ms?: number): Promise<string[]>;
	resize(columns: number, rows: number): void;
	signal(name: NodeJS.Signals): void;
	exit(): Promise<Exit>;
	/** Every character the program has written, escape sequences and all. */
	written(): string;
	/** The same, in the chunks that arrived. */
	chunks(): readonly string[];
	isAlternate(): boolean;
	isCursorHidden(): boolean;
	cell(column: number, row: number): Cell;
	/** Ends the program if it still runs, and removes its folder. */
	close(): Promise<void>;
};

const signalName = (number: number | undefined) =>
	Object.entries(constants.signals).find(([, value]) => value === number)?.[0] ?? null;

const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms));

function environment(home: string, extra: Record<string, string> = {}): Record<string, string> {
	const folders = XDG.map(kind => [`XDG_${kind}_HOME`, join(home, kind.toLowerCase())] as const);
	for (const [, folder] of folders) mkdirSync(folder, {recursive: true});
	return {
		PATH: process.env.PATH ?? '',
		HOME: home,
		TERM: 'xterm-256color',
		LANG: 'C.UTF-8',
		...Object.fromEntries(folders),
		...extra,
	};
}

/** Starts `newsread ARGS` in a terminal of its own. */
export function openTerminal(args: readonly string[], options: TerminalOptions = {}): Terminal {
	const {columns = 80, rows = 24} = options;
	const home = options.home ?? mkdtempSync(join(tmpdir(), 'newsread-'));
	const [file = process.execPath, ...before] = options.command ?? [process.execPath, program];
	const display = new xterm.Terminal({cols: columns, rows, scrollback: 10_000, allowProposedApi: true});
	const child = spawn(file, [...before, ...args], {
		name: options.env?.TERM ?? 'xterm-256color',
		cols: columns,
		rows,
		cwd: options.cwd ?? home,
		env: environment(home, options.env),
	});
	const chunks: string[] = [];
	let lastWritten = Date.now();
	let ended: Exit | null = null;
	let cursorHidden = false;
	display.parser.registerCsiHandler({prefix: '?', final: 'h'}, params => {
		if (params.includes(25)) cursorHidden = false;
		return false;
	});
	display.parser.registerCsiHandler({prefix: '?', final: 'l'}, params => {
		if (params.includes(25)) cursorHidden = true;
		return false;
	});
	// The terminal answers what it is asked (cursor position, device attributes), as a real one does.
	display.onData(answer => {
		if (!ended) child.write(answer);
	});
	child.onData(data => {
		chunks.push(data);
		lastWritten = Date.now();
		display.write(data);
	});
	const exited = new Promise<Exit>(resolve => {
		child.onExit(({exitCode, signal}) => {
			ended = {code: exitCode, signal: signal ? signalName(signal) : null};
			resolve(ended);
		});
	});
	const parsed = () => new Promise<void>(resolve => display.write('', resolve));

	const rowsFrom = (first: number, count: number) =>
		Array.from({length: count}, (_, row) => display.buffer.active.getLine(first + row)?.translateToString(true) ?? '');
	const screen = () => rowsFrom(display.buffer.active.baseY, display.rows);

	return {
		home,
		pid: child.pid,
		screen,
		history: () => rowsFrom(0, display.buffer.active.length),
		type: keys => child.write(keys),
		async waitFor(expected, ms = 10_000) {
			const holds = (seen: string[]) => {
				if (typeof expected === 'function') return expected(seen);
				const text = seen.join('\n');
				return typeof expected === 'string' ? text.includes(expected) : expected.test(text);
			};
			for (const end = Date.now() + ms; ; await pause(10)) {
				const wasEnded = ended !== null;
				await parsed();
				if (holds(screen())) return screen();
				if (wasEnded && Date.now() - lastWritten > 500) break;
				if (Date.now() > end) break;
			}
			const state = ended ? `the program has ended (${JSON.stringify(ended)})` : `not seen in ${ms} ms`;
			throw new Error(`${expected}: ${state}\n${screen().join('\n')}`);
		},
		async settled(ms = 150) {
			while (Date.now() - lastWritten < ms) await pause(10);
			await parsed();
			return screen();
		},
		resize(width, height) {
			display.resize(width, height);
			child.resize(width, height);
		},
		signal: name => process.kill(child.pid, name),
		async exit() {
			const result = await exited;
			await parsed();
			return result;
		},
		written: () => chunks.join(''),
		chunks: () => chunks,
		isAlternate: () => display.buffer.active.type === 'alternate',
		isCursorHidden: () => cursorHidden,
		cell(column, row) {
			const cell = display.buffer.active.getLine(display.buffer.active.baseY + row)?.getCell(column);
			if (!cell) throw new Error(`no cell at column ${column}, row ${row}`);
			return {
				text: cell.getChars(),
				bold: cell.isBold() !== 0,
				dim: cell.isDim() !== 0,
				underline: cell.isUnderline() !== 0,
				inverse: cell.isInverse() !== 0,
				colour: cell.isFgDefault() ? null : cell.getFgColor(),
			};
		},
		async close() {
			if (!ended) child.kill('SIGKILL');
			await exited;
			display.dispose();
			if (!options.home) rmSync(home, {recursive: true, force: true});
		},
	};
}
