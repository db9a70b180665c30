/** A quotation with all that is needed to find it again and to cite it. */
import type {Article, Quote} from '../article/article.ts';
import {type Correction, correctionOf, saidBy} from './corrections.ts';
import type {Evidence, KeptQuote} from './kept.ts';
import {knownAs} from './names.ts';
import {foldedWords} from './words.ts';

type Source = Pick<Article, 'path' | 'item' | 'title' | 'site' | 'published' | 'url'>;

/** What `newsread quotes --format json` writes; see {@link Quote} for offsets. */
export interface Finding extends Source, Quote {
	/** The sentence or sentences around the quotation and the words that name its speaker. */
	context: string;
	/** The reader has named the speaker. */
	corrected?: true;
}

/** A finding, and what joins its speaker across articles: see {@link knownAs}. */
export interface Found {
	finding: Finding;
	/** Equal for all that one speaker says; null where nobody is named. */
	voice: string | null;
}

/** Names the article among those of a run. */
export const articleOf = ({path, item}: Pick<Article, 'path' | 'item'>): string => `${path}\u0000${item ?? ''}`;

/** The quotations of an article as the reader has corrected them; `evidence` is of each in its place. */
export function findingsIn(
	source: Source,
	quotes: readonly KeptQuote[],
	evidence: readonly Evidence[],
	corrections: readonly Correction[],
): Found[] {
	const {path, item, title, site, published, url} = source;
	const head = {path, ...(item === undefined ? {} : {item}), title, site, published, url};
	return quotes.map((quotation, index) => {
		const correction = correctionOf(quotation, quotes, corrections);
		const {start, end, text, cue} = quotation;
		const {kind, before, after, group, ...named} = evidence[index]!;
		const told = {speaker: quotation.speaker, ...named};
		const {speaker, mention, mentionStart, mentionEnd} = correction ? saidBy(told, correction.speaker) : told;
		const known = correction ? speaker && knownAs(speaker, {organisations: [], places: []}) : quotation.known;
		return {
			finding: {
				...head,
				...{start, end, text, kind, speaker, mention, mentionStart, mentionEnd, cue, group},
				...(correction ? {corrected: true} : {}),
				context: before + text + after,
			},
			voice: speaker === null ? null : (known ?? `${speaker}\u0000${articleOf(source)}`),
		};
	});
}

/** Whether a text holds each of some words or beginnings of words, in any order, without regard to case and accents. */
export function about(wanted: string): (text: string) => boolean {
	const beginnings = foldedWords(wanted);
	return text => {
		const words = foldedWords(text);
		return beginnings.every(beginning => words.some(word => word.startsWith(beginning)));
	};
}
