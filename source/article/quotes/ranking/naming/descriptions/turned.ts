/**
 * Whom the text has turned to, where a description tells something new of them: "Lena Dorn fell. “…,” the midfielder said."
 * An office comes from elsewhere ("the referee said"), and so does whoever is told of without a name.
 */
import {roleOf} from '../../../../names/lexicon/roles.ts';
import type {Known, Named} from '../../grammar/known.ts';
import {finite, is, type Tongue} from '../../grammar/tongue.ts';
import type {Learned} from '../learned.ts';
import {agesOf, isFolk, isNews, isOpen, isQuality, kindsOf} from './nouns.ts';
import {lineStart, paragraphBefore} from './paragraphs.ts';
import type {Told} from './told.ts';
import type {Description} from './words.ts';

/** Whether nothing but its noun describes somebody, where it has that noun. */
const isPlain = ({nouns, qualities, ties}: Description, noun: string): boolean =>
	!nouns.includes(noun) || (ties.length === 0 && qualities.every(word => isQuality(word)));

interface Asked extends Description {
	noun: string;
	offset: number;
}

export class Turned {
	readonly #text: string;
	readonly #known: Known;
	readonly #tongue: Tongue;
	readonly #learned: Learned;
	readonly #told: ReadonlyMap<string, Told>;

	constructor(text: string, known: Known, tongue: Tongue, learned: Learned, told: ReadonlyMap<string, Told>) {
		this.#text = text;
		this.#known = known;
		this.#tongue = tongue;
		this.#learned = learned;
		this.#told = told;
	}

	/** Whom the words mean; null where they may mean somebody else. */
	to(asked: Asked): string | null {
		const {noun, offset, qualities, ties, owner} = asked;
		if (!isNews(noun, qualities) || ties.length > 0 || owner !== null) return null;
		const {last} = this.#learned;
		const line = lineStart(this.#text, offset);
		const before = paragraphBefore(this.#text, offset);
		const spoke = (from: number) => (last && last.end > from ? [last.name] : []);
		for (const names of [this.#subjects(line, asked), spoke(line), this.#subjects(before, asked, line), spoke(before)])
			if (names.length > 0) return names.length === 1 && this.#takes(names[0]!, asked) ? names[0]! : null;
		return null;
	}

	/** Whether a person may be called by a noun of which the article has not told before: a manager is no striker. */
	#takes(name: string, {noun, qualities, gender}: Asked): boolean {
		const told = this.#told.get(name);
		if (told?.kind !== 'person') return false;
		const own = this.#learned.genders.of(name);
		if (gender && own && own !== gender) return false;
		if (told.ages.size > 0 && [noun, ...qualities].some(agesOf)) return false;
		if (told.nouns.has(noun)) return Array.from(told.descriptions.values()).every(each => isPlain(each, noun));
		if (agesOf(noun) || isFolk(noun) || told.words.has(noun)) return true;
		const players = kindsOf('player');
		const goes = (other: string) => isOpen(other) || isOpen(noun) || (players.has(other) && players.has(noun));
		return Array.from(told.nouns.keys()).every(goes);
	}

	/** Whom the text between two offsets, outside of quotations, makes a subject, those of its last sentence where several. */
	#subjects(from: number, {gender, offset}: Asked, to: number = offset): string[] {
		const {all} = this.#known;
		const subjects: Named[] = [];
		const others = new Set<string>();
		let quoted = false;
		let sentence = from;
		let at = from;
		for (let i = this.#known.after(from); i < all.length && all[i]!.start < to; i++) {
			const named = all[i]!;
			for (; at < named.start; at++) {
				if (/[“”"]/.test(this.#text[at]!)) quoted = this.#text[at] === '“' || (this.#text[at] === '"' && !quoted);
				if (
					!quoted &&
					/[.!?]/.test(this.#text[at]!) &&
					/^\p{L}*\p{Ll}{2}[.!?]\s\p{Lu}/u.test(this.#text.slice(at - 2, at + 3))
				)
					sentence = at;
			}
			const own = gender && this.#learned.genders.of(named.name);
			if (named.kind !== 'person' || quoted || (own && own !== gender)) continue;
			if (this.#isFree(named)) subjects.push(named);
			else if (gender) others.add(named.name);
		}
		if (subjects.length === 0) return Array.from(others);
		const names = new Set(subjects.map(({name}) => name));
		return Array.from(
			names.size > 1 ? new Set(subjects.flatMap(({name, start}) => (start >= sentence ? name : []))) : names,
		);
	}

	/** Whether nothing before a name governs it: "with Sen. NAME", "met NAME". */
	#isFree({start}: Named): boolean {
		const words = this.#text.slice(Math.max(0, start - 50), start).split(/(?<=[,;:\n]) ?| /);
		while (words.length > 0 && (words.at(-1) === '' || roleOf(words.at(-1)!) !== null)) words.pop();
		const word = words.at(-1)?.toLowerCase() ?? '';
		const signs = this.#tongue.signsOf(word);
		return word === 'and' || (signs & (is.link | finite)) === 0;
	}
}
