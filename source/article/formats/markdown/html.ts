/** HTML within Markdown -> blocks. Loaded when a text has some. */
import {parseHTML} from 'linkedom';
import type {Element} from '../html/dom.ts';
import {stripTags, tooMuchForTree} from '../html/flat.ts';
import {blocksOf} from '../html/walk.ts';
import type {HtmlReader} from './blocks.ts';

/** Pieces of HTML in one text of which a tree is built; a page has tens. */
const most = 500;

/** For one text. */
export function htmlReader(): HtmlReader {
	let count = 0;
	return html => {
		if (++count > most || tooMuchForTree(html)) return stripTags(html);
		const {body} = parseHTML(`<!doctype html><html><body>${html}</body></html>`).document;
		return blocksOf(body as unknown as Element, href => (/^(?:https?|mailto):/i.test(href) ? href : null));
	};
}
