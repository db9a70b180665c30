/**
 * What is known of words in the language of an article: what all languages share, its own table of names, and the words its
 * quotations are told by.
 */
import {namesTable} from './languages/index.ts';
import type {NamesTable} from './languages/table.ts';
import {isAcronym} from './letters.ts';
import {bodyName} from './lexicon/bodies.ts';
import {is as beside, signsOf as signsBeside} from './lexicon/neighbours.ts';
import {openersOf} from './lexicon/ordinary.ts';
import {listedPlace} from './lexicon/places.ts';
import {is as alone, signsOf as signsAlone} from './lexicon/signs.ts';
import {remember, wordsOf} from './lexicon/table.ts';

/** The words that quotations are told by in one language, in small letters. */
export interface Told {
	/** Forms of the verbs that attribute words to a speaker. */
	readonly cues: ReadonlySet<string>;
	/** What one is before a name, and by oneself in a town or a body. */
	readonly titles: ReadonlySet<string>;
	readonly offices: ReadonlySet<string>;
	/** Words that are no part of a noun phrase, those that begin one, and further ones. */
	readonly small: ReadonlySet<string>;
	readonly determiners: ReadonlySet<string>;
	readonly oblique: ReadonlySet<string>;
	readonly pronouns: ReadonlySet<string>;
	readonly contracted: ReadonlySet<string>;
	readonly relatives: ReadonlySet<string>;
	readonly conjunctions: ReadonlySet<string>;
	/** Days, months, times of day. */
	readonly dates: ReadonlySet<string>;
	/** Nouns are written with a capital. */
	readonly nounsCapital: boolean;
}

/** Finds them for a language, two small letters. */
export type TellsOf = (language: string) => Told;

export interface Tongue {
	/** Begin sentences with a capital, and no names. */
	readonly openers: ReadonlySet<string>;
	/** Has a table of its own. */
	readonly isForeign: boolean;
	/** Nouns are written with a capital. */
	readonly nounsCapital: boolean;
	/** Names take endings behind an apostrophe. */
	readonly apostrophes: boolean;
	/** A name right behind an office in small letters is a person's, also one word. */
	readonly officesAlone: boolean;
	/** What an office is of stands between it and the name, with a capital. */
	readonly genitives: boolean;
	/** Bits of neighbours.ts: what a word beside a name may be. */
	beside(word: string): number;
	/** Bits of signs.ts: what a word with a capital is by itself. */
	signs(word: string): number;
	/** Whether the words are the name of a body by one of them. */
	bodyName(words: readonly string[]): 'sure' | 'perhaps' | null;
	/** The name a place is listed under; null for none. */
	listedPlace(name: string): string | null;
	/** Whether a name of more words is a place's by this first one: "Sierra". */
	leadsPlace(word: string): boolean;
	/** Whether a word ends as towns do. */
	isTown(word: string): boolean;
	/** Whether small words go on behind the head of a body's name: "Tribunalul din …". */
	links(word: string): boolean;
	/** The name without the endings of its cases, to compare by; as it is where names are not declined. */
	stem(name: string): string;
}

/** English, and any language without a table. */
const shared = (language: string | null): Tongue => ({
	openers: openersOf(language),
	isForeign: false,
	nounsCapital: false,
	apostrophes: false,
	officesAlone: false,
	genitives: false,
	beside: signsBeside,
	signs: signsAlone,
	bodyName,
	listedPlace,
	leadsPlace: () => false,
	isTown: () => false,
	links: () => false,
	stem: name => name,
});

/** Words of a table by what they are: bits. */
class Signs {
	readonly #bits = new Map<string, number>();

	add(words: string | ReadonlySet<string> | undefined, bits: number): this {
		for (const word of typeof words === 'string' ? wordsOf(words) : (words ?? []))
			this.#bits.set(word, (this.#bits.get(word) ?? 0) | bits);
		return this;
	}

	of = (word: string): number => this.#bits.get(word) ?? 0;
}

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** The shortest stem of a declined word, in letters. */
const shortestStem = 3;

/** Takes the endings of its cases off a word. */
function stemmer({endings, fleeting}: NamesTable): (name: string) => string {
	if (!endings) return name => name;
	const stemOf = (word: string): string => {
		const bare = word.replace(endings, '');
		const stem = bare.length < shortestStem ? word : bare;
		return fleeting ? stem.replace(fleeting, '') : stem;
	};
	return name => name.split(' ').map(stemOf).join(' ').toLowerCase();
}

/** A language with a table of its own. */
function own(language: string, table: NamesTable, told: Told): Tongue {
	const small = [told.cues, told.small, told.determiners, told.oblique, told.pronouns, told.contracted];
	const openers = new Set(openersOf(language));
	for (const words of small) for (const word of words) openers.add(capitalised(word));
	for (const word of wordsOf(table.openers ?? '')) openers.add(word);
	for (const word of wordsOf(table.polite ?? '')) openers.delete(capitalised(word));
	const neighbours = new Signs()
		.add(told.cues, beside.saying)
		.add(told.titles, beside.role | beside.calling | beside.office)
		.add(told.offices, beside.role | beside.calling | beside.office)
		.add(table.callings, beside.role | beside.calling)
		.add(table.polite, beside.role | beside.office)
		.add(table.kin, beside.kin)
		.add(table.bodyKinds, beside.company)
		.add(table.placeKinds, beside.placeNoun)
		.add(table.placeKinds, table.ofPlace ? beside.placeRole : 0)
		.add(table.placeRoles, beside.placeRole)
		.add(table.ofPlace, beside.preposition)
		.add(told.small, beside.beyondPlace)
		.add(told.relatives, beside.clause)
		.add(told.conjunctions, beside.clause)
		.add(table.inside, beside.inside | beside.preposition)
		.add(table.near, beside.near | beside.preposition);
	const names = new Signs()
		.add(table.polite, alone.polite | alone.title)
		.add(told.titles, alone.office | alone.title)
		.add(told.offices, alone.office | alone.title)
		.add(table.callings, table.genitives ? alone.office | alone.title : alone.calling | alone.titleOfGiven)
		.add(table.kin, alone.kin | alone.titleOfGiven)
		.add(told.dates, alone.date);
	const stem = stemmer(table);
	const heads = new Set(wordsOf(table.bodies ?? '').map(stem));
	const clubs = new Set(wordsOf(table.clubs ?? ''));
	const links = new Set(wordsOf(table.links ?? ''));
	const placeLeads = new Set(wordsOf(table.placeLeads ?? ''));
	const places = new Map((table.places ?? '').split(', ').map(place => [place, place]));
	for (const place of places.keys()) if (table.endings && !places.has(stem(place))) places.set(stem(place), place);
	const isBody = (word: string): boolean => heads.has(stem(word)) || table.body?.test(word) === true;
	const bodyOf = (words: readonly string[]): 'sure' | 'perhaps' | null => {
		const first = words[0] ?? '';
		if (words.length === 1)
			return table.body?.test(first) || (isAcronym(first) && heads.has(stem(first))) ? 'sure' : bodyName(words);
		return clubs.has(first) || words.some(isBody) ? 'sure' : bodyName(words);
	};
	return {
		openers,
		isForeign: true,
		nounsCapital: told.nounsCapital,
		apostrophes: table.apostrophes === true,
		officesAlone: !table.genitives && !table.partiesBehind,
		genitives: table.genitives === true,
		beside: remember(word => {
			const found = neighbours.of(word) | signsBeside(word);
			return table.calling?.test(word) ? found | beside.calling | beside.role : found;
		}),
		signs: remember(word => {
			const key = word.toLowerCase().replace(/\.$/, '');
			const found = names.of(key) | signsAlone(word) | (heads.has(stem(word)) ? alone.head : 0);
			const doing = table.calling?.test(key) ? alone.calling : 0;
			return found | doing | (bodyOf([word]) === 'sure' ? alone.body : 0);
		}),
		bodyName: bodyOf,
		listedPlace: name =>
			places.get(name) ?? listedPlace(name) ?? (table.endings ? places.get(stem(name)) : undefined) ?? null,
		leadsPlace: word =>
			placeLeads.has(word) || (!told.nounsCapital && (neighbours.of(word.toLowerCase()) & beside.placeNoun) !== 0),
		isTown: word => table.town?.test(word) === true,
		links: word => links.has(word),
		stem,
	};
}

const none: ReadonlySet<string> = new Set();
const untold: Told = {
	cues: none,
	titles: none,
	offices: none,
	small: none,
	determiners: none,
	oblique: none,
	pronouns: none,
	contracted: none,
	relatives: none,
	conjunctions: none,
	dates: none,
	nounsCapital: false,
};
/** How a language is told where nobody says. */
export const tellsNothing: TellsOf = language => (language === 'de' ? {...untold, nounsCapital: true} : untold);

/** Those that were made, by what they are told by. */
const ready = new WeakMap<TellsOf, Map<string | null, Tongue>>();

/** What is known in a language, two small letters, made when it is first asked for. */
export function tongueOf(language: string | null, tells = tellsNothing): Tongue {
	const tongues = ready.get(tells) ?? new Map<string | null, Tongue>();
	ready.set(tells, tongues);
	const known = tongues.get(language);
	if (known) return known;
	const table = language === null ? null : namesTable(language);
	const made = table === null ? shared(language) : own(language!, table, tells(language!));
	tongues.set(language, made);
	return made;
}
