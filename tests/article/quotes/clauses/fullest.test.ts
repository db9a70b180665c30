import {expect, test} from 'vitest';
import {findNames} from '../../../../source/article/names/index.ts';
import {FullNames} from '../../../../source/article/quotes/clauses/fullest.ts';
import {readLanguage} from '../../../../source/article/quotes/languages/index.ts';
import {blocksOf} from '../../blocks.ts';

const namesIn = (language: string, text: string) =>
	new FullNames(text, findNames(text, blocksOf(text), language, readLanguage), readLanguage(language));

test.each([
	['es', 'Habló Pilar Soto ayer.', 'Soto', 'Pilar Soto'],
	['es', 'Habló Pilar Soto ayer.', 'Pilar', 'Pilar Soto'],
	['es', 'Hablaron Pilar Soto y Pilar Ruiz ayer.', 'Pilar', 'Pilar'],
	['es', 'Habló Pilar Soto Ruiz ayer.', 'Soto', 'Pilar Soto Ruiz'],
	['es', 'Habló Pilar Soto ayer.', 'Ruiz', 'Ruiz'],
	['nl', 'Jan van den Berg kwam.', 'Berg', 'Jan van den Berg'],
	['de', 'Bürgermeisterin Anna Berg kam.', 'Berg', 'Anna Berg'],
	['cs', 'Starosta Jan Novák přišel.', 'Nováka', 'Jan Novák'],
	['cs', 'Přišel Jan Novák.', 'Jana Nováka', 'Jan Novák'],
	['cs', 'Přišel Jan Novák.', 'Petra Nováka', 'Petra Nováka'],
	['pl', 'Przyszedł Jan Kowal.', 'Kowala', 'Jan Kowal'],
	['ru', 'Пришёл Иван Котов. Иван Котов молчал.', 'Котову', 'Иван Котов'],
	['ru', 'Пришёл Иван Котов.', 'Котельников', 'Котельников'],
	['de', 'Jan Novak kam.', 'Novaks', 'Novaks'],
	['tr', 'Torova Belediye Başkanı Deniz Balcı geldi.', 'Balcı', 'Deniz Balcı'],
	['hu', 'Kiss Dénes megérkezett.', 'Kiss', 'Kiss Dénes'],
	['id', 'Deni Balawan datang.', 'Deni', 'Deni Balawan'],
	['el', 'Ήρθε η Βέρα Κασιμάτη.', 'Κασιμάτη', 'Βέρα Κασιμάτη'],
	['cs', 'Starosta Jan Novák přišel. Marie Nováková přišla.', 'Novákovi', 'Jan Novák'],
	['cs', 'Přišel Jan Novák.', 'Nováčková', 'Nováčková'],
	['cs', 'Jan Novotný přišel.', 'Novotného', 'Jan Novotný'],
	['ru', 'Пришёл Иван Котов.', 'Ивана Котова', 'Иван Котов'],
	['pl', 'Przyszedł Jan Kowal.', 'Janem Kowalem', 'Jan Kowal'],
	['id', 'Deni Balawan datang. Deni Surya datang.', 'Deni', 'Deni'],
	['es', 'Hablaron Pilar Soto y Ana Soto.', 'Ana Soto', 'Ana Soto'],
	['es', 'Habló Pilar Soto.', 'Alcaldesa Pilar Soto', 'Pilar Soto'],
	['es', 'Habló Pilar Soto.', 'Alcaldesa Soto', 'Pilar Soto'],
	['es', 'Habló Pilar Soto.', 'Alcalde Juan Soto', 'Alcalde Juan Soto'],
])('%s: in “%s” %s is %s', (language, text, own, full) => {
	expect(namesIn(language, text).fullest(own)).toBe(full);
});

test.each([
	['de', 'Bürgermeisterin Anna Berg', 'Anna Berg'],
	['de', 'Die Deutsche Bank', ''],
	['fr', 'D’après Claire Petit', 'Claire Petit'],
	['es', 'Según Pilar Soto', 'Pilar Soto'],
	['pl', 'Burmistrz Jan Kowal', 'Jan Kowal'],
	['cs', 'Entomolog Hubert Sojka', 'Hubert Sojka'],
	['ru', 'Предприниматель Павел Арентов', 'Павел Арентов'],
	['ru', 'Виктор Ильич Орлов', 'Виктор Ильич Орлов'],
	['tr', 'Torova Belediye Başkanı Deniz Balcı', 'Deniz Balcı'],
	['el', 'Περιβάλλοντος Βέρα Κασιμάτη', 'Βέρα Κασιμάτη'],
	['el', 'Γιώργος Μάρκου Παππάς', 'Γιώργος Μάρκου Παππάς'],
	['ro', 'Economistul Matei Marinescu', 'Matei Marinescu'],
	['id', 'Wali Kota Deni Balawan', 'Deni Balawan'],
	['de', 'Anna Berg', 'Anna Berg'],
	['de', 'Torhüter Ole Brandt', 'Ole Brandt'],
	['de', 'Hamburger Sportverein Nord', ''],
	['fr', 'Hier Claire Petit', 'Claire Petit'],
	['fr', 'D’Artagnan Petit', 'D’Artagnan Petit'],
	['es', 'Abril Soto', 'Soto'],
	['es', 'El Rey', 'Rey'],
	['sv', 'Grannen Anna Berg', 'Anna Berg'],
	['pl', 'Prezes Zarządu Jan Kowal', 'Jan Kowal'],
	['id', 'Wali Kota', 'Wali Kota'],
])('%s: “%s” without what is no name: “%s”', (language, run, bare) => {
	expect(namesIn(language, '').bare(run)).toBe(bare);
});

test.each([
	['the last word of a name', 'Habló Pilar Soto.', 'Soto', true],
	['a given name of the lexicon', '', 'Carmen', true],
	['a word of no name', 'Habló Pilar Soto.', 'Torre', false],
])('es, whether a word is of a name, %s', (_what, text, word, known) => {
	expect(namesIn('es', text).isKnown(word)).toBe(known);
});

test('the first full form wins: a longer one may have a title glued on', () => {
	const names = namesIn('es', '');
	names.learn('Pilar Soto');
	names.learn('Doña Pilar Soto');
	expect(names.fullest('Soto')).toBe('Pilar Soto');
});
