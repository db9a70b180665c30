/** A long feed in pieces, each a feed of its own: parsed one by one, they need no tree of all, and the first shows at once. */

/** UTF-16 units, about. */
const size = 262_144;
/** Items in a row whose text holds the end of an item; nobody writes so many. */
const patience = 20;

/** The first element of a feed. */
export const root = /<(rss|(?:\w+:)?feed|rdf:rdf)\b/i;
const first = /<(item|entry)[\s>]/;

/** What closes a feed after its last item. */
export function endOf(text: string): string {
	const name = root.exec(text)?.[1] ?? '';
	return `${/^rss$/i.test(name) ? '</channel>' : ''}</${name}>`;
}

/** Where the first item ends that ends after `from`; not within a section of plain characters. -1: nowhere. */
function cutAfter(text: string, start: number, from: number, closing: string): number {
	let cut = text.indexOf(closing, from);
	for (let tries = 0; cut >= 0 && tries < patience; tries++) {
		const piece = text.slice(start, cut);
		if (piece.lastIndexOf('<![CDATA[') <= piece.lastIndexOf(']]>')) return cut + closing.length;
		const end = text.indexOf(']]>', cut);
		cut = end < 0 ? -1 : text.indexOf(closing, end);
	}
	return -1;
}

/** The last piece ends as the feed does, broken off perhaps. What is no XML is one piece. */
export function* piecesOf(text: string): Generator<string> {
	const opening = text.length > size && root.test(text) ? first.exec(text) : null;
	if (opening === null) {
		yield text;
		return;
	}
	const [, name] = opening;
	const head = text.slice(0, opening.index);
	const end = endOf(head);
	let start = opening.index;
	for (;;) {
		const cut = cutAfter(text, start, start + size, `</${name}>`);
		if (cut < 0) break;
		yield `${head}${text.slice(start, cut)}${end}`;
		start = cut;
	}
	const rest = text.slice(start);
	if (first.test(rest)) yield head + rest;
}
