import {describe, expect, test} from 'vitest';
import {keptQuotes} from '../../../source/corpus/kept.ts';
import {addTo, emptyRoster, placeOf, type Quotation} from '../../../source/corpus/roster.ts';
import {shownQuotations, shownSpeakers, speakerAtHand} from '../../../source/reader/people/gathered.ts';
import {sparkline} from '../../../source/reader/people/sparkline.ts';
import {update} from '../../../source/reader/update.ts';
import {view} from '../../../source/reader/view.ts';
import {articleOf, choose, deskOf, harbour, itemOf, museum, press, quotedIn, tell} from '../keyboard.ts';

const size = {columns: 100, rows: 24};
const stateAfter = (keys: string) => press(deskOf(size), keys).state;

const screenAfter = (keys: string, at = size): string =>
	view(press(deskOf(at), keys).state)
		.map(row => row.map(({text}) => text).join(''))
		.map(row => `${row.trimEnd()}\n`)
		.join('');

describe('the People screen', () => {
	test('shows counts, and as much more as there is room for', () => {
		expect(screenAfter('P', {columns: 70, rows: 6})).toBe(`   People  3 quotations · 2 speakers
 ▌ Ingrid                                          2       1 article
   Olav                                            1       1 article


 ? help   Enter quotations   q back   / find                   1 of 2
`);
		expect(screenAfter('P', {columns: 20, rows: 5})).toBe(`   People  3 quotat…
 ▌ Ingrid         2
   Olav           1

 ? help      1 of 2
`);
	});

	test('cuts a long name, not how often it is quoted', () => {
		const desk = press(deskOf({columns: 20, rows: 5}), 'P');
		const long = articleOf('Long', ['“It came late,” said Maximilianatheodora.']);
		tell(desk, {kind: 'gathered', run: desk.state.gathered!.run, articles: [quotedIn(long)]});
		const rows = view(desk.state).map(row => row.map(({text}) => text).join(''));
		expect(rows.find(row => row.includes('Maxi'))).toBe('   Maximilianat…  1 ');
	});

	test('names the only article of a speaker where there is room, and cuts its title', () => {
		const desk = press(deskOf({columns: 100, rows: 8}), 'P');
		const other = articleOf('A night at the pier', ['“Nobody asked the fish,” said Ingrid.']);
		const run = desk.state.gathered!.run;
		const quotes = keptQuotes(other).map(quotation => ({...quotation, speaker: 'Ingrid', known: 'ingrid dahl'}));
		tell(desk, {
			kind: 'gathered',
			run,
			articles: [0, 1].map(at => ({...quotedIn(other), quotes, origin: {...quotedIn(other).origin, key: `${at}`}})),
		});
		const rows = view(desk.state).map(row =>
			row
				.map(({text}) => text)
				.join('')
				.trimEnd(),
		);
		expect(rows.slice(2, 5).map(row => row.slice(60))).toEqual([
			'      2   The harbour that would not…',
			'      2   2 articles',
			'      1   The harbour that would not…',
		]);
	});

	test('shows what one of them said, and where', () => {
		expect(screenAfter('P<enter>', {columns: 70, rows: 14})).toBe(`   Ingrid  2 quotations in 1 article

 ▌ “It has never been this warm,”
 ▌ The harbour that would not freeze · said

   “Nobody asked the fish,”
   The harbour that would not freeze · said






 ? help   Enter read there   q back   f list its articles      1 of 2
`);
	});

	describe('of many quotations, short and long', () => {
		const words = (count: number) => Array.from({length: count}, (_, index) => `word${index}`).join(' ');
		const said = Array.from({length: 60}, (_, index) => `“No ${index} ${words((index * 7) % 30)},” said Mara.`);
		const many = articleOf('Many', said, {organisations: ['Mara']});

		/** The rows of a screen that shows them, after keys. */
		function rowsAfter(keys: string, at: {columns: number; rows: number}): string[] {
			const desk = press(deskOf(at, [itemOf(many)]), 'P');
			tell(desk, {kind: 'gathered', run: desk.state.gathered!.run, articles: [quotedIn(many)]});
			press(desk, `/mara<enter><enter>${keys}`);
			return view(desk.state).map(row => row.map(({text}) => text).join(''));
		}

		test.each(['', 'jjjj', 'jjjjjjjjj', ' ', '  b', 'G', 'Gkkkk', 'Gg'])('one blank row parts them: %j', keys => {
			const body = rowsAfter(keys, {columns: 70, rows: 20}).slice(2, -1).join('\n').trimEnd().split('\n');
			const heights = body
				.join('\n')
				.split(/\n\s*\n/)
				.map(entry => entry.split('\n').length);
			expect(body[0]?.trim()).toMatch(/^(?:▌ )?“No /);
			expect(heights.every(height => height === 2 || height === 3)).toBe(true);
			expect(body.filter(row => row.startsWith(' ▌ ')).length).toBeGreaterThan(1);
		});

		test.each([
			['', 0],
			[' ', 6],
			[' b', 0],
			['jjj jj', 11],
			['G', 59],
			['Gb', 53],
		])('%j: the cursor on %d', (keys, index) =>
			expect(rowsAfter(keys, {columns: 70, rows: 26}).find(row => row.startsWith(' ▌ '))).toContain(`“No ${index} `),
		);

		test.each([14, 15, 16, 17, 18, 24, 40])(
			'the cursor stays in sight all the way there and back, on %d rows',
			rows => {
				for (const keys of ['jjjjj', 'jjjjjjjjjjjjjj', 'Gkkk', 'Gkkkkkkkkkkkkkkkkk', ' j j jkk']) {
					const marked = rowsAfter(keys, {columns: 70, rows}).filter(row => row.startsWith(' ▌ '));
					expect(marked.length).toBeGreaterThan(1);
					expect(marked.at(-1)).toContain('Many · said');
				}
			},
		);
	});

	test('lists who is quoted, the most quoted first', () => {
		const {people, gathered} = stateAfter('P');
		expect(shownSpeakers(gathered!, people!).map(({name, quotations}) => [name, quotations.length])).toEqual([
			['Ingrid', 2],
			['Olav', 1],
		]);
	});

	test('lists those who are quoted as often by their letters, whatever their case', () => {
		const desk = press(deskOf(size), 'P');
		const names = ['Zoe', 'a card', 'Öystein', 'Mara'];
		const own = quotedIn(harbour);
		const quotes = names.map(speaker => ({...own.quotes[0]!, speaker, known: speaker}));
		tell(desk, {kind: 'gathered', run: desk.state.gathered!.run, articles: [{...own, quotes}]});
		const listed = shownSpeakers(desk.state.gathered!, desk.state.people!).map(({name}) => name);
		expect(listed).toEqual(['Ingrid', 'a card', 'Mara', 'Olav', 'Öystein', 'Zoe']);
	});

	test.each([
		['P', 'Ingrid'],
		['Pj', 'Olav'],
		['Pjjj', 'Olav'],
		['PGk', 'Ingrid'],
		['P/ola<enter>', 'Olav'],
		['P/OLA<enter><escape>', 'Ingrid'],
		['P/nobody<enter>', undefined],
		['Pj<enter>', 'Olav'],
		['Pj<enter>q', 'Olav'],
	])('%s: %s', (keys, name) => expect(speakerAtHand(stateAfter(keys))?.name).toBe(name));

	test.each([
		['P', true],
		['Pq', false],
		['P<enter>q', true],
		['P<enter>qq', false],
		['P/ola<enter>q', true],
		['<enter>P', true],
	])('%s: shown %s', (keys, shown) => expect(stateAfter(keys).people !== null).toBe(shown));

	test('Enter, and Enter again: the article at that place, and back to the quotation', () => {
		const desk = press(deskOf(size), 'P<enter>j<enter>');
		const {open} = desk.state;
		expect(open?.article.title).toBe(harbour.title);
		expect(harbour.text.slice(open?.chosen?.start, open?.chosen?.end)).toBe('Nobody asked the fish,');
		expect(open?.top).toBeGreaterThan(0);
		press(desk, 'q');
		expect(desk.state.open).toBeNull();
		expect(desk.state.people?.entry).toBe(1);
	});

	test.each<[string, string, string | null, string | null]>([
		['the list', 'Pq', null, null],
		['the article', '<enter>jjPq', harbour.title, null],
		['the article, as it stood', '<enter>/warm<enter><tab>jPjq', harbour.title, 'warm'],
		['the article, by way of another', 'j<enter>P<enter><enter>qqq', museum.title, null],
	])('going back leads to %s', (_, keys, title, found) => {
		const {open, people} = stateAfter(keys);
		expect([people, open?.article.title ?? null, open?.find?.words ?? null]).toEqual([null, title, found]);
	});

	test('the article to go back to is set for the size that the screen has by then, and searched meanwhile', () => {
		const desk = press(deskOf(size), '<enter>P');
		tell(desk, {kind: 'resized', columns: 40, rows: 24});
		tell(desk, {kind: 'searched', key: harbour.path, article: {...harbour, tags: ['sea']}});
		press(desk, 'q');
		expect(desk.state.open?.article.tags).toEqual(['sea']);
		expect(Math.max(...desk.state.open!.lines.map(({text}) => text.length))).toBeLessThanOrEqual(37);
	});

	test.each([
		['s', 'rs -- --', harbour.title],
		['r', '-- -- --', harbour.title],
		['J', 'r- r- --', museum.title],
		['K', 'r- -- --', harbour.title],
	])('what is opened there is what %s is about, wherever the list stood', (keys, marks, title) => {
		const {items, open} = stateAfter(`GP<enter><enter>${keys}`);
		const marked = items.map(({mark}) => `${mark.read ? 'r' : '-'}${mark.starred ? 's' : '-'}`).join(' ');
		expect([marked, open?.article.title]).toEqual([marks, title]);
	});

	test('what the filter hides is starred too, and leaves the list where it stood', () => {
		const {items, cursor, visible} = stateAfter('/culture<enter>P<enter><enter>sqqq');
		expect([items.map(({mark}) => mark.starred), visible, cursor]).toEqual([[true, false, false], [1, 2], 0]);
	});

	test('the list then opens where reading stopped, not there', () => {
		const desk = press(deskOf(size), 'P<enter><enter>qqq<enter>');
		expect(desk.state.open?.chosen).toBeNull();
	});

	test('f lists the articles that quote the speaker', () => {
		const {people, visible, filter} = stateAfter('Pjf');
		expect([people, visible, filter.speaker?.name]).toEqual([null, [0], 'Olav']);
		expect(stateAfter('Pjf<escape>').visible).toEqual([0, 1, 2]);
	});

	test('f in the sidebar lists the articles that name the person', () =>
		expect(stateAfter('<enter><tab>f').filter.person).toBe('Ingrid'));

	test('asks once for what is quoted, and again when a speaker was corrected', () => {
		const desk = press(deskOf(size), 'PqP<enter><enter>c');
		const asked = () => desk.effects.filter(({kind}) => kind === 'gather').length;
		expect(asked()).toBe(1);
		choose(desk, 'Olav');
		press(desk, 'q');
		expect(asked()).toBe(2);
	});

	test('more that is gathered leaves the cursor on its speaker', () => {
		const desk = press(deskOf(size), 'Pj');
		const article = articleOf('Storm', ['“Wind,” said Mara, “Rain,” said Mara, “Hail,” said Mara.'], {
			organisations: ['Mara'],
		});
		tell(desk, {kind: 'gathered', run: desk.state.gathered!.run, articles: [quotedIn(article)]});
		expect(speakerAtHand(desk.state)?.name).toBe('Olav');
		expect(desk.state.people?.cursor).toBe(2);
	});

	test('what an earlier run gathered is not taken', () => {
		const desk = press(deskOf(size), 'P');
		tell(desk, {kind: 'gathered', run: 0, articles: [quotedIn(harbour)]});
		expect(desk.state.gathered?.roster.count).toBe(3);
	});

	test('the same quotation in two articles stands once; Enter asks which', () => {
		const again = articleOf('Again', ['“Nobody asked the fish,” said Olav Berg.'], {published: '2026-02-01'});
		const first = articleOf('First', ['“NOBODY asked the fish!” said Olav Berg.'], {published: '2026-01-01'});
		const desk = press(
			deskOf(
				size,
				[again, first].map(article => itemOf(article)),
			),
			'P',
		);
		const articles = [again, first].map(article => ({
			...quotedIn(article),
			quotes: keptQuotes(article).map(quote => ({...quote, known: 'olav'})),
		}));
		tell(desk, {kind: 'gathered', run: desk.state.gathered!.run, articles});
		press(desk, '/olav<enter>');
		const speaker = shownSpeakers(desk.state.gathered!, {words: 'olav', radar: false}).find(
			({voice}) => voice === 'olav',
		)!;
		expect(
			shownQuotations(speaker, desk.state.gathered!, desk.state.people!).map(places =>
				places.map(({origin}) => origin.title),
			),
		).toEqual([['First', 'Again']]);
	});

	test.each([
		['y', 'It has never been this warm,'],
		['jy', 'Nobody asked the fish,'],
		['Y', '“It has never been this warm,” — Ingrid, “The harbour that would not freeze”'],
	])('%s copies what is under the cursor', (keys, text) =>
		expect(press(deskOf(size), `P<enter>${keys}`).effects.at(-1)).toEqual({kind: 'copy', text}),
	);

	test('copying is told as in an article', () =>
		expect([stateAfter('P<enter>y').message, stateAfter('<enter>}y').message]).toEqual([
			'copied the quote of Ingrid',
			'copied the quote of Ingrid',
		]));

	test('of a speaker alone there is nothing to copy', () =>
		expect(stateAfter('Py').message).toBe('Enter shows what they said; there it can be copied'));

	/** A desk where Mara says elsewhere what Ingrid said last. */
	const toldTwice = () => {
		const desk = press(deskOf(size), 'P');
		const other = articleOf('Elsewhere', ['“Nobody asked the fish,” said Mara.']);
		tell(desk, {kind: 'gathered', run: desk.state.gathered!.run, articles: [quotedIn(other)]});
		const all = [...desk.state.gathered!.roster.speakers.values()].flatMap(({quotations}) => quotations);
		const [one, two] = all.filter(({text}) => text === 'Nobody asked the fish,') as [Quotation, Quotation];
		const differences = new Map([
			[placeOf(one), [{kind: 'speaker', other: two} as const]],
			[placeOf(two), [{kind: 'speaker', other: one} as const]],
		]);
		tell(desk, {kind: 'compared', run: desk.state.gathered!.run, differences});
		return desk;
	};
	const rowsOf = (desk: ReturnType<typeof toldTwice>) =>
		view(desk.state)
			.map(row => row.map(({text}) => text).join(''))
			.filter(row => /Ingrid|Olav|Mara|“/.test(row))
			.map(row => row.slice(0, 44).trim().replace(/\s+/g, ' '));
	test.each<[string, string[], string | null]>([
		['', ['▌ Ingrid ≠', 'Mara ≠', 'Olav'], null],
		['R', ['▌ Ingrid ≠', 'Mara ≠'], null],
		['jR', ['Ingrid ≠', '▌ Mara ≠'], null],
		['RR', ['▌ Ingrid ≠', 'Mara ≠', 'Olav'], null],
		['Rq', ['▌ Ingrid ≠', 'Mara ≠', 'Olav'], null],
		[
			'R<enter>',
			['Ingrid 2 quotations in 1 article 1 told', '▌ “Nobody asked the fish,”', '▌ ≠ said by Mara Elsewhere'],
			null,
		],
		[
			'jj<enter>R',
			['Olav 1 quotation in 1 article', '▌ “We will fish in January,”'],
			'none of these is told differently',
		],
	])('only what is told differently: %j', (keys, rows, message) => {
		const desk = press(toldTwice(), keys);
		expect(rowsOf(desk)).toEqual(rows);
		expect(desk.state.message).toBe(message);
	});

	test('without anything told differently all stays', () =>
		expect([stateAfter('PR').people?.radar, stateAfter('PR').message]).toEqual([
			false,
			'no article tells it differently',
		]));

	const told = 'We will never close the harbour to the fishing boats again';
	test.each([
		['a word less', told.replace(' the fishing', ' fishing'), '“…the harbour to ||fishing boats again”'],
		['another word', told.replace('fishing', 'old'), '“…harbour to the |old| boats again”'],
		[
			'another word near the beginning',
			told.replace('never', 'soon'),
			'“We will |soon| close the harbour to the fishing…',
		],
		['more at the end', `${told}, ever`, '“…fishing boats again, |ever|”'],
		['more at the beginning', `Sure, ${told.toLowerCase()}`, '“|Sure|, we will never close the harbour to the f…'],
		['nothing of it', 'Ice came late', '“|Ice came late|”'],
	])('%s is shown from shortly before it, and stands out', (_, other, shown) => {
		const desk = press(deskOf({columns: 86, rows: 20}), 'P');
		const one = articleOf('One', [`“${told}” said Zoe.`]);
		tell(desk, {kind: 'gathered', run: desk.state.gathered!.run, articles: [quotedIn(one)]});
		press(desk, '/zoe<enter><enter>');
		const quotation = speakerAtHand(desk.state)!.quotations[0]!;
		const differences = new Map([
			[placeOf(quotation), [{kind: 'altered', other: {...quotation, text: other}} as const]],
		]);
		tell(desk, {kind: 'compared', run: desk.state.gathered!.run, differences});
		const row = view(desk.state).find(pieces => pieces.some(({text}) => text === '≠ '))!;
		const strong = row.map(({text, style}) => (style === 'strong' ? `|${text}|` : text)).join('');
		expect(strong.split('≠ ')[1]!.split('  ')[0]).toBe(shown);
	});

	test('what is told differently is marked', () => {
		const desk = press(deskOf(size), 'P<enter>');
		const [quotation] = shownQuotations(
			speakerAtHand(desk.state)!,
			desk.state.gathered!,
			desk.state.people!,
		)[0] as Quotation[];
		const differences = new Map([
			[
				`${harbour.path}\u0000${quotation!.start}`,
				[{kind: 'speaker', other: {...quotation!, speaker: 'Mara'}} as const],
			],
		]);
		tell(desk, {kind: 'compared', run: desk.state.gathered!.run, differences});
		const rows = view(desk.state).map(row => row.map(({text}) => text).join(''));
		expect(rows.join('\n')).toContain('≠ said by Mara  The harbour that would not freeze');
	});
});

test.each([
	[['2026-01-03', '2026-03-01', '2026-03-02'], ['2026-01', '2026-03'], 24, false, '▄ █'],
	[['2026-01-03', '2026-03-01', '2026-03-02'], ['2026-01', '2026-03'], 24, true, '1 2'],
	[['2026-01-03', null, '1999'], ['2025-12', '2026-02'], 24, false, ' █ '],
	[['2026-01-03', '2026-02-01', '2026-03-02'], ['2026-01', '2026-04'], 2, true, '21'],
	[['2026-01-03'], null, 24, false, ''],
] as const)('%j between %j in %d columns', (dates, months, width, ascii, line) =>
	expect(sparkline(dates, months as [string, string] | null, width, ascii)).toBe(line),
);

test('a key among the people of 100,000 quotations takes no longer than a frame', () => {
	const articles = Array.from({length: 20_000}, (_, index) => ({
		origin: {
			key: `a${index}`,
			title: `Article ${index}`,
			site: null,
			url: null,
			published: `2026-0${(index % 9) + 1}-01`,
		},
		quotes: Array.from({length: 5}, (__, at) => ({
			start: at * 100,
			end: at * 100 + 40,
			text: `We have waited for the boats of ${index} and ${at}`,
			speaker: `Speaker ${(index * 5 + at) % 3000}`,
			cue: 'said',
			known: `speaker ${(index * 5 + at) % 3000}`,
		})),
	}));
	const blank = stateAfter('P');
	const began = performance.now();
	let roster = emptyRoster;
	for (let from = 0; from < articles.length; from += 500) roster = addTo(roster, articles.slice(from, from + 500));
	let state = {...blank, gathered: {...blank.gathered!, roster}};
	view(state);
	const gathered = performance.now();
	for (let count = 0; count < 50; count++) {
		({state} = update(state, {kind: 'key', key: 'j'}) as {state: typeof state});
		view(state);
	}
	expect(roster.count).toBe(100_000);
	expect((performance.now() - gathered) / 50).toBeLessThan(50);
	expect(gathered - began).toBeLessThan(6000);
});

test('quotes of articles without any leave nothing', () =>
	expect(addTo(emptyRoster, [quotedIn(museum)])).toEqual(emptyRoster));
