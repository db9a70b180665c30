import {describe, expect, test} from 'vitest';
import {findIn} from '../../../source/reader/article/find.ts';
import {sidebarEntries} from '../../../source/reader/article/sidebar.ts';
import type {Open} from '../../../source/reader/state.ts';
import {view} from '../../../source/reader/view.ts';
import {articleOf, choose, deskOf, harbour, market, museum, press, tell} from '../keyboard.ts';

const size = {columns: 120, rows: 20};
const openAfter = (keys: string, at = size): Open => {
	const {open} = press(deskOf(at), `<enter>${keys}`).state;
	if (!open) throw new Error('no article is open');
	return open;
};

describe('moving in an article', () => {
	test.each([
		['', 0],
		['j', 1],
		['jjk', 1],
		['k', 0],
		[' ', 17],
		['<pagedown><pageup>', 0],
		['d', 9],
		['du', 0],
		['Gg', 0],
	])('%s: the line at the top', (keys, top) => expect(openAfter(keys).top).toBe(top));

	test('the end is the last page, not beyond', () => {
		const open = openAfter('G');
		expect(open.top).toBe(open.lines.length - 18);
		expect(openAfter('Gjjj').top).toBe(open.top);
	});
});

describe('the place', () => {
	test.each([30, 60, 100, 160])('the same words stand at the top after a resize to %d columns', columns => {
		const desk = press(deskOf(size), '<enter>  ');
		const word = (open: Open | null): string => harbour.text.slice(open?.place.offset).split(' ').slice(0, 3).join(' ');
		const before = word(desk.state.open);
		tell(desk, {kind: 'resized', columns, rows: 20});
		const line = desk.state.open!.lines[desk.state.open!.top]!;
		expect(harbour.text.slice(line.start, line.end)).toContain(before);
		tell(desk, {kind: 'resized', ...size});
		expect(word(desk.state.open)).toBe(before);
	});

	test('is kept on leaving, and taken up again', () => {
		const desk = press(deskOf(size), '<enter> q');
		const place = desk.state.items[0]?.mark.place;
		expect(place?.block).toBeGreaterThan(0);
		expect(desk.effects.at(-1)).toEqual({
			kind: 'remember',
			marks: new Map([[harbour.path, {read: true, starred: false, place}]]),
		});
		press(desk, '<enter>');
		expect(desk.state.open?.top).toBe(17);
	});

	test('opening marks as read', () => expect(press(deskOf(), '<enter>').state.items[0]?.mark.read).toBe(true));
});

describe('quotes', () => {
	const chosen = (keys: string): string | undefined => {
		const open = openAfter(keys);
		return open.chosen ? harbour.text.slice(open.chosen.start, open.chosen.end) : undefined;
	};
	test.each([
		['}', 'It has never been this warm,'],
		['}}', 'We will fish in January,'],
		['}}}', 'Nobody asked the fish,'],
		['}}}{', 'We will fish in January,'],
		['}}}}', 'Nobody asked the fish,'],
		['<tab>jj', 'Nobody asked the fish,'],
		['<tab>j<enter>', 'We will fish in January,'],
		['<tab>jjj<enter>', 'Ingrid'],
	])('%s', (keys, text) => expect(chosen(keys)).toBe(text));

	test('the quote jumped to is on the screen', () => {
		const {lines, top, chosen: span} = openAfter('}}');
		const line = lines.findIndex(({start, end}) => start <= span!.start && span!.start < end);
		expect(line).toBeGreaterThanOrEqual(top);
		expect(line).toBeLessThan(top + 18);
	});

	test('Enter on a tag lists its articles', () => {
		const {state} = press(deskOf(size), '<enter><tab>G<enter>');
		expect(state.open).toBeNull();
		expect(state.filter.tag).toBe('fisheries');
	});

	test('Tab twice returns to the same line on a narrow screen', () => {
		expect(openAfter('jjj<tab>jj<tab>', {columns: 70, rows: 20}).top).toBe(3);
	});

	test('copies', () => {
		const desk = press(deskOf(size), '<enter>}yY');
		expect(desk.effects.filter(effect => effect.kind === 'copy').map(effect => effect.text)).toEqual([
			'It has never been this warm,',
			'“It has never been this warm,” — Ingrid, “The harbour that would not freeze”',
		]);
	});
});

describe('find', () => {
	test.each([
		['harbour', 30],
		['HARBOUR', 0],
		['paragraph 1 ', 1],
		['never been', 1],
		['/paragraph 1\\d /', 10],
		['/(/', 0],
		['  ', 0],
	])('%s', (words, hits) => expect(findIn(harbour.text, words)).toHaveLength(hits));

	test.each([
		["it's", 'so it’s warm'],
		['"warm"', 'a “warm” day'],
		['two words', 'two\nwords'],
	])('%s finds %s', (words, text) => expect(findIn(text, words)).toHaveLength(1));

	test('n and N go round', () => {
		const at = (keys: string): number | undefined => openAfter(`/harbour<enter>${keys}`).find?.at;
		expect([at(''), at('n'), at('nn'), at('N')]).toEqual([0, 1, 2, 29]);
	});

	test('what is not there is said', () =>
		expect(press(deskOf(), '<enter>/zebra<enter>').state.message).toBe('not found: zebra'));
});

test.each([
	['s', 'starred'],
	['ss', 'no longer starred'],
	['r', 'unread again'],
	['rr', 'read'],
])('%s in an article is told, since nothing there shows it: %s', (keys, message) =>
	expect(press(deskOf(), `<enter>${keys}`).state.message).toBe(message),
);

describe('between articles', () => {
	const shown = (keys: string): string | undefined => press(deskOf(), keys).state.open?.article.title;
	test.each([
		['<enter>J', museum.title],
		['<enter>JJ', market.title],
		['<enter>JJJ', market.title],
		['<enter>JK', harbour.title],
		['jr<up><enter>]', market.title],
		['/culture<enter><enter>J', market.title],
		['<enter>q', undefined],
		['<enter>h', undefined],
	])('%s', (keys, title) => expect(shown(keys)).toBe(title));
});

describe('width', () => {
	const width = (keys: string): number => press(deskOf(size), `<enter>${keys}`).state.measure;
	test.each([
		['', 72],
		['+', 76],
		['++++', 80],
		['-', 68],
		['---=', 72],
	])('%s', (keys, measure) => expect(width(keys)).toBe(measure));

	test('is remembered for the next run', () =>
		expect(press(deskOf(size), '<enter>+-').effects.slice(-2)).toEqual([
			{kind: 'wish', name: 'measure', value: '76'},
			{kind: 'wish', name: 'measure', value: '72'},
		]));

	test('narrower begins at what is seen', () =>
		expect(press(deskOf({columns: 40, rows: 20}), '<enter>-').state.measure).toBe(32));
});

describe('quotes by speaker', () => {
	test.each([
		['v', 'speaker'],
		['vv', 'place'],
		['<tab>v', 'speaker'],
		['vqj<enter>', 'speaker'],
	])('%s: by %s', (keys, grouping) => expect(press(deskOf(size), `<enter>${keys}`).state.grouping).toBe(grouping));

	test('the cursor stays on its quote, and goes on within the speaker', () => {
		const at = (keys: string): string | undefined => {
			const {state} = press(deskOf(size), `<enter>${keys}`);
			const entry = sidebarEntries(state.open!.article, state.grouping)[state.open!.entry];
			return entry?.kind === 'quote' ? entry.quote.text : undefined;
		};
		expect(at('<tab>jv')).toBe('We will fish in January,');
		expect(at('<tab>vj')).toBe('Nobody asked the fish,');
		expect(at('<tab>vjj')).toBe('We will fish in January,');
	});

	test('what stands under the cursor has its sentence as evidence', () => {
		const {state} = press(deskOf({columns: 120, rows: 30}), '<enter><tab>');
		const screen = view(state).map(row => row.map(({text}) => text).join(''));
		expect(screen.join('\n')).toMatch(/“…” said Ingrid while the/);
	});
});

describe('correcting a speaker', () => {
	const speakers = (desk: ReturnType<typeof press>): (string | null)[] =>
		desk.state.open!.article.quotes.map(({speaker}) => speaker);
	const corrected = {start: 1, text: 'It has never been this warm,', speaker: 'Olav'};

	test('offers the people of the article, nobody, and another name', () => {
		const {picker} = press(deskOf(size), '<enter>}c').state;
		expect(picker?.title).toBe('Who said “It has never been this warm,”?');
		expect(picker?.choices.map(({label, note}) => [label, note])).toEqual([
			['Ingrid', 'as now'],
			['Olav', undefined],
			['nobody that is named', undefined],
			['another name …', undefined],
		]);
	});

	test('asks by the first words of a long quote, the last of them whole', () => {
		const desk = deskOf(size);
		const long = articleOf('Long', [
			'“We looked at the painted stick and rang the number in the middle of the night,” said Ann.',
		]);
		desk.state = {...desk.state, opening: 'long'};
		tell(desk, {kind: 'opened', key: 'long', article: long, searched: true});
		expect(press(desk, 'c').state.picker?.title).toBe('Who said “We looked at the painted stick and rang the…”?');
	});

	test.each<[string, string, (string | null)[]]>([
		['Olav', '', ['Olav', 'Olav', 'Ingrid']],
		['', '', [null, 'Olav', 'Ingrid']],
		['\n', 'Mara Lind<enter>', ['Mara Lind', 'Olav', 'Ingrid']],
		['\n', 'Mara<escape>', ['Ingrid', 'Olav', 'Ingrid']],
		['Olav', 'U', ['Ingrid', 'Olav', 'Ingrid']],
		['Olav', 'q<enter>', ['Olav', 'Olav', 'Ingrid']],
	])('%j, then %s', (value, keys, expected) => {
		const desk = press(deskOf(size), '<enter>}c');
		choose(desk, value);
		expect(speakers(press(desk, keys))).toEqual(expected);
	});

	test('is kept at once, undone at once, and taken back by the picker', () => {
		const desk = press(deskOf(size), '<enter>}c');
		const kept = () => desk.effects.filter(effect => effect.kind === 'correct').at(-1);
		choose(desk, 'Olav');
		expect(kept()).toEqual({kind: 'correct', key: harbour.path, corrections: [corrected]});
		press(desk, 'U');
		expect(kept()).toEqual({kind: 'correct', key: harbour.path, corrections: []});
		press(desk, 'c');
		choose(desk, 'Olav');
		press(desk, 'c');
		expect(desk.state.picker?.choices[0]?.label).toBe('as the article says: Ingrid');
		choose(desk, desk.state.picker!.choices[0]!.value);
		expect(speakers(desk)).toEqual(['Ingrid', 'Olav', 'Ingrid']);
	});

	test('the sidebar tells what was corrected', () => {
		const desk = press(deskOf({columns: 120, rows: 30}), '<enter>}c');
		choose(desk, 'Olav');
		expect(
			view(desk.state)
				.map(row => row.map(({text}) => text).join(''))
				.join('\n'),
		).toMatch(/Olav +corrected/);
	});

	test('undo takes marks and corrections back in turn', () => {
		const desk = press(deskOf(size), '<enter>s}c');
		choose(desk, 'Olav');
		expect(speakers(press(desk, 'U'))[0]).toBe('Ingrid');
		expect(desk.state.items[0]?.mark.starred).toBe(true);
		expect(press(desk, 'U').state.items[0]?.mark.starred).toBe(false);
	});
});
