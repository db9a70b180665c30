/** Who wrote an article. */
import {expression} from '../../expression.ts';
import {bare} from './headline.ts';
import type {LinkedData} from './linked-data.ts';
import {type Chunk, outward, type Page} from './page.ts';
import {attribute, type Element, shortTextOf} from './tree.ts';

const metaNames = [
	'author',
	'article:author',
	'dc.creator',
	'parsely-author',
	'sailthru.author',
	'byl',
	'citation_author',
	'article.author',
];
const labels =
	'(?:written|posted|reported|published|updated|reviewed|story|words|text|article|recipe|content|submitted|created|a guest post)';
const by = new RegExp(`^(?:${labels} )?by:? `, 'i');
/** The same in other languages, where the word is also the first of a name: two more stand behind it. */
const byAbroad = /^(?:[Vv]on|[Pp]ar|[Pp]or|[Dd]i|[Dd]oor|[Aa]v):? (?=\p{Lu}\S* \S)/u;
const unsigned = (name: string): string => name.replace(by, '').replace(byAbroad, '');
const label = new RegExp(`^(?:${labels} )?by:?$|^authors?:?$|^written by:?$`, 'i');

/** Whether a line says who wrote it: names begin with a capital. */
function isSignature(text: string): boolean {
	const found = by.exec(text);
	return found !== null && /^(?:the )?\p{Lu}/u.test(text.slice(found[0].length));
}

const nobody = expression('i')`
	^(?:
		admin|administrator|editor|editors|staff|guest|author|webmaster|unknown|null|none|n\/a|default|user|role
		|follow.*|share.*|comments?|read more|view all.*|see all.*|about.*|more.*|updated?.*|published.*
		|posted.*|by|written by|contributors?|editorial|team|photo.*|image.*|getty.*|last .*|advertis.*
		|sponsored.*|subscribe.*|sign .*|log .*
	)$
`;
const dated = expression('i')`
	^(?:
		(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?$
		|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d
	)
`;
const titles = /^(?:ph\.?d|m\.?d|m\.?a|m\.?s|r\.?d|rn|mba|jd|esq|cfa|cfp|ldn|jr|sr|dvm|do|mph)\.?$/i;

/** A list of authors as a page prints it -> names. */
export function splitAuthors(text: string): string[] {
	return unsigned(text.replace(/\s+/g, ' ').trim())
		.split(
			/\s*(?:,|;|\||•|·|\s\/\s|\s[–—-]\s|\s&\s|\sand\s|\sund\s|\set\s|\sy\s|\swith\s|\son\s(?=\p{Lu}\p{Ll}+\s\d))\s*/iu,
		)
		.map(name => unsigned(name).trim())
		.filter(name => name !== '' && !titles.test(name));
}

function isName(name: string): boolean {
	if (/^(?:https?:|www\.|@)|[/\\@{}<>=?!]|\d{3}|\.(?:com|org|net)$|\w\.\w+\.\w/i.test(name)) return false;
	if (nobody.test(name) || dated.test(name)) return false;
	return name.length >= 2 && name.length <= 60 && name.split(' ').length <= 6 && /^\p{L}/u.test(name);
}

/** Two to four words in capitals, as people are called. */
const isPerson = (name: string): boolean =>
	isName(name) &&
	/^\p{Lu}[\p{L}.'’-]*(?: (?:(?:de|da|del|van|von|der|den|bin|al|la|le|el|di|du|ibn) )*\p{Lu}[\p{L}.'’-]*){1,3}$/u.test(
		name,
	);

const authorPage = expression('i')`
	\/(?:
		authors?|staff|contributors?|by|writers?|journalists?|profiles?|people|team|columnists?|autor(?:es)?
		|auteurs?
	)\/[^/]
	|[?&]author=
	|searchtype=author
`;
const authorWord = expression()`
	(?:^|[\s_-])(?:by-?line|authors?|writers?|contributors?|authored)(?:$|[\s_-])
	|by-?line
	|author[-_]*name
	|(?:^|\s)\w*(?:Author|Byline)\w*
`;

/** Names printed near the title. */
function printedNear(chunks: readonly Chunk[]): string[] {
	for (const [index, {text}] of chunks.entries()) {
		if (text.length <= 100 && isSignature(text)) {
			const names = splitAuthors(text).filter(isName);
			if (names.length > 0) return names;
		} else if (text.length <= 60 && byAbroad.test(text)) {
			const names = splitAuthors(text);
			if (names.every(isPerson)) return names;
		}
		if (label.test(text)) {
			const names: string[] = [];
			for (const next of chunks.slice(index + 1, index + 8)) {
				if (/^(?:,|and|&|und|et|y)$/i.test(next.text)) continue;
				const found = next.text.length > 80 || dated.test(next.text) ? [] : splitAuthors(next.text).filter(isName);
				if (found.length === 0) break;
				names.push(...found);
				if (!authorPage.test(hrefOf(next.element))) break;
			}
			if (names.length > 0) return names;
		}
	}
	return [];
}

function hrefOf(element: Element): string {
	for (const here of outward(element, 4)) if (here.name === 'a') return attribute(here, 'href');
	return '';
}

const isNamedAuthor = (element: Element): boolean =>
	[...outward(element, 3)].some(
		here =>
			authorWord.test(attribute(here, 'class')) ||
			/author/i.test(attribute(here, 'itemprop')) ||
			/\bauthor\b/.test(attribute(here, 'rel')),
	);

function namesIn(chunks: readonly Chunk[], wanted: (element: Element) => boolean): string[] {
	const names = chunks
		.filter(({text, element}) => text.length <= 100 && wanted(element))
		.slice(0, 8)
		.flatMap(({text}) => splitAuthors(text))
		.filter(isPerson);
	return names.slice(0, 4);
}

interface Found {
	names: string[];
	source: string;
}

/** @param near what is printed near the title. @param owners the site and its publisher */
export function authorsOf(page: Page, data: LinkedData, near: readonly Chunk[], owners: readonly string[]): Found {
	const isOwner = (name: string) =>
		owners.some(
			owner => bare(owner) === bare(name) || bare(owner).replace(/^the/, '') === bare(name).replace(/^the/, ''),
		);
	const declared = (name: string) => (page.meta.get(name) ?? []).flatMap(splitAuthors);
	const written = [1, 2].flatMap(index =>
		/^(?:written by|author|verfasst von|escrito por|écrit par)$/i.test(
			page.meta.get(`twitter:label${index}`)?.[0] ?? '',
		)
			? declared(`twitter:data${index}`)
			: [],
	);
	const marked = (wanted: (element: Element) => boolean) =>
		page.elements
			.filter(wanted)
			.slice(0, 4)
			.flatMap(element =>
				splitAuthors(element.name === 'meta' ? attribute(element, 'content') : shortTextOf(element, 120)),
			);
	const tries: [string, () => string[]][] = [
		['JSON-LD', () => data.authors.flatMap(splitAuthors)],
		...metaNames.map((name): [string, () => string[]] => [`meta ${name}`, () => declared(name)]),
		['meta twitter:data', () => written],
		['byline', () => printedNear(near)],
		['rel=author', () => marked(element => /\bauthor\b/.test(attribute(element, 'rel')))],
		['microdata', () => marked(element => attribute(element, 'itemprop') === 'author')],
		['link to an author', () => namesIn(near, element => authorPage.test(hrefOf(element)))],
		['byline', () => namesIn(near, isNamedAuthor)],
		[
			'byline',
			() =>
				marked(element => authorWord.test(attribute(element, 'class')) && element.name !== 'body')
					.filter(isPerson)
					.slice(0, 1),
		],
		['byline', () => printedNear(page.chunks)],
		['link to an author', () => namesIn(page.chunks, element => authorPage.test(hrefOf(element))).slice(0, 1)],
	];
	let owner: Found | null = null;
	for (const [source, attempt] of tries) {
		const names = [...new Set(attempt().filter(isName))].slice(0, 12);
		const others = names.filter(name => !isOwner(name));
		if (others.length > 0) return {names: others, source};
		if (names.length > 0) owner ??= {names, source};
	}
	return owner ?? {names: [], source: ''};
}
