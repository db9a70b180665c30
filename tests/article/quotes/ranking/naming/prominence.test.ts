import {expect, test} from 'vitest';
import {english} from '../../../../../source/article/quotes/ranking/grammar/english.ts';
import {Known} from '../../../../../source/article/quotes/ranking/grammar/known.ts';
import {passageOf} from '../../../../../source/article/quotes/ranking/grammar/sayings.ts';
import {prominenceOf} from '../../../../../source/article/quotes/ranking/naming/prominence.ts';
import {tokenise} from '../../../../../source/article/quotes/tokens.ts';

test.each([
	['a subject that opens its sentence', 'Lind said no.', 1.8],
	['small words may stand before it', 'But when Lind said no,', 1.8],
	['one that opens its sentence', 'Lind, no.', 1],
	['a name beside the role that opens it', 'The mayor, Lind, said no.', 1.8],
	['a subject within', 'The rain fell, Lind said.', 0.8],
	['an object', 'They met Lind.', 0],
	['what a preposition governs', 'They fled from Lind.', -0.8],
	['an owner', 'It was the house, and not Lind’s.', -0.4],
])('%s', (_rule, text, weight) => {
	const tokens = tokenise(text, 0, text.length, [], english());
	const {phrases} = passageOf(tokens, english(), new Known({people: [], organisations: [], places: []}));
	const lind = phrases.find(({from}) => tokens[from]!.text.startsWith('Lind'))!;
	expect(prominenceOf(tokens, lind)).toBeCloseTo(weight);
});
