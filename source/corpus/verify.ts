/** Whether claimed quotations stand in articles: word for word, and said by whom the claim says. */
import type {Article, Quote, Span} from '../article/article.ts';
import type {Claim} from './claims.ts';
import {namesAgree, nameWords} from './names.ts';
import {align, editsOf, matchAt, type Passage, parted, passageOf, standsAt} from './passages.ts';
import {Starts} from './starts.ts';
import {outweighs, quotesOver, sourceOf, type Verdict} from './verdict.ts';
import {type Word, wordsOf} from './words.ts';

/** Share of the words that may differ for the quotation to be an altered one, not another. */
const mostAltered = 0.4;
/** Pairs of words that point to one place before it is looked at, as a share of all pairs of the claim. */
const enoughPairs = 0.3;
/** UTF-16 units looked at between two quotations. */
const mostBetween = 2000;
/** Claims that share a pair of words: more of them make it say nothing. */
const mostSharing = 200;
/** A claim is looked for in pieces when so many of them have so many words. */
const fewestOfPart = 4;
const fewestParts = 2;

interface Sought {
	passage: Passage;
	/** Whether each of its parts tells something by itself. */
	hasPieces: boolean;
	name: readonly string[];
	verdict: Verdict;
	/** Words that differ, of the nearest found. */
	distance: number;
}

function piecesOf(text: string): Pick<Sought, 'passage' | 'hasPieces'> {
	const passage = passageOf(text);
	return {passage, hasPieces: passage.parts.filter(({length}) => length >= fewestOfPart).length >= fewestParts};
}

const pairOf = (words: readonly {folded: string}[], at: number): string =>
	`${words[at]!.folded} ${words[at + 1]?.folded ?? ''}`;

/** Where most of the offsets stand no further apart than `spread`, the first such place: from the first to the last of them. */
function densest(offsets: readonly number[], spread: number): {count: number; from: number; to: number} {
	const sorted = offsets.toSorted((a, b) => a - b);
	let best = {count: 0, from: 0, to: 0};
	for (let first = 0, last = 0; first < sorted.length; first++) {
		while (last < sorted.length && sorted[last]! - sorted[first]! <= spread) last++;
		if (last - first > best.count) best = {count: last - first, from: sorted[first]!, to: sorted[last - 1]!};
	}
	return best;
}

/** Takes articles one after the other; their number costs no memory. */
export class Verifier {
	readonly #claims: readonly Claim[];
	/** Of claims that say the same of the same speaker once. */
	readonly #sought: Sought[] = [];
	/** For each claim the index of what is sought for it. */
	readonly #of: number[] = [];
	readonly #starts = new Starts<{claim: number; part: number}>();
	/** By any two neighbouring words: the claims that hold them, and where. */
	readonly #pairs = new Map<string, {claim: number; at: number}[]>();

	constructor(claims: readonly Claim[]) {
		this.#claims = claims;
		const known = new Map<string, number>();
		for (const claim of claims) {
			const {text, speaker} = claim;
			const same = JSON.stringify([text, speaker]);
			this.#of.push(known.get(same) ?? this.#sought.length);
			if (known.has(same)) continue;
			known.set(same, this.#sought.length);
			this.#sought.push({
				...piecesOf(text),
				name: speaker === null ? [] : nameWords(speaker),
				verdict: {claim, kind: 'missing', source: null, parts: [], edits: []},
				distance: Number.POSITIVE_INFINITY,
			});
		}
		for (const [index, {passage, hasPieces}] of this.#sought.entries()) {
			for (const [part, words] of passage.parts.entries()) {
				if (part > 0 && !hasPieces) break;
				this.#starts.add(words, {claim: index, part});
			}
			for (let at = 0; at + 1 < passage.words.length; at++) {
				const [one, other] = [passage.words[at], passage.words[at + 1]];
				if (!one || !other) continue;
				const pair = `${one.folded} ${other.folded}`;
				const sharing = this.#pairs.get(pair) ?? [];
				if (sharing.length < mostSharing) sharing.push({claim: index, at});
				this.#pairs.set(pair, sharing);
			}
		}
	}

	/** One for each claim, in their order, as far as the articles so far tell. */
	verdicts(): Verdict[] {
		return this.#claims.map((claim, index) => ({...this.#sought[this.#of[index]!]!.verdict, claim}));
	}

	add(article: Article): void {
		this.#matchAll(article, quotedWords(article));
		const words = wordsOf(article.text);
		this.#matchAll(article, words);
		this.#nearAll(article, words);
	}

	#matchAll(article: Article, words: readonly Word[]): void {
		const spanOf = ({start, end}: Span): Span => ({start: words[start]!.start, end: words[end - 1]!.end});
		/** By claim: where each of its parts stands first. */
		const pieces = new Map<number, Span[]>();
		for (let at = 0; at < words.length; at++) {
			for (const {claim, part} of this.#starts.at(words, at)) {
				const sought = this.#sought[claim]!;
				if (sought.verdict.kind === 'stands') continue;
				const {passage, hasPieces} = sought;
				const match = part === 0 ? matchAt(words, at, passage) : null;
				if (match) this.#judge(sought, article, match.map(spanOf));
				if (!hasPieces || !standsAt(words, at, passage.parts[part]!)) continue;
				const found = pieces.get(claim) ?? [];
				found[part] ??= spanOf({start: at, end: at + passage.parts[part]!.length});
				pieces.set(claim, found);
			}
		}
		for (const [claim, found] of pieces) {
			const sought = this.#sought[claim]!;
			const isWhole = found.filter(Boolean).length === sought.passage.parts.length;
			if (!isWhole || !outweighs('pieced', sought.verdict.kind)) continue;
			const parts = found.map(span => sourceOf(article, span));
			sought.verdict = {...sought.verdict, kind: 'pieced', source: parts[0]!, parts, edits: []};
		}
	}

	/** The words stand there, a span for each part: who said them? */
	#judge(sought: Sought, article: Article, spans: readonly Span[]): void {
		const {name} = sought;
		const quotes = spans.flatMap(span => quotesOver(article, span));
		const isOwn = ({speaker, mention}: Quote): boolean =>
			[speaker, mention].some(other => other !== null && namesAgree(name, nameWords(other)));
		const others = quotes.filter(quote => !isOwn(quote));
		const agrees =
			name.length === 0 ||
			// `— Harbour Post, 12 March` names where the words stand.
			(article.site !== null && name.join(' ') === nameWords(article.site).join(' ')) ||
			(quotes.length > 0 && others.length === 0);
		// Said by several: the pieces tell.
		if (!agrees && others.length < quotes.length && sought.hasPieces) return;
		const source = sourceOf(article, {start: spans[0]!.start, end: spans.at(-1)!.end});
		if (!agrees) source.speaker = others.find(({speaker}) => speaker !== null)?.speaker ?? null;
		const kind = agrees ? 'stands' : source.speaker === null ? 'unnamed' : 'speaker';
		if (outweighs(kind, sought.verdict.kind)) sought.verdict = {...sought.verdict, kind, source, parts: [], edits: []};
	}

	/** Looks for what was altered where several pairs of a claim's words stand together. */
	#nearAll(article: Article, words: readonly Word[]): void {
		const offsets = new Map<number, number[]>();
		for (let at = 0; at + 1 < words.length; at++) {
			for (const {claim, at: within} of this.#pairs.get(pairOf(words, at)) ?? []) {
				if (outweighs(this.#sought[claim]!.verdict.kind, 'altered')) continue;
				const known = offsets.get(claim);
				if (known) known.push(at - within);
				else offsets.set(claim, [at - within]);
			}
		}
		for (const [claim, found] of offsets) this.#near(this.#sought[claim]!, article, words, found);
	}

	#near(sought: Sought, article: Article, words: readonly Word[], offsets: readonly number[]): void {
		const {passage} = sought;
		const length = passage.words.length;
		const needed = Math.max(2, Math.ceil((length - 1) * enoughPairs));
		if (offsets.length < needed) return;
		const gaps = passage.parts.length - 1;
		const spread = 4 + Math.floor(length / 4) + Math.min(gaps, 4) * 20;
		const dense = densest(offsets, spread);
		if (dense.count < needed) return;
		const from = Math.max(0, dense.from - 4);
		const to = Math.min(words.length, dense.to + length + 4);
		const found = align(passage, words, from, to);
		if (found.distance > length * mostAltered || found.distance >= sought.distance || found.end <= found.start) return;
		const source = sourceOf(article, {start: words[found.start]!.start, end: words[found.end - 1]!.end});
		const edits = editsOf(passage, found, words, article.text);
		sought.distance = found.distance;
		sought.verdict = {...sought.verdict, kind: 'altered', source, parts: [], edits};
	}
}

/** The words between marks: those of a quotation that its cue splits, or a blank line, stand together, no others. */
function quotedWords({text, quotes}: Article): Word[] {
	const words: Word[] = [];
	let last: Quote | null = null;
	for (const quote of quotes) {
		const between = last ? text.slice(last.end, Math.min(quote.start, last.end + mostBetween)) : '';
		if (last && between.includes('\n\n') && /[\p{L}\p{N}]/u.test(between))
			words.push({start: last.end, end: last.end, folded: parted});
		for (const {start, end, folded} of wordsOf(quote.text))
			words.push({start: start + quote.start, end: end + quote.start, folded});
		last = quote;
	}
	return words;
}
