/** `--help` and `--version`. meow is loaded for them alone: it takes longer to load than a text takes to export. */
import meow from 'meow';
import {Exit} from './command.ts';
import type {Flag} from './flags.ts';
import {
	commandNames,
	commandWords,
	exitWords,
	flagNames,
	flagWords,
	onlyCommand,
	operandNotes,
	tagline,
	usageOf,
} from './usage.ts';

/** Columns of a line. */
const measure = 80;

const row = (left: string, right: string, width: number): string => `    ${left.padEnd(width)}  ${right}\n`;

const paragraph = (text: string): string => text.replace(new RegExp(`(.{1,${measure - 2}})(?: |$)`, 'g'), '  $1\n');

function flagRow(flag: Flag): string {
	const {value, help} = flagWords[flag];
	const only = onlyCommand(flag);
	return row(value === null ? `--${flag}` : `--${flag} ${value}`, only === null ? help : `${help} (${only})`, 17);
}

/** As it is printed. */
export const helpText = (): string => `
  ${tagline}.

  Usage
${commandNames.map(name => row(usageOf(name), commandWords[name].help, 25)).join('')}
${paragraph(operandNotes[0]!)}
  Options
${flagNames
	.filter(flag => flag !== 'help' && flag !== 'version')
	.map(flagRow)
	.join('')}    --help, --version

${operandNotes.slice(1).map(paragraph).join('\n')}
${paragraph(
	`Exit codes: ${Object.entries(exitWords)
		.map(([name, told]) => `${Exit[name as keyof typeof Exit]} ${told}`)
		.join(', ')}.`,
)}`;

/** Writes the help or the version to stdout. `packageRoot` holds package.json. */
export function tell(what: 'help' | 'version', packageRoot: string): void {
	const url = `file://${packageRoot}/dist/cli.cjs`;
	const {help: text, pkg} = meow(helpText(), {
		importMeta: {url} as ImportMeta,
		argv: [],
		description: false,
		autoHelp: false,
		autoVersion: false,
	});
	process.stdout.write(what === 'help' ? `${text.trim()}\n` : `${pkg.version}\n`);
}
