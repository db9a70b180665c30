/** Who says a quotation: the cues around it, and the subjects of their clauses. */
import type {Token} from '../tokens.ts';
import {nameWithin} from './names.ts';
import {
	canBeSubject,
	isCue,
	isDeterminer,
	isHelper,
	isSmall,
	isWord,
	lowerAt,
	nounPhrase,
	type Phrase,
	type Words,
} from './phrases.ts';
import {subjectAfter, subjectOf} from './subject.ts';

/** What attributes a quotation, as tokens of its block. */
export interface Attribution {
	/** The words that name the speaker; null where the verb alone tells ("dijo"). */
	phrase: Phrase | null;
	/** Token of the cue, or -1 where none says it. */
	cue: number;
	/** Something says it; else it only stands beside the quotation. */
	strong: boolean;
}

/** How far from the quotation a cue is looked for, in tokens. */
const reach = 60;
/** Sentences that reported speech is followed back over. */
const memory = 8;

/** The tokens of the sentence that holds token `at`. */
export function sentenceOf(tokens: readonly Token[], at: number): Phrase {
	const number = tokens[at]?.sentence;
	let from = at;
	let to = at + 1;
	while (from > 0 && at - from < reach && tokens[from - 1]?.sentence === number) from--;
	while (to < tokens.length && to - at < reach && tokens[to]?.sentence === number) to++;
	return {from, to};
}

const strong = (phrase: Phrase | null, cue: number): Attribution | null => phrase && {phrase, cue, strong: true};
const weak = (phrase: Phrase | null): Attribution | null => phrase && {phrase, cue: -1, strong: false};

/** The phrase after "laut", "selon", "según" at token `at`. */
function accordingTo(words: Words, at: number, end: number): Attribution | null {
	for (const forms of words.language.according) {
		if (!forms.every((form, k) => lowerAt(words, at + k) === form)) continue;
		const phrase = nounPhrase(words, at + forms.length, end);
		if (phrase) return {phrase, cue: at, strong: true};
		// "según explicó NAME"
		const cue = at + forms.length;
		if (isCue(words, cue)) return strong(subjectAfter(words, cue + 1, end), cue);
	}
	return null;
}

/** A cue from token `from` to the end of its clause, or -1. */
function cueWithin(words: Words, from: number, end: number): number {
	for (let at = from; at < end && at < from + 14 && words.tokens[at]?.kind === 'word'; at++)
		if (isCue(words, at)) return at;
	return -1;
}

/** "heißt es in dem Schreiben": what holds the words of a verb that states. */
function documentOf(words: Words, from: number, end: number): Phrase | null {
	for (let at = from; at < end && at < from + 14; at++) {
		if (!words.language.within.has(lowerAt(words, at))) continue;
		const phrase = nounPhrase(words, at + 1, end);
		if (phrase) return phrase;
	}
	return null;
}

/** The verb at token `cue` states something for a document, not for its subject: null where it is none of these. */
function stated(words: Words, cue: number, from: number, end: number): Attribution | null {
	const {language, tokens} = words;
	if (!language.stating.has(lowerAt(words, cue))) return null;
	const impersonal =
		language.impersonal.size === 0 ||
		tokens.slice(Math.max(from, cue - 12), cue + 4).some(token => language.impersonal.has(token.lower));
	return impersonal ? strong(documentOf(words, cue + 1, end) ?? documentOf(words, from, cue), cue) : null;
}

/** Attribution by the words from token `at` on: "sagte NAME", "so NAME", "laut NAME", "wie NAME sagte". */
export function saidAt(words: Words, at: number, end: number): Attribution | null {
	const {tokens, language} = words;
	const token = tokens[at];
	if (at >= end || token?.kind !== 'word') return null;
	if (language.thus.has(token.lower)) {
		// "so heißt der Hof"
		if (language.stating.has(lowerAt(words, at + 1))) return null;
		const named = isCue(words, at + 1) ? subjectAfter(words, at + 2, end) : nounPhrase(words, at + 1, end);
		if (named) return strong(named, at);
	}
	const named = accordingTo(words, at, end);
	if (named) return named;
	if (language.stating.has(token.lower)) return stated(words, at, at, end);
	if (isCue(words, at)) return strong(subjectAfter(words, at + 1, end), at) ?? dropped(words, at);
	if (isHelper(words, at) || language.subordinators.has(token.lower)) {
		const cue = cueWithin(words, at + 1, end);
		if (cue >= 0 && language.stating.has(lowerAt(words, cue))) return stated(words, cue, at, end);
		if (cue >= 0) return strong(subjectAfter(words, at + 1, end), cue) ?? dropped(words, cue);
	}
	const phrase = nounPhrase(words, at, end);
	if (!phrase) return null;
	if (language.postpositions.has(lowerAt(words, phrase.to))) return strong(phrase, phrase.to);
	if (language.verbSecond || language.relatives.has(token.lower)) return null;
	const cue = isHelper(words, phrase.to) ? cueWithin(words, phrase.to + 1, end) : phrase.to;
	return cue >= 0 && cue < end && isCue(words, cue) ? strong(phrase, cue) : null;
}

const dropped = ({language}: Words, cue: number): Attribution | null =>
	language.dropsSubject ? {phrase: null, cue, strong: true} : null;

/** Looks at the words of the sentence right after a quotation. */
function behind(words: Words, at: number, from: number, end: number): Attribution | null {
	let next = at + 1;
	while (next < end && /^[,—–―-]$/.test(words.tokens[next]?.text ?? '')) next++;
	if (next === at + 1 && at > from && isCue(words, next)) {
		// The clause closes around the quotation: "NAME hat den Plan „…“ genannt."
		const around = strong(subjectOf(words, next, from, end), next);
		if (around) return around;
	}
	const said = saidAt(words, next, end);
	if (said || next === at + 1) return said;
	// "se indignó NAME", "s’est indigné NAME"
	let verb = next;
	const {verbSecond, adverbs} = words.language;
	while (!verbSecond && verb < next + 3 && (adverbs.has(lowerAt(words, verb)) || isHelper(words, verb))) verb++;
	return (verb > next && isCue(words, verb) ? saidAt(words, verb, end) : null) ?? unknownVerb(words, verb, end);
}

/** "“…”, VERB NAME": whatever verb stands there says. */
function unknownVerb(words: Words, at: number, end: number): Attribution | null {
	const {tokens, language} = words;
	const token = tokens[at];
	if (at + 1 >= end || !isWord(token) || token.capital || isSmall(language, token) || isDeterminer(words, at))
		return null;
	const phrase = nounPhrase(words, at + 1, end);
	if (!phrase || !canBeSubject(words, phrase)) return null;
	const named =
		isDeterminer(words, at + 1) || language.pronouns.has(lowerAt(words, at + 1)) || nameWithin(words, phrase);
	return named ? strong(phrase, at) : null;
}

/** Looks at the further clauses of the sentence after a quotation: "Das sei „…“ und traurig, sagte NAME." */
function later(words: Words, at: number, end: number): Attribution | null {
	for (let comma = at + 1; comma < end; comma++) {
		if (!/^[,—–]$/.test(words.tokens[comma]?.text ?? '')) continue;
		const said = saidAt(words, comma + 1, end);
		if (said) return said;
	}
	return null;
}

/** Looks at the words of the sentence before a quotation, nearest cue first. */
function before(words: Words, at: number, from: number): Attribution | null {
	const {tokens, language} = words;
	for (let i = at - 1; i >= from; i--) {
		const token = tokens[i] as Token;
		const named = accordingTo(words, i, at);
		if (named) return named;
		if (language.postpositions.has(token.lower)) {
			for (let start = from; start < i; start++) {
				const phrase = nounPhrase(words, start, i);
				if (phrase) return strong(phrase, i);
			}
		}
		if (!isCue(words, i)) continue;
		if (language.stating.has(token.lower)) {
			const written = stated(words, i, from, at);
			if (written) return written;
			continue;
		}
		let helped = i - 1;
		while (helped >= from && i - helped < 20 && !isHelper(words, helped)) helped--;
		if (language.citing.has(token.lower) && !isHelper(words, helped)) {
			const cited = nounPhrase(words, lowerAt(words, i + 1) === 'a' ? i + 2 : i + 1, at);
			if (cited) return strong(cited, i);
		}
		const said = strong(subjectOf(words, i, from, at), i) ?? dropped(words, i);
		if (said) return said;
	}
	return null;
}

/** A sentence in the mood of reported speech goes on with whoever the sentences before report. */
function reported(words: Words, from: number, to: number): Attribution | null {
	const {tokens, language} = words;
	const reports = (start: number, end: number) =>
		tokens.slice(start, end).some(token => token.kind === 'word' && language.reported.has(token.lower));
	let start = from;
	let end = to;
	for (let back = 0; back < memory && start > 0 && reports(start, end); back++) {
		end = start;
		start = sentenceOf(tokens, end - 1).from;
		const said = before(words, end, start) ?? later(words, start, end);
		if (said) return said;
	}
	return null;
}

/** "Mit den Worten „…“ ging NAME": whoever does something with these words. */
function worded(words: Words, at: number, from: number, to: number): Attribution | null {
	const {sayings, prepositions} = words.language;
	const governed = prepositions.has(lowerAt(words, at - 2)) || prepositions.has(lowerAt(words, at - 3));
	if (!governed || !sayings.has(lowerAt(words, at - 1))) return null;
	let next = at + 1;
	while (/^[,—–-]$/.test(words.tokens[next]?.text ?? '')) next++;
	const subject = subjectAfter(words, from, at) ?? subjectAfter(words, next, to);
	return subject && isSomebody(words, subject) ? strong(subject, -1) : null;
}

/** "NAME: “…”": names alone before a colon say it in any language. */
function labelled(words: Words, at: number, from: number): Attribution | null {
	const end = at - 1;
	const named = words.tokens.slice(from, end).every(({capital, lower}) => capital && !words.language.small.has(lower));
	return end > from && end - from < 5 && words.tokens[end]?.text === ':' && named ? strong({from, to: end}, -1) : null;
}

/** What attributes the quotation at token `at`; null where its sentence does not say. */
export function sayerOf(words: Words, at: number): Attribution | null {
	const {from, to} = sentenceOf(words.tokens, at);
	const introduces = at > from && words.tokens[at - 1]?.text === ':';
	if (words.language.cues.size === 0) return labelled(words, at, from);
	return (
		labelled(words, at, from) ??
		agentOf(words, at, from, to) ??
		(introduces ? before(words, at, from) : null) ??
		behind(words, at, from, to) ??
		before(words, at, from) ??
		later(words, at, to) ??
		worded(words, at, from, to) ??
		reported(words, from, to) ??
		(introduces ? introducing(words, at, from) : null)
	);
}

/** "NAME was glad: “…”": the colon says it for somebody. */
function introducing(words: Words, at: number, from: number): Attribution | null {
	const subject = subjectAfter(words, from, at);
	return subject && isSomebody(words, subject) ? strong(subject, -1) : weak(subject);
}

/** "calificado de “…” por NAME", "von NAME als „…“ bezeichnet": who does what is told in the passive. */
function agentOf(words: Words, at: number, from: number, to: number): Attribution | null {
	const {language} = words;
	const behind = language.agents.has(lowerAt(words, at + 1));
	if (!behind && language.passives.size === 0) return null;
	const cue = behind ? lastCue(words, from, at) : cueWithin(words, at + 1, to);
	if (cue < 0) return null;
	if (behind) return strong(nounPhrase(words, at + 2, to), cue);
	let passive = from;
	while (passive < to && !language.passives.has(lowerAt(words, passive))) passive++;
	if (passive >= to) return null;
	for (let by = at - 1; by >= from; by--)
		if (language.agents.has(lowerAt(words, by))) return strong(nounPhrase(words, by + 1, at), cue);
	return null;
}

/** The cue right before the quotation, a preposition between them, or -1. */
function lastCue(words: Words, from: number, at: number): number {
	for (let cue = at - 1; cue >= from && at - cue < 4; cue--) if (isCue(words, cue)) return cue;
	return -1;
}

/** The sayer of the sentence before token `at`. */
export function introducer(words: Words, at: number): Attribution | null {
	const {tokens} = words;
	const end = sentenceOf(tokens, at).from;
	if (end === 0 || words.language.cues.size === 0) return null;
	let {from} = sentenceOf(tokens, end - 1);
	const said = before(words, end, from);
	if (said) return said;
	// "Europa: NAME will mehr."
	for (let at = from; at < end - 1; at++) if (tokens[at]?.text === ':') from = at + 1;
	const subject = subjectAfter(words, from, end);
	return subject && isSomebody(words, subject) ? weak(subject) : null;
}

/** A name, a pronoun or a role: not all that is told of speaks. */
function isSomebody(words: Words, phrase: Phrase): boolean {
	const {roles, pronouns} = words.language;
	if (pronouns.has(lowerAt(words, phrase.from)) || nameWithin(words, phrase)) return true;
	const {tokens} = words;
	// A role, or a body by its acronym.
	return tokens
		.slice(phrase.from, phrase.to)
		.some(({lower, text}) => roles?.test(lower) || /^\p{Lu}{2,6}$/u.test(text));
}

/** Attribution from within a quotation, whose own words are given: "Le barrage, dit NAME, tiendra". */
export function sayerInside(words: Words): Attribution | null {
	const {tokens} = words;
	const end = Math.min(tokens.length, reach);
	for (let comma = 0; comma < end; comma++) {
		if (tokens[comma]?.text !== ',') continue;
		const said = saidAt(words, comma + 1, end);
		const next = said?.phrase && tokens[said.phrase.to];
		if (said?.phrase && (!next || /^[,.]$/.test(next.text))) return said;
	}
	return null;
}
