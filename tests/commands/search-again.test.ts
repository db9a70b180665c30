/** The program searches a library that it has searched before: together with another, after a kill, without its cache. */
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {beforeEach, expect, test} from 'vitest';
import {folderOfEachTest} from '../library/folder.ts';
import {root, run} from './program.ts';

const at = folderOfEachTest();
const count = 700;

beforeEach(() => {
	mkdirSync(at('shelf'));
	for (let index = 0; index < count; index++)
		writeFileSync(
			at('shelf', `${index}.txt`),
			`The pier ${index}\n\nIt was ${index % 7} below zero, and the ice grew.\n`,
		);
});

const search = (words: string, env: Record<string, string> = {}) =>
	run(['search', words, 'shelf', '--format', 'ndjson'], {cwd: at(), env});
const withoutCache = (words: string) => search(words, {HOME: '/dev/null'});

async function indexed(): Promise<string> {
	const {stdout} = await run(['doctor', '--format', 'json'], {cwd: at()});
	const sections = JSON.parse(stdout) as Record<string, unknown>[];
	return String([sections.at(-1)?.['search index']].flat()[0]).replace(/^.*?, /, '');
}

test('two at once find the same as one without a cache, and so does the next', async () => {
	const expected = await withoutCache('"5 below"');
	expect([expected.code, expected.stdout.split('\n').length]).toEqual([0, 101]);
	expect(await Promise.all([search('"5 below"'), search('"5 below"')])).toEqual([expected, expected]);
	expect(await search('"5 below"')).toEqual(expected);
	expect(await indexed()).toBe(`${count} files, ${count} articles`);
});

test('one that is killed in the middle takes nothing from the next', async () => {
	const killed = spawn(process.execPath, [join(root, 'bin', 'newsread.js'), 'search', 'ice', 'shelf'], {
		cwd: at(),
		env: {HOME: at()},
		stdio: ['ignore', 'pipe', 'ignore'],
	});
	await once(killed.stdout, 'data');
	killed.kill('SIGKILL');
	await once(killed, 'exit');
	expect(await search('6')).toEqual(await withoutCache('6'));
	expect(await indexed()).toBe(`${count} files, ${count} articles`);
});

test('files that are gone are forgotten', async () => {
	await search('ice');
	for (const name of ['1.txt', '2.txt']) rmSync(at('shelf', name));
	expect(await search('ice')).toEqual(await withoutCache('ice'));
	expect(await indexed()).toBe(`${count - 2} files, ${count - 2} articles`);
});
