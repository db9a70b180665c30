/** What the benchmarks share: medians, alternating runs, and a program in a pseudo-terminal watched by the clock. */
import {spawnSync} from 'node:child_process';
import {mkdtempSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {type IPty, spawn} from '@lydell/node-pty';

export const newsread = fileURLToPath(new URL('../bin/newsread.js', import.meta.url));

/** The value below which `share` (0 to 1) of the values lie. */
export function quantile(values: readonly number[], share: number): number {
	const sorted = values.toSorted((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export const median = (values: readonly number[]) => quantile(values, 0.5);

/** Milliseconds from start to exit of a process whose output is thrown away; throws when it cannot be started. */
export function wholeProcess(command: readonly string[], env: NodeJS.ProcessEnv = process.env): number {
	const start = performance.now();
	const {error} = spawnSync(command[0]!, command.slice(1), {env, stdio: ['ignore', 'ignore', 'ignore']});
	if (error) throw error;
	return performance.now() - start;
}

/** Runs each subject in turn, `rounds` times, so that a slow moment of the machine falls on all; a first round warms up. */
export async function alternate<Name extends string>(
	subjects: Record<Name, () => number | Promise<number>>,
	rounds: number,
): Promise<Record<Name, number[]>> {
	const names = Object.keys(subjects) as Name[];
	const times = Object.fromEntries(names.map(name => [name, []])) as unknown as Record<Name, number[]>;
	for (let round = -1; round < rounds; round++) {
		for (const name of names) {
			const time = await subjects[name]();
			if (round >= 0) times[name].push(time);
		}
	}
	return times;
}

/** An environment with a home of its own, the same for all runs of one benchmark (so caches are warm). */
export function homely(): Record<string, string> {
	const home = mkdtempSync(join(tmpdir(), 'newsread-bench-'));
	return {PATH: process.env.PATH ?? '', HOME: home, TERM: 'xterm-256color', LANG: 'C.UTF-8'};
}

export type Watched = {
	readonly pty: IPty;
	/** What has been written so far. */
	written(): string;
	/** Resolves with the time at which the text stood in what was written after `from` characters. */
	saw(text: string, from?: number): Promise<number>;
	/** Resolves with the time of the last byte once `ms` have passed without one. */
	quiet(ms: number): Promise<number>;
	end(): Promise<void>;
};

/** Starts a command at 120 columns and 40 rows. */
export function watch(command: readonly string[], env: Record<string, string>): Watched {
	const pty = spawn(command[0]!, command.slice(1), {name: 'xterm-256color', cols: 120, rows: 40, env});
	let written = '';
	let last = performance.now();
	const seekers = new Set<() => void>();
	pty.onData(data => {
		written += data;
		last = performance.now();
		for (const seek of seekers) seek();
	});
	const gone = new Promise<void>(resolve => pty.onExit(() => resolve()));
	return {
		pty,
		written: () => written,
		saw: (text, from = 0) =>
			new Promise((resolve, reject) => {
				const timer = setTimeout(() => {
					seekers.delete(seek);
					reject(new Error(`not seen in 10 s: ${text}`));
				}, 10_000);
				const seek = () => {
					if (!written.includes(text, from)) return;
					seekers.delete(seek);
					clearTimeout(timer);
					resolve(last);
				};
				seekers.add(seek);
				seek();
			}),
		async quiet(ms) {
			while (performance.now() - last < ms) await new Promise(resolve => setTimeout(resolve, 2));
			return last;
		},
		async end() {
			pty.kill('SIGKILL');
			await gone;
		},
	};
}

/** One row of a report: name, median in ms, and the multiple of a base. */
export function report(name: string, times: readonly number[], base: number): void {
	const value = median(times);
	console.log(`${name.padEnd(44)} ${value.toFixed(0).padStart(6)} ms  ${(value / base).toFixed(2).padStart(6)} x`);
}
