/** Who may be the subject of which cue in a block, whatever is quoted beside them. */

import type {Token} from '../../tokens.ts';
import type {Known} from './known.ts';
import {ownerOf} from './owners.ts';
import {isDate, isVerb, isWithinPerfect, may, opensSaying, type Phrase, phrasesOf} from './phrases.ts';
import {is, type Tongue} from './tongue.ts';

export type Relation =
	/** "NAME said" */
	| 'subject'
	/** "NAME has also said" */
	| 'helped'
	/** "NAME, a doctor, said" */
	| 'apposed'
	/** "a doctor, NAME, said": the apposition itself */
	| 'apposition'
	/** "NAME rose and said", "NAME rose, saying" */
	| 'shared'
	/** "said NAME" */
	| 'inverted'
	/** "said again NAME", "told him NAME" */
	| 'behind'
	/** "according to NAME" */
	| 'according'
	/** "called “…” by NAME", "as described by NAME" */
	| 'agent'
	/** "his claim", "NAME’s question" */
	| 'owner';

export interface Saying {
	phrase: Phrase;
	/** Token of the cue. */
	cue: number;
	relation: Relation;
	/** 0 for the phrase that stands nearest to the cue among those in the same relation. */
	order: number;
}

/** A block that was read for its sayings. */
export interface Passage {
	tokens: readonly Token[];
	phrases: readonly Phrase[];
	/** In the order of their cues. */
	sayings: readonly Saying[];
	/** How many quotations stand before each token. */
	quoted: Int32Array;
}

/** How far before a cue its subject is looked for, in phrases. */
const reach = 8;

const isCue = (token: Token | undefined): boolean => may(token, is.cue | is.framing) && !token!.capital;

export function passageOf(tokens: readonly Token[], tongue: Tongue, known: Known): Passage {
	const phrases = phrasesOf(tokens, known);
	const sayings: Saying[] = [];
	/** Index of the first phrase that begins at the token or later. */
	let next = 0;
	for (let cue = 0; cue < tokens.length; cue++) {
		while (next < phrases.length && (phrases[next]?.from ?? 0) < cue) next++;
		const words = accordingAt(tokens, cue, tongue);
		if (words > 0) {
			while (next < phrases.length && (phrases[next]?.from ?? 0) < cue + words) next++;
			const phrase = objectAt(tokens, cue + words) ?? phrases[next];
			if (phrase && phrase.from - cue - words <= 1) sayings.push({phrase, cue, relation: 'according', order: 0});
			continue;
		}
		const account = accountAt(tokens, cue, phrases[next], tongue);
		if (account) sayings.push({phrase: account, cue, relation: 'according', order: 0});
		const token = tokens[cue];
		if (isAgent(tokens, cue)) {
			const phrase = phrases[next]?.from === cue ? phrases[next + 1] : phrases[next];
			if (phrase?.from === cue + 1) sayings.push({phrase, cue, relation: 'agent', order: 0});
			continue;
		}
		if (!isCue(token) && !opensSaying(tokens, cue) && !(isVerb(token) && besideQuote(tokens, cue, phrases[next - 1])))
			continue;
		addSubjects(sayings, tokens, phrases, cue, next);
	}
	const quoted = new Int32Array(tokens.length + 1);
	for (let at = 0; at < tokens.length; at++) quoted[at + 1] = quoted[at]! + (tokens[at]?.kind === 'quote' ? 1 : 0);
	return {tokens, phrases, sayings, quoted};
}

/** The token of the quotation that ends right before `at`, with or without a comma; -1 where none does. */
const quoteBefore = (tokens: readonly Token[], at: number): number => {
	const last = tokens[at - 1]?.text === ',' ? at - 2 : at - 1;
	return tokens[last]?.kind === 'quote' ? last : -1;
};

/** "“…,” bellowed NAME", "“…,” NAME bellowed", "NAME shot back, “…”": a verb in the place of a cue, `subject` before it. */
function besideQuote(tokens: readonly Token[], verb: number, subject: Phrase | undefined): boolean {
	if (quoteBefore(tokens, verb) >= 0) return true;
	if (subject && (subject.to === verb || subject.full === verb) && quoteBefore(tokens, subject.from) >= 0) return true;
	const mark = may(tokens[verb + 1], is.link) || tokens[verb + 1]?.lower === 'back' ? verb + 2 : verb + 1;
	return /^[,:]$/.test(tokens[mark]?.text ?? '') && tokens[mark + 1]?.kind === 'quote';
}

/** "called “…” by NAME", "described by NAME": "by" behind a cue in the past, with or without the quotation between. */
function isAgent(tokens: readonly Token[], at: number): boolean {
	if (tokens[at]?.lower !== 'by') return false;
	const quoted = tokens[at - 1]?.kind === 'quote';
	for (let before = at - 1; before >= 0 && before >= at - (quoted ? 4 : 1); before--) {
		const token = tokens[before]!;
		if (token.sentence === tokens[at]!.sentence && may(token, is.cue) && may(token, is.past)) return true;
	}
	return false;
}

/** "her claim", "the mayor’s remark": a cue that is a noun. */
const ownsNext = (token: Token | undefined): boolean => may(token, is.owner) || /.[’']s$/.test(token?.text ?? '');

/** "according to him": a pronoun that is no subject. */
function objectAt(tokens: readonly Token[], at: number): Phrase | null {
	const object = /^(?:him|her|them)$/.test(tokens[at]?.lower ?? '') && (tokens[at + 1]?.kind ?? 'mark') === 'mark';
	return object ? {from: at, to: at + 1, full: at + 1, kind: 'pronoun'} : null;
}

/** How many words from `at` on mean "according to"; 0 where none do. */
function accordingAt(tokens: readonly Token[], at: number, tongue: Tongue): number {
	for (const words of tongue.according)
		if (words.every((word, k) => tokens[at + k]?.lower === word)) return words.length;
	return 0;
}

/** "In NAME’s words, “…”": whose words they are, where `phrase` stands behind "in"; null where they are nobody's. */
function accountAt(tokens: readonly Token[], at: number, phrase: Phrase | undefined, tongue: Tongue): Phrase | null {
	if (phrase?.from !== at + 1 || tokens[at]?.lower !== 'in' || phrase.to !== phrase.full) return null;
	const ends = tokens[phrase.to]?.kind !== 'word';
	return ends && tongue.accounts.has(tokens[phrase.to - 1]!.lower) ? ownerOf(tokens, phrase) : null;
}

/** Adds who may be the subject of the cue; `next` is the first phrase that begins there or later. */
function addSubjects(
	sayings: Saying[],
	tokens: readonly Token[],
	phrases: readonly Phrase[],
	cue: number,
	next: number,
): void {
	const add = (phrase: Phrase, relation: Relation, order: number) => sayings.push({phrase, cue, relation, order});
	const sentence = tokens[cue]?.sentence;
	const owner = tokens[cue - 1];
	/** Phrases before the cue in its sentence, the nearest first. */
	const before: Phrase[] = [];
	for (let i = next - 1; i >= 0 && i >= next - reach && tokens[phrases[i]!.from]!.sentence === sentence; i--)
		before.push(phrases[i]!);
	if (owner && ownsNext(owner)) {
		const phrase = before.find(({from, to}) => from < cue && to >= cue - 1) ?? null;
		const own = may(owner, is.owner);
		const owning: Phrase =
			own || !phrase
				? {from: cue - 1, to: cue, full: cue, kind: own ? 'pronoun' : 'name'}
				: {...phrase, to: cue, full: cue, kind: owner.capital ? 'name' : phrase.kind};
		add(owning, 'owner', 0);
		return;
	}
	const quoted = quotedIn(tokens, before, cue);
	if (quoted) {
		// Whoever quotes says nothing.
		while (sayings.at(-1)?.cue === quoted.from - 1) sayings.pop();
		add(quoted, 'subject', 0);
		return;
	}
	if (isPassive(tokens, cue) || (may(tokens[cue], is.passive) && helpsPassive(tokens, cue))) return;
	// "NAME went to the square to say": of a purpose the subject stands before what a preposition governs.
	const isPassedBy = ({from}: Phrase) => owner?.lower === 'to' && may(tokens[from - 1], is.link);
	let at = cue;
	while (at > 0 && cue - at < 8 && (isBetween(tokens[at - 1]) || isWithinPerfect(tokens, at - 1))) at--;
	const relation = at === cue ? 'subject' : 'helped';
	let order = 0;
	/** Whether a phrase right before the cue may be its subject: none that a preposition or a verb governs is sure to be. */
	let free = false;
	// The longest first: of "a spokesman for the ministry" the spokesman speaks.
	for (let i = before.length - 1; i >= 0; i--) {
		const phrase = before[i]!;
		if ((phrase.to !== at && phrase.full !== at) || isPassedBy(phrase)) continue;
		add(phrase, relation, order++);
		free ||= isFree(tokens, phrase);
		// "NAME and NAME said": both, not the second of them.
		if (isFree(tokens, phrase) && isPair(tokens, phrase, before[i - 1])) break;
	}
	const mark = tokens[at - 1]?.text ?? '';
	if (/^[,)—–―-]$/.test(mark)) {
		order = 0;
		for (const phrase of before) {
			if (phrase.full === at - 1 || phrase.to === at - 1) {
				// "the mayor of the capital, Denby, said"
				if (phrase.named !== 'place') add(phrase, 'apposition', 0);
			} else if (/^[,(—–―-]$/.test(tokens[phrase.full]?.text ?? tokens[phrase.to]?.text ?? '') && phrase.full < at - 1)
				add(phrase, 'apposed', order++);
		}
	}
	if (!free || /^[,)—–―-]$/.test(mark)) {
		let shared = 0;
		for (const phrase of before) {
			if (phrase.to >= at - 1 && relation === 'subject' && phrase.to === at) continue;
			if (isPassedBy(phrase)) continue;
			if (goesOn(tokens, phrase.full)) add(phrase, 'shared', shared++);
		}
	}
	for (let index = next; index < Math.min(phrases.length, next + 2); index++) {
		const phrase = phrases[index] as Phrase;
		if (tokens[phrase.from]?.sentence !== sentence && phrase.from !== cue + 1) break;
		if (phrase.from === cue + 1) add(phrase, 'inverted', 0);
		else if (phrase.from - cue <= 5) add(phrase, 'behind', index - next);
	}
}

/** Participles that are no verb in the past, or look like none. */
const irregular = /^(?:found|heard|known|meant|seen|sent|sung|sworn)$/;

/** "was called", "has been widely condemned as": what the subject is called, somebody else calls it. */
function isPassive(tokens: readonly Token[], cue: number): boolean {
	const token = tokens[cue];
	const past = may(token, is.past | is.pastCue) || irregular.test(token?.lower ?? '');
	if (!past || may(token, is.framing | is.quoted)) return false;
	let at = cue - 1;
	if (may(tokens[at], is.adverb | is.between) && !may(tokens[at], is.passive)) at--;
	return may(tokens[at], is.passive);
}

const helpsPassive = (tokens: readonly Token[], at: number): boolean =>
	isPassive(tokens, at + 1) || (may(tokens[at + 1], is.adverb | is.between) && isPassive(tokens, at + 2));

/** Nothing before the phrase in its sentence governs it: "in the fire", "lost the fire". */
function isFree(tokens: readonly Token[], {from}: Phrase): boolean {
	const before = tokens[from - 1];
	if (before?.kind !== 'word' || before.sentence !== tokens[from]!.sentence) return true;
	return !isVerb(before) && (!may(before, is.link) || before.lower === 'and');
}

/** Whether the phrase is a name that "and" joins to the next, another name. */
const isPair = (tokens: readonly Token[], {to, full, kind}: Phrase, next: Phrase | undefined): boolean =>
	kind === 'name' && next?.kind === 'name' && tokens[to]!.lower === 'and' && next.from === to + 1 && next.full === full;

/** Whether the phrase that ends before `at` has a verb there that it may share with a cue, or a clause: "a man who fell said". */
function goesOn(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at];
	if (isVerb(token) || may(token, is.between | is.relative)) return true;
	return token?.lower === 'that' && (isVerb(tokens[at + 1]) || may(tokens[at + 1], is.between));
}

/** "The Post quoted her as saying": the object of the cue before speaks. */
function quotedIn(tokens: readonly Token[], before: readonly Phrase[], cue: number): Phrase | null {
	if (tokens[cue - 1]?.lower !== 'as' || !may(tokens[cue], is.participle)) return null;
	const pronoun = may(tokens[cue - 2], is.owner) || tokens[cue - 2]?.lower === 'him';
	const phrase = pronoun
		? ({from: cue - 2, to: cue - 1, full: cue - 1, kind: 'pronoun'} as const)
		: before.find(({full}) => full === cue - 1);
	return phrase && isCue(tokens[phrase.from - 1]) ? phrase : null;
}

const isBetween = (token: Token | undefined): boolean =>
	token?.kind === 'word' &&
	!may(token, is.pronoun) &&
	(may(token, is.between | is.framing | is.adverb) || isDate(token));
