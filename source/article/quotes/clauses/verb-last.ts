/** Who says a quotation where the verb ends its sentence: "Ayşe Kaya, “…” dedi", "“…” diyen Ayşe Kaya". */
import {isCue, isSmall, isWord, lowerAt, nounPhrase, type Phrase, type Words} from './phrases.ts';
import {type Attribution, cueWithin, dropped, stated, strong} from './saying.ts';

/** Whether the word is written as a name that no ending makes another part of the sentence. */
function isBareCapital({tokens, language}: Words, at: number): boolean {
	const token = tokens[at];
	return isWord(token) && token.capital && !isSmall(language, token) && !language.dates.has(token.lower);
}

/** Whether the word has an ending of a case; a name has it behind an apostrophe: "Balcı'ya". */
function isMarked({tokens, language}: Words, at: number): boolean {
	const token = tokens[at];
	if (!token?.capital) return language.caseEnding?.test(token?.lower ?? '') === true;
	return /['’]\p{Ll}+$/u.test(token.text);
}

/** The runs of capitals between `from` and `to` whose last word has no ending. */
function runsIn(words: Words, from: number, to: number): Phrase[] {
	const runs: Phrase[] = [];
	for (let at = from; at < to; at++) {
		const start = at;
		while (at < to && isBareCapital(words, at)) at++;
		if (at > start && !isMarked(words, at - 1)) runs.push({from: start, to: at});
	}
	return runs;
}

/** A capital that only opens the sentence is no name: "Yerel basına konuştu". */
function isNamed(words: Words, {from, to}: Phrase, floor: number, end: number): boolean {
	if (to - from > 1 || from > floor || to === end) return true;
	const next = words.tokens[to]!;
	return next.text === ',' || (isSmall(words.language, next) && !words.language.caseEnding?.test(lowerAt(words, from)));
}

/** The subject among the words from `from` to the quotation at token `at`: the last before a comma, or else the first. */
function subjectBefore(words: Words, from: number, at: number): Phrase | null {
	const runs = runsIn(words, from, at).filter(run => isNamed(words, run, from, at));
	const named = runs.findLast(({to}) => words.tokens[to]?.text === ',') ?? runs[0];
	if (named) return named;
	// "Genç futbolcu, “…”"
	const noun = nounPhrase(words, from, at);
	return noun && words.tokens[noun.to]?.text === ',' && !isMarked(words, noun.to - 1) ? noun : null;
}

/** The subject right behind the verb: "dedi Ayşe Kaya", "diye sordu savcı". */
function subjectBehind(words: Words, from: number, end: number): Phrase | null {
	const phrase = nounPhrase(words, from, end);
	if (!phrase || isMarked(words, phrase.to - 1)) return null;
	let {to} = phrase;
	for (let at = from + 1; at < to; at++) if (isMarked(words, at)) to = at;
	return {from, to};
}

/** What attributes the quotation at token `at` of the sentence from `from` to `to`. */
export function sayerByLastVerb(words: Words, at: number, from: number, to: number): Attribution | null {
	const {tokens} = words;
	const next = tokens[at + 1]?.text === ',' ? at + 2 : at + 1;
	const cue = cueWithin(words, next, Math.min(to, next + 8));
	if (cue >= 0) {
		if (words.language.stating.has(lowerAt(words, cue))) return stated(words, cue, from, to);
		// "diyen Berk", "dedi Berk": with nothing between them, or the sentence ends.
		const behind = subjectBehind(words, cue + 1, to);
		return strong(behind ?? subjectBefore(words, from, at), cue) ?? dropped(words, cue);
	}
	if (tokens[at - 1]?.text !== ':') return null;
	const subject = subjectBefore(words, from, at - 1);
	return isCue(words, at - 2) ? (strong(subject, at - 2) ?? dropped(words, at - 2)) : strong(subject, -1);
}

/** Whether the marks at token `at` hold what the verb behind them says, and no name. */
export const isSaidBehind = (words: Words, at: number): boolean =>
	cueWithin(words, at + 1, Math.min(words.tokens.length, at + 6)) >= 0 && lowerAt(words, at + 1) !== '';
