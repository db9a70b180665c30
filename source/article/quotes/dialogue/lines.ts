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
function cut(
	lines: Line[],
	text: string,
	{start, end}: Span,
	block: number,
	heading: boolean,
	inlines: Prose['inlines'],
) {
	const add = (from: number, to: number, apart: boolean) => lines.push({start: from, end: to, block, apart, heading});
	if (!heading && !inlines?.length) return add(start, end, false);
	const lead = heading ? end : leadEnd(text, {start, end}, inlines);
	const rest = text.slice(lead, end);
	if (/^[\s.:…»”"]*$/.test(rest.slice(0, 20)) && rest.length < 20) return add(start, end, lead > start);
	const opens = lead > start && /^\s/.test(text.slice(lead)) && /[?？]\s*$/.test(text.slice(start, lead));
	if (!opens) return add(start, end, false);
	add(start, lead, true);
	add(lead + (/\S/.exec(rest)?.index ?? 0), end, false);
}

/** The lines of all prose that hold more than blanks, in order. */
export function linesOf(text: string, blocks: readonly Block[]): Line[] {
	const lines: Line[] = [];
	for (const [index, block] of blocks.entries()) {
		const spans = block.kind === 'list' ? block.items : isProse(block) ? [block] : [];
		for (const {start, end, inlines} of spans)
			for (let from = start; from < end; ) {
				const feed = text.indexOf('\n', from);
				const to = feed < 0 || feed > end ? end : feed;
				const row = {start: from, end: to};
				if (/\S/.test(text.slice(from, to))) cut(lines, text, row, index, block.kind === 'heading', inlines);
				from = to + 1;
			}
	}
	return lines;
}
