/** How much of each part of a page reads like an article, and how much like labels and links. */
import {inline, silent} from './elements.ts';
import {attribute, type Element, type Node} from './tree.ts';

export interface Weight {
	/** UTF-16 units. */
	text: number;
	/** UTF-16 units in stretches of running text. */
	prose: number;
	/** What speaks for its being the article, less what speaks against. */
	sum: number;
}

/** A part counts no more than this against the part around it: a box of links makes no article less of one. */
const heaviest = 600;

const cells = new Set(['td', 'th', 'dt', 'dd']);

export const isInline = (element: Element): boolean => inline.has(element.name);

const measure = (text: string): number => {
	let length = 0;
	let blank = true;
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		const space = code === 32 || (code >= 9 && code <= 13) || code === 160;
		if (!space || !blank) length++;
		blank = space;
	}
	return length;
};

/** Running text counts by its length, labels and links against. */
function weigh(length: number, linked: number, heading: boolean): number {
	if (length < 2 || heading) return 0;
	if (linked > length * 0.5) return -15 - linked * 0.5;
	if (length >= 80) return length - linked * 2;
	if (length >= 40) return length * 0.5 - linked;
	return -5;
}

export function weightsOf(root: Element, without: ReadonlyMap<Element, string> = new Map()): Map<Element, Weight> {
	const weights = new Map<Element, Weight>();
	const visit = (element: Element, inLink: boolean): Weight => {
		const total: Weight = {text: 0, prose: 0, sum: 0};
		const heading = /^h[1-6]$/.test(element.name);
		let length = 0;
		let linked = 0;
		const flush = (): void => {
			const weight = cells.has(element.name) && length < 80 ? 0 : weigh(length, linked, heading);
			total.text += length;
			total.sum += weight;
			if (weight > 0) total.prose += weight;
			length = linked = 0;
		};
		const add = (node: Node, link: boolean): void => {
			if (typeof node === 'string') {
				const size = measure(node);
				length += size;
				if (link) linked += size;
			} else if (silent.has(node.name) || node.name === 'br' || without.has(node)) return;
			else if (inline.has(node.name))
				for (const child of node.children)
					add(child, link || (node.name === 'a' && !attribute(node, 'href').startsWith('#')));
			else {
				flush();
				const inner = visit(node, link);
				total.text += inner.text;
				total.prose += inner.prose;
				total.sum += Math.max(inner.sum, -heaviest);
			}
		};
		for (const child of element.children) add(child, inLink);
		flush();
		weights.set(element, total);
		return total;
	};
	visit(root, false);
	return weights;
}
