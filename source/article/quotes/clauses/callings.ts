/** What an article tells its people to be: "la alcaldesa JUANA RUIZ", "OLE BRANDT (54), Wirt in Ostende", "MARA LIND est maire". */
import {genderOfRole} from '../../names/lexicon/roles.ts';
import {tokenise} from '../tokens.ts';
import type {FullNames} from './fullest.ts';
import {isPersonNoun, type Language} from './language.ts';
import {headOf} from './names.ts';
import {isCapital, isDeterminer, isSmall, isWord, lowerAt, nounPhrase, type Phrase, type Words} from './phrases.ts';
import {cutWords} from './words.ts';

/** How far beside a name is looked, in UTF-16 units. */
const beside = 90;
/** How far an apposition before a name reaches, in tokens. */
const reach = 10;

/** One who is told to be something. */
interface Bearer {
	name: string;
	/** The nouns and names that the noun is tied to, in lower case: "alcaldesa de SOTO". */
	ties: ReadonlySet<string>;
}

/** "exalcalde" is no "alcalde", and whoever is called "Anwalt" no Staatsanwalt. */
const another = /^(?:ex|vize|vice|alt|unter|under|sub|stellv|staatsanw)/;

const ageOf = (text: string): number | null => (/^[1-9]\d$|^1[01]\d$/.test(text) ? Number(text) : null);

/** Of which decade somebody is who is called by it: "el octogenario", "la sexagénaire". */
const decades: readonly (readonly [RegExp, number])[] = [
	[/^trent/, 3],
	[/^trein/, 3],
	[/^(?:quadra|cuaren|cuadra|quaran)/, 4],
	[/^(?:quinqua|cincuen|cinquan|cincoen|quincua)/, 5],
	[/^(?:sexag|sessan)/, 6],
	[/^(?:septua|settan)/, 7],
	[/^(?:octo|ottan)/, 8],
	[/^(?:nona|novan)/, 9],
];
const decade = /(?:genari[oa]|génaire|genaire|enaire|enne|añer[oa])$/;

const decadeOf = (noun: string): number | null =>
	decade.test(noun) ? (decades.find(([begins]) => begins.test(noun))?.[1] ?? null) : null;

/** What the people of one article are told to be. */
export class Callings {
	readonly #text: string;
	readonly #language: Language;
	readonly #bearers = new Map<string, Bearer[]>();
	readonly #ages = new Map<string, number>();
	/** Names that some noun for a person or an age stands beside, and where the first of these is, in UTF-16 units. */
	readonly people = new Map<string, number>();
	#at = 0;

	constructor(text: string, names: FullNames, language: Language) {
		this.#text = text;
		this.#language = language;
		for (const {name, start, end} of names.places) this.#look(names.fullest(name), start, end);
	}

	/** How old the article tells somebody to be. */
	ageOf(name: string): number | undefined {
		return this.#ages.get(name);
	}

	/** The one who is told to be what the phrase says; null where that is nobody, or several. */
	bearerOf(words: Words, phrase: Phrase): string | null {
		const head = headOf(words, phrase);
		const noun = lowerAt(words, head);
		const age = /^\d+/.exec(noun);
		if (age) return this.#only(this.#aged(years => years === Number(age[0])));
		const tens = decadeOf(noun);
		if (tens !== null) return this.#only(this.#aged(years => Math.floor(years / 10) === tens));
		const ties = [...tiesOf(words, phrase.from, head), ...tiesOf(words, head + 1, phrase.to)];
		const bearers = this.#bearers.get(noun) ?? this.#byCompound(noun);
		return this.#only(bearers.filter(bearer => ties.every(tie => bearer.ties.has(tie))).map(({name}) => name));
	}

	/** The only one told to be what the phrase says, where nothing is told that it is tied to. */
	looselyOf(words: Words, phrase: Phrase): string | null {
		const bearers = this.#bearers.get(lowerAt(words, headOf(words, phrase))) ?? [];
		return this.#only(bearers.every(({ties}) => ties.size === 0) ? bearers.map(({name}) => name) : []);
	}

	/** "die Geologin" is the Landesgeologin. */
	#byCompound(noun: string): readonly Bearer[] {
		const {nounsCapital, verbSecond} = this.#language;
		if (!(nounsCapital || verbSecond) || noun.length < 5) return [];
		return [...this.#bearers].flatMap(([told, bearers]) => (told.endsWith(noun) && !another.test(told) ? bearers : []));
	}

	#aged(fits: (years: number) => boolean): string[] {
		return [...this.#ages].flatMap(([name, years]) => (fits(years) ? [name] : []));
	}

	#only(names: readonly string[]): string | null {
		return new Set(names).size === 1 ? names[0]! : null;
	}

	/** Looks beside the name from `start` to `end`. */
	#look(name: string, start: number, end: number): void {
		this.#at = start;
		const from = Math.max(this.#text.lastIndexOf('\n', start) + 1, start - beside);
		const below = this.#text.indexOf('\n', end);
		const to = Math.min(below < 0 ? this.#text.length : below, end + beside);
		const tokens = cutWords(tokenise(this.#text, from, to, []), this.#language);
		const words: Words = {tokens, language: this.#language};
		const first = tokens.findIndex(token => token.end > start);
		const next = tokens.findIndex(token => token.start >= end);
		if (first < 0) return;
		this.#lookBefore(name, words, first, next < 0 || !isWord(tokens[next]));
		if (next >= 0) this.#lookBehind(name, words, next);
	}

	/** `closed`: a mark follows the name. */
	#lookBefore(name: string, words: Words, first: number, closed: boolean): void {
		const {tokens} = words;
		const before = lowerAt(words, first - 1);
		if (genderOfRole(before)) this.#meet(name);
		if (isPersonNoun(this.#language, before)) {
			let from = first - 1;
			while (from > 0 && isWord(tokens[from - 1]) && !isDeterminer(words, from - 1) && first - from < 4) from--;
			this.#tell(name, before, tiesOf(words, from, first - 1));
			return;
		}
		if (this.#language.prepositions.has(before) || this.#language.joins.has(before)) return;
		// "la procureure de Riveneuve, NAME, …", "la jefa del equipo NAME"
		const apposed = tokens[first - 1]?.text === ',' && closed;
		const end = apposed ? first - 1 : first;
		if (!apposed && (!isWord(tokens[first - 1]) || this.#language.nounsCapital)) return;
		for (let at = end - 1; at > 0 && first - at < reach && isWord(tokens[at]); at--) {
			const noun = lowerAt(words, at);
			if (!isDeterminer(words, at - 1) || !isPersonNoun(this.#language, noun)) continue;
			if (apposed || (nounPhrase(words, at - 1, tokens.length)?.to ?? 0) > first)
				this.#tell(name, noun, tiesOf(words, at + 1, end));
			return;
		}
	}

	#lookBehind(name: string, words: Words, next: number): void {
		const {tokens, language} = words;
		const opens = tokens[next]!.text;
		if (opens !== ',' && opens !== '(' && !language.being.has(tokens[next]!.lower)) return;
		const years = ageOf(tokens[next + 1]?.text ?? '') ?? ageOf(tokens[next + 2]?.text ?? '');
		const last = ageOf(tokens[next + 1]?.text ?? '') === null ? next + 3 : next + 2;
		if (years !== null && (/^[,).;]$/.test(tokens[last]?.text ?? '') || language.years.has(lowerAt(words, last)))) {
			this.#meet(name);
			this.#ages.set(name, years);
		}
		if (opens === '(') return;
		let at = next + 1;
		while (isDeterminer(words, at)) at++;
		const described = at;
		while (language.nounsCapital && isWord(tokens[at]) && !isCapital(tokens[at]!) && at < next + 4) at++;
		for (let to = at; isWord(tokens[to]); to++)
			if (
				isPersonNoun(language, lowerAt(words, to)) &&
				(to === at || language.conjunctions.has(lowerAt(words, to - 1)))
			)
				this.#tell(
					name,
					lowerAt(words, to),
					new Set([...tiesOf(words, described, at), ...tiesOf(words, to + 1, to + 6)]),
				);
	}

	#meet(name: string): void {
		if (!this.people.has(name)) this.people.set(name, this.#at);
	}

	#tell(name: string, noun: string, ties: ReadonlySet<string>): void {
		this.#meet(name);
		const bearers = this.#bearers.get(noun);
		if (bearers) bearers.push({name, ties});
		else this.#bearers.set(noun, [{name, ties}]);
	}
}

/** The words from token `from` on that are no small ones, up to the next mark. */
function tiesOf(words: Words, from: number, to: number): ReadonlySet<string> {
	const {tokens, language} = words;
	const ties = new Set<string>();
	for (let at = from; at < to && isWord(tokens[at]); at++)
		if (!isSmall(language, tokens[at]!) && !isDeterminer(words, at)) ties.add(tokens[at]!.lower);
	return ties;
}
