import {describe, expect, test} from 'vitest';
import {listRows, shortDate} from '../../../source/reader/list/view.ts';
import {noMark} from '../../../source/reader/state.ts';
import {articleOf, deskOf, harbour, itemOf, market, museum, press, shelf, tell} from '../keyboard.ts';

const quoted = {...harbour, site: 'Harbour Post', published: '2026-01-03T08:00:00Z'};

/** The rows of the list after the keys, without the blanks at their ends. */
function listed(keys: string, size: {columns?: number; rows?: number} = {}, items = shelf.map(one => itemOf(one))) {
	const {state} = press(deskOf({columns: 80, rows: 16, ...size}, items), keys);
	return listRows(state).map(row =>
		row
			.map(({text}) => text)
			.join('')
			.trimEnd(),
	);
}

test.each([
	['2024-01-19', '19 Jan 2024'],
	['2024-01-09T23:00:00+02:00', '9 Jan 2024'],
	['2024-12', 'Dec 2024'],
	['2024', '2024'],
	['2024-00', '2024'],
])('%s is short for %s', (iso, date) => expect(shortDate(iso)).toBe(date));

describe('an entry', () => {
	test('has its title and minutes, then where, when and who, and its tags at the right', () => {
		const [, , first, second] = listed('', {}, [itemOf(quoted)]);
		expect(first).toBe(` ▌ ● The harbour that would not freeze${' '.repeat(35)}1 min`);
		expect(second).toBe(' ▌   Harbour Post · 3 Jan 2026 · 3 quotes, 2 speakers      climate · fisheries');
	});

	test.each([
		['unread', noMark, '●'],
		['read', {...noMark, read: true}, ' '],
		['starred', {...noMark, starred: true}, '★'],
		['read and starred', {...noMark, read: true, starred: true}, '★'],
	])('that is %s has its sign', (_, mark, sign) =>
		expect(listed('', {}, [itemOf(museum, mark)])[2]).toContain(` ▌ ${sign} A museum moves`),
	);

	test.each([
		['its author where there is no site', {byline: ['Ada Lund', 'Per Vik']}, 'Ada Lund'],
		['its sources where there is neither', {sources: ['EPN', 'Coast Agency']}, 'EPN, Coast Agency'],
		['its date alone', {published: '2026'}, '2026'],
		['one quote of nobody', {quotes: [{...harbour.quotes[0]!, speaker: null}]}, '1 quote'],
		['one quote of one speaker', {quotes: [harbour.quotes[0]!]}, '1 quote, 1 speaker'],
	])('tells %s', (_, more, second) =>
		expect(listed('', {}, [itemOf({...museum, tags: [], ...more})])[3]).toBe(` ▌   ${second}`),
	);

	test('shows the tags of the reader before its own', () =>
		expect(listed('', {}, [itemOf(museum, {...noMark, tags: ['ice']})])[3]).toMatch(/ #ice · culture$/));

	test('shows four tags at most', () =>
		expect(listed('', {}, [itemOf({...museum, tags: ['a', 'b', 'c', 'd', 'e']})])[3]).toMatch(/ a · b · c · d$/));

	test('loses its tags first, one by one, then the minutes, then the end of its title', () => {
		const wide = {...quoted, title: 'The harbour that would not freeze in a winter without any ice'};
		expect(listed('', {columns: 64}, [itemOf(wide)]).slice(2, 4)).toEqual([
			' ▌ ● The harbour that would not freeze in a winter wit…  1 min',
			' ▌   Harbour Post · 3 Jan 2026 · 3 quotes, 2 speakers  climate',
		]);
		expect(listed('', {columns: 60}, [itemOf(wide)])[3]).toBe(' ▌   Harbour Post · 3 Jan 2026 · 3 quotes, 2 speakers');
		expect(listed('', {columns: 30}, [itemOf(wide)])[2]).toBe(' ▌ ● The harbour that would…');
	});
});

describe('a file', () => {
	const waiting = {key: 'file a', path: 'shelf/a.txt', entry: null, problem: null, mark: noMark};
	test('that is not read yet stands by its name, without a sign', () =>
		expect(listed('', {}, [waiting]).slice(2, 4)).toEqual([' ▌   a.txt', ' ▌']));
	test('that cannot be read has its reason below', () =>
		expect(listed('', {}, [{...waiting, problem: 'not an article (empty)'}]).slice(2, 4)).toEqual([
			' ▌   shelf/a.txt',
			' ▌   not an article (empty)',
		]));
	test('that cannot be read has its reason beside it where lines are few', () =>
		expect(listed('', {columns: 50}, [{...waiting, problem: 'empty'}, itemOf(museum)])[2]).toMatch(
			/^ ▌ {3}shelf\/a\.txt +empty$/,
		));
	test('with a hostile name is shown harmless', () =>
		expect(listed('', {}, [{...waiting, path: 'a\u001B[31m\nb.txt'}])[2]).toBe(' ▌   a b.txt'));
});

describe('the head', () => {
	test.each([
		['', '3 articles · 3 unread'],
		['r', '3 articles · 2 unread'],
		['/museum<enter>', '“museum”'],
		['/museum<enter>', '1 of 3 articles'],
		['Pjf', 'quoting Olav'],
		['<enter><tab>f', 'Ingrid'],
	])('after %s tells %s', (keys, told) => expect(listed(keys, {columns: 100})[0]).toContain(told));

	test('counts the unread once for a list', () => {
		const desk = deskOf();
		const before = listRows(desk.state)[0];
		expect(listRows(press(desk, 'j').state)[0]).toEqual(before);
	});
});

describe('the foot', () => {
	test.each([
		[80, ' ? help   Enter read   / filter   t tags   P people   q quit             1 of 3'],
		[50, ' ? help   Enter read   / filter   t tags   1 of 3'],
		[20, ' ? help      1 of 3'],
		[12, '     1 of 3'],
	])('in %d columns has as many hints as fit', (columns, foot) =>
		expect(listed('', {columns, rows: 8}).at(-1)?.trimEnd()).toBe(foot),
	);

	test('counts what is being read', () => {
		const desk = deskOf();
		tell(desk, {kind: 'progress', reading: {done: 1240, total: 8112}});
		expect(
			listRows(desk.state)
				.at(-1)
				?.map(({text}) => text)
				.join(''),
		).toContain('reading 1,240 of 8,112   1 of 3');
	});

	test('gives way to what is typed, and to a message', () => {
		expect(listed('/mus').at(-1)).toBe(' filter /mus');
		expect(listed('U').at(-1)).toMatch(/^ nothing to undo +1 of 3$/);
	});
});

describe('nothing to list', () => {
	const words = (keys: string, items?: ReturnType<typeof itemOf>[]) =>
		listed(keys, {}, items)
			.map(row => row.trim())
			.join(' ');
	test('for the filter: how to clear it', () =>
		expect(words('/zebra<enter>')).toContain('Nothing here matches the filter. Esc clears it.'));
	test('at all: what newsread opens, and how', () =>
		expect(words('', [])).toMatch(/No articles here\. newsread opens text, .* "newsread ~\/articles"/));
	test('yet: that it looks', () => {
		const desk = deskOf({}, []);
		tell(desk, {kind: 'progress', reading: {done: 0, total: 0}});
		expect(
			listRows(desk.state)
				.flat()
				.map(({text}) => text)
				.join(''),
		).toContain('Looking for articles ...');
	});
});

test('only ASCII is drawn where the locale has no more', () => {
	const plain = {...quoted, title: 'A title that is far too long for the little room that is left for it here'};
	const desk = deskOf({columns: 62, rows: 12}, [itemOf(plain, {...noMark, starred: true}), itemOf(market)]);
	desk.state = {...desk.state, ascii: true};
	const screen = listRows(desk.state)
		.flat()
		.map(({text}) => text)
		.join('');
	expect(screen).toMatch(/^[ -~]*$/);
	expect(screen).toContain(' > * A title');
});

test('the window follows the cursor, an entry at a time', () => {
	const many = Array.from({length: 30}, (_, index) => itemOf(articleOf(`Story ${index}`, ['It was.'])));
	const first = (keys: string): string | undefined => /Story \d+/.exec(listed(keys, {columns: 50}, many)[2]!)?.[0];
	expect(['', 'jjjjjjjjjjjj', 'jjjjjjjjjjjjj', 'G', 'Gkkk'].map(first)).toEqual([
		'Story 0',
		'Story 0',
		'Story 1',
		'Story 17',
		'Story 17',
	]);
});
