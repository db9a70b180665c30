import {describe, expect, test} from 'vitest';
import {byVoice, collect} from '../../../source/corpus/collection.ts';
import {csvRow} from '../../../source/export/quotations/csv.ts';
import {quotationMarkdown} from '../../../source/export/quotations/markdown.ts';
import {quotationText} from '../../../source/export/quotations/text.ts';
import {foundIn} from '../../corpus/found.ts';
import {articleOf} from '../../reader/keyboard.ts';

const articles = [
	articleOf('Harbour news', ['“It has never been this warm,” said Ingrid.', '“We will fish all January,” said Olav.'], {
		published: '2026-01-03T08:00:00Z',
	}),
	articleOf('Warm_water', ['“We will fish all January,” said Mara.'], {organisations: ['Ingrid']}),
];
const found = foundIn(...articles);
const voices = byVoice(collect(found));

test('text: by speaker, with sources and what differs', () => {
	expect(quotationText(voices, {width: 60, colour: false})).toBe(`Ingrid  1 quotation in 1 article

  Harbour news · 2026-01-03 · harbour-news.txt

    “It has never been this warm,” said


Mara  1 quotation in 1 article

  Warm_water · warm_water.txt

    “We will fish all January,” said
      ≠ said by Olav
        Harbour news · 2026-01-03 · harbour-news.txt


Olav  1 quotation in 1 article

  Harbour news · 2026-01-03 · harbour-news.txt

    “We will fish all January,” said
      ≠ said by Mara
        Warm_water · warm_water.txt
`);
});

test('Markdown: what Markdown would read as its own is escaped', () => {
	expect(quotationMarkdown(voices)).toContain('> — Mara, Warm\\_water, `warm_water.txt`\n');
});

describe('a CSV cell', () => {
	const cellOf = (text: string): string => {
		const row = csvRow({...found[0]!.finding, text, context: ''});
		return row.split('Ingrid,Ingrid,said,')[1]!.split(',,Harbour news')[0]!;
	};
	test.each([
		['plain', 'plain'],
		['one, two', '"one, two"'],
		['a "word"', '"a ""word"""'],
		['two\nlines', '"two\nlines"'],
		['=1+1', `"'=1+1"`],
		['+49', `"'+49"`],
		['-and', `"'-and"`],
		['@home', `"'@home"`],
		[' =1', `"' =1"`],
		['1=1', '1=1'],
	])('%s', (text, cell) => expect(cellOf(text)).toBe(cell));
});
