/** What the words from a token on say of who speaks: "sagte NAME", "so NAME", "laut NAME". */
import {isSomebody, nameWithin, pastPrepositions} from './names.ts';
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
import {antecedentOf, subjectAfter} from './subject.ts';

/** What attributes a quotation, as tokens of its block. */
export interface Attribution {
	/** The words that name the speaker; null where the verb alone tells ("dijo"). */
	phrase: Phrase | null;
	/** Token of the cue, or -1 where none says it. */
	cue: number;
	/** Something says it; else it only stands beside the quotation. */
	strong: boolean;
}

export const strong = (phrase: Phrase | null, cue: number): Attribution | null => phrase && {phrase, cue, strong: true};
export const weak = (phrase: Phrase | null): Attribution | null => phrase && {phrase, cue: -1, strong: false};

const isForm = (words: Words, at: number, form: string): boolean =>
	form === '~'
		? words.language.others.has(lowerAt(words, at))
		: lowerAt(words, at) === form || (/^d[ei]$/.test(form) && isContracted(words, at));

/** "de" with an article in it: "en palabras DEL alcalde", "de l’avis DU maire". */
const isContracted = (words: Words, at: number): boolean =>
	/^d/.test(lowerAt(words, at)) && words.language.contracted.has(lowerAt(words, at));

const opensClause = ({tokens}: Words, at: number): boolean =>
	at === 0 || tokens[at - 1]!.sentence !== tokens[at]!.sentence || tokens[at - 1]!.text === ',';

/** The phrase after "laut", "selon", "según" at token `at`. */
export function accordingTo(words: Words, at: number, end: number): Attribution | null {
	const {language} = words;
	const first = lowerAt(words, at);
	// "jego zdaniem", not "zdaniem" and whoever follows
	if (at > 0 && language.others.has(lowerAt(words, at - 1))) {
		const owned = language.according.get('~')?.some(([, second]) => second === first);
		if (owned) return strong({from: at - 1, to: at}, at);
	}
	for (const forms of language.according.get(language.others.has(first) ? '~' : first) ?? []) {
		if (!forms.every((form, k) => isForm(words, at + k, form))) continue;
		const owner = forms.indexOf('~');
		if (owner >= 0) return strong({from: at + owner, to: at + owner + 1}, at);
		if (language.opening.has(first) && !opensClause(words, at)) continue;
		// "selon lui"
		const next = at + forms.length;
		if (next < end && language.others.has(lowerAt(words, next)) && !nounPhrase(words, next + 1, end))
			return strong({from: next, to: next + 1}, at);
		// "NAME, para quien …", "NAME, per il quale …"
		const relative = isDeterminer(words, next) ? next + 1 : next;
		if (language.governed.has(lowerAt(words, relative))) return strong(antecedentOf(words, at), at);
		const phrase = nounPhrase(words, next, end);
		// "Para NAME, …", but "Para la cena …"
		if (phrase && language.opening.has(first) && words.tokens[phrase.to]?.text !== ',' && !isSomebody(words, phrase))
			continue;
		if (phrase) return {phrase, cue: at, strong: true};
		// "según explicó NAME"
		if (isCue(words, next)) return strong(subjectAfter(words, next + 1, end), next) ?? dropped(words, next);
	}
	return null;
}

/** A cue from token `from` to the end of its clause, or -1. */
export function cueWithin(words: Words, from: number, end: number): number {
	for (let at = from; at < end && at < from + 14 && words.tokens[at]?.kind === 'word'; at++)
		if (isCue(words, at)) return at;
	return -1;
}

/** The phrase that ends at token `to`, with what stands before its head: "Insinöörien raportin". */
export function endingAt(words: Words, to: number, floor: number): Phrase | null {
	let from = to;
	while (from > floor && to - from < 5 && words.tokens[from - 1]?.kind === 'word') from--;
	for (; from < to; from++) {
		const phrase = nounPhrase(words, from, to);
		if (phrase?.to === to) return phrase;
		// A capital that only opens the sentence: what follows is tied to it.
		if (phrase && words.tokens[from - 1]?.sentence !== words.tokens[from]!.sentence) return {from, to};
	}
	return null;
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

/** "I rapporten står att", "Tiedotteessa todetaan, että": the document opens the clause. */
function documentBefore(words: Words, from: number, cue: number): Phrase | null {
	const {locative} = words.language;
	for (let at = from; locative && at < cue; at++) {
		const phrase = locative.test(lowerAt(words, at)) ? endingAt(words, at + 1, from) : null;
		if (phrase) return phrase;
	}
	if (!words.language.verbSecond || !words.language.within.has(lowerAt(words, from))) return null;
	const phrase = nounPhrase(words, from + 1, cue);
	return phrase && pastPrepositions(words, phrase.to, cue) === cue ? phrase : null;
}

/** The verb at token `cue` states something for a document, not for its subject: null where it is none of these. */
export function stated(words: Words, cue: number, from: number, end: number): Attribution | null {
	const {language, tokens} = words;
	if (!language.stating.has(lowerAt(words, cue))) return null;
	const opened = from < cue ? documentBefore(words, from, cue) : null;
	if (opened) return strong(opened, cue);
	// "“…”, staat in een verklaring"
	if (
		from === cue &&
		(tokens[cue - 1]?.kind === 'quote' || (tokens[cue - 1]?.text === ',' && tokens[cue - 2]?.kind === 'quote'))
	)
		return strong(documentOf(words, cue + 1, end), cue);
	const impersonal =
		language.impersonal.size === 0 ||
		tokens
			.slice(Math.max(0, Math.min(Math.max(from, cue - 12), cue - 2)), cue + 4)
			.some(token => language.impersonal.has(token.lower));
	return impersonal ? strong(documentOf(words, cue + 1, end) ?? documentOf(words, from, cue), cue) : null;
}

/** Where a clause of its own begins right behind a verb: "replicó CUANDO le llegó el turno"; else `end`. */
const clauseEnd = ({tokens, language}: Words, at: number, end: number): number =>
	!language.verbSecond && language.subordinators.has(tokens[at]?.lower ?? '') ? at : end;

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
	if (isCue(words, at))
		return strong(subjectAfter(words, at + 1, clauseEnd(words, at + 1, end)), at) ?? dropped(words, at);
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
	const finite = !language.infinitive?.test(lowerAt(words, cue)) || cue > phrase.to;
	return cue >= 0 && cue < end && finite && isCue(words, cue) && canBeSubject(words, phrase)
		? strong(phrase, cue)
		: null;
}

/** The verb alone: "dijo", "estimant", "Et d’ajouter". */
export function dropped(words: Words, cue: number): Attribution | null {
	const {dropsSubject, joins, conjunctions, sharing} = words.language;
	const shared = sharing?.test(lowerAt(words, cue)) === true;
	const narrated = joins.has(lowerAt(words, cue - 1)) && conjunctions.has(lowerAt(words, cue - 2));
	return dropsSubject || narrated || shared ? {phrase: null, cue, strong: true} : null;
}

/** "“…”, VERB NAME": whatever verb stands there says. */
export function unknownVerb(words: Words, at: number, end: number): Attribution | null {
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
