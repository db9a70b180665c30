/**
 * The addresses that text browsers write below a page, one a row with its number, and the marks `[12]` that they set
 * before the words of each link.
 */

export interface Referenced {
	/** What stands above the list; all of the text where it has none. */
	text: string;
	/** The list without its blank rows; empty where there is none. */
	list: string;
	/** Addresses by the number of their mark; empty where a mark leads nowhere, as those of buttons do. */
	addresses: ReadonlyMap<string, string>;
}

/** A link that starts at this UTF-16 offset; where it ends, the text does not say. */
export interface Mark {
	at: number;
	href: string;
}

/** "12. https://…", "[12] https://…" */
const entry = /^\s*(?:(\d{1,5})\.|\[(\d{1,5})\])\s+([a-z][a-z\d+.-]*:\S.*)$/i;
/** "References", "Visible links:" */
const label = /^\s*\p{L}[\p{L} ]{1,30}:?\s*$/u;
/** "References" may stand above "Visible links". */
const mostLabels = 2;
/** UTF-16 units that are looked at of a row. */
const longest = 4000;
const mark = /\[(\d{1,5})\]/g;
/** In the way of notes, a mark stands behind a word: behind it stands a blank or the end of the sentence. */
const attached = /\[\d{1,5}\](?=[^\s.,;:!?)\]])/g;

const without = (text: string): Referenced => ({text, list: '', addresses: new Map()});

/** Takes the list from the end of the text, where marks for links lead to it; notes with their sources stay. */
export function takeReferences(text: string): Referenced {
	const body = text.trimEnd();
	const addresses = new Map<string, string>();
	let top = body.length;
	let labels = 0;
	for (let end = body.length; end > 0; ) {
		const start = body.lastIndexOf('\n', end - 1) + 1;
		const row = body.slice(start, Math.min(end, start + longest));
		const found = entry.exec(row);
		if (found) {
			addresses.set(found[1] ?? found[2]!, found[3]!.trim());
			labels = 0;
		} else if (addresses.size === 0) break;
		else if (row.trim() !== '' && (!label.test(row) || ++labels > mostLabels)) break;
		if (row.trim() !== '') top = start;
		end = start - 1;
	}
	if (addresses.size === 0) return without(text);
	for (let number = Math.max(...[...addresses.keys()].map(Number)); number > 0; number--)
		if (!addresses.has(String(number))) addresses.set(String(number), '');
	const above = body.slice(0, top);
	const marks = [...above.matchAll(mark)].filter(([, number]) => addresses.has(number!)).length;
	const leading = above.match(attached)?.length ?? 0;
	return marks > 0 && leading >= marks / 2
		? {text: above, list: body.slice(top).replace(/\n\s*\n/g, '\n'), addresses}
		: without(text);
}

/** A text without the marks that lead to one of the addresses, and where in it their links start. */
export function takeMarks(text: string, addresses: ReadonlyMap<string, string>): {text: string; marks: Mark[]} {
	const marks: Mark[] = [];
	let rest = '';
	let from = 0;
	for (const {index, 0: found, 1: number} of text.matchAll(mark)) {
		const href = addresses.get(number!);
		if (href === undefined) continue;
		rest += text.slice(from, index);
		from = index + found.length;
		if (rest === '' || rest.endsWith(' ')) from += text.startsWith(' ', from) ? 1 : 0;
		if (href !== '') marks.push({at: rest.length, href});
	}
	return {text: rest + text.slice(from), marks};
}
