/** The prose of an article, long stretches in parts: what is made of a part's words never stands in memory for all. */
import type {Block, Span} from './article.ts';

export interface Stretch {
	span: Span;
	heading: boolean;
}

/** The stretches of prose, `longest` UTF-16 units at most: paragraphs, items and headings; code, tables and images are none. */
export function proseOf(text: string, blocks: readonly Block[], longest: number): Stretch[] {
	return blocks.flatMap((block): Stretch[] => {
		if (block.kind === 'list') return block.items.map(span => ({span, heading: false}));
		if (block.kind === 'paragraph' || block.kind === 'quotation')
			return partsOf(text, block, longest).map(span => ({span, heading: false}));
		return block.kind === 'heading' ? [{span: block, heading: true}] : [];
	});
}

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
