/** HTML that is all article, without a page around it: an item of a feed, a chapter of a book. */
import {parseHTML} from 'linkedom';
import type {DraftBlock} from '../../draft.ts';
import type {Element} from './dom.ts';
import {stripTags, tooMuchForTree} from './flat.ts';
import {blocksOf} from './walk.ts';

/** @param base what its links are relative to; null: only links that are absolute are kept */
export function fragmentBlocks(html: string, base: string | null): DraftBlock[] {
	if (tooMuchForTree(html)) return stripTags(html);
	const {body} = parseHTML(`<!doctype html><html><body>${html}</body></html>`).document;
	return blocksOf(body as unknown as Element, href =>
		URL.canParse(href, base ?? undefined) ? new URL(href, base ?? undefined).href : null,
	);
}
