/** HTML -> a light tree: plain elements and strings, in one pass and never deeper than {@link deepest}. */
import {Tokenizer} from 'htmlparser2';
import {oneLine} from '../../blanks.ts';
import {
	anchor,
	breaks,
	cells,
	closes,
	empty,
	inHead,
	inline,
	keptAttributes,
	paragraph,
	paragraphEnds,
	skipped,
	tabular,
	unread,
} from './elements.ts';

export type Node = Element | string;

export interface Element {
	/** Lower case. */
	name: string;
	attributes: ReadonlyMap<string, string>;
	children: Node[];
	parent: Element | null;
}

/** Shared by the elements that have none. */
const noAttributes: ReadonlyMap<string, string> = new Map();

const element = (name: string): Element => ({name, attributes: noAttributes, children: [], parent: null});

/** What lies deeper becomes flatter, so that whoever walks the tree may recurse. */
const deepest = 128;
/** Elements; a page of a megabyte has about 12,000. Of what comes after them, the text is kept. */
const most = 40_000;

class Builder {
	readonly root = element('#root');
	private readonly open: Element[] = [this.root];
	/** Tags opened below the deepest level; their closing tags close nothing. */
	private beyond = 0;
	private count = 0;
	private silent = 0;
	private seenBody = false;
	private tag: Element | null = null;
	private attribute = '';
	private value = '';
	private attributes: Map<string, string> | null = null;

	private readonly html: string;
	constructor(html: string) {
		this.html = html;
	}

	private get top(): Element {
		return this.open[this.open.length - 1]!;
	}
	private text(text: string): void {
		if (this.silent > 0) return;
		const {children, name} = this.top;
		if ((name === 'head' || name === 'html') && /\S/.test(text)) this.leaveHead();
		const last = children.length - 1;
		if (typeof children[last] === 'string') children[last] += text;
		else this.top.children.push(text);
	}
	private leaveHead(): void {
		const head = this.open.findIndex(({name}) => name === 'head');
		if (head > 0) this.open.length = head;
	}
	/** Closes the nearest open element among `names`, unless one of `within` stands before it. */
	private close(names: ReadonlySet<string>, within: (name: string) => boolean): void {
		for (let at = this.open.length - 1; at > 0; at--) {
			const {name} = this.open[at]!;
			if (names.has(name)) {
				this.open.length = at;
				return;
			}
			if (within(name)) return;
		}
	}
	/** Closes the nearest element of the name; of a cell, what stands in it alone. */
	private end(name: string): void {
		const inCell = !tabular.has(name);
		for (let at = this.open.length - 1; at > 0; at--) {
			const open = this.open[at]!.name;
			if (open === name) {
				this.open.length = at;
				return;
			}
			if (inCell && cells.has(open)) return;
		}
	}
	private start(): void {
		const tag = this.tag!;
		const {name} = tag;
		if (++this.count > most) {
			if (paragraphEnds.has(name)) this.text(' ');
			if (!empty.has(name)) this.beyond++;
			return;
		}
		if (name === 'html' || name === 'body' || name === 'head') {
			if (name === 'body') this.leaveHead();
			const again = name === 'body' ? this.seenBody : this.open.length > (name === 'html' ? 1 : 2);
			if (name === 'body') this.seenBody = true;
			if (again) return;
		} else if (this.top.name === 'head' && !inHead.has(name)) this.leaveHead();
		if (paragraphEnds.has(name)) this.close(paragraph, open => open !== 'p' && !inline.has(open));
		const rule = closes.get(name);
		if (rule !== undefined) this.close(rule.open, open => rule.within.has(open));
		else if (name === 'a') this.close(anchor, open => !inline.has(open));
		else if (/^h[1-6]$/.test(name) && /^h[1-6]$/.test(this.top.name)) this.open.pop();
		tag.parent = this.top;
		this.top.children.push(tag);
		if (empty.has(name)) return;
		if (this.open.length >= deepest) this.beyond++;
		else this.open.push(tag);
	}

	onopentagname(start: number, end: number): void {
		this.tag = element(this.html.slice(start, end).toLowerCase());
		this.attributes = null;
	}
	onattribname(start: number, end: number): void {
		this.attribute = this.html.slice(start, end).toLowerCase();
		this.value = '';
	}
	onattribdata(start: number, end: number): void {
		if (keptAttributes.has(this.attribute)) this.value += this.html.slice(start, end);
	}
	onattribentity(code: number): void {
		this.value += String.fromCodePoint(code);
	}
	onattribend(): void {
		if (!keptAttributes.has(this.attribute)) return;
		this.attributes ??= new Map();
		if (!this.attributes.has(this.attribute)) this.attributes.set(this.attribute, this.value);
	}
	onopentagend(): void {
		const {tag} = this;
		if (tag === null) return;
		if (this.attributes !== null) tag.attributes = this.attributes;
		if (skipped.has(tag.name) && !tag.attributes.has('shadowrootmode')) this.silent++;
		else if (this.silent === 0) this.start();
		this.tag = null;
	}
	onselfclosingtag(): void {
		// HTML knows no self-closing tags, but SVG does.
		if (this.tag !== null && !skipped.has(this.tag.name)) this.onopentagend();
		this.tag = null;
	}
	onclosetag(start: number, end: number): void {
		const name = this.html.slice(start, end).toLowerCase();
		if (skipped.has(name)) {
			if (this.silent > 0) this.silent--;
			return;
		}
		if (this.silent > 0 || name === 'html' || name === 'body') return;
		if (name === 'br') this.top.children.push(element('br'));
		else if (this.beyond > 0) this.beyond--;
		else this.end(name);
	}
	ontext(start: number, end: number): void {
		this.text(this.html.slice(start, end));
	}
	ontextentity(code: number): void {
		this.text(String.fromCodePoint(code));
	}
	/** @param bracket how much of the end is its mark */
	oncdata(start: number, end: number, bracket: number): void {
		this.text(this.html.slice(start, end - bracket));
	}
	oncomment(): void {}
	ondeclaration(): void {}
	onend(): void {}
	onprocessinginstruction(): void {}
}

/** Never throws. The root is an element of no name that a page knows. */
export function parseTree(html: string): Element {
	const builder = new Builder(html);
	const tokenizer = new Tokenizer({decodeEntities: true}, builder);
	tokenizer.write(html);
	tokenizer.end();
	return builder.root;
}

/** The elements below `root`, in the order of the page. */
export function elementsOf(root: Element): Element[] {
	const found: Element[] = [];
	const visit = (parent: Element): void => {
		for (const child of parent.children) {
			if (typeof child === 'string') continue;
			found.push(child);
			visit(child);
		}
	};
	visit(root);
	return found;
}

export const attribute = (of: Element, name: string): string => of.attributes.get(name) ?? '';

/** What a reader sees of an element, blanks not yet collapsed. */
export function textOf(node: Node): string {
	if (typeof node === 'string') return node;
	if (unread.has(node.name)) return '';
	const text = node.children.map(textOf).join('');
	return breaks.has(node.name) ? ` ${text} ` : text;
}

/** The same in one line. */
export const lineOfText = (node: Node): string => oneLine(textOf(node)).trim();

/** The same, empty where it is longer than `most` UTF-16 units: soon told also of the whole page. */
export function shortTextOf(root: Element, most: number): string {
	const pieces: string[] = [];
	let left = most * 4;
	const visit = (node: Node): void => {
		left -= typeof node === 'string' ? node.length : 10;
		if (left < 0) return;
		if (typeof node === 'string') pieces.push(node);
		else if (!unread.has(node.name)) {
			if (breaks.has(node.name)) pieces.push(' ');
			for (const child of node.children) {
				if (left < 0) return;
				visit(child);
			}
			if (breaks.has(node.name)) pieces.push(' ');
		}
	};
	visit(root);
	const line = left < 0 ? '' : oneLine(pieces.join('')).trim();
	return line.length <= most ? line : '';
}
