/** What an article tells of those it names: "Mayor NAME", "NAME, 34, a baker from Denby", "her husband, NAME", "NAME is a poet". */
import {companyNouns} from '../../../../names/lexicon/bodies.ts';
import {portfolios as fields, roleOf} from '../../../../names/lexicon/roles.ts';
import {firstWhere} from '../../../../search.ts';
import type {Known, Named} from '../../grammar/known.ts';
import {is, type Tongue} from '../../grammar/tongue.ts';
import {clauseBefore, clauseBehind, wordAt} from './clauses.ts';
import {agesOf, doers, nounOf} from './nouns.ts';
import {bareOf, type Description, describe, type Word, wordsOf} from './words.ts';

/** How much of the text behind a name is read for it, in UTF-16 units. */
const behind = 160;
/** How many descriptions of one are kept. */
const most = 32;
/** The longest title before a name, in words. */
const longest = 6;

const aged = /^(?:(?:, | \()(?:aged |now )?|(?:, who| who)? (?:is|was|turned|turns) )(\d{1,3})(?=[ ,.;)])\)?/;
const comma = /^(?:, | \()/;
/** "NAME is a baker", "NAME, who has been the mayor" */
const copula =
	/^(?:,? who)?(?: is| was|’s| became| remains| (?:has|had) been| (?:works?|worked|serves|served) as)(?: (?:now|also|still|then|currently|both|himself|herself))? (?=(?:an?|the|his|her|its|their|one) |\p{Lu}[^ ]*[’']s? )/u;
/** "The new leader is Denby’s NAME" */
const beings = / (?:is|was|remains) (?:\p{Lu}[\p{L}-]*[’']s )?$/u;
/** "NAME and his wife" */
const spouse = /^ and (his|her) (wife|husband)(?![\p{L}-])/u;
/** "NAME, D-Denby,", "NAME of Denby," */
const seated =
	/^(?:[, (]+[A-Z][a-z]{0,2}-| (?:of|from|in|for) (?:the )?)(\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*){0,3})(?=[,)])/u;
/** "NAME with her, the baker" */
const company = /^ (?:with|beside|behind|for|from|to) (?:him|her|them|me|us)(?=, )/;
/** "NAME, who chairs the board" */
const doing = /^(?:, who| who)?(?: (?:has|had|also|now|still|once))? (\p{Ll}+s|\p{Ll}+ed|led|ran)(?= )/u;

export interface Told extends Pick<Named, 'name' | 'kind'> {
	/** Where they are named, in order. */
	readonly places: number[];
	/** Each once. */
	readonly descriptions: Map<string, Description>;
	/** What they are called, and how often. */
	readonly nouns: Map<string, number>;
	readonly ages: Set<number>;
	/** All words of their descriptions. */
	readonly words: Set<string>;
}

/** Where somebody was named last before an offset; -1 where nowhere. */
export const lastPlace = ({places}: Told, offset: number): number =>
	places[firstWhere(places, place => place >= offset) - 1] ?? -1;

/** "Secretary of State NAME" */
let portfolios: ReadonlySet<string> | null = null;
const isPortfolio = (word: string): boolean => {
	portfolios ??= new Set(Array.from(fields(), field => field.toLowerCase()));
	return portfolios.has(word);
};

/** What a name is followed by where something is told of it without a mark between. */
const starts = new Set(
	'who is was became remains has had also now still once works worked serves served turned turns of from in for with beside behind to and'.split(
		' ',
	),
);

/** Words that end a title before a name, but for verbs. */
const small = is.link | is.stop | is.pronoun | is.relative;

/** "like NAME, the mayor said": a verb, and what is told describes nobody. "secretary of state" has none. */
const isSaying = ({signs}: Word): boolean => (signs & (is.cue | is.framing | is.verb)) !== 0 && (signs & is.base) === 0;

/** "Dr NAME", which does not tell what they are; "Barrister NAME" does. */
const isPolite = (word: string): boolean => roleOf(word) === 'polite' && nounOf(word) === word;

/** Reads what stands beside the names of one article. */
export class Teller {
	readonly #text: string;
	readonly #tongue: Tongue;
	/** All who are named, by name. */
	readonly told = new Map<string, Told>();
	/** Where what describes them begins. */
	readonly places = new Map<number, Told>();

	constructor(text: string, {all}: Known, tongue: Tongue) {
		this.#text = text;
		this.#tongue = tongue;
		for (const named of all) if (named.kind !== 'place') this.#read(named);
	}

	#read({name, kind, start, end}: Named): void {
		let told = this.told.get(name);
		if (!told) {
			told = {name, kind, places: [], descriptions: new Map(), nouns: new Map(), ages: new Set(), words: new Set()};
			this.told.set(name, told);
			if (kind === 'body') this.#add(told, wordsOf(name, this.#tongue), start);
		}
		told.places.push(start);
		this.#readBefore(told, start, end);
		this.#readBehind(told, end);
	}

	#add(told: Told, words: readonly Word[], start: number): void {
		const description = describe(words);
		if (!description || (told.kind === 'body' && start !== told.places[0] && !this.#isCalling(description, 'body')))
			return;
		this.places.set(start, told);
		const {nouns, qualities, ties, owner} = description;
		for (const noun of nouns) told.nouns.set(noun, (told.nouns.get(noun) ?? 0) + 1);
		const key = [owner, ...qualities, '', ...nouns, '', ...ties].join(' ');
		if (told.descriptions.size === most || told.descriptions.has(key)) return;
		told.descriptions.set(key, description);
		for (const part of [nouns, qualities, ties]) for (const word of part) told.words.add(word);
		for (const word of [...nouns, ...qualities]) {
			const [least, most] = agesOf(word) ?? [0, 1];
			if (least === most) told.ages.add(least);
		}
	}

	/** "the former mayor NAME", "her husband, NAME," */
	#readBefore(told: Told, start: number, end: number): void {
		const text = this.#text;
		if (text[start - 1] !== ' ') return;
		if (text[start - 2] === ',') {
			if (/^[,.;:)—–]/.test(text.slice(end, end + 1)))
				this.#addClause(told, clauseBefore(text, start - 2), start - 2, start);
			return;
		}
		const being = beings.exec(text.slice(Math.max(0, start - 40), start))?.[0].length;
		if (being !== undefined) this.#addClause(told, clauseBefore(text, start - being), start - being, start);
		if (being !== undefined || !this.#mayTitle(start - 1, told.kind)) return;
		const title = this.#titleIn(wordsOf(text.slice(clauseBefore(text, start), start), this.#tongue), told.kind);
		if (title.length > 0) this.#add(told, title, start);
	}

	/** Adds the noun phrase of a clause that stands beside the name at `start`: "The new leader is NAME". */
	#addClause(told: Told, from: number, to: number, start: number): void {
		const clause = wordsOf(this.#text.slice(from, to), this.#tongue);
		const words = this.#nounsOf(clause);
		if (words.length === 0 || !this.#isCalling(describe(words), told.kind)) return;
		this.#add(told, words, start);
		if (words.length === clause.length) this.places.set(from, told);
	}

	/** Whether the word that ends at an offset may be a title: most are none. */
	#mayTitle(end: number, kind: Told['kind']): boolean {
		let start = end;
		while (start > 0 && end - start < 24 && !/[\s,;:()“”"]/.test(this.#text[start - 1]!)) start--;
		const word = bareOf(this.#text.slice(start, end).toLowerCase());
		return this.#isCalled(word, kind) || (kind === 'person' && isPortfolio(word));
	}

	/** The words of a clause that describe whoever is named behind it without a comma. */
	#titleIn(words: readonly Word[], kind: Told['kind']): readonly Word[] {
		let end = words.length;
		while (end > 0 && isPolite(words[end - 1]!.lower)) end--;
		let from = end;
		while (from > 0 && end - from < longest) {
			const {lower, signs} = words[from - 1]!;
			// "Founder and CEO NAME", "Secretary of State NAME"
			const joins = /^(?:and|of)$/.test(lower) && from < end && roleOf(words[from - 2]?.lower ?? '') !== null;
			if (signs & is.determiner) {
				if (signs & is.owner) from--;
				break;
			}
			if ((signs & small || isSaying(words[from - 1]!)) && !joins && roleOf(lower) === null) break;
			from--;
		}
		const title = words.slice(from, end);
		return this.#isCalling(describe(title), kind) ? title : [];
	}

	/** The noun phrase with its determiner that a clause is or ends with: "said the mayor of Denby"; none where a verb is in it. */
	#nounsOf(words: readonly Word[]): readonly Word[] {
		const from = words.findIndex(({lower, signs}) => signs & is.determiner || /[’']s$/.test(lower));
		const before = words[from - 1];
		if (from < 0 || (before && before.signs & is.link && !/^(?:to|by|and|with)$/.test(before.lower))) return [];
		const phrase = words.slice(from);
		return phrase.some(isSaying) ? [] : phrase;
	}

	/** Whether the last noun is what people, or bodies, are called. */
	#isCalling(description: Description | null, kind: Told['kind']): boolean {
		const noun = description?.nouns.at(-1);
		return noun !== undefined && this.#isCalled(noun, kind);
	}

	#isCalled(noun: string, kind: Told['kind']): boolean {
		const signs = this.#tongue.signsOf(noun);
		if (kind === 'body') return companyNouns().has(noun) || (signs & is.body) !== 0;
		return roleOf(noun) !== null || agesOf(noun) !== null || (signs & (is.female | is.male)) !== 0;
	}

	/** "NAME, 34, a baker", "NAME is a baker" */
	#readBehind(told: Told, end: number): void {
		const text = this.#text;
		const beside = text[end] === ',' || text.startsWith(' (', end);
		const next = beside ? '' : wordAt(text, end + 1);
		if (!beside && !starts.has(next) && !doers.has(next)) return;
		const line = text.slice(end, end + behind).indexOf('\n');
		const stop = line < 0 ? Math.min(text.length, end + behind) : end + line;
		let at = end;
		const read = (pattern: RegExp): string | null => {
			const found = pattern.exec(text.slice(at, stop));
			if (found) at += found[0].length;
			return found && (found[1] ?? '');
		};
		const age = read(aged);
		if (age !== null) told.ages.add(Number(age));
		const seat = read(seated);
		if (seat !== null) for (const {lower} of wordsOf(seat, this.#tongue)) told.words.add(lower);
		const wed = spouse.exec(text.slice(at, stop));
		if (wed) this.#add(told, wordsOf(wed[1] === 'his' ? 'her husband' : 'his wife', this.#tongue), -1);
		if (next === 'and') return;
		read(company);
		if (beside && !/^[,(]/.test(text.slice(at, at + 2).trimStart())) return;
		const from = at;
		const verb = read(doing);
		at = from;
		const noun = verb === null ? undefined : doers.get(verb);
		if (noun) this.#add(told, wordsOf(noun, this.#tongue), at);
		const is = read(copula) !== null;
		if (!is && read(comma) === null) return;
		if (!is && !this.#mayDescribe(wordAt(text, at))) return;
		const words = wordsOf(text.slice(at, clauseBehind(text, at, stop)), this.#tongue);
		if (is || this.#isApposed(words, text[at] ?? '')) this.#add(told, words, at);
	}

	/** Whether a description may begin with a word: most of what stands behind a comma begins with another. */
	#mayDescribe(word: string): boolean {
		const signs = this.#tongue.signsOf(word.toLowerCase());
		return (signs & is.determiner) !== 0 || (signs & (small | is.cue | is.framing | is.verb | is.participle)) === 0;
	}

	/** Whether words between marks behind a name describe it: "a baker", "mayor of Denby", "Denby mayor", and no clause. */
	#isApposed(words: readonly Word[], first: string): boolean {
		const clause = words.findIndex(({signs}) => signs & is.relative);
		const own = clause < 0 ? words : words.slice(0, clause);
		if (own.length === 0 || own.some(isSaying)) return false;
		if (own[0]!.signs & is.determiner || /[’']s$/.test(own[0]!.lower) || own[0]!.lower === 'former') return true;
		const noun = describe(own)?.nouns[0] ?? '';
		const plain = first === first.toLowerCase() ? !(own[0]!.signs & small) : true;
		return plain && roleOf(noun) !== null;
	}
}
