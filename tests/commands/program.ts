/** Runs the built program as a script would. */
import {spawn} from 'node:child_process';
import {join} from 'node:path';

export const root = join(import.meta.dirname, '..', '..');
const program = join(root, 'bin', 'newsread.js');

export interface Result {
	code: number | null;
	stdout: string;
	stderr: string;
}

/** stdin is `input`, or closed at once. */
export function run(
	args: readonly string[],
	{input = '', cwd = root, env = {}}: {input?: string; cwd?: string; env?: Record<string, string>} = {},
): Promise<Result> {
	const child = spawn(process.execPath, [program, ...args], {
		cwd,
		env: {PATH: process.env.PATH ?? '', HOME: cwd, ...env},
	});
	let stdout = '';
	let stderr = '';
	child.stdout.on('data', data => {
		stdout += data;
	});
	child.stderr.on('data', data => {
		stderr += data;
	});
	child.stdin.on('error', () => {});
	child.stdin.end(input);
	return new Promise(resolve => child.on('close', code => resolve({code, stdout, stderr})));
}
