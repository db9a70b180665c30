/** Completion for bash, 3.2 and newer: what it does not find, readline completes as a path. */
import type {CommandName, Flag} from '../flags.ts';
import {type Choices, flagNames, flagsOf, flagWords, operandsOf, shortOf, valuesOf, writtenCommands} from '../usage.ts';

const waysToWrite = (flag: Flag): string[] => {
	const short = shortOf(flag);
	return short ? [`--${flag}`, `-${short}`] : [`--${flag}`];
};

/** Words for compgen, which expands them once more: names of the tables, nothing of a shell's own. */
const listed = (choices: Choices): string => (typeof choices === 'string' ? '' : choices.join(' '));

const flagList = (command: CommandName): string => flagsOf(command).flatMap(waysToWrite).join(' ');

function commandCase(command: CommandName): string {
	const pattern = command === 'read' ? '*' : command;
	const operands = operandsOf(command);
	return `		${pattern})
			flags='${flagList(command)}' formats='${listed(valuesOf('format', command))}'
			operands='${operands === 'free' ? '' : operands === 'path' ? 'path' : listed(operands)}' ;;`;
}

const free = flagNames.filter(flag => flagWords[flag].value !== null && valuesOf(flag, 'read') === 'free');
const paths = flagNames.filter(flag => valuesOf(flag, 'read') === 'path');

export const bashCompletion = (): string => `\
# Completion of newsread for bash. Kept as ~/.local/share/bash-completion/completions/newsread, or read by ~/.bashrc.
_newsread() {
	local word=\${COMP_WORDS[COMP_CWORD]} flag=\${COMP_WORDS[COMP_CWORD-1]} flags formats operands choices name
	# --format=json comes as three words.
	if [[ $word == = ]]; then word=
	elif [[ $flag == = ]] && (( COMP_CWORD > 2 )); then flag=\${COMP_WORDS[COMP_CWORD-2]}
	fi
	case \${COMP_WORDS[1]} in
${[...writtenCommands, 'read' as const].map(commandCase).join('\n')}
	esac
	COMPREPLY=()
	case $flag in
		--format) choices=$formats ;;
		--color) choices='${listed(valuesOf('color', 'read'))}' ;;
		${paths.flatMap(waysToWrite).join('|')}) return ;;
		${free.flatMap(waysToWrite).join('|')}) ;;
		*)
			if [[ $word == -* ]]; then choices=$flags
			elif (( COMP_CWORD == 1 )); then
				choices='${writtenCommands.join(' ')}'
				compopt -o filenames 2>/dev/null
				while IFS= read -r name; do COMPREPLY+=("$name"); done < <(compgen -f -- "$word")
			elif [[ $operands == path ]]; then return
			else choices=$operands
			fi ;;
	esac
	while IFS= read -r name; do COMPREPLY+=("$name"); done < <(compgen -W "$choices" -- "$word")
	if (( COMP_CWORD > 1 )); then compopt +o default 2>/dev/null; fi
}
complete -o default -F _newsread newsread
`;
