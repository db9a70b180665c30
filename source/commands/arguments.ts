/** argv -> what is asked. */
import {parseArgs} from 'node:util';
import {Exit, type World} from './command.ts';
import {belongs, type CommandName, colours, formats, oneOf, options, type Shell, shells} from './flags.ts';

export interface Invocation {
	command: CommandName;
	/** The file whose quotations are verified. */
	notes: string | null;
	/** What is searched for. */
	words: string | null;
	/** Whose completion is written. */
	shell: Shell | null;
	paths: string[];
	format: string;
	/** Columns; 0: unwrapped; null where not asked. */
	width: number | null;
	color: (typeof colours)[number];
	/** A folder or a file; null: stdout. */
	output: string | null;
	speaker: string | null;
	about: string | null;
	/** Only quotations that differ elsewhere. */
	radar: boolean;
	where: string | null;
	/** Whether an export keeps what was folded away. */
	folded: boolean;
}

/** A request: an invocation with what the terminal decides. */
export type Request = Omit<Invocation, 'width'> & {width: number; colour: boolean};

const isCommand = (word: string | undefined): word is CommandName =>
	word !== undefined && word !== 'read' && word in formats;

/** Names the commands that a flag goes with, where it does not go with this one. */
function misplaced(flags: object, command: CommandName): string | null {
	for (const [flag, commands] of Object.entries(belongs)) {
		if (!(flag in flags) || commands.includes(command)) continue;
		const named = oneOf(commands.filter(name => name !== 'read'));
		return `--${flag} goes with ${named}${commands.includes('read') ? ', or without a command' : ''}`;
	}
	return null;
}

const isAmong = <Word extends string>(words: readonly Word[], word: string): word is Word =>
	(words as readonly string[]).includes(word);

/** What is asked, or the exit code where that is answered already. */
export async function parseCommand(
	argv: readonly string[],
	packageRoot: string,
	world: World,
): Promise<Invocation | number> {
	const wrong = (reason: string): number => {
		world.complain(`${reason}; newsread --help tells more`);
		return Exit.usage;
	};
	const named = isCommand(argv[0]);
	const command: CommandName = named ? (argv[0] as CommandName) : 'read';
	const args = argv.slice(named ? 1 : 0);
	let parsed: ReturnType<typeof parseArgs<{options: typeof options; allowPositionals: true}>>;
	try {
		parsed = parseArgs({args, options, allowPositionals: true});
	} catch (error) {
		return wrong((error as Error).message.split('. ')[0]!.replace(/^[A-Z]/, letter => letter.toLowerCase()));
	}
	const {values, positionals} = parsed;
	if (values.help || values.version) {
		const {tell} = await import('./help.ts');
		tell(values.help ? 'help' : 'version', packageRoot);
		return Exit.fine;
	}
	const wrongFlag = misplaced(values, command);
	if (wrongFlag !== null) return wrong(wrongFlag);
	const format = values.format ?? 'text';
	if (!isAmong(formats[command], format)) return wrong(`${command} knows no format ${format}`);
	if (values.width !== undefined && !/^\d{1,4}$/.test(values.width))
		return wrong(`--width takes a number, not ${values.width}`);
	const color = values.color ?? 'auto';
	if (!isAmong(colours, color)) return wrong(`--color takes ${oneOf(colours)}, not ${color}`);
	const notes = command === 'verify' ? positionals.shift() : null;
	if (notes === undefined) return wrong('verify takes a file of notes, then the articles');
	if (notes !== null && positionals.length === 0 && !world.environment.NEWSREAD_LIBRARY)
		return wrong(`verify takes the articles after ${notes}`);
	const words = command === 'search' ? positionals.shift() : null;
	if (words === undefined) return wrong('search takes words to look for, then the articles');
	const shell = command === 'completion' ? (positionals.shift() ?? '') : null;
	if (shell !== null && !isAmong(shells, shell))
		return wrong(`completion takes ${oneOf(shells)}${shell === '' ? '' : `, not ${shell}`}`);
	if ((command === 'keys' || command === 'completion') && positionals.length > 0)
		return wrong(`${command} takes no paths`);
	return {
		command,
		notes,
		words,
		shell,
		paths: positionals,
		format,
		width: values.width === undefined ? null : Number(values.width),
		color,
		output: values.output ?? null,
		speaker: values.speaker ?? null,
		about: values.about ?? null,
		radar: values.radar ?? false,
		folded: values.folded ?? false,
		where: values.where ?? null,
	};
}
