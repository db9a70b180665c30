/** The whole reader as one function: whatever is typed and whatever happens, the screen is whole and the state sound. */
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {listGeometry} from '../../source/reader/geometry.ts';
import {bindings} from '../../source/reader/keys.ts';
import {rowWidth} from '../../source/reader/rows.ts';
import {initialState, type State, selected} from '../../source/reader/state.ts';
import {type Event, update} from '../../source/reader/update.ts';
import {view} from '../../source/reader/view.ts';
import {articleOf, type Desk, deskOf, harbour, itemOf, market, museum, press, tell} from './keyboard.ts';

const keys = [
	...new Set(bindings.flatMap(({keys: bound}) => bound)),
	'a',
	'i',
	'x',
	'港',
	'5',
	'ctrl+u',
	'ctrl+w',
	'delete',
	'f5',
];
const key = fc.constantFrom(...keys).map((name): Event => ({kind: 'key', key: name}));
const size = fc.record({columns: fc.integer({min: 1, max: 130}), rows: fc.integer({min: 1, max: 45})});
const resize = size.map((to): Event => ({kind: 'resized', ...to}));
const hostile = fc
	.string({unit: fc.constantFrom('a', 'é', '港', '👍🏽', ' ', '\n', '\u001B', '\u0007', '\u009B', '\u202E', '\u200D')})
	.map((text): Event => ({kind: 'pasted', text}));
const happening = fc.constantFrom<Event[]>(
	{kind: 'found', items: [itemOf(articleOf('One more', ['It came late.']))]},
	{kind: 'progress', reading: {done: 3, total: 1200}},
	{kind: 'progress', reading: null},
	{kind: 'said', message: 'a message that is rather longer than a narrow screen is wide'},
	{kind: 'read', items: new Map([['one-more.txt', [itemOf(museum), itemOf(market)]]])},
	{kind: 'failed', key: 'nobody asked', reason: 'gone'},
	{kind: 'opened', key: 'nobody asked', article: harbour, searched: true},
	{kind: 'searched', key: harbour.path, article: harbour},
	{kind: 'highlighted', key: harbour.path, syntax: []},
	{kind: 'compared', run: 1, differences: new Map()},
);
const event = fc.oneof(
	{weight: 12, arbitrary: key},
	{weight: 1, arbitrary: fc.constant<Event>({kind: 'key', key: '/'})},
	{weight: 2, arbitrary: resize},
	{weight: 2, arbitrary: hostile},
	{weight: 1, arbitrary: happening},
);
const look = fc.record({ascii: fc.boolean(), colour: fc.boolean()});

/** Control characters and what turns the direction of text. */
const harmful = /[\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/;

function expectSound(state: State): void {
	const rows = view(state);
	expect(rows).toHaveLength(state.rows);
	for (const row of rows) {
		expect(rowWidth(row)).toBeLessThanOrEqual(state.columns);
		expect(row.map(({text}) => text).join('')).not.toMatch(harmful);
	}
	const {cursor, top, visible, items, open} = state;
	const {entries} = listGeometry(state);
	expect(cursor >= 0 && (cursor < visible.length || cursor === 0)).toBe(true);
	expect(top >= 0 && top <= cursor && cursor < top + entries).toBe(true);
	expect(visible.every(index => items[index] !== undefined)).toBe(true);
	if (open) expect(open.top >= 0 && open.top < open.lines.length).toBe(true);
}

test('any events at any size leave every row of the screen there, none too wide, none harmful', () => {
	fc.assert(
		fc.property(size, look, fc.array(event, {maxLength: 30}), (at, drawn, events) => {
			const desk = deskOf(at);
			desk.state = {...desk.state, ...drawn};
			for (const happened of events) {
				tell(desk, happened);
				expectSound(desk.state);
			}
		}),
		{numRuns: 150},
	);
});

test('the same events give the same state: nothing is changed that was given', () => {
	fc.assert(
		fc.property(size, fc.array(event, {maxLength: 20}), (at, events) => {
			const play = (): State => {
				const desk = deskOf(at);
				for (const happened of events) {
					Object.freeze(desk.state);
					if (desk.state.open) Object.freeze(desk.state.open);
					tell(desk, happened);
				}
				return desk.state;
			};
			expect(play()).toEqual(play());
		}),
		{numRuns: 40},
	);
});

test('the words at the top stay there through any sizes', () => {
	const moves = fc.array(fc.constantFrom('j', ' ', 'd', 'k', '}'), {maxLength: 8}).map(typed => typed.join(''));
	const room = fc.record({columns: fc.integer({min: 12, max: 130}), rows: fc.integer({min: 4, max: 30})});
	fc.assert(
		fc.property(room, moves, fc.array(room, {minLength: 1, maxLength: 4}), (at, typed, sizes) => {
			const desk = press(deskOf(at), `<enter>${typed}`);
			/** What is read first; a blank line at the top may go. */
			const first = () => desk.state.open!.lines.slice(desk.state.open!.top).find(({text}) => text !== '')?.text;
			const {place} = desk.state.open!;
			const before = first();
			for (const to of sizes) {
				tell(desk, {kind: 'resized', ...to});
				expect(desk.state.open?.place).toEqual(place);
			}
			tell(desk, {kind: 'resized', ...at});
			expect(first()).toBe(before);
		}),
		{numRuns: 60},
	);
});

describe('what was not asked for changes nothing', () => {
	const open = (): Desk => press(deskOf(), '<enter>');
	test.each<[string, Event]>([
		['an article that nobody waits for', {kind: 'opened', key: museum.path, article: museum, searched: true}],
		['what was found in another article', {kind: 'searched', key: museum.path, article: museum}],
		['the colours of another article', {kind: 'highlighted', key: museum.path, syntax: []}],
		['what an earlier run gathered', {kind: 'gathered', run: 7, articles: []}],
		['what an earlier run compared', {kind: 'compared', run: 7, differences: new Map()}],
		['text pasted where nothing is typed', {kind: 'pasted', text: 'Qq'}],
		['a key without a meaning', {kind: 'key', key: 'f5'}],
	])('%s', (_, happened) => {
		const {state} = open();
		expect(update(state, happened)).toEqual({state, effects: []});
	});
});

describe('what another reader does meanwhile', () => {
	const nothing = {marks: new Map(), corrections: new Map()};
	const mark = {read: true, starred: true, place: {block: 9, offset: 900}, tags: ['ice']};

	test('marks the list', () => {
		const desk = deskOf();
		tell(desk, {kind: 'remembered', ...nothing, marks: new Map([[museum.path, mark]])});
		expect(desk.state.items.map(item => item.mark.starred)).toEqual([false, true, false]);
		expect(desk.effects).toEqual([]);
	});

	test('tags the open article, and leaves its place', () => {
		const desk = press(deskOf(), '<enter>jj');
		const {place} = desk.state.open!;
		tell(desk, {kind: 'remembered', ...nothing, marks: new Map([[harbour.path, mark]])});
		expect(desk.state.open?.article.tags).toEqual(['ice', 'climate', 'fisheries']);
		expect(press(desk, 'q').state.items[0]?.mark).toEqual({...mark, place});
	});

	test('corrects speakers, and takes it back', () => {
		const desk = press(deskOf(), '<enter>');
		const [first] = harbour.quotes;
		const correction = {start: first!.start, text: first!.text, speaker: 'Mara'};
		tell(desk, {kind: 'remembered', ...nothing, corrections: new Map([[harbour.path, [correction]]])});
		expect(desk.state.open?.article.quotes[0]?.speaker).toBe('Mara');
		tell(desk, {kind: 'remembered', ...nothing, corrections: new Map([[harbour.path, []]])});
		expect([desk.state.open?.article.quotes[0]?.speaker, desk.state.corrections.size]).toEqual(['Ingrid', 0]);
	});

	test('gathers anew whom the People screen shows', () => {
		const desk = press(deskOf(), 'P');
		const run = desk.state.gathered!.run;
		tell(desk, {kind: 'remembered', ...nothing, corrections: new Map([[harbour.path, []]])});
		expect(desk.state.gathered!.run).toBeGreaterThan(run);
	});
});

describe('a prompt', () => {
	const typed = (keys: string): string | undefined => press(deskOf(), keys).state.prompt?.text;
	test.each([
		['/', ''],
		['/ab', 'ab'],
		['/a b', 'a b'],
		['/港', '港'],
		['/ab<backspace>', 'a'],
		['/ab<ctrl+u>', ''],
		['/ab<left>c', 'acb'],
		['/ab<home>c<end>d', 'cabd'],
		['/ab<left><left><delete>', 'b'],
		['/ab<left><backspace>', 'b'],
		['/ab<home><right>c', 'acb'],
		['/one two<ctrl+w>', 'one '],
		['/one two <ctrl+w><ctrl+w>', ''],
		['/one two<ctrl+a><ctrl+k>', ''],
		['/ab<left><ctrl+u>', 'b'],
		['/a<tab>b', 'ab'],
		['/<backspace>', undefined],
		['/ab<enter>', undefined],
		['/ab<escape>', undefined],
		['/abjq?Q', 'abjq?Q'],
		['<enter>/ab', 'ab'],
		['P/ab', 'ab'],
		['<enter>/one<enter>/<up>', 'one'],
		['<enter>/one<enter>/two<enter>/<up><up>', 'one'],
		['<enter>/one<enter>/two<enter>/<up><up><up><down>', 'two'],
		['<enter>/one<enter>/draft<up><down>', 'draft'],
		['<enter>/one<enter>/two<enter>/one<enter>/<up><up>', 'two'],
		['<enter>/one<enter>/<up>!<up>', 'one'],
		["<enter>|sed 's/  / /'", "sed 's/  / /'"],
		['<enter>/one<enter>|<up>', ''],
	])('%s: %j', (pressed, text) => expect(typed(pressed)).toBe(text));

	test.each([
		['a\u001B[31mb', 'ab'],
		['a\u202Eb\u0007', 'ab'],
		['two\r\n lines', 'two lines'],
		['\tindented', ' indented'],
	])('%j pasted into it is harmless', (text, shown) => {
		const desk = press(deskOf(), '/');
		tell(desk, {kind: 'pasted', text});
		expect(desk.state.prompt?.text).toBe(shown);
	});

	test.each([
		['/museum<ctrl+z>', {kind: 'suspend'}],
		['<enter>/museum<ctrl+l>', {kind: 'repaint'}],
	])('%s is for the terminal, and the prompt stays', (keys, effect) => {
		const desk = press(deskOf(), keys);
		expect(desk.effects.at(-1)).toEqual(effect);
		expect(desk.state.prompt?.text).toBe('museum');
	});

	test('the arrows move in what is found while it is typed', () => {
		const {state} = press(deskOf(), '/culture<down>');
		expect([selected(state)?.entry?.title, state.prompt?.text]).toEqual([market.title, 'culture']);
	});

	test.each([
		['/the boats of the harbour', ' filter /…f the harbour '],
		['/the boats of the harbour<home>', ' filter /the boats of t…'],
		['/the boats of the harbour<ctrl+a><right><right><right>', ' filter /the boats of t…'],
		['/港港港港港港港港港', ' filter /…港港港港港港  '],
	])('%s in 24 columns keeps the cursor in sight', (keys, row) => {
		const {state} = press(deskOf({columns: 24}), keys);
		expect(
			view(state)
				.at(-1)
				?.map(({text}) => text)
				.join(''),
		).toBe(row);
	});

	test('a whole cluster is taken back at once', () => {
		const desk = press(deskOf(), '/');
		tell(desk, {kind: 'pasted', text: 'a😀'});
		expect(press(desk, '<backspace>').state.prompt?.text).toBe('a');
	});
});

test('of many marks it is said that they are being kept; how many were, when they are', () => {
	const many = Array.from({length: 2500}, (_, index) => ({...itemOf(museum), key: `museum ${index}`}));
	const desk = press(deskOf({}, many), 'A');
	expect(desk.state.message).toBe('keeping the marks ...');
	expect(desk.effects.at(-1)).toMatchObject({kind: 'remember', told: '2,500 marked as read; U undoes'});
	press(desk, 'U');
	expect(desk.state.message).toBe('keeping the marks ...');
	expect(desk.effects.at(-1)).toMatchObject({kind: 'remember', told: '2,500 marks undone'});
});

test.each([
	'',
	'/boat',
	'o',
	'ojj<enter>',
	't',
	't/cul',
	':',
	':tag',
	'?',
	'P',
	'P/ing',
	'P<enter>',
	'/culture<enter>',
	'/zebra',
])('where there is ASCII alone %j shows nothing else', keys => {
	const plain = {...museum, quotes: harbour.quotes, people: harbour.people};
	const desk = deskOf({columns: 90, rows: 20}, [itemOf(plain)]);
	desk.state = {...desk.state, ascii: true};
	const screen = view(press(desk, keys).state).flatMap(row => row.map(({text}) => text));
	expect(screen.join('')).toMatch(/^[ -~]*$/);
});

test('where there is ASCII alone the question whose a quote is has nothing else', () => {
	const desk = deskOf({columns: 90, rows: 20});
	desk.state = {...desk.state, ascii: true};
	const {state} = press(desk, '<enter>}c');
	expect([state.picker?.title, ...(state.picker?.choices ?? []).map(({label}) => label)].join('')).toMatch(/^[ -~]*$/);
});

describe('messages', () => {
	const said = (keys: string): string | null => press(deskOf({columns: 120, rows: 20}), keys).state.message;
	test.each([
		['U', 'nothing to undo'],
		['sU', 'mark undone'],
		['A', '3 marked as read; U undoes'],
		['AU', '3 marks undone'],
		['AA', 'all read already'],
		['A]', 'no unread article there'],
		['A[', 'no unread article there'],
		['<enter>n', 'nothing to find yet: / asks'],
		['<enter>/zebra<enter>n', 'not found: zebra'],
		['<enter>/harbour<enter>', 'match 1 of 30'],
		['<enter>/harbour<enter>n', 'match 2 of 30'],
		['<enter>/harbour<enter>N', 'match 30 of 30'],
		['<enter>{', 'no more quotes'],
		['<enter>}}}}', 'no more quotes'],
		['j<enter>}', 'no quotes in this article'],
		['j<enter>c', 'no quote here whose speaker could be corrected'],
		['G<enter>J', 'the last article'],
		['<enter>K', 'the first article'],
		['A<enter>]', 'no unread article below'],
		['AG<enter>[', 'no unread article above'],
		['<enter>o', 'the article names no address of its own'],
		['<enter>v', 'quotes by speaker'],
		['<enter>vv', 'quotes as they stand in the text'],
		['j<enter><tab>f', 'no person here to list the articles of'],
		['P<enter>/', 'q goes back to the people, where / finds them'],
		['<enter>nj', null],
	])('%s: %j', (keys, message) => expect(said(keys)).toBe(message));
});

describe('the text for a command', () => {
	const asked = (keys: string) => press(deskOf(), keys).effects.filter(({kind}) => kind === 'pipe');
	test.each([
		['<enter>|wc -w<enter>', [{kind: 'pipe', command: 'wc -w'}]],
		['<enter><tab>|lpr<enter>', [{kind: 'pipe', command: 'lpr'}]],
		['<enter>|<enter>', []],
		['<enter>|  <enter>', []],
		['<enter>|wc<escape>', []],
		['|wc<enter>', []],
	])('%s', (keys, effects) => expect(asked(keys)).toEqual(effects));
});

describe('the address of an article', () => {
	const linked = {...museum, url: 'https://museum.example/move'};
	const reading = (): Desk => {
		const desk = deskOf({}, [itemOf(linked)]);
		desk.state = update(desk.state, {kind: 'key', key: 'enter'}).state;
		tell(desk, {kind: 'opened', key: linked.path, article: linked, searched: true});
		return desk;
	};
	test('is shown first, and opened by a second press', () => {
		const desk = press(reading(), 'o');
		expect([desk.state.message, desk.effects.some(({kind}) => kind === 'browse')]).toEqual([
			'o again opens https://museum.example/move',
			false,
		]);
		expect(press(desk, 'o').effects.at(-1)).toEqual({kind: 'browse', link: 'https://museum.example/move'});
	});
	test('any other key between takes the question back', () =>
		expect(press(reading(), 'ojo').effects.some(({kind}) => kind === 'browse')).toBe(false));
});

test('a reader with nothing to read takes every key', () => {
	const blank = initialState({columns: 40, rows: 10, ascii: false, colour: true, library: 'nothing'});
	for (const name of keys) expectSound(update(blank, {kind: 'key', key: name}).state);
});
