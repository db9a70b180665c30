/** How files of some formats begin: what is asked of their first characters, or bytes where they are no text. */

/** What may stand before the first element of XML. */
const prolog = /^\s*(?:<\?[^>]*>\s*|<!--[^>]*-->\s*|<!doctype[^>[]*(?:\[[^\]]*\]\s*)?>\s*)*/i;

export const isFeed = (head: string): boolean =>
	/^\s*</.test(head)
		? /^<(?:rss|(?:\w+:)?feed|rdf:rdf)\b/i.test(head.replace(prolog, '')) && /rss|atom/i.test(head)
		: /^\s*\{/.test(head) && /"version"\s*:\s*"https?:\/\/jsonfeed\.org\/version\//.test(head);

/** How a zip archive begins, with files in it or empty. */
export const isZip = (head: string): boolean => /^PK(?:\u0003\u0004|\u0005\u0006)/.test(head);

export const isTar = (head: string): boolean => head.startsWith('ustar', 257);

export const isGzip = (head: string): boolean => head.startsWith('\u001F\u008B');
