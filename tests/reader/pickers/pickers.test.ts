import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Inline} from '../../../source/article/article.ts';
import {choiceAtHand, openPicker, shownChoices} from '../../../source/reader/picker.ts';
import {pickerParts, pickerRows} from '../../../source/reader/pickers/view.ts';
import {rowWidth} from '../../../source/reader/rows.ts';
import {noFilter} from '../../../source/reader/state.ts';
import {update} from '../../../source/reader/update.ts';
import {articleOf, type Desk, deskOf, itemOf, press, tell, written} from '../keyboard.ts';

/** A reader with a picker of these choices; `label|note`. */
function offering(labels: readonly string[], size: {columns?: number; rows?: number} = {}): Desk {
	const desk = deskOf({columns: 40, rows: 8, ...size});
	const choices = labels.map(told => {
		const [label = '', note] = told.split('|');
		return {label, value: label, ...(note === undefined ? {} : {note})};
	});
	return {...desk, state: openPicker(desk.state, {purpose: 'tag', title: 'Articles with the tag', choices})};
}

const many = Array.from({length: 30}, (_, index) => `tag ${index}`);
const atHand = (desk: Desk): string | undefined =>
	desk.state.picker ? choiceAtHand(desk.state.picker)?.label : undefined;

describe('moving among the choices', () => {
	test.each([
		['', 'tag 0'],
		['j', 'tag 1'],
		['<down><down>', 'tag 2'],
		['jjk', 'tag 1'],
		['k', 'tag 0'],
		['G', 'tag 29'],
		['Gj', 'tag 29'],
		['Gg', 'tag 0'],
		['<end><home>', 'tag 0'],
		[' ', 'tag 5'],
		[' b', 'tag 0'],
		['<pagedown><pageup>', 'tag 0'],
		['d', 'tag 3'],
		['ddu', 'tag 3'],
		['x', 'tag 0'],
	])('%s: %s', (keys, label) => expect(atHand(press(offering(many), keys))).toBe(label));

	test.each([
		['', 0],
		['jjjj', 0],
		['jjjjj', 1],
		['G', 25],
		['Gkkkk', 25],
		['Gkkkkk', 24],
	])('%s: the first on the screen is %i', (keys, top) =>
		expect(press(offering(many), keys).state.picker?.top).toBe(top),
	);

	test('a smaller screen keeps the cursor on it', () => {
		const desk = press(offering(many, {rows: 20}), 'jjjjjjjjjj');
		tell(desk, {kind: 'resized', columns: 20, rows: 5});
		expect(written(pickerRows(desk.state, desk.state.picker!)).join('\n')).toContain('▌ tag 10');
	});
});

describe('finding a choice', () => {
	const shown = (keys: string): string[] =>
		shownChoices(press(offering(['Kultur|3', 'Bau|2', 'Café culture|1']), keys).state.picker!).map(({label}) => label);
	test.each([
		['/kult', ['Kultur']],
		['/CULT', ['Café culture']],
		['/cafe', ['Café culture']],
		['/2', ['Bau']],
		['/ult cafe', ['Café culture']],
		['/zebra', []],
		['/zebra<backspace><backspace><backspace><backspace><backspace>', ['Kultur', 'Bau', 'Café culture']],
		['/bau<escape>', ['Kultur', 'Bau', 'Café culture']],
		['/bau<ctrl+u>', ['Kultur', 'Bau', 'Café culture']],
	])('%s: %j', (keys, labels) => expect(shown(keys)).toEqual(labels));

	test('j and q are letters of what is typed, the arrows move', () => {
		const desk = press(offering(['jq one', 'jq two', 'three']), '/jq<down>');
		expect([desk.state.picker?.words, atHand(desk)]).toEqual(['jq', 'jq two']);
		expect(atHand(press(desk, '<up>'))).toBe('jq one');
	});

	test('Enter chooses at once', () =>
		expect(press(offering(['climate', 'food']), '/foo<enter>').state.filter.tag).toBe('food'));

	test('Enter where nothing is shown leaves the picker open', () => {
		const {state} = press(offering(['climate', 'food']), '/zebra<enter>');
		expect([state.picker?.words, state.prompt, state.filter]).toEqual(['zebra', null, noFilter]);
	});

	test('what is pasted is looked for', () => {
		const desk = press(offering(['climate', 'food']), '/');
		tell(desk, {kind: 'pasted', text: 'fo\n'});
		expect(atHand(desk)).toBe('food');
	});
});

describe('leaving', () => {
	test.each(['q', '<escape>', 'h', '<left>', '<backspace>'])('%s chooses nothing', keys => {
		const {state, effects} = press(offering(['climate']), keys);
		expect([state.picker, state.filter, effects]).toEqual([null, noFilter, []]);
	});
	test('Q quits', () => expect(press(offering(['climate']), 'Q').effects).toContainEqual({kind: 'quit', code: 0}));
	test('? tells of its keys, and comes back to it', () => {
		const desk = press(offering(['climate']), '?');
		expect(desk.state.help).toBe(0);
		expect(press(desk, 'q').state.picker).not.toBeNull();
	});
});

describe('contents', () => {
	const paragraphs = Array.from({length: 60}, (_, index) =>
		index % 20 === 0 ? `Part ${index / 20}` : `Words ${index}.`,
	);
	const plain = articleOf('Long', paragraphs);
	const long = {
		...plain,
		blocks: plain.blocks.map((block, index) =>
			index % 20 === 0
				? {...block, kind: 'heading' as const, level: index === 40 ? (3 as const) : (2 as const)}
				: block,
		),
	};
	/** The article open, after keys. */
	const reader = (keys: string): Desk => {
		const blank = deskOf({rows: 12}, [itemOf(long)]);
		const {key} = blank.state.items[0]!;
		blank.state = update({...blank.state, opening: key}, {kind: 'opened', key, article: long, searched: true}).state;
		return press(blank, keys);
	};

	test('are the headings, those of a lower level to the right', () =>
		expect(reader('i').state.picker?.choices.map(({label}) => label)).toEqual(['Part 0', 'Part 1', '  Part 2']));

	test.each([
		['i', 'Part 0'],
		['Gi', '  Part 2'],
		['ij<enter>i', 'Part 1'],
		['ij<enter>kki', 'Part 0'],
	])('%s: the cursor is on %j, where the reader is', (keys, label) =>
		expect(choiceAtHand(reader(keys).state.picker!)?.label).toBe(label),
	);

	test('choosing one puts it at the top', () => {
		const {open} = reader('ij<enter>').state;
		expect(open?.lines[open.top]?.text).toBe('Part 1');
	});

	test('of an article without any are told', () =>
		expect(press(deskOf(), '<enter>i').state.message).toBe('the article has no headings'));
});

test('a tag that is picked over an article keeps the place in it', () => {
	const desk = press(deskOf({rows: 12}), '<enter>  t<enter>');
	expect(desk.state.items[0]?.mark.place?.block).toBeGreaterThan(0);
});

describe('links', () => {
	const linked = articleOf('Links', ['The pier and the pier and a mail.']);
	const inlines: Inline[] = [
		{kind: 'link', start: 4, end: 8, href: 'https://harbour.example/pier'},
		{kind: 'link', start: 17, end: 21, href: 'https://harbour.example/pier'},
		{kind: 'link', start: 28, end: 32, href: 'mailto:ann@harbour.example'},
	];
	const article = {...linked, blocks: [{...linked.blocks[0]!, kind: 'paragraph' as const, inlines}]};
	const reading = (): Desk => {
		const desk = deskOf({}, [itemOf(article)]);
		desk.state = update(press(desk, '').state, {kind: 'key', key: 'enter'}).state;
		tell(desk, {kind: 'opened', key: article.path, article, searched: true});
		return desk;
	};

	test('are offered once each, with their targets', () =>
		expect(press(reading(), ';').state.picker?.choices).toEqual([
			{label: 'pier', note: 'https://harbour.example/pier', value: 'https://harbour.example/pier'},
			{label: 'mail', note: 'mailto:ann@harbour.example', value: 'mailto:ann@harbour.example'},
		]));

	test('one is opened when it is chosen', () => {
		const {state, effects} = press(reading(), ';j<enter>');
		expect(effects.at(-1)).toEqual({kind: 'browse', link: 'mailto:ann@harbour.example'});
		expect([state.picker, state.message]).toEqual([null, 'opened mailto:ann@harbour.example']);
	});

	test('an article without any says so', () =>
		expect(press(deskOf(), '<enter>;').state.message).toBe('the article has no links'));
});

describe('colours', () => {
	test.each([
		['T<enter>', 'colour', true, 'any'],
		['Tj<enter>', 'light', true, 'light'],
		['Tjj<enter>', 'plain', false, 'any'],
		['<enter>T/light<enter>', 'light', true, 'light'],
	])('%s: %s, and so in the next run', (keys, value, colour, ground) => {
		const {state, effects} = press(deskOf(), keys);
		expect([state.colour, state.ground]).toEqual([colour, ground]);
		expect(effects.at(-1)).toEqual({kind: 'wish', name: 'theme', value});
	});
	test.each([
		['T', 'colour'],
		['Tj<enter>T', 'light'],
		['Tjj<enter>T', 'plain'],
	])('%s: the cursor is on %s, which they are', (keys, value) => {
		const {picker} = press(deskOf(), keys).state;
		expect(picker?.choices[picker.cursor]?.value).toBe(value);
	});
	test('stay as they are where none are chosen', () => expect(press(deskOf(), 'Tjq').effects).toEqual([]));
});

describe('commands by their names', () => {
	test('are those of the place, with their keys', () => {
		const choices = press(deskOf(), ':').state.picker?.choices ?? [];
		expect(choices).toContainEqual({label: 'filter the list', note: '/', value: 'search'});
		expect(choices.map(({value}) => value)).not.toContain('copy');
		expect(press(deskOf(), '<enter>:').state.picker?.choices.map(({value}) => value)).toContain('copy');
	});

	test.each<[string, (desk: Desk) => unknown, unknown]>([
		[':end<enter>', ({state}) => state.cursor, 2],
		[':a page down<enter>', ({state}) => state.cursor, 2],
		[':star<enter>', ({state}) => state.items[0]?.mark.starred, true],
		[':tag<enter>', ({state}) => state.picker?.purpose, 'tag'],
		[':this help<enter>', ({state}) => state.help, 0],
		[':quit<enter>', ({effects}) => effects.at(-1), {kind: 'quit', code: 0}],
		['<enter>:zen<escape>', ({state}) => state.picker?.words, ''],
		['<enter>:text alone<enter>', ({state}) => state.zen, true],
		['<enter>:wider<enter>', ({state}) => state.measure, 76],
		['<enter>:zebra<enter>', ({state}) => state.picker?.words, 'zebra'],
		[':<escape>', ({state}) => state.picker, null],
		['P:find a sp<enter>', ({state}) => state.prompt?.purpose, 'people'],
	])('%s', (keys, look, seen) => expect(look(press(deskOf(), keys))).toEqual(seen));
});

describe('on the screen', () => {
	test('a label that is very long leaves its note half of the row', () => {
		const desk = offering([`${'long '.repeat(30)}|https://example.org/one`, 'short|https://example.org/two'], {
			columns: 63,
			rows: 8,
		});
		expect(written(pickerRows(desk.state, desk.state.picker!)).slice(2, 4)).toEqual([
			` ▌ ${'long '.repeat(6)}long…  https://example.org/one`,
			`   short${' '.repeat(30)}  https://example.org/two`,
		]);
	});

	test('title, choices, and what the keys do', () => {
		const desk = press(offering(['climate|12', 'food|3'], {rows: 8}), 'j');
		expect(written(pickerRows(desk.state, desk.state.picker!))).toEqual([
			'   Articles with the tag',
			'',
			'   climate  12',
			' ▌ food     3',
			'',
			'',
			'',
			' Enter choose   / find   q back  2 of 2',
		]);
	});

	test('a long label leaves its note half of the row', () => {
		const desk = offering([`${'word '.repeat(20)}|https://harbour.example/a`], {columns: 43});
		expect(pickerParts(desk.state, desk.state.picker!).choices[0]?.row.map(({text}) => text)).toEqual([
			' ▌ ',
			'word word word word…',
			'  https://harbour.e…',
		]);
	});

	test('nothing like what is looked for', () => {
		const desk = press(offering(['climate']), '/zebra');
		expect(written(pickerRows(desk.state, desk.state.picker!))[2]).toBe('   Nothing like that. Esc shows all.');
	});

	test('is exactly as large as the screen, whatever is offered and typed', () => {
		const label = fc.string({unit: fc.constantFrom('a', '港', 'é', '👍🏽', ' ', '|'), maxLength: 60});
		const keys = fc.string({unit: fc.constantFrom('j', 'k', 'G', 'g', ' ', '/', 'a'), maxLength: 12});
		const size = fc.record({columns: fc.integer({min: 1, max: 90}), rows: fc.integer({min: 1, max: 30})});
		fc.assert(
			fc.property(fc.array(label, {minLength: 1, maxLength: 40}), keys, size, (labels, typed, at) => {
				const {state} = press(offering(labels, at), typed);
				const rows = pickerRows(state, state.picker!);
				expect(rows).toHaveLength(at.rows);
				for (const row of rows) expect(rowWidth(row)).toBe(at.columns);
			}),
		);
	});
});
