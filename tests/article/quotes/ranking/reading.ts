/** Reads one paragraph for its first quotation and asks of each part of the reading. */
import {findNames} from '../../../../source/article/names/index.ts';
import {findQuotes} from '../../../../source/article/quotes/index.ts';
import type {Asked} from '../../../../source/article/quotes/ranking/asked.ts';
import {type Candidate, candidatesFor} from '../../../../source/article/quotes/ranking/candidates.ts';
import {english} from '../../../../source/article/quotes/ranking/grammar/english.ts';
import {Known} from '../../../../source/article/quotes/ranking/grammar/known.ts';
import {walk} from '../../../../source/article/quotes/ranking/walk.ts';
import {blocksOf} from '../../blocks.ts';

/** What is asked about the last quotation of a text, and who may have said it. `people` are known to be named there. */
export function lastAsked(text: string, people: readonly string[] = []): {asked: Asked; candidates: Candidate[]} {
	const spans = (name: string) =>
		Array.from(text.matchAll(new RegExp(name, 'g')), ({index}) => ({start: index, end: index + name.length}));
	const known = new Known({
		people: people.map(name => ({name, gender: null, mentions: 1, spans: spans(name)})),
		organisations: [],
		places: [],
	});
	const all: Asked[] = [];
	const seen = walk(text, blocksOf(text), english(), known, asked => {
		all.push(asked);
		const [chosen] = candidatesFor(asked, english()).filter(({phrase}) => phrase !== null);
		return chosen
			? {by: 'phrase', phrase: chosen.phrase!, cue: chosen.cue, tokens: chosen.passage.tokens}
			: {by: 'nobody', unsaid: false};
	});
	for (const _ of seen);
	const asked = all.at(-1)!;
	return {asked, candidates: candidatesFor(asked, english())};
}

/** The words of a candidate's phrase. */
export const wordsOf = ({phrase, passage: {tokens}}: Candidate): string =>
	phrase
		? tokens
				.slice(phrase.from, phrase.to)
				.map(token => token.text)
				.join(' ')
		: '';

/** The nearest standing of whoever is called so. */
export const standingOf = (candidates: readonly Candidate[], words: string, relation?: string) =>
	candidates.find(candidate => wordsOf(candidate) === words && (!relation || candidate.standing.relation === relation))
		?.standing;

/** Who says the quotes of an English text, each line of it a paragraph. */
export function speakersIn(text: string): (string | null)[] {
	const blocks = blocksOf(text);
	return findQuotes(text, blocks, findNames(text, blocks, 'en'), 'en').map(({speaker}) => speaker);
}
