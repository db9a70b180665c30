/** Whom a pronoun stands for. */
import type {Span} from '../../article.ts';
import {type Gender, givenName} from '../../names/lexicon/given.ts';
import {genderOfRole, roleOf} from '../../names/lexicon/roles.ts';
import {firstWhere} from '../../search.ts';
import type {Token} from '../tokens.ts';
import {bare} from './full-forms.ts';
import {Gaps} from './gaps.ts';
import type {Known} from './known.ts';
import type {Learned} from './learned.ts';
import {type PhraseNames, spanOf} from './phrase-names.ts';
import {may, type Phrase} from './phrases.ts';
import {opensSentence, prominenceOf} from './prominence.ts';
import type {Passage} from './sayings.ts';
import {is, type Tongue} from './tongue.ts';

/** Someone named before a pronoun. */
interface Antecedent extends Span {
	/** Asked of few: a name is looked for in the whole article. */
	name(): string;
	gender: Gender | null;
	/** How much speaks for them by where they stand in their sentence. */
	weight: number;
}

/** What begins a noun phrase, and no name. */
const opening = /^(?:[Aa]n?|[Tt]he|[Oo]ne|[Ss]ome|[Mm]any|[Ss]everal|[Tt]wo|[Tt]hree|\p{Ll}+)\s/u;
/** How far back a pronoun looks, in UTF-16 units. */
const reach = 2500;
/** The same for the pronoun of a body. */
const near = 300;
/** What speaks against a name that may be no person's. */
const unsure = 0.2;
/** Sums that differ by less are the same: of two that weigh the same the nearer is meant. */
const equal = 1e-9;
/** What speaks for whoever spoke last. */
const hold = 1.2;
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
	return (
		(names(before) && before!.full === from - 1 && tokens[from - 1]!.text === ',') ||
		(names(behind) && behind!.from === full + 1 && tokens[full]!.text === ',')
	);
}

/** The noun of a phrase, in lower case: "spokesman" of "a spokesman for the mill". */
const headOf = (phrase: string): string =>
	phrase
		.split(/ (?:of|for|in|at|on|from) /, 1)[0]!
		.split(' ')
		.at(-1)!
		.toLowerCase();

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

function hasCapital(tokens: readonly Token[], {from, to}: Phrase): boolean {
	for (let at = from; at < to; at++) if (tokens[at]!.capital) return true;
	return false;
}

/** Resolves the pronouns of one article. */
export class Pronouns {
	readonly #text: string;
	readonly #tongue: Tongue;
	readonly #known: Known;
	readonly #learned: Learned;
	readonly #names: PhraseNames;
	/** Names of bodies. */
	readonly #bodies: ReadonlySet<string>;
	readonly #gaps: Gaps;
	/** By the offset of the pronoun: it means the same for each quotation beside it. */
	readonly #meanings = new Map<number, string | null>();

	constructor(text: string, known: Known, tongue: Tongue, learned: Learned, names: PhraseNames) {
		this.#text = text;
		this.#tongue = tongue;
		this.#known = known;
		this.#learned = learned;
		this.#names = names;
		this.#bodies = new Set(known.all.flatMap(({name, kind}) => (kind === 'body' ? name : [])));
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
		for (const antecedent of this.#antecedents(passage, before, token.start)) {
			const {weight, gender: own, end} = antecedent;
			if (end === quoting) continue;
			const paragraphs = this.#gaps.lines(end, token.start) - 1;
			const fit = !gender ? 0 : !own ? 0.4 : own === gender ? 0.8 : -2.5;
			const score = weight + fit - paragraphs - 0.4 * Math.min(this.#gaps.sentences(end, token.start), 8);
			const turns = last !== null && end > last.end && weight >= 0.8 && fit > 0;
			if (score + hold <= highest && !turns) continue;
			const name = antecedent.name();
			// A given name may mislead, "a woman" does not.
			if (fit < 0 && opening.test(name)) continue;
			const spoke = last?.name === name;
			if (!spoke && turns) turned = true;
			const held = spoke && !turned && paragraphs < 3 ? hold - 0.4 * paragraphs : 0;
			if (score + held > highest + equal) [best, highest] = [name, score + held];
		}
		const misses = best !== null && gender !== null && (this.#learned.genders.of(best) ?? gender) !== gender;
		if (best === null || misses) best = best ?? this.#personBehind(token.end, gender);
		if (best !== null && gender) this.#learned.genders.learn(best, gender);
		return best;
	}

	/** What gives no answer to "who": a body, a document. */
	#isThing(name: string): boolean {
		return (this.#tongue.signsOf(headOf(name)) & (is.body | is.text)) !== 0 || this.#bodies.has(name);
	}

	/** Whether whoever spoke last may be "he" or "she": somebody named, or one who is told by what people are called. */
	#isSomebody(name: string): boolean {
		if (this.#learned.pairs.has(name) || this.#isThing(name)) return false;
		const head = headOf(name);
		return opening.test(name) ? !this.#tongue.plural.test(head) && this.#isPerson(head) : !this.#isGroup(name, head);
	}

	#genderOf(name: string): Gender | null {
		return opening.test(name) ? genderOfRole(headOf(name)) : this.#learned.genders.of(name);
	}

	/** "Pupils", "Analysts at the bank": a capital for the beginning of a sentence. */
	#isGroup(name: string, head: string): boolean {
		return this.#tongue.plural.test(head) && !/ \p{Lu}/u.test(name);
	}

	/** Whether a noun, in lower case, tells people by what they are. */
	#isPerson(noun: string): boolean {
		const gendered = (this.#tongue.signsOf(noun) & (is.female | is.male)) !== 0;
		return gendered || roleOf(noun) !== null || this.#tongue.neutral.has(noun) || noun.endsWith('-year-old');
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
		return last && offset - last.end <= near && this.#isThing(last.name) ? last.name : null;
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
		return opening.test(last.name) || pairs.has(last.name) ? last.name : null;
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
		if (!gender && !this.#isPerson(head.lower)) return null;
		if (phrase.to - phrase.from === 1 && may(head, is.determiner)) return null;
		// "to move forward": what has neither determiner nor capital is hardly a person.
		if (!may(tokens[phrase.from], is.determiner) && !hasCapital(tokens, phrase)) return null;
		const name = () => this.#names.within(tokens, phrase);
		return {...words, name, gender, weight: prominenceOf(tokens, phrase) - unnamed};
	}

	/** Who is named before an offset, the nearest first; whoever spoke last at the end. */
	*#antecedents(passage: Passage, before: Passage | null, offset: number): Generator<Antecedent> {
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
				const weight = prominenceOf(tokens, phrase) - (owns ? 1.2 : known ? 0 : unsure);
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
}
