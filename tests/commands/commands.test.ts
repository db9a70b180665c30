import {execFileSync, spawnSync} from 'node:child_process';
import {
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	realpathSync,
	rmSync,
	statSync,
	symlinkSync,
	truncateSync,
	writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {openMemory} from '../../source/library/memory.ts';
import {root, run} from './program.ts';

let folder: string;

const story =
	'The story of the boat\n\nThe boat was old when it came to the harbour, and nobody wanted it.\n\n“I wanted it,” said Ingrid Dahl, who mends nets. “Nobody asked me.”\n\nTags: boats, harbours\n';

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'newsread-'));
	const put = (name: string, content: string | Buffer): void => writeFileSync(join(folder, name), content);
	put('story.txt', story);
	put('note.md', '# A note\n\nA short **note** about the harbour.\n');
	put('empty.txt', '');
	put('blank.txt', ' \n\n ');
	put('picture.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1]));
	put(
		'latin.txt',
		Buffer.from('A caf\xe9 by the sea\n\nThe caf\xe9 opens at noon, and closes when it rains.\n', 'latin1'),
	);
	put('utf16.txt', Buffer.from(`\uFEFF${story}`, 'utf16le'));
	put('bad\u001B[31m\nname.txt', '');
	put('-dash.txt', story);
	put('large.txt', '');
	truncateSync(join(folder, 'large.txt'), 200_000_000);
	mkdirSync(join(folder, 'nothing'));
	execFileSync('mkfifo', [join(folder, 'pipe')]);
	symlinkSync('nowhere', join(folder, 'dangling'));
	symlinkSync('loop', join(folder, 'loop'));
});

afterAll(() => rmSync(folder, {recursive: true, force: true}));

const here = (args: readonly string[], more = {}) => run(args, {cwd: folder, ...more});

describe('bad input: one clear line, and the rest is still read', () => {
	const bad = [
		['missing.txt', 'missing.txt: no such file'],
		['empty.txt', 'empty.txt: not an article (empty)'],
		['blank.txt', 'blank.txt: not an article (empty)'],
		['picture.txt', 'picture.txt: not an article (a picture)'],
		['nothing', 'nothing: no articles in it'],
		['pipe', 'pipe: a named pipe, not a file'],
		['/dev/null', '/dev/null: a device, not a file'],
		['dangling', 'dangling: a link that leads nowhere'],
		['loop', 'loop: a link that leads back to itself'],
		['large.txt', 'large.txt: too large (191 MB; the limit is 32 MB)'],
		['bad\u001B[31m\nname.txt', 'bad name.txt: not an article (empty)'],
	] as const;

	test.each(bad)('%j', async (name, line) => {
		const alone = await here(['export', name]);
		expect(alone).toEqual({code: 1, stdout: '', stderr: `newsread: ${line}\n`});
	});

	test('each among others, in the order they were given', async () => {
		const names = bad.flatMap(([name]) => [name, 'story.txt']);
		const {code, stdout, stderr} = await here(['export', ...names, '--format', 'ndjson']);
		expect(code).toBe(1);
		expect(stdout.trim().split('\n')).toHaveLength(bad.length);
		expect(stderr).toBe(bad.map(([, line]) => `newsread: ${line}\n`).join(''));
	});

	test.each([
		['invalid UTF-8', ['latin.txt'], 'A café by the sea'],
		['UTF-16', ['utf16.txt'], 'The story of the boat'],
		['a leading dash', ['--', '-dash.txt'], 'The story of the boat'],
	])('%s is read', async (_, args, title) => {
		const {code, stdout} = await here(['export', ...args]);
		expect(code).toBe(0);
		expect(stdout.split('\n')[0]).toBe(title);
	});

	test('--folded keeps what was cut', async () => {
		expect((await here(['export', 'story.txt', '--folded'])).stdout).toContain('\n[tags] Tags: boats, harbours\n');
		expect((await here(['export', 'story.txt'])).stdout).not.toContain('[tags]');
	});

	test('articles are never written to', async () => {
		const before = readFileSync(join(folder, 'story.txt'));
		await here(['story.txt']);
		expect(readFileSync(join(folder, 'story.txt'))).toEqual(before);
	});
});

describe('usage', () => {
	test.each([
		[['--nonsense']],
		[['export', '--format', 'poem']],
		[['list', '--format', 'html']],
		[['export', '--width', 'wide']],
		[['--color', 'sometimes']],
	])('%j is wrong: 2, and one line', async args => {
		const {code, stdout, stderr} = await here(args);
		expect(code).toBe(2);
		expect(stdout).toBe('');
		expect(stderr).toMatch(/^newsread: .+\n$/);
	});

	test('--version', async () => {
		const {version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
		expect((await here(['--version'])).stdout).toBe(`${version}\n`);
	});
});

describe('the pipe', () => {
	test('plain text, as a person would want it', async () => {
		const {stdout} = await here(['story.txt', '--width', '60']);
		expect(stdout).toBe(`The story of the boat
1 min

The boat was old when it came to the harbour, and nobody
wanted it.

“I wanted it,” said Ingrid Dahl, who mends nets. “Nobody
asked me.”


Tags: boats, harbours
`);
	});

	test('stdin is an article', async () =>
		expect((await here([], {input: story})).stdout).toContain('The boat was old'));

	test('stdin among files', async () => {
		const {stdout} = await here(['list', 'note.md', '-', '--format', 'ndjson'], {input: story});
		expect(
			stdout
				.trim()
				.split('\n')
				.map(line => JSON.parse(line).path),
		).toEqual(['note.md', '-']);
	});

	test('one article is an object, several are an array', async () => {
		expect(JSON.parse((await here(['export', 'story.txt', '--format', 'json'])).stdout)).toMatchObject({
			path: 'story.txt',
			tags: ['boats', 'harbours'],
		});
		expect(JSON.parse((await here(['export', 'story.txt', 'note.md', '--format', 'json'])).stdout)).toHaveLength(2);
		expect(JSON.parse((await here(['export', 'missing.txt', 'empty.txt', '--format', 'json'])).stdout)).toEqual([]);
	});

	test('no escapes unless asked', async () => {
		expect((await here(['story.txt'])).stdout).not.toContain('\u001B');
		expect((await here(['story.txt', '--color', 'always'])).stdout).toContain('\u001B[1m');
	});

	test('a reader that leaves early leaves it quiet', () => {
		const command = `"${process.execPath}" bin/newsread.js export articles articles articles | head -1; echo "\${PIPESTATUS[0]}"`;
		expect(
			execFileSync('bash', ['-c', command], {cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe']}),
		).toMatch(/^.+\n0\n$/);
	});

	test('a folder gets one file an article', async () => {
		await here(['export', 'story.txt', 'note.md', '--format', 'markdown', '--output', 'out/']);
		expect(readdirSync(join(folder, 'out')).sort()).toEqual(['note.md', 'story.md']);
	});

	test.each([
		['made', ['story.txt', 'note.md'], true],
		['made.all', ['story.txt', 'note.md'], false],
		['made-alone', ['story.txt'], false],
		['folders/in/it', ['story.txt', 'note.md'], true],
	])('a new place %s for %j: a folder is %s', async (place, paths, isFolder) => {
		const {code, stderr} = await here(['export', ...paths, '--output', place]);
		expect([code, stderr, statSync(join(folder, place)).isDirectory()]).toEqual([0, '', isFolder]);
	});

	test('names that differ by case alone are numbered: not every disk tells them apart', async () => {
		mkdirSync(join(folder, 'cases/other'), {recursive: true});
		writeFileSync(join(folder, 'cases/Story.txt'), story);
		writeFileSync(join(folder, 'cases/other/story.txt'), story);
		await here(['export', 'cases', '--output', 'cased/']);
		expect(readdirSync(join(folder, 'cased')).sort()).toEqual(['Story.txt', 'story-2.txt']);
	});

	test('a folder among the articles is not exported itself, and the same export again changes nothing', async () => {
		mkdirSync(join(folder, 'among/zone'), {recursive: true});
		writeFileSync(join(folder, 'among/story.txt'), story);
		writeFileSync(join(folder, 'among/zone/story.md'), story);
		const exported = async () => {
			const {code, stderr} = await here(['export', 'among', '--output', 'among/out']);
			return [code, stderr, readdirSync(join(folder, 'among/out')).sort()];
		};
		expect(await exported()).toEqual([0, '', ['story-2.txt', 'story.txt']]);
		expect(await exported()).toEqual([0, '', ['story-2.txt', 'story.txt']]);
		writeFileSync(join(folder, 'among/out/story.txt'), 'A thing of mine.\n');
		expect(await exported()).toEqual([
			2,
			expect.stringContaining('among/out/story.txt: an article'),
			expect.anything(),
		]);
		expect(readFileSync(join(folder, 'among/out/story.txt'), 'utf8')).toBe('A thing of mine.\n');
	});

	describe('never writes to an article that was given', () => {
		test.each([
			['as itself', ['story.txt', '--output', 'story.txt'], 'story.txt'],
			['by another name', ['story.txt', '--output', './nowhere/../story.txt'], './nowhere/../story.txt'],
			['in its own folder', ['story.txt', '--output', '.'], 'story.txt'],
			['in a folder that was given', ['.', '--output', 'note.md'], 'note.md'],
		])('%s', async (_, args, named) => {
			mkdirSync(join(folder, 'nowhere'), {recursive: true});
			const before = readFileSync(join(folder, 'story.txt'), 'utf8');
			const {code, stderr} = await here(['export', ...args]);
			expect(readFileSync(join(folder, 'story.txt'), 'utf8')).toBe(before);
			expect([code, stderr]).toEqual([
				2,
				expect.stringContaining(`newsread: ${named}: an article that was given; nothing is written over it\n`),
			]);
		});
	});

	test.each([
		['no-such-folder/out.txt', 1, 'newsread: no-such-folder: there is no such folder\n'],
		['written.dat', 0, ''],
		['written.dat', 0, ''],
	])('to the file %s', async (file, code, stderr) =>
		expect(await here(['export', 'story.txt', '--output', file])).toEqual({code, stdout: '', stderr}),
	);

	test('a full disk is one line', () => {
		const command = `"${process.execPath}" bin/newsread.js export articles > /dev/full`;
		const {status, stderr} = spawnSync('bash', ['-c', command], {cwd: root, encoding: 'utf8'});
		expect([status, stderr]).toEqual([1, 'newsread: standard output: the disk is full\n']);
	});
});

describe('quotes', () => {
	test('who said what', async () => {
		const {code, stdout} = await here(['quotes', 'story.txt', '--format', 'ndjson']);
		const quotes = stdout
			.trim()
			.split('\n')
			.map(line => JSON.parse(line));
		expect(code).toBe(0);
		expect(quotes.map(({speaker, text}) => [speaker, text])).toEqual([
			['Ingrid Dahl', 'I wanted it,'],
			['Ingrid Dahl', 'Nobody asked me.'],
		]);
	});

	test.each([
		[['--speaker', 'dahl'], 0],
		[['--speaker', 'DAHL INGRID'], 0],
		[['--speaker', 'dah'], 1],
		[['--speaker', 'olav'], 1],
		[['--about', 'ask ME'], 0],
		[['--about', 'sked'], 1],
		[['--radar'], 1],
		[['--about', 'asked'], 0],
		[['--about', 'whales'], 1],
	])('%j', async (args, code) => expect((await here(['quotes', 'story.txt', ...args])).code).toBe(code));

	test.each([
		[['--speaker', 'dah'], 'newsread: nobody is called dah; there is Ingrid Dahl\n'],
		[['--speaker', 'RID DÁ'], 'newsread: nobody is called RID DÁ; there is Ingrid Dahl\n'],
		[['--speaker', 'dah', '--format', 'csv'], 'newsread: nobody is called dah; there is Ingrid Dahl\n'],
		[['--speaker', 'dahl', '--about', 'whales'], ''],
		[['--speaker', 'olav'], ''],
	])('nothing for %j, and who may be meant', async (args, stderr) =>
		expect(await here(['quotes', 'story.txt', ...args])).toMatchObject({code: 1, stderr}),
	);

	test('by speaker, as text', async () => {
		const {stdout} = await here(['quotes', 'story.txt', '--width', '60']);
		expect(stdout).toBe(`Ingrid Dahl  2 quotations in 1 article

  The story of the boat · story.txt

    “I wanted it,” said

    “Nobody asked me.” said
`);
	});

	test('a speaker the reader has corrected', async () => {
		const home = join(folder, 'home');
		const memory = openMemory(join(home, '.local/state/newsread/reading.db'));
		const start = 'The boat was old when it came to the harbour, and nobody wanted it.'.length + 3;
		memory.correct(realpathSync(join(folder, 'story.txt')), [{start, text: 'I wanted it,', speaker: 'Olav Berg'}]);
		memory.close();
		const {stdout} = await here(['quotes', 'story.txt', '--speaker', 'olav', '--format', 'json'], {env: {HOME: home}});
		expect(JSON.parse(stdout)).toMatchObject([{text: 'I wanted it,', speaker: 'Olav Berg', corrected: true}]);
	});

	test.each([
		['quotes', '--format', 'ndjson'],
		['quotes', '--format', 'json'],
		['list', '--format', 'ndjson'],
	])('%j says the same of files it knows', async (...args) => {
		const env = {HOME: join(folder, args.join('-'))};
		const first = await here([...args, '.'], {env});
		expect(first.stdout).toContain('"path":"./story.txt"');
		expect(await here([...args, '.'], {env})).toEqual(first);
	});

	test('csv', async () => {
		const {stdout} = await here(['quotes', 'story.txt', '--format', 'csv']);
		expect(stdout.split('\n')[1]).toMatch(/^story\.txt,\d+,\d+,Ingrid Dahl,/);
	});
});

describe('verify', () => {
	const notes = (name: string, content: string): void => writeFileSync(join(folder, name), content);

	test('what stands is fine, by notes and by what quotes wrote', async () => {
		notes('true.md', '# Notes\n\nA note on boats.\n\n> Nobody asked me — Ingrid Dahl\n');
		expect(await here(['verify', 'true.md', 'story.txt'])).toEqual({
			code: 0,
			stdout: '1 quotation: 1 stands\n',
			stderr: '',
		});
		const {stdout} = await here(['quotes', 'story.txt', '--format', 'ndjson']);
		notes('true.ndjson', stdout);
		expect((await here(['verify', 'true.ndjson', 'story.txt'])).stdout).toBe('2 quotations: 2 stand\n');
		expect((await here(['verify', 'true.ndjson', 'note.md'])).stdout).toMatch(/^true\.ndjson:1 {2}not found\n/);
	});

	test('what does not is told with its line and the difference: 1', async () => {
		notes('false.md', '# Notes\n\nA note on boats.\n\n> Nobody told me — Ingrid Dahl\n\n> I wanted it — Olav Berg\n');
		const {code, stdout} = await here(['verify', 'false.md', 'story.txt']);
		expect(code).toBe(1);
		expect(stdout).toBe(`false.md:5  not found
    “Nobody told me” — Ingrid Dahl

false.md:7  another speaker
    “I wanted it” — Olav Berg
        said by Ingrid Dahl
        The story of the boat · story.txt

2 quotations: 1 another speaker, 1 not found
`);
	});

	test.each([
		[['verify'], 2, 'verify takes a file of notes'],
		[['verify', 'note.md'], 2, 'verify takes the articles after note.md'],
		[['verify', 'note.md', 'story.txt'], 1, 'note.md: no quotations in it'],
		[['verify', 'missing.md', 'story.txt'], 1, 'missing.md: no such file'],
		[['verify', 'broken.ndjson', 'story.txt'], 1, 'broken.ndjson: not JSON as newsread quotes writes it (line 1'],
	])('%j: %d', async (args, code, message) => {
		notes('broken.ndjson', 'no json\n');
		const result = await here(args);
		expect([result.code, result.stdout]).toEqual([code, '']);
		expect(result.stderr).toContain(`newsread: ${message}`);
	});
});

describe('search', () => {
	const answer =
		'The story of the boat · story.txt\n  The boat was old when it came to the harbour, and nobody wanted it.\n';
	test.each([
		['words', ['harbour old', 'story.txt', 'note.md', '--width', '0'], 0, answer],
		['none of them', ['whale', 'story.txt'], 1, ''],
		['what cannot be read beside', ['harbour old', 'missing.txt', 'story.txt', '--width', '0'], 1, answer],
		['nothing', ['""', 'story.txt'], 2, ''],
		['no expression', ['/(/', 'story.txt'], 2, ''],
	])('%s', async (_, args, code, stdout) => expect(await here(['search', ...args])).toMatchObject({code, stdout}));

	test.each([
		['json', (text: string) => JSON.parse(text)],
		[
			'ndjson',
			(text: string) =>
				text
					.trim()
					.split('\n')
					.map(line => JSON.parse(line)),
		],
	])('%s has every hit with its place', async (format, read) => {
		const {stdout} = await here(['search', 'boat', 'story.txt', 'story.txt', '--format', format]);
		const [first, ...others] = read(stdout);
		expect([first.path, first.hits[0].text, others.length]).toEqual(['story.txt', 'boat', 1]);
	});
});

describe('list', () => {
	test('one line an article', async () =>
		expect((await here(['list', 'story.txt', 'note.md'])).stdout.trim().split('\n')).toHaveLength(2));

	test.each([
		['tag:boats', 'The story of the boat'],
		['note', 'A note'],
	])('%s', async (query, title) => {
		const {stdout} = await here(['list', 'story.txt', 'note.md', '--where', query, '--format', 'json']);
		expect(JSON.parse(stdout).map((entry: {title: string}) => entry.title)).toEqual([title]);
	});

	test('what the reader tagged is found by it, and told', async () => {
		const state = join(folder, 'state');
		const memory = openMemory(join(state, 'newsread', 'reading.db'));
		const path = realpathSync(join(folder, 'note.md'));
		memory.set(path, {read: false, starred: false, place: null, tags: ['pier work']});
		memory.close();
		const query = ['story.txt', 'note.md', '--where', 'tag:"pier work"', '--format', 'json'];
		const {code, stdout} = await here(['list', ...query], {env: {...process.env, XDG_STATE_HOME: state}});
		expect([code, JSON.parse(stdout)]).toMatchObject([0, [{title: 'A note', tags: ['pier work']}]]);
		expect((await here(['list', ...query])).code).toBe(1);
	});

	test('what the reader has read is told apart', async () => {
		const state = join(folder, 'state');
		const memory = openMemory(join(state, 'newsread', 'reading.db'));
		memory.set(realpathSync(join(folder, 'note.md')), {read: true, starred: false, place: null});
		memory.close();
		const titles = async (query: string): Promise<string[]> => {
			const {stdout} = await here(['list', 'story.txt', 'note.md', '--where', query, '--format', 'ndjson'], {
				env: {...process.env, XDG_STATE_HOME: state},
			});
			return stdout.split('\n').flatMap(line => (line === '' ? [] : [JSON.parse(line).title]));
		};
		expect(await titles('is:read')).toEqual(['A note']);
		expect(await titles('is:unread')).toEqual(['The story of the boat']);
	});

	test('nothing matched: 1', async () => expect((await here(['list', 'story.txt', '--where', 'whales'])).code).toBe(1));
});

test('exporting text loads neither React, Ink nor marked-terminal', () => {
	const script = `process.argv.splice(1, 0, 'newsread');
		const {main} = require('./dist/cli.cjs');
		main(['export', 'articles/letter-from-the-weather-station.txt']).then(() => console.error(Object.keys(require.cache).map(file => require('path').basename(file)).join(' ')));`;
	const loaded = execFileSync(process.execPath, ['-e', `${script.replace('console.error', 'console.log')}`], {
		cwd: root,
		encoding: 'utf8',
	})
		.trim()
		.split('\n')
		.at(-1)!;
	expect(loaded).toContain('text');
	expect(loaded).not.toMatch(/show|help|html|markdown|ansi|analyse/);
});
