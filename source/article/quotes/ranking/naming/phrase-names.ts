/** From the words of a noun phrase to the fullest name that the article has for them. */
import type {Span} from '../../../article.ts';
import {roleOf, untitled} from '../../../names/lexicon/roles.ts';
import type {Token} from '../../tokens.ts';
import type {Known} from '../grammar/known.ts';
import {may, type Phrase} from '../grammar/phrases.ts';
import {is, type Tongue} from '../grammar/tongue.ts';
import {Descriptions} from './descriptions/index.ts';
import {bare, FullForms} from './full-forms.ts';
import type {Learned} from './learned.ts';

/** Prepositions within the names of bodies. */
const ties = /^(?:of|for|von|für|de|del|du|des)$/;

const anybody = /^(?:some|any|every)(?:one|body)\b/i;

export const spanOf = (tokens: readonly Token[], from: number, to: number): Span => ({
	start: tokens[from]!.start,
	end: tokens[to - 1]!.end,
});

/** "Founder and CEO NAME": the second of two offices, and who holds both; null where a name stands before "and". */
function heldBy(tokens: readonly Token[], {to, full, kind}: Phrase): Phrase | null {
	const offices = kind === 'name' && to < full - 2 && tokens[to]!.lower === 'and' && tokens[full - 1]!.capital;
	const holds = offices && roleOf(tokens[to - 1]!.lower) !== null && roleOf(tokens[to + 1]!.lower) !== null;
	return holds ? {from: to + 1, to: full, full, kind} : null;
}

/** Names the noun phrases of one article. */
export class PhraseNames {
	readonly #text: string;
	readonly #tongue: Tongue;
	readonly #known: Known;
	readonly #learned: Learned;
	readonly #full: FullForms;
	#descriptions: Descriptions | null = null;
	readonly #cache = new WeakMap<Phrase, string>();

	constructor(text: string, known: Known, tongue: Tongue, learned: Learned) {
		this.#text = text;
		this.#tongue = tongue;
		this.#known = known;
		this.#learned = learned;
		this.#full = new FullForms(text, tongue);
	}

	/** The fullest form of a noun phrase; its own words where it names nobody. */
	of(tokens: readonly Token[], phrase: Phrase): string {
		const held = heldBy(tokens, phrase);
		if (held) return this.of(tokens, held);
		return (
			this.pair(tokens, phrase) ??
			this.#officer(tokens, phrase) ??
			this.#one(tokens, this.#owned(tokens, phrase) ?? phrase)
		);
	}

	/** The name in the phrase alone, whatever belongs to it or stands beside it; looked for once. */
	within(tokens: readonly Token[], phrase: Phrase): string {
		const known = this.#cache.get(phrase);
		if (known !== undefined) return known;
		const name = this.#one(tokens, phrase);
		this.#cache.set(phrase, name);
		return name;
	}

	/** "NAME and NAME": both, people or bodies. */
	pair(tokens: readonly Token[], {from, to, full, kind}: Phrase): string | null {
		if (kind !== 'name' || full <= to || tokens[to]?.lower !== 'and') return null;
		const first = this.#known.within(spanOf(tokens, from, to));
		const second = this.#known.within(spanOf(tokens, to + 1, full));
		if (!first || !second || first.name === second.name || first.kind === 'place' || second.kind === 'place')
			return null;
		// "Ida and Nuno Brandt": one surname of both
		const named = to - from > 1 || first.name.endsWith(tokens[from]!.text);
		const {start, end} = spanOf(tokens, from, full);
		if (!named) return this.#text.slice(start, end);
		const both = `${first.name} and ${second.name}`;
		this.#learned.pairs.add(both);
		return both;
	}

	/** "Board of Trustees chairman NAME": who has an office of the body at the head. */
	#officer(tokens: readonly Token[], {to, full, kind}: Phrase): string | null {
		if (kind !== 'name' || full < to + 4 || tokens[to]!.lower !== 'of') return null;
		const known = this.#known.within(spanOf(tokens, to + 1, full));
		if (known?.kind !== 'person') return null;
		let at = full - 1;
		while (at > to && tokens[at]!.start > known.start) at--;
		const holds = at > to + 1 && roleOf(tokens[at - 1]!.lower) !== null && !tokens[at - 1]!.capital;
		return holds ? known.name : null;
	}

	#one(tokens: readonly Token[], {from, to, full, kind}: Phrase): string {
		const span = spanOf(tokens, from, to);
		const whole = spanOf(tokens, from, full);
		const words = bare(this.#text.slice(whole.start, whole.end));
		if (kind !== 'name') return this.#bearer({start: whole.start, end: whole.start + words.length}) ?? words;
		// "Someone in the gallery": a capital for the beginning of the sentence alone.
		if (anybody.test(words)) return words;
		// "the Mayor", "the Norland MP"
		const title = may(tokens[from], is.determiner) && (full > to || roleOf(tokens[to - 1]!.lower) === 'office');
		const bearer = title ? this.#bearer({start: whole.start, end: whole.start + words.length}) : null;
		if (bearer !== null) return bearer;
		const first = this.#lastName(tokens, from, to);
		const starts = tokens[first]!.start;
		const named = this.#known.within(span);
		// Of "Reed campaign manager Ida Voss" Reed says nothing, whether she is known or not.
		const known = named && named.end <= starts && to - first > 1 ? null : named;
		if (known?.kind === 'person') return this.#learn(known.name, tokens, from, to);
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

	/** "Arbor’s NAME": whom a body has as its own. */
	#owned(tokens: readonly Token[], {from, to, full, kind}: Phrase): Phrase | null {
		let at = full - 1;
		while (at > from && tokens[at]!.capital && !/[’']s$/.test(tokens[at]!.text)) at--;
		if (kind !== 'name' || full - at < 3 || !/[’']s$/.test(tokens[at]!.text)) return null;
		const known = this.#known.within(spanOf(tokens, from, to));
		return known && known.end > tokens[at]!.end ? null : {from: at + 1, to: full, full, kind};
	}

	/** "The mayor", "her husband": whoever was called so. */
	#bearer(words: Span): string | null {
		this.#descriptions ??= new Descriptions(this.#text, this.#known, this.#tongue, this.#learned);
		return this.#descriptions.meant(words);
	}

	#isGroup(word: string): boolean {
		return this.#tongue.plural.test(word) || this.#tongue.neutral.has(word);
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
		for (let at = Math.max(0, from - 1); at < to; at++) {
			// "her deputy NAME" may be a man.
			if (may(tokens[at], is.owner | is.pronoun)) continue;
			if (may(tokens[at], is.female)) this.#learned.genders.learn(name, 'female');
			else if (may(tokens[at], is.male)) this.#learned.genders.learn(name, 'male');
		}
		return name;
	}
}
