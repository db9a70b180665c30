/** `newsread export`: articles as text, markdown, json, ndjson or html. */
import {closeSync, existsSync, mkdirSync, openSync, readFileSync, statSync} from 'node:fs';
import {basename, dirname, extname, join} from 'node:path';
import type {Document} from '../article/article.ts';
import type {Exporter} from '../export/exporter.ts';
import {type ExportFormat, exporter, isWhole} from '../export/index.ts';
import {articlesOf, documentsOf} from '../library/articles.ts';
import {givenFiles} from '../library/given.ts';
import type {Request} from './arguments.ts';
import {Exit, type World} from './command.ts';
import {fileName} from './file-name.ts';
import {openOutput} from './output.ts';

const extension: Record<ExportFormat, string> = {
	text: 'txt',
	markdown: 'md',
	json: 'json',
	ndjson: 'ndjson',
	html: 'html',
};

function isFolder(path: string): boolean {
	try {
		return path.endsWith('/') || statSync(path).isDirectory();
	} catch {
		// It cannot be read as a folder; why not is told when it is read.
		return false;
	}
}

/** A folder, or what is to become one: where several articles may come, a new place whose name has no extension. */
const takesFolder = (place: string, several: boolean): boolean =>
	isFolder(place) || (several && extname(place) === '' && !existsSync(place));

const overArticle = 'an article that was given; nothing is written over it';

const piecesOf = (writer: Exporter, article: Document, index: number): Iterable<string> =>
	writer.pieces?.(article, index) ?? [writer.article(article, index)];

export async function exportArticles(request: Request, world: World): Promise<number> {
	const format = request.format as ExportFormat;
	const options = {width: request.width, colour: request.colour, folded: request.folded};
	const several = request.paths.length > 1 || isFolder(request.paths[0] ?? '');
	if (request.output !== null && takesFolder(request.output, several))
		return exportToFolder(request, request.output, format, world);
	if (request.output !== null && givenFiles(request.paths)(request.output)) {
		world.complain(overArticle, request.output);
		return Exit.usage;
	}
	if (request.output !== null && !existsSync(dirname(request.output))) {
		world.complain('there is no such folder', dirname(request.output));
		return Exit.problem;
	}
	const writer = await exporter(format, options, several);
	const descriptor = request.output === null ? 1 : openSync(request.output, 'w');
	const output = openOutput(descriptor);
	const read = isWhole(format) ? articlesOf : documentsOf;
	let code: number = Exit.fine;
	let count = 0;
	for await (const article of read(request.paths)) {
		if ('reason' in article) {
			world.complain(article.reason, article.path);
			code = Exit.problem;
			continue;
		}
		for (const piece of piecesOf(writer, article, count++)) if (!output.write(piece)) return code;
	}
	output.write(writer.end(count));
	output.end();
	if (descriptor !== 1) closeSync(descriptor);
	return code;
}

/**
 * One file an article, named after its source; two of the same name are numbered. What stands in that folder, where it
 * lies among the articles, is not exported again.
 */
async function exportToFolder(request: Request, folder: string, format: ExportFormat, world: World): Promise<number> {
	mkdirSync(folder, {recursive: true});
	const writer = await exporter(format, {width: request.width, colour: request.colour, folded: request.folded}, false);
	const taken = new Map<string, number>();
	const isGiven = givenFiles(request.paths);
	const read = isWhole(format) ? articlesOf : documentsOf;
	let code: number = Exit.fine;
	for await (const article of read(request.paths, folder)) {
		if ('reason' in article) {
			world.complain(article.reason, article.path);
			code = Exit.problem;
			continue;
		}
		const file = join(folder, `${unique(stemOf(article), taken)}.${extension[format]}`);
		if (isGiven(file)) {
			// In a folder among the articles an earlier export may have written the same.
			if (readFileSync(file, 'utf8') === [...piecesOf(writer, article, 0), writer.end(1)].join('')) continue;
			world.complain(overArticle, file);
			code = Exit.usage;
			continue;
		}
		const descriptor = openSync(file, 'w');
		const output = openOutput(descriptor);
		for (const piece of piecesOf(writer, article, 0)) output.write(piece);
		output.write(writer.end(1));
		output.end();
		closeSync(descriptor);
	}
	return code;
}

function stemOf({path, item, title}: Document): string {
	const stem = path === '-' ? 'article' : basename(path, extname(path)).replace(/^\.+/, '') || 'article';
	return item === undefined ? stem : `${stem}-${fileName(title)}`;
}

/** A name that was not given yet, in any case: not every disk tells a from A. @param taken how often each was asked for */
function unique(name: string, taken: Map<string, number>): string {
	const folded = name.normalize('NFC').toLowerCase();
	const count = (taken.get(folded) ?? 0) + 1;
	taken.set(folded, count);
	return count === 1 ? name : unique(`${name}-${count}`, taken);
}
