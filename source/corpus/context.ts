/** The sentence around a quotation: the evidence of who said it. */
import {mentionOf, type Quote, type Span} from '../article/article.ts';
import {expression} from '../article/expression.ts';

type Placed = Pick<Quote, 'start' | 'end' | 'mentionStart' | 'mentionEnd'>;

/** UTF-16 units looked at on each side. */
const reach = 400;

/** A sentence of ideographs ends without a blank; where a mark closes after its stop, it goes on. */
const stop = /[.!?…][”"’»“)\]]*\s+(?=[\p{Lu}\p{Lo}\p{N}“"„«‚‘([—–-])|[。！？](?![。！？」』”’）)])\s*/gu;
const abbreviated = expression('iu')`
	(?:^|[\s(“"])(?:
		mr|mrs|ms|dr|prof|sen|rep|gov|gen|col|capt|sgt|lt|jr|sr|st|rev|hon|no|vs|inc|corp|co|bzw|ca|nr|hr|fr
		|sra?|mme|\p{L}|(?:\p{L}\.)+\p{L}
	)\.$
`;

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
	const near = text.slice(Math.max(0, core.start - reach), core.start);
	const before = near.slice(near.lastIndexOf('\n') + 1);
	const [after = ''] = text.slice(core.end, core.end + reach).split('\n', 1);
	const ends = /[.!?…]$/.test(text.slice(core.start, core.end))
		? (/^[”"’»“)\]]+(?=\s*$|\s+[\p{Lu}\p{Lo}“"„«‘(])/u.exec(after)?.[0].length ?? 0)
		: 0;
	const rest = ends > 0 ? ends : firstSentence(after);
	// What follows tells whether a sentence has ended.
	const begin = Math.min(before.length, lastSentence(before + text.slice(core.start, core.start + 2)));
	return {start: core.start - before.length + begin, end: core.end + rest};
}
