/** Completion for fish: one line a command, a flag and its values. */
import {type CommandName, type Flag, flagsFor} from '../flags.ts';
import {
	type Choices,
	commandNames,
	commandWords,
	flagNames,
	flagWords,
	operandsOf,
	shortOf,
	valuesOf,
	writtenCommands,
} from '../usage.ts';

/** A word as the shell takes it. */
const quoted = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;

/** What follows, where `choices` may stand: -f keeps paths away. */
const given = (choices: Choices): string =>
	choices === 'path' ? '' : choices === 'free' ? ' -f' : ` -f -a ${quoted(choices.join(' '))}`;

const within = (names: readonly CommandName[]): string =>
	names.length === commandNames.length ? '' : ` -n ${quoted(`__newsread_command ${names.join(' ')}`)}`;

function flagLines(flag: Flag): string[] {
	const {value, help} = flagWords[flag];
	const short = shortOf(flag);
	const name = `-l ${flag}${short ? ` -s ${short}` : ''}`;
	// One line for the commands in which the same values may stand.
	const alike = Map.groupBy(flagsFor(flag), command => (value === null ? '' : ` -r${given(valuesOf(flag, command))}`));
	return [...alike].map(
		([values, names]) => `complete -c newsread${within(names)} ${name}${values} -d ${quoted(help)}`,
	);
}

export const fishCompletion = (): string => `\
# Completion of newsread for fish. Kept as ~/.config/fish/completions/newsread.fish
function __newsread_command
	set -l words (commandline -opc)
	set -l command read
	if contains -- "$words[2]" ${writtenCommands.join(' ')}
		set command $words[2]
	end
	contains -- $command $argv
end
function __newsread_first
	test (count (commandline -opc)) -eq 1
end
${[
	...writtenCommands.map(
		name => `complete -c newsread -n __newsread_first -a ${name} -d ${quoted(commandWords[name].help)}`,
	),
	...writtenCommands
		.filter(name => operandsOf(name) !== 'path')
		.map(name => `complete -c newsread${within([name])}${given(operandsOf(name))}`),
	...flagNames.flatMap(flagLines),
].join('\n')}
`;
