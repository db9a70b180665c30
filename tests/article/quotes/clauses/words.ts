/** Sentences of a language as the clauses see them. */
import type {Phrase, Words} from '../../../../source/article/quotes/clauses/phrases.ts';
import type {Attribution} from '../../../../source/article/quotes/clauses/saying.ts';
import {cutWords} from '../../../../source/article/quotes/clauses/words.ts';
import {readLanguage} from '../../../../source/article/quotes/languages/index.ts';
import {markedSpans} from '../../../../source/article/quotes/marks.ts';
import {tokenise} from '../../../../source/article/quotes/tokens.ts';

export function wordsOf(language: string, text: string): Words & {text: string} {
	const known = readLanguage(language);
	return {
		text,
		tokens: cutWords(tokenise(text, 0, text.length, markedSpans(text, 0, text.length)), known),
		language: known,
	};
}

/** The token that begins at the first place of `part` in the text. */
export function tokenAt({text, tokens}: {text: string} & Words, part: string): number {
	return tokens.findIndex(({start}) => start === text.indexOf(part));
}

export const shown = ({text, tokens}: {text: string} & Words, phrase: Phrase | null): string | null =>
	phrase && text.slice(tokens[phrase.from]!.start, tokens[phrase.to - 1]!.end);

/** `cue: phrase`, or only one of them. */
export function told(words: {text: string} & Words, said: Attribution | null): string | null {
	if (!said) return null;
	const cue = said.cue >= 0 ? words.tokens[said.cue]!.text : '-';
	return `${cue}: ${shown(words, said.phrase) ?? '-'}${said.strong ? '' : ' (weak)'}`;
}
