/** What an index of ASCII terms finds, SQLite's own: never fewer articles than hold the words. */
import {DatabaseSync} from 'node:sqlite';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {searchFor} from '../../source/corpus/search.ts';
import {termsOf, termsSought} from '../../source/corpus/terms.ts';

const terms = (text: string): string[] => termsOf(text).split(/\s+/).filter(Boolean);

describe('the terms of', () => {
	test.each<[string, string, string[]]>([
		['words', 'The FERRY, late', ['the', 'ferry,', 'late']],
		['accents', 'Élan vital', ['elan', 'vital']],
		['typographic marks and dashes', '“Rain”—again…', ['rain', 'again']],
		['a curly apostrophe', 'Olav’s', ['olav', 's']],
		['scripts without blanks', '港の船 pier', ['港', 'の', '船', 'pier']],
		['a letter in brackets', '[t]he ice', ['[t]he', 'ice', 'the', 'ice']],
	])('%s', (_, text, found) => expect(terms(text)).toEqual(found));
});

test.each<[string[], [string, boolean][]]>([
	[
		['old', 'fer'],
		[
			['old', false],
			['fer', true],
		],
	],
	[
		["ferry's"],
		[
			['ferry', false],
			['s', true],
		],
	],
	[
		['港', 'の'],
		[
			['港', false],
			['の', true],
		],
	],
	[['$', '5'], [['5', true]]],
	[['5', '€'], [['5', false]]],
])('of %j are sought %j', (words, sought) =>
	expect(termsSought(words).map(({text, begins}) => [text, begins])).toEqual(sought),
);

const pieces = [
	'a',
	'b',
	'A',
	'é',
	'e\u0301',
	'ß',
	'Σ',
	'ς',
	'İ',
	'ŉ',
	'½',
	'²',
	'ℂ',
	'ﬁ',
	'ﷺ',
	"'",
	'’',
	'ʼ',
	'-',
	'—',
	'.',
	'“',
];
const more = [
	' ',
	' ',
	'\n',
	'[',
	']',
	'[a]',
	'漢',
	'㆒',
	'⺟',
	'が',
	'ー',
	'ｶ',
	'㌀',
	'한',
	'ก',
	'ั',
	'๏',
	'៛',
	'1',
	'１',
	'$',
	'€',
	'😀',
	'𝒜',
];
const textOf = (max: number) =>
	fc.array(fc.constantFrom(...pieces, ...more), {maxLength: max}).map(all => all.join(''));

test('find what reading finds', () => {
	const database = new DatabaseSync(':memory:');
	database.exec(
		"CREATE VIRTUAL TABLE term USING fts5(terms, content='', contentless_delete=1, detail=none, tokenize=ascii)",
	);
	const put = database.prepare('INSERT OR REPLACE INTO term (rowid, terms) VALUES (1, ?)');
	const match = database.prepare('SELECT count(*) AS count FROM term WHERE term MATCH ?');
	let found = 0;
	fc.assert(
		fc.property(textOf(8), textOf(12), textOf(4), fc.nat(12), fc.nat(6), (title, text, other, start, length) => {
			// Mostly something that stands in the text.
			for (const asked of [text.slice(start, start + length), `"${text.slice(start)}"`, other]) {
				const search = searchFor(asked.startsWith('/') ? '' : asked);
				if (!search?.terms || search.terms.length === 0 || search.find({title, text}) === null) continue;
				put.run(termsOf(`${title}\n${text}`));
				const expression = search.terms.map(({text: term, begins}) => `"${term}"${begins ? '*' : ''}`).join(' AND ');
				found++;
				expect([asked, title, text, match.get(expression)?.count]).toEqual([asked, title, text, 1]);
			}
		}),
		{numRuns: 1000},
	);
	expect(found).toBeGreaterThan(300);
	database.close();
});
