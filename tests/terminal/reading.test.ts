/** Reading in a terminal: what the keys do to the screen, one frame at a time. */
import {copyFileSync, existsSync, mkdirSync, readdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import xterm from '@xterm/headless';
import {describe, expect, test} from 'vitest';
import {root, sample, terminals} from './desk.ts';
import type {Terminal, TerminalOptions} from './terminal.ts';

const bridge = sample('bridge-over-the-arden.txt');
const {open, atHome} = terminals({columns: 110, rows: 30});

/** A folder of two of the samples: small enough to know by heart. */
function shelf(): string {
	const folder = atHome('shelf');
	mkdirSync(folder);
	for (const name of ['bridge-over-the-arden.txt', 'ein-museum-zieht-um.txt'])
		copyFileSync(sample(name), join(folder, name));
	return folder;
}

/** The article, searched for its quotes and taking keys. */
async function openBridge(options: TerminalOptions = {}): Promise<Terminal> {
	const terminal = open([bridge], options);
	await terminal.waitFor('QUOTES');
	await terminal.settled();
	return terminal;
}

/** Types keys, and waits for the frames that answer them. */
async function press(terminal: Terminal, keys: string): Promise<string[]> {
	const before = terminal.written().length;
	terminal.type(keys);
	await terminal.waitFor(() => terminal.written().length > before);
	return terminal.settled();
}

const text = (screen: readonly string[]): string => screen.join('\n');

/**
 * Waits for what a command writes on the terminal that is lent to it. The reader's own screen does not count: the line
 * that is typed there holds the same words, and a key typed too soon would be the reader's.
 */
const shellShows = (terminal: Terminal, expected: RegExp): Promise<string[]> =>
	terminal.waitFor(rows => !terminal.isAlternate() && expected.test(text(rows)));

describe('in an article', () => {
	test('find goes from match to match, and round', async () => {
		const terminal = await openBridge();
		terminal.type('/caravan\r');
		const [, total] = /match 1 of (\d+)/.exec(text(await terminal.waitFor(/match 1 of \d+/)))!;
		terminal.type('N');
		await terminal.waitFor(`match ${total} of ${total}`);
		terminal.type('n');
		await terminal.waitFor(`match 1 of ${total}`);
	});

	test('what is not there is said', async () => {
		const terminal = await openBridge();
		terminal.type('/zeppelin\r');
		await terminal.waitFor('not found: zeppelin');
	});

	test('a quote that is chosen is underlined in the text and marked beside it', async () => {
		const terminal = await openBridge();
		const screen = await press(terminal, '}');
		const row = screen.findIndex(line => line.includes('▎ “We are not engineers'));
		const column = screen[row]!.indexOf('We are not');
		expect(terminal.cell(column, row)).toMatchObject({text: 'W', underline: true});
		expect(terminal.cell(column - 1, row)).toMatchObject({text: '“', underline: false});
	});

	test('Tab and Enter go to a quote further down, and back to the text', async () => {
		const terminal = await openBridge({rows: 16});
		const chosen = (await press(terminal, '\tjjjjjjjj')).find(row => row.includes('▌ “'))!;
		const words = /“\S+ \S+ \S+/.exec(chosen.split('│')[1]!)![0];
		const left = (await press(terminal, '\r')).map(row => row.split('│')[0]!.replace('▎', '').trim()).join(' ');
		expect(left).toContain(words);
		expect(terminal.screen().at(-1)).not.toContain('Enter go there');
	});

	test('zen leaves the text alone, and comes back', async () => {
		const terminal = await openBridge();
		terminal.type('z');
		await terminal.waitFor(rows => !text(rows).includes('QUOTES'));
		terminal.type('z');
		await terminal.waitFor('QUOTES');
	});

	test('what is folded opens at its place', async () => {
		const terminal = await openBridge();
		await terminal.waitFor(/lines? folded/);
		terminal.type('\r');
		await terminal.waitFor('Marta Lindqvist');
		const unfolded = text(await terminal.settled());
		terminal.type('\r');
		await terminal.waitFor(rows => text(rows) !== unfolded);
	});

	test('J and K turn to the neighbours', async () => {
		const terminal = open([shelf()]);
		await terminal.waitFor('2 articles');
		terminal.type('\r');
		await terminal.waitFor('Nether Arden');
		terminal.type('J');
		await terminal.waitFor('Ein Museum zieht um');
		terminal.type('K');
		await terminal.waitFor('Nether Arden');
	});

	test('a command gets the text, its Ctrl+C is its own, and the article comes back', async () => {
		const terminal = await openBridge();
		terminal.type('|grep -c caravan\r');
		await shellShows(terminal, /^\d+\n\n\[Enter goes back to the article\]/m);
		terminal.type('\r');
		await terminal.waitFor(rows => terminal.isAlternate() && text(rows).includes('Villagers keep'));
		// What tells that it runs is the program itself: a shell that forks at that moment may lose a Ctrl+C.
		writeFileSync(atHome('growing'), 'started\n');
		terminal.type(`|tail -f ${atHome('growing')}\r`);
		await shellShows(terminal, /^started$/m);
		terminal.type('\u0003');
		await shellShows(terminal, /^started\n[\s\S]*^\[Enter goes back to the article\]/m);
		terminal.type('\r');
		await terminal.waitFor('the command was interrupted');
	});

	test('what is pasted runs no commands', async () => {
		const terminal = await openBridge();
		const before = await terminal.settled();
		terminal.type('\u001B[200~GQzq\u001B[201~');
		expect(await terminal.settled(400)).toEqual(before);
	});
});

describe('in the list', () => {
	test('all read, and undone', async () => {
		const terminal = open([shelf()]);
		await terminal.waitFor('2 unread');
		terminal.type('A');
		await terminal.waitFor('0 unread');
		terminal.type('U');
		await terminal.waitFor('2 unread');
	});

	test('its order is that of the last time', async () => {
		const first = open([shelf()]);
		await first.waitFor('2 unread');
		first.type('ojjj\r');
		await first.waitFor(/by title[\s\S]*Ein Museum[\s\S]*Villagers/);
		first.type('q');
		await first.exit();
		await open([atHome('shelf')]).waitFor(/by title[\s\S]*Ein Museum[\s\S]*Villagers/);
	});

	test('an article that was opened at once has its quotes counted when one comes back', async () => {
		const terminal = await openBridge();
		terminal.type('q');
		await terminal.waitFor(/\d+ quotes, \d+ speakers/);
	});

	test('the list of a first run stands before its texts are searched, then tells what was found', async () => {
		const terminal = open([shelf()]);
		await terminal.waitFor('2 articles');
		await terminal.waitFor(/Marta Lindqvist · 14 Mar 2026 · \d+ quotes, \d+ speakers/);
	});

	test('keys in one chunk are taken one by one', async () => {
		const terminal = open([shelf()]);
		await terminal.waitFor('2 articles');
		await terminal.settled();
		terminal.type('j\rq');
		await terminal.waitFor(rows => text(rows).includes('2 of 2') && text(rows).includes('1 unread'));
	});

	test('marks are there again in the next run', async () => {
		const folder = shelf();
		const first = open([folder]);
		await first.waitFor('2 unread');
		await first.settled();
		first.type('r');
		await first.waitFor('1 unread');
		first.signal('SIGKILL');
		await first.exit();
		const second = open([folder]);
		await second.waitFor('1 unread');
	});

	test('colours and width are those that were chosen in the run before', async () => {
		const folder = shelf();
		const first = open([folder]);
		await first.waitFor('2 unread');
		await first.settled();
		first.type('Tj\r');
		await first.waitFor(() => first.written().includes('\u001B[38;5;24m'));
		first.type('Q');
		await first.exit();
		const second = open([folder]);
		await second.waitFor('2 articles');
		expect(second.chunks()[0]).toContain('\u001B[1;38;5;24m');
		const third = open([folder], {env: {NO_COLOR: '1'}});
		await third.waitFor('2 articles');
		expect(third.written()).not.toContain('38;5');
	});

	test('a broken reading state is set aside with one line, and the articles open', async () => {
		const state = atHome('state', 'newsread');
		mkdirSync(state, {recursive: true});
		writeFileSync(join(state, 'reading.db'), 'this is no database '.repeat(400));
		const terminal = open([shelf()]);
		await terminal.waitFor('2 articles');
		terminal.type('q');
		expect((await terminal.exit()).code).toBe(0);
		expect(text(terminal.history()).replaceAll('\n', '')).toMatch(
			/newsread: the reading state was broken and is set aside/,
		);
		expect(readdirSync(state).some(name => name.startsWith('reading.db.broken-'))).toBe(true);
		expect(existsSync(join(state, 'reading.db'))).toBe(true);
	});
});

describe('the screen is still', () => {
	test('a key is one frame, and clears nothing', async () => {
		const terminal = await openBridge();
		for (const key of ['j', ' ', 'G', 'g', '}', '\t']) {
			const before = terminal.written().length;
			await press(terminal, key);
			const written = terminal.written().slice(before);
			expect([key, written.match(/\u001B\[\?2026h/g)?.length]).toEqual([key, 1]);
			expect(written).not.toMatch(/\u001B\[[0-3]?J/);
		}
	});

	test('from the first frame on there is no blank one', async () => {
		const terminal = await openBridge();
		const chunks = terminal.chunks();
		const display = new xterm.Terminal({cols: 110, rows: 30, allowProposedApi: true});
		let shown = false;
		for (const chunk of chunks) {
			await new Promise<void>(resolve => display.write(chunk, resolve));
			const rows = Array.from({length: 30}, (_, row) => display.buffer.active.getLine(row)?.translateToString(true));
			const has = rows.join('\n').includes('Villagers keep the old bridge');
			expect(has || !shown).toBe(true);
			shown ||= has;
		}
		expect(shown).toBe(true);
		display.dispose();
	});

	test('a storm of resizes ends on a screen of the last size', async () => {
		const terminal = await openBridge();
		for (const [columns, rows] of [
			[20, 5],
			[200, 60],
			[1, 1],
			[60, 20],
		] as const)
			terminal.resize(columns, rows);
		const screen = await terminal.waitFor(rows => rows.at(-1)!.includes('%'));
		expect(screen).toHaveLength(20);
		expect(text(screen)).toContain('Villagers');
	});
});

test('an article from a pipe is read in the terminal, its keys taken from there', async () => {
	const terminal = open([], {
		command: ['bash', '-c', `cat "${bridge}" | "${process.execPath}" "${join(root, 'bin', 'newsread.js')}"`],
	});
	await terminal.waitFor('Villagers keep the old bridge');
	await terminal.settled();
	terminal.type('G');
	await terminal.waitFor('100 %');
	terminal.type('Q');
	expect((await terminal.exit()).code).toBe(0);
	expect(terminal.isAlternate()).toBe(false);
});

test.each([
	['the terminal', `"$0" "$1" "${bridge}"`],
	['a pipe', `cat "${bridge}" | "$0" "$1"`],
])('with %s as standard input, each line typed at a command is the command’s', async (_, line) => {
	const terminal = open([], {command: ['bash', '-c', line, process.execPath, join(root, 'bin', 'newsread.js')]});
	await terminal.waitFor('QUOTES');
	await terminal.settled();
	for (const round of ['first', 'second']) {
		// The line comes before the command asks for it: whoever else reads the terminal would have it.
		terminal.type(`|echo ${round}; sleep 0.3; read -r line < /dev/tty; echo "<$line>"; exit 3\r`);
		await shellShows(terminal, new RegExp(`^${round}$`, 'm'));
		terminal.type(`line ${round}\r`);
		await shellShows(terminal, new RegExp(`^<line ${round}>\\n\\n\\[Enter`, 'm'));
		terminal.type('\r');
		await terminal.waitFor('the command ended with code 3');
	}
});

describe("with keys of the reader's own", () => {
	const keysAre = (file: string): {env: Record<string, string>} => {
		mkdirSync(atHome('config', 'newsread'), {recursive: true});
		writeFileSync(atHome('config', 'newsread', 'keys'), file);
		return {env: {XDG_CONFIG_HOME: atHome('config')}};
	};

	test('they do what the file says, and the foot and the help tell them', async () => {
		const terminal = open([shelf()], keysAre('w help\nx star\nq none list\n'));
		await terminal.waitFor(/w help {3}Enter read/);
		terminal.type('qx');
		await terminal.waitFor('★');
		terminal.type('w');
		await terminal.waitFor(/x {2}s +star/);
	});

	test('what is wrong in the file is said at once, and again when the reader is left', async () => {
		const terminal = open([shelf()], keysAre('\nx dance\n'));
		await terminal.waitFor('keys, line 2: no command dance');
		terminal.type('q');
		expect(await terminal.exit()).toMatchObject({code: 0});
		expect(text(terminal.screen())).toContain('newsread/keys: line 2: no command dance');
	});
});
