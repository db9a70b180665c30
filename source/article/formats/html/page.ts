/** A page and quick ways to its parts. */
import {oneLine} from '../../blanks.ts';
import {attribute, type Element, elementsOf, type Node} from './tree.ts';

/** A stretch of text as it stands in one element. */
export interface Chunk {
	/** In one line, not empty. */
	text: string;
	element: Element;
}

export interface Page {
	root: Element;
	/** In the order of the page. */
	elements: readonly Element[];
	/** What the meta tags say, by lower-case name; a name may come more than once. */
	meta: ReadonlyMap<string, readonly string[]>;
	/** The first of the page, in its order; navigation left out. */
	chunks: readonly Chunk[];
}

/** Contents of one meta tag that are kept. */
const mostContents = 30;
const mostChunks = 3000;
/** UTF-16 units: more is running text, and tells nothing of the article. */
const longestChunk = 200;

function metaOf(elements: readonly Element[]): Page['meta'] {
	const meta = new Map<string, string[]>();
	for (const element of elements) {
		if (element.name !== 'meta') continue;
		const content = oneLine(attribute(element, 'content')).trim();
		if (content === '') continue;
		for (const key of ['property', 'name', 'itemprop', 'http-equiv']) {
			const name = attribute(element, key).toLowerCase();
			if (name === '') continue;
			const said = meta.get(name) ?? [];
			if (said.length < mostContents) said.push(content);
			meta.set(name, said);
		}
	}
	return meta;
}

const unread = new Set(['head', 'nav', 'noscript', 'script', 'select', 'textarea']);

function chunksOf(root: Element): Chunk[] {
	const chunks: Chunk[] = [];
	const visit = (node: Node, element: Element): void => {
		if (chunks.length >= mostChunks) return;
		if (typeof node === 'string') {
			const text = node.length > longestChunk * 4 ? '' : oneLine(node).trim();
			if (text !== '') chunks.push({text: text.length > longestChunk ? '' : text, element});
		} else if (!unread.has(node.name)) for (const child of node.children) visit(child, node);
	};
	for (const child of root.children) visit(child, root);
	return chunks;
}

export function pageOf(root: Element): Page {
	const elements = elementsOf(root);
	return {root, elements, meta: metaOf(elements), chunks: chunksOf(root)};
}

/** The element itself and those it stands in, up to `levels`. */
export function* outward(element: Element, levels: number): Generator<Element> {
	let here: Element | null = element;
	for (let level = 0; here !== null && level < levels; level++) {
		yield here;
		here = here.parent;
	}
}
