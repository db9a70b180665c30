/** Runs of capitalised words, cut where one name ends and another begins: what may be a name, and the words beside it. */
import type {Span} from '../article.ts';
import {bodyName, causes, companyNouns, isKindOfBody} from './bodies.ts';
import {type Gender, givenName} from './given.ts';
import {isInitials} from './letters.ts';
import {isDate, isPeople, openersOf} from './ordinary.ts';
import {isPlaceName, listedPlace} from './places.ts';
import {genderOfRole, isGermanCalling, isNamelike, isOffice, modifiers, portfolios, roleOf} from './roles.ts';
import {mayEnd, runEnd} from './runs.ts';
import type {Words} from './words.ts';

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
const isParticiple = (word: string): boolean =>
	word.length > 5 && (word.endsWith('ing') || word.endsWith('-old')) && givenName(word) === null;
/** Begin names with a capital within a sentence. */
const articlesOf: ReadonlyMap<string | null, ReadonlySet<string>> = new Map([
	['fr', new Set(['Le', 'La', 'Les'])],
	['es', new Set(['El', 'La', 'Los', 'Las'])],
]);
const theArticle: ReadonlySet<string> = new Set(['The']);
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
export function candidatesIn(text: string, words: Words, language: string | null): Candidate[] {
	const found: Candidate[] = [];
	const openers = openersOf(language);
	const articles = articlesOf.get(language) ?? theArticle;

	/** "La Banque": the French article may begin a place's name, but not with a sentence. */
	const isOpener = (at: number): boolean =>
		openers.has(words.text(at)) || (language === 'fr' && words.opens(at) && /^(?:La|Les)$/.test(words.text(at)));

	function add(first: number, behind: number, title = '', office = false): void {
		let from = first;
		let to = behind;
		// "Iranian" is part of a body's name, and none of a person's.
		if (from < to - 1 && isPeople(words.text(from)) && !keepsPeople(words.texts(from, to))) {
			while (from < to - 1 && isPeople(words.text(from))) from++;
		}
		while (to > from && !mayEnd(words, to - 1)) to--;
		if (from >= to) return;
		const start = words.start(from);
		let end = words.end(to - 1);
		let possessive = words.isPossessive(to - 1);
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
			opens: words.opens(from),
			possessive,
		});
	}

	/** Takes days and openers off a run, and cuts it at its office. */
	function cut(first: number, end: number): void {
		let from = first;
		// "der Sender Tarn Eins": the German noun says what the name after it is.
		if (language === 'de' && end - first > 1 && isKindOfBody(words.text(first))) from++;
		for (let at = from; at < end; at++) {
			// "Tuesday Ingrid Dahl": a day parts, but a month may be a name ("Theresa May").
			if (!isDate(words.text(at)) || (at > from && isGiven(words.text(at - 1)))) continue;
			if (at > from) cut(from, at);
			from = at + 1;
		}
		const called = isCalledSo(from);
		// "Ingrid Dahl Says Olav Berg": a headline's small words part names too.
		for (let at = from + 1; at < end; at++) {
			const word = words.text(at);
			if (!openers.has(word) || !words.isCapitalised(at) || isInitials(word) || !words.isCapitalised(at - 1)) continue;
			if (at === from + 1 && causes().has(words.text(from)) && /^(?:Against|Without|For)$/.test(word)) continue;
			if (called || (nobiliary.test(word) && isGiven(words.text(at - 1)))) continue;
			cut(from, at);
			from = at;
		}
		for (; from < end; from++) {
			if (isArticleOfName(from, end)) {
				add(from, end);
				return;
			}
			const skipped = (!called && isOpener(from)) || (words.opens(from) && isParticiple(words.text(from)));
			if (words.isCapitalised(from) && !skipped) break;
		}
		const held = officeBefore(from);
		if (held !== null) from = behindPortfolio(from, end);
		if (from >= end) return;
		const office = lastOffice(from, end);
		const whole = words.texts(from, end);
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
		if (end - at < 2 || words.opens(at) || !words.follows(at)) return false;
		const word = words.text(at);
		if (!articles.has(word)) return false;
		if (!words.isSmall(at - 1) && (word === 'The' || !openers.has(words.text(at - 1)))) return false;
		const rest = words.texts(at + 1, end);
		if (isPlaceName(rest) || listedPlace(rest.join(' ')) !== null || listedPlace([word, ...rest].join(' ')) !== null)
			return false;
		return word === 'The' ? bodyName(rest) !== 'sure' && !rest.some(isTitle) : bodyName(['', ...rest]) !== null;
	}

	/** "the charity Second Look": a first word of sentences begins the name of a body here. */
	function isCalledSo(at: number): boolean {
		return (
			words.follows(at) &&
			words.isSmall(at - 1) &&
			words.end(at) - words.start(at) > 1 &&
			companyNouns().has(words.text(at - 1))
		);
	}

	/** The last office of a run; -1 without one. */
	function lastOffice(from: number, end: number): number {
		for (let at = end - 1; at >= from; at--) {
			const word = words.text(at);
			const next = at < end - 1 ? words.text(at + 1) : undefined;
			// "Tarn & Sons", "Ministry of Justice"
			if (at > from && words.isJoined(at)) continue;
			if (next === undefined && at > from + 1 && words.isSmall(at - 1)) continue;
			if (isOffice(word, at > from ? words.text(at - 1) : undefined, next, isGiven)) return at;
			if (opensWithCalling(at, end)) return at;
			if (language === 'fr' && (word === 'M.' || word === 'Me') && next !== undefined) return at;
			if (language === 'de' && next !== undefined && at < end - 2 && isGermanCalling(word)) return at;
		}
		return -1;
	}

	/** "Striker Brannoc Tyl scored": a sentence begins with what somebody is. */
	function opensWithCalling(at: number, end: number): boolean {
		if (end - at < 3 || !words.opens(at)) return false;
		const word = words.text(at);
		return roleOf(word) === 'calling' && !isNamelike(word) && bodyName(words.texts(at, end)) === null;
	}

	function cutAtOffice(from: number, office: number, end: number): void {
		let left = office;
		while (
			left > from &&
			(modifiers().has(words.text(left - 1).toLowerCase()) || isTitle(words.text(left - 1))) &&
			!(left - from > 2 && officed.test(words.text(left - 1)))
		)
			left--;
		// "Gypsy King": what is a name as well holds no office.
		const title = words.text(office);
		if (left > from) add(from, left, '', roleOf(title) === 'office' && !isNamelike(title));
		const right = behindPortfolio(office + 1, end);
		if (right < end) add(right, end, title);
	}

	/** "Secretary of State Ida Voss": the office before the run, where the run begins with what it is of. */
	function officeBefore(from: number): string | null {
		const link = words.text(from - 1);
		if ((link !== 'of' && link !== 'for') || !portfolios().has(words.text(from))) return null;
		const office = words.text(from - 2);
		return roleOf(office) === null ? null : office;
	}

	/** What an office is of is no part of the name. */
	function behindPortfolio(from: number, end: number): number {
		let at = from;
		while (at < end && (!words.isCapitalised(at) || portfolios().has(words.text(at)))) at++;
		return at;
	}

	/** A place may stand before a given name, and in German any noun. */
	function cutBeforePerson(from: number, end: number): void {
		let given = from;
		while (given < end - 1 && !isGiven(words.text(given))) given++;
		if (given > from && given < end - 1) {
			const before = words.texts(from, given);
			const placed = listedPlace(before.join(' ')) !== null;
			if (placed || (language === 'de' && givenName(before.at(-1)!) === null) || isPeople(before.at(-1)!)) {
				if (placed || bodyName(before) !== null) add(from, given);
				add(given, end);
				return;
			}
		}
		// "Straßen Oslos": of German nouns the place alone is a name.
		const place = language === 'de' && given >= end - 1 && isPlaceOrGenitive(words.text(end - 1));
		add(place ? end - 1 : from, end);
	}

	for (let from = words.first; from < words.behind; ) {
		if (!words.isCapitalised(from)) {
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
export function genderBefore({title, from}: Candidate, words: Words): Gender | null {
	return title !== '' ? genderOfRole(title) : words.isSmall(from - 1) ? genderOfRole(words.text(from - 1)) : null;
}

/** The gender a title tells. */
export const genderOfTitle = ({title}: Candidate): Gender | null => (title === '' ? null : genderOfRole(title));
