/** What holds for the quotes of any text. */
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {findNames} from '../../../source/article/names/index.ts';
import {findQuotes} from '../../../source/article/quotes/index.ts';
import {markedSpans} from '../../../source/article/quotes/marks.ts';
import {tokenise} from '../../../source/article/quotes/tokens.ts';
import {blocksOf} from '../blocks.ts';
import {annotated, articles} from './articles.ts';

const quotesOf = (text: string) => {
	const blocks = blocksOf(text);
	return findQuotes(text, blocks, findNames(text, blocks, 'en'), 'en');
};

/** Text of words, marks and breaks such as articles are made of, in any order. */
const pieces =
	"Mara Lind|said|she|the mayor|who|that|rain|a|of|by|called|Dr.|It rains|holds|“|”|\"|‘|’|'|''|«|»|„|,|.|?|:|—|(|)|\n\n|Łódź|東京|😀|é".split(
		'|',
	);
const prose = fc
	.array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(' ', ' ', '')), {maxLength: 60})
	.map(words => words.map(([word, gap]) => word + gap).join(''));
const anything = fc.oneof(prose, fc.string({unit: 'grapheme', maxLength: 200}));

describe('quotes', () => {
	test('stand in order, do not overlap, and are what stands at their offsets', () => {
		fc.assert(
			fc.property(anything, text => {
				let end = 0;
				for (const quote of quotesOf(text)) {
					expect(text.slice(quote.start, quote.end)).toBe(quote.text);
					expect(quote.text).toBe(quote.text.trim());
					expect(quote.start).toBeGreaterThanOrEqual(end);
					expect(quote.text).not.toContain('\n');
					end = quote.end;
				}
			}),
			{numRuns: 300},
		);
	});

	test('are said by words that stand outside them', () => {
		fc.assert(
			fc.property(anything, text => {
				for (const {start, end, mention, mentionStart, mentionEnd} of quotesOf(text)) {
					if (mention === null) expect([mentionStart, mentionEnd]).toEqual([null, null]);
					else {
						expect(text.slice(mentionStart!, mentionEnd!)).toBe(mention);
						expect(mentionEnd! <= start || mentionStart! >= end).toBe(true);
					}
				}
			}),
			{numRuns: 300},
		);
	});

	test('of one group have one speaker, and groups are counted from 0 as they come', () => {
		fc.assert(
			fc.property(anything, text => {
				const speakers = new Map<number, string | null>();
				let next = 0;
				for (const {group, speaker} of quotesOf(text)) {
					if (!speakers.has(group)) expect(group).toBe(next++);
					expect(speakers.get(group) ?? speaker).toBe(speaker);
					speakers.set(group, speaker);
				}
			}),
			{numRuns: 300},
		);
	});

	test('are found again the same: a reading keeps nothing for the next', () => {
		fc.assert(
			fc.property(prose, prose, (text, other) => {
				const first = quotesOf(text);
				quotesOf(other);
				expect(quotesOf(text)).toEqual(first);
			}),
			{numRuns: 50},
		);
	});
});

describe('marks', () => {
	test('any text: spans in order, within the block, no blank at either end', () => {
		fc.assert(
			fc.property(anything, fc.nat(20), (text, start) => {
				let last = start;
				for (const span of markedSpans(text, start, text.length)) {
					expect(span.start).toBeGreaterThanOrEqual(last);
					expect(span.end).toBeGreaterThan(span.start);
					expect(span.end).toBeLessThanOrEqual(text.length);
					last = span.end;
				}
			}),
		);
	});

	test('any text: each token is what stands at its offsets, in order, quotations whole', () => {
		fc.assert(
			fc.property(anything, text => {
				const marked = markedSpans(text, 0, text.length);
				const tokens = tokenise(text, 0, text.length, marked);
				let end = 0;
				for (const token of tokens) {
					expect(token.start).toBeGreaterThanOrEqual(end);
					end = token.end;
					if (token.kind !== 'quote') expect(text.slice(token.start, token.end)).toBe(token.text);
				}
				expect(tokens.filter(({kind}) => kind === 'quote')).toHaveLength(marked.length);
			}),
		);
	});
});

/** Our own articles are set in curly marks; their speakers must not hang on that. */
describe('the same articles in other marks', () => {
	const speakers = (text: string) => quotesOf(text).map(({text, speaker}) => `${speaker}: ${text}`);
	const plain = articles
		.map(([subject, source]) => [subject, annotated(source).text] as const)
		.filter(([, text]) => !/["‘«„]|''/.test(text));

	test.each([
		['straight', '"', '"'],
		['low and high', '„', '“'],
		['guillemets', '«', '»'],
		['doubled apostrophes', "''", "''"],
	])('%s', (_style, open, close) => {
		const restyled = (text: string) => text.replaceAll('“', open).replaceAll('”', close);
		// Behind a low mark the full name of a label is not found yet.
		const read = open === '„' ? plain.filter(([, text]) => !/^\p{Lu}+:/mu.test(text)) : plain;
		for (const [, text] of read) expect(speakers(restyled(text))).toEqual(speakers(text));
	});
});
