/** `newsread search`: which articles hold some words, and where. */
import {join} from 'node:path';
import {type Search, searchFor} from '../corpus/search.ts';
import {hitsJson, hitsText} from '../export/hits.ts';
import {xdgFolders} from '../library/folders.ts';
import type {Problem} from '../library/library.ts';
import {scan} from '../library/scan.ts';
import {type Searched, searchFile} from '../library/searched.ts';
import {openTexts} from '../library/texts/texts.ts';
import type {Request} from './arguments.ts';
import {Exit, type World} from './command.ts';
import {openOutput} from './output.ts';

/** What is asked for, or in words why that cannot be. */
function asked(words: string): Search | string {
	try {
		return searchFor(words) ?? 'search takes words to look for';
	} catch (error) {
		return (error as SyntaxError).message.replace(/^[A-Z]/, letter => letter.toLowerCase());
	}
}

/** All articles below some paths that may hold what is asked for, in the order of the paths. */
async function* searched(paths: readonly string[], find: Search, world: World): AsyncGenerator<Searched | Problem> {
	const texts = openTexts(join(xdgFolders(world.environment).cache, 'texts.db'));
	try {
		const inquiry = texts.ask(find.terms);
		for (const found of scan(paths)) {
			if ('reason' in found) yield found;
			else yield* searchFile(found, find, inquiry, texts);
		}
		texts.forgetGone(paths, inquiry);
	} finally {
		texts.close();
	}
}

export async function search(request: Request, world: World): Promise<number> {
	const {format, paths} = request;
	const find = asked(request.words ?? '');
	if (typeof find === 'string') {
		world.complain(find);
		return Exit.usage;
	}
	const output = openOutput();
	let code: number = Exit.fine;
	let count = 0;
	if (format === 'json') output.write('[');
	for await (const found of searched(paths, find, world)) {
		if ('reason' in found) {
			world.complain(found.reason, found.path);
			code = Exit.problem;
			continue;
		}
		const {article, hits} = found;
		if (!hits) continue;
		const between = count++ > 0 ? (format === 'json' ? ',' : format === 'text' ? '\n' : '') : '';
		const told =
			format === 'text'
				? hitsText(article, hits, request)
				: `${format === 'json' ? '\n' : ''}${hitsJson(article, hits)}${format === 'json' ? '' : '\n'}`;
		if (!output.write(between + told)) return code;
	}
	if (format === 'json') output.write('\n]\n');
	output.end();
	return count === 0 ? Exit.problem : code;
}
