/** Finds the part of a page that is the article: the element whose text outweighs the links and labels in it. */
import type {DraftBlock} from '../../draft.ts';
import {bare} from './headline.ts';
import {outward} from './page.ts';
import {surroundingsOf} from './surroundings.ts';
import {attribute, type Element, elementsOf, shortTextOf} from './tree.ts';
import {type Weight, weightsOf} from './weight.ts';

const bodies =
	/(?:^|[\s_-])(?:article|entry|post|story|page|blog|news)[_-]*(?:body|content|text|copy)(?:$|[\s_-])|articlebody|storytext/i;

/** Share of the text that makes an `article` under the title the article. */
const considerable = 0.25;
/** UTF-16 units of running text from which a part is an article, however much stands around. */
const certain = 1000;

/** The largest part of `whole` around a heading that holds no other one of its level. */
function partOf(head: Element, heads: readonly Element[], whole: Element): Element {
	const around = new Set<Element>();
	for (const other of heads) {
		if (other === head) continue;
		for (const element of outward(other, Number.POSITIVE_INFINITY)) {
			if (around.has(element)) break;
			around.add(element);
		}
	}
	let part = head;
	for (const element of outward(head, Number.POSITIVE_INFINITY)) {
		if (element === whole || around.has(element)) break;
		part = element;
	}
	return part;
}

/** Of several articles on one page, the one under the title. */
function underTitle(best: Element, title: string | null, weights: Weights): Element {
	const named = bare(title ?? '');
	if (named === '') return best;
	const proseOf = (element: Element): number => weights.get(element)?.prose ?? 0;
	const isTitle = (element: Element): boolean => bare(shortTextOf(element, longest)) === named;
	const elements = elementsOf(best);
	// Pages that go on with the next article when one has read to the end begin each with its own title.
	const heads = elements.filter(({name}) => name === 'h1');
	const head = heads.length > 1 ? heads.find(isTitle) : undefined;
	const part = head && partOf(head, heads, best);
	if (part !== undefined && proseOf(part) >= certain) return part;
	const under = elements.find(
		element =>
			element.name === 'article' &&
			proseOf(element) > proseOf(best) * considerable &&
			elementsOf(element).some(inside => /^h[1-3]$/.test(inside.name) && isTitle(inside)),
	);
	return under ?? best;
}

type Weights = ReadonlyMap<Element, Weight>;

/** The element with the greatest sum of weights. */
function heaviestOf(root: Element, weights: Weights): Element {
	let best = root;
	let most = 0;
	for (const [element, {sum}] of weights) if (sum > most) [best, most] = [element, sum];
	return best;
}

export interface Content {
	content: Element;
	/** What is named as no part of the article, and why. */
	without: ReadonlyMap<Element, string>;
	/** Whether the page is a list or a form rather than an article, and all of it is its content. */
	whole: boolean;
}

/** UTF-16 units of running text below which a page is hardly an article. */
const doubtful = 250;
/** Share of the page's text below which it is none either. */
const little = 0.08;
/** On the page of an article they are of others; a thread or a list is made of them. */
const ofOthers: ReadonlySet<string> = new Set(['comments', 'teasers', 'related articles']);

function ofThreadOrList(
	root: Element,
	found: Element,
	best: Weight,
	surroundings: ReadonlyMap<Element, string>,
): Content | null {
	const without = new Map([...surroundings].filter(([, reason]) => !ofOthers.has(reason)));
	const weights = weightsOf(root, without);
	const thread = heaviestOf(root, weights);
	const {prose} = weights.get(thread)!;
	if (best.prose < doubtful && prose >= doubtful && prose > best.prose * 2)
		return {content: thread, without, whole: false};
	const elements = elementsOf(root);
	const main =
		elements.find(({name, attributes}) => name === 'main' || attributes.get('role') === 'main') ??
		elements.find(({name}) => name === 'body') ??
		root;
	const isList = best.prose < certain && best.text < (weights.get(main)?.text ?? 0) * little;
	const astray = best.prose < doubtful && !elementsOf(main).includes(found);
	return isList || astray || best.prose === 0 ? {content: main, without, whole: true} : null;
}

export function findContent(root: Element, title: string | null): Content {
	const without = surroundingsOf(root, weightsOf(root));
	const weights = weightsOf(root, without);
	const heaviest = heaviestOf(root, weights);
	const other = ofThreadOrList(root, heaviest, weights.get(heaviest)!, without);
	if (other !== null) return other;
	const best = underTitle(heaviest, title, weights);
	const prose = weights.get(best)?.prose ?? 0;
	const named = elementsOf(best).find(
		element =>
			(weights.get(element)?.prose ?? 0) > prose * 0.85 &&
			(bodies.test(attribute(element, 'class')) || /articlebody/i.test(attribute(element, 'itemprop'))),
	);
	return {content: named ?? best, without, whole: false};
}

/** Folds of other parts of the page that are kept, and their UTF-16 units. */
const most = 20;
const longest = 300;

/** What was named as no part of the article outside of it, for those who want to see what was left. */
export function leftOut(content: Element, without: ReadonlyMap<Element, string>): DraftBlock[] {
	const inside = new Set(elementsOf(content));
	const parts: DraftBlock[] = [];
	for (const [element, reason] of without) {
		if (parts.length === most) break;
		const text = inside.has(element) ? '' : shortTextOf(element, longest);
		if (text !== '') parts.push({kind: 'folded', text, reason});
	}
	return parts;
}
