/** What is said behind a dash, without quotation marks. */
import {openingDash} from '../../dialogue/dashes.ts';
import {trimmed} from '../../dialogue/transcript.ts';
import type {Marked} from '../../marks.ts';
import {is, type Tongue} from './tongue.ts';

/** Where words that tell who speaks may begin. */
const parting = /[,?!…]\s+|\s[—–―]\s*|[—–―](?=\s)/g;
const word = /[\p{L}\p{M}][\p{L}\p{M}’'-]*/uy;

/** Whether English words from `at` on tell who speaks: "said NAME", "NAME said", "she asked". */
function tells(text: string, at: number, tongue: Tongue): boolean {
	const words: string[] = [];
	word.lastIndex = at;
	for (let match = word.exec(text); match && words.length < 3; match = word.exec(text)) {
		words.push(match[0]);
		word.lastIndex += text.charAt(word.lastIndex) === ' ' ? 1 : 0;
	}
	const may = (index: number, signs: number) => (tongue.signsOf(words[index] ?? '') & signs) !== 0;
	const isCue = (index: number) => may(index, is.cue);
	const isSomebody = (index: number) => /^\p{Lu}/u.test(words[index] ?? '') || may(index, is.pronoun | is.determiner);
	return (isCue(0) && isSomebody(1)) || (isSomebody(0) && (isCue(1) || isCue(2)));
}

/** What is said in an English line behind a dash, without the words that tell who speaks; none where no words do. */
export function speechesIn(text: string, start: number, end: number, tongue: Tongue): Marked[] {
	const said: Marked[] = [];
	const put = (from: number, to: number) => {
		const span = trimmed(text, {start: from, end: to});
		if (span.end > span.start) said.push({...span, closed: true});
	};
	const body = start + (openingDash.exec(text.slice(start, start + 8))?.[0].length ?? 0);
	let from = body;
	for (const {0: mark, index} of text.slice(body, end).matchAll(parting)) {
		const at = body + index;
		if (at < from || !tells(text, at + mark.length, tongue)) continue;
		put(from, /^[?!…]/.test(mark) ? at + 1 : at);
		// What is told ends with its sentence, or at the next dash.
		const stop = /[.?!]\s|\s[—–―]\s|[—–―][.,]?\s/.exec(text.slice(at + mark.length, end));
		from = stop ? at + mark.length + stop.index + stop[0].length : end;
	}
	if (from > body) put(from, end);
	return said;
}
