/** When an article was published. */
import {parseDate} from '../../dates.ts';
import {type Thing, textOfValue} from './linked-data.ts';
import type {Chunk, Page} from './page.ts';
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
const path = /\/((?:19|20)\d{2})[/-](0?[1-9]|1[0-2]|[a-z]{3})[/-](0?[1-9]|[12]\d|3[01])(?=[/-])/;
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const changed = /\b(?:updated?|modified|edited|aktualisiert|actualizado|mis à jour|aggiornato|reviewed)\b/i;

/** Milliseconds. */
const day = 86_400_000;

function dateIn(url: string | null): string | null {
	const found = path.exec(url ?? '');
	if (found === null) return null;
	const month = months.indexOf(found[2]!.toLowerCase()) + 1 || Number(found[2]);
	return parseDate(`${found[1]}-${String(month).padStart(2, '0')}-${found[3]!.padStart(2, '0')}`);
}

/** How many days lie between two dates. */
const apart = (one: string, other: string): number =>
	Math.abs(Date.parse(one.slice(0, 10)) - Date.parse(other.slice(0, 10))) / day;

const stampOf = (element: Element): string =>
	attribute(element, 'datetime') ||
	(/datePublished/.test(attribute(element, 'itemprop')) ? attribute(element, 'content') : '');

/** A date printed near the title. */
function printedNear(chunks: readonly Chunk[]): string | null {
	let revised: string | null = null;
	let label = '';
	for (const {text, element} of chunks) {
		const stamp = element.name === 'time' ? attribute(element, 'datetime') : '';
		const date = text.length > 80 || !/\d/.test(stamp + text) ? null : (parseDate(stamp) ?? parseDate(text));
		if (date !== null && !changed.test(text) && !changed.test(label)) return date;
		revised ??= date;
		label = date === null ? text : '';
	}
	return revised;
}

interface Found {
	date: string | null;
	source: string;
}

/** @param near what is printed near the title */
export function publishedOf(page: Page, article: Thing, near: readonly Chunk[], url: string | null): Found {
	const printed = printedNear(near);
	const strong: [string, string | null][] = [
		['JSON-LD', textOfValue(article.datePublished)],
		...metaNames.map((name): [string, string | null] => [`meta ${name}`, page.meta.get(name)?.[0] ?? null]),
	];
	for (const [source, said] of strong) {
		const date = said === null ? null : parseDate(said);
		if (date === null) continue;
		// A stamp in universal time may name the next day or the one before: what is printed is the day people know.
		if (printed !== null && apart(date, printed) === 1 && /T.*(?:Z|\+00:00)$/.test(date))
			return {date: printed, source: 'date near the title'};
		return {date, source};
	}
	const inUrl = dateIn(url);
	if (printed !== null && (inUrl === null || apart(printed, inUrl) <= 2))
		return {date: printed, source: 'date near the title'};
	if (inUrl !== null) return {date: inUrl, source: 'URL'};
	const marked = page.elements.find(element => /\d/.test(stampOf(element)));
	if (marked !== undefined) return {date: stampOf(marked), source: marked.name};
	const created = textOfValue(article.dateCreated) ?? textOfValue(article.dateModified);
	if (created !== null) return {date: created, source: 'JSON-LD'};
	const anywhere = printedNear(page.chunks);
	return {date: anywhere, source: anywhere === null ? '' : 'date on the page'};
}
