/** Reads argv, environment and whether this is a terminal; picks a command by dynamic import. */
import {fstatSync} from 'node:fs';
import {join} from 'node:path';
import {harmlessLine} from './article/harmless.ts';
import {type Invocation, parseCommand} from './commands/arguments.ts';
import {Exit, type World} from './commands/command.ts';
import {libraryPaths} from './library/folders.ts';
import {reasonOf} from './library/scan.ts';

const packageRoot = join(__dirname, '..');

/**
 * The streams of `process` cost milliseconds to open, and stdin, once opened, keeps to what it was opened on. Nor is
 * `node:tty` loaded where a file or a pipe stands.
 */
function isTerminal(descriptor: 0 | 1): boolean {
	try {
		return fstatSync(descriptor).isCharacterDevice() && process.getBuiltinModule('node:tty').isatty(descriptor);
	} catch {
		return false;
	}
}

const world: World = {
	environment: process.env,
	get typed() {
		return isTerminal(0);
	},
	get shown() {
		return isTerminal(1);
	},
	complain(reason, path) {
		const name = path === undefined ? '' : `${harmlessLine(path)}: `;
		process.stderr.write(`newsread: ${name}${harmlessLine(reason)}\n`);
	},
};

/** Whether there is no more than ASCII to draw with: the locale has no other, or the font of the Linux console. */
function isAscii({LC_ALL, LC_CTYPE, LANG, TERM}: NodeJS.ProcessEnv): boolean {
	if (TERM === 'linux') return true;
	const locale = LC_ALL || LC_CTYPE || LANG || '';
	return locale !== '' && !/utf-?8/i.test(locale);
}

/** Whether rows that are drawn over one another are of no use: in a terminal that cannot, or where they are read aloud. */
const isLinear = ({TERM, ACCESSIBLE, INK_SCREEN_READER}: NodeJS.ProcessEnv): boolean =>
	TERM === 'dumb' || Boolean(ACCESSIBLE) || INK_SCREEN_READER === 'true';

function hasColour(invocation: Invocation, {environment, shown}: World): boolean {
	if (invocation.color !== 'auto') return invocation.color === 'always';
	if (environment.FORCE_COLOR) return environment.FORCE_COLOR !== '0';
	return !environment.NO_COLOR && shown && environment.TERM !== 'dumb';
}

/** Columns of what is written: asked for, else the terminal's, else COLUMNS, else 80. */
function widthOf({width}: Invocation, {environment, shown}: World): number {
	if (width !== null) return width;
	const columns = Number(environment.COLUMNS);
	return (shown && process.stdout.columns) || (Number.isInteger(columns) && columns > 0 ? columns : 80);
}

/** Runs the program; resolves with the exit code. What the file system refuses is one line, like any bad input. */
export async function main(argv: readonly string[]): Promise<number> {
	try {
		return await obey(argv);
	} catch (error) {
		const {syscall, path} = error as NodeJS.ErrnoException;
		if (!syscall) throw error;
		world.complain(reasonOf(error), path ?? 'standard output');
		return Exit.problem;
	}
}

async function obey(argv: readonly string[]): Promise<number> {
	const {environment} = world;
	const invocation = await parseCommand(argv, packageRoot, world);
	if (typeof invocation === 'number') return invocation;
	const piped = invocation.paths.length === 0 && !environment.NEWSREAD_LIBRARY && !world.typed;
	const given = invocation.paths.length > 0 ? invocation.paths : piped ? ['-'] : libraryPaths(environment, packageRoot);
	const colour = hasColour(invocation, world);
	const width = widthOf(invocation, world);
	const request = {...invocation, paths: given, colour, width};
	switch (invocation.command) {
		case 'list':
			return (await import('./commands/list.ts')).list(request, world);
		case 'quotes':
			return (await import('./commands/quotes.ts')).quotes(request, world);
		case 'search':
			return (await import('./commands/search.ts')).search(request, world);
		case 'verify':
			return (await import('./commands/verify.ts')).verify(request, world);
		case 'doctor': {
			const {doctor} = await import('./commands/doctor.ts');
			const library = libraryPaths(environment, packageRoot);
			return doctor({...request, paths: invocation.paths}, {library, packageRoot, ascii: isAscii(environment)}, world);
		}
		case 'keys':
			return (await import('./commands/keys.ts')).keys(world);
		case 'completion':
			return (await import('./commands/completion.ts')).completion(invocation.shell!);
		case 'export':
			return (await import('./commands/export.ts')).exportArticles(request, world);
		case 'read': {
			if (!world.shown || isLinear(environment))
				return (await import('./commands/export.ts')).exportArticles({...request, format: 'text'}, world);
			const {read} = await import('./commands/read.ts');
			const ascii = isAscii(environment);
			const library =
				invocation.paths.length === 0 && !piped && !environment.NEWSREAD_LIBRARY ? 'sample articles' : null;
			return read({paths: given, width: invocation.width ?? 0, ascii, colour, library}, world);
		}
	}
	return Exit.usage;
}
