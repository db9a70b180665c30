/** The manual page: roff that says what the program does. */
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {manual, roff} from '../build/manual.ts';
import {root} from './commands/program.ts';

const page = manual('0.9.9', '2026-03-14');
/** Without what is roff's own within lines. */
const told = page
	.replace(/\\f[BR]/g, '')
	.replaceAll('\\-', '-')
	.replaceAll('\\(ti', '~');

describe('text for roff', () => {
	test.each([
		['--format FORMAT', '\\-\\-format FORMAT'],
		['.profile', '\\&.profile'],
		['one.\n.two', 'one.\n\\&.two'],
		["'tis", '\\(aqtis'],
		['a\\fBb', 'a\\efBb'],
		['~/x^y`z"', '\\(ti/x\\(hay\\(gaz\\(dq'],
		['PATH…', 'PATH...'],
	])('%j is %j', (text, escaped) => expect(roff(text)).toBe(escaped));
});

test('only requests that are meant begin a line, and all is ASCII', () => {
	const requests = page.split('\n').flatMap(line => /^['.]\s*(\w*)/.exec(line)?.[1] ?? []);
	expect([...new Set(requests)].sort()).toEqual(['PP', 'SH', 'TH', 'TP', 'br']);
	expect(page).toMatch(/^[\n -~]+$/);
});

test.each([
	'.TH NEWSREAD 1 "2026-03-14" "newsread 0.9.9" "User Commands"',
	'newsread search WORDS [PATH...]',
	'-o, --output PLACE\na file, or a folder for one file an article (export)',
	'--version',
	'Ctrl+L\nrepaint the screen (everywhere)',
	'N\nprevious match (article, sidebar)',
	'130\non Ctrl+C',
	'~/.local/state/newsread/reading.db',
])('it says %j', line => expect(told).toContain(`${line}\n`));

test('it tells of each variable of the environment that the program asks for', () => {
	const asked = readdirSync(join(root, 'source'), {recursive: true, encoding: 'utf8'})
		.filter(file => /\.tsx?$/.test(file))
		.map(file => readFileSync(join(root, 'source', file), 'utf8'))
		.flatMap(text => [
			...Array.from(text.matchAll(/\benvironment\.([A-Z_]+)/g), ([, name]) => name!),
			...Array.from(text.matchAll(/\{([A-Z_, ]+)\}: NodeJS\.ProcessEnv/g), ([, names]) => names!.split(', ')).flat(),
		]);
	expect(new Set(asked).size).toBeGreaterThan(10);
	expect([...new Set(asked)].filter(name => !new RegExp(`\\b${name}\\b`).test(told))).toEqual([]);
});
