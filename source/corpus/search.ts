/** Searching the texts of articles for words, as a reader means them. */
import type {Document, Span} from '../article/article.ts';
import {sentenceAround} from './context.ts';
import {type Term, termsSought} from './terms.ts';
import {fold, foldedWords, type Word, withWholeWords, wordsOf} from './words.ts';

/** Hits of one article that are told; a text of megabytes may hold as many. */
const mostHits = 10_000;

export interface Search {
	/** What is asked for in an article: its places in the text, in order; null where the article does not hold it all. */
	find(article: Pick<Document, 'title' | 'text'>): readonly Span[] | null;
	/** Those that an article must have for it to be found; null where nothing but its text can tell. */
	terms: readonly Term[] | null;
}

/** Words that stand one after the other; the last may go on. */
type Part = readonly string[];

/** `"swimming pool" council`: what stands between marks stands together, the rest anywhere. */
const partsOf = (asked: string): Part[] =>
	[...asked.matchAll(/["“”„«»]([^"“”„«»]*)["“”„«»]|([^\s"“”„«»]+)/gu)]
		.map(([, together, word]) => foldedWords(together ?? word ?? ''))
		.filter(part => part.length > 0);

function stands(words: readonly Word[], at: number, part: Part): boolean {
	const last = part.length - 1;
	return part.every((word, index) => {
		const folded = words[at + index]?.folded;
		return index === last ? folded?.startsWith(word) : folded === word;
	});
}

function placesOf(words: readonly Word[], part: Part): Span[] {
	const places: Span[] = [];
	for (let at = 0; at < words.length; at++)
		if (stands(words, at, part)) places.push({start: words[at]!.start, end: words[at + part.length - 1]!.end});
	return places;
}

function findParts(parts: readonly Part[]): Search['find'] {
	return ({title, text}) => {
		// Most articles of many hold none of it: they are not taken apart into words.
		const folded = fold(withWholeWords(`${title}\n${text}`));
		if (!parts.every(part => part.every(word => folded.includes(word)))) return null;
		const words = wordsOf(text);
		const titled = wordsOf(title);
		const hits: Span[] = [];
		for (const part of parts) {
			const places = placesOf(words, part);
			if (places.length === 0 && placesOf(titled, part).length === 0) return null;
			hits.push(...places.slice(0, mostHits));
		}
		return apart(hits.sort((a, b) => a.start - b.start || b.end - a.end)).slice(0, mostHits);
	};
}

/** Without those that stand within another. */
function apart(sorted: readonly Span[]): Span[] {
	const kept: Span[] = [];
	for (const span of sorted) if (span.end > (kept.at(-1)?.end ?? -1)) kept.push(span);
	return kept;
}

function findExpression(expression: RegExp): Search['find'] {
	return ({title, text}) => {
		const hits: Span[] = [];
		for (const {index, 0: found} of text.matchAll(expression)) {
			if (found === '') continue;
			hits.push({start: index, end: index + found.length});
			if (hits.length === mostHits) break;
		}
		return hits.length > 0 || title.search(expression) >= 0 ? hits : null;
	};
}

/**
 * What finds words or their beginnings, all of them, without regard to case and accents; between slashes
 * (`/k[aā]k+ar/`) they are a regular expression, without regard to case unless it holds a capital.
 *
 * @returns null where nothing is asked for
 * @throws {SyntaxError} where the expression is none
 */
export function searchFor(asked: string): Search | null {
	const expression = /^\/(.+)\/$/.exec(asked.trim())?.[1];
	if (expression !== undefined) {
		const flags = expression === expression.toLowerCase() ? 'giu' : 'gu';
		return {find: findExpression(new RegExp(expression, flags)), terms: null};
	}
	const parts = partsOf(asked);
	return parts.length === 0 ? null : {find: findParts(parts), terms: parts.flatMap(termsSought)};
}

/** A sentence, and where in it something was found. */
export interface Sentence extends Span {
	hits: Span[];
}

/** The sentences in which the hits stand, each once, in order. */
export function sentencesAround(text: string, hits: readonly Span[]): Sentence[] {
	const sentences: Sentence[] = [];
	for (const hit of hits) {
		const last = sentences.at(-1);
		if (last && hit.end <= last.end) {
			last.hits.push(hit);
			continue;
		}
		const {start, end} = sentenceAround(text, {...hit, mentionStart: null, mentionEnd: null});
		sentences.push({start: Math.max(start, last?.end ?? 0), end, hits: [hit]});
	}
	return sentences;
}
