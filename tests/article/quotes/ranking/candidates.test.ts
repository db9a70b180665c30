/** Who may have said a quotation, and how each stands to it. */
import {describe, expect, test} from 'vitest';
import type {Standing} from '../../../../source/article/quotes/ranking/standing.ts';
import {lastAsked, standingOf, wordsOf} from './reading.ts';

/** One attribute of whoever is called `words`, at the last quotation of the text. */
const attributeOf = (text: string, words: string, attribute: keyof Standing, people: string[] = []) =>
	standingOf(lastAsked(text, people).candidates, words)?.[attribute];

describe('relation to the cue', () => {
	test.each([
		['subject', 'Lind said “rain.”', 'Lind', 'subject'],
		['helped by small words', 'Lind has also said “rain.”', 'Lind', 'helped'],
		['an apposition between', 'Lind, a doctor, said “rain.”', 'Lind', 'apposed'],
		['the apposition', 'Lind, a doctor, said “rain.”', 'a doctor', 'apposition'],
		['a verb shares its subject', 'Lind rose and said “rain.”', 'Lind', 'shared'],
		['a verb behind a clause of its own', 'A man who fell in the snow said “rain.”', 'A man', 'shared'],
		['behind one of a thing', 'A firm which lost in the snow said “rain.”', 'A firm', 'shared'],
		['behind another clause', 'A map that was drawn by hand says “rain.”', 'A map', 'shared'],
		['behind a participle', 'A map found by Lind says “rain.”', 'A map', 'shared'],
		['behind its verb', '“Rain,” said Lind.', 'Lind', 'inverted'],
		['according to', '“Rain,” according to Lind.', 'Lind', 'according'],
		['by whom it is called so', 'It was called “rain” by Lind.', 'Lind', 'agent'],
		['a paper too', 'It was hailed as “rain” by the Evening Lind.', 'the Evening Lind', 'agent'],
		['described by', '“Rain,” as described by Lind.', 'Lind', 'agent'],
		['the owner of a remark', 'They heard her claim that “rain.”', 'her', 'owner'],
		['a label', 'Lind: “rain.”', 'Lind', 'label'],
		['a signature', '“It rains.” — Lind', 'Lind', 'signed'],
		['in brackets', '“It rains.” [Lind]', 'Lind', 'signed'],
		['no cue', 'Lind left. “Rain.”', 'Lind', 'bare'],
		['a verb that no table knows, behind', '“Rain,” Lind thundered.', 'Lind', 'subject'],
		['and before', 'Lind hammered back, “Rain.”', 'Lind', 'subject'],
		['but not away from the quotation', 'Lind hammered the nail and the “rain.”', 'Lind', 'bare'],
	])('%s', (_rule, text, words, relation) => {
		const named = lastAsked(text).candidates.filter(candidate => wordsOf(candidate) === words);
		expect(named.map(({standing}) => standing.relation)).toContain(relation);
	});

	test.each([
		['by whom a book is, is no agent', 'He read “Rain” by Lind.', 'agent'],
		['nor by whom it rains', '“Rain” fell by Lind.', 'agent'],
		['a name behind a colon is no label', 'Rain: Lind was “wet.”', 'label'],
		['brackets behind a title sign nothing', 'He sang “Rain” [Lind]', 'signed'],
		['nor do they behind what ends a paragraph', 'It fell. “It rains.” [Lind]', 'signed'],
		['a dash within a sentence signs nothing', '“Rain” — Lind hoped — “passes.”', 'signed'],
		['the subject of a sentence before shares no verb', 'Lind rose. He said “rain.”', 'shared'],
		['one to whom it is said is no owner', 'They told Lind “rain.”', 'owner'],
	])('%s', (_rule, text, relation) => {
		const named = lastAsked(text).candidates.filter(candidate => wordsOf(candidate) === 'Lind');
		expect(named.map(({standing}) => standing.relation)).not.toContain(relation);
	});
});

describe('place', () => {
	test.each([
		['before a colon', 'Lind said: “Rain.”', 'colon'],
		['before a comma', 'Lind said, “Rain.”', 'comma'],
		['before', 'Lind said “rain.”', 'before'],
		['the sentence before', 'Lind said so. “Rain.”', 'sentence before'],
		['two sentences before', 'Lind said so. They left. “Rain.”', 'earlier'],
		['after', '“Rain,” said Lind.', 'after'],
		['the sentence after', '“Rain.” Lind said so.', 'sentence after'],
		['the block before', 'So Lind said.\n“Rain.”', 'block before'],
		['a block that leads in', 'Lind said:\n“Rain.”', 'lead-in'],
		['a line that signs', '“It rains.”\n— Lind', 'sentence after'],
	])('%s', (_rule, text, place) => {
		expect(attributeOf(text, 'Lind', 'place')).toBe(place);
	});
});

describe('a signature in a line of its own', () => {
	test.each([
		['a dash', '“It rains.”\n— Dora Finch', 'signed'],
		['a name and what it is', '“It rains.”\nDora Finch, mayor of Denby', 'signed'],
		['a sentence is none', '“It rains.”\nDora Finch said so', undefined],
		['a line behind another sentence is none', 'We left. “It rains.”\nDora Finch, mayor', undefined],
		['nor is a long line', `“It rains.”\nDora Finch, mayor of ${'Old '.repeat(20)}Denby`, undefined],
	])('%s', (_rule, text, relation) => {
		const {candidates} = lastAsked(text);
		expect(standingOf(candidates, 'Dora Finch', 'signed')?.relation).toBe(relation);
	});

	test('not where a date makes it a reference', () => {
		const {candidates} = lastAsked('“Seal seen in Well Street” — Arden Post, 3 May 2020');
		expect(standingOf(candidates, 'Arden Post')?.relation).toBe('bare');
	});
});

describe('gap in tokens', () => {
	test.each([
		['Lind said “rain.”', '0'],
		['Lind said again “rain.”', '1'],
		['Lind said again yesterday “rain.”', '2'],
		['Lind said it again yesterday “rain.”', '3+'],
		['Lind said to us in the old hall “rain.”', '6+'],
		['Lind said to us in the old hall by the dam on a cold day “rain.”', '12+'],
	])('%s', (text, gap) => {
		expect(attributeOf(text, 'Lind', 'gap')).toBe(gap);
	});
});

describe('what stands between', () => {
	test.each([
		['no saying', 'Lind said “rain.”', 'nearer', '0'],
		['one', 'Lind said that Falk called it “rain.”', 'nearer', '1'],
		['no quotation', 'Lind said “rain.”', 'quotes', '0'],
		['one quotation', 'Lind said “rain” and “snow.”', 'quotes', '1'],
		['two and more', 'Lind said “rain” and “snow” and “hail.”', 'quotes', '2+'],
	] as const)('%s', (_rule, text, attribute, value) => {
		expect(attributeOf(text, 'Lind', attribute)).toBe(value);
	});
});

describe('cue', () => {
	test.each([
		['says and nothing else', 'Lind said “rain.”', 'saying', 'past'],
		['tells', 'Lind complains of “rain.”', 'telling', 'present'],
		['frames', 'Lind was “wet.”', 'framing', 'past'],
		['no table knows', '“Rain,” thundered Lind.', 'telling', 'past'],
		['a participle', 'Lind saying “rain.”', 'saying', 'ing'],
		['a base', 'Lind complain of “rain.”', 'telling', 'base'],
		['none', 'Lind: “rain.”', 'none', 'none'],
	])('%s', (_rule, text, cue, tense) => {
		expect([attributeOf(text, 'Lind', 'cue'), attributeOf(text, 'Lind', 'tense')]).toEqual([cue, tense]);
	});
});

describe('phrase', () => {
	test.each([
		['somebody known', 'Mara Lind said “rain.”', 'Mara Lind', 'person'],
		['a name', 'Otto Falk said “rain.”', 'Otto Falk', 'name'],
		['a noun', 'the mayor said “rain.”', 'the mayor', 'noun'],
		['he, she', 'then she said “rain.”', 'she', 'he'],
		['it', 'then it said “rain.”', 'it', 'it'],
		['I', 'then I said “rain.”', 'I', 'I'],
		['which', 'the board, which said “rain.”', 'which', 'relative'],
		['that', 'a board that said “rain.”', 'that', 'relative'],
	])('%s', (_rule, text, words, phrase) => {
		expect(attributeOf(text, words, 'phrase', ['Mara Lind'])).toBe(phrase);
	});
});

describe('role', () => {
	test.each([
		['first in its sentence', 'Lind said “rain.”', 'first'],
		['behind a preposition', 'He gave it to Lind, “rain.”', 'governed'],
		['joined to a clause before', 'They rose and Lind said “rain.”', 'joined'],
		['with', 'It ended with Lind saying “rain.”', 'with'],
		['an object', 'Falk called Lind “rain.”', 'object'],
		['behind a date', 'On Friday, Lind said “rain.”', 'conjunct'],
		['behind another comma', 'When it rained, Lind said “rain.”', 'apposed'],
		['behind a small word', 'Then when Lind said “rain.”', 'free'],
	])('%s', (_rule, text, role) => {
		expect(attributeOf(text, 'Lind', 'role')).toBe(role);
	});
});

describe('whoever spoke last', () => {
	test('is a candidate of their own', () => {
		const {candidates} = lastAsked('“Rain,” said Lind. “Snow.”');
		const continued = candidates.find(({standing}) => standing.relation === 'continued');
		expect(continued?.standing).toMatchObject({place: 'sentence before', last: 'same', phrase: 'none'});
	});

	test.each([
		['the first quotation has none', '“Rain,” said Lind.', 'nobody'],
		['the same name', '“Rain,” said Lind. “Snow,” said Lind.', 'same'],
		['with its possessive', '“Rain,” said Lind. Lind’s claim: “Snow.”', 'same'],
		['another name', '“Rain,” said Falk. “Snow,” added Lind.', 'other'],
	])('%s', (_rule, text, last) => {
		const {candidates} = lastAsked(text);
		expect(candidates.findLast(candidate => wordsOf(candidate).startsWith('Lind'))?.standing.last).toBe(last);
	});
});

test('nobody is always a candidate, and the first', () => {
	expect(lastAsked('“It rains.”').candidates.map(({standing}) => standing.relation)).toEqual(['nobody']);
});

test('one who speaks in the block before says nothing of this one', () => {
	const {candidates} = lastAsked('We said so in the garden.\n“It rains.”');
	expect(candidates.map(wordsOf)).not.toContain('We');
});

test('what stands far away is no candidate', () => {
	const {candidates} = lastAsked(`Lind said ${'rain and '.repeat(60)} “snow.”`);
	expect(candidates.map(wordsOf)).not.toContain('Lind');
});
