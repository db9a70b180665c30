import {expect, test} from 'vitest';
import {isBody, isSomebody, nameBeside, nameWithin} from '../../../../source/article/quotes/clauses/names.ts';
import {isNaming} from '../../../../source/article/quotes/clauses/naming.ts';
import {cutWords} from '../../../../source/article/quotes/clauses/words.ts';
import {readLanguage} from '../../../../source/article/quotes/languages/index.ts';
import {tokenise} from '../../../../source/article/quotes/tokens.ts';
import {shown, wordsOf} from './words.ts';

test.each([
	['de', 'die Ministerin Anna Berg', 'Anna Berg'],
	['de', 'der Wirt Ole Brandt', 'Ole Brandt'],
	['de', 'Umweltministerin Anna Berg', 'Anna Berg'],
	['de', 'die Deutsche Bank', null],
	['de', 'der Minister', null],
	['fr', 'la ministre Claire Petit', 'Claire Petit'],
	['fr', 'le ministre de l’Énergie', null],
	['fr', 'l’association Eau vive', null],
	['es', 'el ministro Juan Ruiz', 'Juan Ruiz'],
	['es', 'el ministro de Sanidad', null],
	['nb', 'Klubbens leder Tora Malvik', 'Tora Malvik'],
	['nl', 'minister Sara Bos van Waterstaat', 'Sara Bos'],
	['es', 'Fuentes del ministerio', null],
	['nl', 'minister Sara Bos', 'Sara Bos'],
	['it', 'la sindaca Carla Riva', 'Carla Riva'],
	['it', 'il ministro della Salute', null],
	['pt', 'a ministra Ana Costa', 'Ana Costa'],
	['pt', 'o ministro da Saúde', null],
	['sv', 'statsrådet Anna Berg', 'Anna Berg'],
	['pl', 'minister zdrowia Jan Kowal', 'Jan Kowal'],
	['cs', 'starosta Jan Novák', 'Jan Novák'],
	['ru', 'министр экологии Вера Кашина', 'Вера Кашина'],
	['fi', 'ministeri Anna Berg', 'Anna Berg'],
	['ro', 'ministra mediului Elena Cosma', 'Elena Cosma'],
	['ca', 'la ministra Vera Casals', 'Vera Casals'],
	['ca', 'la Vera', 'Vera'],
	['es', 'la Vera', null],
	['el', 'η Ρόζα Κυδώνη', 'Ρόζα Κυδώνη'],
	['el', 'ο δήμαρχος Διονύσης Ψαράς', 'Διονύσης Ψαράς'],
	['el', 'η υπουργός Περιβάλλοντος Βέρα Κασιμάτη', 'Βέρα Κασιμάτη'],
	['el', 'ο υπουργός Εξωτερικών', 'Εξωτερικών'],
	['id', 'pelatih Deni Bala', 'Deni Bala'],
	['de', 'Ministerpräsident Ole Brandt', 'Ole Brandt'],
	['de', 'die 58-jährige Anna Berg', 'Anna Berg'],
	['de', 'der BGH', 'BGH'],
	['de', 'Anwalt der Anwohner', null],
	['de', 'der Hamburger Ole Brandt', 'Ole Brandt'],
	['de', 'Torhüter Ole Brandt', 'Ole Brandt'],
	['de', 'Nachbar Ole Brandt', 'Ole Brandt'],
	['de', 'Hamburger Stadtreinigung', 'Hamburger Stadtreinigung'],
	['de', 'Ursula von der Au', 'Ursula von der Au'],
	['de', 'die Polizei in Ostende', null],
	['de', 'der Vorsitzende Berg', 'Berg'],
	['nl', 'Sara van den Bos', 'Sara van den Bos'],
	['nl', 'de heer Bos', 'Bos'],
	['es', 'la portavoz de Soto', null],
	['sv', 'Klubbens leder av Malvik', null],
	['it', 'la Riva', null],
	['pl', 'pan Jan Kowal', 'Jan Kowal'],
	['fr', 'une femme', null],
])('%s: the name within “%s”', (language, text, name) => {
	const words = wordsOf(language, text);
	expect(shown(words, nameWithin(words, {from: 0, to: words.tokens.length}))).toBe(name);
});

test.each([
	['de', 'der Vorsitzende', 'der Vorsitzende, Anna Berg, kam', 'Anna Berg'],
	['de', 'der Vorsitzende', 'der Vorsitzende in Ostende, Anna Berg, kam', 'Anna Berg'],
	['de', 'der Vorsitzende', 'der Vorsitzende (58), Anna Berg, kam', 'Anna Berg'],
	['de', 'der Vorsitzende', 'der Vorsitzende, die Anna kennt', null],
	['fr', 'le ministre', 'le ministre, Paul Martin, vint', 'Paul Martin'],
	['fr', 'le ministre', 'le ministre, Paris, vint', null],
	['es', 'la ministra', 'la ministra Ana vino', null],
	['it', 'la sindaca', 'la sindaca, Carla Riva, venne', 'Carla Riva'],
	['pt', 'a ministra', 'a ministra, Ana Costa, veio', 'Ana Costa'],
	['nl', 'de burgemeester', 'de burgemeester, Sara Bos, kwam', 'Sara Bos'],
	['pl', 'burmistrz', 'burmistrz, Jan Kowal, przyszedł', 'Jan Kowal'],
	['cs', 'starosta', 'starosta, Jan Novák, přišel', 'Jan Novák'],
	['ru', 'мэр', 'мэр, Денис Рыбаков, пришёл', 'Денис Рыбаков'],
	['ro', 'primarul', 'primarul, Radu Pop, a venit', 'Radu Pop'],
	['hu', 'a polgármester', 'a polgármester, Halász Dénes nem', 'Halász Dénes'],
	['el', 'ο δήμαρχος', 'ο δήμαρχος, Διονύσης Ψαράς, ήρθε', 'Διονύσης Ψαράς'],
	['el', 'ο δήμαρχος', 'ο δήμαρχος, που ήρθε', null],
	['es', 'uno', 'uno, el pintor Juan Ruiz, vino', 'Juan Ruiz'],
	['es', 'uno', 'uno, el pintor, vino', null],
	['es', 'la ministra', 'la ministra, el pintor Juan Ruiz y Ana vinieron', null],
	['es', 'su mujer', 'su mujer, Pilar, vino', 'Pilar'],
	['es', 'su mujer', 'su mujer, Pilar y Ana, vino', null],
	['es', 'su mujer', 'su mujer, ayer, vino', null],
	['es', 'la casa', 'la casa, Pilar, vino', null],
	['es', 'el juez', 'el juez, la Pilar Soto, vino', null],
	['de', 'der Wirt', 'der Wirt, Ole, kam', null],
	['nl', 'de boer', 'de boer, Jan van den Berg, kwam', 'Jan van den Berg'],
	['fr', 'la voisine', 'la voisine, Claire Petit (54 ans), vint', 'Claire Petit'],
])('%s: the name beside “%s” in “%s”', (language, phrase, text, name) => {
	const words = wordsOf(language, text);
	expect(shown(words, nameBeside(words, {from: 0, to: phrase.split(' ').length}))).toBe(name);
});

test.each([
	['de', 'a title behind its article', 'Der „Lange Winter“ erscheint.', true],
	['de', 'a so-called thing', 'Das sogenannte „gute Leben“ ist teuer.', true],
	['de', 'a name as the subject', '„Roter Hahn“ heißt der Hof.', true],
	['de', 'an address', 'Er liest „ostender-bote.example“ gern.', true],
	['de', 'a short form in brackets', 'Der Bund („BDO“) tagt.', true],
	['de', 'words said', 'Er sagte „Wir gehen jetzt“ und ging.', false],
	['de', 'with the words', 'Mit den Worten „Jetzt reicht es“ ging er.', false],
	['de', 'a blow in the face', 'Er nannte es einen „Schlag ins Gesicht“.', false],
	['de', 'a verb that closes behind', 'Er warf der Stadt „Untätigkeit“ vor.', false],
	['fr', 'a film', 'Le film « Marée haute » sort demain.', true],
	['fr', 'a verb before', 'Elle dénonce « Un mépris total ».', false],
	['fr', 'a word that also says', 'Il s’est dit « Fatigué » hier.', false],
	['fr', 'the same word as a name', 'Le plan dit « Grand large » échoue.', true],
	['es', 'a title between commas', 'Sacó un disco, «Mareas de invierno», y calló.', true],
	['es', 'an answer between commas', 'Dio una respuesta, «No lo sé», y calló.', false],
	['es', 'a title behind an adverb', 'La obra, titulada provisionalmente «el cero», gusta.', true],
	['es', 'a so-called plan', 'El llamado «Plan Ribera» empieza.', true],
	['es', 'what its sentence tells of', '«Orilla» se grabó en una sola noche.', true],
	['pl', 'what its sentence tells of', '„Sól” trafi do kin w maju.', true],
	['es', 'a word that somebody says', '«Basta» dijo el juez.', false],
	['es', 'a word that a name follows', '«Basta» corta Ruiz.', false],
	['de', 'a verb of saying that the table lacks', '„Nein“ krächzt er.', false],
	['it', 'a film', 'Il film «Alta marea» esce domani.', true],
	['it', 'a verb before', 'Carla Riva denuncia «Un disprezzo totale».', false],
	['pt', 'a song', 'A canção “Maré Alta” estreia amanhã.', true],
	['nl', 'a book', 'De roman ‘Hoog water’ verschijnt.', true],
	['nl', 'words said', 'Hij riep ‘Wij gaan nu’ en ging.', false],
	['sv', 'a film', 'Filmen ”Högt vatten” visas.', true],
	['cs', 'a book named so', 'Vyšla kniha s názvem „Vysoká voda“.', true],
	['ru', 'a club', 'Клуб «Высокая вода» выиграл.', true],
	['ru', 'words said', 'Он крикнул «Мы уходим» и ушёл.', false],
	['fi', 'a group named so', 'Bändi nimeltä ”Korkea vesi” soittaa.', true],
	['hu', 'a film', 'A „Magas víz” című film fut.', true],
	['ro', 'a so-called plan', 'Planul numit „Apa Mare” începe.', true],
	['el', 'a club', 'Ο σύλλογος «Ψηλά νερά» κέρδισε.', true],
	['id', 'a film', 'Film berjudul "Air Pasang" tayang.', true],
	['es', 'nothing before it, a verb of saying behind', '«Basta», dijo el juez.', false],
	['de', 'a sentence of its own', '„Das reicht jetzt.“ Er ging.', false],
	['xx', 'a title in a language of which nothing is known', 'Blah “Blue Harbour” blah.', true],
	['xx', 'words there', 'Blah “we are going home” blah.', false],
	['de', 'more than a short form in brackets', 'Der Bund („Wir gehen jetzt alle gern heim“) tagt.', false],
	['de', 'brackets that go on behind it', 'Er sagte („BDO“ sei gut) das.', false],
	['es', 'a long title between commas', 'Sacó otro disco, «Mareas de un largo invierno en la costa», y calló.', false],
	['es', 'no title between commas, for its small letter', 'Sacó un disco, «mareas de invierno», y calló.', false],
	['es', 'a title between commas of what is known', 'Sacó el disco, «Mareas de invierno», y calló.', false],
	['de', 'the subject of a helper', '„Roter Hahn“ hat geöffnet.', true],
	['de', 'behind a colon no subject', 'Er rief: „Roter Hahn“ hat geöffnet.', false],
	['de', 'what a neighbour calls him', '„Verräter“ hat ihn ein Nachbar genannt.', false],
	['de', 'behind als', 'Er ging als „Roter Hahn“ hin.', false],
	['de', 'a place', 'Im „Roter Hahn“ sitzt er.', true],
	['de', 'a sentence behind a preposition', 'Im „Und dann kam er doch noch heim“ sitzt er.', false],
	['de', 'a cry', 'Der „Wir gehen!“ ist laut.', false],
	['de', 'a song', 'Das Lied „Roter Hahn“ klingt.', true],
	['de', 'an adjective before it', 'Das rote „Hahn“ klingt.', true],
	['fr', 'a word that also says, and an adverb', 'Il s’est dit hier « Fatigué » et seul.', false],
	['es', 'two sentences, the first of what the marks hold', '«Orilla» se grabó. Juan cantó.', true],
	['es', 'a sentence that a name stands in', '«Orilla» gustó a Ruiz.', false],
	['es', 'within its sentence', 'Calló y «Orilla» se grabó.', false],
	['es', 'an address', 'La web «marea.example» cayó.', true],
	['it', 'an answer with its article', 'Ha detto un «No» secco.', false],
	['tr', 'what the verb behind says', '"Roman" dedi.', false],
])('%s, no words of anybody: %s', (language, _what, text, expected) => {
	const words = wordsOf(language, text);
	const at = words.tokens.findIndex(({kind}) => kind === 'quote');
	const {start, end} = words.tokens[at]!;
	expect(isNaming(words, at, text.slice(start, end))).toBe(expected);
});

test.each([
	['fr', 'l’avocat', ['l’', 'avocat']],
	['fr', 'dit-il', ['dit', 'il']],
	['fr', 'ajoute-t-elle', ['ajoute', 'elle']],
	['fr', 'qu’elle', ['qu’', 'elle']],
	['fr', 'celui-ci', ['celui-ci']],
	['it', 'dell’acqua', ['dell’', 'acqua']],
	['pt', 'disse-lhe', ['disse', 'lhe']],
	['sv', 'säger hon.', ['säger', 'hon']],
	['de', 'U-Boot', ['U-Boot']],
	['ca', 'l’alcalde', ['l’', 'alcalde']],
	['ca', 'd’acord', ['d’', 'acord']],
	['id', 'katanya', ['kata', 'nya']],
	['id', 'bukunya', ['bukunya']],
	['fr', 'aujourd’hui', ['aujourd’hui']],
	['tr', 'Balcı’ya', ['Balcı’ya']],
])('%s: “%s” is cut', (language, text, parts) => {
	const known = readLanguage(language);
	const tokens = cutWords(tokenise(text, 0, text.length, []), known);
	expect(tokens.map(({start, end}) => text.slice(start, end))).toEqual(parts);
	expect(tokens.map(token => token.text)).toEqual(parts);
});

test.each([
	['es', 'la alcaldesa', true],
	['es', 'ella', true],
	['es', 'el PSOE', true],
	['es', 'el ministro Ruiz', true],
	['es', 'la cena', false],
	['es', 'la nota', false],
	['de', 'der Wirt', true],
	['de', 'der Sprecher', true],
	['de', 'die Polizei', false],
	['fr', 'le matin', false],
	['it', 'la sindaca', true],
])('%s: “%s” is somebody: %s', (language, text, expected) => {
	const words = wordsOf(language, text);
	expect(isSomebody(words, {from: 0, to: words.tokens.length})).toBe(expected);
});

test.each([
	['es', 'La Asociación', true],
	['es', 'la asociación', false],
	['es', 'Asociación', false],
	['de', 'Die Bank', false],
])('%s: “%s” is a body with an article: %s', (language, text, expected) => {
	const words = wordsOf(language, text);
	expect(isBody(words, {from: 0, to: words.tokens.length})).toBe(expected);
});
