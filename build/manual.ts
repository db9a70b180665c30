/** The manual page, from the tables that the program reads its commands, flags and keys by. */
import {join} from 'node:path';
import {Exit} from '../source/commands/command.ts';
import {
	commandNames,
	commandWords,
	exitWords,
	flagNames,
	flagUsage,
	flagWords,
	onlyCommand,
	operandNotes,
	tagline,
	usageOf,
} from '../source/commands/usage.ts';
import {ownFiles, xdgFolders} from '../source/library/folders.ts';
import {bindings, printedKey, printedPlaces} from '../source/reader/keys.ts';

const environment: Readonly<Record<string, string>> = {
	NEWSREAD_LIBRARY: 'the folders that are opened where no path is given, parted as in PATH',
	COLUMNS: 'how wide text is written where there is no terminal',
	'NO_COLOR, FORCE_COLOR': 'no colours; colours, also into a pipe. --color goes before both',
	COLORFGBG: 'how a terminal tells that its ground is light',
	'TERM, ACCESSIBLE, INK_SCREEN_READER':
		'with TERM=dumb, ACCESSIBLE=1 or INK_SCREEN_READER=true, plain text instead of the reader',
	'LC_ALL, LC_CTYPE, LANG': 'where the first that is set does not name UTF-8, only ASCII is drawn',
	'XDG_CONFIG_HOME, XDG_STATE_HOME, XDG_CACHE_HOME': 'where the files below are, if not under HOME',
};

const {catalog, texts, memory} = ownFiles({HOME: '~'});

const files: Readonly<Record<string, string>> = {
	[join(xdgFolders({HOME: '~'}).config, 'keys')]:
		'keys of your own: KEY COMMAND [PLACE…], one a line; newsread keys writes one to begin with',
	[memory]: 'what has been read, starred, tagged and corrected',
	[catalog]: 'what was found in articles; can be removed',
	[texts]: 'the index of their texts; can be removed',
};

/** Text as roff takes it: no line begins a request, a hyphen can be copied, and all is ASCII. */
export const roff = (text: string): string =>
	text
		.replaceAll('\\', '\\e')
		.replaceAll('-', '\\-')
		.replaceAll('…', '...')
		.replaceAll("'", '\\(aq')
		.replaceAll('`', '\\(ga')
		.replaceAll('^', '\\(ha')
		.replaceAll('~', '\\(ti')
		.replaceAll('"', '\\(dq')
		.replace(/^\./gm, '\\&.');

/** A paragraph, with a line for each of its sentences as roff likes it. */
const paragraph = (text: string): string => roff(text.replace(/([.;]) /g, '$1\n'));

const bold = (text: string): string => `\\fB${roff(text)}\\fR`;

const section = (name: string, ...parts: string[]): string => [`.SH ${name}`, ...parts].join('\n');

const entry = (term: string, told: string): string => `.TP\n${bold(term)}\n${paragraph(told)}`;

const entries = (told: Readonly<Record<string, string>>): string[] =>
	Object.entries(told).map(([term, text]) => entry(term, text));

function flagEntry(flag: (typeof flagNames)[number]): string {
	const only = onlyCommand(flag);
	return entry(flagUsage(flag), only === null ? flagWords[flag].help : `${flagWords[flag].help} (${only})`);
}

/** The page for `newsread VERSION` as it was on that date (`2026-03-14`), in the man macros. */
export const manual = (version: string, date: string): string =>
	`${[
		`.TH NEWSREAD 1 "${date}" "newsread ${roff(version)}" "User Commands"`,
		section('NAME', `newsread \\- ${roff(tagline)}`),
		section('SYNOPSIS', commandNames.map(name => roff(usageOf(name))).join('\n.br\n')),
		section('DESCRIPTION', [`${tagline}.`, ...operandNotes].map(paragraph).join('\n.PP\n')),
		section('COMMANDS', ...commandNames.map(name => entry(usageOf(name), commandWords[name].help))),
		section('OPTIONS', ...flagNames.map(flagEntry)),
		section(
			'KEYS',
			...bindings.map(({keys, help, scopes}) =>
				entry(keys.map(key => printedKey(key, true)).join(' '), `${help} (${printedPlaces(scopes)})`),
			),
		),
		section(
			'EXIT STATUS',
			...Object.entries(exitWords).map(([name, told]) => entry(`${Exit[name as keyof typeof Exit]}`, told)),
		),
		section('ENVIRONMENT', ...entries(environment)),
		section('FILES', ...entries(files)),
	].join('\n')}\n`;
