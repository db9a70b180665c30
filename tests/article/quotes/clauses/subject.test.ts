import {expect, test} from 'vitest';
import {antecedentOf, namedIn, subjectAfter, subjectOf} from '../../../../source/article/quotes/clauses/subject.ts';
import {shown, tokenAt, wordsOf} from './words.ts';

test.each([
	['de', 'subject and verb', 'Die alte Wirtin sagte wenig', 'sagte', 'Die alte Wirtin'],
	['de', 'an object before the verb', 'Den Plan nannte er falsch', 'nannte', 'er'],
	['de', 'a subordinate clause', 'weil die Wirtin gestern sagte', 'sagte', 'die Wirtin'],
	['de', 'brackets', 'Anna Berg (CDU) sagte wenig', 'sagte', 'Anna Berg'],
	['de', 'an apposition', 'Anna Berg, Wirtin in Ostende, sagte wenig', 'sagte', 'Anna Berg'],
	['de', 'verbs that share their subject', 'Anna Berg stand auf und sagte wenig', 'sagte', 'Anna Berg'],
	['de', 'a relative clause', 'Anna Berg, die wenig sagte', 'sagte', 'die'],
	['de', 'a name that begins like a preposition', 'Von der Au sagte wenig', 'sagte', 'Von der Au'],
	['de', 'an object of the passive voice’s look', 'Dem Amt sagte die Wirtin wenig', 'sagte', 'die Wirtin'],
	['fr', 'a helper', 'La maire a vite déclaré', 'déclaré', 'La maire'],
	['fr', 'inverted behind an object', 'a déclaré à la presse Claire Petit', 'déclaré', 'Claire Petit'],
	['fr', 'an apposition', 'Claire Petit, maire de Valbonne, dénonce', 'dénonce', 'Claire Petit'],
	['es', 'a participle before it', 'Preguntada por los plazos, la ministra respondió', 'respondió', 'la ministra'],
	['es', 'verbs that share their subject', 'El alcalde llegó y dijo', 'dijo', 'El alcalde'],
	['es', 'a subordinate verb’s object is not it', 'Soto lo admite, aunque defiende el método', 'defiende', 'Soto'],
	['es', 'no subject', 'luego añadió', 'añadió', null],
	['it', 'a relative clause', 'Carla Riva, che ieri ha detto', 'detto', 'che'],
	['nl', 'behind the verb', 'Gisteren zei Sara Bos', 'zei', 'Sara Bos'],
	['nl', 'a determiner that is an adverb, too', 'Het rapport spreekt ervan', 'spreekt', 'Het rapport'],
	['sv', 'behind the verb', 'Igår sade Anna Berg', 'sade', 'Anna Berg'],
	['pl', 'an adverb between', 'Jan Kowal wczoraj powiedział', 'powiedział', 'Jan Kowal'],
	['fi', 'subject and verb', 'Anna Berg sanoo', 'sanoo', 'Anna Berg'],
])('%s, the subject, %s: %s', (language, _what, text, cue, subject) => {
	const words = wordsOf(language, text);
	expect(shown(words, subjectOf(words, tokenAt(words, cue), 0, words.tokens.length))).toBe(subject);
});

test.each([
	['de', 'past what a preposition governs', 'in der Zeitung gestern Anna Berg', 'Anna Berg'],
	['de', 'past a dative', 'dem Boten die Wirtin', 'die Wirtin'],
	['de', 'past brackets', '(gestern) die Wirtin', 'die Wirtin'],
	['de', 'not past a stop', 'gestern. Die Wirtin', null],
	['de', 'not past a quotation', '„Nein“ die Wirtin', null],
	['es', 'past an adverb', 'ayer Pilar Soto', 'Pilar Soto'],
	['es', 'the name behind what is governed', 'a la agencia Pilar Soto', 'Pilar Soto'],
	['es', 'a word that what is governed ends with', 'en el Senado', null],
	['fr', 'a pronoun', 'alors elle', 'elle'],
])('%s, the first subject, %s: %s', (language, _what, text, subject) => {
	const words = wordsOf(language, text);
	expect(shown(words, subjectAfter(words, 0, words.tokens.length))).toBe(subject);
});

test.each([
	['de', 'Die Wirtin, die wenig sagte', 'die wenig', 'Die Wirtin'],
	['de', 'Der Wirt aus Ostende, der wenig sagte', 'der wenig', 'Ostende'],
	['es', 'un vecino que pidió paz', 'que', 'un vecino'],
	['es', 'Pilar Soto, que pidió paz', 'que', 'Pilar Soto'],
])('%s, what the relative pronoun stands for: %s', (language, text, pronoun, antecedent) => {
	const words = wordsOf(language, text);
	expect(shown(words, antecedentOf(words, tokenAt(words, pronoun)))).toBe(antecedent);
});

test.each([
	['de', 'Anna Berg traf den Wirt', ['den Wirt', 'Anna Berg']],
	['es', 'Ayer Juan Ruiz habló con Pilar Soto', ['Pilar Soto', 'Juan Ruiz']],
])('%s, who is named, the subject last: %s', (language, text, phrases) => {
	const words = wordsOf(language, text);
	const named = namedIn(words, 0, words.tokens.length).map(({phrase}) => shown(words, phrase));
	expect(named).toEqual(phrases);
});
