/** Footnotes: the numbers that lead to them, and the way back. */
import {attribute, type Element, elementsOf, shortTextOf} from './tree.ts';

/** The longest text of a link to a note or back, in UTF-16 units. */
const longest = 20;

/** Whether a link leads to a footnote, as books and pages call those. */
const isReference = (link: Element): boolean =>
	/(?:^|\s)(?:doc-)?noteref(?:$|\s)|(?:^|\s)(?:footnote|fn)-?ref(?:$|\s)/i.test(
		`${attribute(link, 'epub:type')} ${attribute(link, 'role')} ${attribute(link, 'class')}`,
	);

/** The link back from a note to its place, which leads nowhere on paper. */
export const isWayBack = (link: Element): boolean =>
	attribute(link, 'href').startsWith('#') && /^[↩↑⤴^]\uFE0E?$/.test(shortTextOf(link, longest));

/** Whether the element is, or holds, or stands in a link to a note. */
function leadsToNote(element: Element): boolean {
	if (element.name === 'a') return isReference(element);
	if (element.name !== 'sup') return false;
	const link = elementsOf(element).find(({name}) => name === 'a') ?? element.parent;
	return link?.name === 'a' && attribute(link, 'href').includes('#');
}

/** The number by which the element leads to a note, which is no part of the word it stands at; null where it is none. */
export const noteNumberOf = (element: Element): string | null =>
	leadsToNote(element) ? (/^\[?(\d{1,3})\]?$/.exec(shortTextOf(element, longest))?.[1] ?? null) : null;
