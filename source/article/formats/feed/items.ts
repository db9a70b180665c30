/** The items of every kind of feed in one shape. */
import type {parseFeed} from 'feedsmith';

type Feed = ReturnType<typeof parseFeed<string>>;
type Of<Format extends Feed['format']> = Extract<Feed, {format: Format}>['feed'];
type ItemOf<List> = NonNullable<List> extends readonly (infer Item)[] ? Item : never;
/** What an item of RSS has, and one of RDF a part of. */
type Item = Partial<ItemOf<Of<'rss'>['items']>> & Pick<ItemOf<Of<'rdf'>['items']>, 'rdf'>;
type Channel = Pick<Of<'rss'>, 'title' | 'link' | 'language' | 'dc'>;
type Entry = ItemOf<Of<'atom'>['entries']>;
type Json = ItemOf<Of<'json'>['items']>;

/** As the feed has it: HTML may stand in any string, entities may be there twice. */
export interface FeedItem {
	/** Its identifier, else its link, else its title; the reader of containers makes it unique. */
	id: string;
	title: string | null;
	/** The content, else the summary. */
	html: string | null;
	/** What is said to be plain text. */
	text: string | null;
	/** What is said of it in few words, beside its content, or for those who play or watch it. */
	summary: string | null;
	url: string | null;
	byline: string[];
	published: string | null;
	modified: string | null;
	site: string | null;
	language: string | null;
	tags: string[];
}

/** What a link leads to from where it stands; as it is where that cannot be told. */
function resolved(link: string | undefined, base: string | undefined): string | null {
	if (link === undefined || /^[a-z][a-z+.-]*:/i.test(link)) return link ?? null;
	return URL.parse(link, base)?.href ?? link;
}

type Media = NonNullable<Entry['media']>;

const described = (media: Media | undefined): string | undefined =>
	media?.description?.value ?? media?.groups?.find(({description}) => description !== undefined)?.description?.value;

const some = (values: readonly (string | undefined)[]): string[] => values.filter(value => value !== undefined);

/** Feeds name the author by mail address, with the name behind it in brackets. */
const nameOf = (author: string): string => /^\S+@\S+\s+\((.+)\)$/.exec(author)?.[1] ?? author;

function ofChannel(item: Item, feed: Channel): FeedItem {
	const {
		title,
		link,
		description,
		content,
		guid,
		rdf,
		authors = [],
		categories = [],
		pubDate,
		dc,
		dcterms,
		itunes,
		media,
	} = item;
	const permanent = guid?.isPermaLink !== false && /^https?:/.test(guid?.value ?? '') ? guid?.value : undefined;
	const people = some([...authors.map(({name, email}) => name ?? email), ...(dc?.creators ?? [])]);
	return {
		id: guid?.value ?? rdf?.about ?? link ?? title ?? '',
		title: title ?? dc?.titles?.[0] ?? null,
		html: content?.encoded ?? description ?? dc?.descriptions?.[0] ?? null,
		text: null,
		summary: description ?? itunes?.summary ?? described(media) ?? null,
		url: resolved(link ?? permanent, feed.link),
		byline: (people.length > 0 ? people : some([itunes?.author])).map(nameOf),
		published: pubDate ?? dc?.dates?.[0] ?? dcterms?.issued?.[0] ?? null,
		modified: dcterms?.modified?.[0] ?? null,
		site: feed.title ?? null,
		language: dc?.languages?.[0] ?? feed.language ?? feed.dc?.languages?.[0] ?? null,
		tags: some([...categories.map(({name}) => name), ...(dc?.subjects ?? [])]),
	};
}

function ofAtom(entry: Entry, feed: Of<'atom'>): FeedItem {
	const {id, title, content, summary, source, links = [], authors, categories = [], published, updated} = entry;
	const alternate = links.find(({rel}) => rel === undefined || rel === 'alternate') ?? links[0];
	const people = authors ?? source?.authors ?? feed.authors ?? [];
	const body = content?.value === undefined ? summary : content;
	const isPlain =
		body?.type === 'text' || body?.type === 'text/plain' || (body?.type === undefined && body === summary);
	const base =
		resolved(entry.xml?.base, feed.xml?.base) ?? feed.xml?.base ?? feed.links?.find(({rel}) => rel !== 'self')?.href;
	const url = resolved(alternate?.href, base ?? undefined);
	return {
		id: id ?? url ?? title?.value ?? '',
		title: title?.value ?? null,
		html: isPlain ? null : (body?.value ?? null),
		text: isPlain ? (body?.value ?? null) : null,
		summary: summary?.value ?? described(entry.media) ?? null,
		url,
		byline: some(people.map(({name, email}) => name ?? email)),
		published: published ?? updated ?? null,
		modified: published === undefined ? null : (updated ?? null),
		site: source?.title?.value ?? feed.title?.value ?? null,
		language: entry.xml?.lang ?? feed.xml?.lang ?? null,
		tags: some(categories.map(({label, term}) => label ?? term)),
	};
}

function ofJson(item: Json, feed: Of<'json'>): FeedItem {
	const url = resolved(item.url ?? item.external_url, feed.home_page_url);
	return {
		id: item.id ?? url ?? item.title ?? '',
		title: item.title ?? null,
		html: item.content_html ?? null,
		text: item.content_text ?? null,
		summary: item.summary ?? null,
		url,
		byline: some((item.authors ?? feed.authors ?? []).map(({name}) => name)),
		published: item.date_published ?? null,
		modified: item.date_modified ?? null,
		site: feed.title ?? null,
		language: item.language ?? feed.language ?? null,
		tags: item.tags ?? [],
	};
}

export function itemsOf(parsed: Feed): FeedItem[] {
	switch (parsed.format) {
		case 'rss':
		case 'rdf': {
			const {feed} = parsed;
			return (feed.items ?? []).map(item => ofChannel(item, feed));
		}
		case 'atom':
			return (parsed.feed.entries ?? []).map(entry => ofAtom(entry, parsed.feed));
		case 'json':
			return (parsed.feed.items ?? []).map(item => ofJson(item, parsed.feed));
	}
}
