/** What a page says of itself: JSON-LD first, then meta tags, then what stands on it. */
import type {Draft} from '../draft.ts';

type Metadata = Pick<Draft, 'title' | 'byline' | 'published' | 'modified' | 'site' | 'url' | 'language' | 'tags'>;

interface Linked {
	[name: string]: unknown;
}

const isLinked = (value: unknown): value is Linked =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** All objects of a JSON-LD text, also those in arrays and graphs. */
function linkedObjects(json: string): Linked[] {
	let parsed: unknown;
	try {
		parsed = JSON.parse(json.replace(/[\u0000-\u001F]+/g, ' ').replace(/,\s*([}\]])/g, '$1'));
	} catch {
		return [];
	}
	const found: Linked[] = [];
	const waiting = [parsed];
	for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
		if (Array.isArray(next)) waiting.push(...next.slice(0, 1000));
		else if (isLinked(next)) {
			found.push(next);
			if (Array.isArray(next['@graph'])) waiting.push(...next['@graph'].slice(0, 1000));
		}
	}
	return found;
}

const isArticle = ({'@type': type}: Linked): boolean =>
	[type].flat().some(name => typeof name === 'string' && /(?:Article|Posting|Report|Review)$/.test(name));

const text = (value: unknown): string | null =>
	typeof value === 'string' && value.trim() !== '' ? value.trim() : null;

const names = (value: unknown): string[] =>
	[value].flat().flatMap(entry => {
		const name = isLinked(entry) ? text(entry.name) : text(entry);
		return name === null || /^https?:/.test(name) ? [] : [name];
	});

const splitNames = (line: string): string[] =>
	line
		.replace(/^\s*(?:by|von|par|por|di)\s+/i, '')
		.split(/\s*(?:,|&|\band\b|\bund\b|\bet\b|\by\b)\s+/)
		.map(name => name.trim())
		.filter(name => name !== '' && name.length < 60 && !/^https?:|[@\d]/.test(name));

/** A site's name at either end of a page's title. */
const bareTitle = (title: string): string => {
	const parts = title.split(/\s+[|–—-]\s+/);
	return parts.length > 1 && parts[0]!.length >= title.length / 3 ? parts[0]! : title;
};

export function readMetadata(document: Document): Metadata {
	const meta = new Map<string, string[]>();
	for (const element of document.querySelectorAll('meta')) {
		const name = (
			element.getAttribute('property') ??
			element.getAttribute('name') ??
			element.getAttribute('itemprop') ??
			''
		).toLowerCase();
		const content = element.getAttribute('content')?.trim();
		if (name !== '' && content) meta.set(name, [...(meta.get(name) ?? []), content]);
	}
	const first = (...wanted: string[]): string | null =>
		wanted.map(name => meta.get(name)?.[0]).find(value => value !== undefined) ?? null;
	const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')];
	const linked = scripts.flatMap(script => linkedObjects(script.textContent ?? '')).find(isArticle) ?? {};
	const said = (selector: string): string | null =>
		text(document.querySelector(selector)?.textContent?.replace(/\s+/g, ' '));
	const authors = names(linked.author);
	const headings = [...document.querySelectorAll('h1')]
		.map(heading => text(heading.textContent?.replace(/\s+/g, ' ')))
		.filter(heading => heading !== null);
	const title = said('title');
	const lines = [
		first('author', 'article:author', 'dc.creator', 'parsely-author'),
		said('[rel=author]'),
		said('[itemprop=author]'),
		said('.byline'),
		said('.author'),
	];
	const byline = lines.find(line => line !== null && !/^https?:/.test(line));
	const publisher = isLinked(linked.publisher) ? text(linked.publisher.name) : null;
	const keywords = [linked.keywords].flat().flatMap(entry => (typeof entry === 'string' ? entry.split(/\s*,\s*/) : []));
	return {
		title:
			(headings.length === 1 ? headings[0] : null) ??
			text(linked.headline) ??
			first('og:title', 'twitter:title') ??
			(title === null ? null : bareTitle(title)),
		byline: authors.length > 0 ? authors.flatMap(splitNames) : byline ? splitNames(byline) : [],
		published:
			text(linked.datePublished) ??
			first('article:published_time', 'datepublished', 'date', 'dc.date', 'pubdate') ??
			document.querySelector('time[datetime]')?.getAttribute('datetime') ??
			null,
		modified: text(linked.dateModified) ?? first('article:modified_time', 'datemodified'),
		site: first('og:site_name') ?? publisher,
		url: document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? first('og:url'),
		language: document.documentElement?.getAttribute('lang') ?? text(linked.inLanguage),
		tags: [...(meta.get('article:tag') ?? []), ...(keywords.length <= 15 ? keywords : [])],
	};
}
