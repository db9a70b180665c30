/** argv -> what is asked. The flags are a table; meow reads it. */
import meow from 'meow';
import {Exit, type World} from './command.ts';

const formats = {
	read: ['text'],
	export: ['text', 'markdown', 'json', 'ndjson', 'html'],
	list: ['text', 'json', 'ndjson'],
	quotes: ['text', 'markdown', 'json', 'ndjson', 'csv'],
} as const;

export type CommandName = keyof typeof formats;

export interface Invocation {
	command: CommandName;
	paths: string[];
	format: string;
	/** Columns; 0: unwrapped; null where not asked. */
	width: number | null;
	color: 'auto' | 'always' | 'never';
	/** A folder or a file; null: stdout. */
	output: string | null;
	speaker: string | null;
	about: string | null;
	where: string | null;
}

/** A request: an invocation with what the terminal decides. */
export type Request = Omit<Invocation, 'width'> & {width: number; colour: boolean};

const help = `
  Read any saved article in the terminal, and see who said what beside it.

  Usage
    newsread [PATH…]           open the reader; into a pipe, write plain text
    newsread export [PATH…]    write articles as text, markdown, json, ndjson or html
    newsread quotes [PATH…]    who said what: text, markdown, json, ndjson or csv
    newsread list [PATH…]      one line an article: text, json or ndjson

  PATH is a file or a folder; - is standard input. Without one, newsread opens
  the folders of NEWSREAD_LIBRARY, or else its own sample articles.

  Options
    --format FORMAT    how to write (text)
    --width N          columns; 0: unwrapped
    --output PLACE     a file, or a folder for one file an article (export)
    --speaker NAME     only what NAME said (quotes)
    --about WORDS      only quotes that hold these words (quotes)
    --where QUERY      words, tag:x, person:y, site:z (list)
    --color WHEN       always, never or auto (auto)
    --help, --version

  Exit codes: 0 fine, 1 some input could not be read or nothing matched,
  2 wrong usage, 130 on Ctrl+C.
`;

const isCommand = (word: string | undefined): word is CommandName =>
	word !== undefined && word !== 'read' && word in formats;

/** What is asked, or the exit code where that is answered already. */
export async function parseCommand(
	argv: readonly string[],
	packageRoot: string,
	world: World,
): Promise<Invocation | number> {
	const named = isCommand(argv[0]);
	const command: CommandName = named ? (argv[0] as CommandName) : 'read';
	const {flags, input, showHelp, showVersion} = meow(help, {
		importMeta: {url: `file://${packageRoot}/dist/cli.cjs`} as ImportMeta,
		argv: named ? argv.slice(1) : argv,
		autoHelp: false,
		autoVersion: false,
		description: false,
		allowUnknownFlags: true,
		flags: {
			format: {type: 'string'},
			width: {type: 'string'},
			output: {type: 'string', shortFlag: 'o'},
			speaker: {type: 'string'},
			about: {type: 'string'},
			where: {type: 'string'},
			color: {type: 'string'},
			help: {type: 'boolean', shortFlag: 'h'},
			version: {type: 'boolean'},
		},
	});
	if (flags.help) showHelp(0);
	if (flags.version) showVersion();
	const wrong = (reason: string): number => {
		world.complain(`${reason}; newsread --help tells more`);
		return Exit.usage;
	};
	const known = new Set([
		'format',
		'width',
		'output',
		'o',
		'speaker',
		'about',
		'where',
		'color',
		'help',
		'h',
		'version',
	]);
	const unknown = Object.keys(flags).find(flag => !known.has(flag));
	if (unknown) return wrong(`unknown option --${unknown}`);
	const format = flags.format ?? 'text';
	if (!(formats[command] as readonly string[]).includes(format)) return wrong(`${command} knows no format ${format}`);
	if (flags.width !== undefined && !/^\d{1,4}$/.test(flags.width))
		return wrong(`--width takes a number, not ${flags.width}`);
	const color = flags.color ?? 'auto';
	if (color !== 'auto' && color !== 'always' && color !== 'never')
		return wrong(`--color takes always, never or auto, not ${color}`);
	return {
		command,
		paths: input,
		format,
		width: flags.width === undefined ? null : Number(flags.width),
		color,
		output: flags.output ?? null,
		speaker: flags.speaker ?? null,
		about: flags.about ?? null,
		where: flags.where ?? null,
	};
}
