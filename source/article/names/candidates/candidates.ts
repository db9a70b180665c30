/** Runs of capitalised words, cut where one name ends and another begins: what may be a name, and the words beside it. */
import type {Span} from '../../article.ts';
import {causes, isKindOfBody, publicBodies} from '../lexicon/bodies.ts';
import {type Gender, givenName} from '../lexicon/given.ts';
import {is as beside, genderBeside} from '../lexicon/neighbours.ts';
import {isPlaceName, listedPlace} from '../lexicon/places.ts';
import {genderOfRole} from '../lexicon/roles.ts';
import {is} from '../lexicon/signs.ts';
import {lazySet} from '../lexicon/table.ts';
import type {Words} from '../words.ts';
import {
	beforeNames,
	behindPortfolio,
	isNamedByOffice,
	isTitle,
	lastOffice,
	officeBefore,
	officeStart,
} from './offices.ts';
import {mayEnd, runEnd} from './runs.ts';

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
const nobiliary = /^(?:L[aeo]|D[aeiu]|Des|Del|Della|Van|Von)$/;
/** German adds its s to the name itself: "Oslos". */
const isGenitive = (name: string): boolean =>
	name.endsWith('s') && listedPlace(name) === null && listedPlace(name.slice(0, -1)) !== null;

const isPlaceOrGenitive = (name: string): boolean => listedPlace(name) !== null || isGenitive(name);

/** Letters behind a name: "Ida Voss OBE". */
const honours = lazySet('KC QC OBE MBE CBE DBE KBE PhD Esq');
/** The same, and an office: "Ida Voss MP". */
const seats = lazySet('MP MSP MEP');

/** What stands between a given name and a surname as a nickname: “the Owl”, (Red). */
const nickname = /. (?:[“"‘'„«]{1,2}(?:the )?|\()\p{Lu}[\p{L}’-]*(?: \p{Lu}[\p{L}’-]*){0,2}[”"’'“»)]{1,2} $/u;
/** Its longest, in UTF-16 units. */
const longestNickname = 30;

/** "Otto “the Owl” Brandt" is Otto Brandt. */
const joined = (given: Candidate, surname: Candidate): Candidate => ({
	...surname,
	start: given.start,
	from: given.from,
	opens: given.opens,
	title: given.title,
	words: [...given.words, ...surname.words],
	name: `${given.name} ${surname.name}`,
});

/** Whether the character may end a nickname. */
const endsNickname = (code: number): boolean =>
	code === 0x201d || code === 0x201c || code === 0xbb || code === 0x2019 || code === 34 || code === 39 || code === 41;

/** Cuts the runs of one stretch. */
class Cutter {
	readonly found: Candidate[] = [];
	readonly #text: string;
	readonly #words: Words;
	readonly #language: string | null;
	readonly #openers: ReadonlySet<string>;
	readonly #articles: ReadonlySet<string>;

	constructor(text: string, words: Words, language: string | null) {
		this.#text = text;
		this.#words = words;
		this.#language = language;
		this.#openers = words.tongue.openers;
		this.#articles = articlesOf.get(language) ?? theArticle;
	}

	/** Whether the word at `at` is any of `signs`. */
	#may(at: number, signs: number): boolean {
		return (this.#words.signs(at) & signs) !== 0;
	}

	/** What any of the words is. */
	#signsAmong(from: number, end: number): number {
		let signs = 0;
		for (let at = from; at < end; at++) signs |= this.#words.signs(at);
		return signs;
	}

	/** "der Sender Tarn Eins", or where a sentence begins: the noun says what the name after it is. */
	#isKind(at: number): boolean {
		const word = this.#words.text(at);
		const {nounsCapital} = this.#words.tongue;
		// "Bank Tarn": the noun is part of the name.
		if (word === 'Bank') return false;
		if (nounsCapital && isKindOfBody(word)) return true;
		if (!nounsCapital && (this.#language === 'en' || !this.#words.opens(at) || this.#may(at, is.head))) return false;
		const kinds = nounsCapital ? beside.company | beside.placeNoun : beside.company;
		return (this.#words.besideSmall(at) & kinds) !== 0;
	}

	/** "La Banque": the French article may begin a place's name, but not with a sentence. */
	#isOpener(at: number): boolean {
		const word = this.#words.text(at);
		return this.#openers.has(word) || (this.#language === 'fr' && this.#words.opens(at) && /^(?:La|Les)$/.test(word));
	}

	#keepsPeople(from: number, to: number): boolean {
		const {bodyName, listedPlace: listed} = this.#words.tongue;
		const words = this.#words.texts(from, to);
		return bodyName(words) !== null || listed(words.join(' ')) !== null;
	}

	#add(first: number, behind: number, title = '', office = false): void {
		let from = first;
		let to = behind;
		// "Iranian" is part of a body's name, and none of a person's.
		if (from < to - 1 && this.#may(from, is.people) && !this.#keepsPeople(from, to)) {
			while (from < to - 1 && this.#may(from, is.people)) from++;
		}
		while (to > from && !mayEnd(this.#words, to - 1)) to--;
		if (from >= to) return;
		const start = this.#words.start(from);
		let end = this.#words.end(to - 1);
		let possessive = this.#words.isPossessive(to - 1);
		if (this.#language === 'de' && isGenitive(this.#text.slice(start, end))) {
			end--;
			possessive = true;
		}
		const name = this.#text.slice(start, end);
		const words = to - from === 1 ? [name] : name.replaceAll('\u00A0', ' ').split(' ');
		const candidate = {start, end, words, name, title, office, from, to, opens: this.#words.opens(from), possessive};
		const nicknamed = words.length < 3 && endsNickname(this.#text.charCodeAt(start - 2));
		const given = nicknamed ? this.#takeNicknamed(start) : null;
		this.found.push(given ? joined(given, candidate) : candidate);
	}

	/** Takes off whoever stands before a nickname that ends before `start`, and what the nickname holds; null where nobody does. */
	#takeNicknamed(start: number): Candidate | null {
		const match = nickname.exec(this.#text.slice(Math.max(0, start - longestNickname), start));
		if (!match) return null;
		const end = start - match[0].length + 1;
		const at = this.found.findLastIndex(candidate => candidate.end <= end);
		const given = this.found[at];
		if (given?.end !== end || given.possessive || givenName(given.words.at(-1)!) === null) return null;
		this.found.length = at;
		return given;
	}

	/** Takes days and openers off a run, and cuts it at its office. */
	cut(first: number, end: number): void {
		let from = first;
		if (end - first > 1 && this.#isKind(first)) from++;
		const signs = this.#signsAmong(from, end);
		for (let at = (signs & is.date) === 0 ? end : from; at < end; at++) {
			// "Tuesday Ingrid Dahl": a day parts, but a month may be a name ("Theresa May").
			if (!this.#may(at, is.date) || (at > from && this.#may(at - 1, is.given))) continue;
			if (at > from) this.cut(from, at);
			from = at + 1;
		}
		const called = this.#isCalledSo(from);
		// "Ingrid Dahl Says Olav Berg": a headline's small words part names too.
		for (let at = from + 1; at < end; at++) {
			const word = this.#words.text(at);
			if (
				!this.#openers.has(word) ||
				!this.#words.isCapitalised(at) ||
				this.#may(at, is.initials) ||
				!this.#words.isCapitalised(at - 1)
			)
				continue;
			if (at === from + 1 && causes().has(this.#words.text(from)) && /^(?:Against|Without|For)$/.test(word)) continue;
			if (called || (nobiliary.test(word) && this.#may(at - 1, is.given))) continue;
			this.cut(from, at);
			from = at;
		}
		for (; from < end; from++) {
			if (this.#isArticleOfName(from, end)) {
				this.#add(from, end);
				return;
			}
			const skipped =
				(!called && this.#isOpener(from)) || (this.#words.opens(from) && isParticiple(this.#words.text(from)));
			if (this.#words.isCapitalised(from) && !skipped) break;
		}
		if (from >= end) return;
		// "Die Gewerkschaft Tarn"
		if (from > first && end - from > 1 && this.#words.tongue.nounsCapital && this.#isKind(from)) from++;
		const last = end - from > 2 ? this.#words.text(end - 1) : '';
		if (honours().has(last) || (seats().has(last) && this.#may(from, is.given))) {
			this.cut(from, end - 1);
			return;
		}
		from = this.#behindOfficeOfBody(from, end);
		const person = this.#personBehindBody(from, end);
		if (person > from) {
			this.cut(from, person);
			this.#add(person, end);
			return;
		}
		const held = (signs & is.portfolio) === 0 ? null : officeBefore(this.#words, from);
		if (held !== null) from = behindPortfolio(this.#words, from, end);
		if (from >= end) return;
		const titled = (signs & beforeNames) !== 0 || this.#language === 'fr' || this.#language === 'de';
		const office = titled ? lastOffice(this.#words, from, end, this.#language) : -1;
		if (office >= 0) {
			if (isNamedByOffice(this.#words, from, office, end)) this.#add(from, end);
			else this.#cutAtOffice(from, office, end);
		} else if (
			end - from === 1 ? this.#may(from, is.body) : this.#words.tongue.bodyName(this.#words.texts(from, end)) === 'sure'
		)
			this.#add(from, end);
		else if (held !== null) this.#add(from, end, held);
		else this.#cutBeforePerson(from, end);
	}

	/** "told The Tarn", "selon Le Tarn": an article with a capital within a sentence is part of a name. */
	#isArticleOfName(at: number, end: number): boolean {
		if (end - at < 2 || this.#words.opens(at) || !this.#words.follows(at)) return false;
		const word = this.#words.text(at);
		if (!this.#articles.has(word)) return false;
		if (!this.#words.isSmall(at - 1) && (word === 'The' || !this.#openers.has(this.#words.text(at - 1)))) return false;
		const rest = this.#words.texts(at + 1, end);
		const {bodyName, listedPlace} = this.#words.tongue;
		if (isPlaceName(rest) || listedPlace(rest.join(' ')) !== null || listedPlace([word, ...rest].join(' ')) !== null)
			return false;
		return word === 'The' ? bodyName(rest) !== 'sure' && !rest.some(isTitle) : bodyName(['', ...rest]) !== null;
	}

	/** "the charity Second Look": a first word of sentences begins the name of a body here. */
	#isCalledSo(at: number): boolean {
		return (
			this.#words.follows(at) &&
			this.#words.isSmall(at - 1) &&
			this.#words.end(at) - this.#words.start(at) > 1 &&
			(this.#words.beside(at - 1) & beside.company) !== 0
		);
	}

	#cutAtOffice(from: number, office: number, end: number): void {
		const left = officeStart(this.#words, from, office);
		// "Gypsy King": what is a name as well holds no office.
		const title = this.#words.text(office);
		if (left > from) this.#add(from, left, '', this.#may(office, is.office) && !this.#may(office, is.namelike));
		let right = behindPortfolio(this.#words, office + 1, end);
		// "Bupati Tarn Yusuf Hendrawan"
		const given = this.#words.tongue.genitives ? this.#givenWithin(right, end) : right;
		if (given > right) this.#add(right, given);
		right = given;
		if (right < end) this.#add(right, end, title);
	}

	/** "Ketua Serikat Tarn": where the body begins whose office, of a word or two, stands before it; `from` without one. */
	#behindOfficeOfBody(from: number, end: number): number {
		if (!this.#words.tongue.genitives || !this.#may(from, is.office) || this.#may(from, is.head)) return from;
		for (let at = from + 1; at < from + 3 && at < end - 1; at++) if (this.#may(at, is.head)) return at;
		return from;
	}

	/** "la agente del Ministerio Público Ida Voss": where the person begins whose body is named right before; `from` without one. */
	#personBehindBody(from: number, end: number): number {
		if (end - from < 4 || !publicBodies().has(this.#words.text(from))) return from;
		for (let at = end - 2; at > from + 1; at--) if (this.#may(at, is.given)) return at;
		return from;
	}

	/** The first given name behind another word, that is not the last; `from` without one. */
	#givenWithin(from: number, end: number): number {
		if (this.#may(from, is.given)) return from;
		for (let at = from + 1; at < end - 1; at++) if (this.#may(at, is.given)) return at;
		return from;
	}

	/** A place may stand before a given name, and in German any noun. */
	#cutBeforePerson(from: number, end: number): void {
		let given = from;
		while (given < end - 1 && !this.#may(given, is.given)) given++;
		if (given > from && given < end - 1) {
			const before = this.#words.texts(from, given);
			const {bodyName} = this.#words.tongue;
			const placed = this.#words.tongue.listedPlace(before.join(' ')) !== null;
			if (
				placed ||
				(this.#language === 'de' && givenName(before.at(-1)!) === null) ||
				this.#words.tongue.genitives ||
				(this.#words.tongue.isForeign && given === from + 1 && this.#words.opens(from)) ||
				this.#may(given - 1, is.people)
			) {
				if (placed || this.#words.tongue.genitives || bodyName(before) !== null) this.#add(from, given);
				this.#add(given, end);
				return;
			}
		}
		// "Straßen Oslos": of German nouns the place alone is a name.
		const place = this.#language === 'de' && given >= end - 1 && isPlaceOrGenitive(this.#words.text(end - 1));
		this.#add(place ? end - 1 : from, end);
	}
}

/** All candidates among the words of one stretch of `text`, in order. */
export function candidatesIn(text: string, words: Words, language: string | null): Candidate[] {
	const cutter = new Cutter(text, words, language);
	for (let from = words.first; from < words.behind; ) {
		if (!words.isCapitalised(from)) {
			from++;
			continue;
		}
		const to = runEnd(words, from);
		cutter.cut(from, to);
		from = to;
	}
	return cutter.found;
}

/** The gender that the title or the role before a name tells. */
export function genderBefore({title, from}: Candidate, words: Words): Gender | null {
	return title !== '' ? genderOfRole(title) : words.isSmall(from - 1) ? genderBeside(words.text(from - 1)) : null;
}

/** The gender a title tells. */
export const genderOfTitle = ({title}: Candidate): Gender | null => (title === '' ? null : genderOfRole(title));
