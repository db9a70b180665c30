/** Document -> text, markdown, json, html: one file per format, one row here. */
import type {Exporter, ExportOptions} from './exporter.ts';

export type ExportFormat = 'text' | 'markdown' | 'json' | 'ndjson' | 'html';

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
