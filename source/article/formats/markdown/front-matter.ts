import {parse as parseYaml} from 'yaml';
import type {Draft} from '../../draft.ts';

type Key = 'title' | 'byline' | 'published' | 'modified' | 'tags' | 'site' | 'url' | 'language';

const keys: Record<Key, string[]> = {
	title: ['title', 'headline'],
	byline: ['author', 'authors', 'by', 'byline'],
	published: ['date', 'published', 'created', 'pubdate'],
	modified: ['updated', 'modified', 'lastmod'],
	tags: ['tags', 'tag', 'keywords', 'categories'],
	site: ['site', 'source', 'publisher'],
	url: ['url', 'link', 'source', 'canonical'],
	language: ['lang', 'language'],
};

export interface FrontMatter {
	fields: Pick<Draft, Key>;
	/** What follows it. */
	body: string;
	/** The front matter itself where it is no YAML. */
	broken: string | null;
}

const none = (): FrontMatter['fields'] => ({
	title: null,
	byline: [],
	published: null,
	modified: null,
	tags: [],
	site: null,
	url: null,
	language: null,
});

/** Strings of a value: one, a list, or things with a name. */
function stringsOf(value: unknown): string[] {
	if (Array.isArray(value)) return value.slice(0, 100).flatMap(part => (Array.isArray(part) ? [] : stringsOf(part)));
	if (typeof value === 'string') return value.trim() === '' ? [] : [value.trim()];
	if (typeof value === 'number') return [String(value)];
	if (value instanceof Date) return [value.toISOString()];
	const name = (value as {name?: unknown} | null)?.name;
	return typeof name === 'string' ? [name] : [];
}

/** Takes YAML front matter off a text. It never throws: what cannot be read is handed back as `broken`. */
export function takeFrontMatter(text: string): FrontMatter {
	const nothing = {fields: none(), body: text, broken: null};
	if (!text.startsWith('---\n')) return nothing;
	const fence = /\n(?:---|\.\.\.)[ \t]*(?:\n|$)/g;
	fence.lastIndex = 3;
	const end = fence.exec(text);
	if (end === null || end.index > 100_000) return nothing;
	const source = text.slice(4, Math.max(4, end.index));
	const body = text.slice(end.index + end[0].length);
	let data: unknown;
	try {
		data = parseYaml(source, {maxAliasCount: 10, logLevel: 'error'});
	} catch {
		return {fields: none(), body, broken: source};
	}
	if (data === null || data === undefined) return {fields: none(), body, broken: null};
	// Prose between two rules is no front matter.
	if (typeof data !== 'object' || Array.isArray(data)) return nothing;
	const lower = new Map(Object.entries(data).map(([key, value]) => [key.toLowerCase(), value as unknown]));
	const all = (key: Key) =>
		stringsOf(keys[key].map(name => lower.get(name)).find(value => stringsOf(value).length > 0));
	const split = (list: string[], separator: RegExp) =>
		list
			.flatMap(words => words.split(separator))
			.map(word => word.trim())
			.filter(word => word !== '');
	const isLink = (value: string) => /^https?:/i.test(value);
	const links = keys.url.flatMap(name => stringsOf(lower.get(name))).filter(isLink);
	const sites = keys.site.flatMap(name => stringsOf(lower.get(name))).filter(value => !isLink(value));
	const fields = {
		title: all('title')[0] ?? null,
		byline: split(all('byline'), /\s*(?:,|;|\s&\s|\sand\s)\s*/i).map(name =>
			name.replace(/^by\s+/i, '').replace(/^\[\[(.*)\]\]$/, '$1'),
		),
		published: all('published')[0] ?? null,
		modified: all('modified')[0] ?? null,
		tags: [...new Set(split(all('tags'), /,/).map(tag => tag.replace(/^#/, '')))],
		site: sites[0] ?? null,
		url: links[0] ?? null,
		language: all('language')[0] ?? null,
	};
	return {fields, body, broken: null};
}
