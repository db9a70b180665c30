/** A page and quick ways to its parts. */
import {attribute, type Element, elementsOf} from './tree.ts';

export interface Page {
	root: Element;
	/** In the order of the page. */
	elements: readonly Element[];
	/** What the meta tags say, by lower-case name; a name may come more than once. */
	meta: ReadonlyMap<string, readonly string[]>;
}

/** Contents of one name that are kept. */
const most = 30;

export function pageOf(root: Element): Page {
	const elements = elementsOf(root);
	const meta = new Map<string, string[]>();
	for (const element of elements) {
		if (element.name !== 'meta') continue;
		const content = attribute(element, 'content').trim();
		if (content === '') continue;
		for (const key of ['property', 'name', 'itemprop', 'http-equiv']) {
			const name = attribute(element, key).toLowerCase();
			if (name === '') continue;
			const said = meta.get(name) ?? [];
			if (said.length < most) said.push(content);
			meta.set(name, said);
		}
	}
	return {root, elements, meta};
}

/** The words of `class`, each a whole one. */
export const hasClass = (element: Element, pattern: RegExp): boolean => pattern.test(attribute(element, 'class'));
