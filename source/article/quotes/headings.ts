/** Quotations in headings: a heading only repeats what the article says, so its speaker is found there. */
import {type Block, mentionOf, type Quote, type Span} from '../article.ts';
import type {Names} from '../names/index.ts';
import {countWords} from '../words.ts';
import {type Marked, markedSpans} from './marks.ts';
import {nextGroup, quoteOf} from './said.ts';

/** The longest line that is read as a heading, in UTF-16 units. */
const longest = 200;
/** Words up to which a paragraph that is a quotation and no more may be a heading. */
const few = 14;
/** Words from which those of a heading are taken for a quotation's by being the same. */
const fewest = 3;
/** Headings and quotations that are compared, and how much of a quotation in UTF-16 units: a book of them takes no longer. */
const most = 300;
const beginning = 2000;

const bare = (words: string): string =>
	words
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();

/** Words with capitals, a title or a role among them. */
const person = String.raw`(?:\p{Lu}[\p{L}\p{M}.’'-]*\s?){1,5}`;
/** "NAME: ‘…’" */
const labelled = new RegExp(`^\\s*(${person}):\\s*["“„«‘']$`, 'u');
/** "‘…’, Says NAME", "‘…’: NAME", "‘…’ – NAME" */
const behind = new RegExp(`^["”“»’']\\s*(?:,?\\s*(\\p{L}+)\\s+|[,:–—-]\\s*)(${person})$`, 'u');
/** "NAME Says ‘…’", "NAME Says: ‘…’" */
const before = new RegExp(`^\\s*(${person}?)\\s(\\p{L}+)[:,]?\\s*["“„«‘']$`, 'u');

interface Told {
	name: Span;
	cue: Span | null;
}

/** The words of a heading that say who speaks its only quotation. */
function toldIn(text: string, line: Span, quoted: Span, isCue: (word: string) => boolean): Told | null {
	const lead = text.slice(line.start, quoted.start);
	const tail = text.slice(quoted.end, line.end).trimEnd();
	const spanOf = (part: string, from: number, within: string): Span => {
		const start = from + within.lastIndexOf(part);
		return {start, end: start + part.trimEnd().length};
	};
	const [, name, verb] = before.exec(lead) ?? [];
	if (name && verb && isCue(verb.toLowerCase()))
		return {
			name: spanOf(name, line.start, lead.slice(0, lead.lastIndexOf(verb))),
			cue: spanOf(verb, line.start, lead),
		};
	const label = labelled.exec(lead)?.[1];
	if (label) return {name: spanOf(label, line.start, lead), cue: null};
	const [, said, signed] = behind.exec(tail) ?? [];
	if (!signed || (said && !isCue(said.toLowerCase()))) return null;
	const cue = said ? spanOf(said, quoted.end, tail.slice(0, tail.length - signed.length)) : null;
	return {name: spanOf(signed, quoted.end, tail), cue};
}

/** The fullest name that the article knows for the words of a heading. */
function fullest(words: string, names: Names, quotes: readonly Quote[]): string {
	const last = words.slice(words.search(/\S+$/));
	const known = [...names.people.map(({name}) => name), ...quotes.flatMap(({speaker}) => speaker ?? [])];
	return known.find(name => name === words || name.endsWith(` ${last}`)) ?? words;
}

/** A paragraph that is a short quotation and no more, and is no speech: it asks, or ends without a stop. */
function isPulled(text: string, block: Span, {start, end, closed}: Marked): boolean {
	const words = text.slice(start, end);
	const whole = start - block.start <= 2 && block.end - end <= 1;
	return whole && closed && countWords(words) <= few && !/[.!,…]$/.test(words) && !/[.!?]\s/.test(words);
}

/** The blocks beside a paragraph let it be a heading: none goes on with its quotation. */
function standsAlone(text: string, blocks: readonly Block[], index: number): boolean {
	const previous = blocks[index - 1];
	const next = blocks[index + 1];
	if (next?.kind !== 'paragraph' || /^["“„«‘'—–]/.test(text.slice(next.start, next.start + 1))) return false;
	return previous?.kind === 'paragraph' && !/:\s*$/.test(text.slice(Math.max(0, previous.end - 3), previous.end));
}

/** The quotes with those of headings: each is said by whom its heading names, else by whoever says the same in the text. */
export function quoteHeadings(
	text: string,
	blocks: readonly Block[],
	names: Names,
	quotes: readonly Quote[],
	isCue: (word: string) => boolean,
): Quote[] {
	const lines = blocks.flatMap((block, index) => {
		if ((block.kind !== 'heading' && block.kind !== 'paragraph') || block.end - block.start > longest) return [];
		const [quoted, ...others] = markedSpans(text, block.start, block.end);
		if (!quoted || others.length > 0) return [];
		const pulled = isPulled(text, block, quoted);
		if (block.kind === 'paragraph' && !(pulled && standsAlone(text, blocks, index))) return [];
		return {block, quoted, pulled};
	});
	lines.length = Math.min(lines.length, most);
	if (lines.length === 0) return [...quotes];
	const found = new Map(quotes.map(quote => [quote.start, quote]));
	const heads = new Set(lines.map(({quoted}) => quoted.start));
	const body = quotes.filter(quote => !heads.has(quote.start) && quote.speaker !== null);
	const said = body.slice(0, most).map(quote => ({quote, words: bare(quote.text.slice(0, beginning))}));
	let group = nextGroup(quotes);
	for (const {block, quoted, pulled} of lines) {
		const {start, end} = quoted;
		const words = bare(text.slice(start, end));
		const told = block.kind === 'heading' ? toldIn(text, block, quoted, isCue) : null;
		const same = said.find(({words: own}) => words.length > 0 && ` ${own} `.includes(` ${words} `))?.quote;
		const known = found.get(start);
		// "After the flood: ‘We had no time’"
		const repeats = block.kind === 'heading' && same !== undefined && countWords(words) >= fewest;
		if (!told && !repeats && (!pulled || (!same && !known))) continue;
		const saidBy = {
			speaker: told ? fullest(text.slice(told.name.start, told.name.end), names, quotes) : (same?.speaker ?? null),
			mention: told?.name ?? (same ? mentionOf(same) : null),
			cue: told?.cue ? text.slice(told.cue.start, told.cue.end) : null,
			group: group++,
		};
		found.set(start, quoteOf(text, quoted, 'direct', saidBy));
	}
	return [...found.values()].sort((a, b) => a.start - b.start);
}
