import {describe, expect, test} from 'vitest';
import type {Block} from '../../../source/article/article.ts';
import {findQuotes} from '../../../source/article/quotes/index.ts';

const nobody = {people: [], organisations: [], places: []};

function quotesOf(text: string, language = 'en', kind: 'paragraph' | 'code' = 'paragraph') {
	const blocks = Array.from(text.matchAll(/[^\n]+/g), (match): Block => {
		const span = {start: match.index, end: match.index + match[0].length};
		return kind === 'code' ? {...span, kind, language: null} : {...span, kind};
	});
	return findQuotes(text, blocks, nobody, language);
}

const table = (text: string, language?: string) =>
	quotesOf(text, language).map(quote => [quote.text, quote.speaker, quote.cue]);

test.each([
	['cue and name behind', '“The dam will hold,” said Mara Lind.', ['The dam will hold,', 'Mara Lind', 'said']],
	[
		'name and cue behind',
		'“The dam will hold,” Mara Lind told reporters.',
		['The dam will hold,', 'Mara Lind', 'told'],
	],
	['the object is no speaker', '“It holds,” Lind said in a statement.', ['It holds,', 'Lind', 'said']],
	['a question needs no comma', '“Will it hold?” Mara Lind asked.', ['Will it hold?', 'Mara Lind', 'asked']],
	['apposition', '“It holds,” Mara Lind, an engineer, said.', ['It holds,', 'Mara Lind', 'said']],
	['cue before', 'Mara Lind insisted: “The dam will hold.”', ['The dam will hold.', 'Mara Lind', 'insisted']],
	['inserted cue', 'The dam, says Mara Lind, is “as safe as a church.”', ['as safe as a church.', 'Mara Lind', 'says']],
	['participle', 'Mara Lind shrugged, saying “the dam will hold.”', ['the dam will hold.', 'Mara Lind', 'saying']],
	['according to', '“The dam is sound,” according to Mara Lind.', ['The dam is sound,', 'Mara Lind', 'according']],
	['dash and name', '“The dam will hold.” — Mara Lind', ['The dam will hold.', 'Mara Lind', null]],
	['a document speaks', 'The report said the dam “will hold.”', ['will hold.', 'The report', 'said']],
	[
		'an office',
		'“It holds,” said a spokesman for the ministry.',
		['It holds,', 'a spokesman for the ministry', 'said'],
	],
	['a date before the cue', 'The council on Friday called it “a disgrace.”', ['a disgrace.', 'The council', 'called']],
	['an unknown verb in a cue’s place', '“Hold on,” bellowed Mara Lind.', ['Hold on,', 'Mara Lind', 'bellowed']],
])('%s', (_rule, text, expected) => {
	expect(table(text)).toEqual([expected]);
});

test.each([
	['straight', '"It holds," said Lind.', 'It holds,'],
	['curly', '“It holds,” said Lind.', 'It holds,'],
	['single, with an apostrophe', '‘It won’t hold,’ said Lind.', 'It won’t hold,'],
	['guillemets outwards', '«It holds», said Lind.', 'It holds'],
	['guillemets inwards', '»It holds«, said Lind.', 'It holds'],
	['low marks', '„It holds“, said Lind.', 'It holds'],
	['corner brackets', 'Lind said: 「It holds」', 'It holds'],
	['the outermost of nested marks', '“They say ‘it holds’ and leave,” said Lind.', 'They say ‘it holds’ and leave,'],
	['doubled apostrophes', "''It holds,'' said Lind.", 'It holds,'],
	['a straight mark closed by a curly one', '"It holds,” said Lind.', 'It holds,'],
	['a mark never closed ends with its paragraph', 'Lind said: “It holds', 'It holds'],
])('marks: %s', (_style, text, words) => {
	const quotes = quotesOf(text);
	expect(quotes.map(quote => quote.text)).toEqual([words]);
	expect(quotes.map(quote => text.slice(quote.start, quote.end))).toEqual([words]);
	expect(quotes[0]?.speaker).toBe('Lind');
});

test.each([
	['a title', 'The band plays “Blue Harbour” tonight.'],
	['apostrophes', "The dogs' bowls and the cats' beds weren't there."],
	['an orphan closing mark', 'The ties can last. Can.” Nothing else followed.'],
])('no quote: %s', (_rule, text) => {
	expect(quotesOf(text)).toEqual([]);
});

test('code quotes nobody', () => {
	expect(quotesOf('say("one two three four five six")', 'en', 'code')).toEqual([]);
});

describe('several quotes', () => {
	test('a split quotation is one utterance', () => {
		const quotes = quotesOf('“The dam,” Mara Lind said, “will hold.”');
		expect(quotes.map(quote => [quote.speaker, quote.group])).toEqual([
			['Mara Lind', 0],
			['Mara Lind', 0],
		]);
	});

	test('a quotation over paragraphs keeps speaker and group', () => {
		const quotes = quotesOf('Mara Lind said: “The dam holds.\n\n“The bridge does not.”\n\nNobody spoke.');
		expect(quotes.map(quote => [quote.text, quote.speaker, quote.group])).toEqual([
			['The dam holds.', 'Mara Lind', 0],
			['The bridge does not.', 'Mara Lind', 0],
		]);
	});

	test.each([
		['a signature', '“It leaks.” — Otto Falk, mayor of Denby', 'Otto Falk'],
		['a line of its own', '“It leaks.”\n\n— Otto Falk', 'Otto Falk'],
		['a cue behind', '“It leaks,” said Otto Falk.', 'Otto Falk'],
		['no more than the words beside it', '“It leaks.” Otto Falk went home.', 'Mara Lind'],
	])('the last paragraph of a speech tells who gives it: %s', (_rule, end, speaker) => {
		const quotes = quotesOf(
			`“It holds,” said Mara Lind.\n\n“We rowed here as children.\n\n“Nobody had a key.\n\n${end}`,
		);
		expect(quotes.map(quote => quote.speaker)).toEqual(['Mara Lind', speaker, speaker, speaker]);
		expect(new Set(quotes.slice(1).map(quote => quote.group)).size).toBe(1);
	});

	test('a speech whose first paragraph tells its speaker keeps it', () => {
		const quotes = quotesOf('Mara Lind said: “We rowed here.\n\n“Nobody had a key.”\n\n“It leaks,” said Otto Falk.');
		expect(quotes.map(quote => quote.speaker)).toEqual(['Mara Lind', 'Mara Lind', 'Otto Falk']);
	});

	test('a bare quotation goes on with the last speaker', () => {
		expect(table('“It holds,” said Mara Lind. “We checked it twice.”')[1]).toEqual([
			'We checked it twice.',
			'Mara Lind',
			'said',
		]);
	});

	test('a paragraph that ends with a colon introduces the next', () => {
		expect(table('Mara Lind wrote to the council:\n\n“The dam will hold for years.”')).toEqual([
			['The dam will hold for years.', 'Mara Lind', 'wrote'],
		]);
	});

	test('the owner of a remark says it', () => {
		const [quote] = quotesOf('Mara Lind was late. Nobody took up her claim that “the dam is as safe as a church.”');
		expect([quote?.mention, quote?.speaker]).toEqual(['her', 'Mara Lind']);
	});

	test('a name beside an office is the speaker', () => {
		const [quote] = quotesOf('The office of the mayor, Mara Lind, said the dam “will hold.”');
		expect(quote?.speaker).toBe('Mara Lind');
	});

	test('a surname takes the fullest form, a pronoun the latest speaker', () => {
		const text = 'Mara Lind came.\n\n“It holds,” Lind said.\n\n“I am sure of it,” she added.';
		expect(quotesOf(text).map(quote => [quote.speaker, quote.mention])).toEqual([
			['Mara Lind', 'Lind'],
			['Mara Lind', 'she'],
		]);
	});
});

test.each([
	['de', '„Der Damm hält“, sagte Mara Lind.', ['Der Damm hält', 'Mara Lind', 'sagte']],
	['de', 'Am Abend erklärte die Ministerin: „Der Damm hält.“', ['Der Damm hält.', 'die Ministerin', 'erklärte']],
	[
		'de',
		'Nach dem Sturm, erklärte Mara Lind, sei der Damm „sicher wie nie zuvor“.',
		['sicher wie nie zuvor', 'Mara Lind', 'erklärte'],
	],
	['es', '«La presa resistirá», dijo Mara Lind.', ['La presa resistirá', 'Mara Lind', 'dijo']],
	['fr', '« Le barrage tiendra », assure Mara Lind.', ['Le barrage tiendra', 'Mara Lind', 'assure']],
])('%s: %s', (language, text, expected) => {
	expect(table(text, language)).toEqual([expected]);
});

test.each([
	['open marks and pronouns', `${'“a “b” '.repeat(50_000)}${'He said "one two" and '.repeat(25_000)}`],
	['roles', 'So said a mayor “one two three” and '.repeat(50_000)],
	['relative clauses', 'Anna Falk, who said “one two”, and '.repeat(50_000)],
])('a hundred thousand marks take no more than linear time: %s', (_kind, text) => {
	// Time of the processor: the clock also counts what else the machine does. A loaded machine took twice the usual 2,000.
	const started = process.cpuUsage();
	quotesOf(text);
	const {user} = process.cpuUsage(started);
	expect(user / 1000).toBeLessThan(10_000);
});
