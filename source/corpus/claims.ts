/** What somebody's notes claim was said: quotations with the names they are given to. */
import type {Article, Block, Quote, Span} from '../article/article.ts';
import {harmless, harmlessLine} from '../article/harmless.ts';
import {markedSpans} from '../article/quotes/marks.ts';
import {linesOf} from './lines.ts';
import {namesAgree, nameWords} from './names.ts';
import {readInEachLanguage} from './tongues.ts';
import {foldedWords} from './words.ts';

export interface Claim {
	/** The quoted words, without marks around them. */
	text: string;
	/** Null where the notes name nobody. */
	speaker: string | null;
	/** Where it begins in the notes, counted from 1; null where that is not known. */
	line: number | null;
}

type Words = Omit<Claim, 'line'>;

/** A dash between blanks, or at the start of a line. */
const dash = /(?:^|\s)(?:—|–|―|--|-)\s*/gu;
/** How whoever said it is named: by a name, or as "the" or "a" somebody. */
const somebody = /^(?:[\p{Lu}\p{Lo}[*_]|(?:the|an?|der|die|das|el|la|le)\s)[^\n]*$/u;
/** UTF-16 units of the longest line that names speaker and source. */
const longestLine = 300;

const opening = /^["“”„«»‘‚]\s*/;
const closing = /\s*["“”„«»’‘]$/;

/** Whether one pair of marks holds it all. */
const isMarked = (text: string): boolean =>
	opening.test(text) && closing.test(text) && markedSpans(text, 0, text.length).length <= 1;
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
function split(text: string): Words | null {
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

const claimOf = ({text, speaker}: Quote): Words => ({text, speaker});

const lineOf = ({text}: Article, {start, end}: Span): string => text.slice(start, end).trim();

/** The claims of one paragraph of a block quotation; `below` names the speaker where the paragraph does not. */
function claimsOfParagraph(notes: Article, block: Block, below: string | null | undefined): Words[] {
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
function claimsOfQuotation(notes: Article, paragraphs: readonly Block[], next: Block | undefined): Words[] {
	const after = next?.kind === 'paragraph' ? split(lineOf(notes, next)) : null;
	let below: string | null | undefined = after?.text === '' ? after.speaker : undefined;
	const claims: Words[] = [];
	for (const block of paragraphs.toReversed()) {
		const inside = split(lineOf(notes, block));
		claims.push(...claimsOfParagraph(notes, block, below).reverse());
		if (inside) below = inside.text === '' ? inside.speaker : undefined;
	}
	return claims.reverse();
}

/** Words between marks that are more than a term: fewer in a sentence, or alone on their line. */
const fewestWithin = 5;
const fewestAlone = 3;
/** `(Ingrid Dahl, 12 March)` behind a quotation. */
const bracketed = /^[\s.,;]*[([]([^()[\]\n]{2,80})[)\]]/;

/** Titles of works begin most of their words with a capital. */
function isTitle(text: string): boolean {
	const words = text.match(/\p{L}{4,}/gu) ?? [];
	return words.length > 1 && words.filter(word => /^\p{Lu}/u.test(word)).length > words.length * 0.6;
}

/** The name in brackets behind `end`, where the notes name that speaker elsewhere, too: it may name a source instead. */
function bracketedSpeaker(notes: Article, end: number, lineEnd: number): string | null {
	const match = bracketed.exec(notes.text.slice(Math.min(lineEnd, end + 1), lineEnd));
	const name = match ? nameWords(speakerOf(match[1]!) ?? '') : [];
	const known = [...notes.people.map(person => person.name), ...notes.quotes.map(({speaker}) => speaker)];
	return known.find(other => other !== null && name.length > 0 && namesAgree(name, nameWords(other))) ?? null;
}

/** What a line quotes, whether or not it says who said it. */
function claimsWithin(notes: Article, line: Span): Words[] {
	const quotes = quotesIn(notes, line);
	const claims: (Words & Span)[] = quotes.map(({text, speaker, start, end}) => ({
		text,
		speaker: bracketedSpeaker(notes, end, line.end) ?? speaker,
		start,
		end,
	}));
	for (const {start, end} of markedSpans(notes.text, line.start, line.end)) {
		const text = notes.text.slice(start, end);
		const isAlone = end - start >= line.end - line.start - 3;
		const isTerm = foldedWords(text).length < (isAlone ? fewestAlone : fewestWithin);
		if (isTerm || isTitle(text) || quotes.some(quote => quote.start < end && quote.end > start)) continue;
		claims.push({text, speaker: bracketedSpeaker(notes, end, line.end), start, end});
	}
	return claims.sort((a, b) => a.start - b.start).map(({text, speaker}) => ({text, speaker}));
}

/** What a paragraph or an item claims: `“words” — Speaker, source`, or what is quoted within it. */
function claimsOfLine(notes: Article, line: Span): Words[] {
	const text = lineOf(notes, line);
	const cited = split(text);
	if (cited && isMarked(cited.text)) return [{...cited, text: unmarked(cited.text)}];
	// `“words” — Speaker, “Title”`: the title is no claim.
	const first = cited === null ? /^["“„«]([^"”“»]+)["”“»]\s+[—–]\s+([\p{Lu}\p{Lo}][^\n]*)$/u.exec(text) : null;
	return first ? [{text: first[1]!, speaker: speakerOf(first[2]!)}] : claimsWithin(notes, line);
}

/** The quotations of notes: those between marks, block quotations, and `“words” — Speaker, source`. */
function wordsIn(notes: Article): Words[] {
	const claims: Words[] = [];
	let quoted: Block[] = [];
	for (const [index, block] of notes.blocks.entries()) {
		if (block.kind === 'quotation') {
			quoted.push(block);
			const next = notes.blocks[index + 1];
			if (next?.kind === 'quotation') continue;
			claims.push(...claimsOfQuotation(notes, quoted, next));
			quoted = [];
		} else if (block.kind === 'list') claims.push(...block.items.flatMap(item => claimsOfLine(notes, item)));
		else if (block.kind === 'table') claims.push(...block.rows.flat().flatMap(cell => claimsWithin(notes, cell)));
		else if (block.kind === 'paragraph') claims.push(...claimsOfLine(notes, block));
	}
	return claims.filter(({text}) => foldedWords(text).length > 0);
}

/** The quotations of notes, with the lines of `source`, which is what the notes were read from. */
export function claimsIn(notes: Article, source = ''): Claim[] {
	const claims = wordsIn(readInEachLanguage(notes));
	const lines = linesOf(
		claims.map(({text}) => text),
		source,
	);
	return claims.map((claim, index) => ({...claim, line: lines[index] ?? null}));
}

/**
 * The records of `newsread quotes --format ndjson` or `json`: objects with a `text` and a `speaker`.
 *
 * @throws {SyntaxError} naming the line
 */
export function claimsInRecords(json: string): Claim[] {
	const trimmed = json.trim();
	const records: {record: unknown; line: number | null}[] = [];
	if (trimmed.startsWith('['))
		for (const record of JSON.parse(trimmed) as unknown[]) records.push({record, line: null});
	else {
		for (const [index, line] of json.split('\n').entries()) {
			if (line.trim() === '') continue;
			try {
				records.push({record: JSON.parse(line), line: index + 1});
			} catch {
				throw new SyntaxError(`line ${index + 1} is no JSON`);
			}
		}
	}
	return records.flatMap(({record, line}): Claim[] => {
		if (typeof record !== 'object' || record === null) return [];
		const {text, speaker} = record as Record<string, unknown>;
		if (typeof text !== 'string' || foldedWords(text).length === 0) return [];
		return [{text: harmless(text), speaker: typeof speaker === 'string' ? harmlessLine(speaker) : null, line}];
	});
}
