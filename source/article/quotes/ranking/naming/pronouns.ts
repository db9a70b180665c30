/** Whom a pronoun stands for. */
import type {Gender} from '../../../names/lexicon/given.ts';
import {firstWhere} from '../../../search.ts';
import type {Token} from '../../tokens.ts';
import type {Known} from '../grammar/known.ts';
import {may} from '../grammar/phrases.ts';
import type {Passage} from '../grammar/sayings.ts';
import {is, type Tongue} from '../grammar/tongue.ts';
import {Antecedents} from './antecedents.ts';
import {Callings, isUnnamed} from './callings.ts';
import {bare} from './full-forms.ts';
import {Gaps} from './gaps.ts';
import type {Learned} from './learned.ts';
import {type PhraseNames, spanOf} from './phrase-names.ts';
import {opensSentence} from './prominence.ts';

/** How far "it" and "they" look back, in UTF-16 units; the same for who is named behind "she". */
const near = 300;
/** Sums that differ by less are the same: of two that weigh the same the nearer is meant. */
const equal = 1e-9;
/** What speaks for whoever spoke last, less in each paragraph behind, for three of them. */
const hold = 1.2;
const waning = 0.4;
/** What speaks for a gender that fits, for one that is not told, and against another. */
const fitting = 0.8;
const untold = 0.4;
const unfit = -2.5;
/** What speaks against each sentence in between, up to eight; a paragraph weighs 1. */
const distance = 0.4;
/** Whoever weighs as much is the subject of a sentence. */
const subject = 0.8;

/** The phrases shortly before token `at`, the nearest first. */
function* phrasesBefore(passage: Passage, at: number, before: Passage | null) {
	const offset = passage.tokens[at]!.start;
	for (const {tokens, phrases} of before ? [passage, before] : [passage])
		for (let i = firstWhere(phrases, ({from}) => tokens[from]!.start >= offset) - 1; i >= 0; i--) {
			const phrase = phrases[i]!;
			if (offset - tokens[phrase.full - 1]!.end > near) break;
			yield {tokens, phrase};
		}
}

/** Resolves the pronouns of one article. */
export class Pronouns {
	readonly #text: string;
	readonly #tongue: Tongue;
	readonly #known: Known;
	readonly #learned: Learned;
	readonly #names: PhraseNames;
	readonly #callings: Callings;
	readonly #antecedents: Antecedents;
	readonly #gaps: Gaps;
	/** By the offset of the pronoun: it means the same for each quotation beside it. */
	readonly #meanings = new Map<number, string | null>();

	constructor(text: string, known: Known, tongue: Tongue, learned: Learned, names: PhraseNames) {
		this.#text = text;
		this.#tongue = tongue;
		this.#known = known;
		this.#learned = learned;
		this.#names = names;
		this.#callings = new Callings(known, tongue);
		this.#antecedents = new Antecedents(known, tongue, learned, names, this.#callings);
		this.#gaps = new Gaps(text);
	}

	/** Whom the pronoun at token `at` stands for; null where nobody fits. */
	of(passage: Passage, at: number, before: Passage | null): string | null {
		const token = passage.tokens[at];
		if (!token || /^(?:i|my)$/.test(token.lower)) return null;
		const known = this.#meanings.get(token.start);
		if (known !== undefined) return known;
		const person = may(token, is.person | is.owner | is.male);
		const meaning = person ? this.person(passage, at, before) : this.#thing(passage, at, before);
		this.#meanings.set(token.start, meaning);
		return meaning;
	}

	/** Whom "it" or "they" stands for. */
	#thing(passage: Passage, at: number, before: Passage | null): string | null {
		const {start, lower} = passage.tokens[at]!;
		const reads = /^(?:reads?|began|states?|stated)$/.test(passage.tokens[at + 1]?.lower ?? '');
		const read = reads ? this.#nounBefore(passage, at, before, head => may(head, is.text), true) : null;
		return (
			read ??
			this.#bodyBefore(start) ??
			this.#thingBefore(start) ??
			(lower === 'they' ? this.#groupBefore(passage, at, before) : null) ??
			this.#nounBefore(passage, at, before, head => may(head, is.body | is.text))
		);
	}

	/** Whom "he" or "she" at token `at` stands for; whatever else stands there tells no gender. */
	person(passage: Passage, at: number, before: Passage | null): string | null {
		const token = passage.tokens[at]!;
		const gender: Gender | null = may(token, is.female) ? 'female' : may(token, is.male) ? 'male' : null;
		let best: string | null = null;
		let highest = Number.NEGATIVE_INFINITY;
		// "The Post quoted her as saying": she is not the Post.
		const quoting = passage.tokens[at + 1]?.lower === 'as' ? passage.tokens[at - 2]?.end : null;
		const {last} = this.#learned;
		// Whoever is a subject behind the last words is whom the text has turned to.
		let turned = false;
		for (const antecedent of this.#antecedents.before(passage, before, token.start)) {
			const {weight, gender: own, end} = antecedent;
			if (end === quoting) continue;
			const paragraphs = this.#gaps.lines(end, token.start) - 1;
			const fit = !gender ? 0 : !own ? untold : own === gender ? fitting : unfit;
			const score = weight + fit - paragraphs - distance * Math.min(this.#gaps.sentences(end, token.start), 8);
			const turns = last !== null && end > last.end && weight >= subject && fit > 0;
			if (score + hold <= highest && !turns) continue;
			const name = antecedent.name();
			// A given name may mislead, "a woman" does not.
			if (fit < 0 && isUnnamed(name)) continue;
			const spoke = last?.name === name;
			if (!spoke && turns) turned = true;
			const held = spoke && !turned && paragraphs < 3 ? hold - waning * paragraphs : 0;
			if (score + held > highest + equal) [best, highest] = [name, score + held];
		}
		best ??= this.#personBehind(token.end, gender);
		if (best !== null && gender) this.#learned.genders.learn(best, gender);
		return best;
	}

	#bodyBefore(offset: number): string | null {
		for (let i = this.#known.after(offset) - 1; i >= 0; i--) {
			const named = this.#known.all[i]!;
			if (offset - named.end > near || this.#text.slice(named.end, offset).includes('\n')) break;
			if (named.kind === 'body') return named.name;
		}
		return null;
	}

	/** "“…,” the ministry said. “…,” it added." */
	#thingBefore(offset: number): string | null {
		const last = this.#learned.last;
		return last && offset - last.end <= near && this.#callings.isThing(last.name) ? last.name : null;
	}

	/** "“…,” she said. NAME keeps the lock.": the first person behind, who opens a sentence there. */
	#personBehind(offset: number, gender: Gender | null): string | null {
		for (let i = this.#known.after(offset); i < this.#known.all.length; i++) {
			const {kind, name, start} = this.#known.all[i]!;
			if (start - offset > near) return null;
			if (kind !== 'person') continue;
			const own = this.#learned.genders.of(name);
			const opens = /[.!?”"’']\s+$/.test(this.#text.slice(Math.max(0, start - 4), start));
			return opens && (!own || !gender || own === gender) ? name : null;
		}
		return null;
	}

	/**
	 * The nearest noun phrase that opens a sentence before token `at` or is asked or told, of those whose last word fits;
	 * `anywhere` wherever it stands.
	 */
	#nounBefore(
		passage: Passage,
		at: number,
		before: Passage | null,
		fits: (head: Token) => boolean,
		anywhere = false,
	): string | null {
		for (const {tokens, phrase} of phrasesBefore(passage, at, before)) {
			const told = may(tokens[phrase.from - 1], is.cue) && may(tokens[phrase.from], is.determiner);
			const stands = anywhere || opensSentence(tokens, phrase.from) || told;
			if (phrase.kind === 'noun' && stands && fits(tokens[phrase.to - 1]!)) return this.#names.of(tokens, phrase);
		}
		return null;
	}

	/** Whom "they" stands for: several people, or one whose gender is not told, who open a sentence before, or spoke last. */
	#groupBefore(passage: Passage, at: number, before: Passage | null): string | null {
		const {plural, neutral} = this.#tongue;
		for (const {tokens, phrase} of phrasesBefore(passage, at, before)) {
			if (!opensSentence(tokens, phrase.from)) continue;
			const pair = this.#names.pair(tokens, phrase);
			if (pair !== null) return pair;
			if (phrase.kind !== 'noun') continue;
			// "the divers", "a source close to the family"
			const words = tokens.slice(phrase.from, phrase.to).map(({lower}) => lower);
			const {start, end} = spanOf(tokens, phrase.from, phrase.full);
			if (plural.test(words.at(-1)!) || words.some(word => neutral.has(word)))
				return bare(this.#text.slice(start, end));
		}
		const {last, pairs} = this.#learned;
		if (!last || passage.tokens[at]!.start - last.end > near) return null;
		return isUnnamed(last.name) || pairs.has(last.name) ? last.name : null;
	}
}
