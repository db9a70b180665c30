/** `newsread quotes`: who said what, in every article. */
import type {Article, Quote} from '../article/article.ts';
import {articlesOf} from '../library/articles.ts';
import type {Request} from './arguments.ts';
import {Exit, type World} from './command.ts';
import {openOutput} from './output.ts';

/** A quotation with all that is needed to find and to cite it. */
interface Finding extends Quote {
	path: string;
	item?: string;
	title: string;
	published: string | null;
	url: string | null;
	/** The sentence or sentences around the quotation. */
	context: string;
}

const contextLimit = 400;

/** From the end of the sentence before the quotation to the end of that in which it ends. */
function contextOf({text}: Article, {start, end}: Quote): string {
	const paragraph = text.lastIndexOf('\n', start - 1) + 1;
	const after = text.indexOf('\n', end);
	const paragraphEnd = after < 0 ? text.length : after;
	const before = text.slice(Math.max(paragraph, start - contextLimit), start);
	const sentence = Math.max(before.lastIndexOf('. '), before.lastIndexOf('? '), before.lastIndexOf('! '));
	const from = start - before.length + (sentence < 0 ? 0 : sentence + 2);
	const rest = text.slice(end, Math.min(paragraphEnd, end + contextLimit));
	const stop = /[.!?][”"’»)\]]*(?=\s|$)/.exec(rest);
	return text.slice(from, end + (stop ? stop.index + stop[0].length : rest.length)).trim();
}

function findingOf(article: Article, quote: Quote): Finding {
	const {path, item, title, published, url} = article;
	return {
		path,
		...(item === undefined ? {} : {item}),
		title,
		published,
		url,
		...quote,
		context: contextOf(article, quote),
	};
}

const fold = (text: string): string =>
	text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[‘’]/g, "'");

/** All words of `wanted` in any order. */
function holds(text: string, wanted: string): boolean {
	const folded = fold(text);
	return fold(wanted)
		.split(/\s+/)
		.every(word => folded.includes(word));
}

const cell = (value: string | number | null): string => {
	const text = String(value ?? '');
	return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

const columns = [
	'path',
	'start',
	'end',
	'speaker',
	'mention',
	'cue',
	'text',
	'context',
	'title',
	'published',
	'url',
] as const;

type Writer = (finding: Finding, index: number) => string;

const writers: Record<string, {head: string; row: Writer; end: string}> = {
	text: {
		head: '',
		row: ({speaker, cue, text, title, published, path}, index) =>
			`${index > 0 ? '\n' : ''}${speaker ?? 'unattributed'}${cue === null ? '' : ` (${cue})`}\n  “${text}”\n  ${[title, published?.slice(0, 10), path].filter(Boolean).join(' · ')}\n`,
		end: '',
	},
	markdown: {
		head: '',
		row: ({speaker, text, title, published, url}, index) =>
			`${index > 0 ? '\n' : ''}> “${text.replaceAll('\n', '\n> ')}”\n>\n> — ${[speaker ?? 'unattributed', url === null ? title : `[${title}](${url})`, published?.slice(0, 10)].filter(Boolean).join(', ')}\n`,
		end: '',
	},
	ndjson: {head: '', row: finding => `${JSON.stringify(finding)}\n`, end: ''},
	json: {head: '[', row: (finding, index) => `${index > 0 ? ',' : ''}\n${JSON.stringify(finding)}`, end: '\n]\n'},
	csv: {
		head: `${columns.join(',')}\n`,
		row: finding => `${columns.map(column => cell(finding[column])).join(',')}\n`,
		end: '',
	},
};

export async function quotes(request: Request, world: World): Promise<number> {
	const {speaker, about} = request;
	const writer = writers[request.format]!;
	const output = openOutput();
	let code: number = Exit.fine;
	let count = 0;
	output.write(writer.head);
	for await (const article of articlesOf(request.paths)) {
		if ('reason' in article) {
			world.complain(article.reason, article.path);
			code = Exit.problem;
			continue;
		}
		for (const quote of article.quotes) {
			if (speaker !== null && !holds(quote.speaker ?? '', speaker)) continue;
			if (about !== null && !holds(quote.text, about)) continue;
			if (!output.write(writer.row(findingOf(article, quote), count++))) return code;
		}
	}
	output.write(writer.end);
	output.end();
	return count === 0 ? Exit.problem : code;
}
