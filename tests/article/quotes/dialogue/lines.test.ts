import {expect, test} from 'vitest';
import {linesOf} from '../../../../source/article/quotes/dialogue/lines.ts';
import {readDocuments} from '../../../../source/article/read.ts';

/** Lines as they are read: `=` before those set apart, `#` before headings. */
async function lines(markdown: string): Promise<string[]> {
	const [{text, blocks} = {text: '', blocks: []}] = await readDocuments(
		new TextEncoder().encode(`# T\n\n${markdown}`),
		{
			path: 'a.md',
		},
	);
	return linesOf(text, blocks).map(
		({start, end, apart, heading}) => `${heading ? '#' : apart ? '=' : ''}${text.slice(start, end)}`,
	);
}

test.each([
	['a paragraph', 'It rains.', ['It rains.']],
	['a heading', '## Why?', ['#Why?']],
	['bold', '**Why?**', ['=Why?']],
	['italics', '*Why?*', ['=Why?']],
	['bold words within', 'It **rains** now.', ['It rains now.']],
	['a bold beginning', '**Rain** falls.', ['Rain falls.']],
	['a bold question before its answer', '**Why?** Because.', ['=Why?', 'Because.']],
	['a question in bold pieces', '**Why** **now?** Because.', ['=Why now?', 'Because.']],
	['a stop behind bold words', '**Why?**.', ['=Why?.']],
	['a line break', 'One  \ntwo', ['One', 'two']],
	['a bold line before a plain one', '**Why?**  \nBecause.', ['=Why?', 'Because.']],
	['items of a list', '- One\n- Two', ['One', 'Two']],
	['a quotation', '> One', ['One']],
	['code says nothing', '```\nQ: why?\n```', []],
])('%s', async (_what, markdown, expected) => {
	expect(await lines(markdown)).toEqual(expected);
});
