/** Reads argv, environment and whether this is a terminal; picks a command by dynamic import. */
import {join} from 'node:path';
import {harmlessLine} from './article/harmless.ts';
import {type Invocation, parseCommand} from './commands/arguments.ts';
import {Exit, type World} from './commands/command.ts';
import {libraryPaths} from './library/folders.ts';

const packageRoot = join(__dirname, '..');

const realWorld: World = {
	environment: process.env,
	stdin: process.stdin,
	stdout: process.stdout,
	complain(reason, path) {
		const name = path === undefined ? '' : `${harmlessLine(path)}: `;
		process.stderr.write(`newsread: ${name}${harmlessLine(reason)}\n`);
	},
};

/** Whether the locale can draw more than ASCII. */
function isAscii({LC_ALL, LC_CTYPE, LANG}: NodeJS.ProcessEnv): boolean {
	const locale = LC_ALL || LC_CTYPE || LANG || '';
	return locale !== '' && !/utf-?8/i.test(locale);
}

function hasColour(invocation: Invocation, {environment, stdout}: World): boolean {
	if (invocation.color !== 'auto') return invocation.color === 'always';
	if (environment.FORCE_COLOR) return environment.FORCE_COLOR !== '0';
	return !environment.NO_COLOR && Boolean(stdout.isTTY) && environment.TERM !== 'dumb';
}

/** Columns of what is written: asked for, else the terminal's, else COLUMNS, else 80. */
function widthOf({width}: Invocation, {environment, stdout}: World): number {
	if (width !== null) return width;
	const columns = Number(environment.COLUMNS);
	return stdout.columns || (Number.isInteger(columns) && columns > 0 ? columns : 80);
}

/** Runs the program; resolves with the exit code. */
export async function main(argv: readonly string[], world: World = realWorld): Promise<number> {
	const {environment, stdin, stdout} = world;
	const invocation = await parseCommand(argv, packageRoot, world);
	if (typeof invocation === 'number') return invocation;
	const piped = !stdin.isTTY && invocation.paths.length === 0 && !environment.NEWSREAD_LIBRARY;
	const given = invocation.paths.length > 0 ? invocation.paths : piped ? ['-'] : libraryPaths(environment, packageRoot);
	const colour = hasColour(invocation, world);
	const width = widthOf(invocation, world);
	const request = {...invocation, paths: given, colour, width};
	switch (invocation.command) {
		case 'list':
			return (await import('./commands/list.ts')).list(request, world);
		case 'quotes':
			return (await import('./commands/quotes.ts')).quotes(request, world);
		case 'export':
			return (await import('./commands/export.ts')).exportArticles(request, world);
		case 'read': {
			const onScreen = stdout.isTTY && environment.TERM !== 'dumb';
			if (!onScreen) return (await import('./commands/export.ts')).exportArticles({...request, format: 'text'}, world);
			const {read} = await import('./commands/read.ts');
			const ascii = isAscii(environment);
			const library =
				invocation.paths.length === 0 && !piped && !environment.NEWSREAD_LIBRARY ? 'sample articles' : null;
			return read({paths: given, width: invocation.width ?? 0, ascii, colour, library}, world);
		}
	}
	return Exit.usage;
}
