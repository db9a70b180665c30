/** What a page says about its article: to search engines, to other sites, and to those who read it. */
import type {Draft, Evidence} from '../../draft.ts';
import {isThing} from '../thing.ts';
import {authorsOf} from './authors.ts';
import {headlineOf} from './headline.ts';
import {linkedData, listOf, nameOf, textOfValue} from './linked-data.ts';
import type {Page} from './page.ts';
import {publishedOf} from './published.ts';
import {attribute, type Element, shortTextOf} from './tree.ts';

type Metadata = Omit<Draft, 'format' | 'blocks' | 'sources'>;

const names = {
	title: ['og:title', 'twitter:title', 'dc.title', 'sailthru.title', 'parsely-title', 'citation_title', 'title'],
	modified: ['article:modified_time', 'og:updated_time', 'datemodified', 'dcterms.modified', 'last-modified'],
	site: ['og:site_name', 'application-name', 'twitter:site'],
	url: ['og:url', 'twitter:url'],
	tags: ['article:tag', 'parsely-tags'],
	keywords: ['news_keywords', 'keywords'],
	language: ['og:locale', 'content-language', 'dc.language'],
};

/** "www.daily-sea.org" -> "daily-sea". */
function hostOf(url: string | null): string | null {
	try {
		return url === null
			? null
			: new URL(url).hostname
					.replace(/^(?:www\d?|m|amp)\./, '')
					.replace(/\.(?:co|com|org|net|gov|ac|edu)?\.?[a-z]{2,}$/, '') || null;
	} catch {
		return null;
	}
}

/** @param saved the address that a browser noted when it saved the page */
export function metadataOf(page: Page, saved: string | null): Metadata {
	const evidence: Evidence[] = [];
	/** The first of the sources that says something. */
	const first = (field: Evidence['field'], sources: readonly (readonly [source: string, said: string | null])[]) => {
		const found = sources.find(([, said]) => said !== null && said !== '');
		if (found !== undefined) evidence.push({field, source: found[0]});
		return found?.[1] ?? null;
	};
	const meta = (key: keyof typeof names) =>
		names[key].map(name => [`meta ${name}`, textOfValue(page.meta.get(name)?.[0])] as const);
	const element = (wanted: (element: Element) => boolean) => page.elements.find(wanted);

	const data = linkedData(page);
	const {article} = data;
	const publisher = nameOf(article.publisher);
	const named = publisher?.startsWith('http') ? null : publisher;
	const site = first('site', [
		...meta('site').map(([source, said]) => [source, said?.replace(/^@/, '') ?? null] as const),
		['JSON-LD', named],
	]);
	const canonical = element(({name, attributes}) => name === 'link' && attributes.get('rel') === 'canonical');
	const absolute = (said: string | null) => (said !== null && /^https?:/i.test(said) ? said : null);
	const url = first('url', [
		['link rel=canonical', absolute(canonical === undefined ? null : attribute(canonical, 'href'))],
		...meta('url').map(([source, said]) => [source, absolute(said)] as const),
		['JSON-LD', absolute(textOfValue(article.url))],
		['comment of the browser', absolute(saved)],
	]);
	const head = element(({name}) => name === 'title');
	const declared = [
		['JSON-LD', textOfValue(article.headline)] as const,
		...meta('title'),
		['title element', head === undefined ? null : shortTextOf(head, 1000)] as const,
	];
	const given = declared.flatMap(([source, text]) => (text ? [{text, source}] : []));
	const {title, source, near} = headlineOf(page, given, site);
	if (title !== null) evidence.push({field: 'title', source});
	const owners = [site, named, hostOf(url)].filter(owner => owner !== null);
	const authors = authorsOf(page, data, near.chunks, owners);
	if (authors.names.length > 0) evidence.push({field: 'byline', source: authors.source});
	const modified = first('modified', [['JSON-LD', textOfValue(article.dateModified)], ...meta('modified')]);
	const published = publishedOf(page, article, near, url, modified);
	if (published.date !== null) evidence.push({field: 'published', source: published.source});
	const html = element(({name}) => name === 'html');
	return {
		title,
		byline: authors.names,
		published: published.date,
		modified,
		site,
		url,
		language: first('language', [
			['html lang', html === undefined ? null : textOfValue(attribute(html, 'lang'))],
			['JSON-LD', textOfValue(article.inLanguage)],
			...meta('language').map(([source, said]) => [source, said?.replace('_', '-') ?? null] as const),
		]),
		tags: tagsOf(page, article.keywords, evidence),
		evidence,
	};
}

/** Tags that no reader takes for a list of what an article is about. */
const mostTags = 15;

function tagsOf(page: Page, keywords: unknown, evidence: Evidence[]): string[] {
	const meta = (wanted: readonly string[]) =>
		wanted.map(name => page.meta.get(name)).find(said => said !== undefined) ?? [];
	const words = listOf(keywords).map(word => (isThing(word) ? (nameOf(word) ?? '') : (textOfValue(word) ?? '')));
	const visible = page.elements
		.filter(element => /\btag\b/.test(attribute(element, 'rel')))
		.slice(0, 30)
		.map(element => shortTextOf(element, 60));
	const lists: [string, readonly string[]][] = [
		['meta article:tag', meta(names.tags)],
		['JSON-LD', words],
		['rel=tag', visible],
		['meta keywords', meta(names.keywords)],
	];
	for (const [source, list] of lists) {
		const said = list.flatMap(words => words.split(/[,;]/)).map(tag => tag.replace(/^#/, '').trim());
		const tags = [...new Set(said)].filter(tag => tag !== '' && tag.length <= 60 && !/^\w+:\S/.test(tag));
		if (tags.length === 0 || tags.length > mostTags) continue;
		evidence.push({field: 'tags', source});
		return tags;
	}
	return [];
}
