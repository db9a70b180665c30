/** Puts text on the clipboard, wherever the reader runs. */
import {spawnSync} from 'node:child_process';

/** Milliseconds that a program may take: a display that was forwarded may have gone. */
const patience = 500;

/** A program that takes what is copied as its standard input. */
interface Way {
	isFor(environment: NodeJS.ProcessEnv): boolean;
	command: readonly [program: string, ...parameters: string[]];
}

/** Keeps to itself what programs in it ask of the terminal, and asks the terminal itself when it is told like this. */
const tmux: Way = {isFor: ({TMUX}) => Boolean(TMUX), command: ['tmux', 'load-buffer', '-w', '-']};

/** Those of a desktop: not every terminal does what it is asked. */
const desktop: readonly Way[] = [
	{isFor: ({SSH_CONNECTION}) => process.platform === 'darwin' && !SSH_CONNECTION, command: ['pbcopy']},
	{isFor: ({WAYLAND_DISPLAY}) => Boolean(WAYLAND_DISPLAY), command: ['wl-copy']},
	{isFor: ({DISPLAY}) => Boolean(DISPLAY), command: ['xclip', '-selection', 'clipboard']},
	{isFor: ({DISPLAY}) => Boolean(DISPLAY), command: ['xsel', '--clipboard', '--input']},
];

/** Whether the text went that way: the program is for here, it is there, and it did not fail. */
function went({isFor, command: [program, ...parameters]}: Way, text: string, environment: NodeJS.ProcessEnv): boolean {
	if (!isFor(environment)) return false;
	// What stays behind to serve the clipboard must not hold our terminal.
	const {status} = spawnSync(program, parameters, {
		input: text,
		env: environment,
		timeout: patience,
		stdio: ['pipe', 'ignore', 'ignore'],
	});
	return status === 0;
}

/** `askTerminal` asks the terminal itself; whether it listens nobody can know. */
export function copy(text: string, environment: NodeJS.ProcessEnv, askTerminal: (text: string) => void): void {
	if (went(tmux, text, environment)) return;
	askTerminal(text);
	desktop.some(way => went(way, text, environment));
}
