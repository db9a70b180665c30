/** The commands, and the flags that go with each. */

/** The formats that a command writes, the usual one first. */
export const formats = {
	read: ['text'],
	export: ['text', 'markdown', 'json', 'ndjson', 'html'],
	list: ['text', 'json', 'ndjson'],
	quotes: ['text', 'markdown', 'json', 'ndjson', 'csv'],
	search: ['text', 'json', 'ndjson'],
	verify: ['text', 'json', 'ndjson'],
	doctor: ['text', 'json'],
	keys: ['text'],
	completion: ['text'],
} as const;

export const colours = ['always', 'never', 'auto'] as const;
/** Those that completions are written for. */
export const shells = ['bash', 'zsh', 'fish'] as const;

export type CommandName = keyof typeof formats;
export type Shell = (typeof shells)[number];

/** The flags as `node:util` reads them; `usage.ts` tells of them. */
export const options = {
	format: {type: 'string'},
	width: {type: 'string'},
	output: {type: 'string', short: 'o'},
	speaker: {type: 'string'},
	about: {type: 'string'},
	radar: {type: 'boolean'},
	folded: {type: 'boolean'},
	where: {type: 'string'},
	color: {type: 'string'},
	help: {type: 'boolean', short: 'h'},
	version: {type: 'boolean'},
} as const;

export type Flag = keyof typeof options;

/** Flags that only some commands know; without a command the reader is opened, or text is written into a pipe. */
export const belongs: Partial<Record<Flag, readonly CommandName[]>> = {
	format: ['export', 'list', 'quotes', 'search', 'verify', 'doctor'],
	output: ['export'],
	folded: ['export', 'read'],
	speaker: ['quotes'],
	about: ['quotes'],
	radar: ['quotes'],
	where: ['list'],
};

export const flagsFor = (flag: Flag): readonly CommandName[] =>
	belongs[flag] ?? (Object.keys(formats) as CommandName[]);

/** `a, b or c`. */
export const oneOf = (words: readonly string[]): string => words.join(', ').replace(/, (?=\w+$)/, ' or ');
