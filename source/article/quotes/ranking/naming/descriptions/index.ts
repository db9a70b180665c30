/**
 * Whom a description means: "the senator", "her husband", "the 29-year-old", "the company".
 *
 *     names -> told: what the article tells of each, beside any of its mentions
 *     words -> those whom they fit -> the one with nobody else between who may be meant
 *
 * A wrong person is worse than none: where several fit, or somebody without a name may, nobody is meant.
 */
import type {Span} from '../../../../article.ts';
import {roleOf} from '../../../../names/lexicon/roles.ts';
import type {Known} from '../../grammar/known.ts';
import {is, type Tongue} from '../../grammar/tongue.ts';
import type {Learned} from '../learned.ts';
import {type Couple, couplesIn} from './couple.ts';
import {agesOf, isAnyBody, isFolk, isPair, isQuality, isRank, isSole, kindsOf, nounOf} from './nouns.ts';
import {lineStart, paragraphBefore} from './paragraphs.ts';
import {lastPlace, Teller, type Told} from './told.ts';
import {Turned} from './turned.ts';
import {Unnamed} from './unnamed.ts';
import {type Description, describe, wordsOf} from './words.ts';

/** How far an article opens by telling of somebody whom it names further on, in UTF-16 units. */
const opening = 700;

/** And by telling of somebody whom it names next. */
const lead = 400;
/** How many named between are looked at. */
const most = 200;

/** A description and where it stands. */
interface Asked extends Description {
	noun: string;
	offset: number;
}

const ranksOf = (words: readonly string[]): string => words.filter(isRank).sort().join();
/** Words that tell somebody from others. */
const tells = (word: string): boolean => !isQuality(word) && !isRank(word);

/** All who are told of, also by what they are called, by any word that describes them and by their age. */
interface Read extends Pick<Teller, 'told' | 'places'> {
	byNoun: ReadonlyMap<string, ReadonlySet<Told>>;
	byWord: ReadonlyMap<string, ReadonlySet<Told>>;
	byAge: ReadonlyMap<number, ReadonlySet<Told>>;
}

function put<K>(by: Map<K, Set<Told>>, keys: Iterable<K>, told: Told): void {
	for (const key of keys) {
		const all = by.get(key);
		if (all) all.add(told);
		else by.set(key, new Set([told]));
	}
}

function readAll({told, places}: Teller): Read {
	const byNoun = new Map<string, Set<Told>>();
	const byWord = new Map<string, Set<Told>>();
	const byAge = new Map<number, Set<Told>>();
	for (const each of told.values()) {
		put(byNoun, each.nouns.keys(), each);
		put(byWord, each.words, each);
		put(byAge, each.ages, each);
	}
	return {told, places, byNoun, byWord, byAge};
}

/** Those described in one article. */
export class Descriptions {
	readonly #text: string;
	readonly #known: Known;
	readonly #tongue: Tongue;
	readonly #learned: Learned;
	#unnamedBy: Unnamed | null = null;
	#turnedTo: Turned | null = null;
	#couples: readonly Couple[] | null = null;
	#read: Read | null = null;

	constructor(text: string, known: Known, tongue: Tongue, learned: Learned) {
		this.#text = text;
		this.#known = known;
		this.#tongue = tongue;
		this.#learned = learned;
	}

	get #told(): Read {
		this.#read ??= readAll(new Teller(this.#text, this.#known, this.#tongue));
		return this.#read;
	}

	get #unnamed(): Unnamed {
		this.#unnamedBy ??= new Unnamed(this.#text, this.#tongue, this.#told.places);
		return this.#unnamedBy;
	}

	get #turned(): Turned {
		this.#turnedTo ??= new Turned(this.#text, this.#known, this.#tongue, this.#learned, this.#told.told);
		return this.#turnedTo;
	}

	/** The one whom a noun phrase means, or the two; null where nobody or others may be meant. */
	meant({start, end}: Span): string | null {
		const words = wordsOf(this.#text.slice(start, end), this.#tongue);
		const first = words[0]?.lower ?? '';
		const definite = /^(?:the|this|that)$/.test(first);
		if (definite && words.length === 2 && isPair(words[1]!.lower)) return this.#couple(start);
		const description = describe(words);
		const noun = description?.nouns.at(-1);
		const {plural, signsOf} = this.#tongue;
		if (!description || noun === undefined || signsOf(noun) & is.text || plural.test(noun)) return null;
		const asked = {...description, noun, offset: start};
		if (definite || description.owner !== null) return this.#told.places.get(start)?.name ?? this.#definite(asked);
		return /^an?$/.test(first) && start < lead ? this.#ahead(asked, end) : null;
	}

	#definite(asked: Asked): string | null {
		const {noun, offset} = asked;
		const exact = this.#fitting(asked, new Set([noun]));
		const fitting = exact.length > 0 ? exact : this.#fitting(asked, kindsOf(noun));
		if (fitting.length === 0)
			return this.#unnamed.between(noun, -1, offset) ? this.#introduced(asked) : this.#turned.to(asked);
		const one = fitting.length > 1 ? this.#nearest(fitting, offset) : fitting[0]!;
		return one && this.#stands(one, asked) ? one.name : null;
	}

	/** "A lawmaker has quit. … The lawmaker, NAME,": whom the head of an article tells of, and names first behind it. */
	#ahead(asked: Asked, end: number): string | null {
		const {all} = this.#known;
		let next = this.#known.after(end);
		while (next < all.length && all[next]!.kind !== 'person') next++;
		const fitting = Array.from(this.#told.byNoun.get(asked.noun) ?? []);
		const [one] = fitting;
		if (fitting.length !== 1 || !one || one.kind !== 'person' || one.name !== all[next]?.name) return null;
		const fits =
			this.#fits(one, {...asked, qualities: [], ties: []}) && this.#isCalled(one, asked, new Set([asked.noun]));
		return fits && one.places[0]! > end && !this.#unnamed.between(asked.noun, end, one.places[0]!) ? one.name : null;
	}

	/** "the engineer": the words that told of an engineer, where one was told of without a name. */
	#introduced({noun, offset, qualities, ties, owner}: Asked): string | null {
		if (ties.length > 0 || owner !== null || qualities.length > 0 || !this.#isPerson(noun)) return null;
		const words = this.#unnamed.only(noun, offset);
		return words && this.#text.slice(words.start, words.end);
	}

	#isPerson(noun: string): boolean {
		const {neutral, signsOf} = this.#tongue;
		return roleOf(noun) !== null || neutral.has(noun) || (signsOf(noun) & (is.female | is.male)) !== 0;
	}

	/** All whom the words fit, called by one of the nouns. */
	#fitting(asked: Asked, nouns: ReadonlySet<string>): Told[] {
		const found = new Set<Told>();
		const years = agesOf(asked.noun);
		const folk = isFolk(asked.noun) && asked.qualities.some(tells);
		for (const noun of nouns) for (const told of this.#told.byNoun.get(noun) ?? []) found.add(told);
		if (folk) for (const told of this.#told.byWord.get(asked.qualities.find(tells)!) ?? []) found.add(told);
		for (let age = years?.[0] ?? 0; years && age <= years[1]; age++)
			for (const told of this.#told.byAge.get(age) ?? []) found.add(told);
		const called = (told: Told) => years !== null || isFolk(asked.noun) || this.#isCalled(told, asked, nouns);
		return Array.from(found).filter(told => this.#fits(told, asked) && called(told));
	}

	/** Whether the words around the noun hold of somebody. */
	#fits(told: Told, {gender, qualities, ties, owner}: Asked): boolean {
		const {last, genders} = this.#learned;
		const own = told.kind === 'person' ? genders.of(told.name) : null;
		if (gender && own && own !== gender) return false;
		// "“…,” said NAME. “…,” his brother answered": not he.
		if (last?.name === told.name && /^(?:his|her)$/.test(owner ?? '') && own === (owner === 'her' ? 'female' : 'male'))
			return false;
		const holds = (word: string) => !tells(word) || told.words.has(word) || told.ages.has(agesOf(word)?.[0] ?? -1);
		return qualities.every(holds) && ties.every(word => told.words.has(word));
	}

	/** Whether one description of somebody has such a noun, the same rank, and an owner where one is asked. */
	#isCalled({descriptions}: Told, {qualities, owner}: Asked, nouns: ReadonlySet<string>): boolean {
		const ranks = ranksOf(qualities);
		return Array.from(descriptions.values()).some(
			each =>
				each.nouns.some(noun => nouns.has(noun)) &&
				ranksOf(each.qualities) === ranks &&
				(owner === null || each.owner !== null || each.ties.length > 0),
		);
	}

	/** Of several the one named in the paragraph before an offset, or who spoke last with no other named since. */
	#nearest(fitting: readonly Told[], offset: number): Told | null {
		const {last} = this.#learned;
		const paragraph = lineStart(this.#text, offset);
		const since = (from: number) => fitting.filter(told => lastPlace(told, offset) >= from);
		const here = since(paragraph);
		if (here.length === 1) return here[0]!;
		const spoke = here.length === 0 && last ? fitting.find(({name}) => name === last.name) : undefined;
		return spoke && since(last!.end).every(told => told === spoke) ? spoke : null;
	}

	/** Whether nobody else who may be meant stands between who fits and the words. */
	#stands(told: Told, {noun, offset, qualities, ties}: Asked): boolean {
		if (this.#learned.last?.name === told.name) return true;
		const place = lastPlace(told, offset);
		if (place < 0 && offset > opening) return false;
		if (place >= 0 && told.kind === 'person' && (told.nouns.get(noun) ?? 0) > 1) return true;
		if (place >= 0 && this.#unnamed.between(noun, place, offset)) return false;
		const alone = () => !this.#namesOther(told, place, offset);
		if (told.kind === 'body') {
			if (!isAnyBody(noun)) return told.name.toLowerCase().split(' ').includes(noun) || alone();
			return place >= paragraphBefore(this.#text, offset) && alone() && !this.#tellsOther(noun, place, offset);
		}
		const [least, most] = agesOf(noun) ?? [0, 1];
		return least === most || ties.length > 0 || qualities.some(tells) || isSole(noun) || place < 0 || alone();
	}

	/** Whether another of the kind, of whom nothing is told, is named between two offsets. */
	#namesOther({name, kind}: Told, from: number, to: number): boolean {
		const {all} = this.#known;
		for (let i = this.#known.after(to) - 1, seen = 0; i >= 0 && all[i]!.start > from && seen < most; i--, seen++) {
			const named = all[i]!;
			if (named.kind !== kind || named.name === name || named.start >= to) continue;
			if (kind === 'body' || this.#told.told.get(named.name)?.descriptions.size === 0) return true;
		}
		return false;
	}

	/** Whether another body of the kind is told of between two offsets: "a trade group", "their company". */
	#tellsOther(noun: string, from: number, to: number): boolean {
		const words = wordsOf(this.#text.slice(from, to), this.#tongue);
		return words.some(
			({lower}, at) => nounOf(lower) === noun && at > 0 && !/^(?:the|that|this)$/.test(words[at - 1]!.lower),
		);
	}

	/** "the couple": the only two who are named together before an offset. */
	#couple(offset: number): string | null {
		if (this.#unnamed.between('couple', -1, offset)) return null;
		this.#couples ??= couplesIn(this.#text, this.#known);
		const [only, other] = this.#couples;
		return only && only.start < offset && !(other && other.start < offset) ? only.name : null;
	}
}
