/** The noun phrases of a block: whoever may be speaking. */
import type {Kind} from '../../../names/evidence/kinds.ts';
import {folk as peoples} from '../../../names/lexicon/ordinary.ts';
import {titles} from '../../../names/lexicon/roles.ts';
import {particle} from '../../particle.ts';
import type {Token} from '../../tokens.ts';
import type {Known} from './known.ts';
import {finite, is} from './tongue.ts';

/** A noun phrase as tokens of its block, `from` inclusive and `to` exclusive. */
export interface Phrase {
	from: number;
	to: number;
	/** Past what prepositions tie to it: "a spokesman for the ministry" ends after "ministry", `to` after "spokesman". */
	full: number;
	kind: 'name' | 'noun' | 'pronoun' | 'relative';
	/** What a name is known to name. */
	named?: Kind;
}

/** The longest phrase followed, in tokens. */
const longest = 14;

/** A small word within a name, joined to the word it belongs to: "al-Saadi", "d’Orsay". */
const glued = /^(?:al|el|ul|ad|an|ar|as|ash|at|az|bin|ibn|d|dell|l)[-’']\p{Lu}/u;
const possessive = /[’'](?:s|S)?$/;

export const isDate = (token: Token): boolean => (token.signs & (is.date | is.number)) !== 0;

/** Whether the token is what a finite verb looks like. */
export const isVerb = (token: Token | undefined): boolean =>
	token !== undefined && !token.capital && (token.signs & finite) !== 0;

/** Whether the token may be what `signs` say, any of them. */
export const may = (token: Token | undefined, signs: number): boolean =>
	token !== undefined && (token.signs & signs) !== 0;

/** Words that part noun phrases. */
const small = is.pronoun | is.stop | is.link | is.relative | is.determiner;

/** "Will wrote", "April Moss": a capital before a verb within its sentence, or a month before a name, whatever it means. */
function isNamesake(tokens: readonly Token[], at: number): boolean {
	const {capital, signs, sentence} = tokens[at]!;
	const before = tokens[at - 1];
	const next = tokens[at + 1];
	if (!capital || next?.kind !== 'word' || may(before, is.link)) return false;
	if (signs & is.month && next.capital && !may(next, is.date)) return true;
	// "the Evening Post"
	if (signs & is.date && before?.lower === 'the' && next.capital && !may(next, is.date)) return true;
	if (before?.sentence !== sentence) return false;
	return (signs & (is.stop | is.link | is.month)) !== 0 && !next.capital && may(next, is.cue);
}

/** "Another said", "some say that": behind a determiner that stands for a noun a cue is a verb. */
function saysAlone(tokens: readonly Token[], at: number): boolean {
	const next = tokens[at + 1];
	const before = tokens[at - 1]!;
	const single = may(before, is.singular);
	if (may(tokens[at], is.base) && !single && before.lower !== 'other') return true;
	// "Another says": what one does.
	if (single && tokens[at]!.lower.endsWith('s')) return true;
	return may(tokens[at], is.pastCue) || (may(tokens[at], is.past) && (next?.kind !== 'word' || may(next, small)));
}

const severalPeople = /(?:[^s]s|people|men|women|children|police)$/;

/** "the annual report said": a cue in the form that several speak in, behind one thing and before what no subject stands. */
function isCalled(tokens: readonly Token[], at: number, from: number): boolean {
	const before = tokens[at - 1]!;
	if (!may(tokens[from], is.determiner) || may(before, is.determiner) || severalPeople.test(before.lower)) return false;
	const next = tokens[at + 1];
	if (next?.lower === 'that') return isVerb(tokens[at + 2]);
	return !next || next.kind === 'mark' || isVerb(next) || may(next, is.link | is.relative);
}

/** "the March report", "a March 3 letter": a day or a month beside the determiner, before what it tells the date of. */
function datesNoun(tokens: readonly Token[], at: number): boolean {
	const {capital, signs} = tokens[at]!;
	const before = tokens[at - 1]!;
	const next = tokens[at + 1];
	if (!capital || !(signs & is.date) || next?.kind !== 'word' || next.capital || may(next, small | finite))
		return false;
	return /^(?:an?|the)$/.test(before.lower) || may(before, is.owner) || possessive.test(before.text);
}

/** Whether the token may be a word of a noun phrase that begins at `from`. */
function isNoun(tokens: readonly Token[], at: number, from: number): boolean {
	const token = tokens[at];
	if (token?.kind !== 'word') return false;
	const {signs} = token;
	const inside = at > from;
	if (signs & (small | is.date)) return isNamesake(tokens, at) || (inside && datesNoun(tokens, at));
	if (token.capital) return true;
	if (signs & is.framing) return false;
	if (signs & is.adverb && !(signs & is.cue)) {
		// "an elderly man" goes on, "a widely read book" does not.
		const next = tokens[at + 1];
		return inside && may(tokens[at - 1], is.determiner) && next?.kind === 'word' && !may(next, small | finite);
	}
	if (signs & is.cue) {
		// "the report said": after a determiner a cue is a noun, and in "a short answer" no form of a verb fits.
		const single = (signs & is.base) !== 0 && (may(tokens[from], is.singular) || isCalled(tokens, at, from));
		const determined = may(tokens[at - 1], is.determiner) && !(may(tokens[at - 1], is.alone) && saysAlone(tokens, at));
		return inside && (single || determined);
	}
	if (signs & (is.between | is.verb)) return false;
	if (signs & is.past) {
		// "an elected senator" goes on, "the council voted to" ends before its verb.
		const next = tokens[at + 1];
		return inside && may(tokens[at - 1], is.determiner | is.number) && next?.kind === 'word' && !may(next, small);
	}
	return true;
}

/** What may stand between the words of a name: a particle, or the role of someone in a body ("Harbour Town coach NAME"). */
function isJoint(token: Token | undefined): boolean {
	if (token?.kind !== 'word' || token.capital) return false;
	return may(token, is.female | is.male) || particle.test(token.text) || titles().has(token.lower);
}

const isSmallNoun = (tokens: readonly Token[], at: number, from: number): boolean =>
	tokens[at]?.capital === false && isNoun(tokens, at, from);

/** "Stated NAME: “…”": a cue in a capital, its speaker behind it. */
export function opensSaying(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at]!;
	if (!token.capital || !may(token, is.saying) || tokens[at - 1]?.sentence === token.sentence) return false;
	return tokens[at + 1]?.capital === true && (may(token, is.past | is.pastCue) || token.lower.endsWith('s'));
}

/** "Acknowledging that …", "Reached by telephone, …": a capital that only begins its sentence. */
function isGerund(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at]!;
	if (opensSaying(tokens, at)) return true;
	if (!token.capital || !may(token, is.past | is.participle) || tokens[at - 1]?.sentence === token.sentence)
		return false;
	const next = tokens[at + 1];
	// "Asked whether he would, NAME shrugged", "Informed of it, NAME left"
	if (may(token, is.past))
		return next?.lower === 'of' ? may(token, is.cue) : may(next, is.link | is.stop) && next?.lower !== 'and';
	return may(token, is.cue) || (next?.kind === 'word' && !next.capital && !isVerb(next));
}

/** "a sign that read": "that" which stands for the noun before it and is the subject of the verb behind it. */
function isThat(tokens: readonly Token[], at: number): boolean {
	const before = tokens[at - 1];
	if (tokens[at]!.lower !== 'that' || before?.kind !== 'word' || before.sentence !== tokens[at]!.sentence) return false;
	return !may(before, small) && !isVerb(before) && may(tokens[at + 1], is.cue);
}

/** "Others say", "some of them", "said one.": a determiner alone is a phrase at a verb, and where it stands for a noun. */
function standsAlone(tokens: readonly Token[], at: number): boolean {
	const next = tokens[at + 1];
	// "They all said"
	if (may(tokens[at - 1], is.pronoun)) return false;
	if (isVerb(next)) return true;
	if (!may(tokens[at], is.alone)) return false;
	// "Many in the village", "a mother of two"
	if (may(next, is.link) || tokens[at - 1]?.lower === 'of') return true;
	return may(tokens[at - 1], is.cue) && (next?.kind !== 'word' || may(next, is.relative));
}

/**
 * The end of the nouns that a name at their head belongs to: "the Norland senator said", "White House officials told".
 * `to` where it is a name of its own, which a verb may follow that is not known for one.
 */
function roleEnd(tokens: readonly Token[], from: number, to: number, determined: boolean): number {
	let end = to;
	while (
		end - to < 3 &&
		tokens[end]?.sentence === tokens[from]!.sentence &&
		!tokens[end]!.capital &&
		isNoun(tokens, end, from)
	)
		end++;
	if (end === to || may(tokens[to], is.measure)) return to;
	const plural = tokens[end - 1]!.lower.endsWith('s');
	const next = tokens[end];
	if (isVerb(next)) return determined || plural ? end : to;
	return determined && !plural && (next?.kind === 'mark' || may(next, is.link | is.between | is.relative)) ? end : to;
}

/** "has long argued": whatever stands between a perfect and its cue begins no phrase. */
export function isWithinPerfect(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at];
	if (token?.kind !== 'word' || token.capital || !/^(?:ha(?:s|ve|d)|[’'](?:s|ve|d))$/.test(tokens[at - 1]?.lower ?? ''))
		return false;
	return (
		!may(token, is.determiner | is.pronoun | is.link) &&
		may(tokens[at + 1], is.cue) &&
		may(tokens[at + 1], is.past | is.pastCue)
	);
}

/** The phrase that begins at token `from`, without what prepositions tie to it; null where none does. */
function chunkAt(tokens: readonly Token[], from: number): Phrase | null {
	const first = tokens[from];
	if (first?.kind !== 'word' || isGerund(tokens, from) || isWithinPerfect(tokens, from)) return null;
	if (isThat(tokens, from)) return {from, to: from + 1, full: from + 1, kind: 'relative'};
	if (may(first, is.pronoun)) return {from, to: from + 1, full: from + 1, kind: 'pronoun'};
	const determined = may(first, is.determiner);
	let to = determined ? from + 1 : from;
	// "the other", "the two men", "all the others"
	while (determined && to - from < 3 && may(tokens[to], is.determiner) && tokens[to]!.sentence === first.sentence) {
		if (!may(tokens[to], is.alone) && !may(first, is.alone)) break;
		to++;
	}
	let named = false;
	while (to - from < longest && tokens[to]?.sentence === first.sentence && isNoun(tokens, to, from)) {
		const token = tokens[to] as Token;
		// A name ends before a small word, but for its possessive: "Lind’s office".
		const last = tokens[to - 1];
		const capital = token.capital || glued.test(token.text);
		if (named && last && !capital && !possessive.test(last.text) && !peoples().has(last.text)) {
			const end = roleEnd(tokens, from, to, determined);
			if (end > to) named = false;
			to = end;
			break;
		}
		named = capital;
		to++;
		// "Harbour Town coach NAME", "Denby computer science professor NAME"
		let past = to;
		while (named && past - to < 4 && (isJoint(tokens[past]) || isSmallNoun(tokens, past, from))) past++;
		if (past > to && tokens[past]?.capital && tokens[past]!.sentence === first.sentence && isJoint(tokens[past - 1]))
			to = past;
	}
	const relative = may(first, is.relative);
	if (relative && to <= from + 1) return {from, to: from + 1, full: from + 1, kind: 'relative'};
	if (to === from) return null;
	// "NAME, 54, said", "voted 6-1 for the motion": a number by itself names nobody but before its verb.
	if (to === from + 1 && may(first, is.number) && !isVerb(tokens[to]) && tokens[to]?.lower !== 'of') return null;
	if (determined && to === from + 1 && !standsAlone(tokens, from)) return null;
	return {from, to, full: to, kind: named ? 'name' : 'noun'};
}

/** "said NAME in a statement": the statement is no part of whoever says it; "a footnote in the report says" is. */
const isChannel = (tokens: readonly Token[], {from, to, full}: Phrase): boolean =>
	may(tokens[to - 1], is.text) && /^(?:in|on|at|via|during)$/.test(tokens[from - 1]!.lower) && !isVerb(tokens[full]);

/** "said NAME of the goal": what is spoken of. */
const isSubject = (tokens: readonly Token[], {from, to, kind}: Phrase, next: Phrase): boolean =>
	kind === 'name' && next.kind !== 'name' && tokens[to]!.lower === 'of' && may(tokens[from - 1], is.cue);

/** "said a man without looking up": what somebody does meanwhile. */
const isManner = (tokens: readonly Token[], link: number): boolean =>
	/^(?:without|by)$/.test(tokens[link]!.lower) && may(tokens[link + 1], is.participle);

const denial = /^(?:no|neither)$/;

/** All noun phrases in order; none overlaps another. */
export function phrasesOf(tokens: readonly Token[], known: Known): Phrase[] {
	const phrases: Phrase[] = [];
	for (let at = 0; at < tokens.length; ) {
		const phrase = chunkAt(tokens, at);
		if (phrase?.kind === 'name') {
			const named = known.within({start: tokens[phrase.from]!.start, end: tokens[phrase.to - 1]!.end});
			if (named) phrase.named = named.kind;
		}
		// "No official said": nobody did.
		const nobody = phrase?.kind === 'noun' && denial.test(tokens[at]!.lower);
		if (phrase && !nobody) phrases.push(phrase);
		at = phrase ? phrase.to : at + 1;
	}
	for (const phrase of phrases)
		if (tokens[phrase.to]?.lower === 'of' && /^(?:them|us|those|these)$/.test(tokens[phrase.to + 1]?.lower ?? ''))
			phrase.full = phrase.to + 2;
	for (let index = phrases.length - 2; index >= 0; index--) {
		const phrase = phrases[index] as Phrase;
		const next = phrases[index + 1] as Phrase;
		const tied =
			may(tokens[phrase.to], is.link) &&
			next.from === phrase.to + 1 &&
			!isManner(tokens, phrase.to) &&
			!isChannel(tokens, next) &&
			!isSubject(tokens, phrase, next);
		if (tied && next.kind !== 'pronoun' && next.kind !== 'relative')
			phrase.full = next.full - phrase.from > 24 ? next.to : next.full;
	}
	return phrases;
}
