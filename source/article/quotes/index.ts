/** Quotations and who said them. */
import type {Block, Quote, Span} from '../article.ts';
import type {Names} from '../names/index.ts';
import {type Attribution, attribute, firstPhrase, introduced, sentenceAround} from './attribute.ts';
import {type Marked, markedSpans} from './marks.ts';
import {antecedentOf, nameBeside, type Phrase} from './mentions.ts';
import {resolver} from './resolve.ts';
import {type Token, tokenise} from './tokens.ts';
import {type Tongue, tongueOf} from './tongue.ts';

interface Said {
	speaker: string | null;
	mention: Span | null;
	cue: string | null;
	group: number;
}

/** Words from which unattributed marks are still somebody's words, not a title or a term. */
const enough = 5;

const wordsIn = (text: string) => text.match(/[\p{L}\p{N}]+(?:[-’'.][\p{L}\p{N}]+)*/gu)?.length ?? 0;

/** The spans that hold prose: code, tables and images quote nobody. */
function proseOf(blocks: readonly Block[]): {span: Span; heading: boolean}[] {
	return blocks.flatMap((block): {span: Span; heading: boolean}[] => {
		if (block.kind === 'list') return block.items.map(item => ({span: item, heading: false}));
		if (block.kind === 'paragraph' || block.kind === 'quotation') return [{span: block, heading: false}];
		return block.kind === 'heading' ? [{span: block, heading: true}] : [];
	});
}

/** The last sentence of a block that ends with a colon, in UTF-16 offsets; null where the block does not introduce. */
function leadIn(text: string, block: Span): Span | null {
	const from = Math.max(block.start, block.end - 400);
	const words = text.slice(from, block.end).trimEnd();
	if (!words.endsWith(':')) return null;
	return {start: from + Math.max(0, words.lastIndexOf('. ') + 1), end: block.end};
}

/** A token of the block before: in a sentence of its own, its quotations no longer looked at. */
const plain = (token: Token): Token => ({...token, sentence: -1, kind: token.kind === 'quote' ? 'mark' : token.kind});

/** The span a relative pronoun stands for; null where the phrase is none. */
function antecedent(phrase: Phrase, tokens: readonly Token[], tongue: Tongue): Span | null {
	const first = tokens[phrase.from];
	if (!first || phrase.to - phrase.from > 1 || !tongue.relatives.has(first.lower)) return null;
	const named = antecedentOf(tokens, phrase.from, tongue);
	return named && spanOf(named, tokens);
}

function spanOf(phrase: Phrase, tokens: readonly Token[]): Span | null {
	const from = tokens[phrase.from];
	const to = tokens[phrase.to - 1];
	return from && to ? {start: from.start, end: to.end} : null;
}

/** Attribution of the quotation at token `at` by its own sentence, then the one before it. */
function sayer(tokens: readonly Token[], at: number, text: string, tongue: Tongue): Attribution | null {
	const own = attribute(tokens, at, text, tongue);
	if (own) return own;
	const {from} = sentenceAround(tokens, at);
	if (from < at) {
		const phrase = firstPhrase(tokens, from, at, tongue);
		if (phrase) return {phrase, cue: -1, strong: false};
	}
	return null;
}

/** Finds the quotes of an article's text, in order. `language` is BCP 47 or null; English rules are the fallback. */
export function findQuotes(text: string, blocks: readonly Block[], names: Names, language: string | null): Quote[] {
	const tongue = tongueOf(language);
	const resolve = resolver(text, names, tongue.determiners);
	const quotes: Quote[] = [];
	let group = 0;
	/** The latest attributed quote, and whether its block left its mark open. */
	let last = null as Said | null;
	let open = false;
	/** The prose before the block: it may introduce the quotation that opens the block. */
	let previous: Span | null = null;
	for (const {span, heading} of proseOf(blocks)) {
		const marked: Marked[] = markedSpans(text, span.start, span.end);
		if (marked.length === 0) {
			open = false;
			if (!heading) {
				last = null;
				previous = span;
			}
			continue;
		}
		const tokens = tokenise(text, span.start, span.end, marked);
		let inBlock = null as Said | null;
		for (let at = 0; at < tokens.length; at++) {
			const token = tokens[at];
			const quoted = token?.kind === 'quote' ? marked[token.quote] : undefined;
			if (!token || !quoted) continue;
			const words = text.slice(quoted.start, quoted.end);
			const bare = at === sentenceAround(tokens, at).from;
			let found = sayer(tokens, at, text, tongue);
			let said: Said | null = null;
			const carried: boolean = open && quoted.start - span.start <= 2;
			if (carried && last) said = last;
			else if (!found && bare) {
				// A quotation that is a sentence of its own goes on with whoever spoke last.
				if (inBlock) said = inBlock;
				else {
					const lead = at === 0 && previous && !heading ? leadIn(text, previous) : null;
					if (lead) {
						tokens.unshift(...tokenise(text, lead.start, lead.end, markedSpans(text, lead.start, lead.end)).map(plain));
						at = tokens.indexOf(token);
					}
					found = introduced(tokens, at, tongue);
					if (!found && last && !heading) said = {...last, cue: null, group: -1};
				}
			}
			if (!said && found) {
				const first = tokens[found.phrase.from] as Token;
				const end = tokens[found.phrase.to - 1] as Token;
				const tail = /[’']s?$/.exec(end.text)?.[0].length ?? 0;
				const mention = {start: first.start, end: end.end - tail};
				const cue = found.cue >= 0 ? (tokens[found.cue]?.text ?? null) : null;
				const pronoun =
					found.phrase.to - found.phrase.from === 1 &&
					(tongue.pronouns.has(first.lower) || tongue.owners.has(first.lower));
				const beside = tongue.determiners.has(first.lower) ? nameBeside(tokens, found.phrase, tongue) : null;
				const relative = beside ? spanOf(beside, tokens) : antecedent(found.phrase, tokens, tongue);
				const known = resolve(relative ?? mention, pronoun && !relative);
				// Nobody has spoken yet: a pronoun stands for the subject its block began with.
				const subject = known === null ? firstPhrase(tokens, 0, found.phrase.from, tongue) : null;
				const named = subject && tokens[subject.from]?.capital ? spanOf(subject, tokens) : null;
				const speaker = known ?? (named && resolve(named, false));
				const same: boolean = inBlock?.mention?.start === mention.start;
				said = {
					speaker,
					mention,
					cue,
					group: same && inBlock ? inBlock.group : -1,
				};
				if (!found.strong && wordsIn(words) < enough) said = null;
			}
			open = !quoted.closed;
			if (!said && (wordsIn(words) < enough || heading)) continue;
			if (heading && !found) continue;
			const kept: Said = said ?? {speaker: null, mention: null, cue: null, group: -1};
			if (kept.group < 0) kept.group = group++;
			const direct = bare || /[:,]/.test(tokens[at - 1]?.text ?? '');
			quotes.push({
				start: quoted.start,
				end: quoted.end,
				text: words,
				kind: direct ? 'direct' : 'mixed',
				speaker: kept.speaker,
				mention: kept.mention && text.slice(kept.mention.start, kept.mention.end),
				mentionStart: kept.mention?.start ?? null,
				mentionEnd: kept.mention?.end ?? null,
				cue: kept.cue,
				group: kept.group,
			});
			if (said) {
				inBlock = said;
				last = said;
			}
		}
		if (!heading) previous = span;
	}
	return quotes;
}
