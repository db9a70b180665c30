import {expect, test} from 'vitest';
import {noDetails, takeDetails} from '../../../source/article/debris/details.ts';
import {lineOf} from '../../../source/article/debris/lines.ts';

function take(text: string, edge: 'head' | 'foot' | null = 'head') {
	const details = noDetails();
	const reason = takeDetails(lineOf(text), edge, details);
	return {reason, ...details};
}

test.each([
	['By Mara Lindqvist', ['Mara Lindqvist']],
	['Von Jonas Weber und Lea Brandt', ['Jonas Weber', 'Lea Brandt']],
	['Par Hélène Dumas', ['Hélène Dumas']],
	['Por Ana de la Vega', ['Ana de la Vega']],
	['Door Mara van den Berg en Jan Smit', ['Mara van den Berg', 'Jan Smit']],
	['Av Anna Lindgren', ['Anna Lindgren']],
	['Af Mette Holm og Lars Juhl', ['Mette Holm', 'Lars Juhl']],
	['Skrevet av Ola Nordli', ['Ola Nordli']],
	['Kirjoittaja: Aino Virtanen', ['Aino Virtanen']],
	['Napsal Jan Dvořák', ['Jan Dvořák']],
	['Autorka: Ewa Żak', ['Ewa Żak']],
	['Haber: Ayşe Yılmaz', ['Ayşe Yılmaz']],
	['Автор: Ирина Лесная', ['Ирина Лесная']],
	['By Tom O’Hara, Staff Writer', ['Tom O’Hara']],
])('%s is a byline', (text, byline) => {
	expect(take(text)).toMatchObject({reason: 'byline', byline});
});

test.each([
	['January 19, 2024', 'January 19, 2024'],
	['Published: 19 January 2024', '19 January 2024'],
	['14. Februar 2023', '14. Februar 2023'],
	['2024-01-19T08:30:00Z', '2024-01-19T08:30:00Z'],
	['12 de marzo de 2022', '12 de marzo de 2022'],
])('%s is a date', (text, published) => {
	expect(take(text)).toMatchObject({reason: 'date', published, modified: null});
});

test('a date of change is no date of publication', () => {
	expect(take('Updated: January 20, 2024')).toMatchObject({published: null, modified: 'January 20, 2024'});
});

test.each([
	['With Reuters and EFE', ['Reuters', 'EFE']],
	['(Reuters)', ['Reuters']],
	['Source: AFP', ['AFP']],
	['mit Material von dpa', ['dpa']],
	['Con información de EFE y AP', ['EFE', 'AP']],
])('%s names agencies', (text, sources) => {
	expect(take(text)).toMatchObject({reason: 'source line', sources});
});

test('a dateline gives its agency and stays', () => {
	expect(take('GENEVA (AP) — The talks ended late on Friday without a deal.', null)).toMatchObject({
		reason: null,
		sources: ['AP'],
	});
});

test.each([
	['(TagsToTranslate)Rivers(T)Floods', ['Rivers', 'Floods']],
	['(tagstotranslate)Rivers(t)Floods', ['Rivers', 'Floods']],
	['Tags: rivers, floods', ['rivers', 'floods']],
	['Tags : rivers / floods', ['rivers', 'floods']],
	['Related topics: rivers, floods', ['rivers', 'floods']],
	['Key words: rivers; floods', ['rivers', 'floods']],
	['Categories: Rivers, Floods', ['Rivers', 'Floods']],
	['Kategorie: Flüsse', ['Flüsse']],
	['Filed Under Rivers, Floods', ['Rivers', 'Floods']],
	['Posted in: News | Tagged rivers, floods', ['News', 'rivers', 'floods']],
	['Filed under: Rivers', ['Rivers']],
	['#rivers #floods', ['rivers', 'floods']],
])('%s is tags', (text, tags) => {
	expect(take(text)).toMatchObject({reason: 'tags', tags});
});

test.each([
	['By Friday the water had gone.'],
	['By then, nobody was left in the village.'],
	['With Anna and Paul'],
	['On January 19, 2024, the bridge was closed.'],
])('%s is none of it', text => {
	expect(take(text)).toEqual({reason: null, ...noDetails()});
});

test('a name is a byline at the edges alone', () => {
	expect(take('By Mara Lindqvist', null).reason).toBeNull();
});

test.each([
	['Written by Mara Lindqvist', ['Mara Lindqvist']],
	['Text: Jonas Weber', null],
	['Text von Jonas Weber', ['Jonas Weber']],
	['Autor: Ana de la Vega', ['Ana de la Vega']],
	['Auteur : Hélène Dumas', ['Hélène Dumas']],
	['Di Marta Rossi e Luca Bianchi', ['Marta Rossi', 'Luca Bianchi']],
	['By Mara Lindqvist, Jonas Weber and Lea Brandt', ['Mara Lindqvist', 'Jonas Weber', 'Lea Brandt']],
	['By Mara Lindqvist in Arden', ['Mara Lindqvist']],
	['By J. R. Holm', ['J. R. Holm']],
	['By the river', null],
	['By Mara Lindqvist?', null],
	['By Mara', null],
	['By Mara Lindqvist the bridge was drawn before it was built.', null],
	['Stand by Mara Lindqvist', null],
])('the byline of %j: %j', (text, byline) => {
	expect(take(text)).toMatchObject({reason: byline && 'byline', byline: byline ?? []});
});

test('an agency in the byline is a source', () => {
	expect(take('By Mara Lindqvist and Reuters')).toMatchObject({byline: ['Mara Lindqvist'], sources: ['Reuters']});
});

test('a line of names and dates gives all of them at an edge', () => {
	expect(take('By Mara Lindqvist | Updated March 15, 2024')).toMatchObject({
		reason: 'date',
		byline: ['Mara Lindqvist'],
		published: null,
		modified: 'March 15, 2024',
	});
	expect(take('By Mara Lindqvist | Updated March 15, 2024', null).reason).toBeNull();
});

test('the first date and the first change count', () => {
	const details = noDetails();
	for (const text of ['14 March 2024', '15 March 2024', 'Updated 16 March 2024', 'Updated 17 March 2024'])
		takeDetails(lineOf(text), 'head', details);
	expect(details).toMatchObject({published: '14 March 2024', modified: '16 March 2024'});
});

test.each([
	['Additional reporting by Reuters', ['Reuters']],
	['Quelle: dpa', ['dpa']],
	['Fuente: EFE', ['EFE']],
	['Source : AFP', ['AFP']],
	['With inputs from PTI and ANI', ['PTI', 'ANI']],
	['[AP]', ['AP']],
	['AP', ['AP']],
	['Reuters/AFP', ['Reuters', 'AFP']],
])('%s names agencies', (text, sources) => {
	expect(take(text, null)).toMatchObject({reason: 'source line', sources});
});

test.each([
	['With Reuters the paper had no quarrel'],
	['Source: the harbour master'],
	['(the ferry)'],
	['From Arden with love'],
	['Harbour Post'],
	['Reuters said on Monday that the bridge was closed.'],
	['BERLIN (the capital) - The bridge was closed.'],
])('%s names none', text => {
	expect(take(text, null)).toEqual({reason: null, ...noDetails()});
});

test.each([
	['Title: The bridge', {reason: 'title', title: 'The bridge'}],
	['Headline: The bridge', {reason: 'title', title: 'The bridge'}],
	['Author: Mara Lindqvist', {reason: 'byline', byline: ['Mara Lindqvist']}],
	['URL: https://example.org/bridge', {reason: 'address', url: 'https://example.org/bridge'}],
	['Link: https://example.org/bridge', {reason: 'address', url: 'https://example.org/bridge'}],
	['URL: none of your business', {reason: null, url: null}],
	['URL: javascript:alert(1)', {reason: null, url: null}],
	['Title page of the book', {reason: null, title: null}],
])('%s, as scrapers write it at the head', (text, said) => {
	expect(take(text)).toMatchObject(said);
});

test.each([['Title: The bridge'], ['URL: https://example.org/bridge']])('%s is none at the foot', text => {
	expect(take(text, 'foot').reason).toBeNull();
});

test.each([
	['Schlagwörter: Fluss, Brücke', ['Fluss', 'Brücke']],
	['Etiquetas: río, puente', ['río', 'puente']],
	['Mots-clés : fleuve, pont', ['fleuve', 'pont']],
	['Argomenti: fiume; ponte', ['fiume', 'ponte']],
	['Palavras-chave: rio | ponte', ['rio', 'ponte']],
	['Trefwoorden: rivier, brug', ['rivier', 'brug']],
	['Tagged with: rivers • floods', ['rivers', 'floods']],
	['In this story: rivers', ['rivers']],
	['#Überschwemmung #Brücke', ['Überschwemmung', 'Brücke']],
])('%s is tags', (text, tags) => {
	expect(take(text, null)).toMatchObject({reason: 'tags', tags});
});

test.each([
	['#rivers'],
	['Topics of the evening were the bridge, the dam and the ferry.'],
	['Tags: '],
	['Category winners'],
	['In the story, a ferry sinks.'],
	[`Tags: ${'a long tag that is a sentence of its own and no tag '.repeat(2)}`],
])('%s is no line of tags', text => {
	expect(take(text, null).reason).toBeNull();
});
