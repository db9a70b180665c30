/** The parts of README.md that the program writes itself, between `<!-- NAME -->` and `<!-- /NAME -->`. */
import {execFileSync} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {bindings, printedKey, printedPlaces} from '../source/reader/keys.ts';
import {openTerminal} from './terminal/terminal.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const readme = `${root}README.md`;

/** `--help` as it is printed. */
export function help(): string {
	const text = execFileSync(process.execPath, ['bin/newsread.js', '--help'], {cwd: root, encoding: 'utf8'});
	return `\`\`\`\n${text.trimEnd()}\n\`\`\``;
}

/** The key table as Markdown, in two columns: one is too long to be read. */
export function keys(): string {
	const code = (key: string) => `\`${printedKey(key)}\``;
	const rows = bindings.map(
		({keys, scopes, help}) => `| ${keys.map(code).join(' ')} | ${help} | ${printedPlaces(scopes)}`,
	);
	const half = Math.ceil(rows.length / 2);
	const pairs = rows.slice(0, half).map((row, index) => `${row} ${rows[half + index] ?? '| | |'} |`);
	return ['| key | does | in | key | does | in |', '|---|---|---|---|---|---|', ...pairs].join('\n');
}

/** What stands on the screen of a real terminal, 110 x 19, when a sample article is read. */
async function screen(): Promise<string> {
	const size = {columns: 110, rows: 19, cwd: root};
	const terminal = openTerminal(['articles/bridge-over-the-arden.txt'], size);
	try {
		await terminal.waitFor(/PEOPLE|QUOTES/);
		const rows = await terminal.settled(500);
		return `\`\`\`\n${rows.map(row => row.trimEnd()).join('\n')}\n\`\`\``;
	} finally {
		await terminal.close();
	}
}

/** What stands between the markers of a part; throws where README.md has no such part. */
export function part(name: string): string {
	const text = readFileSync(readme, 'utf8').split(`<!-- ${name} -->\n`)[1]?.split(`\n<!-- /${name} -->`)[0];
	if (text === undefined) throw new Error(`README.md has no part named ${name}`);
	return text;
}

/** Writes all the parts anew. */
async function write(): Promise<void> {
	for (const [name, text] of Object.entries({screen: await screen(), help: help(), keys: keys()})) {
		const old = `<!-- ${name} -->\n${part(name)}\n<!-- /${name} -->`;
		const fresh = `<!-- ${name} -->\n${text}\n<!-- /${name} -->`;
		writeFileSync(readme, readFileSync(readme, 'utf8').split(old).join(fresh));
	}
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await write();
