import {expect, test} from 'vitest';
import {canBeSubject, isCue, nounPhrase} from '../../../../source/article/quotes/clauses/phrases.ts';
import {shown, tokenAt, wordsOf} from './words.ts';

test.each([
	['de', 'a name', 'Mara Lind sagte', 'Mara', 'Mara Lind'],
	['de', 'a determiner and an adjective', 'der alte Wirt sagte', 'der', 'der alte Wirt'],
	['de', 'a genitive', 'der Sprecher des Amtes sagte', 'der', 'der Sprecher des Amtes'],
	['de', 'von in a name', 'Ursula von der Au sagte', 'Ursula', 'Ursula von der Au'],
	['de', 'a name has no owner', 'Anna Berg der Zeitung', 'Anna', 'Anna Berg'],
	[
		'de',
		'what stands between determiner and noun',
		'der auf dem Boot anwesende Minister',
		'der',
		'der auf dem Boot anwesende Minister',
	],
	['de', 'a pronoun', 'sie sagte', 'sie', 'sie'],
	['de', 'a verb', 'sagte Mara', 'sagte', null],
	['de', 'a day', 'Montag sagte', 'Montag', null],
	['fr', 'an elided article', 'l’avocat des habitants dit', 'l’', 'l’avocat des habitants'],
	['fr', 'an adjective behind', 'le gouvernement français dit', 'le', 'le gouvernement français'],
	['fr', 'a role and a name', 'la ministre Claire Petit dit', 'la', 'la ministre Claire Petit'],
	['fr', 'a month', 'janvier dit', 'janvier', null],
	['es', 'de ties', 'el ministro de Sanidad dijo', 'el', 'el ministro de Sanidad'],
	['es', 'a noun that is a verb’s form', 'la nota dice', 'la', 'la nota'],
	['it', 'a noun behind a preposition with its article', 'nella nota del comune', 'nota', 'nota del comune'],
	['it', 'a verb’s form without either', 'nota Carla', 'nota', null],
	['pt', 'a verb behind the noun', 'o atacante dedicou os gols', 'o', 'o atacante'],
	['es', 'a noun that ends like a verb', 'la nueva compañía dijo', 'la', 'la nueva compañía'],
	['es', 'a noun like a verb, and its owner', 'la nueva compañía de Soto', 'la', 'la nueva compañía de Soto'],
	['nb', 'a word that opens the sentence', 'Klubbens leder Tora Malvik', 'Klubbens', 'Klubbens leder Tora Malvik'],
	['nl', 'particles', 'Jan van den Berg zegt', 'Jan', 'Jan van den Berg'],
	['pt', 'da in a name', 'Ana da Costa disse', 'Ana', 'Ana da Costa'],
	['sv', 'a determiner', 'den gamla fiskaren säger', 'den', 'den gamla fiskaren'],
	['cs', 'a role, what it is of, a name', 'starosta obce Jan Novák řekl', 'starosta', 'starosta obce Jan Novák'],
	['ru', 'a role, what it is of, a name', 'министр экологии Вера Кашина', 'министр', 'министр экологии Вера Кашина'],
	['fi', 'a role and a name', 'ministeri Anna Berg sanoo', 'ministeri', 'ministeri Anna Berg'],
	['ro', 'what ties', 'primarul din Valea Torii spune', 'primarul', 'primarul din Valea Torii'],
	['ca', 'an elided article', 'l’informe dels enginyers diu', 'l’', 'l’informe dels enginyers'],
	['el', 'a genitive', 'η έκθεση των μηχανικών λέει', 'η', 'η έκθεση των μηχανικών'],
	['hu', 'a determiner and two nouns', 'a mérnökök jelentése', 'a', 'a mérnökök jelentése'],
	['id', 'several nouns', 'laporan para insinyur menyebut', 'laporan', 'laporan para insinyur'],
	['es', 'a verb that ends its clause', 'el técnico Iván Vega calló', 'el', 'el técnico Iván Vega'],
	['it', 'a verb that ends its clause', 'il tecnico Ivo Riva protestava', 'il', 'il tecnico Ivo Riva'],
	['pl', 'a role and a name', 'burmistrz Jan Kowal mówi', 'burmistrz', 'burmistrz Jan Kowal'],
])('%s: %s', (language, _what, text, from, phrase) => {
	const words = wordsOf(language, text);
	expect(shown(words, nounPhrase(words, tokenAt(words, from), words.tokens.length))).toBe(phrase);
});

test('a phrase ends before what it may not cross', () => {
	const words = wordsOf('de', 'der alte Wirt aus Ostende sagte');
	expect(nounPhrase(words, 0, 2)).toBe(null);
	expect(nounPhrase(words, 0, 3)).toEqual({from: 0, to: 3});
});

test.each([
	['de', 'a verb', 'Er sagte nichts', 'sagte', true],
	['de', 'a noun of the same letters', 'Der Rat schweigt', 'Rat', false],
	['de', 'a verb with its second part', 'Er fügte etwas hinzu', 'fügte', true],
	['de', 'a verb without its second part', 'Er fügte zwei Bretter', 'fügte', false],
	['de', 'the second part in another sentence', 'Er fügte Bretter. Dann kam Wasser hinzu', 'fügte', false],
	['fr', 'a verb', 'Elle note cela', 'note', true],
	['fr', 'a noun behind its article', 'La note est là', 'note', false],
	['fr', 'a pronoun that looks like an article', 'comme le raconte Jean', 'raconte', true],
	['es', 'a noun behind its article', 'la crítica llega', 'crítica', false],
	['es', 'a pronoun before a verb in the past', 'Paz la llamó así', 'llamó', true],
	['es', 'a verb alone that opens its sentence', 'Dijo que vendría', 'Dijo', true],
	['es', 'one that a name follows', 'Cuenta Ruiz que vino', 'Cuenta', false],
	['es', 'the label of a question', 'Pregunta: sí', 'Pregunta', false],
	['pl', 'a verb alone that opens its sentence', 'Dodała, że tak', 'Dodała', true],
	['pl', 'a pronoun that looks like an owner', 'Jej odpowiedział brat', 'odpowiedział', true],
	['de', 'a capital that opens a sentence', 'Sagte er das', 'Sagte', false],
	['sv', 'a capital that opens a sentence', 'Sade hon det', 'Sade', false],
	['cs', 'a verb alone that opens its sentence', 'Vyčetl mu to', 'Vyčetl', true],
	['ru', 'a verb alone that opens its sentence', 'Добавил, что придёт', 'Добавил', true],
	['pt', 'a pronoun before a verb in the past', 'Paz a acusou disso', 'acusou', true],
	['it', 'a pronoun before a verb in the past', 'Paz la criticava ancora', 'criticava', true],
	['es', 'a participle behind its article', 'que el acusado cobró', 'acusado', false],
	['it', 'a noun behind a preposition with its article', 'Alla domanda tacque', 'domanda', false],
	['pt', 'a noun behind one', 'Na conta dela', 'conta', false],
	['it', 'an infinitive behind one', 'Nel dire questo rise', 'dire', true],
	['es', 'a pronoun before what somebody is called', 'Paz la recuerda como alegre', 'recuerda', true],
	['nl', 'a verb in the past', 'Hij meldde iets', 'meldde', true],
	['nl', 'a participle', 'Hij heeft gemeld', 'gemeld', true],
])('%s, cue: %s', (language, _what, text, word, expected) => {
	const words = wordsOf(language, text);
	expect(isCue(words, tokenAt(words, word))).toBe(expected);
});

test.each([
	['de', 'a nominative', 'der Wirt', true],
	['de', 'a dative', 'dem Wirt', false],
	['de', 'a feminine genitive or dative', 'der Zeitung', false],
	['de', 'a feminine nominative', 'die Zeitung', true],
	['de', 'a paper of a place', 'der Ostender Zeitung', false],
	['de', 'a number', '1990', false],
	['fr', 'a name', 'Claire Petit', true],
	['fr', 'a title like a pronoun', 'Me Fournel', true],
	['es', 'a bare participle', 'probado', false],
	['es', 'bare nouns', 'fuentes del club', true],
	['es', 'a determiner', 'la fuente', true],
	['es', 'a role before its name', 'alcalde Juan Ruiz', true],
	['it', 'a bare participle', 'stato', false],
	['nl', 'a bare noun', 'bestuurslid', true],
	['cs', 'an adjective in the dative', 'místnímu rádiu', false],
	['cs', 'a noun in the dative that opens a sentence', 'Fanouškům', false],
	['cs', 'a nominative', 'místní rádio', true],
	['cs', 'an owner behind it', 'mluvčí krajského soudu', true],
	['pl', 'an adjective in the dative', 'lokalnemu radiu', false],
	['pl', 'a nominative', 'lokalne radio', true],
	['ru', 'an adjective in the dative', 'местному радио', false],
	['ru', 'a name with such an ending', 'Максим Котов', true],
	['uk', 'an adjective in the dative', 'місцевому радіо', false],
	['tr', 'an ablative', 'maçtan', false],
	['tr', 'a nominative', 'genç futbolcu', true],
	['tr', 'a name with such an ending', 'Kaya', true],
	['hu', 'a dative behind its article', 'a helyi rádiónak', false],
	['hu', 'a nominative', 'a helyi rádió', true],
	['ro', 'a reflexive', 'se', false],
])('%s, subject: %s', (language, _what, text, expected) => {
	const words = wordsOf(language, text);
	expect(canBeSubject(words, {from: 0, to: words.tokens.length})).toBe(expected);
});

test.each([
	['du', 'le porte-parole du gouvernement', 'le porte-parole du gouvernement'],
	['an adverb', 'visiblement ému', null],
])('fr, a word in -ment: %s', (_what, text, phrase) => {
	const words = wordsOf('fr', text);
	expect(shown(words, nounPhrase(words, 0, words.tokens.length))).toBe(phrase);
});
