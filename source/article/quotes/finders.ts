/** How the quotes of a language are found: English by ranking, others by their clauses or by the words beside the marks. */
import type {Block, Quote} from '../article.ts';
import type {Names} from '../names/index.ts';
import {speechesIn as speechesByClauses} from './clauses/dialogue.ts';
import {findQuotesByClauses} from './clauses/index.ts';
import type {Language} from './clauses/language.ts';
import type {Reading} from './dialogue/index.ts';
import {readLanguage, readPatterns} from './languages/index.ts';
import type {Marked} from './marks.ts';
import {findQuotesByPatterns} from './patterns/index.ts';
import type {Patterns} from './patterns/table.ts';
import {speechesIn} from './ranking/grammar/dialogue.ts';
import {english, englishDialogue} from './ranking/grammar/english.ts';
import {is, noName} from './ranking/grammar/tongue.ts';
import {findQuotesByRanking} from './ranking/index.ts';

/** Finds the quotes of one language. */
export interface QuoteFinder {
	/** How its interviews are read. */
	reading: Reading;
	/** Whether a word in lower case attributes words to a speaker. */
	isCue(word: string): boolean;
	/** Whether a run of lines behind dashes that asks nothing goes on with whoever spoke last. */
	dashRunsOn: boolean;
	/** The quotes of the blocks, in order. `speeches` are quotations that no marks tell, by the start of their block. */
	find(text: string, blocks: readonly Block[], names: Names, speeches: ReadonlyMap<number, Marked[]>): Quote[];
}

/** The finder for a BCP 47 language; null is read as English. */
export function finderOf(language: string | null): QuoteFinder {
	if (language === null || /^en\b/i.test(language)) return byRanking();
	const patterns = readPatterns(language);
	return patterns ? byPatterns(patterns) : byClauses(readLanguage(language));
}

function byRanking(): QuoteFinder {
	const tongue = english();
	const {signsOf} = tongue;
	return {
		reading: {
			words: englishDialogue(),
			isSmall: word => (signsOf(word) & noName) !== 0,
			isDeterminer: word => (signsOf(word) & is.determiner) !== 0,
			nounsCapital: false,
			speech: (text, start, end) => speechesIn(text, start, end, tongue),
		},
		isCue: word => (signsOf(word) & is.cue) !== 0,
		dashRunsOn: false,
		find: findQuotesByRanking,
	};
}

function byClauses(language: Language): QuoteFinder {
	const {dialogue: words, small, determiners, nounsCapital, cues, dashRunsOn} = language;
	return {
		reading: {
			words,
			isSmall: word => small.has(word) || determiners.has(word),
			isDeterminer: word => determiners.has(word),
			nounsCapital,
			speech: (text, start, end) => (cues.size > 0 ? speechesByClauses(text, start, end, language) : []),
		},
		isCue: word => cues.has(word),
		dashRunsOn,
		// Its reader finds what is said behind dashes itself.
		find: (text, blocks, names) => findQuotesByClauses(text, blocks, names, language),
	};
}

function byPatterns(patterns: Patterns): QuoteFinder {
	const {dialogue: words, stops} = patterns;
	return {
		reading: {
			words,
			isSmall: word => stops.has(word),
			isDeterminer: () => false,
			nounsCapital: false,
			speech: () => [],
		},
		isCue: word => patterns.cue.test(word),
		dashRunsOn: false,
		find: (text, blocks) => findQuotesByPatterns(text, blocks, patterns),
	};
}
