import type {DraftBlock} from '../../draft.ts';
import {type Element, lineOfText} from './dom.ts';

const lazy = ['src', 'data-src', 'data-lazy-src', 'data-original'];

/** Emoji and the like, drawn as pictures inside a line. */
export const isIcon = (image: Element): boolean =>
	/emoji|smiley|icon|math|latex/i.test(image.className ?? '') && (image.getAttribute('alt') ?? '').length <= 60;

/** The image block of an `img`, of a figure, or of both; null where there is nothing to say about it. */
export function imageOf(
	image: Element | null,
	figure: Element | null,
	resolve: (href: string) => string | null,
): DraftBlock | null {
	const links = lazy
		.map(name => image?.getAttribute(name) ?? '')
		.filter(link => link !== '' && !link.startsWith('data:'));
	const source = links.length === 0 ? null : resolve(links[0]!);
	const alt = image?.getAttribute('alt')?.trim() || null;
	const credits = figure?.querySelector('[class*="credit"], [class*="copyright"], small');
	const credit = lineOfText(credits ?? null) || null;
	credits?.remove();
	const caption = lineOfText(figure?.querySelector('figcaption') ?? figure) || null;
	if (caption === null && alt === null && credit === null && source === null) return null;
	return {kind: 'image', alt, caption, credit, source: source?.startsWith('http') ? source : null};
}
