/** Text as words that can be compared: without case, accents, punctuation and the style of apostrophes. */
import type {Span} from '../article/article.ts';

export interface Word extends Span {
	folded: string;
}

/** Scripts that part no words: each character counts as one. */
export const unpartedLetter = `[${['Han', 'Hiragana', 'Katakana', 'Thai', 'Khmer', 'Lao'].map(name => `\\p{sc=${name}}`).join('')}]`;
const letter = '[\\p{L}\\p{N}\\p{M}]';
const currency = '[$€£¥%]';
const apostrophe = "['’ʼ‘]";
const word = new RegExp(`${letter}+(?:${apostrophe}${letter}+)*|${currency}`, 'gu');
const unparted = new RegExp(unpartedLetter, 'u');
const wordOrCharacter = new RegExp(
	`${unpartedLetter}\\p{M}*|(?:(?!${unpartedLetter})${letter})+(?:${apostrophe}${letter}+)*|${currency}`,
	'gu',
);
const beyondAscii = /[^\p{ASCII}]/u;

/** Without case and accents, the marks straight. Of each character by itself, whatever stands around it. */
export function fold(text: string): string {
	const lower = text.toLowerCase();
	if (!beyondAscii.test(lower)) return lower;
	const bare = lower.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss').replaceAll('ς', 'σ');
	return bare.replace(/[‘’ʼ]/g, "'").replace(/[“”„«»]/g, '"');
}

/** A letter whose case was changed where a quotation begins within a sentence: `[t]he` is "the". */
const changedCase = /\[(\p{L})\](?=\p{L})/gu;

/** What stands in a quotation for any words: "…", words in brackets, a word completed in them ("look[ing]"). */
export const elision =
	/\p{L}{1,40}\[\p{L}{1,40}\]\p{L}{0,40}|\[[^\]]{0,200}\]\p{L}{0,40}|\([.…\s]{1,9}\)|…|\.{3,}|(?:\.\s){2,}\./u;

/** The text with the letters whose case was changed as parts of their words. */
export const withWholeWords = (text: string): string => (text.includes('[') ? text.replace(changedCase, '$1') : text);

/** The words of `text`, with their offsets. */
export function wordsOf(text: string): Word[] {
	const words: Word[] = [];
	for (const match of text.matchAll(unparted.test(text) ? wordOrCharacter : word)) {
		const before = words.at(-1);
		const end = match.index + match[0].length;
		// `[t]he` was found as two words.
		if (before && match.index === before.end + 1 && before.end - before.start === 1 && isChangedCase(text, before)) {
			before.end = end;
			before.folded += fold(match[0]);
		} else words.push({start: match.index, end, folded: fold(match[0])});
	}
	return words;
}

const isChangedCase = (text: string, {start, end}: Span): boolean => text[start - 1] === '[' && text[end] === ']';

/** The same without their offsets, in half the time. */
export const foldedWords = (text: string): string[] =>
	fold(withWholeWords(text)).match(unparted.test(text) ? wordOrCharacter : word) ?? [];
