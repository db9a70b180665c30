import {lineOfText, type Page} from './dom.ts';
import {isThing, listOf, nameOf, type Thing} from './linked-data.ts';

const places = ['[rel~="author"]', '[itemprop="author"] [itemprop="name"]', '[itemprop="author"]'];
const bylines =
	'[class~="byline"], [class~="author"], [class*="author-name"], [class*="author__name"], [class*="authorName"], [class*="byline"], [class*="Byline"]';
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

/** Who wrote the article: as the linked data says, else the meta tags, else the page's own byline. */
export function authorsOf(
	page: Page,
	thing: Thing,
	meta: (names: string[]) => string[],
	site: string | null,
): string[] {
	const fromThing = listOf(thing.author ?? thing.creator).flatMap(author =>
		typeof author === 'string'
			? splitAuthors(author)
			: isThing(author)
				? listOf(author.name).flatMap(name => splitAuthors(nameOf(name) ?? ''))
				: [],
	);
	const tags = meta([
		'author',
		'article:author',
		'dc.creator',
		'parsely-author',
		'sailthru.author',
		'byl',
		'twitter:creator',
	]);
	const visible = (selector: string) =>
		[...page.querySelectorAll(selector)]
			.slice(0, 4)
			.map(lineOfText)
			.filter(text => text.length <= 120);
	const tries = [
		() => fromThing,
		() => tags.flatMap(splitAuthors),
		...places.map(place => () => visible(place).flatMap(splitAuthors)),
		() => visible(bylines).slice(0, 1).flatMap(splitAuthors),
	];
	const signed = () =>
		[...page.querySelectorAll('span, p, small, em, strong, address, li')]
			.slice(0, 400)
			.map(lineOfText)
			.filter(
				text =>
					text.length <= 60 &&
					/^(?:(?:[Ww]ritten|[Pp]osted|[Ss]tory|[Ww]ords) )?[Bb]y:? \p{Lu}\p{Ll}+(?: \p{Lu}|$)/u.test(text),
			)
			.slice(0, 1)
			.flatMap(splitAuthors);
	for (const attempt of [...tries, signed]) {
		const names = [...new Set(attempt().filter(name => isName(name, site)))];
		if (names.length > 0) return names.slice(0, 12);
	}
	return [];
}
