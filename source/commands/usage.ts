/** The words for commands, flags and exit codes: `--help`, the manual page and the completions are made from them. */

import type {Exit} from './command.ts';
import {type CommandName, colours, type Flag, flagsFor, formats, oneOf, options, shells} from './flags.ts';

interface CommandWords {
	/** What stands after the command, as usage has it. */
	operands: string;
	help: string;
}

interface FlagWords {
	/** What its value is called; null: it takes none. */
	value: string | null;
	help: string;
}

export const tagline = 'Read any saved article in the terminal, and see who said what beside it';

export const commandWords: Readonly<Record<CommandName, CommandWords>> = {
	read: {operands: '[PATH…]', help: 'open the reader; into a pipe, write plain text'},
	export: {operands: '[PATH…]', help: `write articles as ${oneOf(formats.export)}`},
	quotes: {operands: '[PATH…]', help: `who said what: ${oneOf(formats.quotes)}`},
	search: {operands: 'WORDS [PATH…]', help: `where these words stand: ${oneOf(formats.search)}`},
	verify: {operands: 'NOTES PATH…', help: 'whether what NOTES quotes stands in the articles'},
	list: {operands: '[PATH…]', help: `one line an article: ${oneOf(formats.list)}`},
	doctor: {operands: '[FILE]', help: 'how FILE is read, and why; or what newsread found here'},
	keys: {operands: '', help: 'the keys, as a file of your own may change them'},
	completion: {operands: 'SHELL', help: `the commands and options, for Tab in ${oneOf(shells)}`},
};

export const flagWords: Readonly<Record<Flag, FlagWords>> = {
	format: {value: 'FORMAT', help: 'how to write (text)'},
	width: {value: 'N', help: 'columns; 0: unwrapped'},
	output: {value: 'PLACE', help: 'a file, or a folder for one file an article'},
	folded: {value: null, help: 'keep what was cut, each line with its reason'},
	speaker: {value: 'NAME', help: 'only what NAME said; part of a name will do'},
	about: {value: 'WORDS', help: 'only quotes that hold these words'},
	radar: {value: null, help: 'only quotes that other articles tell differently'},
	where: {value: 'QUERY', help: 'words, tag:x, person:y, site:z, is:unread'},
	color: {value: 'WHEN', help: `${oneOf(colours)} (auto)`},
	help: {value: null, help: 'tell of commands and options'},
	version: {value: null, help: 'tell which newsread this is'},
};

/** What the operands are, one paragraph each. */
export const operandNotes: readonly string[] = [
	'PATH is a file or a folder; - is standard input. Without one, newsread opens the folders of NEWSREAD_LIBRARY, ' +
		'or else its own sample articles.',
	'WORDS are words or their beginnings, all of them; "these two" stand together, /this/ is a regular expression. ' +
		'NOTES is Markdown, or the JSON of quotes.',
];

export const exitWords: Readonly<Record<keyof typeof Exit, string>> = {
	fine: 'fine',
	problem: 'some input could not be read, nothing matched or a quotation did not stand',
	usage: 'wrong usage',
	interrupted: 'on Ctrl+C',
};

export const commandNames = Object.keys(commandWords) as CommandName[];
/** Those that are written on a command line: all but `read`. */
export const writtenCommands = commandNames.filter(name => name !== 'read');
export const flagNames = Object.keys(flagWords) as Flag[];

/** How a command is called: `newsread search WORDS [PATH…]`. */
export const usageOf = (command: CommandName): string =>
	['newsread', command === 'read' ? '' : command, commandWords[command].operands].filter(Boolean).join(' ');

/** Its short way, without the dash. */
export const shortOf = (flag: Flag): string | undefined => (options[flag] as {short?: string}).short;

/** How a flag is called, the short way first: `-o, --output PLACE`. */
export function flagUsage(flag: Flag): string {
	const short = shortOf(flag);
	const long = [`--${flag}`, flagWords[flag].value].filter(Boolean).join(' ');
	return short ? `-${short}, ${long}` : long;
}

export const flagsOf = (command: CommandName): Flag[] => flagNames.filter(flag => flagsFor(flag).includes(command));

/** The one command that a flag goes with; null where there are others. */
export function onlyCommand(flag: Flag): string | null {
	const named = flagsFor(flag).filter(name => name !== 'read');
	return named.length === 1 ? named[0]! : null;
}

/** What may stand in a place: one of these words, a path, or what nobody can guess. */
export type Choices = readonly string[] | 'path' | 'free';

export function valuesOf(flag: Flag, command: CommandName): Choices {
	if (flag === 'format') return formats[command];
	if (flag === 'color') return colours;
	return flag === 'output' ? 'path' : 'free';
}

export function operandsOf(command: CommandName): Choices {
	if (command === 'completion') return shells;
	return command === 'keys' ? 'free' : 'path';
}
