import {describe, expect, test} from 'vitest';
import type {Article, Quote} from '../../../source/article/article.ts';
import {evidenceRows} from '../../../source/reader/article/evidence.ts';
import {entryOfQuote, sidebarEntries, sidebarRows} from '../../../source/reader/article/sidebar.ts';
import {speakerMark, speakersOf, unattributed} from '../../../source/reader/speakers.ts';
import type {Grouping} from '../../../source/reader/state.ts';
import {articleOf, harbour, market, written} from '../keyboard.ts';

const look = {ascii: false, colour: true, grouping: 'place' as Grouping};

interface Asked {
	grouping?: Grouping;
	cursor?: number | null;
	underEye?: number | null;
	ascii?: boolean;
	colour?: boolean;
	width?: number;
	rows?: number;
	searched?: boolean;
	original?: Article;
}

function sidebar(article: Article, asked: Asked = {}): string[] {
	const {cursor = null, underEye = null, width = 36, rows = 24, searched = true, original = article, ...more} = asked;
	return written(sidebarRows({article, original, searched}, width, rows, {...look, ...more}, {cursor, underEye}));
}

describe('the sidebar', () => {
	test('has the quotes with their speakers and cues, the people, the tags', () =>
		expect(sidebar(harbour)).toEqual([
			'  QUOTES  3',
			'',
			`  Ingrid${' '.repeat(24)}said`,
			'  “It has never been this warm,”',
			'',
			`  Olav${' '.repeat(26)}said`,
			'  “We will fish in January,”',
			'',
			`  Ingrid${' '.repeat(24)}said`,
			'  “Nobody asked the fish,”',
			'',
			'  PEOPLE  1',
			'',
			`  Ingrid${' '.repeat(27)}2`,
			'',
			'  TAGS  2',
			'',
			'  climate',
			'  fisheries',
			'',
			'',
			'',
			'',
			'',
		]));

	test('by speaker has each with the number of quotes, the first to speak first', () =>
		expect(sidebar(harbour, {grouping: 'speaker', rows: 10, width: 40})).toEqual([
			'  QUOTES  3  by speaker',
			'',
			`  Ingrid${' '.repeat(31)}2`,
			'  “It has never been this warm,”    said',
			'',
			'  “Nobody asked the fish,”          said',
			'',
			`  Olav${' '.repeat(33)}1`,
			'  “We will fish in January,”        said',
			'',
		]));

	test('names nobody where nobody is named', () =>
		expect(sidebar(articleOf('Found', ['“It was cold,” a note.']))[2]).toBe('  unattributed'));

	test('tells which speaker the reader has named', () => {
		const article = {...harbour, quotes: harbour.quotes.map(quote => ({...quote, speaker: 'Mara'}))};
		expect(sidebar(article, {original: harbour})[2]).toMatch(/^ {2}Mara +corrected$/);
	});

	test('says when there is nothing to tell', () =>
		expect(sidebar({...market, tags: []}).join(' ')).toContain('No quotes, people or tags in this'));

	test('says nothing while the text is searched', () => expect(sidebar(market, {searched: false}).join('')).toBe(''));

	test('has letters where there are no hues, and ASCII where there is no more', () =>
		expect(sidebar(harbour, {colour: false, ascii: true, rows: 4}).slice(2)).toEqual([
			`  A Ingrid${' '.repeat(22)}said`,
			'  "It has never been this warm,"',
		]));

	test('tells a long quote by its first lines', () => {
		const [, , , ...lines] = sidebar(articleOf('Long', [`“${'word after word '.repeat(20)}” said Ann.`]), {rows: 7});
		expect(lines).toEqual([
			'  “word after word word after word',
			'  word after word word after word',
			'  word after word word after word…”',
			'',
		]);
	});

	test.each([
		[
			'after a word',
			'nobody here remembers a winter like it, and nobody wants to see another one',
			'  nobody wants to see…”',
		],
		['within one that is longer than a line', `ice ${'x'.repeat(60)}`, `  ${'x'.repeat(22)}…”`],
		[
			'where ideographs may part',
			'港の船は「春まで」待つという。港の船は春まで待つという。港の人々は待つ「という」話だ',
			'  つという。港の人々は待…”',
		],
	])('ends a long quote %s', (_, words, last) => {
		const rows = sidebar(articleOf('Long', [`“${words}” said Ann.`]), {width: 26, rows: 6});
		expect(rows.at(-1)).toBe(last);
	});

	test('by speaker has the cue at the right, on a row of its own where there is no room behind the words', () =>
		expect(
			sidebar(articleOf('Full', ['“Nobody asked the fish at all,” said Ann.']), {
				grouping: 'speaker',
				rows: 5,
				width: 34,
			}),
		).toEqual([
			'  QUOTES  1  by speaker',
			'',
			`  Ann${' '.repeat(28)}1`,
			'  “Nobody asked the fish at all,”',
			`${' '.repeat(30)}said`,
		]));

	test('cuts a long name, not how often it is named', () => {
		const long = 'Maximiliana Theodora Alexandrina of the Upper Harbour';
		const rows = sidebar({...market, tags: [], people: [{name: long, mentions: 12, spans: []}]});
		expect(rows.at(2)).toBe('  Maximiliana Theodora Alexandr…  12');
	});

	test('begins with what the cursor is on where there are few rows', () =>
		expect(sidebar(harbour, {cursor: 1, rows: 4})[0]).toMatch(/^▌ Olav/));

	test('lower-cases a cue that opened its sentence', () => {
		const cued = {...harbour, quotes: [{...harbour.quotes[0]!, cue: 'According'}]};
		expect(sidebar(cued)[2]).toMatch(/according$/);
	});
});

describe('its marks', () => {
	test('a bar along what the cursor is on, with the sentence as evidence', () =>
		expect(sidebar(harbour, {cursor: 1, rows: 12}).slice(3, 9)).toEqual([
			'',
			`▌ Olav${' '.repeat(26)}said`,
			'▌ “We will fish in January,”',
			'▌ “…” said Olav on the pier.',
			'',
			`  Ingrid${' '.repeat(24)}said`,
		]));

	test('goes down to a third of the screen and stays there, until the end comes into sight', () => {
		const many = articleOf('Many', [Array.from({length: 12}, (_, at) => `“Words ${at},” said Ann.`).join(' ')]);
		const rowOf = (underEye: number): number =>
			sidebar(many, {underEye, rows: 12}).findIndex(row => row.startsWith('▸'));
		expect(Array.from({length: 12}, (_, entry) => rowOf(entry))).toEqual([2, 4, 4, 4, 4, 4, 4, 4, 4, 4, 7, 10]);
	});

	test('a small one at the first line of what is under the eye', () =>
		expect(sidebar(harbour, {underEye: 1}).filter(row => /^\S/.test(row))).toEqual([`▸ Olav${' '.repeat(26)}said`]));

	test.each([
		[0, expect.stringContaining('Ingrid')],
		[3, expect.stringContaining('Ingrid')],
		[5, '  climate'],
	])('with the cursor on entry %i a few rows show it', (cursor, row) => {
		const rows = sidebar(harbour, {cursor, rows: 4});
		expect(rows).toContainEqual(row);
		expect(rows.some(shown => shown.startsWith('▌'))).toBe(true);
	});
});

describe('its entries', () => {
	const named = (article: Article, grouping: Grouping): string[] =>
		sidebarEntries(article, grouping).map(entry =>
			entry.kind === 'quote' ? entry.quote.text : entry.kind === 'person' ? entry.person.name : entry.tag,
		);

	test.each<[Grouping, number[]]>([
		['place', [0, 1, 2]],
		['speaker', [0, 2, 1]],
	])('by %s', (grouping, order) =>
		expect(named(harbour, grouping)).toEqual([
			...order.map(index => harbour.quotes[index]!.text),
			'Ingrid',
			'climate',
			'fisheries',
		]),
	);

	test('the unattributed stand last', () => {
		const article = articleOf('Mixed', ['“One,” a note. “Two,” said Ann. “Three,” a note.']);
		expect(named(article, 'speaker')).toEqual(['Two,', 'One,', 'Three,']);
	});

	test.each<[Grouping, number | null, number | null]>([
		['place', 2, 2],
		['speaker', 2, 1],
		['speaker', null, null],
		['place', 9, null],
	])('by %s quote %j is entry %j', (grouping, quote, entry) =>
		expect(entryOfQuote(harbour, grouping, quote)).toBe(entry),
	);
});

describe('speakers', () => {
	const spoken = (...names: string[]): Article => ({
		...harbour,
		quotes: names.map((speaker): Quote => ({...harbour.quotes[0]!, speaker})),
	});
	const eight = ['Ann', 'Bo', 'Cy', 'Di', 'Eve', 'Flo', 'Gus', 'Hal'];

	test('of one article have eight different hues, whatever they are called', () =>
		expect(new Set([...speakersOf(spoken(...eight)).values()].map(({hue}) => hue)).size).toBe(8));

	test('the ninth shares one', () => expect(speakersOf(spoken(...eight, 'Ivo')).get('Ivo')?.hue).toMatch(/^hue[1-8]$/));

	test('have letters in the order in which they speak, and again from A after Z', () => {
		const names = Array.from({length: 28}, (_, index) => `Name${index}`);
		const letters = [...speakersOf(spoken(...names)).values()].map(({letter}) => letter);
		expect([letters[0], letters[1], letters[25], letters[26]]).toEqual(['A', 'B', 'Z', 'A']);
	});

	test('of one surname have one hue across articles', () =>
		expect(speakerMark(spoken('Ingrid Dahl'), 'Ingrid Dahl').hue).toBe(speakerMark(spoken('Dahl'), 'Dahl').hue));

	test.each([[null], ['Nobody Here']])('%j is unattributed', name =>
		expect(speakerMark(harbour, name)).toEqual(unattributed),
	);
});

describe('the evidence', () => {
	const evidence = (paragraph: string, width = 60): string[] => {
		const article = articleOf('A title', [paragraph]);
		return written(evidenceRows(article, article.quotes[0]!, width, false));
	};
	test.each([
		['“We waited,” said Mara on the pier. It rained.', ['“…” said Mara on the pier.']],
		['It rained. The council “lost its way” that day. It stopped.', ['The council “…” that day.']],
		['“We waited.” It rained.', []],
	])('%s', (paragraph, rows) => expect(evidence(paragraph)).toEqual(rows));

	test('is the sentence in which the speaker is named, where the quotation stands alone', () => {
		const article = articleOf('A title', ['It rained. We met Mara Lind there. It stopped.', '“We waited.” ']);
		const start = article.text.indexOf('Mara');
		const quote = {...article.quotes[0]!, mentionStart: start, mentionEnd: start + 9};
		expect(written(evidenceRows(article, quote, 60, false))).toEqual(['We met Mara Lind there.']);
		expect(evidenceRows(article, quote, 60, false)[0]?.[1]).toEqual({text: 'Mara Lind', style: 'strong'});
	});

	test('has five lines at most', () =>
		expect(evidence(`“We waited,” said Mara ${'and so on '.repeat(60)}`, 30)).toHaveLength(5));

	test('lets the words that name the speaker stand out', () => {
		const article = articleOf('A title', ['“We waited,” said Mara Lind there.']);
		const start = article.text.indexOf('Mara');
		const quote = {...article.quotes[0]!, mentionStart: start, mentionEnd: start + 9};
		expect(evidenceRows(article, quote, 60, true)).toEqual([
			[
				{text: '“...” said ', style: 'dim'},
				{text: 'Mara Lind', style: 'strong'},
				{text: ' there.', style: 'dim'},
			],
		]);
	});

	test('finds the name before the quotation too', () => {
		const article = articleOf('A title', ['Mara Lind was tired: “We waited,” she said.']);
		const quote = {...article.quotes[0]!, mentionStart: 0, mentionEnd: 9};
		expect(evidenceRows(article, quote, 60, false)[0]?.find(({style}) => style === 'strong')?.text).toBe('Mara Lind');
	});
});
