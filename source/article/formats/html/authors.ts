import {isThing, listOf, nameOf, type Thing} from './linked-data.ts';
import type {Page} from './page.ts';
import {attribute, type Element, shortTextOf} from './tree.ts';

const metaNames = [
	'author',
	'article:author',
	'dc.creator',
	'parsely-author',
	'sailthru.author',
	'byl',
	'twitter:creator',
];
const bylines = /(?:^|\s)(?:byline|author)(?:$|\s)|author[-_]*name|byline/i;
const nobody = /^(?:admin|administrator|editor|editors|staff|guest|author|webmaster|unknown|null|none|n\/a)$/i;

/** A list of authors as a page prints it -> names. */
export function splitAuthors(text: string): string[] {
	return text
		.replace(/\s+/g, ' ')
		.replace(/^\s*(?:(?:written|posted|reported|story|words|text)\s+)?by:?\s+/i, '')
		.split(/\s*(?:,|;|\||•|·|\s&\s|\sand\s|\sund\s|\swith\s)\s*/i)
		.map(name => name.replace(/^by:?\s+/i, '').trim())
		.filter(name => name !== '');
}

function isName(name: string, site: string | null): boolean {
	if (/^(?:https?:|www\.|@)|[/\\@{}<>]|\d{3}|\.(?:com|org|net)$/i.test(name) || nobody.test(name)) return false;
	if (site !== null && name.toLowerCase() === site.toLowerCase()) return false;
	return name.length >= 2 && name.length <= 60 && name.split(' ').length <= 6 && /^\p{L}/u.test(name);
}

const signature = /^(?:(?:[Ww]ritten|[Pp]osted|[Ss]tory|[Ww]ords) )?[Bb]y:? \p{Lu}\p{Ll}+(?: \p{Lu}|$)/u;
const signing = new Set('span p small em strong address li div'.split(' '));

/** Who wrote the article: as the linked data says, else the meta tags, else the page's own byline. */
export function authorsOf(page: Page, thing: Thing, site: string | null): {names: string[]; source: string} {
	const fromThing = listOf(thing.author ?? thing.creator).flatMap(author =>
		typeof author === 'string'
			? splitAuthors(author)
			: isThing(author)
				? listOf(author.name).flatMap(name => splitAuthors(nameOf(name) ?? ''))
				: [],
	);
	const visible = (wanted: (element: Element) => boolean) =>
		page.elements
			.filter(wanted)
			.slice(0, 4)
			.map(element => (element.name === 'meta' ? attribute(element, 'content') : shortTextOf(element, 120)))
			.filter(text => text !== '');
	const tries: [string, () => string[]][] = [
		['JSON-LD', () => fromThing],
		...metaNames.map(
			name => [`meta ${name}`, () => (page.meta.get(name) ?? []).flatMap(splitAuthors)] as [string, () => string[]],
		),
		['rel=author', () => visible(element => /\bauthor\b/.test(attribute(element, 'rel'))).flatMap(splitAuthors)],
		['microdata', () => visible(element => attribute(element, 'itemprop') === 'author').flatMap(splitAuthors)],
		[
			'byline',
			() =>
				visible(element => bylines.test(attribute(element, 'class')))
					.slice(0, 1)
					.flatMap(splitAuthors),
		],
		[
			'signature',
			() =>
				page.elements
					.filter(element => signing.has(element.name))
					.slice(0, 400)
					.map(element => shortTextOf(element, 60))
					.filter(text => signature.test(text))
					.slice(0, 1)
					.flatMap(splitAuthors),
		],
	];
	for (const [source, attempt] of tries) {
		const names = [...new Set(attempt().filter(name => isName(name, site)))];
		if (names.length > 0) return {names: names.slice(0, 12), source};
	}
	return {names: [], source: ''};
}
