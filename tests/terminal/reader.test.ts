import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {root, sample, terminals} from './desk.ts';
import type {Terminal} from './terminal.ts';

const bridge = sample('bridge-over-the-arden.txt');
const {open, atHome} = terminals({columns: 100, rows: 30});

describe('the reader in a terminal', () => {
	test('lists the samples, opens one, goes back and quits', async () => {
		const terminal = open();
		await terminal.waitFor('A guide to newsread');
		await terminal.waitFor('1 of 12');
		expect(terminal.isAlternate()).toBe(true);
		terminal.type('jj');
		await terminal.waitFor('3 of 12');
		terminal.type('k\r');
		await terminal.waitFor('You are reading this in newsread');
		terminal.type('q');
		await terminal.waitFor('2 of 12');
		terminal.type('q');
		expect((await terminal.exit()).code).toBe(0);
		expect(terminal.isAlternate()).toBe(false);
	});

	test('keys typed before Ink is there are kept', async () => {
		const terminal = open();
		terminal.type('jjj');
		await terminal.waitFor('4 of 12');
	});

	test('enters the alternate screen once and clears nothing on the way to the second frame', async () => {
		const terminal = open([bridge]);
		await terminal.waitFor('Villagers keep the old bridge');
		terminal.type('j');
		await terminal.waitFor(rows => !rows.some(row => row.includes('14 March 2026')) || rows[0]!.includes('Villagers'));
		expect(terminal.written().match(/\u001B\[\?1049h/g)).toHaveLength(1);
		expect(terminal.written()).not.toMatch(/\u001B\[[0-3]?J/);
	});

	test('remembers what was read and where', async () => {
		const first = open([bridge]);
		await first.waitFor('Villagers keep the old bridge');
		first.type(' ');
		await first.waitFor(rows => rows[0]!.includes('Villagers'));
		const rows = await first.settled();
		first.type('Q');
		await first.exit();
		const second = open([bridge]);
		const text = (screen: string[]): string =>
			screen
				.slice(1, 20)
				.map(row => row.trimEnd())
				.join('\n');
		await second.waitFor(again => text(again) === text(rows));
	});

	test('a resize keeps the words at the top', async () => {
		const terminal = open([bridge], {columns: 80, rows: 12});
		await terminal.waitFor('Villagers keep the old bridge');
		terminal.type('  ');
		await terminal.waitFor(rows => rows[0]!.includes('Villagers'));
		const word = terminal.screen()[1]!.trim().split(' ').slice(0, 3).join(' ');
		terminal.resize(50, 20);
		await terminal.waitFor(rows => rows[0]!.includes('Villagers') && rows.slice(1, 4).join(' ').includes(word));
	});

	test.each([
		[120, 40],
		[80, 24],
		[60, 20],
		[20, 5],
	])('fills %d x %d and stays within', async (columns, rows) => {
		const terminal = open([bridge], {columns, rows});
		await terminal.waitFor('Villagers');
		terminal.type('j');
		await new Promise(resolve => setTimeout(resolve, 300));
		expect(terminal.screen()).toHaveLength(rows);
		expect(terminal.screen().at(-1)).toMatch(/%/);
	});

	test('a file that is no article has a row that says so', async () => {
		const file = atHome('picture.txt');
		writeFileSync(file, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]));
		const terminal = open([file]);
		await terminal.waitFor('not an article (a picture)');
		terminal.type('q');
		expect((await terminal.exit()).code).toBe(1);
	});

	test('an empty folder says what to do', async () => {
		const terminal = open([atHome()]);
		await terminal.waitFor('no articles in it');
	});

	test('a picker filters by tag', async () => {
		const terminal = open();
		await terminal.waitFor('1 of 12');
		await terminal.waitFor(rows => !/reading \d/.test(rows.join('')));
		terminal.type('t');
		await terminal.waitFor('Articles with the tag');
		terminal.type('\r');
		await terminal.waitFor(rows => rows[0]!.includes('tag '));
	});

	test('P shows who is quoted; Enter what they said, Enter again the article there', async () => {
		const terminal = open();
		await terminal.waitFor('1 of 12');
		terminal.type('P');
		await terminal.waitFor(/Priya Raman +\d+ +2 articles/);
		for (const key of '/priya\r') terminal.type(key);
		await terminal.waitFor('1 of 1');
		terminal.type('\r');
		await terminal.waitFor(/Priya Raman {2}\d+ quotations in 2 articles/);
		terminal.type('\r');
		await terminal.waitFor('keep the old bridge');
		terminal.type('q');
		await terminal.waitFor(/Priya Raman {2}\d+ quotations in 2 articles/);
		terminal.type('f');
		await terminal.waitFor('quoting Priya Raman');
		await terminal.waitFor('2 of 12 articles');
	});

	test('a speaker that was corrected is so the next time', async () => {
		const first = open([bridge]);
		await first.waitFor('QUOTES');
		for (const key of '}c') first.type(key);
		await first.waitFor('Who said');
		first.type('\u001B[B');
		await first.waitFor(/▌ Priya Raman/);
		first.type('\r');
		await first.waitFor('said by Priya Raman; U undoes');
		first.type('Q');
		await first.exit();
		const second = open([bridge]);
		await second.waitFor(/Priya Raman +corrected/);
	});

	test('without colour only weight and dimness are used', async () => {
		const terminal = open([bridge], {env: {NO_COLOR: '1'}});
		await terminal.waitFor('Villagers');
		expect(terminal.written()).not.toMatch(/\u001B\[(?:\d+;)*(?:3[0-7]|9[0-7]|4[0-7])m/);
	});

	test.each<Record<string, string>>([{LANG: 'C', LC_ALL: 'C'}, {TERM: 'linux'}])(
		'where there is no more than ASCII, only that is drawn: %j',
		async env => {
			const terminal = open([join(root, 'articles', 'letter-from-the-weather-station.txt')], {env, columns: 120});
			await terminal.waitFor('Letter from');
			expect(terminal.screen().join('')).toMatch(/^[ -~]*$/);
		},
	);
});

test('a signal that would open a debugger leaves the screen alone', async () => {
	const terminal = open([bridge]);
	await terminal.waitFor('%');
	const before = await terminal.settled(500);
	terminal.signal('SIGUSR1');
	expect(await terminal.settled(500)).toEqual(before);
	terminal.type('j');
	await terminal.waitFor(rows => rows.join() !== before.join());
	expect(terminal.written()).not.toContain('Debugger');
});

describe('leaving the terminal as it was', () => {
	const restored = (terminal: Terminal): void => {
		expect(terminal.isAlternate()).toBe(false);
		expect(terminal.written().lastIndexOf('\u001B[?25h')).toBeGreaterThan(
			terminal.written().lastIndexOf('\u001B[?25l'),
		);
		expect(terminal.written().lastIndexOf('\u001B[?2004l')).toBeGreaterThan(
			terminal.written().lastIndexOf('\u001B[?2004h'),
		);
	};

	test.each([
		['q', 'qq', 0],
		['Q', 'Q', 0],
		['Ctrl+C', '\u0003', 130],
	])('%s', async (_, keys, code) => {
		const terminal = open([bridge]);
		await terminal.waitFor('Villagers');
		terminal.type(keys);
		expect((await terminal.exit()).code).toBe(code);
		restored(terminal);
	});

	test.each([
		['SIGTERM', 143],
		['SIGHUP', 129],
		['SIGINT', 130],
	] as const)('%s', async (signal, code) => {
		const terminal = open([bridge]);
		await terminal.waitFor('%');
		await new Promise(resolve => setTimeout(resolve, 500));
		terminal.signal(signal);
		expect((await terminal.exit()).code).toBe(code);
		restored(terminal);
	});

	test('Ctrl+Z gives the terminal back, fg takes it again', async () => {
		const terminal = open([], {command: ['bash', '--norc', '-i']});
		terminal.type(`PS1='$ '; ${process.execPath} bin/newsread.js ${bridge}\r`);
		await terminal.waitFor('Villagers keep');
		await terminal.waitFor('%');
		await new Promise(resolve => setTimeout(resolve, 500));
		terminal.type('\u001A');
		await terminal.waitFor('Stopped');
		expect(terminal.isAlternate()).toBe(false);
		terminal.type('fg\r');
		await terminal.waitFor(rows => terminal.isAlternate() && rows.some(row => row.includes('Villagers keep')));
		terminal.type('Q');
		await terminal.waitFor(() => !terminal.isAlternate());
	});
});
