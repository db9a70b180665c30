/** JSON-LD: what a page says about its article to search engines. */
import {decodeEntities} from '../entities.ts';
import {isThing, type Thing} from '../thing.ts';
import type {Page} from './page.ts';
import {attribute} from './tree.ts';

const article = /(?:Article|Posting|Report|Review|Recipe|WebPage)$/;
const most = 5000;

export const listOf = (value: unknown): unknown[] =>
	Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

/** A string that says something: one line, entities decoded, as some pages write them into their JSON. */
export function textOfValue(value: unknown): string | null {
	if (typeof value !== 'string') return null;
	const plain = (value.includes('&') ? decodeEntities(value) : value).replace(/<[^<>]{1,40}>/g, '');
	return plain.replace(/\s+/g, ' ').trim() || null;
}

/** The text of a value that may be a string, a thing with a name, or a list of either. */
export function nameOf(value: unknown): string | null {
	const first = listOf(value)[0];
	return textOfValue(isThing(first) ? (first.name ?? first['@id'] ?? first.url) : first);
}

/** Forgives raw control characters and trailing commas. */
function readJson(text: string): unknown {
	const plain = text.replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|<!\[CDATA\[)|(?:-->|\/\*\]\]>\*\/|\]\]>)\s*$/g, '');
	for (const attempt of [plain, plain.replace(/[\u0000-\u001F]+/g, ' ').replace(/,(\s*[}\]])/g, '$1')]) {
		try {
			return JSON.parse(attempt);
		} catch {}
	}
	return null;
}

export interface LinkedData {
	/** What describes the article; empty when the page has nothing. */
	article: Thing;
	/** Names of the authors. */
	authors: string[];
}

function typeOf(thing: Thing): string | undefined {
	return listOf(thing['@type']).find(name => typeof name === 'string' && article.test(name)) as string | undefined;
}

export function linkedData(page: Page): LinkedData {
	const queue: unknown[] = [];
	for (const script of page.elements) {
		if (script.name !== 'script' || !attribute(script, 'type').includes('ld+json')) continue;
		queue.push(readJson(script.children.filter(child => typeof child === 'string').join('')));
	}
	const named = new Map<unknown, Thing>();
	const persons: Thing[] = [];
	let best: Thing = {};
	let rank = 0;
	for (let at = 0; at < queue.length && at < most; at++) {
		const value = queue[at];
		if (Array.isArray(value)) for (const part of value) queue.push(part);
		else if (isThing(value)) {
			for (const part of [value['@graph'], value.mainEntity, value.mainEntityOfPage])
				if (isThing(part)) queue.push(part);
			if (value['@id'] !== undefined && value.name !== undefined) named.set(value['@id'], value);
			if (value['@type'] === 'Person') persons.push(value);
			const type = typeOf(value);
			const here = type === undefined ? 0 : type === 'WebPage' ? 1 : value.headline === undefined ? 2 : 3;
			if (here > rank) [best, rank] = [value, here];
		}
	}
	const full = (value: unknown): unknown =>
		isThing(value) && value.name === undefined ? (named.get(value['@id']) ?? value) : value;
	const authors = listOf(best.author ?? best.creator)
		.map(full)
		.flatMap(value => (isThing(value) ? listOf(value.name) : [value]));
	if (authors.length === 0 && persons.length === 1) authors.push(persons[0]!.name);
	return {article: best, authors: authors.map(textOfValue).filter(name => name !== null)};
}
