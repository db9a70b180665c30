/** `newsread export`: articles as text, markdown, json, ndjson or html. */
import {mkdirSync, statSync, writeFileSync} from 'node:fs';
import {basename, extname, join} from 'node:path';
import type {Document} from '../article/article.ts';
import {type ExportFormat, exporter, isWhole} from '../export/index.ts';
import {articlesOf, documentsOf} from '../library/articles.ts';
import type {Request} from './arguments.ts';
import {Exit, type World} from './command.ts';
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

export async function exportArticles(request: Request, world: World): Promise<number> {
	const format = request.format as ExportFormat;
	const options = {width: request.width, colour: request.colour};
	if (request.output !== null && isFolder(request.output))
		return exportToFolder(request, request.output, format, world);
	const several = request.paths.length > 1 || isFolder(request.paths[0] ?? '');
	const writer = await exporter(format, options, several);
	const gathered: string[] = [];
	const output = openOutput();
	const put = (text: string): boolean => (request.output === null ? output.write(text) : gathered.push(text) > 0);
	const read = isWhole(format) ? articlesOf : documentsOf;
	let code: number = Exit.fine;
	let count = 0;
	for await (const article of read(request.paths)) {
		if ('reason' in article) {
			world.complain(article.reason, article.path);
			code = Exit.problem;
			continue;
		}
		if (!put(writer.article(article, count++))) return code;
	}
	put(writer.end(count));
	output.end();
	if (request.output !== null) writeFileSync(request.output, gathered.join(''));
	return code;
}

/** One file an article, named after its source; two of the same name are numbered. */
async function exportToFolder(request: Request, folder: string, format: ExportFormat, world: World): Promise<number> {
	mkdirSync(folder, {recursive: true});
	const writer = await exporter(format, {width: request.width, colour: request.colour}, false);
	const taken = new Set<string>();
	const read = isWhole(format) ? articlesOf : documentsOf;
	let code: number = Exit.fine;
	for await (const article of read(request.paths)) {
		if ('reason' in article) {
			world.complain(article.reason, article.path);
			code = Exit.problem;
			continue;
		}
		writeFileSync(join(folder, nameFor(article, extension[format], taken)), writer.article(article, 0) + writer.end(1));
	}
	return code;
}

function nameFor({path}: Document, end: string, taken: Set<string>): string {
	const stem = path === '-' ? 'article' : basename(path, extname(path)).replace(/^\.+/, '') || 'article';
	let name = `${stem}.${end}`;
	for (let count = 2; taken.has(name); count++) name = `${stem}-${count}.${end}`;
	taken.add(name);
	return name;
}
