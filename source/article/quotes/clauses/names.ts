/** The names within noun phrases and beside them. */
import {givenName} from '../../names/lexicon/given.ts';
import {particle} from '../particle.ts';
import type {Token} from '../tokens.ts';
import type {Language} from './language.ts';
import {isCapital, isSmall, lowerAt, nounPhrase, type Phrase, type Words} from './phrases.ts';

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

const isGiven = ({text}: Token): boolean => givenName(text) !== null;

/** The end of the capitalised words from token `from` on. */
function runEnd({tokens, language}: Words, from: number, end: number): number {
	let to = from;
	while (to < end && tokens[to]?.kind === 'word' && tokens[to]?.capital) to++;
	let name = to;
	while (name < end && particle.test(tokens[name]?.lower ?? '')) name++;
	if (name === to || to === from) return to;
	// "Ursula von der Leyen", but "Anwalt der Anwohner".
	if (language.nounsCapital && /^d/.test(tokens[to]!.lower)) return to;
	// "Sara Bos van Waterstaat", "Anna Berg von der Bürgerliste"
	const full = to - from > 1 && isGiven(tokens[to - 2]!) && !isGiven(tokens[to - 1]!);
	if (language.nounsCapital ? full : to - from > 1 && language.joins.has(tokens[to]!.lower)) return to;
	while (name < end && tokens[name]?.kind === 'word' && tokens[name]?.capital) to = ++name;
	return to;
}

/** "Klubbens leder ANNA BERG": several capitals at the end of a phrase that one word opens. */
function laterName(words: Words, from: number, to: number): Phrase | null {
	let name = from;
	while (name < to && !words.tokens[name]!.capital) name++;
	const before = words.tokens[name - 1]!.lower;
	const tied = words.language.prepositions.has(before) || words.language.determiners.has(before);
	return !tied && to - name > 1 && runEnd(words, name, to) === to ? {from: name, to} : null;
}

/** Whether the noun tells the role of the name behind it: "Torhüter Ole Brandt", but "Hamburger Stadtreinigung". */
export const isRoleBefore = ({roles, persons}: Language, noun: string, name: string): boolean =>
	roles?.test(noun.toLowerCase()) === true || (persons?.test(noun.toLowerCase()) === true && givenName(name) !== null);

/** The name in a phrase: "die Ministerin ANNA BERG", "el ministro JUAN RUIZ"; null where it holds none. */
export function nameWithin(words: Words, {from, to}: Phrase): Phrase | null {
	const {tokens, language} = words;
	let first = from;
	while (first < to && language.determiners.has(lowerAt(words, first))) first++;
	const determined = first > from;
	while (first < to && (!tokens[first]?.capital || isSmall(language, tokens[first]!))) first++;
	const end = runEnd(words, first, to);
	if (end === first) return null;
	if (language.roles === null) {
		const before = tokens[first - 1];
		// "Fuentes del ministerio" begins a sentence, no name.
		if (first === from) return end - from === 1 && end < to ? laterName(words, end, to) : {from, to: end};
		// "el ministro de Sanidad" names nobody, "el ministro Juan Ruiz" does.
		const article = !language.namesDetermined && language.determiners.has(before?.lower ?? '');
		const tied = !before || language.prepositions.has(before.lower) || article;
		// "η υπουργός Περιβάλλοντος NAME"
		if (!tied && end - first > 2 && language.portfolio?.test(lowerAt(words, first))) first++;
		// "l’association Eau vive" is no person.
		const whole = end === to || language.prepositions.has(lowerAt(words, end));
		return whole && !tied ? {from: first, to: end} : null;
	}
	let role = end - 2;
	while (role >= first && !isRoleBefore(language, tokens[role]!.text, tokens[role + 1]!.text)) role--;
	if (role >= first) return tokens[role + 1]?.capital ? {from: role + 1, to: end} : null;
	// "der BGH"
	if (determined && end - first === 1 && /^\p{Lu}{2,}$/u.test(tokens[first]!.text)) return {from: first, to: end};
	// "die 58-jährige Anna Berg"
	if (/^\d+-jährige[mnrs]?$/.test(lowerAt(words, first - 1))) return {from: first, to: end};
	// "der Wirt Ole Brandt", but "die Deutsche Bank".
	if (determined) return end - first > 2 && !/e[ns]?$/.test(lowerAt(words, first)) ? {from: first + 1, to: end} : null;
	return language.roles.test(lowerAt(words, end - 1)) ? null : {from: first, to: end};
}

/** The name set beside a role: "der Vorsitzende des Verbands, ANNA BERG". */
export function nameBeside(words: Words, phrase: Phrase): Phrase | null {
	const {tokens, language} = words;
	const {to} = phrase;
	const comma = pastPrepositions(words, to, tokens.length);
	if (tokens[comma]?.text !== ',') return null;
	const apposed = nounPhrase(words, comma + 1, tokens.length);
	// "uno de los testigos, el constructor JUAN RUIZ, …"
	if (apposed && language.determiners.has(lowerAt(words, comma + 1)) && tokens[apposed.to]?.text === ',') {
		const name = nameWithin(words, apposed);
		return name && name.to - name.from > 1 ? name : null;
	}
	// "een van hen, aannemer JAN BOS, …"
	if (apposed && /^[,.]$/.test(tokens[apposed.to]?.text ?? '') && !language.cues.has(lowerAt(words, apposed.from))) {
		const name = nameWithin(words, apposed);
		if (name && name.from === apposed.from + 1 && name.to - name.from > 1) return name;
	}
	const end = runEnd(words, comma + 1, tokens.length);
	const role = language.roles?.test(lowerAt(words, comma + 1)) === true;
	// "su mujer, SAGRARIO, …"
	const given = end - comma === 2 && language.unnamed.has(lowerAt(words, headOf(words, phrase)));
	if (given && tokens[end]?.text === ',' && givenName(tokens[comma + 1]!.text)) return {from: comma + 1, to: end};
	return end - comma > 2 && !role && !language.determiners.has(lowerAt(words, comma + 1))
		? {from: comma + 1, to: end}
		: null;
}

/** "l’un d’eux" */
const isTie = ({joins, determiners}: Language, {lower}: Token): boolean => joins.has(lower) && !determiners.has(lower);

/** The noun that heads a phrase, behind its determiners and what describes it. */
export function headOf({tokens, language}: Words, {from, to}: Phrase): number {
	let at = from;
	while (at < to - 1 && language.determiners.has(tokens[at]!.lower) && !isTie(language, tokens[at + 1]!)) at++;
	while (language.nounsCapital && at < to - 1 && !isCapital(tokens[at]!)) at++;
	// "le jeune joueur"
	const [first, next] = [lowerAt({tokens, language}, at), at + 1 < to ? lowerAt({tokens, language}, at + 1) : ''];
	return !language.nounsCapital && !language.persons?.test(first) && language.persons?.test(next) ? at + 1 : at;
}

/** A body with an article: "La Asociación de Ópticos". */
export const isBody = (words: Words, phrase: Phrase): boolean => {
	const head = headOf(words, phrase);
	return head > phrase.from && words.tokens[head]!.capital && !words.language.nounsCapital;
};

/** A name, a pronoun or a role: not all that is told of speaks. */
export function isSomebody(words: Words, phrase: Phrase): boolean {
	const {roles, pronouns, offices, persons} = words.language;
	if (pronouns.has(lowerAt(words, phrase.from)) || nameWithin(words, phrase) || nameBeside(words, phrase)) return true;
	const {tokens} = words;
	// A role, or a body by its acronym.
	return tokens
		.slice(phrase.from, phrase.to)
		.some(
			({lower, text}) =>
				roles?.test(lower) || offices.has(lower) || persons?.test(lower) || /^\p{Lu}{2,6}$/u.test(text),
		);
}
