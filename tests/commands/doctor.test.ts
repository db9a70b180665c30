import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {bytesText, counted, excerpt, reportJson, reportText} from '../../source/commands/doctor/report.ts';
import {withoutHome} from '../../source/commands/doctor/self.ts';
import {run} from './program.ts';

let folder: string;

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'newsread-'));
	const put = (name: string, content: string | Buffer): void => writeFileSync(join(folder, name), content);
	put('note.md', '---\ntitle: Rain\nauthor: Ann Lee\n---\nIt rained over the harbour for a week.\n');
	put(
		'letter',
		'From: Bo <bo@a.example>\nTo: c@d.example\nSubject: Tea\nMessage-ID: <1@a.example>\n\nCome at four.\n\nUnsubscribe\n',
	);
	put('latin.txt', Buffer.from('The caf\xe9 by the sea\n\nIt opens at noon, and closes when it rains.\n', 'latin1'));
	put('picture.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1]));
	put('numbers.txt', Buffer.from([7, 0, 0, 0, 1, 0, 0, 0]));
	mkdirSync(join(folder, 'shelf'));
	writeFileSync(join(folder, 'shelf', 'a.txt'), 'A text.\n');
});

afterAll(() => rmSync(folder, {recursive: true, force: true}));

/** The rows of the report, blanks collapsed. */
async function rowsOf(...args: string[]): Promise<string[]> {
	const {stdout} = await run(['doctor', ...args], {cwd: folder});
	return stdout.split('\n').map(line => line.trim().replace(/ {2,}/g, ' '));
}

describe('a file', () => {
	test.each([
		[
			'note.md',
			[
				'format markdown: its content begins like one',
				'title Rain (YAML front matter)',
				'byline Ann Lee (YAML front matter)',
				'folded nothing',
			],
		],
		[
			'letter',
			[
				'format mail: its content begins like one',
				'title Tea (Subject)',
				'site a.example (domain of From)',
				'folded unsubscribe line: Unsubscribe',
			],
		],
		[
			'latin.txt',
			[
				'format text: its extension says so',
				'published (none)',
				expect.stringMatching(/^charset (?:windows-1252|iso-8859-1): ./i),
			],
		],
		[
			'numbers.txt',
			['charset none: it is no text', 'articles 0', 'not read numbers.txt: not an article (binary data)'],
		],
		['picture.txt', ['articles 0', 'not read picture.txt: not an article (a picture)']],
	])('%s', async (name, rows) => {
		expect(await rowsOf(name)).toEqual(expect.arrayContaining(rows));
	});

	test('that cannot be read ends in 1 and one line', async () => {
		const {code, stderr} = await run(['doctor', 'none.txt'], {cwd: folder});
		expect([code, stderr]).toEqual([1, 'newsread: none.txt: no such file\n']);
	});

	test('as JSON', async () => {
		const {stdout} = await run(['doctor', 'note.md', '--format', 'json'], {cwd: folder});
		expect(JSON.parse(stdout)).toMatchObject([
			{section: 'note.md', articles: '1'},
			{section: 'Rain', modified: '(none)'},
		]);
	});
});

describe('the machine', () => {
	test("is told of without a person's folders", async () => {
		const {code, stdout} = await run(['doctor'], {
			cwd: folder,
			env: {NEWSREAD_LIBRARY: join(folder, 'shelf'), SECRET: 'x4711'},
		});
		expect(code).toBe(0);
		expect(stdout).toContain('~/shelf');
		expect(stdout).toContain('.txt 1');
		expect(stdout).toContain('none yet');
		expect(stdout).not.toContain(folder);
		expect(stdout).not.toContain('x4711');
	});

	test('is told of with the keys of its own, and how many lines of them are wrong', async () => {
		mkdirSync(join(folder, 'config', 'newsread'), {recursive: true});
		writeFileSync(join(folder, 'config', 'newsread', 'keys'), 'x star\ny nothing\n');
		const {code, stdout} = await run(['doctor'], {cwd: folder, env: {XDG_CONFIG_HOME: join(folder, 'config')}});
		expect(stdout).toMatch(/keys +17 bytes, 1 wrong\n +~\/config\/newsread\/keys\n/);
		expect(code).toBe(0);
	});

	test.each([
		['/home/ann/articles', '/home/ann', '~/articles'],
		['/home/ann', '/home/ann', '~'],
		['/home/anna/articles', '/home/ann', '/home/anna/articles'],
		['/media/ann/disk', '/home/ann', '/media/~/disk'],
		['/srv/root/x', '/root', '/srv/root/x'],
	])('%s of %s', (path, home, shown) => {
		expect(withoutHome(path, home)).toBe(shown);
	});
});

describe('a report', () => {
	const sections = [
		{
			title: 'One',
			rows: [
				['a', '1'],
				['long', '2'],
				['long', '3\u001B[31m'],
			] as [string, string][],
		},
	];

	test('as text', () => {
		expect(reportText(sections)).toBe('One\n  a     1\n  long  2\n  long  3\n');
	});

	test('as JSON', () => {
		expect(JSON.parse(reportJson(sections))).toEqual([{section: 'One', a: '1', long: ['2', '3']}]);
	});

	test.each([
		[counted(1, 'word'), '1 word'],
		[counted(1234567, 'word'), '1,234,567 words'],
		[counted(2, 'person', 'people'), '2 people'],
		[bytesText(999), '999 bytes'],
		[bytesText(12_345), '12 kB'],
		[bytesText(1_250_000), '1.3 MB'],
		[excerpt('a\n b', 5), 'a b'],
		[excerpt('one two three', 9), 'one two…'],
	])('%s', (said, expected) => {
		expect(said).toBe(expected);
	});
});
