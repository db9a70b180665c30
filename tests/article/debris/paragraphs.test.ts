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

/** As programs break text: each row takes all the words that fit. */
function filled(text: string, width: number, indent = ''): string {
	const rows = [indent];
	for (const word of text.split(' ')) {
		const row = rows.at(-1)!;
		if (row === indent) rows[rows.length - 1] = row + word;
		else if (row.length + 1 + word.length <= width) rows[rows.length - 1] = `${row} ${word}`;
		else rows.push(indent + word);
	}
	return rows.join('\n');
}

const flood =
	'The river had been rising for three days when the council met in the old school above the town, and nobody in the ' +
	'room believed that the dam would hold until the morning, though few of them said so aloud before the vote was taken, and nobody slept that night or the next.';
const menu = 'Home\nNews of the town and of all the villages around it\nSport\nLetters from readers who moved away';

test.each<[string, string, string[]]>([
	[
		'beside menus of many short rows',
		`${menu}\n\n${filled(flood, 80)}\n\n${filled(flood, 80)}\n\n${menu}`,
		[...menu.split('\n'), flood, flood, ...menu.split('\n')],
	],
	['indented', `${menu}\n\n${filled(flood, 64, '   ')}`, [...menu.split('\n'), flood]],
	[
		'with a list of addresses below',
		`${filled(flood, 72)}\n\n  1. https://example.org/${'a'.repeat(140)}`,
		[flood, `1. https://example.org/${'a'.repeat(140)}`],
	],
	[
		'a row that has room ends its line',
		`The lock is to be mended\n${filled(flood, 60)}`,
		['The lock is to be mended', flood],
	],
	[
		'a few rows below longer paragraphs are lines',
		`${flood}\n\nZone 1: 50 to 60 beats in all of a minute\n61 to 70 beats in all of a minute, or so\n71 to 80 beats in all of a minute, or so\n81 to 90 beats in all of a minute, or so`,
		[
			flood,
			'Zone 1: 50 to 60 beats in all of a minute',
			'61 to 70 beats in all of a minute, or so',
			'71 to 80 beats in all of a minute, or so',
			'81 to 90 beats in all of a minute, or so',
		],
	],
	[
		'verses are lines',
		'The Lanterns hang above the Quay and burn\nThe Ferry waits for nobody tonight, my love\nThe Harbour keeps its Secrets and its Boats\nThe Keeper counts them all and turns the light',
		[
			'The Lanterns hang above the Quay and burn',
			'The Ferry waits for nobody tonight, my love',
			'The Harbour keeps its Secrets and its Boats',
			'The Keeper counts them all and turns the light',
		],
	],
])('rows that are as full as they go: %s', (_, text, expected) => expect(texts(text)).toEqual(expected));

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
