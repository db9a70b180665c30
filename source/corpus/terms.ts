/**
 * What an index finds words by that knows ASCII alone: it parts terms at its signs and blanks, and takes every character
 * beyond it for a letter. Its answer may hold more articles than hold the words, never fewer.
 */
import {fold, unpartedLetter, wordsOf} from './words.ts';

/** A term that is looked for; any that begins with it will do where it `begins`. */
export interface Term {
	text: string;
	begins: boolean;
}

/** What belongs to no word, though it is beyond ASCII. */
const noWord = new RegExp(`[^\\p{ASCII}\\p{L}\\p{N}\\p{M}${unpartedLetter}]+`, 'gv');
const unparted = new RegExp(unpartedLetter, 'gu');
/** Where their blocks lie: most texts have nothing of them, and are seen through in a tenth of the time. */
const unpartedBlocks = /[\u0E00-\u19FF\u2E80-\uFFFF]/;
/** Where `[t]he` may have become one word. */
const rejoined = /\[.\]\S/;
const term = /[\da-z\u0080-\uFFFF]+/gi;
/** Words that are no terms. */
const sign = /^[€£¥]$/;

const parted = (text: string): string => (unpartedBlocks.test(text) ? text.replace(unparted, ' $& ') : text);

/** A text of which an index can take the terms; in no order. */
export function termsOf(text: string): string {
	// Folding takes marks away, and makes characters of such scripts out of signs.
	const terms = parted(fold(parted(text.replace(noWord, ' '))));
	if (!rejoined.test(text)) return terms;
	const words = wordsOf(text).map(({folded}) => folded);
	return `${terms} ${parted(words.join(' '))}`;
}

/** The terms of folded words of which the last may go on. */
export function termsSought(words: readonly string[]): Term[] {
	const terms = words.map(word => (sign.test(word) ? [] : (parted(word).match(term) ?? [])));
	const last = terms.at(-1)?.at(-1);
	const all = terms.flat();
	return all.map((text, index) => ({text, begins: last !== undefined && index === all.length - 1}));
}
