/** The sentence around a quotation: the evidence of who said it. */
import {mentionOf, type Quote, type Span} from '../article/article.ts';

type Placed = Pick<Quote, 'start' | 'end' | 'mentionStart' | 'mentionEnd'>;

/** UTF-16 units looked at on each side. */
const reach = 400;

const stop = /[.!?…][”"’»“)\]]*\s+(?=[\p{Lu}\p{Lo}\p{N}“"„«‚‘([—–-])/gu;
const abbreviated =
	/(?:^|[\s(“"])(?:mr|mrs|ms|dr|prof|sen|rep|gov|gen|col|capt|sgt|lt|jr|sr|st|rev|hon|no|vs|inc|corp|co|bzw|ca|nr|hr|fr|sra?|mme|\p{L}|(?:\p{L}\.)+\p{L})\.$/iu;

/** Where the last sentence of `text` begins. */
function lastSentence(text: string): number {
	let begin = 0;
	for (const match of text.matchAll(stop)) {
		if (!abbreviated.test(text.slice(0, match.index + 1).slice(-12))) begin = match.index + match[0].length;
	}
	return begin;
}

/** Where the first sentence of `text` ends. */
function firstSentence(text: string): number {
	for (const match of text.matchAll(stop)) {
		if (!abbreviated.test(text.slice(0, match.index + 1).slice(-12))) return match.index + match[0].trimEnd().length;
	}
	return text.trimEnd().length;
}

/** The quotation with the words that name its speaker, where they stand in its own paragraph. */
function coreOf(text: string, quote: Placed): Span {
	const {start, end} = quote;
	const mention = mentionOf(quote);
	if (!mention) return {start, end};
	const from = Math.min(start, mention.start);
	const to = Math.max(end, mention.end);
	const near = start - from <= reach && to - end <= reach;
	return near && !text.slice(from, to).includes('\n\n') ? {start: from, end: to} : {start, end};
}

/** From the start of the sentence in which the quotation or its speaker's name begins to the end of the last of them. */
export function sentenceAround(text: string, quote: Placed): Span {
	const core = coreOf(text, quote);
	const line = text.lastIndexOf('\n', core.start - 1) + 1;
	const newline = text.indexOf('\n', core.end);
	const before = text.slice(core.start === 0 ? 0 : Math.max(line, core.start - reach), core.start);
	const after = text.slice(core.end, Math.min(newline < 0 ? text.length : newline, core.end + reach));
	const ends = /[.!?…]$/.test(text.slice(core.start, core.end))
		? (/^[”"’»“)\]]+(?=\s*$|\s+[\p{Lu}\p{Lo}“"„«‘(])/u.exec(after)?.[0].length ?? 0)
		: 0;
	const rest = ends > 0 ? ends : firstSentence(after);
	return {start: core.start - before.length + lastSentence(before), end: core.end + rest};
}
