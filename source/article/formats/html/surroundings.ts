/** The parts of a page that are not its article. */
import {parts, reasonReader} from './names.ts';
import {outward} from './page.ts';
import {attribute, type Element, elementsOf, type Node, shortTextOf} from './tree.ts';
import {isInline, type Weight} from './weight.ts';

/** A reason that stands for more of the page's text than this tells nothing. */
const telling = 0.4;
/** Which are true of most of a page now and then. */
const large: ReadonlySet<string> = new Set(['comments', 'cookie notice', 'message', 'teasers']);

const roots = new Set(['html', 'body', 'main', 'article']);
const fields = new Set(['input', 'select', 'textarea']);

const asks = (form: Element): boolean =>
	elementsOf(form).filter(({name, attributes}) => fields.has(name) && attributes.get('type') !== 'hidden').length >= 2;

const isElement = (node: Node): node is Element => typeof node !== 'string';

/** An item that begins with a link in a box of its own or a linked picture, as teasers do and points of a text do not. */
function isTeaser(item: Element): boolean {
	let here = item;
	let boxes = 0;
	for (;;) {
		const first = here.children.find(child => isElement(child) || /\S/.test(child));
		if (first === undefined || !isElement(first)) return false;
		if (first.name === 'a')
			return boxes > 0 || first.children.some(child => isElement(child) && (child.name === 'img' || !isInline(child)));
		if (!isInline(first)) boxes++;
		here = first;
	}
}

/** Items of a list that make it one of teasers. */
const fewest = 3;

type Weights = ReadonlyMap<Element, Weight>;

/** Items without text are those of advertisements. */
function listsTeasers(list: Element, weights: Weights): boolean {
	const items = list.children
		.filter(isElement)
		.filter(item => item.name === 'li' && (weights.get(item)?.text ?? 0) > 0);
	return items.length >= fewest && items.filter(isTeaser).length > items.length * 0.8;
}

const isHidden = (element: Element): boolean =>
	element.attributes.has('hidden') || /display:\s*none/.test(attribute(element, 'style'));

/** Beside a class like `md:block` it hides on small screens alone. */
function isCalledHidden(element: Element): boolean {
	const called = attribute(element, 'class');
	return /(?:^|\s)hidden(?:\s|$)/.test(called) && !called.includes(':');
}

/** UTF-16 units: a longer `span` holds text. */
const longestSpan = 150;

function reasonFor(element: Element, named: (element: Element) => string | null, weights: Weights): string | null {
	if (roots.has(element.name)) return null;
	// That of a quotation says whose it is.
	if (element.name === 'footer' && [...outward(element, 4)].some(({name}) => name === 'blockquote')) return null;
	if (isInline(element)) {
		const small = element.name === 'span' && shortTextOf(element, longestSpan) !== '';
		return small ? named(element) : null;
	}
	const reason = named(element);
	if (reason !== null) return reason;
	if (isHidden(element)) return 'hidden';
	if (isCalledHidden(element)) return 'message';
	if (element.name === 'form' && asks(element)) return 'form';
	return (element.name === 'ul' || element.name === 'ol') && listsTeasers(element, weights) ? 'teasers' : null;
}

/** The outermost parts of a page that are not its article -> why. */
export function surroundingsOf(root: Element, weights: Weights): Map<Element, string> {
	const found = new Map<Element, string>();
	const held = new Map<string, number>();
	const whole = weights.get(root)!.prose + 1;
	const named = reasonReader();
	const visit = (element: Element): void => {
		for (const child of element.children) {
			if (!isElement(child)) continue;
			const reason = reasonFor(child, named, weights);
			const part = parts[reason ?? ''];
			const prose = weights.get(child)?.prose ?? 0;
			if (reason !== null && part !== undefined && prose <= part.most && prose <= whole * part.share) {
				found.set(child, reason);
				held.set(reason, (held.get(reason) ?? 0) + prose);
			} else visit(child);
		}
	};
	visit(root);
	for (const [element, reason] of found)
		if (!large.has(reason) && held.get(reason)! > whole * telling) found.delete(element);
	return found;
}
