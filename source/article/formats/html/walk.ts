/** A content tree -> blocks. */
import type {DraftBlock, DraftItem, Run} from '../../draft.ts';
import {codeOf} from './code.ts';
import {blockNames, type Mark, marks, silent} from './elements.ts';
import {isWayBack, noteNumberOf} from './footnotes.ts';
import {imageOf, isCaption, isIcon} from './images.ts';
import type {Resolve} from './links.ts';
import {captionOf, isDataTable, tableOf} from './tables.ts';
import {attribute, type Element, elementsOf, lineOfText, type Node} from './tree.ts';

/** White space as a page shows it; single blanks are left alone, see `blanks.ts`. */
const oneGap = (text: string): string => text.replace(/ [\t\n\f\r ]+|[\t\n\f\r][\t\n\f\r ]*/g, ' ');

/** Where in the markup a run stands. */
interface Place {
	marks: readonly Mark[];
	href: string | null;
	/** 1 to 6 within a heading, else 0. */
	level: number;
	/** Depth of block quotations. */
	quotes: number;
	/** Depth of lists, 0 outside. */
	lists: number;
}

const outside: Place = {marks: [], href: null, level: 0, quotes: 0, lists: 0};

class Walk {
	readonly blocks: DraftBlock[] = [];
	private runs: Run[] = [];
	/** Of the last run. */
	private last: Place | null = null;
	private images: DraftBlock[] = [];
	private list: DraftItem[] = [];
	/** What stands before the next item. */
	private marker = '';
	private readonly resolve: Resolve;
	private readonly without: ReadonlyMap<Element, string>;

	constructor(resolve: Resolve, without: ReadonlyMap<Element, string>) {
		this.resolve = resolve;
		this.without = without;
	}

	children(of: Element, place: Place): void {
		for (const child of of.children) this.node(child, place);
	}

	private node(node: Node, place: Place): void {
		if (typeof node === 'string') this.text(oneGap(node), place);
		else if (this.without.has(node))
			this.blocks.push({kind: 'folded', text: lineOfText(node), reason: this.without.get(node)!});
		else if (!silent.has(node.name) && !this.special(node, place)) this.element(node, place);
	}

	private text(text: string, place: Place): void {
		const last = this.runs.at(-1);
		if (last !== undefined && this.last === place) {
			last.text += text;
			return;
		}
		this.last = place;
		const run: Run = {text};
		for (const mark of place.marks) run[mark] = true;
		if (place.href !== null) run.href = place.href;
		this.runs.push(run);
	}

	/** What is more than its children in a row; false where it is not. */
	private special(element: Element, place: Place): boolean {
		switch (element.name) {
			case 'br':
				this.text('\n', place);
				return true;
			case 'hr':
				this.whole({kind: 'rule'}, place);
				return true;
			case 'img': {
				const image = imageOf(element, null, this.resolve);
				if (isIcon(element)) this.text(attribute(element, 'alt'), place);
				else if (image !== null) this.images.push(image);
				return true;
			}
			case 'pre':
				this.whole(codeOf(element), place);
				return true;
			case 'q':
				this.text('“', place);
				this.children(element, place);
				this.text('”', place);
				return true;
			case 'math':
			case 'rp':
				return true;
			case 'rt':
				// Set above its word in print.
				this.text('(', place);
				this.children(element, place);
				this.text(')', place);
				return true;
			case 'cite':
				if (!opensQuotation(element)) return false;
				this.flush(place);
				this.children(element, {...place, marks: [...place.marks, 'emphasis']});
				this.flush(place);
				return true;
			case 'a':
			case 'sup':
				return (element.name === 'a' && isWayBack(element)) || this.noteNumber(element, place);
			case 'table':
				return this.table(element, place);
			default:
				return this.caption(element, place);
		}
	}

	private noteNumber(element: Element, place: Place): boolean {
		const number = noteNumberOf(element);
		if (number !== null) this.text(`[${number}]`, place);
		return number !== null;
	}

	private table(element: Element, place: Place): boolean {
		if (!isDataTable(element)) return false;
		const caption = captionOf(element);
		if (caption !== undefined) this.element(caption, place);
		this.whole(
			tableOf(element, cell => blocksOf(cell, this.resolve)),
			place,
		);
		return true;
	}

	private caption(element: Element, place: Place): boolean {
		const figure = element.name === 'figure' && !holdsText(element);
		if (!figure && !isCaption(element)) return false;
		const picture = figure ? elementsOf(element).find(({name}) => name === 'img') : undefined;
		const image = imageOf(picture ?? null, element, this.resolve);
		if (image !== null) this.whole(image, place);
		return true;
	}

	private element(element: Element, place: Place): void {
		const {name} = element;
		if (!blockNames.has(name)) {
			const mark = marks.get(name);
			const inner = {...place};
			if (mark !== undefined && !place.marks.includes(mark)) inner.marks = [...place.marks, mark];
			if (name === 'a' && element.attributes.has('href')) inner.href = this.resolve(attribute(element, 'href'));
			this.children(element, mark === undefined && name !== 'a' ? place : inner);
			return;
		}
		this.flush(place);
		if (name === 'ul' || name === 'ol') this.items(element, place);
		else {
			const inner = {...place};
			if (/^h[1-6]$/.test(name)) inner.level = Number(name[1]);
			else if (name === 'blockquote') inner.quotes++;
			else if (name === 'dt' && !place.marks.includes('strong')) inner.marks = [...place.marks, 'strong'];
			this.children(element, inner);
			this.flush(inner);
		}
	}

	private items(list: Element, place: Place): void {
		const inner = {...place, lists: place.lists + 1};
		const ordered = list.name === 'ol';
		let number = Number.parseInt(attribute(list, 'start'), 10) || 1;
		for (const child of list.children) {
			if (typeof child !== 'string' && child.name === 'li') {
				this.flush(inner);
				const box = elementsOf(child).find(
					({name, attributes}) => name === 'input' && attributes.get('type') === 'checkbox',
				);
				this.marker = box ? (box.attributes.has('checked') ? '☑' : '☐') : ordered ? `${number++}.` : '•';
				this.children(child, inner);
				this.flush(inner);
				this.marker = '';
			} else this.node(child, inner);
		}
		this.flush(inner);
		if (place.lists === 0) this.closeList();
	}

	private whole(block: DraftBlock, place: Place): void {
		this.flush(place);
		this.closeList();
		this.blocks.push(block);
	}

	private closeList(): void {
		if (this.list.length > 0) this.blocks.push({kind: 'list', items: this.list});
		this.list = [];
	}

	flush(place: Place): void {
		const {runs} = this;
		this.runs = [];
		if (runs.some(run => /\S/.test(run.text))) {
			if (place.level > 0) {
				this.closeList();
				this.blocks.push({kind: 'heading', level: place.level as 1, runs});
			} else if (place.lists > 0) {
				this.list.push({depth: place.lists - 1, marker: this.marker, runs});
				this.marker = '';
			} else if (place.quotes > 0) this.blocks.push({kind: 'quotation', depth: place.quotes, runs});
			else this.blocks.push({kind: 'paragraph', runs});
		}
		if (this.images.length > 0) {
			this.closeList();
			for (const image of this.images) this.blocks.push(image);
			this.images = [];
		}
	}

	end(): void {
		this.flush(outside);
		this.closeList();
	}
}

/** "Ann Lee wrote:", over what she wrote, as forums have it. */
function opensQuotation({parent, children}: Element): boolean {
	if (parent?.name !== 'blockquote' && parent?.parent?.name !== 'blockquote') return false;
	const first = parent.children.find(child => typeof child !== 'string' || /\S/.test(child));
	return typeof first === 'object' && first.name === 'cite' && first.children === children;
}

/** Whether a figure holds more than a picture and its caption. */
function holdsText(figure: Element): boolean {
	const names = elementsOf(figure).map(({name}) => name);
	return (
		names.some(name => name === 'table' || name === 'pre' || name === 'blockquote') ||
		names.filter(name => name === 'p').length > 2
	);
}

export function blocksOf(
	root: Element,
	resolve: Resolve,
	without: ReadonlyMap<Element, string> = new Map(),
): DraftBlock[] {
	const walk = new Walk(resolve, without);
	walk.children(root, outside);
	walk.end();
	return walk.blocks;
}
