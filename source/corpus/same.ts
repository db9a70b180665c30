/** Which quotations are the same, and which only have the same words. */
import {gap} from './edits.ts';
import {Lexicon} from './lexicon.ts';
import {namesAgree, nameWords} from './names.ts';

/** What is compared. */
export interface Spoken {
	text: string;
	speaker: string | null;
	/** What joins the speaker across articles; null where nobody is named. */
	voice: string | null;
	/** Names the article: what one article tells in two ways is its own. */
	article: string;
}

export interface Variant {
	/** The same speaker with other words, or the same words by another speaker. */
	kind: 'altered' | 'speaker';
	/** Index of the other quotation. */
	other: number;
}

/** Shorter ones are said alike by many. */
const fewestWords = 4;
const mostVariants = 8;

/** Reads the quotations one after the other; those of one surname then stand together. */
export class Reading {
	readonly first: Int32Array;
	readonly variants = new Map<number, Variant[]>();
	readonly sequences: number[][] = [];
	/** Words of each; -1 where a gap may stand for any number of them. */
	readonly lengths: Int32Array;
	readonly lexicon = new Lexicon();
	/** By the last word of the speaker's name, which its forms share: each of the same quotations once. */
	readonly groups = new Map<string, number[]>();
	readonly #quotations: readonly Spoken[];
	readonly #names = new Map<string, readonly string[]>();
	readonly #byWords = new Map<string, number[]>();

	constructor(quotations: readonly Spoken[]) {
		this.#quotations = quotations;
		this.lengths = new Int32Array(quotations.length);
		this.first = Int32Array.from(quotations, (_, index) => index);
	}

	/** The same words by the same speaker are one quotation, by another a variant. */
	read(index: number): void {
		const {text, speaker, voice} = this.#quotations[index]!;
		const sequence = this.lexicon.sequence(text);
		this.sequences.push(sequence);
		this.lengths[index] = sequence.includes(gap) ? -1 : sequence.length;
		const counts = sequence.length >= fewestWords && speaker !== null;
		const key = sequence.join(' ');
		const others = this.#byWords.get(key);
		if (!others) this.#byWords.set(key, [index]);
		else {
			const same = others.find(other => {
				const theirs = this.#quotations[other]!;
				return theirs.voice === voice || (counts && theirs.speaker !== null && this.agree(index, other));
			});
			if (same !== undefined) {
				this.first[index] = same;
				return;
			}
			if (counts) {
				for (const other of others) if (this.#quotations[other]!.speaker !== null) this.note(index, other, 'speaker');
			}
			if (others.length < mostVariants) others.push(index);
		}
		if (!counts) return;
		const last = this.#nameOf(speaker).at(-1) ?? '';
		const group = this.groups.get(last);
		if (group) group.push(index);
		else this.groups.set(last, [index]);
	}

	/** Whether two quotations may be of one speaker. Both name one. */
	agree(index: number, other: number): boolean {
		const one = this.#quotations[index]!.speaker!;
		const two = this.#quotations[other]!.speaker!;
		return one === two || namesAgree(this.#nameOf(one), this.#nameOf(two));
	}

	note(one: number, other: number, kind: Variant['kind']): void {
		if (this.#quotations[one]!.article === this.#quotations[other]!.article) return;
		this.#add(one, {kind, other});
		this.#add(other, {kind, other: one});
	}

	#add(index: number, variant: Variant): void {
		const known = this.variants.get(index);
		if (!known) this.variants.set(index, [variant]);
		else if (known.length < mostVariants) known.push(variant);
	}

	#nameOf(speaker: string): readonly string[] {
		let words = this.#names.get(speaker);
		if (!words) {
			words = nameWords(speaker);
			this.#names.set(speaker, words);
		}
		return words;
	}
}
