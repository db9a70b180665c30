/** `newsread list`: one line an article. */
import {ownFiles} from '../library/folders.ts';
import {type Entry, keyOf, type Mark} from '../library/library.ts';
import {asksForMarks, parseQuery} from '../library/query.ts';
import {readMarks, readTags} from '../library/remembered.ts';
import {realPath} from '../library/scan.ts';
import type {Request} from './arguments.ts';
import {Exit, type World} from './command.ts';
import {digested} from './digested.ts';
import {openOutput} from './output.ts';

const asText = ({published, minutes, title, path}: Entry): string =>
	`${(published?.slice(0, 10) ?? '').padEnd(10)}  ${String(minutes).padStart(3)} min  ${title}  (${path})\n`;

/** With the reader's own tags before those of the article, as in the reader. */
function withTags(entry: Entry, own: readonly string[] | undefined): Entry {
	return own ? {...entry, tags: [...new Set([...own, ...entry.tags])]} : entry;
}

export async function list(request: Request, world: World): Promise<number> {
	const query = request.where ?? '';
	const matches = parseQuery(query);
	const {memory} = ownFiles(world.environment);
	const tags = readTags(memory, world.complain);
	const marks: ReadonlyMap<string, Mark> = asksForMarks(query) ? readMarks(memory, world.complain) : new Map();
	const output = openOutput();
	const isArray = request.format === 'json';
	let code: number = Exit.fine;
	let count = 0;
	if (isArray) output.write('[');
	const missed = () => {
		code = Exit.problem;
	};
	for await (const digest of digested(request.paths, world, missed)) {
		const key = tags.size + marks.size === 0 ? '' : keyOf(realPath(digest.entry.path), digest.entry.item);
		const entry = withTags(digest.entry, tags.get(key));
		if (!matches(entry, marks.get(key))) continue;
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
