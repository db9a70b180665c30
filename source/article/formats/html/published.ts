/** When an article was published. */
import {isDateAlone, parseDate} from '../../dates.ts';
import type {Thing} from '../thing.ts';
import type {Near} from './headline.ts';
import {textOfValue} from './linked-data.ts';
import {type Chunk, outward, type Page} from './page.ts';
import {attribute, type Element} from './tree.ts';

const metaNames = [
	...[
		'article:published_time',
		'og:article:published_time',
		'datepublished',
		'dc.date.issued',
		'dcterms.issued',
		'dc.date',
	],
	...['dcterms.created', 'parsely-pub-date', 'sailthru.date', 'publish-date', 'publishdate', 'publish_date', 'pubdate'],
	...['article.published', 'citation_publication_date', 'og:pubdate', 'date', 'dcterms.date', 'published', 'created'],
];
/** What other names a page gives it in its meta tags, and in the data of its scripts. */
const metaName = /publi(?:sh|cation|cado)|pub_?date|issued/;
const dataName =
	/"(?:date_?published|first_?published(?:_?at)?|publish(?:ed)?_?(?:at|on|date|time)|pub_?date)"\s*:\s*"/gi;

const paths: readonly RegExp[] = [
	/\/((?:19|20)\d{2})[/-](0?[1-9]|1[0-2]|[a-z]{3,9})[/-](0?[1-9]|[12]\d|3[01])(?=[/_-])/i,
	/[/_-](20\d{2})-?(0[1-9]|1[0-2])-?(0[1-9]|[12]\d|3[01])(?=[/_.-]|$)/,
];
const change = /\b(?:updated?|modified|edited|aktualisiert|actualizado|mis à jour|aggiornato|reviewed)\b/i;
const changeName = /updat|modif/i;
const posted =
	/^(?:first )?(?:posted|published|publié|veröffentlicht|publicado|pubblicato)(?: (?:on|at|le|am|el|il))?:? /i;

/** Milliseconds. */
const day = 86_400_000;

function dateIn(url: string | null): string | null {
	for (const path of paths) {
		const [, year, month, day] = path.exec(url ?? '') ?? [];
		const two = (part: string) => part.padStart(2, '0');
		const date =
			month && parseDate(/\d/.test(month) ? `${year}-${two(month)}-${two(day!)}` : `${day} ${month} ${year}`);
		if (date) return date;
	}
	return null;
}

/** How many days lie between two dates. */
const apart = (one: string, other: string): number =>
	Math.abs(Date.parse(one.slice(0, 10)) - Date.parse(other.slice(0, 10))) / day;

/** By whole days. */
const isLater = (one: string, other: string): boolean => one.slice(0, 10) > other.slice(0, 10);

const stampOf = (element: Element): string =>
	attribute(element, 'datetime') ||
	(/datePublished/.test(attribute(element, 'itemprop')) ? attribute(element, 'content') : '');

const isChange = (element: Element): boolean =>
	[...outward(element, 2)].some(({attributes}) =>
		changeName.test(`${attributes.get('class')} ${attributes.get('id')}`),
	);

interface Printed {
	date: string;
	/** Of a change, as its label says; alone on its line; or among other words. */
	as: 'change' | 'line' | 'words';
}

/** The first date in a row of chunks; one of a change where there is no other. */
function printedIn(chunks: readonly Chunk[]): Printed | null {
	let changed: string | null = null;
	let label = '';
	for (const {text, element} of chunks) {
		const stamp = element.name === 'time' ? attribute(element, 'datetime') : '';
		if (text.length > 80 || !/\d/.test(stamp + text)) {
			label = text.length > 80 ? '' : text;
			continue;
		}
		// "Posted 2 May 2024 | Updated 3 May 2024": a stamp beside it may be of either.
		const before = text.split(change, 1)[0]!;
		const both = before.length < text.length;
		const date = both ? parseDate(before) : (parseDate(stamp) ?? parseDate(text));
		if (date !== null && !change.test(label)) {
			// Numbers parted by points are read from the day on, and not by all.
			const alone = isDateAlone(before.replace(posted, '')) && !/\d\.\d/.test(before);
			return {date, as: alone && !isChange(element) ? 'line' : 'words'};
		}
		changed ??= date ?? parseDate(stamp) ?? parseDate(text);
		label = date === null && !both ? text : '';
	}
	return changed === null ? null : {date: changed, as: 'change'};
}

/** What the data of a page's scripts say, where they speak of one day alone. */
function dateInScripts(page: Page): string | null {
	let found: string | null = null;
	for (const {name, children} of page.elements) {
		const [code] = children;
		if (name !== 'script' || typeof code !== 'string') continue;
		for (const match of code.matchAll(dataName)) {
			const at = match.index + match[0].length;
			const date = parseDate(code.slice(at, at + 40));
			if (date !== null && found !== null && apart(date, found) > 0) return null;
			found ??= date;
		}
	}
	return found;
}

interface Found {
	date: string | null;
	source: string;
}

/** What a page declares, the most trusted first. */
function* declared(page: Page, article: Thing): Generator<Found> {
	const published = textOfValue(article.datePublished);
	// One stamp for both tells of the last change, or of an article that never changed: others know better.
	const isFirm = published !== null && published !== textOfValue(article.dateModified);
	if (isFirm) yield {date: published, source: 'JSON-LD'};
	for (const name of metaNames) yield {date: page.meta.get(name)?.[0] ?? null, source: `meta ${name}`};
	if (!isFirm) yield {date: published, source: 'JSON-LD'};
	for (const [name, [date]] of page.meta) if (metaName.test(name)) yield {date: date ?? null, source: `meta ${name}`};
}

/** Whether what is printed under the title is the day that people know, rather than the one declared. */
function isBetter({date, as}: Printed, declared: string, modified: string | null): boolean {
	const days = apart(date, declared);
	// A stamp in universal time may name the next day or the one before.
	if (days <= 1) return days === 1 && as !== 'change' && /T.*(?:Z|\+00:00)$/.test(declared);
	// An old article is moved from one system to another, and a new edition keeps the stamp of the first. But above many
	// pages stands the day on which they were asked for, which is later than all that they say of themselves.
	return as === 'line' && !(isLater(date, declared) && isLater(date, modified ?? declared));
}

/** @param near what is printed near the title. @param modified when the page says that it was changed, as it says it */
export function publishedOf(
	page: Page,
	article: Thing,
	near: Near,
	url: string | null,
	modified: string | null,
): Found {
	const changed = parseDate(modified ?? '');
	const close = printedIn(near.close);
	for (const {date: said, source} of declared(page, article)) {
		const date = said === null ? null : parseDate(said);
		if (date === null) continue;
		if (close !== null && isBetter(close, date, changed)) return {date: close.date, source: 'date near the title'};
		return {date, source};
	}
	const found = printedIn(near.chunks)?.date ?? null;
	const printed = found !== null && changed !== null && isLater(found, changed) ? null : found;
	const inUrl = dateIn(url);
	if (printed !== null && (inUrl === null || apart(printed, inUrl) <= 2))
		return {date: printed, source: 'date near the title'};
	if (inUrl !== null) return {date: inUrl, source: 'URL'};
	const marked = page.elements.find(element => parseDate(stampOf(element)) !== null);
	if (marked !== undefined) return {date: stampOf(marked), source: marked.name};
	const created = textOfValue(article.dateCreated) ?? modified;
	if (created !== null) return {date: created, source: 'last change'};
	const scripted = dateInScripts(page);
	if (scripted !== null) return {date: scripted, source: 'data of a script'};
	const anywhere = printedIn(page.chunks);
	return {date: anywhere?.date ?? null, source: anywhere === null ? '' : 'date on the page'};
}
