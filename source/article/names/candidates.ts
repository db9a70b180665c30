/** Runs of capitalised words, cut where one name ends and another begins: what may be a name, and the words beside it. */
import type {Span} from '../article.ts';
import {bodyName, causes, companyNouns, isKindOfBody} from './bodies.ts';
import {type Gender, givenName} from './given.ts';
import {isInitials} from './letters.ts';
import {isDate, isPeople, openersOf} from './ordinary.ts';
import {isPlaceName, listedPlace} from './places.ts';
import {genderOfRole, isGermanCalling, isNamelike, isOffice, modifiers, portfolios, roleOf} from './roles.ts';
import {isCapitalised, mayEnd, runEnd} from './runs.ts';
import type {Word} from './words.ts';

export interface Candidate extends Span {
	words: readonly string[];
	name: string;
	/** The office or courtesy before it ("Mayor"), as written; empty without one. */
	title: string;
	/** Whether an office follows in the same run, as "Harbour Watch Chairman". */
	office: boolean;
	/** Where its first word and the one after its last stand among the words of its block. */
	from: number;
	to: number;
	/** Whether its first capital says nothing, as it begins a sentence. */
	opens: boolean;
	possessive: boolean;
}

/** "Chasing Olav Berg", "Ten-year-old Ida Voss": a sentence begins with what somebody does or how old they are. */
const isParticiple = ({text, opens}: Word): boolean =>
	opens && text.length > 5 && /(?:ing|-old)$/.test(text) && givenName(text) === null;
/** Begin names with a capital within a sentence. */
const articles: ReadonlyMap<string | null, RegExp> = new Map([
	['fr', /^(?:Le|La|Les)$/],
	['es', /^(?:El|La|Los|Las)$/],
]);
const theArticle = /^The$/;
/** Within a French name they are no first word of a sentence: "Nadège Le Goff". */
const nobiliary = /^(?:L[ae]|Du|Des)$/;
/** Heads of bodies that stand before an office as well: "Tarn Party Leader". */
const officed = /^(?:Party|Police|Army|Board|Council)$/;

const isTitle = (word: string): boolean => roleOf(word) === 'office' || roleOf(word) === 'polite';
const isGiven = (word: string): boolean => givenName(word) === 'sure';

/** German adds its s to the name itself: "Oslos". */
const isGenitive = (name: string): boolean =>
	name.endsWith('s') && listedPlace(name) === null && listedPlace(name.slice(0, -1)) !== null;

const isPlaceOrGenitive = (name: string): boolean => listedPlace(name) !== null || isGenitive(name);

const keepsPeople = (words: readonly string[]): boolean =>
	bodyName(words) !== null || listedPlace(words.join(' ')) !== null;

/** All candidates among the words of one block, in order. */
export function candidatesIn(text: string, words: readonly Word[], language: string | null): Candidate[] {
	const found: Candidate[] = [];
	const openers = openersOf(language);
	const textOf = (from: number, to: number): string[] => words.slice(from, to).map(word => word.text);

	/** "La Banque": the French article may begin a place's name, but not with a sentence. */
	const isOpener = ({text: word, opens}: Word): boolean =>
		openers.has(word) || (opens && language === 'fr' && /^(?:La|Les)$/.test(word));

	function add(first: number, behind: number, title = '', office = false): void {
		let from = first;
		let to = behind;
		// "Iranian" is part of a body's name, and none of a person's.
		if (from < to - 1 && isPeople(words[from]!.text) && !keepsPeople(textOf(from, to))) {
			while (from < to - 1 && isPeople(words[from]!.text)) from++;
		}
		while (to > from && !mayEnd(words[to - 1]!)) to--;
		if (from >= to) return;
		const {start, opens} = words[from]!;
		let {end, possessive} = words[to - 1]!;
		if (language === 'de' && isGenitive(text.slice(start, end))) {
			end--;
			possessive = true;
		}
		const name = text.slice(start, end);
		found.push({
			start,
			end,
			words: to - from === 1 ? [name] : name.replaceAll('\u00A0', ' ').split(' '),
			name,
			title,
			office,
			from,
			to,
			opens,
			possessive,
		});
	}

	/** Takes days and openers off a run, and cuts it at its office. */
	function cut(first: number, end: number): void {
		let from = first;
		// "der Sender Tarn Eins": the German noun says what the name after it is.
		if (language === 'de' && end - first > 1 && isKindOfBody(words[first]!.text)) from++;
		for (let at = from; at < end; at++) {
			// "Tuesday Ingrid Dahl": a day parts, but a month may be a name ("Theresa May").
			if (!isDate(words[at]!.text) || (at > from && isGiven(words[at - 1]!.text))) continue;
			if (at > from) cut(from, at);
			from = at + 1;
		}
		const called = isCalledSo(from);
		// "Ingrid Dahl Says Olav Berg": a headline's small words part names too.
		for (let at = from + 1; at < end; at++) {
			const {text: word} = words[at]!;
			if (!openers.has(word) || !isCapitalised(words[at]!) || isInitials(word) || !isCapitalised(words[at - 1]!))
				continue;
			if (at === from + 1 && causes().has(words[from]!.text) && /^(?:Against|Without|For)$/.test(word)) continue;
			if (called || (nobiliary.test(word) && isGiven(words[at - 1]!.text))) continue;
			cut(from, at);
			from = at;
		}
		for (; from < end; from++) {
			if (isArticleOfName(from, end)) {
				add(from, end);
				return;
			}
			const skipped = (isOpener(words[from]!) && !called) || isParticiple(words[from]!);
			if (isCapitalised(words[from]!) && !skipped) break;
		}
		const held = officeBefore(from);
		if (held !== null) from = behindPortfolio(from, end);
		if (from >= end) return;
		const office = lastOffice(from, end);
		const whole = textOf(from, end);
		if (
			office < 0
				? bodyName(whole) === 'sure'
				: isPlaceName(whole) || (office < end - 1 && bodyName(['', ...whole.slice(office + 1 - from)]) !== null)
		)
			add(from, end);
		else if (office >= 0) cutAtOffice(from, office, end);
		else if (held !== null) add(from, end, held);
		else cutBeforePerson(from, end);
	}

	/** "told The Tarn", "selon Le Tarn": an article with a capital within a sentence is part of a name. */
	function isArticleOfName(at: number, end: number): boolean {
		const {text: word, opens, gap} = words[at]!;
		const article = articles.get(language) ?? theArticle;
		if (!article.test(word) || opens || gap !== 'blank' || end - at < 2) return false;
		const before = words[at - 1];
		if (before?.writing !== 'small' && (word === 'The' || !openers.has(before?.text ?? ''))) return false;
		const rest = textOf(at + 1, end);
		if (isPlaceName(rest) || listedPlace(rest.join(' ')) !== null || listedPlace([word, ...rest].join(' ')) !== null)
			return false;
		return word === 'The' ? bodyName(rest) !== 'sure' && !rest.some(isTitle) : bodyName(['', ...rest]) !== null;
	}

	/** "the charity Second Look": a first word of sentences begins the name of a body here. */
	function isCalledSo(at: number): boolean {
		const before = words[at - 1];
		return (
			words[at]?.gap === 'blank' &&
			words[at]!.text.length > 1 &&
			before?.writing === 'small' &&
			companyNouns().has(before.text)
		);
	}

	/** The last office of a run; -1 without one. */
	function lastOffice(from: number, end: number): number {
		for (let at = end - 1; at >= from; at--) {
			const {text: word} = words[at]!;
			const next = at < end - 1 ? words[at + 1]!.text : undefined;
			// "Tarn & Sons", "Ministry of Justice"
			if (words[at]!.gap === 'ampersand' && at > from) continue;
			if (next === undefined && at > from + 1 && words[at - 1]!.writing === 'small') continue;
			if (isOffice(word, at > from ? words[at - 1]!.text : undefined, next, isGiven)) return at;
			if (opensWithCalling(at, end)) return at;
			if (language === 'fr' && (word === 'M.' || word === 'Me') && next !== undefined) return at;
			if (language === 'de' && next !== undefined && at < end - 2 && isGermanCalling(word)) return at;
		}
		return -1;
	}

	/** "Striker Brannoc Tyl scored": a sentence begins with what somebody is. */
	function opensWithCalling(at: number, end: number): boolean {
		const {text: word, opens} = words[at]!;
		return (
			opens && end - at > 2 && roleOf(word) === 'calling' && !isNamelike(word) && bodyName(textOf(at, end)) === null
		);
	}

	function cutAtOffice(from: number, office: number, end: number): void {
		let left = office;
		while (
			left > from &&
			(modifiers().has(words[left - 1]!.text.toLowerCase()) || isTitle(words[left - 1]!.text)) &&
			!(left - from > 2 && officed.test(words[left - 1]!.text))
		)
			left--;
		// "Gypsy King": what is a name as well holds no office.
		if (left > from) add(from, left, '', roleOf(words[office]!.text) === 'office' && !isNamelike(words[office]!.text));
		const right = behindPortfolio(office + 1, end);
		if (right < end) add(right, end, words[office]!.text);
	}

	/** "Secretary of State Ida Voss": the office before the run, where the run begins with what it is of. */
	function officeBefore(from: number): string | null {
		if (!portfolios().has(words[from]?.text ?? '') || !/^(?:of|for)$/.test(words[from - 1]?.text ?? '')) return null;
		const office = words[from - 2]?.text ?? '';
		return roleOf(office) === null ? null : office;
	}

	/** What an office is of is no part of the name. */
	function behindPortfolio(from: number, end: number): number {
		let at = from;
		while (at < end && (portfolios().has(words[at]!.text) || !isCapitalised(words[at]!))) at++;
		return at;
	}

	/** A place may stand before a given name, and in German any noun. */
	function cutBeforePerson(from: number, end: number): void {
		let given = from;
		while (given < end - 1 && !isGiven(words[given]!.text)) given++;
		if (given > from && given < end - 1) {
			const before = textOf(from, given);
			const placed = listedPlace(before.join(' ')) !== null;
			if (placed || (language === 'de' && givenName(before.at(-1)!) === null) || isPeople(before.at(-1)!)) {
				if (placed || bodyName(before) !== null) add(from, given);
				add(given, end);
				return;
			}
		}
		// "Straßen Oslos": of German nouns the place alone is a name.
		const place = language === 'de' && given >= end - 1 && isPlaceOrGenitive(words[end - 1]!.text);
		add(place ? end - 1 : from, end);
	}

	for (let from = 0; from < words.length; ) {
		if (!isCapitalised(words[from]!)) {
			from++;
			continue;
		}
		const to = runEnd(words, from);
		cut(from, to);
		from = to;
	}
	return found;
}

/** The gender that the title or the role before a name tells. */
export function genderBefore({title, from}: Candidate, words: readonly Word[]): Gender | null {
	const before = words[from - 1];
	return title !== '' ? genderOfRole(title) : before?.writing === 'small' ? genderOfRole(before.text) : null;
}

/** The gender a title tells. */
export const genderOfTitle = ({title}: Candidate): Gender | null => (title === '' ? null : genderOfRole(title));
