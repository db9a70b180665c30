/** `newsread completion SHELL`: what the shell completes by itself, without asking newsread at each Tab. */

import {Exit} from './command.ts';
import {bashCompletion} from './completion/bash.ts';
import {fishCompletion} from './completion/fish.ts';
import {zshCompletion} from './completion/zsh.ts';
import type {Shell} from './flags.ts';
import {openOutput} from './output.ts';

const completions: Readonly<Record<Shell, () => string>> = {
	bash: bashCompletion,
	zsh: zshCompletion,
	fish: fishCompletion,
};

export function completion(shell: Shell): number {
	const output = openOutput();
	output.write(completions[shell]());
	output.end();
	return Exit.fine;
}
