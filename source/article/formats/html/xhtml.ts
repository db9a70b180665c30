/** XHTML, which books are written in: an element may end where it begins, what HTML knows nothing of. */

const empty =
	/<((?!(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)\b)[a-z][\w:-]*)((?:\s[^<>]*)?)\/>/gi;

/** Such an element with a tag of its own at its end: an anchor, a script that would go on to the end of the file. */
export const withEndTags = (xhtml: string): string => xhtml.replace(empty, '<$1$2></$1>');

export const isXhtml = (text: string): boolean =>
	/^\s*(?:<\?xml\s|<!doctype html public "-\/\/w3c\/\/dtd xhtml)/i.test(text);
