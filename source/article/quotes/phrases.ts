/** The noun phrases of a block: whoever may be speaking. */
import {folk as peoples} from '../names/ordinary.ts';
import {titles} from '../names/roles.ts';
import type {Kind, Known} from './known.ts';
import type {Token} from './tokens.ts';
import type {Tongue} from './tongue.ts';

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

/** Small words within names. */
const particle = /^(?:ul|ur|al|el|bin|ibn|von|van|den|der|de|la|del|da|di|du|dos|zu)$/;
const possessive = /[’'](?:s|S)?$/;

export const isDate = (token: Token, tongue: Tongue): boolean =>
	tongue.dates.has(token.lower) || /^\p{Nd}/u.test(token.text);

/** Whether the token is what a finite verb looks like. */
export function isVerb(token: Token | undefined, tongue: Tongue): boolean {
	if (token?.kind !== 'word' || token.capital) return false;
	const {cues, framing, verbs, past} = tongue;
	return cues.has(token.lower) || framing.has(token.lower) || verbs.has(token.lower) || past.test(token.lower);
}

const isSmall = ({lower}: Token, tongue: Tongue): boolean =>
	tongue.pronouns.has(lower) ||
	tongue.stops.has(lower) ||
	tongue.links.has(lower) ||
	tongue.relatives.has(lower) ||
	tongue.determiners.has(lower);

/** "Will wrote", "April Moss": a capital before a verb within its sentence, or a month before a name, whatever it means. */
function isNamesake(tokens: readonly Token[], at: number, tongue: Tongue): boolean {
	const {capital, lower, sentence} = tokens[at]!;
	const before = tokens[at - 1];
	const next = tokens[at + 1];
	if (!capital || next?.kind !== 'word' || tongue.links.has(before?.lower ?? '')) return false;
	if (tongue.months.has(lower) && next.capital && !tongue.dates.has(next.lower)) return true;
	if (before?.sentence !== sentence) return false;
	const small = tongue.stops.has(lower) || tongue.links.has(lower) || tongue.months.has(lower);
	return small && !next.capital && tongue.cues.has(next.lower);
}

/** Whether the token may be a word of a noun phrase that begins at `from`. */
function isNoun(tokens: readonly Token[], at: number, from: number, tongue: Tongue): boolean {
	const token = tokens[at];
	if (token?.kind !== 'word') return false;
	const inside = at > from;
	if (isSmall(token, tongue) || tongue.dates.has(token.lower)) return isNamesake(tokens, at, tongue);
	if (token.capital) return !/^\p{Nd}/u.test(token.text);
	if (tongue.framing.has(token.lower) || /[a-z]{2}ly$/.test(token.lower)) return false;
	if (tongue.cues.has(token.lower)) {
		// "the report said": after a determiner a cue is a noun, and in "a short answer" no form of a verb fits.
		const single = tongue.singular.has(tokens[from]!.lower) && tongue.bases.has(token.lower);
		return inside && (single || tongue.determiners.has(tokens[at - 1]?.lower ?? ''));
	}
	if (tongue.between.has(token.lower) || tongue.verbs.has(token.lower)) return false;
	if (tongue.past.test(token.lower)) {
		// "an elected senator" goes on, "the council voted to" ends before its verb.
		const next = tokens[at + 1];
		const determined = tongue.determiners.has(tokens[at - 1]?.lower ?? '');
		return inside && determined && next?.kind === 'word' && !isSmall(next, tongue);
	}
	return true;
}

/** What may stand between the words of a name: a particle, or the role of someone in a body ("Harbour Town coach NAME"). */
function isJoint(token: Token | undefined, tongue: Tongue): boolean {
	if (token?.kind !== 'word' || token.capital) return false;
	return (
		particle.test(token.text) ||
		titles().has(token.lower) ||
		tongue.female.has(token.lower) ||
		tongue.male.has(token.lower)
	);
}

/** "Acknowledging that …", "Reached by telephone, …": a capital that only begins its sentence. */
function isGerund(tokens: readonly Token[], at: number, tongue: Tongue): boolean {
	const token = tokens[at]!;
	if (!token.capital || tokens[at - 1]?.sentence === token.sentence) return false;
	if (tongue.past.test(token.lower)) {
		const next = tokens[at + 1]?.lower ?? '';
		return tongue.links.has(next) && next !== 'and' && next !== 'of';
	}
	if (!tongue.participle.test(token.lower)) return false;
	return (
		tongue.cues.has(token.lower) ||
		(tokens[at + 1]?.kind === 'word' && !tokens[at + 1]!.capital && !isVerb(tokens[at + 1], tongue))
	);
}

/** "a sign that read": "that" which stands for the noun before it and is the subject of the verb behind it. */
function isThat(tokens: readonly Token[], at: number, tongue: Tongue): boolean {
	const before = tokens[at - 1];
	if (tokens[at]!.lower !== 'that' || before?.kind !== 'word' || before.sentence !== tokens[at]!.sentence) return false;
	if (isSmall(before, tongue) || isVerb(before, tongue)) return false;
	return tongue.cues.has(tokens[at + 1]?.lower ?? '');
}

/** The phrase that begins at token `from`, without what prepositions tie to it; null where none does. */
function chunkAt(tokens: readonly Token[], from: number, tongue: Tongue): Phrase | null {
	const first = tokens[from];
	if (first?.kind !== 'word' || isGerund(tokens, from, tongue)) return null;
	if (isThat(tokens, from, tongue)) return {from, to: from + 1, full: from + 1, kind: 'relative'};
	if (tongue.pronouns.has(first.lower)) return {from, to: from + 1, full: from + 1, kind: 'pronoun'};
	const determined = tongue.determiners.has(first.lower);
	let to = determined ? from + 1 : from;
	let named = false;
	while (to - from < longest && tokens[to]?.sentence === first.sentence && isNoun(tokens, to, from, tongue)) {
		const token = tokens[to] as Token;
		// A name ends before a small word, but for its possessive: "Lind’s office".
		const last = tokens[to - 1];
		if (named && last && !token.capital && !possessive.test(last.text) && !peoples().has(last.text)) break;
		named = token.capital;
		to++;
		let past = to;
		while (named && past - to < 3 && isJoint(tokens[past], tongue)) past++;
		if (past > to && tokens[past]?.capital) to = past;
	}
	const relative = tongue.relatives.has(first.lower);
	if (relative && to <= from + 1) return {from, to: from + 1, full: from + 1, kind: 'relative'};
	if (to === from) return null;
	// "Others say", "some of them": a determiner alone is a phrase where a verb or a preposition follows.
	if (determined && to === from + 1 && !isVerb(tokens[to], tongue)) return null;
	return {from, to, full: to, kind: named ? 'name' : 'noun'};
}

/** All noun phrases in order; none overlaps another. */
export function phrasesOf(tokens: readonly Token[], tongue: Tongue, known: Known): Phrase[] {
	const phrases: Phrase[] = [];
	for (let at = 0; at < tokens.length; ) {
		const phrase = chunkAt(tokens, at, tongue);
		if (phrase?.kind === 'name') {
			const named = known.within({start: tokens[phrase.from]!.start, end: tokens[phrase.to - 1]!.end});
			if (named) phrase.named = named.kind;
		}
		if (phrase) phrases.push(phrase);
		at = phrase ? phrase.to : at + 1;
	}
	for (let index = phrases.length - 2; index >= 0; index--) {
		const phrase = phrases[index] as Phrase;
		const next = phrases[index + 1] as Phrase;
		const tied = tongue.links.has(tokens[phrase.to]?.lower ?? '') && next.from === phrase.to + 1;
		if (tied && next.kind !== 'pronoun' && next.kind !== 'relative')
			phrase.full = next.full - phrase.from > 24 ? next.to : next.full;
	}
	return phrases;
}
