import {expect, test} from 'vitest';
import {linesOf} from '../../../source/article/debris/paragraphs.ts';
import {growth, linear} from '../../growth.ts';

const texts = (text: string) => linesOf(text).map(line => line.text);

test('paragraphs part at blank lines and at single newlines', () => {
	expect(texts('One here.\nTwo here.\n\n\nThree here.')).toEqual(['One here.', 'Two here.', 'Three here.']);
});

test('hard-wrapped lines are joined', () => {
	const wrapped = [
		'The river had been rising for three days when the council met in the old',
		'school above the town, and nobody in the room believed that the dam would',
		'hold until the morning, though few of them said so aloud before the vote',
		'was taken.',
		'',
		'Afterwards they walked down to the bridge together, in the dark, and stood',
		'there listening to the water until the bells of the church began to sound.',
	].join('\n');
	expect(texts(wrapped)).toHaveLength(2);
	expect(texts(wrapped)[0]).toMatch(/council met in the old school above.*was taken\.$/);
});

test('a hyphen at a line’s end goes where the word is written without it elsewhere, and where it is a soft one', () => {
	const wrapped = [
		'The lighthouse had been dark for eleven years when the council of the is-',
		'land voted to sell it, and nobody on the island would have thought of buy\u00AD',
		'ing it but for the grave and patient and by that time rather well-',
		'known painter who had drawn the lighthouse in every weather of that winter.',
	].join('\n');
	expect(texts(wrapped)[0]).toContain('the council of the island voted');
	expect(texts(wrapped)[0]).toContain('thought of buying it');
	expect(texts(wrapped)[0]).toContain('rather well-known painter');
});

test('what says that the text was cut off is a line of its own', () => {
	expect(texts('The council met on Fri… [+1234 chars]')).toEqual(['The council met on Fri…', '[+1234 chars]']);
});

const row = 'the ferry left the old harbour at noon and nobody on the quay waved to it';

test.each<[string, (size: number) => string]>([
	['rows of one paragraph', size => `${row}\n`.repeat(size)],
	['rows that end in a hyphen', size => `${row}-\n`.repeat(size)],
	['rows that end in a soft one', size => `${row}\u00AD\n`.repeat(size)],
	['paragraphs of rows', size => `${row}\n${row}\n\n`.repeat(size)],
	['short lines', size => 'Home\nSport\n'.repeat(size)],
])('%s are joined in linear time', (_, inputOf) => expect(growth(linesOf, inputOf, 1_500)).toBeLessThan(linear));

test('of a paragraph of many rows nothing is lost', () =>
	expect(linesOf(`${row}\n`.repeat(2_000)).map(({text}) => text)).toEqual([`${row} `.repeat(2_000).trim()]));
