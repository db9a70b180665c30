import {expect, test} from 'vitest';
import {introducer, sayerInside, sayerOf, sentenceOf} from '../../../../source/article/quotes/clauses/sayer.ts';
import {accordingTo, saidAt, unknownVerb} from '../../../../source/article/quotes/clauses/saying.ts';
import {tokenAt, told, wordsOf} from './words.ts';

test.each([
	['de', 'verb and subject', 'sagte Mara Lind am Montag', 'sagte: Mara Lind'],
	['de', 'so', 'so Mara Lind', 'so: Mara Lind'],
	['de', 'wie', 'wie Mara Lind erzählte', 'erzählte: Mara Lind'],
	['de', 'laut', 'laut einem Gutachten', 'laut: einem Gutachten'],
	['de', 'zufolge', 'der Feuerwehr zufolge', 'zufolge: der Feuerwehr'],
	['de', 'a document', 'heißt es in dem Schreiben', 'heißt: dem Schreiben'],
	['de', 'a name of its own is no document', 'heißt der Hof', null],
	['de', 'so heißt', 'so heißt der Hof', null],
	['de', 'no verb of saying', 'kam Mara Lind', null],
	['fr', 'verb and subject', 'assure Claire Petit', 'assure: Claire Petit'],
	['fr', 'a helper', 'a déclaré Claire Petit', 'déclaré: Claire Petit'],
	['fr', 'a pronoun tied to its verb', 'ajoute-t-elle', 'ajoute: elle'],
	['fr', 'subject and verb', 'Claire Petit assure', 'assure: Claire Petit'],
	['fr', 'a document', 'lit-on dans le rapport', 'lit: le rapport'],
	['es', 'the verb alone', 'añadió', 'añadió: -'],
	['es', 'tal y como', 'tal y como explicó Pilar Soto', 'explicó: Pilar Soto'],
	['es', 'según and a verb', 'según explicó Pilar Soto', 'explicó: Pilar Soto'],
	['it', 'così', 'così Piero Gatti', 'così: Piero Gatti'],
	['it', 'an object before the subject', 'ha detto ai giornalisti Carla Riva', 'detto: Carla Riva'],
	['pt', 'the verb alone', 'acrescentou', 'acrescentou: -'],
	['nl', 'aldus', 'aldus Piet Aalders', 'aldus: Piet Aalders'],
	['sv', 'verb and pronoun', 'säger hon', 'säger: hon'],
	['da', 'verb and subject', 'siger Anna Berg', 'siger: Anna Berg'],
	['pl', 'verb and role', 'zapewnia burmistrz Jan Kowal', 'zapewnia: burmistrz Jan Kowal'],
	['de', 'so and a verb', 'so sagte Mara Lind', 'so: Mara Lind'],
	['de', 'so alone', 'so', null],
	['de', 'als', 'als Mara Lind sagte', 'sagte: Mara Lind'],
	['de', 'a helper and its verb', 'hat Mara Lind gesagt', 'gesagt: Mara Lind'],
	['de', 'both without a subject', 'hat gesagt', null],
	['es', 'both, where subjects are dropped', 'ha dicho', 'dicho: -'],
	['es', 'a subject, a helper, a verb', 'Pilar Soto ha dicho', 'dicho: Pilar Soto'],
	['es', 'an infinitive', 'Pilar Soto decir', null],
	['es', 'a relative', 'que dijo ayer', 'dijo: -'],
	['es', 'a day is no subject', 'el lunes dijo', null],
	['es', 'whose opinion it is', 'para Pilar Soto, todo', 'para: Pilar Soto'],
	['es', 'whom it is for', 'para la cena todo', null],
	['es', 'a preposition with its article', 'en palabras del alcalde', 'en: alcalde'],
	['es', 'a pronoun', 'en palabras de ella', 'en: ella'],
	['nl', 'a subject before the verb', 'Sara Bos zegt', null],
	['fr', 'a participle', 'estimant que', 'estimant: -'],
	['it', 'another verb alone', 'concludendo', null],
	['hu', 'a postposition', 'Dénes szerint', 'szerint: Dénes'],
	['tr', 'a postposition', 'raporuna göre', 'göre: raporuna'],
])('%s, words that say it: %s', (language, _what, text, expected) => {
	const words = wordsOf(language, text);
	expect(told(words, saidAt(words, 0, words.tokens.length))).toBe(expected);
});

test.each([
	['de', 'a verb no table knows', 'beteuerte der Angeklagte', 'beteuerte: der Angeklagte'],
	['de', 'a noun is no verb', 'Fische der Angeklagte', null],
	['de', 'nobody behind it', 'beteuerte gestern', null],
	['es', 'a name behind it', 'clamó Pilar Soto', 'clamó: Pilar Soto'],
	['fr', 'a small word', 'mais Claire Petit', null],
	['de', 'a pronoun behind it', 'ächzte sie', 'ächzte: sie'],
	['de', 'a name behind it', 'ächzte Anna Berg', 'ächzte: Anna Berg'],
	['de', 'an object behind it', 'ächzte dem Wirt', null],
	['de', 'a determiner is no verb', 'der Wirt', null],
	['de', 'an adverb is none', 'gestern Anna Berg', null],
	['es', 'a bare noun behind it', 'clamó gente', null],
	['es', 'a noun with its article', 'clamó la gente', 'clamó: la gente'],
	['es', 'a capital', 'Clamó Pilar', null],
	['fr', 'a verb alone', 'tonne', null],
])('%s: %s', (language, _what, text, expected) => {
	const words = wordsOf(language, text);
	expect(told(words, unknownVerb(words, 0, words.tokens.length))).toBe(expected);
});

test.each([
	['de', 'nach Angaben der Polizei', 'nach: der Polizei'],
	['de', 'nach Hause', null],
	['fr', 'de l’avis de Claire Petit', 'de: Claire Petit'],
	['fr', 'd’après Jean Morel', 'd’: Jean Morel'],
	['es', 'de acuerdo con la policía', 'de: la policía'],
	['it', 'secondo l’avvocato', 'secondo: l’avvocato'],
	['pt', 'segundo o relatório', 'segundo: o relatório'],
	['nl', 'volgens de politie', 'volgens: de politie'],
	['sv', 'enligt rapporten', 'enligt: rapporten'],
	['pl', 'według rzecznika policji', 'według: rzecznika policji'],
	['es', 'a su juicio', 'a: su'],
	['fr', 'selon lui', 'selon: lui'],
	['fr', 'selon sa mère', 'selon: sa mère'],
	['it', 'a suo avviso', 'a: suo'],
	['pl', 'jego zdaniem', 'jego: jego'],
	['nl', 'volgens hem', 'volgens: hem'],
	['es', 'para Mara Lind', 'para: Mara Lind'],
	['es', 'según dijo', 'dijo: -'],
	['es', 'a su casa', null],
])('%s, according to: %s', (language, text, expected) => {
	const words = wordsOf(language, text);
	expect(told(words, accordingTo(words, 0, words.tokens.length))).toBe(expected);
});

/** The sayer of the first quotation of a text. */
const sayer = (language: string, text: string) => {
	const words = wordsOf(language, text);
	return told(
		words,
		sayerOf(
			words,
			words.tokens.findIndex(({kind}) => kind === 'quote'),
		),
	);
};

test.each([
	['de', 'a label', 'Mara Lind: „Wir gehen.“', '-: Mara Lind'],
	['de', 'a colon that introduces', 'Mara Lind sagte: „Wir gehen.“', 'sagte: Mara Lind'],
	['de', 'a colon without a verb of saying', 'Mara Lind war froh: „Wir gehen.“', '-: Mara Lind'],
	['de', 'a thing before the colon', 'Das Wetter war gut: „Wir gehen.“', '-: Das Wetter (weak)'],
	['de', 'the clause closes behind the marks', 'Mara Lind hat den Plan „Unsinn“ genannt.', 'genannt: Mara Lind'],
	['de', 'a further clause', 'Der Damm sei „gut“ und fest, sagte Mara Lind.', 'sagte: Mara Lind'],
	['de', 'a passive and its agent', 'Der Plan wurde von Mara Lind als „Unsinn“ bezeichnet.', 'bezeichnet: Mara Lind'],
	['de', 'with these words', 'Mit den Worten „Wir gehen“ verließ Mara Lind den Saal.', '-: Mara Lind'],
	['de', 'reported speech', 'Mara Lind sagte, der Damm halte. Er sei „gut“.', 'sagte: Mara Lind'],
	['de', 'a witness who is cited', 'Der Bote zitiert einen Fischer: „Wir gehen.“', 'zitiert: einen Fischer'],
	['de', 'nobody', 'An der Tür hing „Geschlossen“.', null],
	['es', 'an agent', 'El texto, calificado de «malo» por la oposición, pasó.', 'calificado: la oposición'],
	['fr', 'an apposition', 'Claire Petit, maire de Valbonne, dénonce « un mépris ».', 'dénonce: Claire Petit'],
	['fr', 'a relative clause', 'Claire Petit, qui habite là, a dit : « Partons. »', 'dit: Claire Petit'],
	['es', 'a preposition that opens the sentence', 'Para Mara Lind, el plan «es malo».', 'Para: Mara Lind'],
	['es', 'the same preposition behind the marks', 'Mara Lind pidió «ayuda» para los vecinos.', 'pidió: Mara Lind'],
	['es', 'a participle before the subject', 'Preguntada por eso, la jueza dijo «no».', 'dijo: la jueza'],
	['nl', 'a document that opens the clause', 'In het rapport staat dat de dijk ‘is gezakt’.', 'staat: het rapport'],
	['sv', 'a document that opens the clause', 'I rapporten står att krönet ”har sjunkit”.', 'står: rapporten'],
	['nl', 'a document behind', '‘Er is recht gedaan’, staat in een brief.', 'staat: een brief'],
	['fr', 'an infinitive that narrates', 'Et d’ajouter : « Partons. »', 'ajouter: -'],
	['es', 'a label that is no name', 'Respuesta: «No lo sé».', null],
	['it', 'a conjunction and a colon', 'E la moglie: «Esagera sempre».', '-: la moglie'],
	[
		'es',
		'a clitic behind an apposition',
		'Pilar Soto, la crítica, la describía como «última».',
		'describía: Pilar Soto',
	],
	['fr', 'a pronoun behind a participle', 'En quittant la salle, il s’est dit « las ».', 'dit: il'],
	[
		'es',
		'a clause that concedes',
		'Pilar Soto duda, aunque defiende el método «con reservas».',
		'defiende: Pilar Soto',
	],
	['es', 'a relative without a comma', 'Habló un vecino que pidió «un poco de paz».', 'pidió: que'],
	['tr', 'a comma behind the subject', 'Mara Lind, "Para istiyoruz" diye konuştu.', 'konuştu: Mara Lind'],
	['fi', 'a postposition', 'Bergin mukaan ministeriö ”katsoi muualle”.', 'mukaan: Bergin'],
	['ru', 'a name behind a dash', '«Плотина выдержит» — Анна Берг', '-: Анна Берг'],
	['xx', 'a name behind a dash', '“Ydych” — Mara Lind, mayor', '-: Mara Lind'],
	['xx', 'one word behind a dash', '“Ydych” — Ddoe', null],
	['xx', 'a sentence behind a dash', '“Ydych” — Mara Lind blah', null],
	['it', 'two verbs', 'Carla Riva ha salutato tutti e ha detto: «Andiamo».', 'detto: Carla Riva'],
	['xx', 'a label in a language of which nothing is known', 'Mara Lind: “Ydych.”', '-: Mara Lind'],
	['xx', 'anything else there', 'Mara Lind blah “Ydych.”', null],
	[
		'es',
		'a relative behind the preposition',
		'Habló el senador Juan Ruiz, para quien el plan «nace muerto».',
		'para: el senador Juan Ruiz',
	],
	['es', 'a relative of a thing', 'Llegó el plan, para el que hubo «un gran aplauso» en la sala.', null],
	[
		'fr',
		'a relative behind the preposition',
		'Ainsi parle Claire Petit, pour qui la mesure « ne coûte rien ».',
		'pour: Claire Petit',
	],
	[
		'it',
		'a relative and its article',
		'Meno tenero il critico Carlo Riva, per il quale il libro «annoia».',
		'per: il critico Carlo Riva',
	],
	['it', 'cui', 'Ha parlato Carlo Riva, secondo cui il ponte «reggerà».', 'secondo: Carlo Riva'],
	['de', 'so within the sentence', 'Der Abstieg, so Mara Lind, tue „richtig weh“.', 'so: Mara Lind'],
	['de', 'so that compares', 'Der Damm, so hoch er ist, tue „seinen Dienst“.', null],
	[
		'fr',
		'a participle that shares its subject',
		'Claire Petit est sortie, dénonçant « un mépris ».',
		'dénonçant: Claire Petit',
	],
	['fr', 'a reflexive is no passive', 'L’association s’est dite « atterrée » par ces échanges.', 'dite: L’association'],
	['es', 'a clause behind que', 'El fiscal lo acepta, aunque admite que el plan es «muy malo».', 'admite: El fiscal'],
	[
		'es',
		'behind a clause of time the verb alone',
		'Cuando le dieron una estatua, contestó: «No la quiero».',
		'contestó: -',
	],
	[
		'es',
		'whom it is remembered by',
		'Juan Ruiz, que la grabó en Soto, la recuerda como «una tormenta».',
		'recuerda: Juan Ruiz',
	],
	[
		'es',
		'a verb that leads to an infinitive',
		'«Lo otro venía solo», solía repetir la cantante.',
		'repetir: la cantante',
	],
	['fr', 'two verbs that lead to one', '« On verra », s’est borné à dire Claire Petit.', 'dire: Claire Petit'],
	['it', 'the answer of somebody', 'La replica di Carla Riva non tarda: «Sono bugie».', '-: Carla Riva'],
	['es', 'an office before the colon', 'El alcalde estalló ayer: «Es mentira».', '-: El alcalde'],
])('%s, the sentence around: %s', (language, _what, text, expected) => {
	expect(sayer(language, text)).toBe(expected);
});

test.each([
	['de', 'a cue', 'Mara Lind schüttelte den Kopf und sagte etwas. „Wir gehen.“', 'sagte: Mara Lind'],
	['de', 'a person without a cue', 'Mara Lind schüttelte den Kopf. „Wir gehen.“', '-: Mara Lind (weak)'],
	['de', 'a thing', 'Das Wetter war gut. „Wir gehen.“', null],
	['fr', 'a person', 'Claire Petit hésite. « Partons. »', '-: Claire Petit (weak)'],
])('%s, the sentence before: %s', (language, _what, text, expected) => {
	const words = wordsOf(language, text);
	expect(
		told(
			words,
			introducer(
				words,
				words.tokens.findIndex(({kind}) => kind === 'quote'),
			),
		),
	).toBe(expected);
});

test.each([
	['fr', 'an incise', 'Le pont, explique Claire Petit, tiendra', 'explique: Claire Petit'],
	['fr', 'an incise at the end', 'Le pont tiendra, explique Claire Petit.', 'explique: Claire Petit'],
	['fr', 'a clause that only looks like one', 'Le pont, dit Claire Petit hier soir encore, tiendra', null],
	['fr', 'no incise', 'Le pont, comme la route, tiendra', null],
	['de', 'an incise', 'Der Damm, sagte Mara Lind, hält', 'sagte: Mara Lind'],
])('%s, within the quotation: %s', (language, _what, text, expected) => {
	const words = wordsOf(language, text);
	expect(told(words, sayerInside(words))).toBe(expected);
});

test('a sentence ends at its stop', () => {
	const words = wordsOf('de', 'Er kam. Sie ging. Wir blieben.');
	const at = tokenAt(words, 'ging');
	expect(sentenceOf(words.tokens, at)).toEqual({from: 3, to: 6});
});
