/** The fullest form that an article has of each name. */
import type {Span} from '../../article.ts';
import type {Names} from '../../names/index.ts';
import {givenName} from '../../names/lexicon/given.ts';
import {titles} from '../../names/lexicon/roles.ts';
import type {Language} from './language.ts';
import {isRoleBefore} from './names.ts';

const capitals =
	/\p{Lu}[\p{L}\p{M}]*(?:[-’']\p{L}+)*(?: (?:(?:de|la|von|van|del|di|da|bin|al|el) ){0,2}\p{Lu}[\p{L}\p{M}]*(?:(?<=\s\p{L}{1,3})\.)?(?:[-’']\p{L}+)*){1,4}/gu;

/** Full names looked at for one that takes another ending. */
const mostAlike = 8;

/** Places of names that are kept: looking beside more would be slow. */
const mostPlaces = 600;

const stemOf = (word: string): string => word.slice(0, 3);

/** Whether two words differ in an ending of at most three letters, on three or more that are the same. */
function isDeclined(one: string, other: string): boolean {
	let same = 0;
	while (same < one.length && one[same] === other[same]) same++;
	return same >= 3 && Math.max(one.length, other.length) - same <= 3;
}

/** The full names of an article, and of whom their parts are. */
export class FullNames {
	readonly #language: Language;
	/** Where the text has names of several words, as written there: the first of them. */
	readonly places: (Span & {name: string})[] = [];
	/** Those whom the article names in full, and where it first does, in UTF-16 units. */
	readonly people: ReadonlyMap<string, number>;
	readonly #named: ReadonlySet<string>;
	/** The fullest form by its last word. */
	readonly #full = new Map<string, string>();
	/** Full forms by how their last word begins, where names take endings. */
	readonly #stems = new Map<string, string[]>();
	/** Names of three words by the second. */
	readonly #first = new Map<string, string>();
	/** Names of people by their first word; null for the first word of several. */
	readonly #given = new Map<string, string | null>();

	constructor(text: string, {people, organisations, places}: Names, language: Language) {
		this.#language = language;
		this.#named = new Set([...people, ...organisations, ...places].map(({name}) => name));
		const first = new Map<string, number>();
		for (const {name, spans} of people) {
			const own = this.bare(name);
			first.set(own, Math.min(first.get(own) ?? Infinity, spans[0]?.start ?? Infinity));
		}
		this.people = first;
		for (const name of this.people.keys()) {
			this.learn(name);
			const [given = '', ...family] = name.split(' ');
			const known = this.#given.get(given);
			if (family.length > 0) this.#given.set(given, known === undefined || known === name ? name : null);
		}
		for (const {0: run, index} of text.matchAll(capitals)) {
			const name = this.bare(run);
			const end = index + run.length;
			if (name !== '' && this.places.length < mostPlaces) this.places.push({name, start: end - name.length, end});
			this.learn(name);
		}
	}

	/** The first full form wins: a longer one may have a title glued on. */
	learn(name: string): void {
		const words = name.split(' ');
		const last = words.at(-1)!;
		// "Пришёл Иван Котов" opens a sentence: where names have endings and no two surnames, the shorter is the name.
		const shorter = this.#language.declines && words.length > 1 && this.#full.get(last)?.endsWith(` ${name}`);
		if (words.length > 1 && (shorter || !this.#full.has(last))) {
			this.#full.set(last, name);
			const stem = stemOf(last);
			// Looking through more would be slow.
			if (this.#language.declines && (this.#stems.get(stem)?.length ?? 0) < mostAlike)
				this.#stems.set(stem, [...(this.#stems.get(stem) ?? []), name]);
		}
		if (this.#language.calledByFirst && words.length > 1) {
			const named = this.#given.get(words[0]!);
			this.#given.set(words[0]!, named === undefined || named === name ? name : null);
		}
		// Of two surnames the first may stand for both.
		if (words.length === 3 && !this.#first.has(words[1]!)) this.#first.set(words[1]!, name);
	}

	/** A run of capitalised words without the role and the first word of a sentence before a name. */
	bare(run: string): string {
		const {roles, portfolio, determiners, small, dates, nounsCapital, elided} = this.#language;
		const words = run.split(' ');
		const role = roles
			? words.findLastIndex((word, at) => at < words.length - 1 && isRoleBefore(this.#language, word, words[at + 1]!))
			: -1;
		const lower = words[0]!.toLowerCase();
		// Also "D’après NAME".
		const opens =
			determiners.has(lower) ||
			small.has(lower) ||
			(dates.has(lower) && givenName(words[0]!) === null) ||
			(elided?.test(lower) && !/^..\p{Lu}/u.test(words[0]!));
		// "Minister NAME", "Grannen NAME" begins a sentence.
		let titled = words.length > 2 && portfolio?.test(lower) ? 1 : 0;
		const hides = (at: number) =>
			this.#isTitle(words[at]!) || (givenName(words[at]!) === null && givenName(words[at + 1]!) === 'sure');
		while (!roles && titled < words.length - 2 && hides(titled)) titled++;
		// "Torova Belediye Başkanı NAME"
		const title = roles ? -1 : words.findLastIndex((word, at) => at < words.length - 2 && this.#isOffice(word));
		titled = Math.max(titled, title + 1);
		if (titled > 0) return words.slice(titled).join(' ');
		// "Die Deutsche Bank": two nouns are no name.
		if (role < 0 && nounsCapital && (opens || words.length > 2)) return '';
		return words.slice(role < 0 && opens ? 1 : role + 1).join(' ');
	}

	/** Whether the word ends a name of several words, or begins one. */
	isKnown(word: string): boolean {
		return this.#full.has(word) || this.#first.has(word) || givenName(word) !== null || this.#named.has(word);
	}

	#isTitle(word: string): boolean {
		const lower = word.toLowerCase();
		return titles().has(lower) || this.#isOffice(word) || this.#language.persons?.test(lower) === true;
	}

	#isOffice(word: string): boolean {
		return this.#language.titles.has(word.toLowerCase());
	}

	/** "Mayor Berg" at the start of a sentence is Anna Berg, too. */
	fullest(own: string): string {
		const last = own.split(' ').at(-1)!;
		const longer = this.#full.get(last);
		const undeclined = this.#undeclined(own);
		if (undeclined) return undeclined;
		// Two of one surname are two.
		if (own !== last && this.people.has(own)) return own;
		if (longer === undefined) return (own === last && (this.#first.get(own) ?? this.#given.get(own))) || own;
		// "Starosta Jan Novák" at the start of a sentence is Jan Novák.
		if (own.endsWith(` ${longer}`)) return longer;
		const parts = [own, own.slice(own.indexOf(' ') + 1)];
		return parts.some(part => longer.toLowerCase().endsWith(` ${part.toLowerCase()}`)) ? longer : own;
	}

	/** "Nováka" is Jan Novák, "Janem Novákem" as well: the name learned of which each word begins alike; null where none. */
	#undeclined(own: string): string | null {
		if (!this.#language.declines) return null;
		const words = own.split(' ');
		const bearers = this.#stems.get(stemOf(words.at(-1)!)) ?? [];
		const isSame = (name: string) => {
			const parts = name.split(' ').slice(-words.length);
			return parts.length === words.length && parts.every((part, index) => isDeclined(part, words[index]!));
		};
		// Nominatives are short.
		return bearers
			.filter(isSame)
			.reduce<string | null>((best, name) => (best && best.length <= name.length ? best : name), null);
	}
}
