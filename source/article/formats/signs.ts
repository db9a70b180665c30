/** How files of some formats begin: what is asked of their first characters, or bytes where they are no text. */

/** What may stand before the first element of XML. */
const prolog = /^\s*(?:<\?[^>]*>\s*|<!--[^>]*-->\s*|<!doctype[^>[]*(?:\[[^\]]*\]\s*)?>\s*)*/i;

export const isFeed = (head: string): boolean =>
	/^\s*</.test(head)
		? /^<(?:rss|(?:\w+:)?feed|rdf:rdf)\b/i.test(head.replace(prolog, '')) && /rss|atom|netscape\.com\/rdf/i.test(head)
		: /^\s*\{/.test(head) && /"version"\s*:\s*"https?:\/\/jsonfeed\.org\/version\//.test(head);

/** How a zip archive begins, with files in it or empty. */
export const isZip = (head: string): boolean => /^PK(?:\u0003\u0004|\u0005\u0006)/.test(head);

export const isTar = (head: string): boolean => head.startsWith('ustar', 257);

export const isGzip = (head: string): boolean => head.startsWith('\u001F\u008B');

/** The lines up to the first blank one, where they are headers of mail and nothing else. */
const mailHeaders = (head: string): string =>
	/^(?:[A-Za-z][\w-]*:[^\n]*\n(?:[ \t][^\n]*\n)*){3,}/.exec(head.replace(/\r\n/g, '\n'))?.[0] ?? '';

/** Some are written by every mail program, and by nobody else. */
export const isMail = (head: string): boolean => {
	const headers = mailHeaders(head);
	const has = (name: RegExp): boolean => name.test(headers);
	return (
		has(/^(?:from|return-path|received):/im) &&
		has(/^(?:message-id|received|mime-version|date|subject):/im) &&
		has(/^(?:message-id|received|mime-version|return-path|delivered-to|to):/im)
	);
};

/** MHTML. */
export const isSavedPage = (head: string): boolean => {
	const headers = mailHeaders(head);
	if (/^(?:snapshot-content-location:|from:[ \t]*"?<?saved by)/im.test(headers)) return true;
	return /^content-type:[ \t]*multipart\/related/im.test(headers) && !/^(?:to|received|message-id):/im.test(headers);
};

/** A line "From …" with an hour, then the first header of the first mail. */
export const isMailbox = (head: string): boolean =>
	/^From \S[^\n]*\d:\d\d[^\n]*\n(?:>?From [^\n]*\n)?[\w-]+:/.test(head);

/** Things that were read, each with the passages marked in it. */
export const isHighlights = (head: string): boolean =>
	/^\s*[[{]/.test(head) &&
	/"highlights"\s*:\s*\[\s*(?:\{[^{}]*"(?:quote|text)"\s*:|\])/.test(head) &&
	/"(?:title|url)"\s*:/.test(head);

/** What browsers and Pocket write of the pages that were kept. */
export const isLinks = (head: string): boolean =>
	/^\s*<!doctype netscape-bookmark-file-1>/i.test(head) ||
	(/^\s*(?:<!doctype html>\s*)?<html\b/i.test(head) && /<title>\s*Pocket Export\s*<\/title>/i.test(head));

export const isOpml = (head: string): boolean => /^<opml\b/i.test(head.replace(prolog, ''));

/** The first entry of an export begins with what no other service says of an article. */
export const isWallabag = (head: string): boolean =>
	/^\s*\[\s*\{/.test(head) && /"is_archived"\s*:/.test(head) && /"(?:is_starred|is_public)"\s*:/.test(head);
