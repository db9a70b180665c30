import {describe, expect, test} from 'vitest';
import type {Article} from '../../../source/article/article.ts';
import {articleRows} from '../../../source/reader/article/view.ts';
import {helpRows} from '../../../source/reader/help-view.ts';
import {openArticle} from '../../../source/reader/open.ts';
import type {Piece} from '../../../source/reader/rows.ts';
import type {State} from '../../../source/reader/state.ts';
import {articleOf, deskOf, harbour, press, written} from '../keyboard.ts';

/** The screen with the article open. */
function opened(article: Article, more: Partial<State> = {}): Piece[][] {
	const state = {...deskOf({columns: 60, rows: 12}).state, ...more};
	const open = openArticle(state, {key: article.path, article, searched: true}, null);
	return articleRows({...state, open}, open).map(row => [...row]);
}
const rowWith = (rows: Piece[][], words: string): Piece[] =>
	rows.find(row =>
		row
			.map(({text}) => text)
			.join('')
			.includes(words),
	) ?? [];
const styleOf = (rows: Piece[][], words: string): string | undefined =>
	rows.flat().find(({text}) => text.includes(words))?.style;

describe('the bar beside a quotation', () => {
	const quoting = articleOf('Quoting', ['It rained.', '“We waited,” said Mara. It stopped.']);
	test.each<[string, Partial<State>, string]>([
		['in a hue', {}, ' ▎ “We waited,” said Mara. It stopped.'],
		['in ASCII', {ascii: true}, ' | “We waited,” said Mara. It stopped.'],
		['as the letter of its speaker', {colour: false}, ' A “We waited,” said Mara. It stopped.'],
		['with more room', {columns: 90}, `${' '.repeat(7)}▎ “We waited,” said Mara. It stopped.`],
	])('%s', (_, more, row) => expect(written(opened(quoting, more))).toContain(row));

	test('stands beside no other line', () =>
		expect(written(opened(quoting)).filter(row => row.includes('▎'))).toHaveLength(1));

	test('is dim where nobody is named', () =>
		expect(rowWith(opened(articleOf('Found', ['“It was cold,” a note.'])), 'cold')[1]).toEqual({
			text: '▎',
			style: 'dim',
		}));
});

describe('an article from right to left', () => {
	const arabic = {
		...articleOf('بيت قديم', ['قال مريم “نحن هنا” said مريم', 'كلمة أخرى']),
		images: [{caption: 'صورة البيت', credit: null, alt: null, source: null}],
	};
	const lists: Article = {
		...arabic,
		blocks: [
			{kind: 'quotation', start: 0, end: 8, depth: 1},
			{
				kind: 'list',
				start: 9,
				end: 20,
				ordered: false,
				items: [
					{start: 9, end: 13, depth: 0, marker: '•'},
					{start: 14, end: 18, depth: 0, marker: '1.'},
				],
			} as Article['blocks'][number],
			{kind: 'image', start: 20, end: 20, image: 0},
		],
		quotes: [],
	};

	test('is set flush right, its bar at the right of it', () => {
		const rows = opened(arabic).map(row => row.map(({text}) => text).join(''));
		expect(rows.find(row => row.includes('نحن'))).toMatch(/^ {20,}قال مريم “نحن هنا” said مريم ▎ $/);
		expect(rows.find(row => row.includes('كلمة'))).toMatch(/^ {30,}كلمة أخرى {3}$/);
		expect(rows.find(row => row.includes('بيت قديم'))).toMatch(/^ {30,}بيت قديم {3}$/);
	});

	test.each([
		['the bar of a quotation', /قال مريم │ {3}$/],
		['the marker of a list', / • {3}$/],
		['a number with its point', /1\. {3,4}$/],
		['a caption', /\[صورة البيت\] {3}$/],
	])('has %s at the right', (_, pattern) => {
		const rows = opened(lists).map(row => row.map(({text}) => text).join(''));
		expect(rows.filter(row => pattern.test(row))).toHaveLength(1);
	});

	test('leaves what runs left to right at the left', () => {
		const mixed = articleOf('Mixed', ['בית ישן', 'An old house']);
		expect(written(opened(mixed)).filter(row => /An old house/.test(row))).toEqual(['   An old house']);
	});
});

describe('the head', () => {
	const long = articleOf(
		'A title of some words',
		Array.from({length: 30}, (_, at) => `Paragraph ${at}.`),
	);
	const first = (keys: string, rows: number): string[] => {
		const desk = deskOf({columns: 40, rows});
		desk.state = {...desk.state, open: openArticle(desk.state, {key: long.path, article: long, searched: true}, null)};
		return written(articleRows(press(desk, keys).state, press(desk, '').state.open!)).slice(0, 2);
	};
	test.each([
		['is blank above the title', '', 12, ['', '   A title of some words']],
		['runs along with the text', 'jjj', 12, ['   A title of some words', '   Paragraph 0.']],
		['is the title itself on a small screen', '', 5, ['   A title of some words', '   1 min']],
		['runs along there too', 'jjj', 5, ['   A title of some words', '   Paragraph 0.']],
		['goes where there is no room', '', 3, ['   A title of some words', '   1 min']],
	])('%s', (_, keys, rows, expected) => expect(first(keys, rows)).toEqual(expected));
});

describe('styles', () => {
	const base = articleOf('Styled', ['Plain bold slanted coded struck linked marked cut end.']);
	const at = (word: string) => {
		const start = base.text.indexOf(word);
		return {start, end: start + word.length};
	};
	const styled: Article = {
		...base,
		blocks: [
			{
				kind: 'paragraph',
				start: 0,
				end: base.text.length,
				inlines: [
					{kind: 'strong', ...at('bold')},
					{kind: 'emphasis', ...at('slanted')},
					{kind: 'code', ...at('coded')},
					{kind: 'strike', ...at('struck')},
					{kind: 'link', href: 'https://a.example', ...at('linked')},
					{kind: 'mark', ...at('marked')},
					{kind: 'debris', ...at('cut')},
				],
			},
		],
	};
	test.each([
		['Styled', 'title'],
		['1 min', 'dim'],
		['Plain', 'plain'],
		['bold', 'strong'],
		['slanted', 'emphasis'],
		['coded', 'code'],
		['struck', 'dim'],
		['linked', 'link'],
		['marked', 'strong'],
		['cut', 'dim'],
		[' end', 'plain'],
	])('%s is %s', (words, style) => expect(styleOf(opened(styled), words)).toBe(style));

	test('what is found is shown, the match at hand apart', () => {
		const {state} = press(deskOf({columns: 60, rows: 24}), '<enter>/tells<enter>n');
		const found = articleRows(state, state.open!)
			.flat()
			.filter(({text}) => text === 'tells');
		expect(found.slice(0, 3).map(({style}) => style)).toEqual(['match', 'selected', 'match']);
	});

	test('the quotation that is chosen is underlined', () => {
		const {state} = press(deskOf({columns: 60, rows: 24}), '<enter>}');
		expect(
			articleRows(state, state.open!)
				.flat()
				.find(({style}) => style === 'chosen')?.text,
		).toBe('It has never been this warm,');
	});
});

describe('the place line', () => {
	const place = (keys: string, minutes = 1): string => {
		const desk = press(deskOf({columns: 60, rows: 12}), `<enter>${keys}`);
		const open = desk.state.open!;
		return written(articleRows(desk.state, {...open, article: {...open.article, minutes}}))
			.at(-1)!
			.trim();
	};
	test.each([
		['', 1, /10 % · 1 min left$/],
		['', 30, /10 % · 27 min left$/],
		['      ', 1, /under a minute left$/],
		['G', 9, /100 % · end$/],
	])('%s of %d minutes', (keys, minutes, expected) => expect(place(keys, minutes)).toMatch(expected));
});

describe('help', () => {
	const shown = (keys: string, size: {columns: number; rows: number}): string[] =>
		written(helpRows(press(deskOf(size), `?${keys}`).state));
	test('tells each command by its keys', () =>
		expect(shown('', {columns: 80, rows: 8}).slice(0, 3)).toEqual([
			'  In the list',
			`  Enter  l  →${' '.repeat(6)}read the article`,
			`  Esc  h  ←  ⌫${' '.repeat(5)}back to all articles`,
		]));
	test('by one key where there is little room', () =>
		expect(shown('', {columns: 30, rows: 8})[2]).toBe(`  Esc${' '.repeat(5)}back to all articles`));
	test.each([20, 34, 60, 99, 100, 120])('in %d columns cuts nothing', columns => {
		const rows = shown('', {columns, rows: 300});
		expect(rows.join('\n')).not.toContain('…');
		const words = (text: string): string => text.replace(/\s+/g, ' ');
		if (columns < 100) expect(words(rows.join(' '))).toContain(words('back to all articles; there, quit'));
	});
	test('stands below one another in ASCII, too', () => {
		const desk = deskOf({columns: 80, rows: 60});
		const rows = written(helpRows(press({...desk, state: {...desk.state, ascii: true}}, '?').state));
		const columns = ['read the article', 'back to all articles', 'search all texts'].map(help =>
			rows.find(row => row.endsWith(help))?.indexOf(help),
		);
		expect(new Set(columns)).toEqual(new Set([columns[0]]));
		expect(columns[0]).toBeGreaterThan(0);
	});
	test('in two columns where there is room, so that all of it is seen at once', () => {
		const rows = shown('', {columns: 120, rows: 40});
		expect(rows[0]).toMatch(/^ {2}In the list {20,}In an article$/);
		expect(rows.join('\n')).toContain('tag it, or take the tag away');
		expect(rows.at(-1)).toMatch(/100 %$/);
	});
	test.each([
		['<enter>', 'In an article'],
		['<enter><tab>', 'In the sidebar'],
		['P', 'Among the people'],
		['t', 'In a picker'],
	])('begins with what is of use where it was asked for: %s', (keys, title) => {
		const rows = written(helpRows(press(deskOf({columns: 80, rows: 60}), `${keys}?`).state));
		expect(rows[0]).toBe(`  ${title}`);
		expect(rows.filter(row => row === '  Everywhere')).toHaveLength(1);
	});
	test('tells how much of it was seen', () => {
		expect(shown('', {columns: 40, rows: 8}).at(-1)).toMatch(/^ q back +\d+ %$/);
		expect(shown('G', {columns: 40, rows: 8}).at(-1)).toMatch(/100 %$/);
	});
	test.each([
		['jj', 2],
		['jjk', 1],
		['k', 0],
		['Gg', 0],
		[' b', 0],
		['d', 4],
		['du', 0],
	])('%s: from line %i', (keys, top) => expect(press(deskOf({columns: 80, rows: 8}), `?${keys}`).state.help).toBe(top));
});

test('the sidebar is drawn behind a rule as high as the screen', () => {
	const rows = written(opened(harbour, {columns: 120, rows: 12}));
	expect(rows.slice(0, -1).every(row => row.includes('│'))).toBe(true);
	expect(new Set(rows.slice(0, -1).map(row => row.indexOf('│'))).size).toBe(1);
});
