/** What the words for somebody tell of them where they are no name: "the ministry", "a baker", "Pupils". */
import {roleOf} from '../../../names/lexicon/roles.ts';
import type {Known} from '../grammar/known.ts';
import {is, type Tongue} from '../grammar/tongue.ts';

/** What begins a noun phrase, and no name. */
const opening = /^(?:[Aa]n?|[Tt]he|[Oo]ne|[Ss]ome|[Mm]any|[Ss]everal|[Tt]wo|[Tt]hree|\p{Ll}+)\s/u;

/** Whether the words name nobody: "a woman at the gate". */
export const isUnnamed = (words: string): boolean => opening.test(words);

/** The noun of a phrase, in lower case: "spokesman" of "a spokesman for the mill". */
export const headOf = (phrase: string): string =>
	phrase
		.split(/ (?:of|for|in|at|on|from) /, 1)[0]!
		.split(' ')
		.at(-1)!
		.toLowerCase();

/** The callings in one article. */
export class Callings {
	readonly #tongue: Tongue;
	/** Names of bodies. */
	readonly #bodies: ReadonlySet<string>;

	constructor(known: Known, tongue: Tongue) {
		this.#tongue = tongue;
		this.#bodies = new Set(known.all.flatMap(({name, kind}) => (kind === 'body' ? name : [])));
	}

	/** What gives no answer to "who": a body, a document. */
	isThing(words: string): boolean {
		return (this.#tongue.signsOf(headOf(words)) & (is.body | is.text)) !== 0 || this.#bodies.has(words);
	}

	/** Whether a noun, in lower case, tells people by what they are. */
	isPerson(noun: string): boolean {
		const gendered = (this.#tongue.signsOf(noun) & (is.female | is.male)) !== 0;
		return gendered || roleOf(noun) !== null || this.#tongue.neutral.has(noun) || noun.endsWith('-year-old');
	}

	/** "Pupils", "Analysts at the bank": a capital for the beginning of a sentence. */
	isGroup(name: string, head: string): boolean {
		return this.#tongue.plural.test(head) && !/ \p{Lu}/u.test(name);
	}
}
