/** What notes and blogs say of themselves, under the many names they use -> the fields of a draft. */
import type {Draft, Evidence} from '../../draft.ts';

type Key = 'title' | 'byline' | 'published' | 'modified' | 'tags' | 'site' | 'url' | 'language';
export type Fields = Pick<Draft, Key>;

/** The first that holds something wins. Lower case, without blanks, dashes and underscores. */
const names: Record<Key, readonly string[]> = {
	title: ['title', 'fulltitle', 'headline', 'name'],
	byline: ['author', 'authors', 'byline', 'by', 'creator', 'writer', 'writers'],
	published: [
		...['published', 'datepublished', 'publishedat', 'publishedon', 'publisheddate', 'publishdate', 'publicationdate'],
		...['pubdate', 'date', 'posted', 'issued'],
	],
	modified: [
		'updated',
		'modified',
		'lastmod',
		'lastmodified',
		'datemodified',
		'dateupdated',
		'updatedat',
		'modifiedat',
	],
	tags: ['tags', 'tag', 'keywords', 'categories', 'category', 'labels', 'label', 'documenttags', 'topics', 'topic'],
	site: ['site', 'sitename', 'publication', 'publisher', 'website', 'outlet', 'newspaper', 'source'],
	url: [
		...['url', 'link', 'source', 'sourceurl', 'originalurl', 'original', 'canonical', 'canonicalurl', 'permalink'],
		...['href', 'uri', 'website'],
	],
	language: ['lang', 'language', 'locale'],
};

/** When a note was made; when its text was published only where it is not clipped from elsewhere. */
const made = ['created', 'datecreated', 'createdat', 'creationdate'];

const known: ReadonlySet<string> = new Set([...Object.values(names).flat(), ...made]);

const bareName = (name: string): string => name.toLowerCase().replace(/[\s_-]+/g, '');

/** Whether a field of this name tells something of the article. */
export const isKnown = (name: string): boolean => known.has(bareName(name));

/** Seconds or milliseconds since 1970, as read-later services keep them. */
function ofEpoch(value: number): string {
	const time = value > 1e11 ? value : value * 1000;
	return time > 1e11 && time < 5e12 ? new Date(time).toISOString() : String(value);
}

/** `[[Name]]`, `[[People/Name|Name]]` and `[Name](…)` without their marks. */
const unlinked = (text: string): string =>
	text
		.replace(/\[\[(?:[^[\]|]*\|)?([^[\]|]*)\]\]/g, '$1')
		.replace(/^\[([^[\]]+)\]\([^()]*\)$/, '$1')
		.trim();

/** Strings of a value: one, a list, or things with a name. YAML takes a bare `[[Name]]` for a list in a list. */
function stringsOf(value: unknown, depth = 0): string[] {
	if (Array.isArray(value)) return depth > 1 ? [] : value.slice(0, 100).flatMap(part => stringsOf(part, depth + 1));
	if (typeof value === 'string') return value.trim() === '' ? [] : [value.trim()];
	if (typeof value === 'number') return [value > 1e8 ? ofEpoch(value) : String(value)];
	if (value instanceof Date) return Number.isNaN(value.getTime()) ? [] : [value.toISOString()];
	const name = (value as {name?: unknown} | null | undefined)?.name;
	return typeof name === 'string' && name.trim() !== '' ? [name.trim()] : [];
}

const isLink = (value: string): boolean => /^https?:\/\//i.test(value);

/** The address in `<…>`, `[words](…)` or alone. */
const linkOf = (value: string): string | null =>
	/^<?(?:\[[^[\]]*\]\()?(https?:\/\/[^\s<>)]+)/i.exec(value)?.[1] ?? null;

/** A link is kept as it is: its address may be what is asked for. */
const shown = (text: string): string => (linkOf(text) === null ? unlinked(text) : text);

function parted(values: readonly string[], separator: RegExp): string[] {
	return values
		.flatMap(words => words.split(separator))
		.map(word => word.trim())
		.filter(word => word !== '');
}

/** Those of a list are parted by commas alone; those of one text, by blanks too, as Jekyll and Obsidian have it. */
const tagsOf = (value: unknown, several: boolean): string[] =>
	parted(stringsOf(value), typeof value === 'string' && several && !/[,;|]/.test(value) ? /\s+/ : /[,;|]/);

export function fieldsOf(data: Iterable<[string, unknown]>): Fields {
	const values = new Map<string, unknown>();
	for (const [name, value] of data) {
		const bare = bareName(name);
		if (known.has(bare) && !values.has(bare)) values.set(bare, value);
	}
	const all = (list: readonly string[]): string[][] =>
		list.map(name => stringsOf(values.get(name)).map(shown)).filter(strings => strings.length > 0);
	const first = (list: readonly string[]): string | null => all(list)[0]?.[0] ?? null;
	const url =
		all(names.url)
			.flat()
			.map(linkOf)
			.find(link => link !== null) ?? null;
	const tags = names.tags.flatMap(name => tagsOf(values.get(name), /s$/.test(name)));
	const byline = parted(all(names.byline)[0] ?? [], /\s*(?:[,;]|\s&\s|\sand\s)\s*/i);
	return {
		title: first(names.title),
		byline: byline.map(name => name.replace(/^by\s+/i, '')).filter(name => !isLink(name)),
		published: first(names.published) ?? (url === null ? first(made) : null),
		modified: first(names.modified),
		tags: [...new Set(tags.map(tag => unlinked(tag).replace(/^#/, '')).filter(tag => tag !== ''))],
		site:
			all(names.site)
				.flat()
				.find(value => linkOf(value) === null) ?? null,
		url,
		language: first(names.language),
	};
}

const isTold = (value: string | null | readonly string[]): boolean => value !== null && value.length > 0;

/** Fields from several places, the first that tells one wins; and which place that was. */
export function merged(places: readonly (readonly [Fields, string])[]): {fields: Fields; evidence: Evidence[]} {
	const fields = fieldsOf([]);
	const evidence: Evidence[] = [];
	const take = <K extends Key>(key: K): void => {
		const place = places.find(([told]) => isTold(told[key]));
		if (!place) return;
		fields[key] = place[0][key];
		evidence.push({field: key, source: place[1]});
	};
	for (const key of Object.keys(fields) as Key[]) take(key);
	return {fields, evidence};
}
