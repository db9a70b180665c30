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
	['es', 'a conjunction that opens the clause', 'y dijo Pilar Soto', 'dijo', 'Pilar Soto'],
	['de', 'three verbs of one subject', 'Anna Berg kam, sah die Not und sagte wenig', 'sagte', 'Anna Berg'],
	['es', 'a relative clause without a comma', 'un vecino que pidió paz', 'pidió', 'que'],
	['nl', 'but not where a comma would stand', 'de vrouw die zei', 'zei', 'de vrouw'],
	['de', 'a comma within brackets', 'Anna Berg (CDU, 54) sagte wenig', 'sagte', 'Anna Berg'],
	['de', 'a relative that is the object', 'Der Plan, den die Stadt falsch nannte', 'nannte', 'die Stadt'],
	['de', 'a pronoun behind such a relative', 'Der Mann, dem er wenig sagte', 'sagte', 'er'],
	['es', 'marks before the verb', 'Pilar Soto, «no» dijo', 'dijo', 'Pilar Soto'],
	['es', 'marks before the verb, an adverb first', 'Ayer Pilar Soto, «no» dijo', 'dijo', 'Pilar Soto'],
	['es', 'anybody in a relative clause', 'el pan, que todos llaman rico', 'llaman', 'todos'],
	['fr', 'anybody in a relative clause', 'Le plan, que tous appellent fou', 'appellent', 'tous'],
	['de', 'an article that is no relative', 'Anna Berg ging, die Wirtin sagte wenig', 'sagte', 'die Wirtin'],
	['es', 'a subordinate verb’s own', 'cuando la alcaldesa dijo', 'dijo', 'la alcaldesa'],
	['es', 'a name behind a subordinate verb', 'cuando dijo Pilar Soto', 'dijo', 'Pilar Soto'],
	['es', 'an object behind a subordinate verb is not it', 'Soto calla, aunque dijo la verdad', 'dijo', 'Soto'],
	['es', 'a pronoun before the verb', 'Pilar Soto, la pintora, la describía así', 'describía', 'Pilar Soto'],
	['fr', 'a pronoun before the verb', 'Claire Petit, maire, le répète', 'répète', 'Claire Petit'],
	['fr', 'behind a pronoun and the verb', 'le répète Claire Petit', 'répète', 'Claire Petit'],
	['de', 'a pronoun behind the verb', 'sagte er gestern', 'sagte', 'er'],
	['de', 'that rather than the apposition before', 'Anna Berg, Wirtin in Ostende, sagte er', 'sagte', 'er'],
	[
		'de',
		'the apposition rather than a subject before it',
		'Gestern kam Ole Brandt, und Anna Berg, Wirtin, sagte wenig',
		'sagte',
		'Anna Berg',
	],
	['es', 'none in the clause of another verb', 'Cuando le ofrecieron una estatua, contestó', 'contestó', null],
	['ca', 'none in the clause of another verb', 'Quan va arribar, va dir', 'dir', null],
	['es', 'what opens the sentence', 'Pilar Soto llegó tarde, contestó', 'contestó', 'Pilar Soto'],
	['es', 'what opens it behind an adverb', 'Entonces Pilar Soto llegó tarde, contestó', 'contestó', 'Pilar Soto'],
	['de', 'any before, where no verb stands alone', 'Gestern kam Ole Brandt, sagte wenig', 'sagte', 'Ole Brandt'],
	['de', 'a noun before a pronoun of either case', 'Die Stadt nannte sie falsch', 'nannte', 'Die Stadt'],
	['de', 'a pronoun that is no object', 'Die Stadt nannte er falsch', 'nannte', 'er'],
	['es', 'none that its own clause tells of', 'asegura que Pilar Soto vino', 'asegura', null],
	['de', 'none that a preposition governs', 'Aus der Au sagte wenig', 'sagte', null],
	['de', 'behind what "laut" governs', 'Laut dem Amt sagte Anna Berg wenig', 'sagte', 'Anna Berg'],
	[
		'es',
		'the first of two with appositions',
		'Pilar Soto, alcaldesa, y Ruiz, su socio, dijeron',
		'dijeron',
		'Pilar Soto',
	],
	['it', 'a pronoun behind the apposition', 'Carla Riva, sindaca di Soto, lo nega', 'nega', 'Carla Riva'],
	['ru', 'an apposition', 'Иван Котов, житель села, сказал', 'сказал', 'Иван Котов'],
	['fr', 'a participle before it', 'Interrogée hier, la maire répond', 'répond', 'la maire'],
	['da', 'a pronoun behind the verb', 'I går sagde han', 'sagde', 'han'],
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
	['de', 'past the comma behind what opens a sentence', 'In der Stadt, die Wirtin', 'die Wirtin'],
	['fr', 'past that comma, a pronoun', 'dans un communiqué, elle', 'elle'],
	['de', 'not past another comma', 'gestern, die Wirtin', null],
	['de', 'not past a bracket that is left open', '(gestern die Wirtin', null],
	['es', 'the name behind what is governed, up to a comma', 'a la agencia Pilar Soto, alcaldesa', 'Pilar Soto'],
	['es', 'the same up to a quotation', 'a la agencia Pilar Soto «no»', 'Pilar Soto'],
	['sv', 'the same to the end', 'till tidningen Anna Berg', 'Anna Berg'],
	['es', 'no single word there', 'a la agencia Soto', null],
	['es', 'no name that is governed itself', 'con Pilar Soto', null],
	['de', 'no governed name', 'nach Anna Berg', null],
	['es', 'anybody', 'ayer alguien', 'alguien'],
	['de', 'past a verb', 'sagte die Wirtin', 'die Wirtin'],
	['es', 'past a verb and an adverb', 'dijo ayer Pilar Soto', 'Pilar Soto'],
	['de', 'a man behind a pronoun of either case', 'sie ein Nachbar genannt', 'ein Nachbar'],
	['de', 'not a woman, who may be the object', 'sie eine Nachbarin', 'sie'],
	['de', 'no thing behind it', 'sie der Plan', 'sie'],
	['de', 'no man behind a pronoun of one case', 'er ein Nachbar', 'er'],
])('%s, the first subject, %s: %s', (language, _what, text, subject) => {
	const words = wordsOf(language, text);
	expect(shown(words, subjectAfter(words, 0, words.tokens.length))).toBe(subject);
});

test.each([
	['de', 'Die Wirtin, die wenig sagte', 'die wenig', 'Die Wirtin'],
	['de', 'Der Wirt aus Ostende, der wenig sagte', 'der wenig', 'Ostende'],
	['es', 'un vecino que pidió paz', 'que', 'un vecino'],
	['es', 'Pilar Soto, que pidió paz', 'que', 'Pilar Soto'],
	['fr', 'Le vieux maire qui parle', 'qui', 'Le vieux maire'],
	['de', 'Er rief. Der Wirt, der kam', 'der kam', 'Der Wirt'],
	['de', 'Anna Berg lachte, die Wirtin, die kam', 'die kam', 'die Wirtin'],
	['ru', 'Иван Котов, который пришёл', 'который', 'Иван Котов'],
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
