/** Finds the part of a page that is the article: the element whose text outweighs the links and labels in it. */
import type {DraftBlock} from '../../draft.ts';
import {bare} from './headline.ts';
import {surroundingsOf} from './surroundings.ts';
import {attribute, type Element, elementsOf, shortTextOf} from './tree.ts';
import {type Weight, weightsOf} from './weight.ts';

const bodies =
	/(?:^|[\s_-])(?:article|entry|post|story|page|blog|news)[_-]*(?:body|content|text|copy)(?:$|[\s_-])|articlebody|storytext/i;

/** Share of the text that makes an `article` under the title the article. */
const considerable = 0.25;

/** Of several articles on one page, the one under the title. */
function underTitle(best: Element, title: string | null, weights: ReadonlyMap<Element, Weight>): Element {
	const named = bare(title ?? '');
	if (named === '') return best;
	const whole = weights.get(best)?.prose ?? 0;
	const isTitle = (element: Element) => /^h[1-3]$/.test(element.name) && bare(shortTextOf(element, longest)) === named;
	const under = elementsOf(best).find(
		element =>
			element.name === 'article' &&
			(weights.get(element)?.prose ?? 0) > whole * considerable &&
			elementsOf(element).some(isTitle),
	);
	return under ?? best;
}

/** The element with the greatest sum of weights, and what is named as no part of the article. */
export function findContent(root: Element, title: string | null): {content: Element; without: Map<Element, string>} {
	const without = surroundingsOf(root, weightsOf(root));
	const weights = weightsOf(root, without);
	let best = root;
	let most = 0;
	for (const [element, {sum}] of weights) if (sum > most) [best, most] = [element, sum];
	best = underTitle(best, title, weights);
	const prose = weights.get(best)?.prose ?? 0;
	const named = elementsOf(best).find(
		element =>
			(weights.get(element)?.prose ?? 0) > prose * 0.85 &&
			(bodies.test(attribute(element, 'class')) || /articlebody/i.test(attribute(element, 'itemprop'))),
	);
	return {content: named ?? best, without};
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
