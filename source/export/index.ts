/** Article -> text, markdown, json: one file per format, one row here. */
import type {Article} from '../article/article.ts';

export type ExportFormat = 'text' | 'markdown' | 'json' | 'ndjson' | 'html';

export interface ExportOptions {
	/** Columns; 0: unwrapped. */
	width: number;
	/** SGR colours allowed. */
	colour: boolean;
}

/** Writes articles one after the other, so that thousands stream. */
export interface Exporter {
	/** What to write for this article; `index` counts from 0. */
	article(article: Article, index: number): string;
	/** What to write after the last of `count` articles. */
	end(count: number): string;
}

/** `several`: whether more than one article may come (json then writes an array). */
export async function exporter(_format: ExportFormat, _options: ExportOptions, _several: boolean): Promise<Exporter> {
	return {article: () => '', end: () => ''};
}
