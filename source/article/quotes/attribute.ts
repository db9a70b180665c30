/** Who says a quotation: the cue and the mention near it, by where they stand. */
import {type Phrase, phraseAfter, phraseBefore, subjectOf} from './mentions.ts';
import type {Token} from './tokens.ts';
import type {Tongue} from './tongue.ts';

/** What attributes a quotation, as tokens of its block. */
export interface Attribution {
	phrase: Phrase;
	/** Token of the cue, or -1 where a dash, a colon or "according to" attributes. */
	cue: number;
	/** The cue says, not only frames. */
	strong: boolean;
}

/** How far from the quotation a cue is looked for, in tokens. */
const reach = 60;

/** The token ranges of the sentence that holds token `at`. */
export function sentenceAround(tokens: readonly Token[], at: number): Phrase {
	const number = tokens[at]?.sentence;
	let from = at;
	let to = at + 1;
	while (from > 0 && at - from < reach && tokens[from - 1]?.sentence === number) from--;
	while (to < tokens.length && to - at < reach && tokens[to]?.sentence === number) to++;
	return {from, to};
}

const isCue = (token: Token | undefined, tongue: Tongue) =>
	token?.kind === 'word' && !token.capital && tongue.cues.has(token.lower);

/** A verb no table knows, where only a verb of saying can stand: "…," exhorted NAME. */
const looksSaid = (token: Token | undefined, tongue: Tongue) =>
	token?.kind === 'word' && !token.capital && tongue.past?.test(token.lower) === true;

/** "her comment that", "NAME's question": the owner of a noun of saying is who says it. */
function ownerOf(phrase: Phrase, cue: number, tokens: readonly Token[], tongue: Tongue): Phrase {
	if (phrase.to !== cue) return phrase;
	for (let i = phrase.from; i < phrase.to; i++) {
		const token = tokens[i];
		if (i === phrase.from && token && tongue.owners.has(token.lower)) return {from: i, to: i + 1};
		if (token && i === phrase.to - 1 && /[’']s$/.test(token.text)) return phrase;
	}
	return phrase;
}

function accordingTo(tokens: readonly Token[], at: number, to: number, tongue: Tongue): Attribution | null {
	for (const words of tongue.according) {
		if (!words.every((word, k) => tokens[at + k]?.lower === word)) continue;
		const phrase = phraseAfter(tokens, at + words.length, to, tongue);
		if (phrase) return {phrase, cue: at, strong: true};
	}
	return null;
}

/** Looks at the words right after a quotation: "…," said NAME / NAME, a doctor, said / - NAME / according to NAME. */
function behind(
	tokens: readonly Token[],
	at: number,
	to: number,
	tongue: Tongue,
	far: number,
	runsOn: boolean,
): Attribution | null {
	let i = at + 1;
	const dash = /^[—–―-]$/.test(tokens[i]?.text ?? '');
	while (i < to && /^[,—–―-]$/.test(tokens[i]?.text ?? '')) i++;
	if (i >= to) return null;
	for (let k = i; k < Math.min(i + 2, to); k++) {
		const named = accordingTo(tokens, k, to, tongue);
		if (named) return named;
	}
	if (isCue(tokens[i], tongue) || (runsOn && looksSaid(tokens[i], tongue))) {
		let after = i + 1;
		while (after < to && tongue.between.has(tokens[after]?.lower ?? '') && !tokens[after]?.capital) after++;
		const phrase = phraseAfter(tokens, i + 1, to, tongue) ?? phraseAfter(tokens, after, to, tongue);
		if (phrase) return {phrase, cue: i, strong: true};
	}
	const comma = tokens[at + 1]?.text === ',';
	for (let k = i; k < Math.min(i + far, to); k++) {
		if (tokens[k]?.kind === 'quote') break;
		if (!isCue(tokens[k], tongue)) continue;
		const phrase = subjectOf(tokens, k, i, tongue) ?? (comma ? subjectOf(tokens, k, i - 1, tongue) : null);
		if (phrase) return {phrase, cue: k, strong: true};
		// "…, if she did not win, said NAME"
		const later = tokens[k - 1]?.text === ',' ? phraseAfter(tokens, k + 1, to, tongue) : null;
		if (later) return {phrase: later, cue: k, strong: true};
	}
	if (dash) {
		const phrase = phraseAfter(tokens, i, tokens.length, tongue);
		if (phrase && tokens[phrase.from]?.capital && phrase.to >= to - 1) return {phrase, cue: -1, strong: true};
	}
	return null;
}

/** Looks at the words of the sentence before a quotation, nearest cue first. */
function before(tokens: readonly Token[], at: number, from: number, tongue: Tongue): Attribution | null {
	let framed: Attribution | null = null;
	let participle = -1;
	for (let i = at - 1; i >= from; i--) {
		const token = tokens[i];
		if (!token) break;
		const named = accordingTo(tokens, i, at, tongue);
		if (named) return named;
		if (isCue(token, tongue)) {
			if (tongue.participle?.test(token.lower) && i > from) {
				// "with NAME noting “…”"
				const own = subjectOf(tokens, i, from, tongue) ?? phraseBefore(tokens, i, from, tongue);
				if (own && tokens[own.from - 1]?.lower === 'with') return {phrase: own, cue: i, strong: true};
				// "NAME nodded, saying “…”": a participle shares the subject of its sentence.
				participle = participle < 0 ? i : participle;
				continue;
			}
			// "The paradox, says NAME, is “…”"
			const inserted = tokens[i - 1]?.text === ',' ? phraseAfter(tokens, i + 1, at, tongue) : null;
			const phrase =
				(inserted && (tongue.inverts || tokens[inserted.to]?.text === ',') ? inserted : null) ??
				(tongue.owners.has(tokens[i - 1]?.lower ?? '') ? {from: i - 1, to: i} : null) ??
				subjectOf(tokens, i, from, tongue) ??
				phraseAfter(tokens, i + 1, at, tongue);
			const cue = participle < 0 ? i : participle;
			if (phrase) return {phrase: ownerOf(phrase, i, tokens, tongue), cue, strong: true};
		}
		if (!framed && tongue.framing.has(token.lower)) {
			const phrase = subjectOf(tokens, i, from, tongue);
			if (phrase) framed = {phrase, cue: i, strong: false};
		}
	}
	if (participle >= 0) {
		const phrase = firstPhrase(tokens, from, participle, tongue);
		if (phrase) return {phrase, cue: participle, strong: true};
	}
	return framed;
}

/** The first noun phrase of a sentence, where the article names its subject first. */
export function firstPhrase(tokens: readonly Token[], from: number, to: number, tongue: Tongue): Phrase | null {
	for (let i = from; i < Math.min(to, from + 20); i++) {
		if (tongue.cues.has(tokens[i]?.lower ?? '')) continue;
		const phrase = phraseAfter(tokens, i, to, tongue);
		const first = phrase && tokens[phrase.from];
		// "In Columbia, NAME …": what a preposition governs is no subject.
		if (phrase && i > from && tongue.links.has(tokens[i - 1]?.lower ?? '')) {
			i = phrase.to - 1;
			continue;
		}
		if (phrase && first && (first.capital || tongue.pronouns.has(first.lower))) return phrase;
	}
	return null;
}

/** What attributes the quotation at token `at`; null where its sentence does not say. */
export function attribute(tokens: readonly Token[], at: number, text: string, tongue: Tongue): Attribution | null {
	const {from, to} = sentenceAround(tokens, at);
	const quote = tokens[at] as Token;
	const runsOn = /[,?!…—–―-]$/.test(text.slice(quote.start, quote.end)) || /^[,—–―-]$/.test(tokens[at + 1]?.text ?? '');
	const colon = /^[:,]$/.test(tokens[at - 1]?.text ?? '');
	const opensSentence = at === from;
	if (colon && !opensSentence) {
		const found = before(tokens, at, from, tongue);
		if (found?.strong) return found;
		if (tokens[at - 1]?.text === ':') {
			const phrase = firstPhrase(tokens, from, at, tongue) ?? phraseBefore(tokens, at - 1, from, tongue);
			if (phrase) return found ?? {phrase, cue: -1, strong: true};
		}
	}
	// "…?" The senator paused and said: a capital begins another sentence unless its cue is near.
	const fresh = tokens[at + 1]?.capital && !opensSentence ? 0 : tokens[at + 1]?.capital ? 9 : 26;
	if (runsOn || opensSentence) {
		const found = behind(tokens, at, to, tongue, opensSentence ? fresh : 5, runsOn);
		if (found) return found;
	}
	const found = before(tokens, at, from, tongue);
	if (found?.strong) return found;
	return behind(tokens, at, to, tongue, fresh, runsOn) ?? found;
}

/** The last sayer of the sentence before token `at`: "NAME was blunt. “…”", "NAME wrote on Friday:". */
export function introduced(tokens: readonly Token[], at: number, tongue: Tongue): Attribution | null {
	const end = sentenceAround(tokens, at).from;
	if (end === 0) return null;
	const {from} = sentenceAround(tokens, end - 1);
	const found = before(tokens, end, from, tongue);
	if (found?.strong) return found;
	const phrase = firstPhrase(tokens, from, end, tongue);
	return phrase ? {phrase, cue: -1, strong: false} : null;
}
