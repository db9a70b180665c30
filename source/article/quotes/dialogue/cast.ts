/** Whom the labels of an interview name. */
import {expression} from '../../expression.ts';
import type {Names} from '../../names/index.ts';
import {givenName} from '../../names/lexicon/given.ts';
import {roleOf, untitled} from '../../names/lexicon/roles.ts';
import type {Marked} from '../marks.ts';
import type {DialogueWords} from './words.ts';

/** How the names of a language are read. */
export interface Reading {
	words: DialogueWords;
	/** Whether a word in lower case begins no name. */
	isSmall(word: string): boolean;
	isDeterminer(word: string): boolean;
	/** Nouns are written with a capital. */
	nounsCapital: boolean;
	/** What is said between two offsets behind a dash, without the words that tell who speaks; none where no words do. */
	speech(text: string, start: number, end: number): Marked[];
}

/** Two to five words with capitals, small words of names between them; a stop only behind a short one: "Dr. Anna Falk". */
export const fullName = expression('gu')`
	\p{Lu}[\p{L}\p{M}]*(?:[-’'.]\p{L}+)*(?:(?<=[\s(“"]\p{L}{1,3})\.)?
	(?:
		\s(?:(?:de|la|von|van|der|den|bin|al|el|ul|di|da|do|dos|zu|af)\s){0,2}\p{Lu}[\p{L}\p{M}]*
		(?:[-’'.]\p{L}+)*
	){1,4}
`;

/** The last word in lower case. */
const lastOf = (name: string): string => name.slice(name.search(/\S+$/)).toLowerCase();

const initialsOf = (name: string): string =>
	name
		.split(/[\s-]+/)
		.filter(word => /^\p{Lu}/u.test(word))
		.map(word => word.charAt(0))
		.join('');

/** The first word. */
export const firstOf = (name: string): string => name.slice(0, name.search(/\s|$/));

/** The word right before an offset; empty for none. */
export const wordBefore = (text: string, at: number): string =>
	/([\p{L}\p{M}’'.]+)\s$/u.exec(text.slice(Math.max(0, at - 40), at))?.[1] ?? '';

/** "der Taucherin NAME NAME von der Insel": without the nouns around a name, where a language writes them with capitals. */
export function withoutNouns(run: string, before: string, {nounsCapital, isDeterminer}: Reading): string {
	if (!nounsCapital) return run;
	const name = run.replace(/^(\S+\s\p{Lu}\S*)\s\p{Ll}.*$/u, '$1');
	return isDeterminer(before.toLowerCase()) && name.split(/\s/).length > 2 ? name.replace(/^\S+\s/, '') : name;
}

/** A name by one of its keys; null where two names share it. */
type Index = Map<string, string | null>;

/** Whether a name that stands behind these words is a person's. */
export const isPerson = (name: string, wordBefore: string): boolean =>
	givenName(firstOf(name)) !== null || roleOf(wordBefore) !== null;

/** How far behind the words of a meeting the one who is met is named, in UTF-16 units. */
const near = 40;

export class Cast {
	/** By the last word, in lower case: the first full form wins. */
	readonly #last = new Map<string, string>();
	readonly #first: Index = new Map();
	readonly #initials: Index = new Map();
	/** Full names that only labels give. */
	readonly #labels = new Map<string, string>();
	/** Names that are surely persons', and those that what stands beside them makes likely. */
	readonly #persons = new Set<string>();
	readonly #likely = new Set<string>();
	readonly #told: string;
	/** All words of what is told that are written in lower case. */
	#words: ReadonlySet<string> | null = null;

	/** `told` is what the writer tells, without labels and headings. */
	constructor(told: string, {people, organisations, places}: Names, byline: readonly string[], reading: Reading) {
		const {meetings} = reading.words;
		this.#told = told;
		const others = new Set([...organisations, ...places].map(({name}) => name));
		for (const name of [...byline, ...people.map(({name}) => name)]) {
			if (/^\p{L}\./u.test(name)) continue;
			this.#learn(name);
			this.#persons.add(name);
		}
		for (const {0: run, index} of told.matchAll(fullName)) {
			const before = wordBefore(told, index);
			const opens = reading.isSmall(firstOf(run).toLowerCase());
			const name = untitled(
				withoutNouns(opens ? run.replace(/^\S+\s/, '') : run, opens ? firstOf(run) : before, reading),
			);
			// A headline in capitals names nobody.
			if (!name.includes(' ') || !/\p{Ll}/u.test(name)) continue;
			this.#learn(name);
			if (others.has(name) || this.#likely.has(name)) continue;
			const met = meetings && told.slice(Math.max(0, index - near), index).search(meetings) >= 0;
			if (met || (!opens && name !== run) || isPerson(name, before)) this.#likely.add(this.#last.get(lastOf(name))!);
		}
	}

	/** Whether the label names somebody of whom the article tells that they are a person. */
	isPerson(label: string): boolean {
		const known = this.known(label);
		return known !== null && (this.#persons.has(known) || (this.#likely.has(known) && !this.isWord(label)));
	}

	/** Whether the article writes the label's last word in lower case, too: "Note", "Benefits". */
	isWord(label: string): boolean {
		this.#words ??= new Set(this.#told.match(/(?<![\p{L}\p{N}])\p{Ll}[\p{L}\p{M}’'-]*/gu) ?? []);
		return this.#words.has(lastOf(label));
	}

	#learn(name: string): void {
		const words = name.split(/\s+/);
		if (words.length < 2) return;
		const last = lastOf(name);
		const known = this.#last.get(last);
		if (known === undefined) this.#last.set(last, name);
		if (known !== undefined && sameFirst(known, name)) return;
		const put = (index: Index, key: string) => index.set(key, index.has(key) && index.get(key) !== name ? null : name);
		put(this.#first, words[0]!.toLowerCase());
		put(this.#initials, initialsOf(name));
	}

	/** The known name that these words end with; null for none. */
	bearer(words: string): string | null {
		const name = this.#last.get(lastOf(words));
		return name !== undefined && words.toLowerCase().endsWith(name.toLowerCase()) ? name : this.known(words);
	}

	/** Takes note of a label that is a full name. */
	note(label: string): void {
		const name = untitled(label);
		const last = lastOf(name);
		if (name.includes(' ') && !this.#labels.has(last)) this.#labels.set(last, name);
	}

	/** Whom the article outside the labels knows by this one; null for nobody. */
	known(label: string): string | null {
		const name = untitled(label);
		const words = name.toLowerCase().split(/\s+/);
		const bearer = this.#last.get(words.at(-1)!);
		if (words.length > 1) return bearer !== undefined && sameFirst(bearer, name) ? bearer : null;
		if (bearer !== undefined) return bearer;
		const initials = name.replace(/\./g, '');
		if (/^\p{Lu}{2,3}$/u.test(initials)) return this.#initials.get(initials) ?? null;
		return this.#first.get(words[0]!) ?? null;
	}

	/** The fullest name for a label; its own words where the article has no other. */
	name(label: string): string {
		const known = this.known(label);
		if (known !== null) return known;
		const name = untitled(label);
		const longer = this.#labels.get(lastOf(name));
		return longer !== undefined && (!name.includes(' ') || sameFirst(longer, name)) ? longer : name;
	}
}

/** "J. Smith" and "JANE SMITH" may be one person, "Anna Falk" and "Erik Falk" are none. */
function sameFirst(one: string, two: string): boolean {
	const [first = '', second = ''] = [one, two].map(name => name.toLowerCase().split(/\s+/)[0]!);
	const initial = /^\p{L}\.?$/u;
	return first === second || ((initial.test(first) || initial.test(second)) && first.charAt(0) === second.charAt(0));
}
