import {expect, test} from 'vitest';
import {markedSpans} from '../../../source/article/quotes/marks.ts';
import {growth, linear} from '../../growth.ts';

test.each([
	['an owner of many is no closing mark', 'He said ‘the voters’ roll is lost’ again.', ['the voters’ roll is lost']],
	[
		'but closes where another quotation begins',
		'the ‘fevered dreams’ of some, ‘no more’',
		['fevered dreams', 'no more'],
	],
	['a stop makes an s no owner', '‘It rains,’ he said. ‘So it does.’', ['It rains,', 'So it does.']],
	['single marks nest', '‘He said ‘no’ and left,’ she said.', ['He said ‘no’ and left,']],
	['a century left out', 'since the ’90s and the ‘80s it rains', []],
	['a single mark that opens a paragraph may stay open', '‘The rain came down', ['The rain came down']],
	['elsewhere it is an apostrophe', 'Give ‘em rain', []],
	['a curly mark after a word closes', 'it rained“. So', []],
	['single marks within double ones', '“He said ‘no’,” she said', ['He said ‘no’,']],
	['a blank behind the opening mark', 'He said “ it rains” again', ['it rains']],
	['which needs a closing one', 'He said “ it rains again', []],
	['no blank before the opening mark', 'He left."It rains," she said', ['It rains,']],
	['but a closing mark of nothing', 'It rains."Soon', []],
	['a vowel left out before the opening mark', `Il dit qu'"aucune piste" n’est écartée`, ['aucune piste']],
	['a closing mark that opens', 'He says,” it rains” again', ['it rains']],
	['at the beginning too', '” it rains,” he says', ['it rains,']],
	['not before another opens', 'It rains,” he says, “no more”', ['no more']],
	['nor behind a number', 'a 5” pipe, a 6” hose', []],
	['an inch is no mark', 'He is 6’2 tall', []],
])('%s', (_rule, text, expected) => {
	expect(markedSpans(text, 0, text.length).map(({start, end}) => text.slice(start, end))).toEqual(expected);
});

test('single marks alone are read in linear time', () => {
	const started = process.cpuUsage();
	markedSpans(' ‘a'.repeat(200_000), 0, 600_000);
	expect(process.cpuUsage(started).user / 1000).toBeLessThan(2000);
});

test('paragraphs without marks are read in linear time', () => {
	const line = 'The boats came home. ';
	const read = (text: string): void => {
		for (let at = 0; at < text.length; at += line.length) markedSpans(text, at, at + line.length);
	};
	expect(growth(read, size => line.repeat(size), 5000)).toBeLessThan(linear);
});
