/** What the classes and ids of a page call its parts. */
import {attribute, type Element, elementsOf} from './tree.ts';
import {isInline, type Weight} from './weight.ts';

const lists: [reason: string, words: string][] = [
	['cookie notice', 'cookie cookies consent gdpr onetrust didomi usercentrics cybotcookiebotdialog'],
	['comments', 'comment comments disqus respond commentlist replies'],
	['newsletter', 'newsletter newsletters signup subscribe subscription mailchimp optin mailinglist mc4wp'],
	[
		'share row',
		'share sharing shares sharedaddy social socials addtoany sharebar addthis sharethis followus socialshare sharebuttons',
	],
	[
		'related articles',
		'related recommended recommendations recirc recirculation readmore outbrain taboola trending popular relatedposts nextup alsoread ' +
			'mostread similar crosslinks teaser teasers',
	],
	[
		'advertisement',
		'ad ads advert advertisement advertising adslot adunit adsbygoogle sponsor sponsored promo promos promotion dfp banner',
	],
	[
		'navigation',
		'breadcrumb breadcrumbs toc pagination pager sidebar navbar nav menu skiplink navigation masthead tableofcontents',
	],
	['about the author', 'authorbio authorbox authorinfo aboutauthor bio biography'],
	['tags', 'tags taglist posttags tagcloud entrytags tagged'],
	['byline', 'byline dateline postmeta entrymeta articlemeta timestamp postinfo postdate publishdate'],
	['footer', 'footer copyright'],
	['embedded post', 'twittertweet instagrammedia tiktokembed fbpost'],
	['dialog', 'modal popup popover lightbox tooltip dialog overlay'],
];
const reasons = new Map(lists.flatMap(([reason, words]) => words.split(' ').map(word => [word, reason] as const)));

/** "post-Meta__tags" -> post, meta, tags, postmeta, metatags. */
function wordsIn(names: string): string[] {
	const found: string[] = [];
	for (const name of names.split(/\s+/)) {
		const parts = name
			.replace(/([a-z])([A-Z])/g, '$1-$2')
			.toLowerCase()
			.split(/[^a-z]+/)
			.filter(part => part !== '');
		for (const [index, part] of parts.entries()) {
			found.push(part);
			if (index > 0) found.push(parts[index - 1] + part);
		}
	}
	return found;
}

/** Reasons by the classes and id of an element; pages repeat them a lot. */
type Known = Map<string, string | null>;

/** Why an element is no part of an article, by what it is called; null where its names say nothing. */
function reasonOfNames(element: Element, known: Known): string | null {
	if (element.name === 'nav') return 'navigation';
	if (element.name === 'footer' || element.name === 'dialog') return element.name;
	const names = `${attribute(element, 'class')} ${attribute(element, 'id')}`;
	if (names.length < 3 || names.length > 400) return null;
	let reason = known.get(names);
	if (reason === undefined) {
		reason = null;
		for (const word of wordsIn(names)) reason ??= reasons.get(word) ?? null;
		known.set(names, reason);
	}
	return reason;
}

/** UTF-16 units of running text, and share of the page's, that a part may hold and still be what its name says. */
const allowances: Record<string, [most: number, share: number]> = {
	'cookie notice': [20_000, 0.9],
	comments: [1_000_000, 0.9],
	newsletter: [800, 0.3],
	'share row': [200, 0.3],
	'related articles': [3000, 0.3],
	advertisement: [150, 0.3],
	navigation: [400, 0.3],
	'about the author': [1500, 0.3],
	tags: [100, 0.3],
	byline: [150, 0.3],
	footer: [3000, 0.3],
	dialog: [2000, 0.3],
	'embedded post': [2000, 0.3],
	form: [500, 0.3],
	hidden: [60, 0.3],
};
/** A name that stands for more of the page's text than this tells nothing. */
const telling = 0.4;

const roots = new Set(['html', 'body', 'main', 'article']);
const fields = new Set(['input', 'select', 'textarea']);

function reasonFor(element: Element, known: Known): string | null {
	if (roots.has(element.name) || (isInline(element) && element.name !== 'span')) return null;
	const named = reasonOfNames(element, known);
	if (named !== null) return named;
	if (element.attributes.has('hidden') || /display:\s*none/.test(attribute(element, 'style'))) return 'hidden';
	if (element.name === 'form') {
		const asked = elementsOf(element).filter(
			({name, attributes}) => fields.has(name) && attributes.get('type') !== 'hidden',
		);
		if (asked.length >= 2) return 'form';
	}
	return null;
}

/** The outermost parts of a page that are not its article -> why. */
export function surroundingsOf(root: Element, weights: ReadonlyMap<Element, Weight>): Map<Element, string> {
	const found = new Map<Element, string>();
	const whole = weights.get(root)!.prose + 1;
	const known: Known = new Map();
	const visit = (element: Element): void => {
		for (const child of element.children) {
			if (typeof child === 'string') continue;
			const reason = reasonFor(child, known);
			const prose = weights.get(child)?.prose ?? 0;
			const [most, share] = allowances[reason ?? ''] ?? [-1, 0];
			if (reason !== null && prose <= most && prose <= whole * share) found.set(child, reason);
			else visit(child);
		}
	};
	visit(root);
	const held = new Map<string, number>();
	for (const [element, reason] of found) held.set(reason, (held.get(reason) ?? 0) + (weights.get(element)?.prose ?? 0));
	for (const [element, reason] of found) {
		if (reason !== 'comments' && reason !== 'cookie notice' && held.get(reason)! > whole * telling)
			found.delete(element);
	}
	return found;
}
