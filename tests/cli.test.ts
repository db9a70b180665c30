/** What the environment decides: colour, width, the library, and where stdin is an article. */
import {mkdirSync, writeFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {run} from './commands/program.ts';
import {folderOfEachTest} from './library/folder.ts';

const at = folderOfEachTest();
const story = `The pier\n\n${'The pier was long and the winter was longer. '.repeat(6).trim()}\n`;

const exported = async (args: readonly string[], env: Record<string, string> = {}, input = story) =>
	(await run(args, {cwd: at(), input, env})).stdout;
const widest = (text: string): number => Math.max(...text.split('\n').map(line => line.length));

describe('colour', () => {
	test.each<[string[], Record<string, string>, boolean]>([
		[[], {}, false],
		[['--color', 'always'], {}, true],
		[['--color', 'always'], {NO_COLOR: '1'}, true],
		[['--color', 'never'], {FORCE_COLOR: '1'}, false],
		[[], {FORCE_COLOR: '1'}, true],
		[[], {FORCE_COLOR: '0'}, false],
		[[], {FORCE_COLOR: '3', NO_COLOR: '1'}, true],
		[[], {NO_COLOR: '1'}, false],
	])('%j with %j: %s', async (args, env, coloured) =>
		expect((await exported(args, env)).includes('\u001B[')).toBe(coloured),
	);
});

describe('width', () => {
	test.each<[string[], Record<string, string>, number]>([
		[[], {}, 80],
		[[], {COLUMNS: '50'}, 50],
		[['--width', '30'], {COLUMNS: '50'}, 30],
		[[], {COLUMNS: 'wide'}, 80],
		[[], {COLUMNS: '0'}, 80],
		[[], {COLUMNS: '-9'}, 80],
		[['--width', '0'], {COLUMNS: '50'}, 269],
	])('%j with %j: at most %d columns', async (args, env, columns) => {
		const lines = widest(await exported(args, env));
		expect(lines).toBeLessThanOrEqual(columns);
		expect(lines).toBeGreaterThan(columns - 12);
	});
});

describe('without a path', () => {
	test('what comes from a pipe is the article', async () => expect(await exported([])).toMatch(/^The pier\n/));

	test('the folders of the library are read, wherever the input comes from', async () => {
		mkdirSync(at('one'));
		mkdirSync(at('two'));
		writeFileSync(at('one', 'a.txt'), 'First of all\n\nIt rained for a week.\n');
		writeFileSync(at('two', 'b.txt'), 'Second to none\n\nIt stopped after a week.\n');
		const listed = await exported(['list', '--format', 'ndjson'], {NEWSREAD_LIBRARY: `${at('one')}::${at('two')}`});
		expect(
			listed
				.trim()
				.split('\n')
				.map(line => JSON.parse(line).title),
		).toEqual(['First of all', 'Second to none']);
	});

	test('nothing at all is no article', async () =>
		expect(await run([], {cwd: at(), input: ''})).toEqual({
			code: 1,
			stdout: '',
			stderr: 'newsread: -: not an article (empty)\n',
		}));
});

describe('what the file system refuses is one line', () => {
	test.each([
		[['export', '-', '--output', 'nowhere/a.txt'], 'newsread: nowhere: there is no such folder\n'],
		[['export', '-', '--output', 'a.txt/b.txt'], 'newsread: a.txt/b.txt: no such file\n'],
		[['export', '-', '--output', 'a.txt/'], /^newsread: a\.txt\/?: .+\n$/],
		[['verify', 'nowhere.md', '-'], 'newsread: nowhere.md: no such file\n'],
		[['doctor', 'nowhere.md'], 'newsread: nowhere.md: no such file\n'],
		[['quotes', 'nowhere.txt'], 'newsread: nowhere.txt: no such file\n'],
		[['list', 'nowhere.txt'], 'newsread: nowhere.txt: no such file\n'],
	])('%j', async (args, line) => {
		writeFileSync(at('a.txt'), story);
		const {code, stderr} = await run(args, {cwd: at(), input: story});
		expect([code, stderr]).toEqual([1, typeof line === 'string' ? line : expect.stringMatching(line)]);
	});
});
