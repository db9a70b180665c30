/** Highlighted code by marked-terminal, which takes long to import: loaded when first asked for. */
import type {MarkedExtension} from 'marked';

/** Lines of `code` with colours, the text itself unchanged; plain where the language is unknown. */
export type Highlighter = (code: string, language: string | null) => string[];

const anySequence = /\u001B(?:\[[0-9;:?]*[ -/]*[@-~]|\][^\u0007\u001B]*(?:\u0007|\u001B\\)?|.)/g;
const colour = /^\u001B\[[0-9;]*m$/;

/** What cannot be coloured in a blink is left plain. */
const longest = 100_000;

/** Keeps colours and takes every other escape out. */
export const coloursOnly = (text: string): string =>
	text.replace(anySequence, sequence => (colour.test(sequence) ? sequence : ''));

/** Columns of blanks that the renderer puts before each line of code. */
const tab = 4;

/** The colours of marked-terminal are decided on import, from the environment; whether there are any is ours to say. */
async function importColoured() {
	const before = process.env.FORCE_COLOR;
	process.env.FORCE_COLOR = '1';
	try {
		const [{Marked}, {markedTerminal}] = await Promise.all([import('marked'), import('marked-terminal')]);
		return {Marked, markedTerminal};
	} finally {
		if (before === undefined) delete process.env.FORCE_COLOR;
		else process.env.FORCE_COLOR = before;
	}
}

export async function loadHighlighter(): Promise<Highlighter> {
	const {Marked, markedTerminal} = await importColoured();
	const plain = (text: string): string => text;
	// The published types lag behind: it gives an extension, and hands its second argument to cli-highlight.
	const extension = markedTerminal({emoji: false, tab, code: plain}, {ignoreIllegals: true} as object) as object;
	const renderer = new Marked(extension as MarkedExtension);
	return (code, language) => {
		const lines = code.split('\n');
		if (language === null || code.length > longest) return lines;
		const fence = '~'.repeat(longestRun(code) + 3);
		const name = /^[\w+#.-]+/.exec(language)?.[0] ?? '';
		const painted = coloursOnly(
			quietly(() => renderer.parse(`${fence}${name}\n${code}\n${fence}\n`, {async: false}) as string),
		)
			.split('\n')
			.slice(0, lines.length)
			.map(line => line.slice(line.startsWith(' '.repeat(tab)) ? tab : 0));
		const bare = painted.map(line => line.replace(anySequence, ''));
		return bare.every((line, index) => line.trimEnd() === lines[index]!.trimEnd()) ? painted : lines;
	};
}

/** highlight.js tells the console of a language it does not know; the console is the reader's screen. */
function quietly<T>(work: () => T): T {
	const {error, warn} = console;
	console.error = console.warn = () => {};
	try {
		return work();
	} finally {
		Object.assign(console, {error, warn});
	}
}

const longestRun = (code: string): number =>
	(code.match(/~+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 0);
