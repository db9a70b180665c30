/** Document -> text, markdown, json, html: one file per format, one row here. */
import type {Document} from '../article/article.ts';

export type ExportFormat = 'text' | 'markdown' | 'json' | 'ndjson' | 'html';

export interface ExportOptions {
	/** Columns; 0: unwrapped. */
	width: number;
	/** SGR colours allowed. */
	colour: boolean;
	/** Whether text, markdown and html keep what was folded away, each at its place. */
	folded?: boolean;
}

/** Writes articles one after the other, so that thousands stream. */
export interface Exporter {
	/** What to write for this article; `index` counts from 0. */
	article(article: Document, index: number): string;
	/** The same in pieces, where the whole may be too much to hold in memory beside the article. */
	pieces?(article: Document, index: number): Iterable<string>;
	/** What to write after the last of `count` articles. */
	end(count: number): string;
}

/** Whether the format holds what is found in the text, so that the whole Article is to be given. */
export const isWhole = (format: ExportFormat): boolean => format === 'json' || format === 'ndjson';

/** `several`: whether more than one article may come (json then writes an array). */
type Make = (options: ExportOptions, several: boolean) => Exporter;

const loaders: Record<ExportFormat, (options: ExportOptions) => Promise<Make>> = {
	text: async ({colour}) => {
		const {textExporter} = await import('./text.ts');
		const highlight = colour ? await (await import('../layout/ansi.ts')).loadHighlighter() : undefined;
		return options => textExporter(options, highlight);
	},
	markdown: async () => (await import('./markdown.ts')).markdownExporter,
	json: async () => (await import('./json.ts')).jsonExporter,
	ndjson: async () => (await import('./json.ts')).ndjsonExporter,
	html: async () => (await import('./html.ts')).htmlExporter,
};

export async function exporter(format: ExportFormat, options: ExportOptions, several: boolean): Promise<Exporter> {
	const make = await loaders[format](options);
	return make(options, several);
}
