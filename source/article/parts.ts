/** Long stretches of prose in parts, so that what is made of a part's words never stands in memory for all. */
import type {Span} from './article.ts';

/** The parts of a span, `longest` UTF-16 units at most: cut between sentences, else at blanks, else anywhere. */
export function partsOf(text: string, span: Span, longest: number): Span[] {
	const {start, end} = span;
	if (end - start <= longest) return [span];
	const spans: Span[] = [];
	for (let from = start; from < end; ) {
		const most = from + longest;
		const piece = text.slice(from, most);
		const cut = piece.lastIndexOf('. ') + 1 || piece.lastIndexOf(' ');
		const to = most >= end ? end : cut > 0 ? from + cut : most;
		spans.push({start: from, end: to});
		from = to;
	}
	return spans;
}
