/** `newsread list`: one line an article. */
import {join} from 'node:path';
import {articlesOf} from '../library/articles.ts';
import {xdgFolders} from '../library/folders.ts';
import {type Entry, entryOf, keyOf} from '../library/library.ts';
import {parseQuery} from '../library/query.ts';
import type {Tags} from '../library/reading-state.ts';
import {readTags} from '../library/remembered.ts';
import {realPath} from '../library/scan.ts';
import type {Request} from './arguments.ts';
import {Exit, type World} from './command.ts';
import {openOutput} from './output.ts';

const asText = ({published, minutes, title, path}: Entry): string =>
	`${(published?.slice(0, 10) ?? '').padEnd(10)}  ${String(minutes).padStart(3)} min  ${title}  (${path})\n`;

/** With the reader's own tags before those of the article, as in the reader. */
function withTags(entry: Entry, tags: Tags): Entry {
	const own = tags.size === 0 ? undefined : tags.get(keyOf(realPath(entry.path), entry.item));
	return own ? {...entry, tags: [...new Set([...own, ...entry.tags])]} : entry;
}

export async function list(request: Request, world: World): Promise<number> {
	const matches = parseQuery(request.where ?? '');
	const tags = readTags(join(xdgFolders(world.environment).state, 'reading.db'), world.complain);
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
		const entry = withTags(entryOf(article), tags);
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
