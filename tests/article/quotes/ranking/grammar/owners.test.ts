import {expect, test} from 'vitest';
import {english} from '../../../../../source/article/quotes/ranking/grammar/english.ts';
import {speakerWithin} from '../../../../../source/article/quotes/ranking/grammar/owners.ts';
import {tokenise} from '../../../../../source/article/quotes/tokens.ts';

/** Who speaks in the phrase that is the whole text, as `kind: words`. */
function speakerIn(text: string): string | null {
	const tokens = tokenise(text, 0, text.length, [], english());
	const {length} = tokens;
	const speaker = speakerWithin(tokens, {from: 0, to: length, full: length, kind: 'noun'}, english());
	if (!speaker) return null;
	return `${speaker.kind}: ${text.slice(tokens[speaker.from]!.start, tokens[speaker.to - 1]!.end)}`;
}

test.each([
	['Lind’s answer', 'name: Lind’s'],
	['Mara Lind’s last word', 'name: Mara Lind’s'],
	['the board’s first response', 'noun: the board’s'],
	["the voters' verdict", "noun: the voters'"],
	['his motto', 'pronoun: his'],
	['his wife’s verdict', 'noun: his wife’s'],
	['the answer', null],
	['Lind’s house', null],
	['Lind’s letter', null],
	['Lind', null],
])('who speaks in %s', (text, speaker) => {
	expect(speakerIn(text)).toBe(speaker);
});
