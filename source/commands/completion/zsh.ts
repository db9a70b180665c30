/** Completion for zsh: read by the shell itself, or a file named _newsread in its fpath. */
import type {CommandName, Flag} from '../flags.ts';
import {
	type Choices,
	commandWords,
	flagsOf,
	flagWords,
	operandsOf,
	shortOf,
	valuesOf,
	writtenCommands,
} from '../usage.ts';

/** A word as the shell takes it. */
const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

/** Text within a specification of _arguments or _describe. */
const escaped = (text: string): string => text.replace(/[\\:[\]]/g, '\\$&');

const action = (choices: Choices): string =>
	choices === 'path' ? '_files' : choices === 'free' ? ' ' : `(${choices.join(' ')})`;

function flagSpecs(flag: Flag, command: CommandName): string[] {
	const {value, help} = flagWords[flag];
	const short = shortOf(flag);
	const told = `[${escaped(help)}]${value === null ? '' : `:${value}:${action(valuesOf(flag, command))}`}`;
	const [long, brief] = value === null ? [`--${flag}`, `-${short}`] : [`--${flag}=`, `-${short}+`];
	const both = `(--${flag} -${short})`;
	return short ? [`${both}${long}${told}`, `${both}${brief}${told}`] : [`${long}${told}`];
}

function commandCase(command: CommandName): string {
	const {operands} = commandWords[command];
	const specs = flagsOf(command).flatMap(flag => flagSpecs(flag, command));
	if (operands !== '') specs.push(`*:${operands.replace(/[[\]]/g, '')}:${action(operandsOf(command))}`);
	const lines = specs.map(spec => ` \\\n\t\t\t\t${quoted(spec)}`).join('');
	return `		${command === 'read' ? '*' : command})\n			_arguments -S${lines} ;;`;
}

export const zshCompletion = (): string => `\
#compdef newsread
# Completion of newsread for zsh. Kept as _newsread in a folder of fpath, or read by ~/.zshrc after compinit.
_newsread() {
	local -a commands
	commands=(
${writtenCommands.map(name => `		${quoted(`${name}:${escaped(commandWords[name].help)}`)}`).join('\n')}
	)
	if (( CURRENT == 2 )) && [[ $PREFIX != -* ]]; then
		_describe -t commands command commands
		_files
		return
	fi
	case $words[2] in
${[...writtenCommands, 'read' as const].map(commandCase).join('\n')}
	esac
}
if [[ $funcstack[1] == _newsread ]]; then _newsread "$@"; else compdef _newsread newsread; fi
`;
