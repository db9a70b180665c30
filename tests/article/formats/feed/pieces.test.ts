import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {endOf, piecesOf} from '../../../../source/article/formats/feed/pieces.ts';

test.each([
	['<rss version="2.0"><channel>', '</channel></rss>'],
	['<RSS><channel>', '</channel></RSS>'],
	['<feed xmlns="x">', '</feed>'],
	['<a10:feed>', '</a10:feed>'],
	['<rdf:RDF>', '</rdf:RDF>'],
])('%s ends in %s', (text, end) => expect(endOf(text)).toBe(end));

describe('pieces', () => {
	const item = (index: number, text: string): string => `<item><guid>${index}</guid>${text}</item>`;
	const ids = (text: string): string[] => [...text.matchAll(/<guid>(\d+)<\/guid>/g)].map(found => found[1]!);

	test.each([
		['a short feed', `<rss><channel>${item(1, 'x')}</channel></rss>`],
		['what is no XML', `{"version": "x", "items": [${'1,'.repeat(200_000)}1]}`],
		['a long feed without items', `<rss><channel>${'x'.repeat(300_000)}</channel></rss>`],
	])('%s is one', (_, text) => expect([...piecesOf(text)]).toEqual([text]));

	test('each is a feed of its own, and together they hold every item once', () =>
		fc.assert(
			fc.property(fc.array(fc.integer({min: 10, max: 90_000}), {minLength: 1, maxLength: 30}), lengths => {
				const items = lengths.map((length, index) => item(index, 'x'.repeat(length)));
				const pieces = [...piecesOf(`<rss><channel><title>T</title>${items.join('\n')}</channel></rss>`)];
				expect(pieces.flatMap(ids)).toEqual(lengths.map((_, index) => String(index)));
				for (const piece of pieces) expect(piece).toMatch(/^<rss><channel><title>T<\/title>[\s\S]*<\/channel><\/rss>$/);
			}),
			{numRuns: 40},
		));

	test('none ends within plain characters', () => {
		const items = Array.from({length: 40}, (_, index) =>
			item(index, `<![CDATA[</item>${'x'.repeat(20_000)}</item>]]>`),
		);
		for (const piece of piecesOf(`<rss><channel>${items.join('')}</channel></rss>`))
			expect(piece.split('<![CDATA[').length).toBe(piece.split(']]>').length);
	});
});
