/** Pictures, with what stands under them. */
import type {DraftBlock} from '../../draft.ts';
import type {Resolve} from './links.ts';
import {attribute, type Element, elementsOf, lineOfText, shortTextOf} from './tree.ts';

const sources = ['src', 'data-src', 'data-lazy-src', 'data-original'];
/** The first of several sizes that a page offers. */
const offered = (image: Element | null): string[] =>
	['srcset', 'data-srcset'].map(name => /^\s*([^\s,]+)/.exec(image?.attributes.get(name) ?? '')?.[1] ?? '');
const captions =
	/(?:^|\s)caption(?:$|\s)|wp-caption-text|(?:image|photo|media|picture|img|figure)[-_]*caption|caption[-_]text/i;
const credits = /credit|copyright/i;
const longest = 600;

/** Emoji and the like, drawn as pictures inside a line. */
export const isIcon = (image: Element): boolean =>
	/emoji|smiley|icon|math|latex/i.test(attribute(image, 'class')) && attribute(image, 'alt').length <= 60;

/** Whether an element outside a figure says what is to be seen on a picture. */
export function isCaption(element: Element): boolean {
	if (element.name === 'figcaption') return true;
	if (!captions.test(attribute(element, 'class'))) return false;
	if (shortTextOf(element, longest) === '') return false;
	const inside = elementsOf(element).map(({name}) => name);
	return !inside.includes('img') && inside.filter(name => name === 'p').length < 2;
}

/** The image block of an `img`, of a figure, or of both; null where there is nothing to say about it. */
export function imageOf(image: Element | null, figure: Element | null, resolve: Resolve): DraftBlock | null {
	const link = [...sources.map(name => image?.attributes.get(name) ?? ''), ...offered(image)].find(
		link => link !== '' && !link.startsWith('data:'),
	);
	const source = link === undefined ? null : resolve(link);
	const alt = image?.attributes.get('alt')?.trim() || null;
	const parts = figure === null ? [] : elementsOf(figure);
	const credited = parts.find(part => part.name === 'small' || credits.test(attribute(part, 'class')));
	const credit = (credited && lineOfText(credited)) || null;
	const words = parts.find(({name}) => name === 'figcaption') ?? figure;
	const said = words === null ? '' : lineOfText(words);
	const caption = (credit === null ? said : said.replace(credit, '').replace(/\s+/g, ' ').trim()) || null;
	if (caption === null && alt === null && credit === null && source === null) return null;
	return {kind: 'image', alt, caption, credit, source: source?.startsWith('http') ? source : null};
}
