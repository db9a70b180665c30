/** The little of the DOM that reading a page needs; the compiler's own DOM types would bring the browser's globals along. */
export interface Node {
	nodeType: number;
	nodeName: string;
	nodeValue: string | null;
	textContent: string;
	firstChild: Node | null;
	nextSibling: Node | null;
	parentNode: Element | null;
}

export interface Element extends Node {
	className: string;
	id: string;
	innerHTML: string;
	getAttribute(name: string): string | null;
	hasAttribute(name: string): boolean;
	querySelector(selector: string): Element | null;
	querySelectorAll(selector: string): Iterable<Element>;
	closest(selector: string): Element | null;
	contains(node: Node): boolean;
	replaceWith(...nodes: (Element | string)[]): void;
	remove(): void;
}

export interface Page extends Element {
	documentElement: Element;
	body: Element | null;
	createElement(name: string): Element;
}

export const isElement = (node: Node): node is Element => node.nodeType === 1;

/** The text of an element in one line. */
export const lineOfText = (node: Node | null): string => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
