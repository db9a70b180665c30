/** The subject of a clause: where it stands beside its verb. */
import {isPersonNoun} from './language.ts';
import {headOf, nameWithin, pastPrepositions} from './names.ts';
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
	/** "a déclaré à la presse NAME": the name behind what a preposition governs. */
	let trailing: Phrase | null = null;
	let opened = language.prepositions.has(lowerAt(words, from)) && tokens[from - 1]?.sentence !== tokens[from]?.sentence;
	for (let at = from; at < end && at < from + reach; at++) {
		const token = tokens[at];
		if (!token || token.kind === 'quote') return trailing;
		if (token.kind === 'mark') {
			// "Dans un communiqué, elle …"
			if (token.text === ',' && opened) {
				opened = false;
				continue;
			}
			if (token.text !== '(') return trailing;
			while (at < end && tokens[at]?.text !== ')') at++;
			continue;
		}
		if (language.prepositions.has(token.lower)) {
			const governed = nounPhrase(words, at + 1, end);
			if (!governed) continue;
			at = governed.to - 1;
			const name = language.nounsCapital ? null : nameWithin(words, governed);
			trailing = name && name.from > governed.from && name.to - name.from > 1 ? name : null;
			continue;
		}
		if (language.anybody.has(token.lower)) return {from: at, to: at + 1};
		if (language.pronouns.has(token.lower) && !isDeterminer(words, at))
			return calledBy(words, at, end) ?? {from: at, to: at + 1};
		if (isCue(words, at)) continue;
		const phrase = isSmall(language, token) ? null : nounPhrase(words, at, end);
		if (!phrase) continue;
		if (canBeSubject(words, phrase)) return phrase;
		at = phrase.to - 1;
	}
	return trailing;
}

/** "hat sie ein Nachbar genannt": behind a pronoun of either case, a man who can be no object. */
function calledBy(words: Words, at: number, end: number): Phrase | null {
	const {language} = words;
	if (!language.eitherCase.has(lowerAt(words, at)) || !/^(?:der|ein)$/.test(lowerAt(words, at + 1))) return null;
	const phrase = nounPhrase(words, at + 1, end);
	return phrase && isPersonNoun(language, lowerAt(words, headOf(words, phrase))) && canBeSubject(words, phrase)
		? phrase
		: null;
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
		// "Preguntada por los plazos, la ministra …"
		const opener = phrase.to - phrase.from === 1 && language.prepositions.has(lowerAt(words, phrase.to));
		if (opener && !language.nounsCapital && !language.joins.has(lowerAt(words, phrase.to))) continue;
		const next = pastPrepositions(words, phrase.to, comma + 1);
		if (next <= comma && /^[,(—–]$/.test(tokens[next]?.text ?? '')) found = phrase;
	}
	return found;
}

/** What the relative pronoun at token `at` stands for: the phrase that ends before it or its comma. */
export function antecedentOf(words: Words, at: number): Phrase | null {
	const {tokens} = words;
	const end = tokens[at - 1]?.text === ',' ? at - 1 : at;
	let found: Phrase | null = null;
	for (let from = end - 1; from >= 0 && end - from < 13; from--) {
		if (tokens[from]?.kind !== 'word') break;
		const phrase = nounPhrase(words, from, end);
		if (phrase && phrase.to === end) found = phrase;
	}
	return found;
}

/** "la compañía", NAME: what can be the subject behind its verb. */
const isDefinite = (words: Words, phrase: Phrase): boolean =>
	canBeSubject(words, phrase) &&
	(words.language.definite.has(lowerAt(words, phrase.from)) || words.tokens[phrase.from]!.capital);

/** The subject of the cue at token `cue`; its sentence begins at `floor` and is read up to `end`. */
export function subjectOf(words: Words, cue: number, floor: number, end: number): Phrase | null {
	const {tokens, language} = words;
	// "bedankte sich und sagte"
	if (language.conjunctions.has(lowerAt(words, cue - 1)))
		return subjectAfter(words, floor, cue - 1) ?? subjectAfter(words, cue + 1, end);
	// "un vecino que pidió": the clause of a relative has no comma everywhere
	if (!language.verbSecond && cue > floor && language.relatives.has(lowerAt(words, cue - 1)))
		return {from: cue - 1, to: cue};
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
	// "den die Polizei … nannte"
	const governed = tokens[start - 1]?.text === ',' && language.oblique.has(lowerAt(words, from));
	if (governed && (isDeterminer(words, from + 1) || language.pronouns.has(lowerAt(words, from + 1))))
		return subjectAfter(words, from + 1, end);
	// "NAME, “…” dedi"
	if (
		start > floor &&
		tokens.slice(start, cue).every(({kind, lower}) => kind === 'quote' || language.adverbs.has(lower))
	)
		if (start < cue && tokens[start]?.kind === 'quote')
			return apposed(words, floor, start - 1) ?? subjectAfter(words, floor, start - 1);
	let verb = from;
	while (verb < cue && !isHelper(words, verb)) verb++;
	if (start > floor && tokens[start - 1]?.text === ',' && language.relatives.has(lowerAt(words, from))) {
		// "que todos llaman “…”"
		if (language.anybody.has(lowerAt(words, from + 1))) return {from: from + 1, to: from + 2};
		const named = nounPhrase(words, from, verb);
		if (!named || named.to - named.from === 1) return {from, to: from + 1};
	}
	if (from < cue && language.subordinators.has(lowerAt(words, from))) {
		const own = subjectAfter(words, from + 1, language.dropsSubject ? cue : end);
		if (own || !language.dropsSubject) return own;
		// "NAME lo admite, aunque defiende el método"
		const behind = subjectBehind(words, cue, end);
		return behind && nameWithin(words, behind) ? behind : (subjectAfter(words, floor, from) ?? behind);
	}
	const inverted = pronounAfter(words, verb, end);
	// "NAME, el crítico, la describía"
	const isClitic = (at: number) =>
		isDeterminer(words, at) || (isSmall(language, tokens[at]!) && !language.pronouns.has(lowerAt(words, at)));
	let first = from;
	while (first < verb && isClitic(first)) first++;
	if (first === verb && !language.verbSecond && tokens[start - 1]?.text === ',') from = verb;
	if (from === verb) {
		if (inverted) return inverted;
		// "La compra, precisó la compañía, permitirá “…”"
		const told = start > floor && start === cue && !language.verbSecond ? nounPhrase(words, cue + 1, end) : null;
		const inserted = told !== null && tokens[start - 1]?.text === ',' && tokens[told.to]?.text === ',';
		if (inserted && isDefinite(words, told)) return told;
		const head = start > floor ? apposed(words, floor, start - 1) : null;
		return head ?? subjectBehind(words, verb, end) ?? (cue > floor ? subjectOpening(words, floor, cue) : null);
	}
	if (inverted && !language.eitherCase.has(lowerAt(words, inverted.from))) return inverted;
	while (from + 1 < verb && language.adverbs.has(lowerAt(words, from)) && !isDeterminer(words, from)) from++;
	const initial = nounPhrase(words, from, verb);
	if (initial && canBeSubject(words, initial)) return initial;
	const before = subjectAfter(words, from, verb);
	const behind = subjectBehind(words, verb, end);
	return (language.verbSecond ? (behind ?? before) : (before ?? behind)) ?? particled(words, from, verb);
}

/** The subject behind the verb at token `verb`; what a clause of its own tells there is none: "asegura que NAME …". */
const subjectBehind = (words: Words, verb: number, end: number): Phrase | null =>
	words.language.subordinators.has(lowerAt(words, verb + 1)) ? null : subjectAfter(words, verb + 1, end);

/** The subject that a sentence opens with. "Cuando le ofrecieron una estatua, contestó": where verbs stand alone, no later one. */
function subjectOpening(words: Words, floor: number, end: number): Phrase | null {
	const {adverbs, conjunctions, dropsSubject} = words.language;
	const subject = subjectAfter(words, floor, end);
	if (!dropsSubject || !subject) return subject;
	let from = floor;
	const leads = (lower: string) => adverbs.has(lower) || conjunctions.has(lower);
	while (from < subject.from && leads(lowerAt(words, from))) from++;
	return from === subject.from ? subject : null;
}

/** "Den Plan nannte er": right behind the verb a pronoun is its subject. */
function pronounAfter(words: Words, verb: number, end: number): Phrase | null {
	const {language} = words;
	const next = verb + 1;
	const is =
		language.verbSecond && next < end && language.pronouns.has(lowerAt(words, next)) && !isDeterminer(words, next);
	return is ? {from: next, to: next + 1} : null;
}

/** "Von der Leyen sagte": a name that begins like a preposition. */
function particled(words: Words, from: number, verb: number): Phrase | null {
	if (!/^(?:von|van|de|di|da|zu)$/.test(lowerAt(words, from))) return null;
	const name = nounPhrase(words, from + 1, verb);
	return name && name.to === verb ? {from, to: verb} : null;
}

/** A phrase that may name somebody, and whether it is the subject of its sentence. */
export interface Named {
	phrase: Phrase;
	subject: boolean;
}

/** The phrases of a sentence that may name somebody, its subject last. */
export function namedIn(words: Words, from: number, end: number): Named[] {
	const found: Named[] = [];
	const subject = subjectAfter(words, from, end);
	for (let at = from; at < end; at++) {
		const phrase = nounPhrase(words, at, end);
		if (!phrase) continue;
		if (phrase.from !== subject?.from) found.push({phrase, subject: false});
		at = phrase.to - 1;
	}
	return subject ? [...found, {phrase: subject, subject: true}] : found;
}
