/** An article as lines: whoever is labelled begins one. */
import type {Block, Span} from '../../article.ts';

export interface Line extends Span {
	/** Index of its block. */
	block: number;
	/** A heading, or wholly in bold or italics: a question, a label, a note of the editor. */
	apart: boolean;
	heading: boolean;
}

type Prose = Extract<Block, {kind: 'paragraph' | 'heading' | 'quotation'}>;

const isProse = (block: Block): block is Prose =>
	block.kind === 'paragraph' || block.kind === 'heading' || block.kind === 'quotation';

/** The end of the bold or italic words that a line opens with; its start where it opens with others. */
function leadEnd(text: string, {start, end}: Span, inlines: Prose['inlines']): number {
	let lead = start;
	for (const inline of inlines ?? []) {
		if (inline.kind !== 'strong' && inline.kind !== 'emphasis') continue;
		const gap = inline.start > lead && /^[\s:]*$/.test(text.slice(lead, Math.min(inline.start, lead + 8)));
		if (inline.start <= lead || gap) lead = Math.max(lead, Math.min(inline.end, end));
	}
	return lead;
}

/** A line, in two where its bold beginning is a question or a name of its own: "**What next?** I go home." */
function* cut(text: string, span: Span, block: number, heading: boolean, inlines: Prose['inlines']): Generator<Line> {
	if (!heading && !inlines?.length) {
		yield {...span, block, apart: false, heading};
		return;
	}
	const lead = heading ? span.end : leadEnd(text, span, inlines);
	const rest = text.slice(lead, span.end);
	if (/^[\s.:…»”"]*$/.test(rest.slice(0, 20)) && rest.length < 20) {
		yield {...span, block, apart: lead > span.start, heading};
		return;
	}
	const opens = lead > span.start && /^\s/.test(text.slice(lead)) && /[?？]\s*$/.test(text.slice(span.start, lead));
	if (opens) {
		yield {start: span.start, end: lead, block, apart: true, heading};
		yield {start: lead + (/\S/.exec(rest)?.index ?? 0), end: span.end, block, apart: false, heading};
	} else yield {...span, block, apart: false, heading};
}

/** The rows between two offsets that hold more than blanks. */
function rowsOf(text: string, start: number, end: number): Span[] {
	const rows: Span[] = [];
	for (let from = start; from < end; ) {
		const feed = text.indexOf('\n', from);
		const to = feed < 0 || feed > end ? end : feed;
		if (/\S/.test(text.slice(from, to))) rows.push({start: from, end: to});
		from = to + 1;
	}
	return rows;
}

/** The lines of all prose, in order. */
export function linesOf(text: string, blocks: readonly Block[]): Line[] {
	return blocks.flatMap((block, index) => {
		const spans = block.kind === 'list' ? block.items : isProse(block) ? [block] : [];
		return spans.flatMap(({start, end, inlines}) =>
			rowsOf(text, start, end).flatMap(row => [...cut(text, row, index, block.kind === 'heading', inlines)]),
		);
	});
}
