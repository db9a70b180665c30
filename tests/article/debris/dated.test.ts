import {expect, test} from 'vitest';
import {datedLine} from '../../../source/article/debris/dated.ts';

const nothing = {published: null, modified: null, bylines: []};

test.each([
	['14 March 2024', {published: '14 March 2024'}],
	['Thursday, 14 March 2024, 9:30 a.m.', {published: 'Thursday, 14 March 2024, 9:30 a.m.'}],
	['Published on March 14, 2024', {published: 'March 14, 2024'}],
	['Veröffentlicht am 14. März 2024', {published: '14. März 2024'}],
	['Publié le 14 mars 2024', {published: '14 mars 2024'}],
	['Fecha: 14 de marzo de 2024', {published: '14 de marzo de 2024'}],
	['Updated March 15, 2024', {modified: 'March 15, 2024'}],
	['Zuletzt geändert am 15.03.2024', {modified: '15.03.2024'}],
	['Mise à jour : 15 mars 2024', {modified: '15 mars 2024'}],
	['Aggiornato il 15 marzo 2024', {modified: '15 marzo 2024'}],
	['14 maart 2024 om 9.30 uur', {published: '14 maart 2024 om 9.30 uur'}],
	['Laatst bijgewerkt op 15 mrt. 2024', {modified: '15 mrt. 2024'}],
	['Opublikowano: 14 marca 2024 r., godz. 9:30', {published: '14 marca 2024 r., godz. 9:30'}],
	['poniedziałek, 14 października 2024', {published: 'poniedziałek, 14 października 2024'}],
	['Son güncelleme: 15 Mart 2024 Cuma 09:30', {modified: '15 Mart 2024 Cuma 09:30'}],
	['Publikováno 14. března 2024', {published: '14. března 2024'}],
	['Uppdaterad den 15 augusti 2024', {modified: '15 augusti 2024'}],
	['Opdateret 15. marts 2024 kl. 9.30', {modified: '15. marts 2024 kl. 9.30'}],
	['Julkaistu 14. maaliskuuta 2024 klo 9.30', {published: '14. maaliskuuta 2024 klo 9.30'}],
	['Опубликовано: 14 марта 2024 г. в 09:30', {published: '14 марта 2024 г. в 09:30'}],
	['Оновлено 15 березня 2024 року', {modified: '15 березня 2024 року'}],
	['Stand: 15. März 2024, 9:40 Uhr', {modified: '15. März 2024, 9:40 Uhr'}],
	['Actualizado el 15 de marzo de 2024', {modified: '15 de marzo de 2024'}],
	['Published 3/14/24', {published: '3/14/24'}],
	['Posted 14.3.24', {published: '14.3.24'}],
	['Date: 14-03-24', {published: '14-03-24'}],
])('%s is a date wherever it stands', (text, said) => {
	expect(datedLine(text, false)).toEqual({...nothing, ...said});
	expect(datedLine(text, true)).toEqual({...nothing, ...said});
});

test.each([
	['Mara Lindqvist | March 14, 2024 5:30 PM', {published: 'March 14, 2024 5:30 PM'}],
	['March 14, 2024 • 3 min read', {published: 'March 14, 2024'}],
	['March 14, 2024 / 10:39 AM', {published: 'March 14, 2024'}],
	['Mar 14, 2024 by Jonas Weber', {published: 'Mar 14, 2024', bylines: ['Jonas Weber']}],
	['By Mara Lindqvist | March 14, 2024 12:00 PM', {published: 'March 14, 2024 12:00 PM', bylines: ['Mara Lindqvist']}],
	[
		'By Mara LindqvistMar. 14, 2024 11:00 pm EST',
		{published: 'Mar. 14, 2024 11:00 pm EST', bylines: ['Mara Lindqvist']},
	],
	['Łukasz Żak | March 14, 2024', {published: 'March 14, 2024'}],
	['By Łukasz Żak March 14, 2024', {published: 'March 14, 2024', bylines: ['Łukasz Żak']}],
	['By Mara Lindqvist March 14, 2024', {published: 'March 14, 2024', bylines: ['Mara Lindqvist']}],
	[
		'Harbour Arts · Posted: Mar 14, 2024 | Last Updated: Mar 15, 2024',
		{published: 'Mar 14, 2024', modified: 'Mar 15, 2024'},
	],
	[
		'PUBLISHED: March 14, 2024 at 1:52 p.m. | UPDATED: March 15, 2024 at 8:00 a.m.',
		{published: 'March 14, 2024 at 1:52 p.m.', modified: 'March 15, 2024 at 8:00 a.m.'},
	],
	[
		'Mar. 14, 2024 at 6:00 am Updated Mar. 15, 2024 at 7:00 am',
		{published: 'Mar. 14, 2024 at 6:00 am', modified: 'Mar. 15, 2024 at 7:00 am'},
	],
	[
		'Publié le 14 mars 2024 à 18h05, modifié le 15 mars 2024 à 9h40',
		{published: '14 mars 2024 à 18h05', modified: '15 mars 2024 à 9h40'},
	],
	[
		'Veröffentlicht am 14. März 2024, 18:05 Uhr, aktualisiert am 15. März 2024',
		{published: '14. März 2024, 18:05 Uhr', modified: '15. März 2024'},
	],
	['Thu 14 Mar 2024 18.08 CETFirst published on Wed 13 Mar 2024 22.12 CET', {published: 'Thu 14 Mar 2024 18.08 CET'}],
	['Mar 14, 2024 at2:56 pm | By Ana de la Vega', {published: 'Mar 14, 2024 at 2:56 pm', bylines: ['Ana de la Vega']}],
	['Mar. 14, 2024, 7:26 PM UTC / Source: AFP', {published: 'Mar. 14, 2024, 7:26 PM UTC'}],
	['Posted On : March 14, 2024 Published By : Jonas Weber', {published: 'March 14, 2024', bylines: ['Jonas Weber']}],
	['Editor, Harbour Post MAR 14, 2024 8:41 am PST', {published: 'MAR 14, 2024 8:41 am PST'}],
])('%s: joined with other details at an edge, and none in the middle', (text, said) => {
	expect(datedLine(text, true)).toEqual({...nothing, ...said});
	expect(datedLine(text, false)).toBeNull();
});

test.each([
	['Summer Games July 26, 2024'],
	['The flood of March 3, 2021'],
	['On March 14, 2024, the bridge was closed.'],
	['The bridge | closed on March 14, 2024'],
	['Nobody crossed, March 14, 2024 or later'],
	['3 min read'],
	['By Mara Lindqvist'],
	['Flood: 14 dead'],
	['March 2024'],
	['12:04 | Harbour'],
	[`${'Mara | '.repeat(40)}March 14, 2024`],
	[''],
])('%s is no line of dates', text => {
	expect(datedLine(text, true)).toBeNull();
});
