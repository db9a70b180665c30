/**
 * What stands before a text and tells of it: YAML between `---` (Obsidian, Jekyll, Hugo), TOML between `+++` (Hugo,
 * Zola), `Title: …` lines (MultiMarkdown, Pelican, Logseq), `% …` lines (Pandoc), and what services write above a page
 * that they made Markdown of.
 */
import {parse as parseYaml} from 'yaml';
import {type Fields, fieldsOf, isKnown} from './fields.ts';

export interface FrontMatter {
	fields: Fields;
	/** What to call the text where no heading in it is a title. */
	label?: string;
	/** What follows it. */
	body: string;
	/** The front matter itself where it could not be read. */
	broken: string | null;
	/** "YAML front matter"; null where there is none. */
	kind: string | null;
}

/** UTF-16 units; more is no front matter. */
const longest = 100_000;

type Data = Record<string, unknown>;

const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A bare `#tag` is a comment to YAML, and a colon within a title an error: both are meant as they stand. */
const quoted = (text: string): string =>
	text
		.replace(
			/^([\w -]{1,60}:|[ \t]*-)[ \t]+(#[\p{L}\p{N}].*)$/gmu,
			(_, lead, value) => `${lead} ${JSON.stringify(value)}`,
		)
		.replace(
			/^([\w -]{1,60}:)[ \t]+(?!["'[{|>&*!#])(.*:[ \t].*)$/gm,
			(_, lead, value) => `${lead} ${JSON.stringify(value)}`,
		);

function readYaml(text: string): unknown {
	const options = {maxAliasCount: 10, logLevel: 'error', uniqueKeys: false, strict: false} as const;
	return parseYaml(quoted(text), options) as unknown;
}

/** Zola keeps tags and authors in tables of their own. */
function flat(data: Data): [string, unknown][] {
	const inner = ['taxonomies', 'extra', 'params'].map(name => data[name]).filter(isData);
	return [data, ...inner].flatMap(table => Object.entries(table));
}

/** Between fences. The text begins with the first. */
async function takeFenced(text: string, fence: RegExp, kind: string): Promise<FrontMatter | null> {
	fence.lastIndex = 3;
	const end = fence.exec(text.slice(0, longest));
	if (end === null) return null;
	const source = text.slice(text.indexOf('\n') + 1, end.index + 1);
	const body = text.slice(end.index + end[0].length);
	let data: unknown;
	try {
		data = kind === 'TOML front matter' ? (await import('smol-toml')).parse(source) : readYaml(source);
	} catch {
		return {fields: fieldsOf([]), body, broken: source, kind};
	}
	if (data === null || data === undefined) return {fields: fieldsOf([]), body, broken: null, kind: null};
	// Prose between two rules is no front matter.
	return isData(data) ? {fields: fieldsOf(flat(data)), body, broken: null, kind} : null;
}

/** Lines of `Name: value` that open the text and end at a blank line, two of them known at least. */
function takeLines(text: string): FrontMatter | null {
	const data: [string, string][] = [];
	let at = 0;
	while (at < text.length && data.length < 40) {
		const end = text.indexOf('\n', at);
		const line = text.slice(at, end < 0 ? text.length : end);
		at = end < 0 ? text.length : end + 1;
		if (line.trim() === '') break;
		const found = /^([A-Za-z][\w -]{0,30}?)::?[ \t]+(\S.*)$/.exec(line.slice(0, 2000));
		if (!found) return null;
		data.push([found[1]!, found[2]!.trim()]);
	}
	const told = data.filter(([name]) => isKnown(name));
	if (told.length < 2 || told.length * 2 < data.length) return null;
	return {fields: fieldsOf(data), body: text.slice(at), broken: null, kind: 'lines at the top'};
}

/** Pandoc's `% title`, `% authors`, `% date`. */
function takePercents(text: string): FrontMatter | null {
	const found = /^% ([^\n]+)\n(?:% ?([^\n]*)\n)?(?:% ?([^\n]*)\n)?(?:\n|$)/.exec(text.slice(0, 2000));
	if (!found) return null;
	const [whole, title, author = '', date = ''] = found;
	const fields = fieldsOf([
		['title', title],
		['author', author],
		['date', date],
	]);
	return {fields, body: text.slice(whole.length), broken: null, kind: 'lines at the top'};
}

/** "Title: …", "URL Source: …", blank lines between them, down to "Markdown Content:". */
function takePageHeader(text: string): FrontMatter | null {
	const head = text.slice(0, 4000);
	const end = /^Title: [^\n]*\n\s*URL Source: [\s\S]*?\nMarkdown Content:[ \t]*(?:\n|$)/.exec(head)?.[0].length;
	if (end === undefined) return null;
	const told = (name: string): string => new RegExp(`^${name}: (.*)$`, 'm').exec(head.slice(0, end))?.[1] ?? '';
	const fields = fieldsOf([
		['url', told('URL Source')],
		['published', told('Published Time')],
	]);
	return {fields, label: told('Title'), body: text.slice(end), broken: null, kind: 'lines at the top'};
}

/** Takes what a text says of itself off its beginning. Never throws: what cannot be read is handed back as `broken`. */
export async function takeFrontMatter(text: string): Promise<FrontMatter> {
	const nothing = {fields: fieldsOf([]), body: text, broken: null, kind: null};
	const start = text.replace(/^\s+/, '');
	if (/^---[ \t]*\n/.test(start))
		return (await takeFenced(start, /\n(?:---|\.\.\.)[ \t]*(?:\n|$)/g, 'YAML front matter')) ?? nothing;
	if (/^\+\+\+[ \t]*\n/.test(start))
		return (await takeFenced(start, /\n\+\+\+[ \t]*(?:\n|$)/g, 'TOML front matter')) ?? nothing;
	return takePercents(start) ?? takePageHeader(start) ?? takeLines(start) ?? nothing;
}
