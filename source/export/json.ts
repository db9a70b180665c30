/** Articles as JSON: the Article itself is the contract. */
import type {Document} from '../article/article.ts';
import type {Exporter, ExportOptions} from './exporter.ts';
import {jsonPieces} from './json-pieces.ts';

/** Formats of which a file is one article. */
const alone: ReadonlySet<string> = new Set(['text', 'markdown', 'html']);

const joined = (pieces: Iterable<string>): string => Array.from(pieces).join('');

export function ndjsonExporter(): Exporter {
	function* pieces(article: Document): Generator<string> {
		yield* jsonPieces(article);
		yield '\n';
	}
	return {article: article => joined(pieces(article)), pieces, end: () => ''};
}

/** One object for one article, an array for several; the array is written as articles come. */
export function jsonExporter(_options: ExportOptions, several: boolean): Exporter {
	/** The first of a file that may hold several waits for the second. */
	let first: Document | null = null;
	/** Nothing comes behind the one that is written. */
	let only = false;
	function* pieces(article: Document, index: number): Generator<string> {
		if (index === 0 && !several) {
			only = article.item === undefined && alone.has(article.format);
			if (only) yield* jsonPieces(article, 2);
			else first = article;
			return;
		}
		if (first !== null) {
			yield '[\n';
			yield* jsonPieces(first, 2);
			first = null;
		}
		yield index === 0 ? '[\n' : ',\n';
		yield* jsonPieces(article, 2);
	}
	return {
		article: (article, index) => joined(pieces(article, index)),
		pieces,
		end(count) {
			if (first !== null) return `${joined(jsonPieces(first, 2))}\n`;
			if (only) return '\n';
			return count === 0 ? (several ? '[]\n' : '') : '\n]\n';
		},
	};
}
