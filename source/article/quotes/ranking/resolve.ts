/** From the words at a quotation to the fullest name the article has for the speaker. */
import type {Person, Span} from '../../article.ts';
import {genderOf, givenName} from '../../names/lexicon/given.ts';
import {roleOf, untitled} from '../../names/lexicon/roles.ts';
import {firstWhere} from '../search.ts';
import type {Token} from '../tokens.ts';
import {bare, FullForms} from './full-forms.ts';
import {Gaps} from './gaps.ts';
import type {Known} from './known.ts';
import {may, type Phrase} from './phrases.ts';
import {opensSentence, prominenceOf} from './prominence.ts';
import {Roles} from './roles.ts';
import type {Passage} from './sayings.ts';
import {is, type Tongue} from './tongue.ts';

type Gender = 'female' | 'male';

/** Someone named before a pronoun. */
interface Antecedent extends Span {
	name: string;
	gender: Gender | null;
	/** How much speaks for them by where they stand in their sentence. */
	weight: number;
}

/** Prepositions within the names of bodies. */
const ties = /^(?:of|for|von|für|de|del|du|des)$/;
/** What begins a noun phrase, and no name. */
const opening = /^(?:[Aa]n?|[Tt]he|[Oo]ne|[Ss]ome|[Mm]any|[Ss]everal|[Tt]wo|[Tt]hree|\p{Ll}+)\s/u;
/** How far back a pronoun looks, in UTF-16 units. */
const reach = 2500;
/** The same for the pronoun of a body. */
const near = 300;
/** Names of a passage that a pronoun is tried on. */
const most = 12;

/** Names the speakers of one article. */
export class Resolver {
	readonly #text: string;
	readonly #tongue: Tongue;
	readonly #known: Known;
	/** Names of two who spoke as one. */
	readonly #pairs = new Set<string>();
	#roles: Roles | null = null;
	/** Names of bodies. */
	readonly #bodies: ReadonlySet<string>;
	readonly #gaps: Gaps;
	readonly #genders = new Map<string, Gender>();
	readonly #cache = new WeakMap<Phrase, string>();
	readonly #full: FullForms;
	/** Who spoke last, and the end of what they said. */
	#last: {name: string; end: number} | null = null;

	constructor(text: string, people: readonly (Person & {gender?: Gender | null})[], known: Known, tongue: Tongue) {
		this.#text = text;
		this.#gaps = new Gaps(text);
		this.#tongue = tongue;
		this.#full = new FullForms(text, tongue);
		this.#known = known;
		this.#bodies = new Set(known.all.flatMap(({name, kind}) => (kind === 'body' ? name : [])));
		for (const {name, gender} of people) if (gender) this.#genders.set(name, gender);
	}

	/** Takes note of who said the words that end at `end`. */
	spoke(name: string | null, end: number): void {
		if (name !== null) this.#last = {name, end};
	}

	/** The fullest form of a noun phrase; its own words where it names nobody. */
	name({tokens}: Pick<Passage, 'tokens'>, phrase: Phrase): string {
		return this.#pair(tokens, phrase) ?? this.#one(tokens, this.#owned(tokens, phrase) ?? phrase);
	}

	#one(tokens: readonly Token[], {from, to, full, kind}: Phrase): string {
		const span = this.#span(tokens, from, to);
		const whole = this.#span(tokens, from, full);
		const words = bare(this.#text.slice(whole.start, whole.end));
		if (kind !== 'name') return this.#bearer(words, whole.start) ?? words;
		const known = this.#known.within(span);
		if (known?.kind === 'person') return this.#learn(known.name, tokens, from, to);
		const first = this.#lastName(tokens, from, to);
		const starts = tokens[first]!.start;
		// "the Ministry of Fisheries": what is tied to the name of a body is part of it.
		const tied = full > to && ties.test(tokens[to]?.lower ?? '') && (first > from || to - from === 1);
		if (known?.kind === 'body' && known.start <= starts && !(tied && known.end <= span.end)) return known.name;
		if (tied) return words;
		const own = untitled(bare(this.#text.slice(starts, span.end)));
		const longer = this.#full.of(own.split(/\s+/).at(-1) ?? '');
		// "Analysts at the bank said": a capital for the beginning of the sentence alone.
		if (!longer && full > to && to - from === 1 && this.#isGroup(own.toLowerCase())) return words;
		// "Northern Council" is not the "Southern Council": only a part of the full form stands for it.
		return own === '' ? words : this.#learn(longer?.endsWith(own) ? longer : own, tokens, from, to);
	}

	/** Whom the pronoun at token `at` stands for; null where nobody fits. */
	pronoun(passage: Passage, at: number, before: Passage | null): string | null {
		const token = passage.tokens[at];
		if (!token) return null;
		if (!may(token, is.person | is.owner | is.male))
			return (
				this.#bodyBefore(token.start) ??
				this.#thingBefore(token.start) ??
				(token.lower === 'they' ? this.#groupBefore(passage, at, before) : null) ??
				this.#nounBefore(passage, at, before, head => may(head, is.body | is.text))
			);
		const gender: Gender | null = may(token, is.female) ? 'female' : may(token, is.male) ? 'male' : null;
		let best: string | null = null;
		let most = Number.NEGATIVE_INFINITY;
		// "The Post quoted her as saying": she is not the Post.
		const quoting = passage.tokens[at + 1]?.lower === 'as' ? passage.tokens[at - 2]?.end : null;
		for (const {name, weight, gender: own, end} of this.#antecedents(passage, before, token.start)) {
			if (end === quoting) continue;
			const paragraphs = this.#gaps.lines(end, token.start) - 1;
			const sentences = this.#gaps.sentences(end, token.start);
			const last = this.#last?.name === name && paragraphs < 3 ? 1.2 - 0.4 * paragraphs : 0;
			const score =
				weight + last + (gender && own ? (own === gender ? 0.8 : -2.5) : 0) - paragraphs - 0.4 * Math.min(sentences, 8);
			if (score > most) [best, most] = [name, score];
		}
		const misses = best !== null && gender !== null && (this.#genders.get(best) ?? gender) !== gender;
		if (best === null || misses)
			best = this.#roleBefore(passage, at, before, gender) ?? best ?? this.#personBehind(token.end, gender);
		if (best !== null && gender && !this.#genders.has(best)) this.#genders.set(best, gender);
		return best;
	}

	/** "NAME and NAME": both, people or bodies. */
	#pair(tokens: readonly Token[], {from, to, full, kind}: Phrase): string | null {
		if (kind !== 'name' || full <= to || tokens[to]?.lower !== 'and') return null;
		const first = this.#known.within(this.#span(tokens, from, to));
		const second = this.#known.within(this.#span(tokens, to + 1, full));
		if (!first || !second || first.name === second.name || first.kind === 'place' || second.kind === 'place')
			return null;
		// "Ida and Nuno Brandt": one surname of both
		const named = to - from > 1 || first.name.endsWith(tokens[from]!.text);
		const {start, end} = this.#span(tokens, from, full);
		if (!named) return this.#text.slice(start, end);
		const both = `${first.name} and ${second.name}`;
		this.#pairs.add(both);
		return both;
	}

	/** "Arbor’s NAME": whom a body has as its own. */
	#owned(tokens: readonly Token[], {from, to, full, kind}: Phrase): Phrase | null {
		let at = full - 1;
		while (at > from && tokens[at]!.capital && !/[’']s$/.test(tokens[at]!.text)) at--;
		if (kind !== 'name' || full - at < 3 || !/[’']s$/.test(tokens[at]!.text)) return null;
		const known = this.#known.within(this.#span(tokens, from, to));
		return known && known.end > tokens[at]!.end ? null : {from: at + 1, to: full, full, kind};
	}

	/** "The mayor": whoever was called so. */
	#bearer(words: string, offset: number): string | null {
		const role = /^[Tt]he (\S+(?: \S+)?)$/.exec(words)?.[1];
		if (!role) return null;
		this.#roles ??= new Roles(this.#text, this.#known);
		const bearer = this.#roles.of(role, offset);
		if (bearer === null || this.#last?.name === bearer) return bearer;
		// A senator may be anybody of whom the article tells at that place.
		let i = this.#known.after(offset) - 1;
		while (i >= 0 && this.#known.all[i]!.kind !== 'person') i--;
		return this.#known.all[i]?.name === bearer ? bearer : null;
	}

	#isGroup(word: string): boolean {
		return this.#tongue.plural.test(word) || this.#tongue.neutral.has(word);
	}

	/** What gives no answer to "who": a body, a document. */
	#isThing(name: string): boolean {
		const head = name
			.split(/ (?:of|for|in|at|on|from) /, 1)[0]!
			.split(' ')
			.at(-1)!
			.toLowerCase();
		return (this.#tongue.signsOf(head) & (is.body | is.text)) !== 0 || this.#bodies.has(name);
	}

	#cached(passage: Pick<Passage, 'tokens'>, phrase: Phrase): string {
		const known = this.#cache.get(phrase);
		if (known !== undefined) return known;
		const name = this.#one(passage.tokens, phrase);
		this.#cache.set(phrase, name);
		return name;
	}

	#span(tokens: readonly Token[], from: number, to: number): Span {
		return {start: tokens[from]!.start, end: tokens[to - 1]!.end};
	}

	/** The token from which the words before `to` are all capitalised. */
	#lastName(tokens: readonly Token[], from: number, to: number): number {
		let first = to;
		while (first > from && (tokens[first - 1]?.capital || /^\p{Ll}{1,3}$/u.test(tokens[first - 1]?.text ?? ''))) {
			if (may(tokens[first - 1], is.determiner)) break;
			first--;
		}
		while (first < to - 1 && !tokens[first]?.capital) first++;
		return Math.min(first, to - 1);
	}

	/** Learns the gender of a name from the words before it: "Ms", "the actress". */
	#learn(name: string, tokens: readonly Token[], from: number, to: number): string {
		if (this.#genders.has(name)) return name;
		for (let at = Math.max(0, from - 1); at < to; at++) {
			if (may(tokens[at], is.female)) this.#genders.set(name, 'female');
			else if (may(tokens[at], is.male)) this.#genders.set(name, 'male');
		}
		return name;
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
		const last = this.#last;
		return last && offset - last.end <= near && this.#isThing(last.name) ? last.name : null;
	}

	/** "“…,” she said. NAME keeps the lock.": the first person behind, who opens a sentence there. */
	#personBehind(offset: number, gender: Gender | null): string | null {
		for (let i = this.#known.after(offset); i < this.#known.all.length; i++) {
			const {kind, name, start} = this.#known.all[i]!;
			if (start - offset > near) return null;
			if (kind !== 'person') continue;
			const own = this.#genders.get(name);
			const opens = /[.!?”"’']\s+$/.test(this.#text.slice(Math.max(0, start - 4), start));
			return opens && (!own || !gender || own === gender) ? name : null;
		}
		return null;
	}

	/** "The man at the gate shrugged. “…,” he said.": somebody without a name, who opens a sentence before. */
	#roleBefore(passage: Passage, at: number, before: Passage | null, gender: Gender | null): string | null {
		const others = gender === null ? 0 : gender === 'female' ? is.male : is.female;
		return this.#nounBefore(
			passage,
			at,
			before,
			head => !may(head, others) && (may(head, is.female | is.male) || roleOf(head.lower) !== null),
		);
	}

	/** The nearest noun phrase that opens a sentence before token `at`, of those whose last word fits. */
	#nounBefore(passage: Passage, at: number, before: Passage | null, fits: (head: Token) => boolean): string | null {
		const offset = passage.tokens[at]!.start;
		for (const {tokens, phrases} of before ? [passage, before] : [passage])
			for (let i = firstWhere(phrases, ({from}) => tokens[from]!.start >= offset) - 1; i >= 0; i--) {
				const phrase = phrases[i]!;
				if (offset - tokens[phrase.full - 1]!.end > near) break;
				const stands = opensSentence(tokens, phrase.from) || may(tokens[phrase.from - 1], is.cue);
				if (phrase.kind === 'noun' && stands && fits(tokens[phrase.to - 1]!)) return this.name({tokens}, phrase);
			}
		return null;
	}

	/** Whom "they" stands for: several people, or one whose gender is not told, who open a sentence before, or spoke last. */
	#groupBefore(passage: Passage, at: number, before: Passage | null): string | null {
		const offset = passage.tokens[at]!.start;
		for (const {tokens, phrases} of before ? [passage, before] : [passage])
			for (let i = firstWhere(phrases, ({from}) => tokens[from]!.start >= offset) - 1; i >= 0; i--) {
				const phrase = phrases[i]!;
				const {start, end} = this.#span(tokens, phrase.from, phrase.full);
				if (offset - end > near) break;
				if (!opensSentence(tokens, phrase.from)) continue;
				const pair = this.#pair(tokens, phrase);
				if (pair !== null) return pair;
				// "the divers", "a source close to the family"
				const words = tokens.slice(phrase.from, phrase.to).map(({lower}) => lower);
				if (
					phrase.kind === 'noun' &&
					(this.#tongue.plural.test(words.at(-1)!) || words.some(word => this.#tongue.neutral.has(word)))
				)
					return bare(this.#text.slice(start, end));
			}
		const last = this.#last;
		return last && offset - last.end <= near && (opening.test(last.name) || this.#pairs.has(last.name))
			? last.name
			: null;
	}

	*#antecedents(passage: Passage, before: Passage | null, offset: number): Generator<Antecedent> {
		let earliest = offset;
		for (const {tokens, phrases} of before ? [passage, before] : [passage]) {
			earliest = Math.min(earliest, tokens[0]?.start ?? offset);
			let seen = 0;
			for (let i = firstWhere(phrases, ({from}) => tokens[from]!.start >= offset) - 1; i >= 0 && seen < most; i--) {
				const phrase = phrases[i]!;
				if (offset - tokens[phrase.from]!.start > reach) break;
				if (phrase.kind !== 'name' && phrase.kind !== 'noun') continue;
				const words = this.#span(tokens, phrase.from, phrase.to);
				const known = this.#known.within(words);
				// "NAME’s answer was short. “…,” she said."
				const owns = phrase.kind === 'noun';
				if (owns && known?.kind !== 'person') continue;
				seen++;
				const name = owns ? known!.name : this.#cached({tokens}, phrase);
				// A name of one word that nobody is known by is a given name, or no person's.
				if (known ? known.kind !== 'person' : !name.includes(' ') && givenName(name) !== 'sure') continue;
				const weight = prominenceOf(tokens, phrase) - (owns ? 1.2 : 0);
				yield {...words, name, gender: this.#genders.get(name) ?? (known ? null : genderOf(name)), weight};
			}
		}
		for (let i = this.#known.after(earliest) - 1; i >= 0; i--) {
			const named = this.#known.all[i]!;
			if (offset - named.end > reach) break;
			if (named.kind === 'person' && named.end <= earliest)
				yield {...named, gender: this.#genders.get(named.name) ?? null, weight: 0};
		}
		if (this.#last && !this.#pairs.has(this.#last.name) && !this.#isThing(this.#last.name))
			yield {
				start: this.#last.end,
				end: this.#last.end,
				name: this.#last.name,
				gender: this.#genders.get(this.#last.name) ?? null,
				weight: 0,
			};
	}
}
