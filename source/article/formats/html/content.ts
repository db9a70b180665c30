/** Finds the part of a page that is the article: the element whose text outweighs the links and labels in it. */
import type {DraftBlock} from '../../draft.ts';
import {surroundingsOf} from './surroundings.ts';
import {attribute, type Element, elementsOf, shortTextOf} from './tree.ts';
import {type Weight, weightsOf} from './weight.ts';

const bodies =
	/(?:^|[\s_-])(?:article|entry|post|story|page|blog|news)[_-]*(?:body|content|text|copy)(?:$|[\s_-])|articlebody|storytext/i;

/** The element with the greatest sum of weights. */
export function findContent(root: Element): {content: Element; without: Map<Element, string>} {
	const without = surroundingsOf(root, weightsOf(root));
	const weights = weightsOf(root, without);
	let best = root;
	let most: Weight = {prose: 0, sum: 0};
	for (const [element, weight] of weights) if (weight.sum > most.sum) [best, most] = [element, weight];
	const named = elementsOf(best).find(
		element =>
			(weights.get(element)?.prose ?? 0) > most.prose * 0.85 &&
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
