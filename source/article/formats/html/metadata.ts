/** What a page says about its article: linked data first, then meta tags, then what a reader sees. */
import type {Draft} from '../../draft.ts';
import {authorsOf} from './authors.ts';
import {lineOfText, type Page} from './dom.ts';
import {isThing, linkedData, listOf, nameOf} from './linked-data.ts';

type Metadata = Omit<Draft, 'format' | 'blocks' | 'sources'>;

const names = {
	title: ['og:title', 'twitter:title', 'dc.title', 'sailthru.title', 'parsely-title'],
	published: [
		'article:published_time',
		'og:article:published_time',
		'datepublished',
		'dc.date.issued',
		'dc.date',
		'dcterms.created',
		'parsely-pub-date',
		'sailthru.date',
		'publish-date',
		'publishdate',
		'pubdate',
		'article.published',
		'date',
	],
	modified: ['article:modified_time', 'og:updated_time', 'datemodified', 'dcterms.modified', 'last-modified'],
	site: ['og:site_name', 'application-name', 'twitter:site'],
	url: ['og:url'],
	tags: ['article:tag', 'parsely-tags'],
	keywords: ['news_keywords', 'keywords'],
	language: ['og:locale', 'content-language', 'dc.language'],
};
const visibleDates =
	'time[datetime], [itemprop="datePublished"], [class~="date"], [class*="publish-date"], [class*="published"], [class*="post-date"], [class*="timestamp"], [class*="dateline"]';

/** Meta tags by lower-case name; a name may come more than once. */
function metaOf(page: Page): (wanted: string[]) => string[] {
	const said = new Map<string, string[]>();
	for (const tag of page.querySelectorAll('meta')) {
		const content = tag.getAttribute('content')?.trim();
		if (!content) continue;
		for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
			const name = tag.getAttribute(attribute)?.toLowerCase();
			if (name) said.set(name, [...(said.get(name) ?? []).slice(0, 30), content]);
		}
	}
	return wanted => wanted.map(name => said.get(name)).find(values => values !== undefined) ?? [];
}

const same = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** "Headline | The Site" without the site: cut at a separator when the rest is the longer part. */
function withoutSite(title: string, site: string | null): string {
	const parts = /^(.+)\s[|–—·»-]\s([^|]{1,60})$/.exec(title);
	if (parts === null) return title;
	const [, head, tail] = parts;
	const named = site !== null && same(tail!).startsWith(same(site));
	return named || (tail!.split(' ').length <= 4 && head!.split(' ').length > 3) ? head!.trim() : title;
}

function titleOf(page: Page, given: (string | null)[], site: string | null): string | null {
	const known = given.find(title => title !== null && title.trim() !== '') ?? null;
	const heads = [...page.querySelectorAll('h1')]
		.slice(0, 10)
		.map(lineOfText)
		.filter(text => text !== '');
	const printed = lineOfText(page.querySelector('title'));
	const agreed = heads.find(
		text => text.length > 12 && [known ?? '', printed].some(other => same(other).startsWith(same(text))),
	);
	if (agreed !== undefined) return agreed;
	if (known !== null) return withoutSite(known.replace(/\s+/g, ' ').trim(), site);
	if (printed !== '') return withoutSite(printed, site);
	return heads[0] ?? null;
}

const printed =
	/\b(?:\d{1,2}\.? )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? (?:\d{1,2}(?:st|nd|rd|th)?,? )?20\d\d\b/i;

/** A date that stands in a short line of its own near the beginning of the page. */
function printedDate(page: Page): string | null {
	for (const place of [...page.querySelectorAll('span, p, time, li, small, em, strong')].slice(0, 400)) {
		const text = lineOfText(place);
		if (text.length > 60) continue;
		const date = printed.exec(text)?.[0];
		if (date !== undefined && /\d{1,2}\D/.test(date)) return date;
	}
	return null;
}

export function metadataOf(page: Page): Metadata {
	const thing = linkedData(page);
	const meta = metaOf(page);
	const one = (key: keyof typeof names) => meta(names[key])[0] ?? null;
	const text = (value: unknown) => (typeof value === 'string' && value.trim() !== '' ? value.trim() : null);
	const publisher = nameOf(thing.publisher);
	const site = one('site')?.replace(/^@/, '') ?? (publisher?.startsWith('http') ? null : publisher);
	const canonical = page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null;
	const link = [canonical, one('url'), text(thing.url)].find(href => href !== null && /^https?:/i.test(href)) ?? null;
	let visible: string | null = null;
	for (const place of page.querySelectorAll(visibleDates)) {
		const said = place.getAttribute('datetime') || place.getAttribute('content') || lineOfText(place);
		if (/\d/.test(said) && said.length <= 80) {
			visible = said;
			break;
		}
	}
	if (visible === null) visible = printedDate(page);
	return {
		title: titleOf(page, [text(thing.headline), one('title')], site),
		byline: authorsOf(page, thing, meta, site),
		published: text(thing.datePublished) ?? one('published') ?? text(thing.dateCreated) ?? visible,
		modified: text(thing.dateModified) ?? one('modified'),
		site,
		url: link,
		language:
			text(page.documentElement?.getAttribute('lang')) ??
			text(thing.inLanguage) ??
			one('language')?.replace('_', '-') ??
			null,
		tags: tagsOf(page, thing.keywords, meta),
	};
}

function tagsOf(page: Page, keywords: unknown, meta: (wanted: string[]) => string[]): string[] {
	const split = (list: string[]) => list.flatMap(words => words.split(/[,;]/));
	const words = listOf(keywords).map(word => (isThing(word) ? (nameOf(word) ?? '') : String(word)));
	const visible = [...page.querySelectorAll('[rel~="tag"]')].slice(0, 30).map(lineOfText);
	for (const list of [meta(names.tags), words, visible, meta(names.keywords)]) {
		const tags = split(list)
			.map(tag => tag.replace(/^#/, '').trim())
			.filter(tag => tag !== '' && tag.length <= 60 && !/^\w+:\S/.test(tag));
		if (tags.length > 0 && tags.length <= 15) return [...new Set(tags)];
	}
	return [];
}
