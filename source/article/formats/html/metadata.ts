/** What a page says about its article: linked data first, then meta tags, then what a reader sees. */
import type {Draft} from '../../draft.ts';
import {authorsOf} from './authors.ts';
import {isThing, linkedData, listOf, nameOf} from './linked-data.ts';
import type {Page} from './page.ts';
import {attribute, shortTextOf} from './tree.ts';

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
const visibleDates = /(?:^|\s)date(?:$|\s)|publish-date|published|post-date|timestamp|dateline/i;

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
	const heads = page.elements
		.filter(({name}) => name === 'h1')
		.slice(0, 10)
		.map(element => shortTextOf(element, 500))
		.filter(text => text !== '');
	const titles = page.elements.find(({name}) => name === 'title');
	const printed = titles === undefined ? '' : shortTextOf(titles, 1000);
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
	const places = new Set(['span', 'p', 'time', 'li', 'small', 'em', 'strong']);
	for (const place of page.elements.filter(({name}) => places.has(name)).slice(0, 400)) {
		const date = printed.exec(shortTextOf(place, 60))?.[0];
		if (date !== undefined && /\d{1,2}\D/.test(date)) return date;
	}
	return null;
}

export function metadataOf(page: Page): Metadata {
	const thing = linkedData(page);
	const meta = (wanted: string[]) => wanted.map(name => page.meta.get(name)).find(values => values !== undefined) ?? [];
	const one = (key: keyof typeof names) => meta(names[key])[0] ?? null;
	const text = (value: unknown) => (typeof value === 'string' && value.trim() !== '' ? value.trim() : null);
	const publisher = nameOf(thing.publisher);
	const site = one('site')?.replace(/^@/, '') ?? (publisher?.startsWith('http') ? null : publisher);
	const canonical = page.elements.find(
		({name, attributes}) => name === 'link' && attributes.get('rel') === 'canonical',
	);
	const link =
		[canonical && attribute(canonical, 'href'), one('url'), text(thing.url)].find(
			href => href && /^https?:/i.test(href),
		) ?? null;
	let visible: string | null = null;
	for (const place of page.elements) {
		const said =
			attribute(place, 'datetime') ||
			(/datePublished/.test(attribute(place, 'itemprop')) && attribute(place, 'content')) ||
			(visibleDates.test(attribute(place, 'class')) ? shortTextOf(place, 80) : '');
		if (/\d/.test(said) && said.length <= 80) {
			visible = said;
			break;
		}
	}
	if (visible === null) visible = printedDate(page);
	const html = page.elements.find(({name}) => name === 'html');
	return {
		title: titleOf(page, [text(thing.headline), one('title')], site),
		byline: authorsOf(page, thing, site).names,
		published: text(thing.datePublished) ?? one('published') ?? text(thing.dateCreated) ?? visible,
		modified: text(thing.dateModified) ?? one('modified'),
		site,
		url: link,
		language:
			(html && text(attribute(html, 'lang'))) ?? text(thing.inLanguage) ?? one('language')?.replace('_', '-') ?? null,
		tags: tagsOf(page, thing.keywords, meta),
	};
}

function tagsOf(page: Page, keywords: unknown, meta: (wanted: string[]) => readonly string[]): string[] {
	const split = (list: readonly string[]) => list.flatMap(words => words.split(/[,;]/));
	const words = listOf(keywords).map(word => (isThing(word) ? (nameOf(word) ?? '') : String(word)));
	const visible = page.elements
		.filter(element => /\btag\b/.test(attribute(element, 'rel')))
		.slice(0, 30)
		.map(element => shortTextOf(element, 60));
	for (const list of [meta(names.tags), words, visible, meta(names.keywords)]) {
		const tags = split(list)
			.map(tag => tag.replace(/^#/, '').trim())
			.filter(tag => tag !== '' && tag.length <= 60 && !/^\w+:\S/.test(tag));
		if (tags.length > 0 && tags.length <= 15) return [...new Set(tags)];
	}
	return [];
}
