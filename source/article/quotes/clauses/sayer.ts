/** Who says a quotation: the cues around it, and the subjects of their clauses. */
import type {Token} from '../tokens.ts';
import {headOf, isSomebody, nameWithin} from './names.ts';
import {isCue, isHelper, isPart, lowerAt, nounPhrase, type Phrase, type Words} from './phrases.ts';
import {
	type Attribution,
	accordingTo,
	cueWithin,
	dropped,
	endingAt,
	saidAt,
	stated,
	strong,
	unknownVerb,
	weak,
} from './saying.ts';
import {subjectAfter, subjectOf} from './subject.ts';
import {sayerByLastVerb} from './verb-last.ts';

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

/** Looks at the words of the sentence right after a quotation. */
function behind(words: Words, at: number, from: number, end: number): Attribution | null {
	let next = at + 1;
	while (next < end && /^[,—–―-]$/.test(words.tokens[next]?.text ?? '')) next++;
	let closing = next;
	while (closing < next + 3 && words.language.adverbs.has(lowerAt(words, closing))) closing++;
	if (next === at + 1 && at > from && isCue(words, closing)) {
		// The clause closes around the quotation: "NAME hat den Plan „…“ genannt."
		const around = strong(subjectOf(words, closing, from, end), closing);
		if (around) return around;
	}
	const said = saidAt(words, next, end);
	if (said || next === at + 1) return said;
	// "se indignó NAME", "s’est indigné NAME"
	let verb = next;
	const {verbSecond, adverbs} = words.language;
	while (!verbSecond && verb < next + 3 && (adverbs.has(lowerAt(words, verb)) || isHelper(words, verb))) verb++;
	return (
		(verb > next && isCue(words, verb) ? saidAt(words, verb, end) : null) ??
		unknownVerb(words, verb, end) ??
		helped(words, next, end) ??
		remarked(words, next, end)
	);
}

/** "suele repetir NAME", "s’est borné à dire NAME": an infinitive that another verb leads to. */
function helped(words: Words, from: number, end: number): Attribution | null {
	const {tokens, language} = words;
	if (!language.infinitive) return null;
	for (let at = from; at < end && at < from + 6; at++) {
		const {kind, capital, lower} = tokens[at]!;
		if (kind !== 'word' || capital || language.relatives.has(lower) || language.conjunctions.has(lower)) return null;
		if (language.infinitive.test(lower) && at > from && isCue(words, at)) return saidAt(words, at, end);
	}
	return null;
}

/** "«…», è il commento di NAME", "«…», fue la respuesta de NAME": whose words a sentence tells them to be. */
function remarked(words: Words, at: number, end: number): Attribution | null {
	const {being, sayings} = words.language;
	const remark = being.has(lowerAt(words, at)) ? nounPhrase(words, at + 1, end) : null;
	if (!remark || !sayings.has(lowerAt(words, headOf(words, remark)))) return null;
	const whose = answerer(words, remark);
	return whose && whose.from !== remark.from && isSomebody(words, whose) ? strong(whose, at) : null;
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
	let anybody: Attribution | null = null;
	for (let i = at - 1; i >= from; i--) {
		const token = tokens[i] as Token;
		const named = accordingTo(words, i, at);
		if (named) return named;
		// "Der Abstieg, so NAME, tue „…“"
		if (language.thus.has(token.lower) && tokens[i - 1]?.text === ',') {
			const inserted = nounPhrase(words, i + 1, at);
			if (inserted && /^[,.]$/.test(tokens[inserted.to]?.text ?? '')) return strong(inserted, i);
		}
		if (language.postpositions.has(token.lower)) {
			const phrase = endingAt(words, i, from);
			if (phrase) return strong(phrase, i);
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
		// "Según NAME, nadie escribe “…”"
		if (said?.phrase && language.anybody.has(lowerAt(words, said.phrase.from))) anybody ??= said;
		else if (said) return said;
	}
	return anybody;
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
	const {small} = words.language;
	const named = words.tokens
		.slice(from, end)
		.every(({capital, lower}) => capital && !small.has(lower) && !isPart(words.language, lower));
	return end > from && end - from < 5 && words.tokens[end]?.text === ':' && named ? strong({from, to: end}, -1) : null;
}

/** "“…” — NAME": a name alone behind a dash says it in any language. */
function signed({tokens, language}: Words, at: number, from: number): Attribution | null {
	if (at > from || !/^[—–―]$/.test(tokens[at + 1]?.text ?? '')) return null;
	let to = at + 2;
	while (to < tokens.length && tokens[to]!.capital && !language.small.has(tokens[to]!.lower)) to++;
	const isName = to - at > 3 && to - at < 8 && (to === tokens.length || tokens[to]!.text === ',');
	return isName ? strong({from: at + 2, to}, -1) : null;
}

/** What attributes the quotation at token `at`; null where its sentence does not say. */
export function sayerOf(words: Words, at: number): Attribution | null {
	const {from, to} = sentenceOf(words.tokens, at);
	const introduces = at > from && words.tokens[at - 1]?.text === ':';
	const told = labelled(words, at, from) ?? signed(words, at, from);
	if (told || words.language.cues.size === 0) return told;
	if (words.language.verbLast) {
		const said = sayerByLastVerb(words, at, from, to);
		if (said) return said;
	}
	return (
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
	// "E la moglie: «…»"
	const elliptic = words.language.conjunctions.has(lowerAt(words, from)) ? nounPhrase(words, from + 1, at) : null;
	if (elliptic && elliptic.to === at - 1) return strong(elliptic, -1);
	const named = contrasted(words, at - 1, from);
	if (named) return strong(named, -1);
	const subject = answerer(words, subjectAfter(words, from, at));
	if (!subject) return null;
	// "A ministra foi dura:" begins like the label of an answer.
	if (subject.to - subject.from === 1 && isPart(words.language, lowerAt(words, subject.from))) return null;
	// "Ein Satz macht die Runde: „…“"
	if (words.language.sayings.has(lowerAt(words, headOf(words, subject)))) return null;
	return isSomebody(words, subject) ? strong(subject, -1) : weak(subject);
}

/** "Ganz anders Keeper NAME:", "Meno tenero il critico NAME:": a name behind a few words without a verb that is known. */
function contrasted(words: Words, colon: number, from: number): Phrase | null {
	const {tokens, language} = words;
	for (let at = from + 1; at <= from + 3 && at < colon; at++) {
		const phrase = nounPhrase(words, at, colon);
		if (phrase?.to === colon && nameWithin(words, phrase)) return phrase;
		const before = [tokens[at]!, tokens[at - 1]!];
		if (
			before.some(({lower, kind}) => kind !== 'word' || language.pronouns.has(lower) || language.determiners.has(lower))
		)
			return null;
		if (tokens[at]!.capital || isHelper(words, at) || language.prepositions.has(lowerAt(words, at))) return null;
	}
	return null;
}

/** "La replica di NAME …": whoever gives an answer, not the answer. */
function answerer(words: Words, subject: Phrase | null): Phrase | null {
	if (!subject) return null;
	const {sayings, joins} = words.language;
	for (let at = subject.from; at + 1 < subject.to && at < subject.from + 3; at++)
		if (sayings.has(lowerAt(words, at)) && joins.has(lowerAt(words, at + 1)))
			return nounPhrase(words, at + 2, subject.to);
	return subject;
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

const reflexive = /^(?:se|si|s’)$/;

/** The cue right before the quotation, a preposition between them, or -1. */
function lastCue(words: Words, from: number, at: number): number {
	for (let cue = at - 1; cue >= from && at - cue < 4; cue--)
		// "s’est dite “…” par NAME"
		if (isCue(words, cue)) return [1, 2].some(back => reflexive.test(lowerAt(words, cue - back))) ? -1 : cue;
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
