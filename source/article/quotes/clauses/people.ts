/** The people whom an article tells of, in order: who of them a gender, an age or a place in the text fits. */
import {type Gender, genderOf} from '../../names/lexicon/given.ts';
import {Callings} from './callings.ts';
import type {FullNames} from './fullest.ts';
import type {Language} from './language.ts';

/** Somebody named at a place, an offset in UTF-16 units. */
interface Latest {
	name: string;
	start: number;
	/** The words tell of several: "los vecinos". */
	several: boolean;
	/** They hold a noun for a person. */
	person: boolean;
}

/** Of more people nobody is looked for as the only one. */
const mostBefore = 30;

/** Who is told of so far. */
export class People {
	readonly #text: string;
	readonly #names: FullNames;
	readonly #language: Language;
	readonly genders = new Map<string, Gender | null>();
	/** Everybody told of, in order. */
	readonly latest: Latest[] = [];
	/** Who has a name. */
	readonly named = new Set<string>();
	/** Who has spoken under a name of several words, and who is only told to be somebody ("eine Nachbarin"). */
	readonly somebody = new Set<string>();
	/** Made when first asked for. */
	#told: Callings | null = null;
	#inOrder: readonly Pick<Latest, 'name' | 'start'>[] | null = null;

	constructor(text: string, names: FullNames, language: Language) {
		this.#text = text;
		this.#names = names;
		this.#language = language;
	}

	/** The people of the article by where it first names them. */
	get #ordered(): readonly Pick<Latest, 'name' | 'start'>[] {
		this.#inOrder ??= [...this.#names.people, ...this.callings.people]
			.map(([name, start]) => ({name, start}))
			.sort((a, b) => a.start - b.start);
		return this.#inOrder;
	}

	get callings(): Callings {
		this.#told ??= new Callings(this.#text, this.#names, this.#language);
		return this.#told;
	}

	/** The people told of from `begin` to `end` whom gender and age fit. */
	toldIn(begin: number, end: number, gender: Gender | null, age: number): readonly string[] {
		return this.latest
			.slice(-12)
			.filter(({name, start}) => start >= begin && start < end && this.fits(name, gender) && this.isOld(name, age))
			.map(({name}) => name)
			.filter(name => this.somebody.has(name) || this.isPerson(name));
	}

	/** Whether the paragraph of an offset names somebody before it. */
	isNear(person: string, offset: number): boolean {
		const begin = this.#text.lastIndexOf('\n', offset) + 1;
		return this.latest.slice(-12).some(({name, start}) => name === person && start >= begin && start < offset);
	}

	/** Whether nothing is told against the age, which is NaN where none is asked for. */
	isOld(name: string, age: number): boolean {
		return Number.isNaN(age) || (this.callings.ageOf(name) ?? age) === age;
	}

	/** The only person named before an offset whom gender and age fit. */
	onlyBefore(offset: number, gender: Gender | null, age: number): string | null {
		let only: string | null = null;
		for (const [index, {name, start}] of this.#ordered.entries()) {
			if (start >= offset) break;
			if (index >= mostBefore) return null;
			if (name === only || !this.fits(name, gender) || !this.isOld(name, age)) continue;
			if (only !== null) return null;
			only = name;
		}
		return only;
	}

	/** The only person named before an offset whom a gender fits, where the name by itself tells a person. */
	onlyNamedBefore(offset: number, gender: Gender | null): string | null {
		for (const [name, start] of this.#names.people)
			if (start < offset && this.fits(name, gender)) return this.onlyBefore(offset, gender, Number.NaN);
		return null;
	}

	#genderOfName(name: string): Gender | null {
		const {herName, hisName} = this.#language;
		const known = this.genders.get(name);
		if (known || !this.named.has(name) || !name.includes(' ')) return known ?? null;
		if (herName?.test(name) || hisName?.test(name)) return herName?.test(name) ? 'female' : 'male';
		return genderOf(name.slice(0, name.indexOf(' ')));
	}

	isPerson(name: string): boolean {
		if (this.#names.people.has(name)) return true;
		if (this.named.has(name) && this.genders.has(name) && name.includes(' ')) return true;
		return this.callings.people.has(name);
	}

	/** Whether a pronoun can stand for the name: a person's, or told to act and of several words or in an office. */
	#isOne({name, person}: Latest, subject: string | null): boolean {
		const acts = name === subject && (person || (this.named.has(name) && name.includes(' ')));
		return acts || this.somebody.has(name) || this.isPerson(name);
	}

	/** Whether nothing is told against the gender. */
	fits(name: string, gender: Gender | null): boolean {
		return !gender || (this.#genderOfName(name) ?? gender) === gender;
	}

	/** The latest named before offset `at` whom the gender fits, `subject` acting last, no further back than a reader remembers. */
	latestOf(gender: Gender | null, at: number, subject: string | null): string | null {
		const fitting = this.latest
			.slice(-6)
			.filter(({name, start, several}) => start < at && !(gender && several) && this.fits(name, gender));
		const last = fitting.at(-1)?.name;
		if (fitting.every(({name}) => name === last)) return last ?? null;
		// A town or a team is no "she".
		const person = gender
			? (fitting.findLast(latest => this.#isOne(latest, subject)) ??
				fitting.findLast(({name}) => this.genders.has(name) || name.includes(' ')))
			: undefined;
		return person?.name ?? last ?? null;
	}
}
