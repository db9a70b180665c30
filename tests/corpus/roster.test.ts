import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {KeptQuote} from '../../source/corpus/kept.ts';
import {addTo, distinct, emptyRoster, type Roster} from '../../source/corpus/roster.ts';

const said = (speaker: string | null, text: string, known: string | null = null, start = 0): KeptQuote => ({
	start,
	end: start + text.length,
	text,
	speaker,
	cue: null,
	known,
});
const from = (key: string, quotations: readonly KeptQuote[], published: string | null = null) => ({
	origin: {key, title: `Title ${key}`, site: null, url: null, published},
	quotes: quotations,
});
const speakers = (roster: Roster) =>
	[...roster.speakers.values()].map(({name, quotations, articles}) => `${name} ${quotations.length} ${articles.size}`);

describe('the roster', () => {
	test.each([
		[
			'counts who is quoted',
			[from('a', [said('Mara', 'One'), said('Olav', 'Two'), said('Mara', 'Three')])],
			['Mara 2 1', 'Olav 1 1'],
		],
		[
			'joins those who are known',
			[from('a', [said('Mara Lind', 'One', 'mara lind')]), from('b', [said('MARA LIND', 'Two', 'mara lind')])],
			['Mara Lind 2 2'],
		],
		[
			'keeps those of one name in two articles apart',
			[from('a', [said('Lind', 'One')]), from('b', [said('Lind', 'Two')])],
			['Lind 1 1', 'Lind 1 1'],
		],
		['counts nobody who is not named', [from('a', [said(null, 'One')])], []],
		['of no articles is empty', [], []],
	])('%s', (_, articles, expected) => expect(speakers(addTo(emptyRoster, articles))).toEqual(expected));

	test('counts all quotations, those of nobody among them', () =>
		expect(addTo(emptyRoster, [from('a', [said(null, 'One'), said('Mara', 'Two')])]).count).toBe(2));

	test('does not change what was there', () => {
		const before = addTo(emptyRoster, [from('a', [said('Mara', 'One', 'mara')])]);
		const copy = structuredClone(before);
		addTo(before, [from('b', [said('Mara', 'Two', 'mara')])]);
		expect(before).toEqual(copy);
	});

	test.each<[string, (string | null)[], [string, string] | null]>([
		['none while nothing is dated', [null, null], null],
		['one', ['2026-03-04'], ['2026-03', '2026-03']],
		['the first and the last', ['2026-03-04', '2025-12-01T08:00:00Z', null, '2026-01'], ['2025-12', '2026-03']],
		['no year alone', ['2026'], null],
	])('its months: %s', (_, dates, months) => {
		const articles = dates.map((date, index) => from(`a${index}`, [said('Mara', 'One')], date));
		expect(addTo(emptyRoster, articles).months).toEqual(months);
	});

	test('an article without quotations dates nothing', () =>
		expect(addTo(emptyRoster, [from('a', [], '2026-01-01')]).months).toBeNull());

	test('is the same, however the articles come', () => {
		const quotation = fc.tuple(fc.constantFrom('Mara Lind', 'Olav Berg', null), fc.constantFrom('One', 'Two'));
		const library = fc.array(fc.array(quotation, {maxLength: 4}), {maxLength: 8});
		fc.assert(
			fc.property(library, fc.integer({min: 1, max: 8}), (shelf, size) => {
				const articles = shelf.map((quotations, index) =>
					from(
						`a${index}`,
						quotations.map(([name, text]) => said(name, text, name?.toLowerCase() ?? null)),
						`2026-0${(index % 9) + 1}-01`,
					),
				);
				let slices = emptyRoster;
				for (let at = 0; at < articles.length; at += size) slices = addTo(slices, articles.slice(at, at + size));
				expect(slices).toEqual(addTo(emptyRoster, articles));
			}),
		);
	});
});

describe('the quotations of a speaker', () => {
	const places = (...articles: ReturnType<typeof from>[]) =>
		distinct([...addTo(emptyRoster, articles).speakers.values()][0]!).map(same => same.map(({origin}) => origin.key));

	test.each([
		[
			'stand once, with all their places, the earliest first',
			[
				from('b', [said('Mara', 'We waited', 'mara')], '2026-02-01'),
				from('a', [said('Mara', 'we WAITED!', 'mara')], '2026-01-01'),
			],
			[['a', 'b']],
		],
		[
			'stand in the order of their dates, the undated last',
			[
				from('c', [said('Mara', 'Three', 'mara')]),
				from('b', [said('Mara', 'Two', 'mara')], '2026-02'),
				from('a', [said('Mara', 'One', 'mara')], '2026-01'),
			],
			[['a'], ['b'], ['c']],
		],
		[
			'stand as in the text where they have one date',
			[from('a', [said('Mara', 'One', 'mara', 0), said('Mara', 'Two', 'mara', 90)], '2026-01')],
			[['a'], ['a']],
		],
	])('%s', (_, articles, expected) => expect(places(...articles)).toEqual(expected));
});
