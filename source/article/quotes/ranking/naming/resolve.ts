/** From the words at a quotation to the fullest name the article has for the speaker. */
import type {NamedPerson} from '../../../names/index.ts';
import type {Token} from '../../tokens.ts';
import type {Known} from '../grammar/known.ts';
import type {Phrase} from '../grammar/phrases.ts';
import type {Passage} from '../grammar/sayings.ts';
import type {Tongue} from '../grammar/tongue.ts';
import {Genders} from './genders.ts';
import {Learned} from './learned.ts';
import {PhraseNames} from './phrase-names.ts';
import {Pronouns} from './pronouns.ts';

/** Names the speakers of one article. */
export class Resolver {
	readonly #learned: Learned;
	readonly #names: PhraseNames;
	readonly #pronouns: Pronouns;

	constructor(text: string, people: readonly NamedPerson[], known: Known, tongue: Tongue) {
		this.#learned = new Learned(new Genders(text, known, people));
		this.#names = new PhraseNames(text, known, tongue, this.#learned);
		this.#pronouns = new Pronouns(text, known, tongue, this.#learned, this.#names);
	}

	/** Takes note of who said the words that end at `end`. */
	spoke(name: string | null, end: number): void {
		if (name !== null) this.#learned.last = {name, end};
	}

	/** The fullest form of a noun phrase; its own words where it names nobody. */
	name(tokens: readonly Token[], phrase: Phrase): string {
		return this.#names.of(tokens, phrase);
	}

	/** Of whom the text tells before token `at`; null where of nobody. */
	person(passage: Passage, at: number, before: Passage | null): string | null {
		return this.#pronouns.person(passage, at, before);
	}

	/** Whom the pronoun at token `at` stands for; null where nobody fits. */
	pronoun(passage: Passage, at: number, before: Passage | null): string | null {
		return this.#pronouns.of(passage, at, before);
	}
}
