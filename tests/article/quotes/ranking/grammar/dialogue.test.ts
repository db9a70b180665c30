import {expect, test} from 'vitest';
import {speechesIn} from '../../../../../source/article/quotes/ranking/grammar/dialogue.ts';
import {english} from '../../../../../source/article/quotes/ranking/grammar/english.ts';

test.each([
	['a comma, cue and name', '– At home, said Jonas Petrel.', ['At home']],
	['a question, cue and name', '– Where? asked Mara Lind.', ['Where?']],
	['a shout', '– Run! cried the keeper.', ['Run!']],
	['a pronoun and its cue', '– At home, he said.', ['At home']],
	['a name and its cue', '– At home, Petrel said.', ['At home']],
	['dashes around who speaks', '— At home — said Petrel — all night.', ['At home', 'all night.']],
	['a dash that hangs on the cue', '—At home —said Petrel—. All night.', ['At home', 'All night.']],
	['a sentence behind who speaks', '– At home, said Petrel. I slept.', ['At home', 'I slept.']],
	['a hyphen opens', '- At home, said Petrel.', ['At home']],
	['nobody is told to speak', '– At home, all night.', []],
	['a cue without anybody', '– At home, said to be safe.', []],
	['a comma before a name', '– At home, Petrel, all night.', []],
	['no dash', 'At home, said Petrel.', ['At home']],
])('%s', (_what, text, said) => {
	const spans = speechesIn(text, 0, text.length, english());
	expect(spans.map(({start, end}) => text.slice(start, end))).toEqual(said);
});
