/** Articles as JSON: the Article itself is the contract. */
import type {Document} from '../article/article.ts';
import type {Exporter, ExportOptions} from './index.ts';

export const ndjsonExporter = (): Exporter => ({article: article => `${JSON.stringify(article)}\n`, end: () => ''});

/** One object for one article, an array for several; the array is written as articles come. */
export function jsonExporter(_options: ExportOptions, several: boolean): Exporter {
	/** The first of a file that may hold several waits for the second. */
	let first: string | null = null;
	const written = (article: Document, opening: string) => `${opening}${JSON.stringify(article, null, 2)}`;
	return {
		article(article, index) {
			if (index > 0) {
				const held = first === null ? '' : `[\n${first}`;
				first = null;
				return written(article, `${held},\n`);
			}
			if (several) return written(article, '[\n');
			first = written(article, '');
			return '';
		},
		end(count) {
			if (first !== null) return `${first}\n`;
			return count === 0 ? (several ? '[]\n' : '') : '\n]\n';
		},
	};
}
