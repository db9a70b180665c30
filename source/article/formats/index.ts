/** The input formats: one file each, one row here. A parser is loaded when the first file asks for it. */
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
