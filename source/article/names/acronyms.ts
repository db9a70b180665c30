/** Short forms of bodies: acronyms in brackets or by their initials, and names without their corporate tail. */

import type {Candidate} from './candidates/candidates.ts';
import type {Forms} from './forms.ts';
import {beginsSmall, isAcronym} from './letters.ts';
import {isConcept} from './lexicon/bodies.ts';
import {lazySet} from './lexicon/table.ts';

/** The longest acronym, in letters. */
const longest = 8;
/** In brackets behind the name, whose closing mark may stand between. */
const bracketed = /^[”“"’»]? ?(?:group )?[([]([^\s()[\]]{2,8})[)\]]/;

/** The capitals of a name: `Harbour Watch of Tarn` has HWT and HWOT. */
function initialsOf(words: readonly string[]): [string, string] {
	let capitals = '';
	let all = '';
	for (const word of words.flatMap(part => part.split('-'))) {
		const first = word.charAt(0);
		all += first.toUpperCase();
		if (first !== first.toLowerCase()) capitals += first;
	}
	return [capitals, all];
}

/** Whether the letters are those the words begin with, in order; small words may be passed over, as may one great one. */
function abbreviates(short: string, words: readonly string[]): boolean {
	const [capitals, all] = initialsOf(words);
	const letters = short.toUpperCase();
	return (
		letters === capitals ||
		letters === all ||
		(letters.length > 2 && (isWithin(letters, all) || isWithin(capitals, letters)))
	);
}

/** Whether `part` is `whole` but for one letter. */
function isWithin(part: string, whole: string): boolean {
	if (whole.length !== part.length + 1) return false;
	let at = 0;
	for (const letter of whole) if (letter === part[at]) at++;
	return at === part.length;
}

/** What a company leaves off when it is named again. */
const tails = lazySet(
	'AG GmbH KG SE SA S.A. S.L. SpA S.p.A. plc PLC Ltd Ltd. Limited LLC LLP Inc Inc. Corp Corp. Corporation Company Co Co. Group Holding Holdings',
);

/** "Tarn Mills Co., Ltd." without what companies leave off. */
function withoutTail(words: readonly string[]): string {
	let end = words.length;
	while (end > 1 && tails().has(words[end - 1]!.replace(',', ''))) end--;
	return words
		.slice(words[0] === 'The' ? 1 : 0, end)
		.join(' ')
		.replace(/,$/, '');
}

/** Bodies by what is left of them: without tail and "The", or the first or last word alone; where two share it, none. */
function shortened(bodies: ReadonlySet<string>): Map<string, string | null> {
	const short = new Map<string, string | null>();
	for (const name of bodies) {
		const words = name.split(' ');
		const bare = withoutTail(words);
		const ends = words.length > 1 ? [words[0]!, words.at(-1)!].filter(word => bodies.has(word)) : [];
		for (const part of bare === name || bare === '' ? ends : [bare, ...ends])
			short.set(part, short.has(part) && short.get(part) !== name ? null : name);
	}
	return short;
}

export class Acronyms {
	readonly #full = new Map<string, string>();

	constructor(text: string, candidates: readonly Candidate[], forms: Forms) {
		const bodies = new Set<string>();
		const byInitials = new Map<string, string>();
		for (const {name, words, end} of candidates) {
			if (words.length < 2) {
				if (forms.get(name)?.kind === 'body') bodies.add(name);
				continue;
			}
			if (this.#full.get(name) === name) continue;
			const behind = text.slice(end, end + 24);
			const short = behind.includes('(') || behind.includes('[') ? bracketed.exec(behind)?.[1] : undefined;
			const kind = forms.get(name)?.kind;
			if (
				short &&
				!beginsSmall(short) &&
				kind !== 'person' &&
				kind !== 'place' &&
				!isConcept(words.at(-1)!) &&
				abbreviates(short, words)
			) {
				this.#full.set(short, name);
				this.#full.set(name, name);
			} else if (kind === 'body') {
				bodies.add(name);
				for (const initials of initialsOf(words)) if (!byInitials.has(initials)) byInitials.set(initials, name);
			}
		}
		const short = shortened(bodies);
		for (const {name} of candidates) {
			if (this.#full.has(name)) continue;
			const whole = short.get(name);
			if (whole) {
				const kind = forms.get(name)?.kind;
				if (kind !== 'person' && kind !== 'place') this.#full.set(name, whole);
			}
			const full =
				isAcronym(name) && name.length <= longest && !this.#full.has(name) ? byInitials.get(name) : undefined;
			if (full !== undefined) this.#full.set(name, full);
		}
	}

	/** The full name of the body that goes by this one; undefined where none does. */
	get(name: string): string | undefined {
		return this.#full.get(name);
	}
}
