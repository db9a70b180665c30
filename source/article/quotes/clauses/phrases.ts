/** Cues and noun phrases in the tokens of a block. */
import {particle} from '../particle.ts';
import type {Token} from '../tokens.ts';
import {isPersonNoun, type Language} from './language.ts';

/** The tokens of a block and the language they are read in. */
export interface Words {
	tokens: readonly Token[];
	language: Language;
}

/** A run of tokens, `from` inclusive and `to` exclusive. */
export interface Phrase {
	from: number;
	to: number;
}

/** How far the second part of a verb cut in two may stand, in tokens. */
const apart = 30;

export const isWord = (token: Token | undefined): token is Token => token?.kind === 'word';

/** Whether the word has a capital; also "58-Jährige". */
export const isCapital = (token: Token): boolean => token.capital || /^\d+-\p{Lu}/u.test(token.text);

/** Whether the word is no part of a noun phrase. */
export const isSmall = ({small, adverbial}: Language, {lower}: Token): boolean =>
	small.has(lower) || adverbial?.test(lower) === true;

export const lowerAt = ({tokens}: Words, at: number): string => tokens[at]?.lower ?? '';

export const isHelper = ({tokens, language}: Words, at: number): boolean => {
	const token = tokens[at];
	return isWord(token) && (language.helpers.has(token.lower) || language.reported.has(token.lower));
};

/** "dem" is one, "ihr" as a pronoun of its own none. */
export const isDeterminer = ({tokens, language}: Words, at: number): boolean =>
	language.determiners.has(tokens[at]?.lower ?? '');

const isDate = ({text, lower}: Token, language: Language): boolean => language.dates.has(lower) || /^\d+$/.test(text);

/** "Alla domanda", "la sala de espera": a preposition stands before a noun or an infinitive, but "según dijo". */
function isGoverned({tokens, language}: Words, at: number): boolean {
	const before = tokens[at - 1]?.lower ?? '';
	const governs = language.contracted.has(before) || (language.infinitive !== null && language.joins.has(before));
	if (!governs || tokens[at - 1]!.sentence !== tokens[at]!.sentence) return false;
	return !language.infinitive?.test(tokens[at]!.lower);
}

/** "Answer:" tells nobody's name. */
export const isPart = ({dialogue}: Language, lower: string): boolean =>
	dialogue.questions.has(lower) || dialogue.answers.has(lower);

/** "Dodała, że …": where a verb alone may say who, one may open its sentence. */
const opensAlone = ({tokens, language}: Words, at: number): boolean =>
	language.dropsSubject &&
	tokens[at - 1]?.sentence !== tokens[at]!.sentence &&
	!tokens[at + 1]?.capital &&
	!isPart(language, tokens[at]!.lower);

/** A verb of saying: not where it is a noun ("la nota"), and with its other half, where it has one. */
export function isCue(words: Words, at: number): boolean {
	const {tokens, language} = words;
	const token = tokens[at];
	if (!isWord(token) || (token.capital && !opensAlone(words, at))) return false;
	const parts = language.separable.get(token.lower);
	if (parts) {
		for (let i = at + 1; i < tokens.length && i < at + apart && tokens[i]?.sentence === token.sentence; i++)
			if (parts.has(tokens[i]?.lower ?? '')) return true;
	}
	if (language.stating.has(token.lower)) return true;
	if (!language.cues.has(token.lower) || isGoverned(words, at)) return false;
	const finite = [language.finite, language.hers, language.his].some(ending => ending?.test(token.lower));
	if (language.nounsCapital || !isDeterminer(words, at - 1) || finite) return true;
	// "la recuerda como “…”"
	if (language.likening.has(lowerAt(words, at + 1))) return true;
	// "la nota", but "comme le raconte NAME".
	return language.subordinators.has(lowerAt(words, at - 2)) && !language.relatives.has(lowerAt(words, at - 2));
}

/** A noun of a language that writes them with capitals, with its adjectives; its end, or -1. */
function capitalHead({tokens, language}: Words, from: number, end: number): number {
	let to = from;
	for (; to < end && to - from < 5; to++) {
		const token = tokens[to];
		if (!isWord(token) || isCapital(token) || isSmall(language, token)) break;
		if (to > from && isDeterminer({tokens, language}, to)) break;
		if (!/^\d|e[nrsm]?$/.test(token.lower) || language.cues.has(token.lower)) break;
	}
	const head = to;
	while (to < end) {
		const token = tokens[to];
		if (!isWord(token)) break;
		if (isCapital(token)) {
			if (isSmall(language, token) && to === head) break;
			to++;
		} else {
			let name = to;
			while (name < end && particle.test(tokens[name]?.lower ?? '')) name++;
			// "Ursula von der Leyen", but "Vertreter der Verbände".
			if (name === to || to - head < 1 || !/^(?:von|van|de|zu|el|al|bin|af)$/.test(token.lower)) break;
			if (!tokens[name]?.capital || (name - to === 1 && to - head === 1 && !/^(?:de|el|al|bin)$/.test(token.lower)))
				break;
			to = name;
		}
	}
	return to > head ? to : -1;
}

/** "Jan de Boer", but "el ministro Ruiz de Madrid": a tie of the language is no part of a name that is long enough. */
const joinsNames = ({tokens, language}: Words, at: number): boolean =>
	!language.joins.has(tokens[at]!.lower) || tokens[at - 2]?.capital !== true;

/** Whether no further noun can follow: "el Gobierno español dijo". */
function endsAt(words: Words, at: number): boolean {
	const token = words.tokens[at];
	return !isWord(token) || isHelper(words, at) || words.language.cues.has(token.lower);
}

/** "Klubbens leder NAME", "Rzecznik kuratorium oświaty NAME": a capital that only opens the sentence, nouns and a name behind it. */
function hidesName({tokens, language}: Words, at: number): boolean {
	const first = tokens[at]!;
	if (tokens[at - 1]?.sentence === first.sentence) return false;
	const isNoun = (token: Token | undefined) =>
		isWord(token) &&
		!token.capital &&
		!isSmall(language, token) &&
		!language.cues.has(token.lower) &&
		!language.determiners.has(token.lower) &&
		!particle.test(token.lower);
	const most = isPersonNoun(language, first.lower) ? at + 3 : at + 1;
	let name = at + 1;
	while (name <= most && isNoun(tokens[name])) name++;
	return name > at + 1 && isWord(tokens[name]) && tokens[name]!.capital;
}

/** A noun of a language that keeps capitals for names; its end, or -1. */
function plainHead(words: Words, from: number, end: number, determined: boolean): number {
	const {tokens, language} = words;
	let to = from;
	let named = false;
	for (; to < end && to - from < 8; to++) {
		const token = tokens[to];
		if (!isWord(token)) break;
		// After a determiner even a verb's form is a noun, and "gouvernement" no adverb.
		const noun = to === from && determined;
		const tied = to === from && language.joins.has(lowerAt(words, from - 1));
		// "Me Vasseur": a title, no pronoun.
		const titled =
			to === from && token.capital && tokens[to + 1]?.capital && tokens[to - 1]?.sentence === token.sentence;
		const small = titled ? false : noun || tied ? language.small.has(token.lower) : isSmall(language, token);
		if (named && !token.capital && particle.test(token.lower) && tokens[to + 1]?.capital && joinsNames(words, to))
			continue;
		if (to > from && isDeterminer(words, to) && !(token.capital && named)) break;
		// "O atacante dedicou os gols", but "a nova companhia disse"
		if (to > from && !token.capital && language.finite?.test(token.lower) && (named || !endsAt(words, to + 1)))
			if (!language.prepositions.has(lowerAt(words, to + 1))) break;
		if (token.capital && !(to === from && (small || hidesName(words, to)))) named = true;
		else if (small || (named && !(determined && endsAt(words, to + 1)))) break;
		else if (!noun && (language.cues.has(token.lower) || isDate(token, language))) break;
	}
	return to > from ? to : -1;
}

/** The end of "l’UN D’EUX", "una DE LAS VECINAS", whose tie stands at token `at`, or -1. */
function partitive(words: Words, at: number, end: number, depth: number): number {
	const {joins, others} = words.language;
	if (!joins.has(lowerAt(words, at))) return -1;
	return others.has(lowerAt(words, at + 1)) ? at + 2 : (nounPhrase(words, at + 1, end, depth + 1)?.to ?? -1);
}

/** The noun phrase that begins at token `from` and ends before `end`, with what is tied to it. */
export function nounPhrase(words: Words, from: number, end: number, depth = 0): Phrase | null {
	const {tokens, language} = words;
	const first = tokens[from];
	if (from >= end || !isWord(first) || depth > 4) return null;
	// "Julio Sanchís"
	const named = !language.nounsCapital && first.capital && tokens[from + 1]?.capital === true;
	if (language.dates.has(first.lower) && !named) return null;
	let noun = from;
	while (noun < end && noun - from < 2 && isDeterminer(words, noun)) noun++;
	// "este martes"
	if (noun > from && language.dates.has(lowerAt(words, noun))) return null;
	// "nella nota": the article is in the preposition.
	const contracted = language.within.has(lowerAt(words, from - 1));
	const headAt = (at: number) =>
		language.nounsCapital ? capitalHead(words, at, end) : plainHead(words, at, end, noun > from || contracted);
	let to = headAt(noun);
	// "der auf der Konferenz anwesende Minister"
	for (let at = noun; language.nounsCapital && to < 0 && noun > from && at < noun + 8; ) {
		if (!language.prepositions.has(lowerAt(words, at))) break;
		const inner = nounPhrase(words, at + 1, end, depth + 1);
		if (!inner) break;
		at = inner.to;
		to = headAt(at);
	}
	if (to < 0 && noun > from && language.indefinite.has(lowerAt(words, noun - 1)))
		to = partitive(words, noun, end, depth);
	if (to < 0) return language.pronouns.has(first.lower) ? {from, to: from + 1} : null;
	// "sagte Anna Berg der Zeitung": a name has no owner.
	const unowned = noun === from && to - noun > 1 && !language.roles?.test(first.lower);
	for (let hops = 0; hops < 3; hops++) {
		const tie = tokens[to];
		if (!isWord(tie) || !language.joins.has(tie.lower)) break;
		if (unowned && language.nounsCapital && language.determiners.has(tie.lower)) break;
		const tied = nounPhrase(words, to + 1, end, depth + 1);
		if (!tied || language.pronouns.has(lowerAt(words, tied.from))) break;
		to = tied.to;
	}
	return {from, to};
}

/** Whether the phrase can be a subject: no case forbids it, and it is no date. */
export function canBeSubject({tokens, language}: Words, {from, to}: Phrase): boolean {
	const first = tokens[from] as Token;
	if (language.oblique.has(first.lower)) return false;
	// A name may end so by itself.
	const last = tokens[to - 1]!;
	if (!last.capital && language.caseEnding?.test(last.lower)) return false;
	if (language.caseEnding?.test(first.lower) && !(first.capital && (language.verbLast || tokens[from + 1]?.capital)))
		return false;
	// "considera probado que"
	const bare = language.bareNoun && !first.capital && !language.determiners.has(first.lower);
	if (bare && !language.pronouns.has(first.lower) && !language.bareNoun?.test(first.lower))
		return tokens.slice(from, to).some(({capital}) => capital);
	// "Preguntada por el juez, contestó"
	const opens = first.capital && to - from === 1 && tokens[from - 1]?.sentence !== first.sentence;
	const participle = language.cues.has(first.lower) || language.cues.has(first.lower.replace(/[aeos]+$/, 'o'));
	if (opens && participle && !language.nounsCapital && language.prepositions.has(tokens[to]?.lower ?? '')) return false;
	const nouns = tokens.slice(from, to).filter(token => isCapital(token) && !language.determiners.has(token.lower));
	// "der Ostender Zeitung"
	const place = nouns.length > 1 && /er$/.test(nouns[0]!.lower) && !language.roles?.test(nouns[0]!.lower);
	const noun = place ? nouns[1] : nouns[0];
	const only = to - from === 1 ? first : noun;
	if (only && isDate(only, language)) return false;
	return !(language.feminine && first.lower === 'der' && noun && language.feminine.test(noun.lower));
}
