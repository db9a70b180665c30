import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterEach, expect, test} from 'vitest';
import {root} from './desk.ts';
import {openTerminal, type Terminal, type TerminalOptions} from './terminal.ts';

const open: Terminal[] = [];
const start = (args: string[], options?: TerminalOptions) => {
	const terminal = openTerminal(args, options);
	open.push(terminal);
	return terminal;
};
const run = (script: string, options?: TerminalOptions) =>
	start([], {...options, command: [process.execPath, '-e', script]});

afterEach(async () => {
	for (const terminal of open.splice(0)) await terminal.close();
});

test('export writes to the terminal and leaves no trace on it', async () => {
	const terminal = start(['export', '-'], {env: {NO_COLOR: '1'}});
	terminal.type('The ferry\r\rThe ferry left at noon, and nobody waved.\r\x04');
	expect(await terminal.exit()).toEqual({code: 0, signal: null});
	expect(terminal.history().join('\n')).toContain('The ferry left at noon, and nobody waved.');
	expect(terminal.isAlternate()).toBe(false);
	expect(terminal.isCursorHidden()).toBe(false);
	expect(terminal.written()).not.toContain('\x1b');
});

test.each<Record<string, string>>([{TERM: 'dumb'}, {ACCESSIBLE: '1'}, {INK_SCREEN_READER: 'true'}])(
	'where rows cannot be drawn over one another an article is written line by line: %j',
	async env => {
		const terminal = start(['articles/bread-for-a-small-oven.md'], {env, cwd: root});
		expect(await terminal.exit()).toEqual({code: 0, signal: null});
		expect(terminal.history()[0]).toBe('Bread for a small oven');
		expect(terminal.written()).not.toContain('\x1b[?');
	},
);

test('export of a missing file says so and exits with 1', async () => {
	const terminal = start(['export', 'nowhere.txt']);
	expect(await terminal.exit()).toEqual({code: 1, signal: null});
	expect(terminal.history().join('\n')).toMatch(/newsread: nowhere\.txt: /);
});

test('export breaks its lines at the width of the terminal', async () => {
	const terminal = start([], {columns: 40, command: ['sleep', '0']});
	await terminal.exit();
	writeFileSync(join(terminal.home, 'a.txt'), `Title\n\n${'word '.repeat(40)}\n`);
	const narrow = start(['export', 'a.txt'], {columns: 40, home: terminal.home});
	await narrow.exit();
	const lengths = narrow.history().map(line => line.length);
	expect(Math.max(...lengths)).toBeGreaterThan(30);
	expect(Math.max(...lengths)).toBeLessThanOrEqual(40);
});

test('the harness sees the alternate screen, the cursor, and attributes', async () => {
	const terminal = run(
		`process.stdout.write('\\x1b[?1049h\\x1b[?25l\\x1b[H\\x1b[1mB\\x1b[0;2mD\\x1b[0;4mU\\x1b[0;7mI\\x1b[0;31mR');setInterval(()=>{},9)`,
	);
	await terminal.waitFor('BDUIR');
	expect(terminal.isAlternate()).toBe(true);
	expect(terminal.isCursorHidden()).toBe(true);
	const plain = {bold: false, dim: false, underline: false, inverse: false, colour: null};
	expect([0, 1, 2, 3, 4].map(column => terminal.cell(column, 0))).toEqual([
		{...plain, text: 'B', bold: true},
		{...plain, text: 'D', dim: true},
		{...plain, text: 'U', underline: true},
		{...plain, text: 'I', inverse: true},
		{...plain, text: 'R', colour: 1},
	]);
});

test('the harness passes keys, sizes and signals on', async () => {
	const terminal = run(
		`process.stdin.setRawMode(true);process.stdin.on('data',d=>console.log('key '+d));process.stdout.on('resize',()=>console.log(process.stdout.columns+'x'+process.stdout.rows));console.log('ready')`,
	);
	await terminal.waitFor('ready');
	terminal.type('j');
	await terminal.waitFor('key j');
	terminal.resize(50, 10);
	await terminal.waitFor('50x10');
	terminal.signal('SIGTERM');
	expect((await terminal.exit()).signal).toBe('SIGTERM');
});

test('a wait that is in vain shows the screen', async () => {
	const terminal = run(`console.log('hello')`);
	await expect(terminal.waitFor('goodbye', 2000)).rejects.toThrow(/goodbye: .*\n[\s\S]*hello/);
});
