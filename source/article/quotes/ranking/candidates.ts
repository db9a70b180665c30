/** Everybody who may have said a quotation, and how each stands to it. */

import {firstWhere} from '../../search.ts';
import {type Asked, nameOf} from './asked.ts';
import {may, type Phrase} from './grammar/phrases.ts';
import type {Passage, Saying} from './grammar/sayings.ts';
import {is, type Tongue} from './grammar/tongue.ts';
import {quotationOf} from './quotation.ts';
import {signatureOf, signs} from './signatures.ts';
import {cueOf, gapOf, nearerOf, orderOf, phraseOf, quotesOf, roleOf, type Standing, tenseOf} from './standing.ts';

export interface Candidate {
	/** Null for nobody and for whoever spoke last. */
	phrase: Phrase | null;
	/** Tokens the phrase and the cue are of. */
	passage: Passage;
	cue: number;
	standing: Standing;
}

/** A saying, or a phrase without a cue: then `cue` is -1. */
type Found = Pick<Saying, 'phrase' | 'cue' | 'order'> & Pick<Standing, 'relation'>;

/** Where the words of one found stand, and between which tokens they are apart from the quotation. */
interface Position {
	place: Standing['place'];
	/** The last token of what stands first, and the first of what stands last. */
	from: number;
	to: number;
}

/** Sayings and phrases looked at on either side of the quotation. */
const most = 8;
/** And how far away, in tokens. */
const reach = 70;

const cueless = (phrase: Phrase, relation: 'bare' | 'label' | 'signed'): Found => ({
	phrase,
	cue: -1,
	relation,
	order: 0,
});

/** All candidates of a quotation; nobody is the first. */
export function candidatesFor(asked: Asked, tongue: Tongue): Candidate[] {
	const {passage, at, text, words} = asked;
	const gathering = new Gathering(asked, quotationOf(passage.tokens, at, text, words, tongue));
	gathering.addSayings();
	gathering.addPhrasesBefore();
	gathering.addPhrasesBehind();
	gathering.addBlockBefore();
	gathering.addSignature();
	gathering.addLast();
	return gathering.candidates;
}

/** The candidates of one quotation, as they are found. */
class Gathering {
	readonly candidates: Candidate[] = [];
	readonly #asked: Asked;
	/** The standing of nobody: what all others change. */
	readonly #nobody: Standing;
	/** The sentence of the quotation, and what stands before it. */
	readonly #sentence: number;
	readonly #mark: string;
	/** Index of the first saying whose cue stands behind the quotation. */
	readonly #behind: number;
	/** Phrases that say something. */
	readonly #saying = new Set<Phrase>();

	constructor(asked: Asked, quotation: ReturnType<typeof quotationOf>) {
		const {passage, at, last} = asked;
		this.#asked = asked;
		this.#sentence = passage.tokens[at]?.sentence ?? 0;
		this.#mark = passage.tokens[at - 1]?.text ?? '';
		this.#behind = firstWhere(passage.sayings, ({cue}) => cue > at);
		this.#nobody = {
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
		this.candidates.push({phrase: null, passage, cue: -1, standing: this.#nobody});
	}

	/** The sayings on either side of the quotation. */
	addSayings(): void {
		const {passage, at} = this.#asked;
		const sentences = (cue: number) => (passage.tokens[cue]?.sentence ?? 0) - this.#sentence;
		this.#addAlong(passage, this.#behind - 1, -1, cue => at - cue < reach && sentences(cue) > -3, null);
		this.#addAlong(passage, this.#behind, 1, cue => cue - at < reach / 2 && sentences(cue) < 2, null);
	}

	/** Phrases before the quotation, the nearest first. */
	addPhrasesBefore(): void {
		const {passage, at} = this.#asked;
		const {tokens, phrases} = passage;
		for (let i = firstWhere(phrases, ({from}) => from > at) - 1, seen = 0; i >= 0 && seen < most; i--, seen++) {
			const phrase = phrases[i]!;
			if (this.#sentence - (tokens[phrase.from]?.sentence ?? 0) > 1 || at - phrase.to > reach) break;
			const labels = this.#mark === ':' && phrase.full === at - 1;
			if (labels || !this.#saying.has(phrase))
				this.#add(passage, cueless(phrase, labels ? 'label' : 'bare'), seen, null);
		}
	}

	addPhrasesBehind(): void {
		const {passage, at, text} = this.#asked;
		const {tokens, phrases} = passage;
		const first = firstWhere(phrases, ({from}) => from > at);
		for (let i = first; i < Math.min(phrases.length, first + 3); i++) {
			const phrase = phrases[i]!;
			const close = tokens[phrase.from]?.sentence === this.#sentence || phrase.from - at <= 2;
			if (!close || phrase.from - at > reach / 2) break;
			// "“…” (Harbour Post)": where it was read.
			if (phrase.named !== 'person' && tokens[phrase.from - 1]?.text === '(') continue;
			const signed = phrase.kind === 'name' && signs(tokens, at, phrase, text);
			if (signed || !this.#saying.has(phrase))
				this.#add(passage, cueless(phrase, signed ? 'signed' : 'bare'), i - first, null);
		}
	}

	/** Who is named in the last sentence of the block before, where the quotation opens its own. */
	addBlockBefore(): void {
		const {before, at, introduced} = this.#asked;
		if (!before || (at >= 3 && this.#sentence > 0)) return;
		const {tokens, phrases, sayings} = before;
		const end = tokens.length;
		const final = tokens[end - 1]?.sentence ?? 0;
		const lead = introduced ? 'lead-in' : 'block before';
		const isNear = (cue: number) => end - cue < reach && final - (tokens[cue]?.sentence ?? 0) < 1;
		this.#addAlong(before, sayings.length - 1, -1, isNear, lead);
		for (let i = phrases.length - 1, seen = 0; i >= 0 && seen < most / 2; i--) {
			const phrase = phrases[i]!;
			if (tokens[phrase.from]?.sentence !== final || end - phrase.to > reach) break;
			if (phrase.kind === 'noun' || this.#saying.has(phrase)) continue;
			const labels = introduced && phrase.full === end - 1;
			this.#add(before, cueless(phrase, labels ? 'label' : 'bare'), seen++, lead);
		}
	}

	/** Who signs in the block behind. */
	addSignature(): void {
		const {after} = this.#asked;
		const phrase = after && signatureOf(after, this.#nobody.form === 'whole');
		if (phrase) this.#add(after, cueless(phrase, 'signed'), 0, null);
	}

	/** Whoever said the quotation before this one. */
	addLast(): void {
		const {passage, at, last} = this.#asked;
		if (!last) return;
		const same = last.at >= 0;
		const sentences = this.#sentence - last.cue;
		const near = sentences === 0 ? 'before' : sentences === 1 ? 'sentence before' : 'earlier';
		this.candidates.push({
			phrase: null,
			passage,
			cue: -1,
			standing: {
				...this.#nobody,
				relation: 'continued',
				place: same ? near : 'block before',
				gap: gapOf((same ? at - last.at : last.blocks) - 1),
				nearer: nearerOf(same ? this.#subjectsSince(last.at) : 0),
				last: 'same',
			},
		});
	}

	/** How many subjects say something between token `at` and the quotation, three at most. */
	#subjectsSince(at: number): number {
		const {sayings} = this.#asked.passage;
		let subjects = 0;
		for (let i = this.#behind - 1; i >= 0 && sayings[i]!.cue > at && subjects < 3; i--)
			if (sayings[i]!.relation === 'subject') subjects++;
		return subjects;
	}

	/** Adds the sayings of a passage from index `from` on, away from the quotation. */
	#addAlong(
		passage: Passage,
		from: number,
		step: 1 | -1,
		isNear: (cue: number) => boolean,
		lead: Standing['place'] | null,
	): void {
		const {sayings, tokens} = passage;
		let cues = -1;
		let last = -1;
		for (let i = from; i >= 0 && i < sayings.length; i += step) {
			const saying = sayings[i]!;
			const {phrase, cue} = saying;
			if (!isNear(cue)) break;
			if (cue !== last) {
				last = cue;
				if (++cues >= most / 2) break;
			}
			this.#saying.add(phrase);
			// "We met in the garden." says nothing of the words behind it.
			if (lead === 'block before' && may(tokens[phrase.from], is.speaker)) continue;
			this.#add(passage, saying, cues, lead);
		}
	}

	/** Adds one found in a passage; `nearer` others stand between, and `lead` is the place where that is the block before. */
	#add(passage: Passage, {phrase, cue, relation, order}: Found, nearer: number, lead: Standing['place'] | null): void {
		const {tokens, quoted} = passage;
		const {last} = this.#asked;
		const {place, from, to} = this.#positionOf(passage, phrase, cue, lead);
		this.candidates.push({
			phrase,
			passage,
			cue,
			standing: {
				...this.#nobody,
				relation,
				place,
				gap: gapOf(Math.abs(to - from) - 1),
				nearer: nearerOf(nearer),
				quotes: quotesOf(quoted[Math.max(to, from)]! - quoted[Math.min(from, to) + 1]!),
				cue: cueOf(passage, cue),
				tense: tenseOf(passage, cue),
				phrase: phraseOf(passage, phrase),
				role: roleOf(passage, phrase),
				order: orderOf(order),
				last: last === null ? 'nobody' : nameOf(tokens, phrase) === last.name ? 'same' : 'other',
			},
		});
	}

	#positionOf(passage: Passage, phrase: Phrase, cue: number, lead: Standing['place'] | null): Position {
		const {at, after} = this.#asked;
		const {tokens} = passage;
		const low = cue < 0 ? phrase.from : Math.min(cue, phrase.from);
		const high = cue < 0 ? phrase.full - 1 : Math.max(cue, phrase.full - 1);
		if (passage === after) return {place: 'sentence after', from: -1, to: phrase.from};
		if (lead) return {place: lead, from: high, to: tokens.length};
		if (low > at) {
			const place = tokens[low]?.sentence === this.#sentence ? 'after' : 'sentence after';
			return {place, from: tokens[at + 1]?.text === ',' ? at + 1 : at, to: low};
		}
		if (high >= at) return {place: 'here', from: high, to: at};
		const to = this.#mark === ',' || this.#mark === ':' ? at - 1 : at;
		return {place: this.#placeBefore(this.#sentence - (tokens[high]?.sentence ?? 0)), from: high, to};
	}

	/** The place before the quotation, `sentences` away. */
	#placeBefore(sentences: number): Standing['place'] {
		if (sentences > 1) return 'earlier';
		if (sentences === 1) return 'sentence before';
		return this.#mark === ':' ? 'colon' : this.#mark === ',' ? 'comma' : 'before';
	}
}
