/** Quotations and who said them, by the clauses of a language. */
import type {Block, Quote, Span} from '../../article.ts';
import type {Names} from '../../names/index.ts';
import {countWords} from '../../words.ts';
import {type Marked, markedSpans} from '../marks.ts';
import {type Token, tokenise} from '../tokens.ts';
import {proseOf} from '../walk.ts';
import {quotationsIn} from './dialogue.ts';
import type {Language} from './language.ts';
import {isNaming} from './naming.ts';
import type {Phrase, Words} from './phrases.ts';
import {introducer, sayerInside, sayerOf, sentenceOf} from './sayer.ts';
import type {Attribution} from './saying.ts';
import {Speakers} from './speakers.ts';
import {namedIn} from './subject.ts';
import {cutWords} from './words.ts';

interface Said {
	speaker: string | null;
	mention: Span | null;
	cue: string | null;
	group: number;
}

/** Words from which unattributed marks are still somebody's words, not a title or a term. */
const enough = 5;

/** Where within a quotation its own words may tell who speaks, in UTF-16 units from its start. */
const early = 500;

/** The last sentence of a block that ends with a colon, in UTF-16 offsets; null where the block does not introduce. */
function leadIn(text: string, block: Span): Span | null {
	const from = Math.max(block.start, block.end - 400);
	const words = text.slice(from, block.end).trimEnd();
	if (!words.endsWith(':')) return null;
	return {start: from + Math.max(0, words.lastIndexOf('. ') + 1), end: block.end};
}

/** A token of the block before: in a sentence of its own, its quotations no longer looked at. */
const plain = (token: Token): Token => ({...token, sentence: -1, kind: token.kind === 'quote' ? 'mark' : token.kind});

const spanOf = ({from, to}: Phrase, tokens: readonly Token[]): Span => ({
	start: tokens[from]!.start,
	end: tokens[to - 1]!.end,
});

/** Finds the quotes of an article's text, in order. */
export function findQuotesByClauses(text: string, blocks: readonly Block[], names: Names, language: Language): Quote[] {
	const speakers = new Speakers(text, names, language);
	const quotes: Quote[] = [];
	let group = 0;
	/** The latest attributed quote, and whether its block left its mark open. */
	let last = null as Said | null;
	let open = false;
	/** The prose before the block: it may introduce the quotation that opens the block. */
	let previous = null as Span | null;

	const wordsIn = ({start, end}: Span, marked: readonly Marked[]) => ({
		tokens: cutWords(tokenise(text, start, end, marked), language),
		language,
	});
	const saidBy = ({phrase, cue}: Attribution, words: Words, inBlock: Said | null): Said => {
		const {tokens} = words;
		const said = {cue: cue >= 0 ? (tokens[cue]?.text ?? null) : null, group: -1};
		if (!phrase) return {...said, speaker: speakers.latest, mention: null};
		const mention = spanOf(phrase, tokens);
		const same = inBlock?.mention?.start === mention.start;
		return {...said, speaker: speakers.of(words, phrase), mention, group: same ? inBlock.group : -1};
	};

	for (const {span, heading} of proseOf(blocks)) {
		const marked: Marked[] = quotationsIn(text, span.start, span.end, language);
		if (marked.length === 0) {
			open = false;
			if (!heading) {
				last = null;
				previous = span;
			}
			continue;
		}
		const words = wordsIn(span, marked);
		const {tokens} = words;
		let inBlock = null as Said | null;
		/** Up to where those named were taken note of, in tokens. */
		let noticed = 0;
		for (let at = 0; at < tokens.length; at++) {
			const token = tokens[at]!;
			const quoted = token.kind === 'quote' ? marked[token.quote] : undefined;
			if (!quoted) continue;
			const content = text.slice(quoted.start, quoted.end);
			const long = countWords(content) >= enough;
			const bare = at === sentenceOf(tokens, at).from;
			const carried = open && quoted.start - span.start <= 2;
			open = !quoted.closed;
			if (!carried && isNaming(words, at, content)) continue;
			let said: Said | null = null;
			for (; noticed < at; noticed = sentenceOf(tokens, noticed).to) {
				for (const phrase of namedIn(words, noticed, Math.min(at, sentenceOf(tokens, noticed).to)))
					speakers.notice(words, phrase);
			}
			if (carried) said = last;
			else {
				let found = sayerOf(words, at);
				const {start} = quoted;
				const inner = found ? null : wordsIn({start, end: Math.min(quoted.end, start + early)}, []);
				const inside = inner && sayerInside(inner);
				if (inner && inside) said = saidBy(inside, inner, inBlock);
				else if (!found && bare) {
					const lead = at === 0 && previous && !heading ? leadIn(text, previous) : null;
					if (lead) {
						tokens.unshift(...wordsIn(lead, markedSpans(text, lead.start, lead.end)).tokens.map(plain));
						at = tokens.indexOf(token);
					}
					found = introducer(words, at);
					// A quotation that is a sentence of its own goes on with whoever spoke last.
					const fresh = found?.strong && tokens[found.cue]?.sentence === tokens[at - 1]?.sentence;
					if (inBlock && !fresh) said = inBlock;
					else if (!found && last && !heading) said = {...last, cue: null, group: -1};
				}
				if (!said && found && (found.strong || long)) said = saidBy(found, words, inBlock);
				if (heading && !said && !found) continue;
			}
			if (!said && (!long || heading)) continue;
			const kept: Said = said ?? {speaker: null, mention: null, cue: null, group: -1};
			if (kept.group < 0) kept.group = group++;
			const direct = bare || /[:,—–―-]/.test(tokens[at - 1]?.text ?? '');
			quotes.push({
				start: quoted.start,
				end: quoted.end,
				text: content,
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
