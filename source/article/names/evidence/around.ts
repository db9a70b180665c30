/** What the words around a mention say of who bears the name. */

import type {Candidate} from '../candidates/candidates.ts';
import {acronyms} from '../lexicon/bodies.ts';
import type {Gender} from '../lexicon/given.ts';
import {is} from '../lexicon/neighbours.ts';
import {endsAsPlace, hintsPlace} from '../lexicon/places.ts';
import {portfolios, roleOf} from '../lexicon/roles.ts';
import type {Words} from '../words.ts';
import type {Sign} from './kinds.ts';

/** Whether the word at `at` may be any of `signs`. */
const may = (words: Words, at: number, signs: number): boolean => (words.beside(at) & signs) !== 0;

const bornThere = /^,? \d{4}\b/;

/** "компания «Тарн»", "la revue « Tarn »": whether the name alone stands in marks, one blank behind the word that ends at `before`. */
const isCalledIn = (text: string, start: number, end: number, before: number): boolean =>
	start - before > 1 &&
	start - before < 4 &&
	/^ ["“„«»‘'][ \u00a0\u202f]?$/.test(text.slice(before, start)) &&
	/^[ \u00a0\u202f]?["”“»«’']/.test(text.slice(end, end + 2));

/** Those of the words before it. */
function signsBefore(
	text: string,
	{from, to, start, end, title, words: names}: Candidate,
	words: Words,
	signs: Set<Sign>,
): void {
	if (title !== '') {
		const role = roleOf(title);
		signs.add(role === 'polite' || role === 'kin' ? role : 'office');
		return;
	}
	if (!words.has(from - 1)) return;
	// "Ida Voss (Tarnby, 1961)"
	if (text[start - 1] === '(' && bornThere.test(text.slice(end, end + 8))) signs.add('near');
	if (isCalledIn(text, start, end, words.end(from - 1)) && (words.besideSmall(from - 1) & is.company) !== 0)
		signs.add('company');
	const before = words.text(from - 1);
	if (words.isPossessive(from - 1) && words.tongue.listedPlace(before) !== null) signs.add('ofPlace');
	const gap = start - words.end(from - 1);
	if (gap === 3 && elidedOf.test(text.slice(start - 3, start))) {
		const whose = words.besideSmall(from - 1);
		if ((whose & is.placeRole) !== 0) signs.add('placeOf');
		else if ((whose & is.bodyRole) !== 0) signs.add('bodyOf');
		return;
	}
	const comma = gap === 2 && text.startsWith(', ', start - 2);
	if (!comma && (gap !== 1 || text[start - 1] !== ' ')) return;
	const word = before.toLowerCase();
	const first = words.tongue.beside(word);
	if (words.isSmall(from - 1)) {
		if ((first & is.kin) !== 0 && !comma) signs.add('kin');
		else if ((first & is.office) !== 0 && !comma && to - from === 1 && words.tongue.officesAlone) signs.add('office');
		else if ((first & (is.kin | is.role)) !== 0) signs.add('calling');
		else if ((first & is.saying) !== 0) signs.add(word === 'told' || word === 'tells' ? 'told' : 'speaks');
	}
	if (comma) {
		if ((first & is.company) !== 0 && !words.follows(to)) signs.add('company');
		return;
	}
	const earlier = words.follows(from - 1) ? words.text(from - 2).toLowerCase() : '';
	const second = words.tongue.beside(earlier);
	if (
		(first & is.article) !== 0 &&
		words.follows(from - 2) &&
		(second & (is.preposition | is.inside)) === is.preposition
	) {
		const third = words.besideSmall(from - 3);
		if ((third & (is.bodyRole | is.placeRole)) === is.bodyRole) signs.add('bodyOf');
	}
	// "the Dahl campaign" says nothing of Dahl.
	if (word === 'the' && (to - from > 1 || !words.follows(to) || !words.isSmall(to))) signs.add('the');
	else if (word === 'by') signs.add('by');
	else if (word === 'laut') signs.add('told');
	else if ((first & is.near) !== 0) signs.add('near');
	else if ((first & is.preposition) !== 0) {
		const inside = (first & is.inside) !== 0;
		if ((second & is.placeRole) !== 0 && word !== 'for') signs.add('placeOf');
		// "Ida Voss, 71, of Tarnby"
		else if (
			word === 'of' &&
			isAge.test(words.text(from - 2)) &&
			text.slice(words.end(from - 2), words.start(from - 1)) === ', '
		)
			signs.add('near');
		else if ((second & is.bodyRole) !== 0 && !inside && word !== 'to') {
			signs.add('bodyOf');
			if (word === 'at' && !hintsPlace(names)) signs.add('at');
		}
		// "a student from Tarnby", "a trip to Tarnby", "I’m from Tarnby"
		else if (word === 'from' && ((second & (is.calling | is.role)) !== 0 || isMyself.test(earlier))) signs.add('near');
		else if ((word === 'to' || word === 'from') && (second & is.travel) !== 0) signs.add('near');
		else if (word === 'at') signs.add(hintsPlace(names) ? 'inside' : 'at');
		else if ((second & (is.moved | is.near)) !== 0) signs.add('near');
		else if (inside) {
			signs.add('inside');
			const fit = to - from === 1 || hintsPlace(names) || (to - from === 2 && endsAsPlace(names[1]!));
			if (fit && (second & is.stage) === 0 && isSettled(text, to, words)) signs.add('settled');
		} else if (earlier === 'according' || (word !== 'of' && (second & is.spoken) !== 0)) signs.add('told');
	} else if ((first & is.company) !== 0 || ((first & is.naming) !== 0 && (second & is.company) !== 0))
		signs.add('company');
	else if ((first & is.placeNoun) !== 0) signs.add('placeNoun');
}

/** "le conseil communal d’Arnby": an elided "de", with the blank before it. */
const elidedOf = /^ d['’]$/;

const isMyself = /^(?:i['’])?a?m$/;

const isAge = /^\d{1,2}$/;

/** Whether the name ends what it stands in. */
function isSettled(text: string, to: number, words: Words): boolean {
	const last = to - 1;
	if (!words.isCapital(last) || words.isPossessive(last) || portfolios().has(words.text(last))) return false;
	if (!words.has(to) || words.opens(to)) return true;
	return words.follows(to) ? may(words, to, is.beyondPlace) : /[,;).]/.test(text[words.end(last)] ?? '');
}

const isDash = (char: string | undefined): boolean => char === '—' || char === '–' || char === '-';

/** Where reports begin: behind it a dash that opens a line is a speaker's, in UTF-16 units. */
const beginning = 600;
/** "Tarnby (afp) – It", "Tarnby, 12 ago. It" */
const isFiled =
	/^(?: ?\([^)\n]{2,30}\))? ?[–—] ?["“„«]?\p{Lu}|^,? (?:\d{1,2}\.? (?:de )?\p{L}{3,10}\.?|\(\p{L}{2,12}\)\.?) ?[-–—.]/u;

/** "Tarnby, Norway — It" */
const isFiledFrom = /^, \p{Lu}[^\n,.;:—–(]{1,24}\.? ?[—–] ?["“„«]?\p{Lu}/u;

/** "TARNBY, Norway — It rained": the place that a report comes from, in capitals or where the text begins. */
function isDateline(text: string, {from, start, end, name}: Candidate, words: Words): boolean {
	const led = words.has(from - 1);
	if (led && isDash(text[end + (text[end] === ' ' ? 1 : 0)]) && /^ ?(?:—|–|--)/.test(text.slice(end, end + 3)))
		return /(?:^|\n)[^a-z\n]{4,28}, $/.test(text.slice(Math.max(0, start - 32), start));
	const begins = !led && /^$|\n/.test(text[start - 1] ?? '') && name.length > 3;
	if (begins && start < beginning && words.tongue.isForeign && isFiled.test(text.slice(end, end + 40))) return true;
	if (begins && start < beginning && isFiledFrom.test(text.slice(end, end + 40))) return true;
	if (!begins || name !== name.toUpperCase()) return false;
	return /^(?:, [^\n—–(]{2,28})? ?(?:—|–|--| - |\()/.test(text.slice(end, end + 36));
}

/** Whether a body's name follows "of", "from", "at" behind a name, at `from`. */
function belongsToBody(words: Words, from: number): boolean {
	if (!words.follows(from) || !may(words, from, is.belonging)) return false;
	const first = may(words, from + 1, is.article) ? from + 2 : from + 1;
	let at = first;
	while (at - first < 5 && words.follows(at) && words.isCapitalised(at)) at++;
	const body = words.texts(first, at);
	return body.length > 1 ? words.tongue.bodyName(body) === 'sure' : body.length === 1 && acronyms().has(body[0]!);
}

/** "The Tarn 300", but not "Tarn 3-2". */
const isModel = /^(?!\d+[-–]\d+$).*\d/;
/** The furthest an apposition or a pronoun is looked for, in words. */
const reach = 9;

/** ", 34,", ", aged 34", " (34)", ", a 34-year-old" */
const isAged = /^(?:, (?:aged )?\d{1,2}(?!\d)[,. ]| \(\d{2}\)|, an? \d{1,2}-year-old)/;
/** ", de 34 años", ", un estudiante de 34 años" */
const isOfYears =
	/^,? [^,.;:\n\d]{0,24}\d{1,3}[ -](?:años|ans|anni|anos|jaar|år|års|jährig|Jahre|lat|letni|let|letý|лет|года?|років|роки|ετών|χρονών|ani|de ani|tahun|yaş|éves|vuotias)/;

/** Those of the words after it. */
function signsAfter(text: string, {to, end, possessive, office}: Candidate, words: Words, signs: Set<Sign>): void {
	if (office) signs.add('holdsOffice');
	if (!words.has(to)) return;
	const sign = text[end];
	if (possessive) {
		if (may(words, to, is.bodyNoun)) signs.add('bodyNoun');
		return;
	}
	if (words.follows(to)) {
		if (words.isMixed(to) && isModel.test(words.text(to)) && !may(words, to + 1, is.amount)) signs.add('number');
		if (!words.isSmall(to)) return;
		const word = words.text(to);
		const first = words.beside(to);
		if ((first & is.saying) !== 0) signs.add('speaks');
		if (word === 'zufolge') signs.add('told');
		if (belongsToBody(words, to)) signs.add('ofBody');
		if ((first & is.acting) !== 0) signs.add('acts');
		if (word === 'who' || word === 'whose') signs.add('who');
		if ((first & is.trading) !== 0 || (word === 'has' && may(words, to + 1, is.trading))) signs.add('trades');
		if ((first & is.placeNoun) !== 0) signs.add('placeNoun');
		if ((first & is.bodyNoun) !== 0) signs.add('bodyNoun');
		return;
	}
	if (sign !== ',' && sign !== ')' && sign !== ' ') return;
	const rest = text.slice(end, end + 36);
	if (isAged.test(rest) || (words.tongue.isForeign && isOfYears.test(rest))) signs.add('age');
	if (sign === ' ') return;
	if (rest.startsWith(', who')) signs.add('who');
	if (words.start(to) === end + 2) {
		if (sign === ',' && words.isSmall(to) && may(words, to, is.saying)) signs.add('speaks');
		if (isPlaceAt(words, to)) signs.add('beforePlace');
	}
	const apposed = appositionAt(text, to, words);
	if (apposed !== null) signs.add(apposed);
}

/** Whether a place of one word or two begins at `at`. */
const isPlaceAt = (words: Words, at: number): boolean =>
	words.tongue.listedPlace(words.text(at)) !== null ||
	(words.follows(at + 1) && words.tongue.listedPlace(`${words.text(at)} ${words.text(at + 1)}`) !== null);

/** What stands between commas behind the name, at `from`: ", a retired potter", ", a small company". */
function appositionAt(text: string, from: number, words: Words): 'apposition' | 'company' | null {
	const end = Math.min(words.behind, from + reach);
	for (let at = from; at < end; at++) {
		if (words.opens(at)) return null;
		if (at > from && !words.follows(at) && !words.isJoined(at) && text[words.end(at - 1)] === ',') return null;
		const word = words.text(at);
		if (!words.isSmall(at)) {
			const role = roleOf(word);
			return role === 'office' || role === 'calling' ? 'apposition' : null;
		}
		const found = words.beside(at);
		if ((found & (is.saying | is.clause)) !== 0 || (at === from && (found & is.acting) !== 0)) return null;
		// "NAME, the union’s president": of the body is only said whose.
		const owns = /[’']/.test(text[words.end(at)] ?? '');
		if ((found & is.company) !== 0 && !owns) return /^(?:a|an|the|its)$/.test(words.text(from)) ? 'company' : null;
		if ((found & is.calling) !== 0) return 'apposition';
	}
	return null;
}

/** The first pronoun after the name in its sentence, before anything else is named; null where there is none. */
export function pronounAfter({from, to}: Candidate, words: Words): Gender | 'thing' | null {
	// "in Tarnby, he said"
	if ((words.besideSmall(from - 1) & (is.inside | is.near)) !== 0) return null;
	const end = Math.min(words.behind, to + reach);
	for (let at = to; at < end; at++) {
		if (words.opens(at) || words.isCapitalised(at)) return null;
		const text = words.text(at);
		// "NAME, her husband": what belongs to somebody else.
		if (at === to && /^(?:his|her)$/.test(text) && at + 1 < end && roleOf(words.text(at + 1)) !== null) return null;
		if (text === 'he' || text === 'his' || text === 'himself') return 'male';
		if (text === 'she' || text === 'her' || text === 'herself') return 'female';
		if (text === 'its' || text === 'itself') return 'thing';
	}
	return null;
}

/** Adds to `signs` what one mention of a name says. */
export function signsAround(text: string, candidate: Candidate, words: Words, signs: Set<Sign>): void {
	if (isDateline(text, candidate, words)) signs.add('dateline');
	signsBefore(text, candidate, words, signs);
	signsAfter(text, candidate, words, signs);
}
