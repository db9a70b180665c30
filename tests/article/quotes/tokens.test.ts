import {expect, test} from 'vitest';
import {markedSpans} from '../../../source/article/quotes/marks.ts';
import {english} from '../../../source/article/quotes/ranking/grammar/english.ts';
import {tokenise} from '../../../source/article/quotes/tokens.ts';

const tokens = (text: string) => tokenise(text, 0, text.length, markedSpans(text, 0, text.length));

test.each([
	['an apostrophe stays within', 'It won’t do', ['It', 'won’t', 'do']],
	['a plural’s owner keeps its mark', 'the voters’ roll', ['the', 'voters’', 'roll']],
	['a hyphen joins', 'well-known', ['well-known']],
	['a dash parts', 'no—yes', ['no', '—', 'yes']],
	['so does a month before a day', 'Feb. 3', ['Feb.', '3']],
	['but not at an end', 'Feb. It', ['Feb', '.', 'It']],
	['an abbreviation keeps its stop', 'Sen. Reed', ['Sen.', 'Reed']],
	['letters beyond ASCII', 'Åsa Ødegård', ['Åsa', 'Ødegård']],
	['an account', '@lind says', ['@lind', 'says']],
	['a quotation is one token, its text its first letter', 'He said “no, no”.', ['He', 'said', 'n', '.']],
])('%s', (_rule, text, expected) => {
	expect(tokens(text).map(token => token.text)).toEqual(expected);
});

test.each([
	['a verb cut short', 'she’d gone', ['she', '’d', 'gone']],
	['with a straight apostrophe', "they've gone", ['they', "'ve", 'gone']],
	['a denial', 'Lind hasn’t gone', ['Lind', 'has', 'n’t', 'gone']],
	['whose verb loses a letter', 'it won’t do', ['it', 'wo', 'n’t', 'do']],
	['“is” behind a pronoun', 'He’s gone', ['He', '’s', 'gone']],
	['but no owner', 'Lind’s house', ['Lind’s', 'house']],
	['and no name', 'O’Neill and D’Amico', ['O’Neill', 'and', 'D’Amico']],
	['nor a plural’s owner', 'the voters’ roll', ['the', 'voters’', 'roll']],
])('English: %s', (_rule, text, expected) => {
	expect(tokenise(text, 0, text.length, [], english()).map(token => token.text)).toEqual(expected);
});

test.each([
	['a stop before a capital', 'It rains. She went.', 2],
	['a stop before a small letter', 'It rains. she went.', 1],
	['an abbreviation', 'Sen. Reed went.', 1],
	['a quotation that ends with a stop, then a capital', '“It rains.” Lind went.', 2],
	['a question that its cue may follow', '“Does it rain?” Lind asked.', 1],
	['two quotations', '“It rains.” “It pours.”', 2],
])('sentences: %s', (_rule, text, count) => {
	expect(new Set(tokens(text).map(token => token.sentence)).size).toBe(count);
});
