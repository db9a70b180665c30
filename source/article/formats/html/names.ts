/** What the classes and ids of a page call its parts. */
import {attribute, type Element} from './tree.ts';

interface Part {
	/** UTF-16 units of running text that a part may hold and still be what its name says. */
	most: number;
	/** The same as a share of the page's. */
	share: number;
	/** Words of a class or an id, two that stand side by side as one. */
	words: string;
}

export const parts: Readonly<Record<string, Part>> = {
	'cookie notice': {
		most: 20_000,
		share: 0.9,
		words: 'cookie cookies consent gdpr onetrust didomi usercentrics cybotcookiebotdialog',
	},
	comments: {most: 1_000_000, share: 0.9, words: 'comment comments disqus respond commentlist replies'},
	newsletter: {
		most: 800,
		share: 0.3,
		words: 'newsletter newsletters signup subscribe subscription mailchimp optin mailinglist mc4wp',
	},
	'share row': {
		most: 200,
		share: 0.3,
		words:
			'share sharing shares sharedaddy social socials addtoany sharebar addthis sharethis followus socialshare sharebuttons',
	},
	'related articles': {
		most: 3000,
		share: 0.3,
		words:
			'related recommended recommendations recirc recirculation readmore outbrain taboola trending popular relatedposts ' +
			'nextup alsoread mostread similar crosslinks teaser teasers',
	},
	advertisement: {
		most: 150,
		share: 0.3,
		words:
			'ad ads advert advertisement advertising adslot adunit adsbygoogle sponsor sponsored promo promos promotion dfp banner',
	},
	navigation: {
		most: 400,
		share: 0.3,
		words:
			'breadcrumb breadcrumbs toc pagination pager sidebar navbar nav menu skiplink navigation masthead tableofcontents',
	},
	'about the author': {most: 1500, share: 0.3, words: 'authorbio authorbox authorinfo aboutauthor bio biography'},
	tags: {most: 100, share: 0.3, words: 'tags taglist posttags tagcloud entrytags tagged'},
	byline: {
		most: 150,
		share: 0.3,
		words: 'byline dateline postmeta entrymeta articlemeta timestamp postinfo postdate publishdate',
	},
	footer: {most: 3000, share: 0.3, words: 'footer copyright'},
	'embedded post': {most: 2000, share: 0.3, words: 'twittertweet instagrammedia tiktokembed fbpost'},
	dialog: {most: 2000, share: 0.3, words: 'modal popup popover lightbox tooltip dialog overlay'},
	form: {most: 500, share: 0.3, words: ''},
	appeal: {
		most: 3000,
		share: 0.6,
		words: 'donate donation donations donating fundraiser fundraising membership',
	},
	aside: {most: 200, share: 0.3, words: ''},
	video: {most: 300, share: 0.3, words: 'video videowrap videoplayer videocontainer jwplayer'},
	teasers: {most: 20_000, share: 0.85, words: ''},
	'edit link': {most: 60, share: 0.3, words: 'editsection editlink'},
	hidden: {most: 60, share: 0.3, words: ''},
	message: {most: 700, share: 0.3, words: ''},
};

const reasons = new Map(
	Object.entries(parts).flatMap(([reason, {words}]) => words.split(' ').map(word => [word, reason] as const)),
);

/** "post-Meta__tags" -> post, meta, tags, postmeta, metatags. */
function* wordsIn(names: string): Generator<string> {
	for (const name of names.split(/\s+/)) {
		const words = name
			.replace(/([a-z])([A-Z])/g, '$1-$2')
			.toLowerCase()
			.split(/[^a-z0-9]+|(?<=[a-z])(?=\d)/)
			.filter(word => word !== '');
		for (const [index, word] of words.entries()) {
			yield word;
			if (index > 0) yield words[index - 1] + word;
		}
	}
}

/** UTF-16 units: longer lists of classes say how a part looks rather than what it is. */
const longest = 400;

/** The id of a heading is what it says, and so are those of many words. */
const isSlug = (element: Element): boolean =>
	/^h[1-6]$/.test(element.name) || attribute(element, 'id').split(/[-_]/, 4).length > 3;

/** Tells why an element is no part of an article by what it is called; null where its names say nothing. */
export function reasonReader(): (element: Element) => string | null {
	// Pages repeat their classes a lot.
	const known = new Map<string, string | null>();
	return element => {
		if (element.name === 'nav') return 'navigation';
		if (element.name === 'footer' || element.name === 'dialog') return element.name;
		const tag = element.name === 'aside' ? 'aside' : null;
		const id = isSlug(element) ? '' : attribute(element, 'id');
		const names = `${attribute(element, 'class')} ${id}`;
		if (names.length < 3 || names.length > longest) return tag;
		let reason = known.get(names);
		if (reason === undefined) {
			reason = null;
			for (const word of wordsIn(names)) reason ??= reasons.get(word) ?? null;
			known.set(names, reason);
		}
		return reason ?? tag;
	};
}
