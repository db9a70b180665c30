/** `newsread search`: which articles hold some words, and where. */
import {type Search, searchFor} from '../corpus/search.ts';
import {hitsJson, hitsText} from '../export/hits.ts';
import {documentsOf} from '../library/articles.ts';
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
	for await (const document of documentsOf(paths)) {
		if ('reason' in document) {
			world.complain(document.reason, document.path);
			code = Exit.problem;
			continue;
		}
		const hits = find(document);
		if (!hits) continue;
		const between = count++ > 0 ? (format === 'json' ? ',' : format === 'text' ? '\n' : '') : '';
		const told =
			format === 'text'
				? hitsText(document, hits, request)
				: `${format === 'json' ? '\n' : ''}${hitsJson(document, hits)}${format === 'json' ? '' : '\n'}`;
		if (!output.write(between + told)) return code;
	}
	if (format === 'json') output.write('\n]\n');
	output.end();
	return count === 0 ? Exit.problem : code;
}
