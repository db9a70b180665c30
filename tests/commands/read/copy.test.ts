/** Where a copied text goes; the programs are scripts of the test's own. */
import {chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {copy} from '../../../source/commands/read/copy.ts';
import {folderOfEachTest} from '../../library/folder.ts';

const at = folderOfEachTest();
const quotation = '“It’s $(ice) `all` the way,”\n';

/** A program that keeps what it was given, and ends with `status`. */
function program(name: string, status: number): void {
	mkdirSync(at('bin'), {recursive: true});
	writeFileSync(
		at('bin', name),
		`#!/bin/sh\nPATH=/usr/bin:/bin\n{ echo "$*"; cat; } > '${at(name)}'\nexit ${status}\n`,
	);
	chmodSync(at('bin', name), 0o755);
}

/** What each got of the programs that end like this, and the terminal. */
function copied(programs: Readonly<Record<string, number>>, environment: NodeJS.ProcessEnv): Record<string, string> {
	for (const [name, status] of Object.entries(programs)) program(name, status);
	const got: Record<string, string> = {};
	copy(quotation, {...environment, PATH: at('bin')}, text => {
		got.terminal = text;
	});
	for (const name of Object.keys(programs)) if (existsSync(at(name))) got[name] = readFileSync(at(name), 'utf8');
	return got;
}

const terminal = quotation;
const loaded = `load-buffer -w -\n${quotation}`;
const tmux = {TMUX: '/run/tmux,1,0'};
const x11 = {DISPLAY: ':0'};

describe.runIf(process.platform !== 'darwin')('a text is copied', () => {
	test.each<[string, Record<string, number>, NodeJS.ProcessEnv, Record<string, string>]>([
		['by the terminal', {tmux: 0, xclip: 0}, {}, {terminal}],
		['by tmux, which lets nothing through', {tmux: 0, xclip: 0}, {...tmux, ...x11}, {tmux: loaded}],
		['by the terminal, where tmux is too old', {tmux: 1}, tmux, {tmux: loaded, terminal}],
		['on Wayland', {'wl-copy': 0}, {WAYLAND_DISPLAY: 'w'}, {'wl-copy': `\n${quotation}`, terminal}],
		['on X11', {xclip: 0, xsel: 0}, x11, {xclip: `-selection clipboard\n${quotation}`, terminal}],
		['on X11 by another', {xsel: 0}, x11, {xsel: `--clipboard --input\n${quotation}`, terminal}],
		['by the terminal alone, where no program is there', {}, {...tmux, WAYLAND_DISPLAY: 'w'}, {terminal}],
	])('%s', (_, programs, environment, got) => expect(copied(programs, environment)).toEqual(got));

	test('whole, however long', () => {
		program('tmux', 0);
		const long = 'ice '.repeat(100_000);
		copy(long, {...tmux, PATH: at('bin')}, () => {});
		expect(readFileSync(at('tmux'), 'utf8')).toBe(`load-buffer -w -\n${long}`);
	});
});
