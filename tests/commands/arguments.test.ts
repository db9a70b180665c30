import {describe, expect, test} from 'vitest';
import {type Invocation, parseCommand} from '../../source/commands/arguments.ts';
import type {World} from '../../source/commands/command.ts';

const nothing: Invocation = {
	command: 'read',
	notes: null,
	words: null,
	shell: null,
	paths: [],
	format: 'text',
	width: null,
	color: 'auto',
	output: null,
	speaker: null,
	about: null,
	radar: false,
	folded: false,
	where: null,
};

/** What the words on a command line ask for, or the exit code with what was complained of. */
async function parsed(line: string, environment: NodeJS.ProcessEnv = {}): Promise<Invocation | [number, ...string[]]> {
	const complaints: string[] = [];
	const world: World = {environment, typed: true, shown: true, complain: reason => void complaints.push(reason)};
	const words = [...line.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, word]) => quoted ?? word!);
	const answer = await parseCommand(words, '/nowhere', world);
	return typeof answer === 'number' ? [answer, ...complaints] : answer;
}

describe('a command line asks for', () => {
	test.each<[string, Partial<Invocation>]>([
		['', {}],
		['a.txt b', {paths: ['a.txt', 'b']}],
		['-', {paths: ['-']}],
		['-- --width', {paths: ['--width']}],
		['list', {command: 'list'}],
		['./list', {paths: ['./list']}],
		['read', {paths: ['read']}],
		['a list', {paths: ['a', 'list']}],
		['export a.txt --format markdown', {command: 'export', paths: ['a.txt'], format: 'markdown'}],
		['export --format=html a.txt', {command: 'export', paths: ['a.txt'], format: 'html'}],
		['export a -o out', {command: 'export', paths: ['a'], output: 'out'}],
		['export a --output out/ --folded', {command: 'export', paths: ['a'], output: 'out/', folded: true}],
		['a --folded', {paths: ['a'], folded: true}],
		['a --width 0', {paths: ['a'], width: 0}],
		['a --width 200', {paths: ['a'], width: 200}],
		['a --color never', {paths: ['a'], color: 'never'}],
		[
			"quotes --speaker 'Mara Lind' --about ice --radar",
			{command: 'quotes', speaker: 'Mara Lind', about: 'ice', radar: true},
		],
		["list --where 'tag:ice person:mara'", {command: 'list', where: 'tag:ice person:mara'}],
		['verify notes.md a b', {command: 'verify', notes: 'notes.md', paths: ['a', 'b']}],
		['verify --format ndjson notes.md a', {command: 'verify', notes: 'notes.md', paths: ['a'], format: 'ndjson'}],
		["search 'old pier' a b", {command: 'search', words: 'old pier', paths: ['a', 'b']}],
		['doctor --format json', {command: 'doctor', format: 'json'}],
		['keys', {command: 'keys'}],
		['completion fish', {command: 'completion', shell: 'fish'}],
		['./completion fish', {paths: ['./completion', 'fish']}],
	])('%s', async (line, asked) => expect(await parsed(line)).toEqual({...nothing, ...asked}));

	test('the articles of the library, where verify names none', async () =>
		expect(await parsed('verify notes.md', {NEWSREAD_LIBRARY: '/shelf'})).toMatchObject({
			notes: 'notes.md',
			paths: [],
		}));
});

describe('wrong usage is told in one line', () => {
	const more = '; newsread --help tells more';
	test.each([
		['--nonsense', "unknown option '--nonsense'"],
		['-x', "unknown option '-x'"],
		['--width', "option '--width <value>' argument missing"],
		['--radar=yes quotes', "option '--radar' does not take an argument"],
		['export --format poem', 'export knows no format poem'],
		['list --format markdown', 'list knows no format markdown'],
		['verify n a --format csv', 'verify knows no format csv'],
		['doctor --format ndjson', 'doctor knows no format ndjson'],
		['a.txt --format json', '--format goes with export, list, quotes, search, verify or doctor'],
		['list --speaker Mara', '--speaker goes with quotes'],
		['export --about ice', '--about goes with quotes'],
		['list --radar', '--radar goes with quotes'],
		['quotes --where tag:ice', '--where goes with list'],
		['quotes --output out.csv', '--output goes with export'],
		['list --folded', '--folded goes with export, or without a command'],
		['--width wide', '--width takes a number, not wide'],
		['--width=-4', '--width takes a number, not -4'],
		['--width 1.5', '--width takes a number, not 1.5'],
		['--width 99999', '--width takes a number, not 99999'],
		['--color sometimes', '--color takes always, never or auto, not sometimes'],
		['search', 'search takes words to look for, then the articles'],
		['search ice --format csv', 'search knows no format csv'],
		['completion', 'completion takes bash, zsh or fish'],
		['completion csh', 'completion takes bash, zsh or fish, not csh'],
		['completion bash zsh', 'completion takes no paths'],
		['completion zsh --format json', '--format goes with export, list, quotes, search, verify or doctor'],
		['verify', 'verify takes a file of notes, then the articles'],
		['verify notes.md', 'verify takes the articles after notes.md'],
	])('%s: %s', async (line, reason) => expect(await parsed(line)).toEqual([2, reason + more]));
});
