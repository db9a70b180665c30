/** `newsread search`: which articles hold some words, and where. */
import {type Search, searchFor} from '../corpus/search.ts';
import {hitsJson, hitsText} from '../export/hits.ts';
import {ownFiles} from '../library/folders.ts';
import type {Problem} from '../library/library.ts';
import {scan} from '../library/scan.ts';
import {type Hit, searchFile} from '../library/searched.ts';
import {openTexts, type Texts} from '../library/texts/texts.ts';
import type {Request} from './arguments.ts';
import {Exit, type World} from './command.ts';
import {openOutput} from './output.ts';
import {openProgress} from './progress.ts';

/** What is asked for, or in words why that cannot be. */
function asked(words: string): Search | string {
	try {
		return searchFor(words) ?? 'search takes words to look for';
	} catch (error) {
		return (error as SyntaxError).message.replace(/^[A-Z]/, letter => letter.toLowerCase());
	}
}

/** The articles below some paths that hold what is asked for, in the order of the paths. */
async function* searched(paths: readonly string[], search: Search, texts: Texts): AsyncGenerator<Hit | Problem> {
	const progress = openProgress();
	// Where nobody watches, the first file is searched before the last is found.
	const all = progress && [...scan(paths)];
	const inquiry = texts.ask(search.terms);
	let done = 0;
	for (const found of all ?? scan(paths)) {
		for await (const content of 'reason' in found ? [found] : searchFile(found, search, inquiry, texts)) {
			if (content === null) continue;
			progress?.clear();
			yield content;
		}
		if (all) progress?.at(++done, all.length);
	}
	progress?.clear();
	texts.forgetGone(paths, inquiry);
}

export async function search(request: Request, world: World): Promise<number> {
	const {format, paths} = request;
	const find = asked(request.words ?? '');
	if (typeof find === 'string') {
		world.complain(find);
		return Exit.usage;
	}
	const texts = openTexts(ownFiles(world.environment).texts);
	const output = openOutput();
	let code: number = Exit.fine;
	let count = 0;
	if (format === 'json') output.write('[');
	for await (const content of searched(paths, find, texts)) {
		if ('reason' in content) {
			world.complain(content.reason, content.path);
			code = Exit.problem;
			continue;
		}
		const {article, hits} = content;
		const between = count++ > 0 ? (format === 'json' ? ',' : format === 'text' ? '\n' : '') : '';
		const told =
			format === 'text'
				? hitsText(article, hits, request)
				: `${format === 'json' ? '\n' : ''}${hitsJson(article, hits)}${format === 'json' ? '' : '\n'}`;
		if (!output.write(between + told)) break;
	}
	texts.close();
	if (format === 'json') output.write('\n]\n');
	output.end();
	return count === 0 ? Exit.problem : code;
}
