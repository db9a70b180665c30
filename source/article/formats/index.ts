/** The input formats: one file each, one row here. A parser is loaded when the first file asks for it. */
import {extname} from 'node:path';
import type {FormatName} from '../article.ts';
import type {Draft} from '../draft.ts';

export interface Source {
	/** The whole file, decoded, newlines normalised to `\n`; not yet harmless. */
	text: string;
	/** As given; its extension and its name are hints. */
	path: string;
}

export type Parse = (source: Source) => Draft[];

export interface Format {
	name: FormatName;
	/** Lower case, without the dot. */
	extensions: readonly string[];
	/** Whether the first 4,096 characters look like this format; content decides, the extension is asked only when none is sure. */
	sniff(head: string): boolean;
	load(): Promise<{parse: Parse}>;
}

const front = /^---\n(?:[^\n]*\n){0,60}?(?:---|\.\.\.)\n/;

/** Two different kinds of markup: a scraped text may well have one of them by chance. */
function looksLikeMarkdown(head: string): boolean {
	if (front.test(head) && /^---\n\s*[\w-]+:/.test(head)) return true;
	const kinds = [
		/^#{1,6} \S/m,
		/^(?:```|~~~)/m,
		/\[[^\]\n]+\]\((?:https?:|\/|#|\.)[^)\n]*\)/,
		/(?:^|\s)\*\*\S[^*\n]*\*\*/,
		/^\|.*\|\n\|[ :|-]+\|$/m,
	];
	return kinds.filter(kind => kind.test(head)).length >= 2;
}

export const formats: readonly Format[] = [
	{
		name: 'html',
		extensions: ['html', 'htm', 'xhtml'],
		sniff: head =>
			/^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)*<(?:!doctype html|html|head|body|article|main|div|section|meta|p|h1)\b/i.test(
				head,
			),
		load: () => import('./html.ts'),
	},
	{
		name: 'markdown',
		extensions: ['md', 'markdown', 'mdown', 'mdx'],
		sniff: looksLikeMarkdown,
		load: () => import('./markdown.ts'),
	},
	{name: 'text', extensions: ['txt', 'text'], sniff: () => false, load: () => import('./text.ts')},
];

/** What is taken for an article inside a folder. */
export const extensions: ReadonlySet<string> = new Set(formats.flatMap(format => format.extensions));

const plain = formats[formats.length - 1]!;

/** The format of a text: what its beginning says, else its extension, else plain text. */
export function recognise(text: string, path: string): Format {
	const head = text.slice(0, 4096);
	const extension = extname(path).slice(1).toLowerCase();
	return (
		formats.find(format => format.sniff(head)) ?? formats.find(format => format.extensions.includes(extension)) ?? plain
	);
}
