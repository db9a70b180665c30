/** Whom "he" or "she" may stand for, and how likely by where they stand. */
import type {Span} from '../../../article.ts';
import {type Gender, givenName} from '../../../names/lexicon/given.ts';
import {genderOfRole} from '../../../names/lexicon/roles.ts';
import {firstWhere} from '../../../search.ts';
import type {Token} from '../../tokens.ts';
import type {Known} from '../grammar/known.ts';
import {may, type Phrase} from '../grammar/phrases.ts';
import type {Passage} from '../grammar/sayings.ts';
import {is, type Tongue} from '../grammar/tongue.ts';
import {type Callings, headOf, isUnnamed} from './callings.ts';
import type {Learned} from './learned.ts';
import {type PhraseNames, spanOf} from './phrase-names.ts';
import {opensSentence, prominenceOf} from './prominence.ts';

/** Someone told of before a pronoun. */
export interface Antecedent extends Span {
	/** Asked of few: a name is looked for in the whole article. */
	name(): string;
	gender: Gender | null;
	/** How much speaks for them by where they stand in their sentence. */
	weight: number;
}

/** How far back a pronoun looks, in UTF-16 units. */
const reach = 2500;
/** What speaks against a name that may be no person's. */
const unsure = 0.2;
/** What speaks against whoever only has something there: "NAME’s boat". */
const owner = 1.2;
/** What speaks against somebody without a name. */
const unnamed = 0.4;
/** Names of a passage that a pronoun is tried on. */
const most = 12;

/** "her deputy, NAME,", "NAME, a baker": the phrase at `index` tells of somebody who is named beside it. */
function standsBeside(
	tokens: readonly Token[],
	{from, full}: Phrase,
	phrases: readonly Phrase[],
	index: number,
): boolean {
	const [before, behind] = [phrases[index - 1], phrases[index + 1]];
	const names = (phrase: Phrase | undefined) => phrase?.kind === 'name' && phrase.named !== 'place';
	// "The superintendent, a former pilot, waited."
	const definite = before?.kind === 'noun' && tokens[before.from]!.lower === 'the';
	const apart = tokens[full]?.text === ',' && /^an?$/.test(tokens[from]!.lower);
	return (
		((names(before) || (definite && apart && opensSentence(tokens, before!.from))) &&
			before!.full === from - 1 &&
			tokens[from - 1]!.text === ',') ||
		(names(behind) && behind!.from === full + 1 && tokens[full]!.text === ',')
	);
}

function hasCapital(tokens: readonly Token[], {from, to}: Phrase): boolean {
	for (let at = from; at < to; at++) if (tokens[at]!.capital) return true;
	return false;
}

/** The antecedents in one article. */
export class Antecedents {
	readonly #tongue: Tongue;
	readonly #known: Known;
	readonly #learned: Learned;
	readonly #names: PhraseNames;
	readonly #callings: Callings;

	constructor(known: Known, tongue: Tongue, learned: Learned, names: PhraseNames, callings: Callings) {
		this.#tongue = tongue;
		this.#known = known;
		this.#learned = learned;
		this.#names = names;
		this.#callings = callings;
	}

	/** Who is named before an offset, the nearest first; whoever spoke last at the end. */
	*before(passage: Passage, before: Passage | null, offset: number): Generator<Antecedent> {
		const {last, genders} = this.#learned;
		let earliest = offset;
		for (const {tokens, phrases} of before ? [passage, before] : [passage]) {
			earliest = Math.min(earliest, tokens[0]?.start ?? offset);
			let seen = 0;
			for (let i = firstWhere(phrases, ({from}) => tokens[from]!.start >= offset) - 1; i >= 0 && seen < most; i--) {
				const phrase = phrases[i]!;
				if (offset - tokens[phrase.from]!.start > reach) break;
				if (phrase.kind !== 'name' && phrase.kind !== 'noun') continue;
				const words = spanOf(tokens, phrase.from, phrase.to);
				// "NAME’s answer was short. “…,” she said."
				const owns = phrase.kind === 'noun';
				const known = owns && !hasCapital(tokens, phrase) ? null : this.#known.within(words);
				if (owns && known?.kind !== 'person') {
					const somebody = standsBeside(tokens, phrase, phrases, i) ? null : this.#unnamed(tokens, phrase, words);
					if (somebody) yield somebody;
					continue;
				}
				seen++;
				const name = owns ? known!.name : this.#names.within(tokens, phrase);
				// A name of one word that nobody is known by is a given name, or no person's.
				if (known ? known.kind !== 'person' : !name.includes(' ') && givenName(name) !== 'sure') {
					// "The Bishop"
					const somebody =
						!known && may(tokens[phrase.from], is.determiner) ? this.#unnamed(tokens, phrase, words) : null;
					if (somebody) yield somebody;
					continue;
				}
				const weight = prominenceOf(tokens, phrase) - (owns ? owner : known ? 0 : unsure);
				yield {...words, name: () => name, gender: known ? genders.of(name) : genders.ofUnknown(name), weight};
			}
		}
		for (let i = this.#known.after(earliest) - 1; i >= 0; i--) {
			const named = this.#known.all[i]!;
			if (offset - named.end > reach) break;
			if (named.kind !== 'person' || named.end > earliest) continue;
			const {start, end, name} = named;
			yield {start, end, name: () => name, gender: genders.of(name), weight: 0};
		}
		if (last && this.#isSomebody(last.name))
			yield {start: last.end, end: last.end, name: () => last.name, gender: this.#genderOf(last.name), weight: 0};
	}

	/** Somebody without a name: "a woman at the gate", "his neighbour". */
	#unnamed(tokens: readonly Token[], phrase: Phrase, words: Span): Antecedent | null {
		const head = tokens[phrase.to - 1]!;
		if (
			this.#tongue.plural.test(head.lower) ||
			/^(?:two|three|some|many|several|both)$/.test(tokens[phrase.from]!.lower)
		)
			return null;
		const gender = may(head, is.female) ? 'female' : may(head, is.male) ? 'male' : genderOfRole(head.lower);
		if (!gender && !this.#callings.isPerson(head.lower)) return null;
		if (phrase.to - phrase.from === 1 && may(head, is.determiner)) return null;
		// "to move forward": what has neither determiner nor capital is hardly a person.
		if (!may(tokens[phrase.from], is.determiner) && !hasCapital(tokens, phrase)) return null;
		const name = () => this.#names.within(tokens, phrase);
		return {...words, name, gender, weight: prominenceOf(tokens, phrase) - unnamed};
	}

	/** Whether whoever spoke last may be "he" or "she": somebody named, or one who is told by what people are called. */
	#isSomebody(name: string): boolean {
		if (this.#learned.pairs.has(name) || this.#callings.isThing(name)) return false;
		const head = headOf(name);
		return isUnnamed(name)
			? !this.#tongue.plural.test(head) && this.#callings.isPerson(head)
			: !this.#callings.isGroup(name, head);
	}

	#genderOf(name: string): Gender | null {
		return isUnnamed(name) ? genderOfRole(headOf(name)) : this.#learned.genders.of(name);
	}
}
