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

/** Whether the token may be a word of a noun phrase. `inside`: a determiner or an adjective stands before it. */
function isNoun(tokens: readonly Token[], at: number, inside: boolean, tongue: Tongue): boolean {
	const token = tokens[at];
	if (token?.kind !== 'word' || isSmall(token, tongue) || tongue.dates.has(token.lower)) return false;
	if (token.capital) return !/^\p{Nd}/u.test(token.text);
	if (tongue.framing.has(token.lower) || /[a-z]{2}ly$/.test(token.lower)) return false;
	if (tongue.cues.has(token.lower)) {
		// "the report said": after a determiner a cue is a noun.
		return inside && tongue.determiners.has(tokens[at - 1]?.lower ?? '');
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

/** "Acknowledging that …": a capital that only begins its sentence. */
function isGerund(tokens: readonly Token[], at: number, tongue: Tongue): boolean {
	const token = tokens[at]!;
	if (!token.capital || !tongue.participle.test(token.lower) || tokens[at - 1]?.sentence === token.sentence)
		return false;
	return (
		tongue.cues.has(token.lower) ||
		(tokens[at + 1]?.kind === 'word' && !tokens[at + 1]!.capital && !isVerb(tokens[at + 1], tongue))
	);
}

/** The phrase that begins at token `from`, without what prepositions tie to it; null where none does. */
function chunkAt(tokens: readonly Token[], from: number, tongue: Tongue): Phrase | null {
	const first = tokens[from];
	if (first?.kind !== 'word' || isGerund(tokens, from, tongue)) return null;
	if (tongue.pronouns.has(first.lower)) return {from, to: from + 1, full: from + 1, kind: 'pronoun'};
	const determined = tongue.determiners.has(first.lower);
	let to = determined ? from + 1 : from;
	let named = false;
	while (to - from < longest && tokens[to]?.sentence === first.sentence && isNoun(tokens, to, to > from, tongue)) {
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
