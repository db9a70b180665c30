/** The sentence in which a quotation stands, or its speaker is named: evidence of who said it. */
import {type Article, mentionOf, type Quote, type Span} from '../../article/article.ts';
import {sentenceAround} from '../../corpus/context.ts';
import {wrap} from '../../layout/wrap.ts';
import {piece, type Row} from '../rows.ts';

const mostLines = 5;

interface Evidence {
	sentence: string;
	/** Where in it the speaker is named; empty where that is elsewhere. */
	named: Span;
}

/** The sentence in which the quotation stands, the quotation itself elided. */
function aroundQuotation(text: string, quote: Quote, elision: string): Evidence {
	const {start, end} = sentenceAround(text, quote);
	const sentence = text.slice(start, quote.start) + elision + text.slice(quote.end, end);
	const mention = mentionOf(quote);
	if (!mention || mention.start < start || mention.end > end) return {sentence, named: {start: 0, end: 0}};
	const shift = start + (mention.start >= quote.end ? quote.end - quote.start - elision.length : 0);
	return {sentence, named: {start: mention.start - shift, end: mention.end - shift}};
}

/** The sentence elsewhere in which the speaker is named; null where there is none. */
function aroundMention(text: string, quote: Quote): Evidence | null {
	const mention = mentionOf(quote);
	if (!mention) return null;
	const {start, end} = sentenceAround(text, {...mention, mentionStart: null, mentionEnd: null});
	return {sentence: text.slice(start, end), named: {start: mention.start - start, end: mention.end - start}};
}

/** Rows of at most `width` columns, in which the words that name the speaker stand out; none where there is no evidence. */
export function evidenceRows({text}: Article, quote: Quote, width: number, ascii: boolean): Row[] {
	const around = aroundQuotation(text, quote, ascii ? '...' : '…');
	const evidence = /[\p{L}\p{N}]/u.test(around.sentence) ? around : aroundMention(text, quote);
	if (!evidence) return [];
	const sentence = evidence.sentence.replaceAll('\n', ' ');
	const {start: from, end: to} = evidence.named;
	const lines = wrap(sentence, 0, sentence.length, width).slice(0, mostLines);
	return lines.map(line => {
		const [first, last] = [
			Math.max(line.start, Math.min(line.end, from)),
			Math.max(line.start, Math.min(line.end, to)),
		];
		return [
			piece(sentence.slice(line.start, first), 'dim'),
			piece(sentence.slice(first, last), 'strong'),
			piece(sentence.slice(last, line.end), 'dim'),
		].filter(({text: words}) => words !== '');
	});
}
