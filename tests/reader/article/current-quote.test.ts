import {describe, expect, test} from 'vitest';
import {currentQuote} from '../../../source/reader/article/current-quote.ts';
import {articleRows} from '../../../source/reader/article/view.ts';
import type {State} from '../../../source/reader/state.ts';
import {articleOf, deskOf, press, tell, written} from '../keyboard.ts';

/** Six quotes, the second and the third on one line, all on the last screen. */
const talk = articleOf('A talk', [
	...Array.from({length: 30}, (_, index) => `Paragraph ${index + 1} tells of the weather and of nothing else.`),
	'“Zero,” said Ann in the hall.',
	'“One,” said Bo, and “two,” said Cy.',
	'“Three,” said Ann.',
	'“Four,” said Bo.',
	'“Five,” said Cy.',
	...Array.from({length: 3}, () => 'And it went on like that.'),
]);

function reading(keys: string, size = {columns: 120, rows: 30}): State {
	const desk = deskOf(size);
	desk.state = {...desk.state, opening: 'talk'};
	tell(desk, {kind: 'opened', key: 'talk', article: talk, searched: true});
	return press(desk, keys).state;
}

describe('the current quote', () => {
	test.each([
		['none on the screen', '', null],
		['the first on the screen', 'G', 0],
		['the marked one', '}', 0],
		['the marked one, not the first on the screen', '}}}}}', 4],
		['the marked one of two on a line', '}}}', 2],
		['none any more when the marked one was scrolled away', '}}g', null],
		['the first on the screen when the mark is on something else', '}}}G/went<enter>', 2],
	])('is %s: %s', (_, keys, quote) => expect(currentQuote(reading(keys).open!, 28)).toBe(quote));

	test.each([
		['}}}}}', '▸ Bo', 'Four,'],
		['}}}', '▸ Cy', 'two,'],
		['}}}{', '▸ Bo', 'One,'],
	])('%s marks in the sidebar %j and in the text %j', (keys, name, words) => {
		const state = reading(keys);
		const rows = articleRows(state, state.open!);
		expect(written(rows).filter(row => row.includes('▸'))).toEqual([expect.stringContaining(name)]);
		expect(rows.flat().filter(({style}) => style === 'chosen')).toEqual([{text: words, style: 'chosen'}]);
	});

	test('gives its line the hue of its own speaker', () => {
		const hues = ['}}', '}}}'].map(keys => {
			const state = reading(keys);
			const row = articleRows(state, state.open!).find(row => row.some(({style}) => style === 'chosen'));
			return row?.find(({text}) => text === '▎')?.style;
		});
		expect(new Set(hues).size).toBe(2);
	});

	test.each([
		['}} then back to the top }', '}}g}', 'Zero,'],
		['}}}}}} then back to the top {', '}}}}}}g{', null],
	])('scrolled away is not gone on from: %s', (_, keys, words) => {
		const {open, message} = reading(keys);
		if (words === null) expect(message).toBe('no more quotes');
		else expect(talk.text.slice(open?.chosen?.start, open?.chosen?.end)).toBe(words);
	});

	test('scrolled away is not what is copied', () => {
		const desk = deskOf({columns: 120, rows: 30});
		desk.state = reading('}}g');
		expect(press(desk, 'y').effects.at(-1)).toMatchObject({kind: 'copy', text: expect.stringMatching(/^Paragraph 1/)});
	});
});
