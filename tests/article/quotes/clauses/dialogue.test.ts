import {expect, test} from 'vitest';
import {bareSpeech, quotationsIn, speechesIn} from '../../../../source/article/quotes/clauses/dialogue.ts';
import {readLanguage} from '../../../../source/article/quotes/languages/index.ts';

type Find = typeof quotationsIn;
const found = (find: Find, language: string, text: string): string[] =>
	find(text, 0, text.length, readLanguage(language)).map(({start, end}) => text.slice(start, end));

test.each([
	[
		'es',
		'an incise between rayas',
		'—Aguantará —dijo Mara Lind—. La hemos revisado.',
		['Aguantará', 'La hemos revisado.'],
	],
	['es', 'an incise at the end', '—¿Aguantará? —preguntó Mara Lind.', ['¿Aguantará?']],
	[
		'es',
		'a pause is no incise',
		'—Aguantará —eso espero— otro año —dijo Mara Lind.',
		['Aguantará —eso espero— otro año'],
	],
	['fr', 'an incise behind a comma', '— La digue tiendra, dit Claire Petit.', ['La digue tiendra']],
	['fr', 'an incise behind a question', '– Combien ? demanda la juge.', ['Combien ?']],
	['es', 'a reflexive incise', '—No hay agua —se lamentó ayer Mara Lind—. Ni luz.', ['No hay agua', 'Ni luz.']],
	['es', 'an adverb and no verb of saying', '—No hay agua —ya salió Mara Lind—. Ni luz.', []],
	['fr', 'an incise with a helper', '— Elle tient, a répondu Claire Petit.', ['Elle tient']],
	['it', 'an incise between dashes', '– Terrà – dice Carla Riva. – È nuova.', ['Terrà', 'È nuova.']],
	['pt', 'an incise behind a travessão', '— Vai aguentar — disse Ana Costa.', ['Vai aguentar']],
	['ru', 'an incise behind a comma', '— Она выдержит, — сказал Иван Котов. — Я знаю.', ['Она выдержит', 'Я знаю.']],
	['uk', 'an incise behind a question', '— Скільки? — запитала суддя.', ['Скільки?']],
	['cs', 'an incise between dashes', '– Vydrží – řekl Jan Kadlec.', ['Vydrží']],
	['ro', 'a reflexive incise', '– La fel spuneau, își amintește Radu Pop.', ['La fel spuneau']],
	['hu', 'an incise between dashes', '– Kitart – mondta Kiss Dénes. – Tudom.', ['Kitart', 'Tudom.']],
	['ca', 'an incise', '—Aguantarà —diu Dídac Mas.', ['Aguantarà']],
	['el', 'an incise behind a comma', '– Θα αντέξει, λέει ο Διονύσης Ψαράς.', ['Θα αντέξει']],
	['fi', 'all but the incise', '– Se kestää, sanoo Anna Berg. Se on mitattu.', ['Se kestää', 'Se on mitattu.']],
	['pl', 'two incises', '– Wytrzyma – mówi Jan Kowal. – Na pewno – dodał.', ['Wytrzyma', 'Na pewno']],
	['pl', 'behind a sentence', 'Nikt nie wierzy. – Wytrzyma – mówi Jan Kowal.', ['Wytrzyma']],
	['sv', 'all but the incise', '– Den håller, säger Anna Berg. Vi har mätt.', ['Den håller', 'Vi har mätt.']],
	[
		'sv',
		'all but an incise of two clauses',
		'– Den håller, säger Anna Berg, som mätt. Vi vet.',
		['Den håller', 'Vi vet.'],
	],
	['fr', 'what follows an incise is told', '— Elle tient, dit Claire Petit. Elle sortit.', ['Elle tient']],
	['es', 'no words tell who speaks', '—Aguantará otro invierno.', []],
	['de', 'an item of a list', '– Milch, Eier und Mehl', []],
	['pl', 'an aside behind a sentence', 'Nikt nie wierzy. – Wytrzyma czy nie – nie wiemy.', []],
	['fr', 'a hyphen within a word', 'Saint-Aubrac dit non.', []],
])('%s, said behind a dash: %s', (language, _what, text, said) => {
	expect(found(speechesIn, language, text)).toEqual(said);
});

test.each([
	['sv', 'a sentence', '– Det är ingen som varnar oss.', ['Det är ingen som varnar oss.']],
	['nb', 'two sentences', '– Ingen varsler oss. Aldri!', ['Ingen varsler oss. Aldri!']],
	['sv', 'a question is somebody else’s', '– Vem varnar er?', []],
	['sv', 'an item of a list', '– Mjölk, ägg och mjöl', []],
	['sv', 'no dash', 'Det är ingen som varnar oss.', []],
	['es', 'where dashes take turns', '—Nadie nos avisará.', []],
])('%s, behind a dash that nobody is told to say: %s', (language, _what, text, said) => {
	expect(found(bareSpeech, language, text)).toEqual(said);
});

test.each([
	['pl', 'marks before an inner dash', '„Nie” to za mało. – Prosimy – mówi Jan Kowal.', ['Nie', 'Prosimy']],
	['fr', 'marks alone', 'Elle dit « oui » et « non ».', ['oui', 'non']],
	['fr', 'marks behind a dash', '— Il a dit « oui », affirme Claire Petit.', ['Il a dit « oui »']],
	['xx', 'a language of which nothing is known has marks alone', '– “Ydych” – meddai Mara.', ['Ydych']],
])('%s, dashes and marks: %s', (language, _what, text, said) => {
	expect(found(quotationsIn, language, text)).toEqual(said);
});
