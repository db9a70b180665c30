/** What stands around an article is taken out of the page before its content is looked for. */
import {type Element, lineOfText, type Page} from './dom.ts';

export interface Removed {
	text: string;
	reason: string;
}

/** Words of a class or an id -> the reason for folding; the first that fits. */
const reasons: [reason: string, words: RegExp][] = [
	['cookie notice', /(?:^|[\s_-])(?:cookies?|consent|gdpr)(?:$|[\s_-])/i],
	['comments', /(?:^|[\s_-])(?:comments?|disqus|respond|commentlist)(?:$|[\s_-])/i],
	['newsletter', /(?:^|[\s_-])(?:newsletters?|signup|sign-up|subscribe|subscription|mailchimp)(?:$|[\s_-])/i],
	['share row', /(?:^|[\s_-])(?:share|sharing|sharedaddy|social|addtoany|sharebar|follow-us)(?:$|[\s_-])/i],
	[
		'related articles',
		/(?:^|[\s_-])(?:related|recommended|recirc|read-?more|more-from|outbrain|taboola|trending|popular|also-read|next-up|jp-relatedposts)(?:$|[\s_-])/i,
	],
	['advertisement', /(?:^|[\s_-])(?:advert|advertisement|ads?|ad-slot|sponsored?|promo|dfp)(?:$|[\s_-])/i],
	['navigation', /(?:^|[\s_-])(?:breadcrumbs?|toc|table-of-contents|pagination|sidebar|navbar|skip-link)(?:$|[\s_-])/i],
	['about the author', /(?:^|[\s_-])(?:author-bio|about-author|author-box|authorbox|author-info)(?:$|[\s_-])/i],
	['tags', /(?:^|[\s_-])(?:tags|tag-list|post-tags|tagcloud|entry-tags)(?:$|[\s_-])/i],
	['byline', /(?:^|[\s_-])(?:byline|dateline|post-meta|entry-meta|article-meta|timestamp)(?:$|[\s_-])/i],
];
/** Consent managers by the ids they bring along; their notices are often longer than the article. */
const consent = '[id^="onetrust"], [id^="didomi"], [id^="qc-cmp"], [id^="usercentrics"], [id^="CybotCookiebot"]';
const suspects = 'div, section, aside, ul, ol, p, nav, footer, form, span, table, header';
const captions =
	'[class*="wp-caption-text"], [class~="caption"], [class*="image-caption"], [class*="photo-caption"], [class*="media-caption"]';

function reasonOf(element: Element): string | null {
	if (element.nodeName.toUpperCase() === 'NAV') return 'navigation';
	const words = `${element.className ?? ''} ${element.id ?? ''}`;
	if (words.length < 3 || words.length > 400) return null;
	return reasons.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

/** Takes out what its class names as no part of the article, unless it holds much of the text. */
export function cleanPage(page: Page): Removed[] {
	const removed: Removed[] = [];
	for (const notice of page.querySelectorAll(consent)) notice.remove();
	const whole = proseLength(page);
	const gone = new Set<Element>();
	for (const element of page.querySelectorAll(suspects)) {
		const reason = reasonOf(element);
		if (reason === null) continue;
		const name = element.nodeName.toUpperCase();
		if (element.parentNode === null || gone.has(element.parentNode)) continue;
		if (name === 'SPAN' && reason !== 'share row' && reason !== 'advertisement') continue;
		if (element.querySelector('h1') !== null || proseLength(element) > whole * 0.25) continue;
		const text = lineOfText(element);
		if (text !== '' && text.length <= 300 && removed.length < 20) removed.push({text, reason});
		gone.add(element);
		element.remove();
	}
	for (const caption of page.querySelectorAll(captions)) {
		const text = lineOfText(caption);
		if (text.length > 600 || caption.closest('figure') !== null || caption.querySelector('img, p + p') !== null)
			continue;
		const figure = page.createElement('figure');
		const words = page.createElement('figcaption');
		words.textContent = text;
		figure.innerHTML = '';
		caption.replaceWith(figure);
		(figure as Element & {appendChild(child: Element): void}).appendChild(words);
	}
	return removed;
}

/** How much of an element stands in paragraphs, in UTF-16 units. */
function proseLength(element: Element): number {
	let length = 0;
	for (const paragraph of element.querySelectorAll('p')) length += paragraph.textContent.length;
	return length;
}
