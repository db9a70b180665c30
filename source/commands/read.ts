/** Opens the reader: first frame, then Ink, then everything else. */
import {closeSync, openSync} from 'node:fs';
import {homedir} from 'node:os';
import type {ReadStream} from 'node:tty';
import {harmlessLine} from '../article/harmless.ts';
import {openCatalog} from '../library/catalog.ts';
import {ownFiles} from '../library/folders.ts';
import {openMemory} from '../library/memory.ts';
import {takeStandardInput} from '../library/read.ts';
import {LazyTexts} from '../library/texts/keep.ts';
import {isOrder} from '../reader/list/order.ts';
import {themes} from '../reader/pickers/pickers.ts';
import {startSession} from '../reader/session.ts';
import {initialState, type State} from '../reader/state.ts';
import {view} from '../reader/view.ts';
import {giveTerminalBack, takeTerminal} from '../screen/terminal.ts';
import {paintRow, themeOf} from '../screen/theme.ts';
import {Exit, type World} from './command.ts';
import {readOwnKeys} from './own-keys.ts';
import {firstPage, searchOpened} from './read/first-page.ts';
import {findAll, readAll, type Shelf} from './read/load.ts';
import {type Desk, performer} from './read/perform.ts';

export interface ReadOptions {
	paths: string[];
	/** Columns of text; 0: the usual measure. */
	width: number;
	ascii: boolean;
	colour: boolean;
	/** What the list's head calls the paths; null: they name themselves. */
	library: string | null;
}

function libraryName(paths: readonly string[]): string {
	if (paths.length !== 1) return `${paths.length} paths`;
	const home = homedir();
	const path = paths[0]!;
	const name = harmlessLine(path);
	return path === '-' ? 'standard input' : name.startsWith(`${home}/`) ? `~${name.slice(home.length)}` : name;
}

/** As it was wished for, as far as there may be colours; COLORFGBG is how terminals tell of a light ground. */
function lookOf({colour, width}: ReadOptions, wishes: ReadonlyMap<string, string>, environment: NodeJS.ProcessEnv) {
	const isLight = /;(?:7|15)$/.test(environment.COLORFGBG ?? '');
	const theme = colour ? (wishes.get('theme') ?? (isLight ? 'light' : 'colour')) : 'plain';
	const measure = width > 0 ? width : Number(wishes.get('measure') ?? 0);
	const order = wishes.get('order');
	return {
		...(themes[theme] ?? themes.colour!).look,
		...(measure > 0 ? {measure} : {}),
		...(isOrder(order) ? {order} : {}),
	};
}

/**
 * Where keys come from: the terminal, also when stdin is a pipe. It then takes the pipe's descriptor, the lowest that is
 * free: only `process.stdin` lets go of the terminal when it is paused, any other stream has a read under way that takes
 * the first line from a command to which the terminal is lent.
 */
function keyboard(typed: boolean): ReadStream {
	if (!typed) {
		closeSync(0);
		openSync('/dev/tty', 'r');
	}
	return process.stdin;
}

/** Gives the terminal back on every way out that can be caught. */
function guardTerminal(leave: (code: number) => void): void {
	process.on('exit', giveTerminalBack);
	const signals = {SIGHUP: 1, SIGINT: 2, SIGTERM: 15} as const;
	for (const [signal, number] of Object.entries(signals)) process.on(signal, () => leave(128 + number));
	// Node would open a debugger, and tell of it in the middle of the screen.
	process.on('SIGUSR1', () => {});
	const crashed = (error: unknown) => {
		// The terminal has gone while it was written to: that is a hang-up, and there is nobody to tell.
		if (['EIO', 'EPIPE'].includes((error as NodeJS.ErrnoException).code ?? '')) return leave(128 + signals.SIGHUP);
		giveTerminalBack();
		console.error(error);
		process.exit(Exit.problem);
	};
	process.on('uncaughtException', crashed);
	process.on('unhandledRejection', crashed);
}

/** Opens the reader on the terminal; resolves with the exit code. */
export async function read(options: ReadOptions, world: World): Promise<number> {
	const {stdout} = process;
	const files = ownFiles(world.environment);
	const memory = openMemory(files.memory);
	const catalog = openCatalog(files.catalog);
	const texts = new LazyTexts(files.texts);
	const shelf: Shelf = {catalog, texts, marks: memory.marks()};
	const ownKeys = await readOwnKeys(world.environment);
	const blank: State = {
		...initialState({
			columns: stdout.columns || 80,
			rows: stdout.rows || 24,
			ascii: options.ascii,
			...lookOf(options, memory.wishes(), world.environment),
			library: options.library ?? libraryName(options.paths),
			corrections: memory.corrections(),
			bindings: ownKeys.bindings,
		}),
		message: memory.problem ?? (ownKeys.problems[0] ? `keys, ${ownKeys.problems[0]}` : null),
	};
	const opening = await firstPage(blank, options.paths, shelf);
	const missing = opening.state.items.filter(item => item.problem === 'no such file');
	if (missing.length > 0 && missing.length === opening.state.items.length) {
		for (const {path, problem} of missing) world.complain(problem ?? '', path);
		return Exit.problem;
	}

	const desk: Desk = {
		...{memory, catalog, texts, shown: null},
		...{code: Exit.fine, unkept: null, lent: false, left: false, late: null},
	};
	const perform = performer(desk, () => session);
	const session = startSession(opening.state, perform);
	const leave = (code: number) => {
		if (desk.lent && code === Exit.interrupted) return;
		desk.code = code;
		perform({kind: 'quit', code: 0});
		process.exit(code);
	};
	if (options.paths.includes('-')) takeStandardInput();
	const stdin = keyboard(world.typed);
	guardTerminal(leave);
	for (const effect of opening.effects) perform(effect);
	takeTerminal(
		view(session.state()).map(row => paintRow(row, themeOf(session.state()))),
		stdin,
	);
	stdout.on('resize', () => session.dispatch({kind: 'resized', columns: stdout.columns, rows: stdout.rows}));
	const {show} = await import('../screen/show.tsx');
	if (opening.opened) await searchOpened(opening.opened, session, shelf);
	desk.shown = await show(session, stdin, stdout);
	const gone = () => desk.left;
	void findAll(opening.files, session, shelf, opening.pending).then(() =>
		readAll(opening.pending, session, shelf, gone),
	);
	await desk.shown.left;
	desk.left = true;
	memory.close();
	catalog.close();
	await texts.close();
	if (memory.problem !== null) world.complain(memory.problem);
	for (const problem of ownKeys.problems) world.complain(problem, ownKeys.path);
	let code = desk.code;
	for (const {path, problem} of session.state().items) {
		if (problem === null) continue;
		world.complain(problem, path);
		code ||= Exit.problem;
	}
	return code;
}
