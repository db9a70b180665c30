/** Everybody who may have said a quotation, and how each stands to it. */

import {firstWhere} from '../search.ts';
import type {Token} from '../tokens.ts';
import {isDate, isVerb, may, type Phrase} from './phrases.ts';
import {quotationOf} from './quotation.ts';
import type {Passage} from './sayings.ts';
import {cueOf, gapOf, nearerOf, orderOf, phraseOf, quotesOf, roleOf, type Standing, tenseOf} from './standing.ts';
import {is, type Tongue} from './tongue.ts';
import {nameOf} from './walk.ts';

/** The quotation asked about. */
export interface Asked {
	/** Its block, and its token there. */
	passage: Passage;
	at: number;
	/** Its words. */
	text: string;
	words: number;
	/** The block before, where that is prose. */
	before: Passage | null;
	/** The block behind, where the quotation ends its own and a signature follows: "— NAME". */
	after: Passage | null;
	/** Whether the block before ends with a colon. */
	introduced: boolean;
	/** Who said the quotation before this one; null where nobody did. */
	last: Last | null;
}

export interface Last {
	/** Last word of the phrase that named the speaker, in lower case. */
	name: string;
	/** Blocks since. */
	blocks: number;
	/** Token of that quotation in this block; -1 in another. */
	at: number;
	/** Sentence of the cue in this block; -1 in another. */
	cue: number;
}

export interface Candidate {
	/** Null for nobody and for whoever spoke last. */
	phrase: Phrase | null;
	/** Tokens the phrase and the cue are of. */
	passage: Passage;
	cue: number;
	standing: Standing;
}

/** Sayings and phrases looked at on either side of the quotation. */
const most = 8;
/** And how far away, in tokens. */
const reach = 70;

export function candidatesFor(asked: Asked, tongue: Tongue): Candidate[] {
	const {passage, at, before, after, last} = asked;
	const quotation = quotationOf(passage.tokens, at, asked.text, asked.words, tongue);
	const found: Candidate[] = [];
	const {tokens, sayings, phrases} = passage;
	const lastOf = (phrase: Phrase, of: Passage): Standing['last'] =>
		last === null ? 'nobody' : nameOf(of.tokens, phrase) === last.name ? 'same' : 'other';
	const base: Standing = {
		...quotation,
		relation: 'nobody',
		place: 'nowhere',
		gap: '0',
		nearer: '0',
		quotes: '0',
		cue: 'none',
		tense: 'none',
		phrase: 'none',
		role: 'free',
		order: '0',
		last: last ? 'other' : 'nobody',
	};
	found.push({phrase: null, passage, cue: -1, standing: base});
	const mark = tokens[at - 1]?.text ?? '';
	const sentence = tokens[at]?.sentence ?? 0;
	const take = (
		of: Passage,
		phrase: Phrase,
		cue: number,
		relation: Standing['relation'],
		order: number,
		nearer: number,
		lead: Standing['place'] | null,
	) => {
		const low = cue < 0 ? phrase.from : Math.min(cue, phrase.from);
		const high = cue < 0 ? phrase.full - 1 : Math.max(cue, phrase.full - 1);
		let where: Standing['place'] = 'here';
		// From the last token of what stands first to the first of what stands last.
		let from = high;
		let to = at;
		if (of === after) [where, from, to] = ['sentence after', -1, phrase.from];
		else if (lead) [where, to] = [lead, of.tokens.length];
		else if (low > at) {
			where = tokens[low]?.sentence === sentence ? 'after' : 'sentence after';
			[from, to] = [tokens[at + 1]?.text === ',' ? at + 1 : at, low];
		} else if (high < at) {
			const behind = sentence - (tokens[high]?.sentence ?? 0);
			where =
				behind > 1
					? 'earlier'
					: behind === 1
						? 'sentence before'
						: mark === ':'
							? 'colon'
							: mark === ','
								? 'comma'
								: 'before';
			if (mark === ',' || mark === ':') to--;
		}
		const gap = Math.abs(to - from) - 1;
		const quotes = of.quoted[Math.max(to, from)]! - of.quoted[Math.min(from, to) + 1]!;
		found.push({
			phrase,
			passage: of,
			cue,
			standing: {
				...base,
				relation,
				place: where,
				gap: gapOf(gap),
				nearer: nearerOf(nearer),
				quotes: quotesOf(quotes),
				cue: cueOf(of, cue),
				tense: tenseOf(of, cue),
				phrase: phraseOf(of, phrase),
				role: roleOf(of, phrase),
				order: orderOf(order),
				last: lastOf(phrase, of),
			},
		});
	};
	const said = new Set<Phrase>();
	/** Sayings of a passage from index `from` on, away from the quotation. */
	const along = (
		of: Passage,
		from: number,
		step: 1 | -1,
		near: (cue: number) => boolean,
		lead: Standing['place'] | null,
	) => {
		let cues = -1;
		let cue = -1;
		for (let i = from; i >= 0 && i < of.sayings.length; i += step) {
			const saying = of.sayings[i]!;
			if (!near(saying.cue)) break;
			if (saying.cue !== cue) {
				cue = saying.cue;
				if (++cues >= most / 2) break;
			}
			said.add(saying.phrase);
			// "We met in the garden." says nothing of the words behind it.
			if (lead === 'block before' && may(of.tokens[saying.phrase.from], is.speaker)) continue;
			take(of, saying.phrase, cue, saying.relation, saying.order, cues, lead);
		}
	};
	const split = firstWhere(sayings, saying => saying.cue > at);
	along(passage, split - 1, -1, cue => at - cue < reach && sentence - (tokens[cue]?.sentence ?? 0) < 3, null);
	along(passage, split, 1, cue => cue - at < reach / 2 && (tokens[cue]?.sentence ?? 0) - sentence < 2, null);
	const middle = firstWhere(phrases, phrase => phrase.from > at);
	for (let i = middle - 1, seen = 0; i >= 0 && seen < most; i--, seen++) {
		const phrase = phrases[i]!;
		if (sentence - (tokens[phrase.from]?.sentence ?? 0) > 1 || at - phrase.to > reach) break;
		const labels = mark === ':' && phrase.full === at - 1;
		if (labels || !said.has(phrase)) take(passage, phrase, -1, labels ? 'label' : 'bare', 0, seen, null);
	}
	for (let i = middle, seen = 0; i < phrases.length && seen < 3; i++, seen++) {
		const phrase = phrases[i]!;
		const close = tokens[phrase.from]?.sentence === sentence || phrase.from - at <= 2;
		if (!close || phrase.from - at > reach / 2) break;
		const dash = phrase.kind === 'name' && signs(tokens, at, phrase, asked.text);
		if (dash || !said.has(phrase)) take(passage, phrase, -1, dash ? 'signed' : 'bare', 0, seen, null);
	}
	const early = at < 3 || (tokens[at]?.sentence ?? 0) === 0;
	if (before && early) {
		const end = before.tokens.length;
		const final = before.tokens[end - 1]?.sentence ?? 0;
		const lead = asked.introduced ? 'lead-in' : 'block before';
		along(
			before,
			before.sayings.length - 1,
			-1,
			cue => end - cue < reach && final - (before.tokens[cue]?.sentence ?? 0) < 1,
			lead,
		);
		for (let i = before.phrases.length - 1, seen = 0; i >= 0 && seen < most / 2; i--) {
			const phrase = before.phrases[i]!;
			if (before.tokens[phrase.from]?.sentence !== final || end - phrase.to > reach) break;
			if (phrase.kind === 'noun' || said.has(phrase)) continue;
			take(before, phrase, -1, asked.introduced && phrase.full === end - 1 ? 'label' : 'bare', 0, seen++, lead);
		}
	}
	const signature = after && signatureOf(after, quotation.form === 'whole');
	if (signature) take(after, signature, -1, 'signed', 0, 0, 'sentence after');
	if (last) {
		let between = 0;
		if (last.at >= 0)
			for (let i = split - 1; i >= 0 && sayings[i]!.cue > last.at && between < 3; i--)
				if (sayings[i]!.relation === 'subject') between++;
		const same = last.at >= 0;
		found.push({
			phrase: null,
			passage,
			cue: -1,
			standing: {
				...base,
				relation: 'continued',
				place: same
					? last.cue === sentence
						? 'before'
						: sentence - last.cue === 1
							? 'sentence before'
							: 'earlier'
					: 'block before',
				gap: same ? gapOf(at - last.at - 1) : gapOf(last.blocks - 1),
				nearer: nearerOf(between),
				last: 'same',
			},
		});
	}
	return found;
}

/** Who signs in a line of their own: "— NAME", or behind a quotation that is its `whole` block "NAME, mayor of Denby". */
function signatureOf({tokens, phrases}: Passage, whole: boolean): Phrase | null {
	const phrase = phrases[0];
	if (!phrase || tokens[0]?.kind === 'mark') return phrase ?? null;
	const plain = whole && phrase.from === 0 && phrase.kind === 'name' && phrase.to > 1;
	return plain && !tokens.some(token => isVerb(token)) ? phrase : null;
}

/** "“…” — NAME", "“…” — NAME, a doctor", "“….” (NAME)": the phrase ends its block, or an apposition does. */
function signs(tokens: readonly Token[], at: number, {from, full}: Phrase, text: string): boolean {
	const mark = tokens[at + 1]?.text ?? '';
	const past = tokens[full];
	if (from - at === 2 && /^[([]$/.test(mark))
		return at === 0 && /[.!?]$/.test(text) && /^[)\],]$/.test(past?.text ?? '');
	if (from - at !== 2 || !/^[—–―-]$/.test(mark)) return false;
	// "“TITLE” — Arden Post, 3 May 2020" is a reference.
	const dated = tokens.slice(full, full + 4).some(token => isDate(token));
	return !dated && (!past || /^[.,(]$/.test(past.text));
}
