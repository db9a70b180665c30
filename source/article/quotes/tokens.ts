/** A block as words, marks of punctuation and whole quotations, cut into sentences. */
import {expression} from '../expression.ts';
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
	/** What the word may be: bits of tongue.ts. 0 for marks and quotations, and where no language was asked. */
	signs: number;
}

const letterOrDigit = /[\p{L}\p{N}]/u;
/** 1 for the letters and digits of ASCII. */
const ascii = Uint8Array.from({length: 128}, (_, code) => (/[A-Za-z0-9]/.test(String.fromCharCode(code)) ? 1 : 0));
const upper = /^\p{Lu}/u;
const marks = new Set(Array.from('.!?:;,()—–―-[]…', mark => mark.charCodeAt(0)));
/** What joins two parts of a word: hyphen, apostrophes, full stop, ampersand. */
const joints = new Set(Array.from("-’'.&", joint => joint.charCodeAt(0)));
const stops = new Set('.!?…');
const underscore = 95;
const at = 64;

/** Whether the unit belongs to a letter or a digit. Patterns are asked beyond ASCII alone: they are slow. */
function isWord(text: string, offset: number): boolean {
	const code = text.charCodeAt(offset);
	if (code < 128) return ascii[code] === 1;
	if (code >= 0x2000 && code < 0x2070) return false;
	// Of a pair of surrogates either half.
	const from = code >= 0xdc00 && code < 0xe000 ? offset - 1 : offset;
	return letterOrDigit.test(String.fromCodePoint(text.codePointAt(from) ?? 0));
}

const isMark = (code: number): boolean => code >= 0x300 && code < 0x370;

/** The end of the word that begins at `from`. */
function wordEnd(text: string, from: number, end: number): number {
	let offset = from + 1;
	while (offset < end) {
		const code = text.charCodeAt(offset);
		if (isWord(text, offset) || code === underscore || isMark(code)) offset++;
		else if (joints.has(code) && offset + 1 < end && isWord(text, offset + 1)) offset += 2;
		else break;
	}
	const last = text.charCodeAt(offset);
	return offset < end && (last === 0x2019 || last === 39) ? offset + 1 : offset;
}

const isCapital = (text: string): boolean => {
	const code = text.charCodeAt(0);
	if (code < 128 && code !== at) return code >= 65 && code <= 90;
	return upper.test(code === at ? text.slice(1) : text);
};

/** Of two to four capitals. */
const isAcronym = (token: Token | undefined): boolean =>
	token?.capital === true && token.text.length < 5 && /^\p{Lu}{2,4}$/u.test(token.text);

/** Most words are in lower case as they stand. */
function lowerCase(word: string): string {
	for (let offset = 0; offset < word.length; offset++) {
		const code = word.charCodeAt(offset);
		if (code > 127 || (code >= 65 && code <= 90)) return word.toLowerCase();
	}
	return word;
}

const abbreviated = expression('iu')`
	^(?:
		mr|mrs|ms|dr|prof|sen|sens|rep|reps|gov|gen|col|capt|sgt|lt|cpl|pte|pvt|maj|brig|cmdr|cdr|adm|supt|insp
		|det|const|cllr|ald|engr|alh|smt|jr|sr|st|rev|hon|no|vs|inc|corp|co|u\.s|u\.n|d\.c|bzw|ca|nr|hr|fr|m|mme
		|sra|\p{L}|\p{L}\.\p{L}
	)$
`;

/** "Feb. 3": a month with its stop, before a day. */
const month = /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/i;
const day = /^\. \d/;

/** What a language tells of words in lower case. */
export interface Lexicon {
	/** What the word may be: bits of tongue.ts. */
	signsOf: (word: string) => number;
	/** How many units at the end of the word are a word of their own ("he’d", "isn’t"); 0 where none are. */
	cliticOf: (word: string) => number;
}

const unasked: Lexicon = {signsOf: () => 0, cliticOf: () => 0};

/** Tokens between `start` and `end`; each of `marked` is one token. */
export function tokenise(
	text: string,
	start: number,
	end: number,
	marked: readonly Marked[],
	{signsOf, cliticOf}: Lexicon = unasked,
): Token[] {
	const tokens: Token[] = [];
	const add = (from: number, to: number, words: string, lower: string, kind: 'word' | 'mark') => {
		const capital = kind === 'word' && isCapital(words);
		const signs = kind === 'word' ? signsOf(lower) : 0;
		tokens.push({start: from, end: to, text: words, lower, kind, quote: -1, sentence: 0, capital, signs});
	};
	const read = (from: number, to: number) => {
		for (let offset = from; offset < to; ) {
			const code = text.charCodeAt(offset);
			const kind = code === at || isWord(text, offset) ? 'word' : marks.has(code) ? 'mark' : null;
			if (kind === null) {
				offset++;
				continue;
			}
			const stop = kind === 'word' ? wordEnd(text, offset, to) : offset + 1;
			const last = tokens.at(-1);
			// The stop of "Sen." belongs to the word and ends no sentence.
			if (
				code === 46 &&
				last?.end === offset &&
				last.kind === 'word' &&
				last.text.length < 6 &&
				(abbreviated.test(last.text) || (month.test(last.text) && day.test(text.slice(offset, offset + 3))))
			) {
				last.end++;
				last.text += '.';
			} else {
				const words = text.slice(offset, stop);
				const lower = kind === 'word' ? lowerCase(words) : words;
				const clitic = kind === 'word' ? cliticOf(lower) : 0;
				const cut = words.length - clitic;
				if (clitic === 0) add(offset, stop, words, lower, kind);
				else {
					add(offset, stop - clitic, words.slice(0, cut), lower.slice(0, cut), 'word');
					add(stop - clitic, stop, words.slice(cut), lower.slice(cut), 'word');
				}
			}
			offset = stop;
		}
	};
	let begin = start;
	marked.forEach((span, quote) => {
		read(begin, span.start);
		const words = text.slice(span.start, Math.min(span.end, span.start + 1));
		tokens.push({
			start: span.start,
			end: span.end,
			text: words,
			lower: '',
			kind: 'quote',
			quote,
			sentence: 0,
			capital: false,
			signs: 0,
		});
		begin = span.end;
	});
	read(begin, end);
	let sentence = 0;
	for (let i = 0; i < tokens.length; i++) {
		const token = tokens[i] as Token;
		token.sentence = sentence;
		const next = tokens[i + 1];
		// "the US embassy", "an IT firm": the capitals of an acronym, where not all around it stands in capitals.
		if (token.signs !== 0 && isAcronym(token) && !isAcronym(next) && !isAcronym(tokens[i - 1])) token.signs = 0;
		if (token.kind === 'mark' && stops.has(token.text) && (next?.capital || next?.kind === 'quote')) sentence++;
		else if (token.kind === 'quote') {
			// After "…?" the words that attribute it may follow, in capitals: "…?" NAME asked.
			const last = text.charAt(token.end - 1);
			if (last === '.' && next?.capital) sentence++;
			else if (/[.!?…]/.test(last) && next?.kind === 'quote') sentence++;
		}
	}
	return tokens;
}
