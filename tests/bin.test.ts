/** What starts newsread, on a Node that is new enough and on one that is not. */
import {spawnSync} from 'node:child_process';
import {copyFileSync, mkdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {root} from './commands/program.ts';
import {folderOfEachTest} from './library/folder.ts';

const at = folderOfEachTest();
const program = join(root, 'bin', 'newsread.js');

/** Runs the program with a Node that says it is of that version. */
function runOn(version: string, file: string, ...args: string[]) {
	writeFileSync(
		at('pretend.cjs'),
		`Object.defineProperty(process, 'versions', {value: {...process.versions, node: ${JSON.stringify(version)}}});`,
	);
	const {status, signal, stdout, stderr} = spawnSync(process.execPath, ['-r', at('pretend.cjs'), file, ...args], {
		encoding: 'utf8',
		cwd: at(),
		env: {PATH: process.env.PATH, HOME: at()},
	});
	return {status, signal, stdout, stderr};
}

/** The program somewhere else, with these files around it. */
function installed(pinned?: string): string {
	mkdirSync(at('newsread', 'bin'), {recursive: true});
	copyFileSync(program, at('newsread', 'bin', 'newsread.js'));
	if (pinned !== undefined) {
		mkdirSync(dirname(at(pinned)), {recursive: true});
		symlinkSync(process.execPath, at(pinned));
	}
	return at('newsread', 'bin', 'newsread.js');
}

describe('a Node that is too old', () => {
	test.each(['18.20.4', '22.12.9'])('%s says in one line which it needs', version =>
		expect(runOn(version, installed())).toEqual({
			status: 1,
			signal: null,
			stdout: '',
			stderr: `newsread: needs Node 22.13 or newer, and this is ${version}\n`,
		}),
	);

	test('hands over to the one of the checkout, with its arguments and its exit code', () => {
		const {status, stdout, stderr} = runOn('18.20.4', program, 'export', 'nowhere.txt');
		expect([status, stdout, stderr]).toEqual([1, '', 'newsread: nowhere.txt: no such file\n']);
	});

	test.each(['newsread/node_modules/node/bin/node', 'node/bin/node'])('finds %s', pinned => {
		const file = installed(pinned);
		// What it hands over to is started with the same file, which here has no program beside it.
		const {status, stderr} = runOn('18.20.4', file);
		expect(stderr).toContain("Cannot find module '../dist/cli.cjs'");
		expect(status).toBe(1);
	});
});

describe('a Node that is new enough', () => {
	test.each(['22.13.0', '30.0.0'])('%s runs newsread itself', version => {
		const {status, stdout} = runOn(version, program, '--version');
		expect([status, stdout.trim()]).toEqual([0, expect.stringMatching(/^\d+\.\d+\.\d+$/)]);
	});
});

test('it has no word that an old Node cannot parse', () => {
	expect(readFileSync(program, 'utf8')).not.toMatch(/\?\.|\?\?|#\w+\s*[=(;]|\bawait\b|^import /m);
});
