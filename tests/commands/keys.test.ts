/** `newsread keys`, and the file that it is written for. */
import {mkdirSync, writeFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {folderOfEachTest} from '../library/folder.ts';
import {run} from './program.ts';

const at = folderOfEachTest();

const keys = (args: readonly string[] = []) => run(['keys', ...args], {cwd: at(), env: {XDG_CONFIG_HOME: at()}});

function write(file: string): void {
	mkdirSync(at('newsread'));
	writeFileSync(at('newsread', 'keys'), file);
}

test('tells what each key does, and where the file for others is', async () => {
	const {code, stdout, stderr} = await keys();
	expect([code, stderr]).toEqual([0, '']);
	expect(stdout).toMatch(/^s +star +list article sidebar +# star$/m);
	expect(stdout).toContain(`# ${at('newsread', 'keys')}\n`);
});

test('tells what the file changes; what is wrong in it, by its line', async () => {
	write('x star list\nxyz star\nq sta\u001B[31mr\n');
	const {code, stdout, stderr} = await keys();
	expect(stdout).toMatch(/^x +star +list +# star$/m);
	expect(stderr.trimEnd().split('\n')).toEqual([
		`newsread: ${at('newsread', 'keys')}: line 2: no key xyz`,
		expect.stringMatching(/: line 3: no command sta[^\u001B]*r$/),
	]);
	expect(code).toBe(1);
});

test('what it writes can be that file', async () => {
	write('x star list\ny none\n');
	const first = await keys();
	writeFileSync(at('newsread', 'keys'), first.stdout);
	expect(await keys()).toEqual(first);
});

test('says why the file cannot be read', async () => {
	mkdirSync(at('newsread', 'keys'), {recursive: true});
	const {code, stderr} = await keys();
	expect([code, stderr]).toEqual([1, `newsread: ${at('newsread', 'keys')}: a folder\n`]);
});

test('takes no paths', async () => expect(await keys(['a.txt'])).toMatchObject({code: 2, stdout: ''}));
