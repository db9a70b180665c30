/** Noun phrases beside a cue: the words that name a speaker. */

import type {Token} from './tokens.ts';
import type {Tongue} from './tongue.ts';

/** A run of tokens, `from` inclusive and `to` exclusive. */
export interface Phrase {
	from: number;
	to: number;
}

/** The longest phrase followed, in tokens. */
const longest = 14;

/** Small words within names. */
const particle = /^(?:ul|ur|al|el|bin|ibn|von|van|den|der|de|la|del|da|di|du|dos)$/;

const isDate = (token: Token, tongue: Tongue) => tongue.dates.has(token.lower) || /^\d+$/.test(token.text);

function isNoun(token: Token | undefined, tongue: Tongue): boolean {
	if (token?.kind !== 'word') return false;
	if (token.capital && !tongue.pronouns.has(token.lower) && !tongue.stops.has(token.lower))
		return !isDate(token, tongue);
	return !(
		tongue.pronouns.has(token.lower) ||
		tongue.stops.has(token.lower) ||
		tongue.links.has(token.lower) ||
		tongue.cues.has(token.lower) ||
		tongue.relatives.has(token.lower) ||
		isDate(token, tongue) ||
		/ly$/.test(token.lower)
	);
}

/** One chunk ending before `to`: a determiner, adjectives, a noun; or a name. Null where there is none. */
function chunkBefore(tokens: readonly Token[], to: number, floor: number, tongue: Tongue): Phrase | null {
	let from = to;
	while (from > floor && to - from < longest) {
		const token = tokens[from - 1];
		if (token && tongue.determiners.has(token.lower)) {
			if (from < to) from--;
			break;
		}
		const determined = tongue.determiners.has(tokens[from - 2]?.lower ?? '');
		// "the report said": after a determiner a cue is a noun.
		const noun = isNoun(token, tongue) || (from === to && determined && tongue.cues.has(token?.lower ?? ''));
		if (!noun || (from < to && token && !token.capital && !determined && tongue.past?.test(token.lower))) break;
		from--;
	}
	return from < to ? {from, to} : null;
}

/** The noun phrase that ends before token `to`, with what its prepositions tie to it. */
export function phraseBefore(tokens: readonly Token[], to: number, floor: number, tongue: Tongue): Phrase | null {
	const last = tokens[to - 1];
	if (to <= floor || !last) return null;
	if (tongue.pronouns.has(last.lower)) return {from: to - 1, to};
	let chunk = chunkBefore(tokens, to, floor, tongue);
	if (!chunk) return null;
	for (let hops = 0; hops < 3; hops++) {
		const link = tokens[chunk.from - 1];
		if (!link || chunk.from - 1 <= floor || !tongue.links.has(link.lower)) break;
		const head = chunkBefore(tokens, chunk.from - 1, floor, tongue);
		const first = head && tokens[head.from];
		if (!first || !(first.capital || tongue.determiners.has(first.lower))) break;
		// "In the letter to Obama Smith said": what follows a preposition of its own is no subject.
		const before = tokens[head.from - 1];
		if (before && head.from > floor && tongue.links.has(before.lower) && hops === 2) break;
		chunk = {from: head.from, to};
	}
	return chunk;
}

/** The noun phrase that begins at token `from`. */
export function phraseAfter(tokens: readonly Token[], from: number, ceiling: number, tongue: Tongue): Phrase | null {
	const first = tokens[from];
	if (!first || from >= ceiling || first.kind !== 'word') return null;
	if (tongue.pronouns.has(first.lower)) return {from, to: from + 1};
	let to = from;
	if (tongue.determiners.has(first.lower)) to++;
	else if (!isNoun(first, tongue)) return null;
	while (to < ceiling && to - from < longest) {
		const token = tokens[to];
		const next = tokens[to + 1];
		// A name ends before a small word, unless that is part of names.
		const named = to > from && tokens[to - 1]?.capital && !tongue.determiners.has(first.lower);
		if (named && token && !token.capital && !particle.test(token.lower) && !tongue.links.has(token.lower)) break;
		if (isNoun(token, tongue)) to++;
		else if (token && tongue.links.has(token.lower) && /^(?:of|for|von|der|des|de|del|du|y)$/.test(token.lower)) {
			if (!next || !(isNoun(next, tongue) || tongue.determiners.has(next.lower))) break;
			to += 2;
		} else break;
	}
	return to - from === 1 && tongue.determiners.has(first.lower) ? null : {from, to};
}

/**
 * The subject of the cue at token `cue`: skips helping words and dates, a relative "who" and an apposition
 * between commas ("NAME, a doctor, said").
 */
export function subjectOf(tokens: readonly Token[], cue: number, floor: number, tongue: Tongue): Phrase | null {
	let to = cue;
	while (to > floor && cue - to < 6) {
		const token = tokens[to - 1];
		if (token?.kind !== 'word') break;
		if (tongue.pronouns.has(token.lower)) break;
		if (!(tongue.between.has(token.lower) || isDate(token, tongue) || /[a-z]{2}ly$/.test(token.lower))) break;
		to--;
	}
	const last = tokens[to - 1];
	if (to <= floor || !last) return null;
	const governed = (phrase: Phrase | null) =>
		phrase && phrase.from > floor && tongue.links.has(tokens[phrase.from - 1]?.lower ?? '') ? null : phrase;
	// The relative pronoun itself is the mention, as "he" would be.
	if (tongue.relatives.has(last.lower)) return {from: to - 1, to};
	if (last.text !== ',' && last.text !== '—' && last.text !== '–' && last.text !== ')') {
		return governed(phraseBefore(tokens, to, floor, tongue));
	}
	let bare: Phrase | null = null;
	for (let i = to - 2; i > floor && to - i < 32; i--) {
		const token = tokens[i];
		if (!token || !/^[,(—–―]$/.test(token.text)) continue;
		const phrase = governed(phraseBefore(tokens, i, floor, tongue));
		const head = phrase && tokens[phrase.to - 1];
		if (!phrase || !head) continue;
		if (head.capital || tongue.pronouns.has(head.lower)) return phrase;
		bare ??= phrase;
	}
	return bare ?? governed(phraseBefore(tokens, to - 1, floor, tongue));
}
