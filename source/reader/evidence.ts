/** The sentence in which a quotation stands, as evidence of who said it. */
import type {Article, Quote} from '../article/article.ts';
import {sentenceAround} from '../corpus/context.ts';
import {wrap} from '../layout/wrap.ts';
import {piece, type Row} from './rows.ts';

const mostLines = 5;

/** Rows of at most `width` columns: the quotation itself is elided, and the words that name the speaker stand out. */
export function evidenceRows({text}: Article, quote: Quote, width: number, ascii: boolean): Row[] {
	const {start, end} = sentenceAround(text, quote);
	const elision = ascii ? '...' : '…';
	const before = text.slice(start, quote.start);
	const sentence = (before + elision + text.slice(quote.end, end)).replaceAll('\n', ' ');
	const {mentionStart, mentionEnd} = quote;
	const isNamed = mentionStart !== null && mentionEnd !== null && mentionStart >= start && mentionEnd <= end;
	const shift = isNamed && mentionStart >= quote.end ? quote.end - quote.start - elision.length : 0;
	const from = isNamed ? mentionStart - start - shift : 0;
	const to = isNamed ? mentionEnd - start - shift : 0;
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
