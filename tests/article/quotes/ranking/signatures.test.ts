/** Who signs a quotation, in its block or in the next. */
import {describe, expect, test} from 'vitest';
import {markedSpans} from '../../../../source/article/quotes/marks.ts';
import {english} from '../../../../source/article/quotes/ranking/grammar/english.ts';
import {Known} from '../../../../source/article/quotes/ranking/grammar/known.ts';
import {passageOf} from '../../../../source/article/quotes/ranking/grammar/sayings.ts';
import {signatureOf, signs} from '../../../../source/article/quotes/ranking/signatures.ts';
import {tokenise} from '../../../../source/article/quotes/tokens.ts';

const nobody = new Known({people: [], organisations: [], places: []});

const read = (text: string) =>
	passageOf(tokenise(text, 0, text.length, markedSpans(text, 0, text.length), english()), english(), nobody);

describe('a line of its own', () => {
	test.each([
		['behind a dash', '— Dora Finch', false, true],
		['a role behind a dash', '— a reader in Denby', false, true],
		['a name', 'Dora Finch, mayor of Denby', true, true],
		['but not behind more than a quotation', 'Dora Finch, mayor of Denby', false, false],
		['one word is a heading', 'Denby', true, false],
		['so is a noun', 'the mayor of Denby', true, false],
		['a sentence', 'Dora Finch said so', true, false],
		['nothing', '', true, false],
	])('%s', (_rule, line, whole, signed) => {
		expect(signatureOf(read(line), whole) !== null).toBe(signed);
	});
});

describe('behind a quotation', () => {
	test.each([
		['a dash', '“It rains” — Dora Finch', true],
		['and what she is', '“It rains” — Dora Finch, mayor', true],
		['brackets behind a sentence', '“It rains.” (Dora Finch)', true],
		['not behind less', '“rain” (Dora Finch)', false],
		['nothing between', '“It rains” Dora Finch', false],
		['a comma', '“It rains,” Dora Finch', false],
		['the sentence goes on', '“It rains” — Dora Finch hoped', false],
		['a date', '“It rains” — Arden Post, 3 May 2020', false],
	])('%s', (_rule, text, signed) => {
		const {tokens, phrases} = read(text);
		const words = text.slice(1, text.indexOf('”'));
		expect(phrases.some(phrase => signs(tokens, 0, phrase, words))).toBe(signed);
	});
});
