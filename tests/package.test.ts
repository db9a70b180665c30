/** What `npm publish` would send, installed where nothing else is. */
import {execFileSync} from 'node:child_process';
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {afterAll, beforeAll, expect, test} from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const MOST_PACKED_BYTES = 1_500_000;

const folder = mkdtempSync(join(tmpdir(), 'newsread-package-'));
const installed = join(folder, 'node_modules', 'newsread');
let tarball = '';

const npm = (args: string[], cwd: string) =>
	execFileSync('npm', args, {cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe']});
const newsread = (...args: string[]) =>
	execFileSync(process.execPath, [join(installed, 'bin', 'newsread.js'), ...args], {
		cwd: folder,
		encoding: 'utf8',
		env: {...process.env, HOME: folder, XDG_CACHE_HOME: join(folder, 'cache'), XDG_STATE_HOME: join(folder, 'state')},
	});

beforeAll(() => {
	// The scripts stay out: the build is made already, and other tests are running what it made.
	tarball = npm(['pack', '--ignore-scripts', '--silent', '--pack-destination', folder], root).trim();
	writeFileSync(join(folder, 'package.json'), '{"private": true}');
	npm(['install', '--offline', '--no-audit', '--no-fund', '--engine-strict=false', `./${tarball}`], folder);
});

afterAll(() => rmSync(folder, {recursive: true, force: true}));

test('one package is installed', () => {
	const packages = readdirSync(join(folder, 'node_modules')).filter(name => !name.startsWith('.'));
	expect(packages).toEqual(['newsread']);
});

test('the package is small', () => {
	expect(statSync(join(folder, tarball)).size).toBeLessThan(MOST_PACKED_BYTES);
});

test.each([
	'bin/newsread.js',
	'dist/cli.cjs',
	'dist/newsread.1',
	'dist/THIRD-PARTY-LICENCES.txt',
	'articles/a-guide-to-newsread.md',
])('the package holds %s', file => {
	expect(existsSync(join(installed, file))).toBe(true);
});

test('the manual page is named in a list: npm links no other', () => {
	expect(JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')).man).toEqual(['./dist/newsread.1']);
});

test.each(['source', 'tests', 'bench', 'build', 'node_modules', 'tsconfig.json'])(
	'the package leaves %s at home',
	name => {
		expect(existsSync(join(installed, name))).toBe(false);
	},
);

test('the notices name each library that is bundled', () => {
	const notices = readFileSync(join(installed, 'dist', 'THIRD-PARTY-LICENCES.txt'), 'utf8');
	for (const name of ['ink', 'react', 'yoga-layout', 'marked'])
		expect(notices).toMatch(new RegExp(`^${name} \\d`, 'm'));
});

test.each(['story.txt', 'story.md'])('export reads %s', name => {
	writeFileSync(join(folder, name), '# The ferry\n\nThe ferry left at noon, and nobody waved to it.\n');
	expect(newsread('export', name)).toContain('The ferry left at noon, and nobody waved to it.');
});

test('list shows the sample articles, the guide among them', () => {
	const articles = JSON.parse(newsread('list', '--format', 'json', join(installed, 'articles')));
	expect(articles.length).toBe(readdirSync(join(installed, 'articles')).length);
	expect(articles.map(({path}: {path: string}) => path).join()).toContain('a-guide-to-newsread.md');
});
