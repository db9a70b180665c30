/** The input formats: one file each, one row here. A parser is loaded when the first file asks for it. */
import {extname} from 'node:path';
import type {Format} from './format.ts';
import {serviceOf} from './service/tables.ts';
import {
	isFeed,
	isGzip,
	isHighlights,
	isLinks,
	isMail,
	isMailbox,
	isOpml,
	isSavedPage,
	isTar,
	isWallabag,
	isZip,
} from './signs.ts';

const front = /^---\n(?:[^\n]*\n){0,60}?(?:---|\.\.\.)\n/;

/** So many links are no chance. */
const manyLinks = 4;
const link = /\[[^\]\n]+\]\((?:https?:|\/|#|\.)[^)\n]*\)/g;
/** As services put it above a page that they made Markdown of. */
const pageHeader = /^Title: [^\n]*\n\s*URL Source: https?:/;

/** Two different kinds of markup, or many links: a scraped text may well have one of them by chance. */
function looksLikeMarkdown(head: string): boolean {
	if (front.test(head) && /^---\n\s*[\w-]+:/.test(head)) return true;
	if (/^\+\+\+\n(?:[^\n]*\n){0,60}?\+\+\+\n/.test(head)) return true;
	if (pageHeader.test(head)) return true;
	// One of these signs is in each of the kinds below, and none in most texts.
	if (!/[#`~*|[]/.test(head)) return false;
	const kinds = [
		/^#{1,6} \S/m,
		/^(?:```|~~~)/m,
		link,
		/(?:^|\s)\*\*\S[^*\n]*\*\*/,
		/^\|.*\|\n\|[ :|-]+\|$/m,
		/!?\[\[[^[\]\n]+\]\]/,
		/^> ?\[!\w+\]/m,
	];
	return kinds.filter(kind => head.search(kind) >= 0).length >= 2 || (head.match(link)?.length ?? 0) >= manyLinks;
}

export const formats: readonly Format[] = [
	{
		name: 'epub',
		extensions: ['epub'],
		sniff: head => isZip(head) && head.startsWith('mimetypeapplication/epub+zip', 30),
		ofBytes: true,
		load: () => import('./epub.ts'),
	},
	{name: 'zip', extensions: ['zip'], sniff: isZip, ofBytes: true, load: () => import('./zip.ts')},
	{name: 'tar', extensions: ['tar'], sniff: isTar, ofBytes: true, load: () => import('./tar.ts')},
	{
		name: 'gzip',
		extensions: ['tgz'],
		sniff: isGzip,
		ofBytes: true,
		load: () => import('./gzip.ts'),
	},
	{
		name: 'feed',
		extensions: ['rss', 'atom'],
		shared: ['xml', 'rdf', 'json'],
		sniff: isFeed,
		load: () => import('./feed.ts'),
	},
	{name: 'mhtml', extensions: ['mhtml', 'mht'], sniff: isSavedPage, ofBytes: true, load: () => import('./mhtml.ts')},
	{
		name: 'mbox',
		extensions: ['mbox'],
		sniff: isMailbox,
		ofBytes: true,
		load: () => import('./mbox.ts'),
	},
	{name: 'mail', extensions: ['eml', 'emlx'], sniff: isMail, ofBytes: true, load: () => import('./mail.ts')},
	{
		name: 'wallabag',
		extensions: [],
		shared: ['json'],
		sniff: isWallabag,
		ofBytes: true,
		load: () => import('./wallabag.ts'),
	},
	{
		name: 'csv',
		extensions: [],
		shared: ['csv'],
		sniff: head => serviceOf(head) !== undefined,
		load: () => import('./csv.ts'),
	},
	{
		name: 'highlights',
		extensions: [],
		shared: ['json'],
		sniff: isHighlights,
		load: () => import('./highlights.ts'),
	},
	{name: 'links', extensions: [], sniff: isLinks, load: () => import('./links.ts')},
	{name: 'opml', extensions: [], sniff: isOpml, load: () => import('./opml.ts')},
	{
		name: 'html',
		extensions: ['html', 'htm', 'xhtml'],
		sniff: head =>
			/^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)*<(?:!doctype html|html|head|body|article|main|div|section|meta|p|h1)\b/i.test(
				head,
			),
		load: () => import('./html.ts'),
	},
	{
		name: 'markdown',
		extensions: ['md', 'markdown', 'mdown', 'mdx'],
		sniff: looksLikeMarkdown,
		load: () => import('./markdown.ts'),
	},
	{name: 'text', extensions: ['txt', 'text'], sniff: () => false, load: () => import('./text.ts')},
];

const plain = formats[formats.length - 1]!;

const certain: ReadonlySet<string> = new Set(formats.flatMap(format => format.extensions));
const shared: ReadonlySet<string> = new Set(formats.flatMap(format => format.shared ?? []));

/** What gzip has packed is called by what it is, too: `page.html.gz`. */
const extensionOf = (path: string): string => extname(path.replace(/\.gz$/i, '')).slice(1).toLowerCase();

/** What a name inside a folder or an archive says: an article, one if its content says so too, or none. */
export function nameSays(name: string): 'article' | 'perhaps' | 'nothing' {
	const extension = extensionOf(name);
	return certain.has(extension) ? 'article' : shared.has(extension) ? 'perhaps' : 'nothing';
}

/** The format of a file and what told it: what its beginning says, else its extension, else plain text. */
export function recognise(head: string, path: string): {format: Format; sign: 'content' | 'extension' | 'none'} {
	const sure = formats.find(format => format.sniff(head));
	if (sure) return {format: sure, sign: 'content'};
	const extension = extensionOf(path);
	const named = formats.find(format => format.extensions.includes(extension));
	return named ? {format: named, sign: 'extension'} : {format: plain, sign: 'none'};
}

/** Whether a file whose name says "perhaps" is what its name may stand for. */
export function confirms(head: string, path: string): boolean {
	const extension = extensionOf(path);
	return formats.some(format => format.shared?.includes(extension) && format.sniff(head));
}
