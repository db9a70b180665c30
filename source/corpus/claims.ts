/** What somebody's notes claim was said: quotations with the names they are given to. */
import type {Article, Block, Quote, Span} from '../article/article.ts';
import {harmless, harmlessLine} from '../article/harmless.ts';

export interface Claim {
	/** The quoted words, without marks around them. */
	text: string;
	/** Null where the notes name nobody. */
	speaker: string | null;
}

/** A dash between blanks, or at the start of a line. */
const dash = /(?:^|\s)(?:—|–|―|--|-)\s*/gu;
/** How whoever said it is named: by a name, or as "the" or "a" somebody. */
const somebody = /^(?:[\p{Lu}\p{Lo}[*_]|(?:the|an?|der|die|das|el|la|le)\s)[^\n]*$/u;
/** UTF-16 units of the longest line that names speaker and source. */
const longestLine = 300;

const opening = /^["“”„«»‘‚]\s*/;
const closing = /\s*["“”„«»’‘]$/;

const isMarked = (text: string): boolean => opening.test(text) && closing.test(text);
const unmarked = (text: string): string => text.replace(opening, '').replace(closing, '');

/** `Ingrid Dahl, “A title”, Harbour Post, 2026-01-03`: the name alone. Null where it says that nobody is named. */
function speakerOf(line: string): string | null {
	const name = line
		.replace(/\s*[,;(“"[].*$/su, '')
		.replace(/[*_]+/g, '')
		.trim();
	return name === '' || /^(?:unattributed|unknown|anonymous|nobody)$/i.test(name) ? null : name;
}

/** The words of a quotation and the end of its last line, which names the speaker; null where it names nobody. */
function split(text: string): Claim | null {
	const from = Math.max(0, text.length - longestLine);
	const tail = text.slice(from);
	for (const match of [...tail.matchAll(dash)].reverse()) {
		const line = tail.slice(match.index + match[0].length);
		if (somebody.test(line)) return {text: text.slice(0, from + match.index).trim(), speaker: speakerOf(line)};
	}
	return null;
}

const quotesIn = ({quotes}: Article, {start, end}: Span): Quote[] =>
	quotes.filter(quote => quote.start >= start && quote.end <= end);

const claimOf = ({text, speaker}: Quote): Claim => ({text, speaker});

const lineOf = ({text}: Article, {start, end}: Span): string => text.slice(start, end).trim();

/** The claims of one paragraph of a block quotation; `below` names the speaker where the paragraph does not. */
function claimsOfParagraph(notes: Article, block: Block, below: string | null | undefined): Claim[] {
	const line = lineOf(notes, block);
	const inside = split(line);
	const words = inside?.text ?? line;
	if (words === '') return [];
	const own = quotesIn(notes, block);
	const speaker = inside ? inside.speaker : below;
	// A passage that quotes somebody within it: what is said there is claimed, by whom it says.
	if (speaker === undefined && own.length > 0 && !isMarked(words)) return own.map(claimOf);
	return [
		{
			text: isMarked(words) ? unmarked(words) : words,
			speaker: speaker === undefined ? (own[0]?.speaker ?? null) : speaker,
		},
	];
}

/** Of block quotations, each paragraph with the attribution that ends it, or the next that ends one of those below. */
function claimsOfQuotation(notes: Article, paragraphs: readonly Block[], next: Block | undefined): Claim[] {
	const after = next?.kind === 'paragraph' ? split(lineOf(notes, next)) : null;
	let below: string | null | undefined = after?.text === '' ? after.speaker : undefined;
	const claims: Claim[] = [];
	for (const block of paragraphs.toReversed()) {
		const inside = split(lineOf(notes, block));
		claims.push(...claimsOfParagraph(notes, block, below).reverse());
		if (inside) below = inside.text === '' ? inside.speaker : undefined;
	}
	return claims.reverse();
}

/** What a paragraph or an item claims: `“words” — Speaker, source`, or what is quoted within it. */
function claimsOfLine(notes: Article, line: Span): Claim[] {
	const text = lineOf(notes, line);
	const cited = split(text);
	if (cited && isMarked(cited.text)) return [{...cited, text: unmarked(cited.text)}];
	// `“words” — Speaker, “Title”`: the title is no claim.
	const first = cited === null ? /^["“„«]([^"”“»]+)["”“»]\s+[—–]\s+([\p{Lu}\p{Lo}][^\n]*)$/u.exec(text) : null;
	return first ? [{text: first[1]!, speaker: speakerOf(first[2]!)}] : quotesIn(notes, line).map(claimOf);
}

/** The quotations of notes: those between marks, block quotations, and `“words” — Speaker, source`. */
export function claimsIn(notes: Article): Claim[] {
	const claims: Claim[] = [];
	let quoted: Block[] = [];
	for (const [index, block] of notes.blocks.entries()) {
		if (block.kind === 'quotation') {
			quoted.push(block);
			const next = notes.blocks[index + 1];
			if (next?.kind === 'quotation') continue;
			claims.push(...claimsOfQuotation(notes, quoted, next));
			quoted = [];
		} else if (block.kind === 'list') claims.push(...block.items.flatMap(item => claimsOfLine(notes, item)));
		else if (block.kind === 'paragraph') claims.push(...claimsOfLine(notes, block));
	}
	return claims;
}

/**
 * The records of `newsread quotes --format ndjson` or `json`: objects with a `text` and a `speaker`.
 *
 * @throws {SyntaxError} naming the line
 */
export function claimsInRecords(json: string): Claim[] {
	const trimmed = json.trim();
	const records: unknown[] = [];
	if (trimmed.startsWith('[')) records.push(...(JSON.parse(trimmed) as unknown[]));
	else {
		for (const [index, line] of trimmed.split('\n').entries()) {
			if (line.trim() === '') continue;
			try {
				records.push(JSON.parse(line));
			} catch {
				throw new SyntaxError(`line ${index + 1} is no JSON`);
			}
		}
	}
	return records.flatMap((record): Claim[] => {
		if (typeof record !== 'object' || record === null) return [];
		const {text, speaker} = record as Record<string, unknown>;
		if (typeof text !== 'string' || text.trim() === '') return [];
		return [{text: harmless(text), speaker: typeof speaker === 'string' ? harmlessLine(speaker) : null}];
	});
}
