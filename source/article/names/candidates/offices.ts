/** Where an office stands in a run of capitalised words, and what of the run belongs to it. */
import {isPlaceName} from '../lexicon/places.ts';
import {isGermanCalling, modifiers, roleOf} from '../lexicon/roles.ts';
import {is, signsOf} from '../lexicon/signs.ts';
import type {Words} from '../words.ts';

/** Heads of bodies that stand before an office as well: "Tarn Party Leader". */
const officed = /^(?:Party|Police|Army|Board|Council)$/;

export const isTitle = (word: string): boolean => (signsOf(word) & (is.office | is.polite)) !== 0;

/** What a word may be that stands before a name. */
export const beforeNames = is.title | is.titleOfGiven | is.calling;

/** Whether the word at `at` is any of `signs`. */
const may = (words: Words, at: number, signs: number): boolean => (words.signs(at) & signs) !== 0;

/** "Queen Street", "Judge Institute Tarn": whether the office is part of a place's or a body's name. */
export function isNamedByOffice(words: Words, from: number, office: number, end: number): boolean {
	const {bodyName} = words.tongue;
	const whole = words.texts(from, end);
	return isPlaceName(whole) || (office < end - 1 && bodyName(['', ...whole.slice(office + 1 - from)]) !== null);
}

/** The last office of a run; -1 without one. */
export function lastOffice(words: Words, from: number, end: number, language: string | null): number {
	for (let at = end - 1; at >= from; at--) {
		const word = words.text(at);
		const last = at === end - 1;
		const signs = words.signs(at);
		// "Col de la Tarne": a pass; the colonel has a full stop.
		if (word === 'Col' && !last && words.isSmall(at + 1)) continue;
		// "Tarn & Sons", "Ministry of Justice"
		if (at > from && words.isJoined(at)) continue;
		if (last && at > from + 1 && words.isSmall(at - 1)) continue;
		// "Comedian Ida Voss": a calling, where a given name follows.
		if ((signs & is.titleOfGiven) !== 0 && !last && may(words, at + 1, is.given)) return at;
		// "Stephen King"
		if (
			(signs & is.title) !== 0 &&
			!(at > from && (signs & is.namelike) !== 0 && may(words, at - 1, is.given | is.calling))
		)
			return at;
		if ((signs & is.calling) !== 0 && opensWithCalling(words, at, end)) return at;
		if (language === 'fr' && (word === 'M.' || word === 'Me') && !last) return at;
		if (language === 'de' && at < end - 2 && (isGermanCalling(word) || (signs & is.calling) !== 0)) return at;
	}
	return -1;
}

/** "Striker Brannoc Tyl scored": a sentence begins with what somebody is. */
function opensWithCalling(words: Words, at: number, end: number): boolean {
	const {bodyName} = words.tongue;
	return end - at > 2 && words.opens(at) && !may(words, at, is.namelike) && bodyName(words.texts(at, end)) === null;
}

/** "Secretary of State Ida Voss": the office before the run, where the run begins with what it is of. */
export function officeBefore(words: Words, from: number): string | null {
	const link = words.text(from - 1);
	if ((link !== 'of' && link !== 'for') || !may(words, from, is.portfolio)) return null;
	const office = words.text(from - 2);
	return roleOf(office) === null ? null : office;
}

/** What an office is of is no part of the name. */
export function behindPortfolio(words: Words, from: number, end: number): number {
	let at = from;
	while (at < end && (!words.isCapitalised(at) || may(words, at, is.portfolio))) at++;
	return at;
}

/** Where the office at `office` begins, with what stands before it in its run: "Deputy Prime Minister". */
export function officeStart(words: Words, from: number, office: number): number {
	let start = office;
	while (
		start > from &&
		(modifiers().has(words.text(start - 1).toLowerCase()) || isTitle(words.text(start - 1))) &&
		!(start - from > 2 && officed.test(words.text(start - 1)))
	)
		start--;
	return start;
}
