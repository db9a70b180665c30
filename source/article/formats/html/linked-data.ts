/** JSON-LD: what a page says about its article to search engines. */
import type {Page} from './page.ts';
import {attribute} from './tree.ts';

export type Thing = Record<string, unknown>;

const article = /(?:Article|Posting|Report|Review|Recipe|WebPage)$/;
const most = 5000;

export const listOf = (value: unknown): unknown[] =>
	Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

export const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null;

/** The text of a value that may be a string, a thing with a name, or a list of either. */
export function nameOf(value: unknown): string | null {
	const first = listOf(value)[0];
	const name = isThing(first) ? (first.name ?? first['@id'] ?? first.url) : first;
	return typeof name === 'string' && name.trim() !== '' ? name.trim() : null;
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

/** The thing that describes the article; empty when the page has none. */
export function linkedData(page: Page): Thing {
	const queue: unknown[] = [];
	for (const script of page.elements) {
		if (script.name !== 'script' || !attribute(script, 'type').includes('ld+json')) continue;
		queue.push(readJson(script.children.filter(child => typeof child === 'string').join('')));
	}
	let best: Thing = {};
	let rank = 0;
	for (let at = 0; at < queue.length && at < most; at++) {
		const value = queue[at];
		if (Array.isArray(value)) for (const part of value) queue.push(part);
		else if (isThing(value)) {
			for (const part of [value['@graph'], value.mainEntity, value.mainEntityOfPage])
				if (isThing(part)) queue.push(part);
			const type = listOf(value['@type']).find(name => typeof name === 'string' && article.test(name));
			const here = type === undefined ? 0 : type === 'WebPage' ? 1 : value.headline === undefined ? 2 : 3;
			if (here > rank) [best, rank] = [value, here];
		}
	}
	return best;
}
