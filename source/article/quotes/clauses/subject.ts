/** The subject of a clause: where it stands beside its verb. */
import {
	canBeSubject,
	isCue,
	isDeterminer,
	isHelper,
	isSmall,
	lowerAt,
	nounPhrase,
	type Phrase,
	type Words,
} from './phrases.ts';

/** How far a subject is looked for, in tokens. */
const reach = 18;

const isBoundary = ({tokens}: Words, at: number): boolean =>
	tokens[at]?.kind === 'mark' && /^[,:;.!?()—–…]$/.test(tokens[at]?.text ?? '');

/** The first phrase from token `from` on that can be a subject: what a preposition governs is none. */
export function subjectAfter(words: Words, from: number, end: number): Phrase | null {
	const {tokens, language} = words;
	for (let at = from; at < end && at < from + reach; at++) {
		const token = tokens[at];
		if (!token || token.kind === 'quote') return null;
		if (token.kind === 'mark') {
			if (token.text !== '(') return null;
			while (at < end && tokens[at]?.text !== ')') at++;
			continue;
		}
		if (language.prepositions.has(token.lower)) {
			const governed = nounPhrase(words, at + 1, end);
			if (governed) at = governed.to - 1;
			continue;
		}
		if (language.pronouns.has(token.lower) && !isDeterminer(words, at)) return {from: at, to: at + 1};
		if (isCue(words, at)) continue;
		const phrase = isSmall(language, token) ? null : nounPhrase(words, at, end);
		if (!phrase) continue;
		if (canBeSubject(words, phrase)) return phrase;
		at = phrase.to - 1;
	}
	return null;
}

/** Past what prepositions tie loosely to a phrase: "Der Vorsitzende des Verbands in Deutschland, …". */
export function pastPrepositions(words: Words, from: number, end: number): number {
	let at = from;
	for (let hops = 0; hops < 3 && words.language.prepositions.has(lowerAt(words, at)); hops++) {
		const governed = nounPhrase(words, at + 1, end);
		if (!governed) break;
		at = governed.to;
	}
	if (words.tokens[at]?.text === '(') while (at < end && words.tokens[at - 1]?.text !== ')') at++;
	return at;
}

/** "NAME, a doctor, said": the phrase that opens the clauses before `comma` and is followed by a comma itself. */
function apposed(words: Words, floor: number, comma: number): Phrase | null {
	const {tokens, language} = words;
	let found: Phrase | null = null;
	for (let at = comma; at >= floor && comma - at < 50; at--) {
		const opens = at === floor || isBoundary(words, at - 1) || language.conjunctions.has(lowerAt(words, at - 1));
		if (!opens || tokens[at]?.kind !== 'word') continue;
		let start = at;
		while (start < comma && language.conjunctions.has(lowerAt(words, start))) start++;
		const phrase = nounPhrase(words, start, comma);
		if (!phrase || !canBeSubject(words, phrase)) continue;
		const next = pastPrepositions(words, phrase.to, comma + 1);
		if (next <= comma && /^[,(—–]$/.test(tokens[next]?.text ?? '')) found = phrase;
	}
	return found;
}

/** What the relative pronoun at token `at` stands for: the phrase that ends before its comma. */
export function antecedentOf(words: Words, at: number): Phrase | null {
	let found: Phrase | null = null;
	for (let from = at - 2; from >= 0 && at - from < 14; from--) {
		const {tokens} = words;
		if (tokens[from]?.kind !== 'word') break;
		const phrase = nounPhrase(words, from, at - 1);
		if (phrase && phrase.to === at - 1) found = phrase;
	}
	return found;
}

/** The subject of the cue at token `cue`; its sentence begins at `floor` and is read up to `end`. */
export function subjectOf(words: Words, cue: number, floor: number, end: number): Phrase | null {
	const {tokens, language} = words;
	// "bedankte sich und sagte"
	if (language.conjunctions.has(lowerAt(words, cue - 1)))
		return subjectAfter(words, floor, cue - 1) ?? subjectAfter(words, cue + 1, end);
	let start = cue;
	while (start > floor) {
		// "NAME (CDU) sagte"
		if (tokens[start - 1]?.text === ')') while (start > floor && tokens[start - 1]?.text !== '(') start--;
		else if (isBoundary(words, start - 1)) break;
		start--;
	}
	start = Math.max(start, floor);
	let from = start;
	while (from < cue && language.conjunctions.has(lowerAt(words, from))) from++;
	let verb = from;
	while (verb < cue && !isHelper(words, verb)) verb++;
	if (start > floor && tokens[start - 1]?.text === ',' && language.relatives.has(lowerAt(words, from))) {
		const named = nounPhrase(words, from, verb);
		if (!named || named.to - named.from === 1) return {from, to: from + 1};
	}
	if (from < cue && language.subordinators.has(lowerAt(words, from))) return subjectAfter(words, from + 1, end);
	if (from === verb) {
		const head = start > floor ? apposed(words, floor, start - 1) : null;
		return head ?? subjectAfter(words, verb + 1, end) ?? (cue > floor ? subjectAfter(words, floor, cue) : null);
	}
	while (from + 1 < verb && language.adverbs.has(lowerAt(words, from))) from++;
	const initial = nounPhrase(words, from, verb);
	if (initial && canBeSubject(words, initial)) return initial;
	return subjectAfter(words, verb + 1, end) ?? subjectAfter(words, from, verb) ?? particled(words, from, verb);
}

/** "Von der Leyen sagte": a name that begins like a preposition. */
function particled(words: Words, from: number, verb: number): Phrase | null {
	if (!/^(?:von|van|de|di|da|zu)$/.test(lowerAt(words, from))) return null;
	const name = nounPhrase(words, from + 1, verb);
	return name && name.to === verb ? {from, to: verb} : null;
}
