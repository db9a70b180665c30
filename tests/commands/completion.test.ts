/** `newsread completion`: what Tab offers in shells that have read it. zsh asks for a terminal, so only its text is read. */
import {execFileSync, spawnSync} from 'node:child_process';
import {mkdirSync, writeFileSync} from 'node:fs';
import {beforeEach, describe, expect, test} from 'vitest';
import {bashCompletion} from '../../source/commands/completion/bash.ts';
import {fishCompletion} from '../../source/commands/completion/fish.ts';
import {zshCompletion} from '../../source/commands/completion/zsh.ts';
import {folderOfEachTest} from '../library/folder.ts';
import {run} from './program.ts';

const at = folderOfEachTest();
const scripts = {bash: bashCompletion(), zsh: zshCompletion(), fish: fishCompletion()};

beforeEach(() => {
	mkdirSync(at('shelf'));
	writeFileSync(at('extra tale.txt'), '');
});

const sh = (shell: string, script: string): string[] =>
	execFileSync(shell, ['-c', script], {cwd: at(), encoding: 'utf8', env: {PATH: process.env.PATH, HOME: at()}})
		.split('\n')
		.filter(line => line !== '');

/** What the function offers for words as readline parts them; where it offers nothing, `default` if paths may follow. */
const offeredByBash = (words: readonly string[]): string[] =>
	sh(
		'bash',
		`${scripts.bash}
		left=default
		compopt() { [[ $* == '+o default' ]] && left=; }
		COMP_WORDS=(${words.map(word => `'${word}'`).join(' ')}) COMP_CWORD=${words.length - 1}
		_newsread
		printf '%s\\n' "\${COMPREPLY[@]}"
		(( \${#COMPREPLY[@]} )) || echo "$left"`,
	).sort();

const offeredByFish = (line: string): string[] =>
	sh('fish', `${scripts.fish}\ncomplete -C '${line}'`)
		.map(offer => offer.split('\t')[0]!)
		.sort();

const commands = ['completion', 'doctor', 'export', 'keys', 'list', 'quotes', 'search', 'verify'];

describe('bash offers', () => {
	test.each<[string, string[]]>([
		['newsread|', [...commands, 'extra tale.txt', 'shelf'].sort()],
		['newsread|ex', ['export', 'extra tale.txt']],
		['newsread|--f', ['--folded']],
		['newsread|export|--fo', ['--folded', '--format']],
		['newsread|quotes|--fo', ['--format']],
		['newsread|list|--format|', ['json', 'ndjson', 'text']],
		['newsread|quotes|--format|=', ['csv', 'json', 'markdown', 'ndjson', 'text']],
		['newsread|quotes|--format|=|c', ['csv']],
		['newsread|shelf|--color|a', ['always', 'auto']],
		['newsread|completion|', ['bash', 'fish', 'zsh']],
		['newsread|export|', ['default']],
		['newsread|export|-o|', ['default']],
		['newsread|quotes|--speaker|', []],
		['newsread|keys|', []],
	])('%s: %j', (line, offered) => expect(offeredByBash(line.split('|'))).toEqual(offered));
});

/** Not every machine has fish; bash and its text are enough there. */
const hasFish = spawnSync('fish', ['--version']).status === 0;

if (hasFish) {
	describe('fish offers', () => {
		test.each<[string, string[]]>([
			['newsread ', [...commands, 'extra tale.txt', 'shelf/'].sort()],
			['newsread ex', ['export', 'extra tale.txt']],
			['newsread export --fo', ['--folded', '--format']],
			['newsread quotes --fo', ['--format']],
			['newsread shelf --fo', ['--folded']],
			['newsread list --format ', ['json', 'ndjson', 'text']],
			['newsread completion ', ['bash', 'fish', 'zsh']],
			['newsread export ', ['extra tale.txt', 'shelf/']],
			['newsread export -o ', ['extra tale.txt', 'shelf/']],
			['newsread quotes --speaker ', []],
			['newsread keys ', []],
		])('%s: %j', (line, offered) => expect(offeredByFish(line)).toEqual(offered));
	});
}

test('zsh knows each command with what it takes', () => {
	const cases = new Map(
		[...scripts.zsh.matchAll(/^\t\t([\w*]+)\)\n(.*?) ;;$/gms)].map(([, name, body]) => [name!, body!]),
	);
	expect([...cases.keys()].sort()).toEqual(['*', ...commands]);
	expect(cases.get('list')).toContain("'--format=[how to write (text)]:FORMAT:(text json ndjson)'");
	expect(cases.get('list')).toContain("'--where=[words, tag\\:x, person\\:y, site\\:z, is\\:unread]:QUERY: '");
	expect(cases.get('export')).toContain("'(--output -o)-o+[a file, or a folder for one file an article]:PLACE:_files'");
	expect(cases.get('completion')).toContain("'*:SHELL:(bash zsh fish)'");
	expect(cases.get('keys')).not.toMatch(/_files|--format/);
});

test('bash expands the words once more, and finds nothing of its own in them', () => {
	const words = [...scripts.bash.matchAll(/(?:flags|formats|operands|choices)='([^']*)'/g)].map(([, list]) => list!);
	expect(words.length).toBeGreaterThan(20);
	expect(words.filter(list => !/^[a-z -]*$/.test(list))).toEqual([]);
});

test.each(Object.entries(scripts))('newsread completion %s writes it', async (shell, script) =>
	expect(await run(['completion', shell], {cwd: at()})).toEqual({code: 0, stdout: script, stderr: ''}),
);

test('another shell is wrong usage, in one line', async () =>
	expect(await run(['completion', 'csh'], {cwd: at()})).toEqual({
		code: 2,
		stdout: '',
		stderr: 'newsread: completion takes bash, zsh or fish, not csh; newsread --help tells more\n',
	}));
