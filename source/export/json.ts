/** Articles as JSON: the Article itself is the contract. */
import type {Exporter, ExportOptions} from './index.ts';

export const ndjsonExporter = (): Exporter => ({article: article => `${JSON.stringify(article)}\n`, end: () => ''});

/** One object for one article, an array for several; the array is written as articles come. */
export function jsonExporter(_options: ExportOptions, several: boolean): Exporter {
	if (!several)
		return {
			article: (article, index) => `${index > 0 ? '\n' : ''}${JSON.stringify(article, null, 2)}\n`,
			end: () => '',
		};
	return {
		article: (article, index) => `${index === 0 ? '[\n' : ',\n'}${JSON.stringify(article, null, 2)}`,
		end: count => (count === 0 ? '[]\n' : '\n]\n'),
	};
}
