/** `newsread list`: one line an article. */
import {articlesOf} from '../library/articles.ts';
import {type Entry, entryOf} from '../library/library.ts';
import {parseQuery} from '../library/query.ts';
import type {Request} from './arguments.ts';
import {Exit, type World} from './command.ts';
import {openOutput} from './output.ts';

const asText = ({published, minutes, title, path}: Entry): string =>
	`${(published?.slice(0, 10) ?? '').padEnd(10)}  ${String(minutes).padStart(3)} min  ${title}  (${path})\n`;

export async function list(request: Request, world: World): Promise<number> {
	const matches = parseQuery(request.where ?? '');
	const output = openOutput();
	const isArray = request.format === 'json';
	let code: number = Exit.fine;
	let count = 0;
	if (isArray) output.write('[');
	for await (const article of articlesOf(request.paths)) {
		if ('reason' in article) {
			world.complain(article.reason, article.path);
			code = Exit.problem;
			continue;
		}
		const entry = entryOf(article);
		if (!matches(entry)) continue;
		const line = isArray
			? `${count > 0 ? ',' : ''}\n${JSON.stringify(entry)}`
			: request.format === 'ndjson'
				? `${JSON.stringify(entry)}\n`
				: asText(entry);
		count++;
		if (!output.write(line)) return code;
	}
	if (isArray) output.write('\n]\n');
	output.end();
	return count === 0 ? Exit.problem : code;
}
