/** Text as words that can be compared: without case, accents, punctuation and the style of apostrophes. */
import type {Span} from '../article/article.ts';

export interface Word extends Span {
	folded: string;
}

const word = /[\p{L}\p{N}\p{M}]+(?:['’ʼ‘][\p{L}\p{N}\p{M}]+)*|[$€£¥%]/gu;
/** Scripts that part no words: each character counts as one. */
const unparted = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Khmer}\p{sc=Lao}]/u;
const wordOrCharacter =
	/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Khmer}\p{sc=Lao}]\p{M}*|(?:(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Khmer}\p{sc=Lao}])[\p{L}\p{N}\p{M}])+(?:['’ʼ‘][\p{L}\p{N}\p{M}]+)*|[$€£¥%]/gu;
const beyondAscii = /[^\p{ASCII}]/u;

/** Without case and accents; apostrophes straight. */
export function fold(text: string): string {
	const lower = text.toLowerCase();
	if (!beyondAscii.test(lower)) return lower;
	return lower.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[‘’ʼ]/g, "'").replaceAll('ß', 'ss');
}

/** The words of `text`, with their offsets. */
export function wordsOf(text: string): Word[] {
	const words: Word[] = [];
	for (const match of text.matchAll(unparted.test(text) ? wordOrCharacter : word))
		words.push({start: match.index, end: match.index + match[0].length, folded: fold(match[0])});
	return words;
}

/** The same without their offsets, in half the time. */
export const foldedWords = (text: string): string[] =>
	fold(text).match(unparted.test(text) ? wordOrCharacter : word) ?? [];
