/** A block as words, marks of punctuation and whole quotations, cut into sentences. */
import type {Marked} from './marks.ts';

export interface Token {
	start: number;
	end: number;
	text: string;
	lower: string;
	kind: 'word' | 'mark' | 'quote';
	/** Index into the block's quotations, or -1. */
	quote: number;
	/** Number of the sentence within the block. */
	sentence: number;
	capital: boolean;
}

const piece = /[\p{L}\p{N}@][\p{L}\p{M}\p{N}_]*(?:[-’'.&][\p{L}\p{N}]+)*[’']?|[.!?:;,()—–―\-[\]…]/gu;
const abbreviated =
	/^(?:mr|mrs|ms|dr|prof|sen|sens|rep|reps|gov|gen|col|capt|sgt|lt|jr|sr|st|rev|hon|no|vs|inc|corp|co|u\.s|u\.n|d\.c|bzw|ca|nr|hr|fr|m|mme|sra|\p{L}|\p{L}\.\p{L})$/iu;

/** Tokens between `start` and `end`; each of `marked` is one token. */
export function tokenise(text: string, start: number, end: number, marked: readonly Marked[]): Token[] {
	const tokens: Token[] = [];
	const read = (from: number, to: number) => {
		const part = text.slice(from, to);
		for (const match of part.matchAll(piece)) {
			const word = match[0];
			const isMark = /^[^\p{L}\p{N}@]/u.test(word);
			const last = tokens.at(-1);
			// The stop of "Sen." belongs to the word and ends no sentence.
			if (word === '.' && last?.end === from + match.index && abbreviated.test(last.text)) {
				last.end++;
				last.text += '.';
				continue;
			}
			tokens.push({
				start: from + match.index,
				end: from + match.index + word.length,
				text: word,
				lower: word.toLowerCase(),
				kind: isMark ? 'mark' : 'word',
				quote: -1,
				sentence: 0,
				capital: /^@?\p{Lu}/u.test(word),
			});
		}
	};
	let at = start;
	marked.forEach((span, quote) => {
		read(at, span.start);
		const words = text.slice(span.start, Math.min(span.end, span.start + 1));
		tokens.push({...span, text: words, lower: '', kind: 'quote', quote, sentence: 0, capital: false});
		at = span.end;
	});
	read(at, end);
	let sentence = 0;
	for (let i = 0; i < tokens.length; i++) {
		const token = tokens[i] as Token;
		token.sentence = sentence;
		const next = tokens[i + 1];
		if (token.kind === 'mark' && /[.!?…]/.test(token.text) && (next?.capital || next?.kind === 'quote')) sentence++;
		else if (token.kind === 'quote') {
			// After "…?" the words that attribute it may follow, in capitals: "…?" NAME asked.
			const last = text.charAt(token.end - 1);
			if (last === '.' && next?.capital) sentence++;
			else if (/[.!?…]/.test(last) && next?.kind === 'quote') sentence++;
		}
	}
	return tokens;
}
