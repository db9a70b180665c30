/** Whom a noun or a pronoun means by what the article tells its people to be: the last quotation of each text is asked about. */
import {expect, test} from 'vitest';
import {findNames} from '../../../../source/article/names/index.ts';
import {findQuotesByClauses} from '../../../../source/article/quotes/clauses/index.ts';
import {readLanguage} from '../../../../source/article/quotes/languages/index.ts';
import {blocksOf} from '../../blocks.ts';

function lastSpeaker(language: string, text: string): string | null | undefined {
	const blocks = blocksOf(text);
	return findQuotesByClauses(text, blocks, findNames(text, blocks, language, readLanguage), readLanguage(language)).at(
		-1,
	)?.speaker;
}

const de = 'Mara Lind (54) sah Ivo Brandt (36), den Wirt, gehen. Es kam der Regen.\n';
const es = 'Mara Lind, de 54 años, vio salir a Ivo Lark, de 71 años.\nLlovía en Soto.\nNadie lo vio.\n';
const fr = 'Mara Lind, 54 ans, a vu partir Ivo Lark, 71 ans.\nIl pleuvait.\nPersonne ne bougeait.\n';

test.each([
	['de', 'an age', `${de}„Er ging“, sagte die 54-Jährige.`, 'Mara Lind'],
	['de', 'an age that nobody has', `${de}„Er ging“, sagte die 55-Jährige.`, 'die 55-Jährige'],
	[
		'de',
		'a compound',
		'Landesgeologin Mara Lind kam.\nEs goss.\nEs blitzte.\n„Er hält“, so die Geologin.',
		'Mara Lind',
	],
	['de', 'no longer one', 'Altbürgermeister Ivo Brandt kam.\n„Er hält“, sagte der Bürgermeister.', 'der Bürgermeister'],
	[
		'de',
		'what one is',
		'Mara Lind ist Hebamme und Stadträtin. Sie und Ole Brandt stritten.\n„Es reicht“, sagte Lind.',
		'Mara Lind',
	],
	[
		'de',
		'another president',
		'Ivo Brandt, der türkische Präsident, kam.\n„Gut“, sagte der kroatische Präsident am Montag.',
		'der kroatische Präsident',
	],
	['es', 'a decade', `${es}«Se fue», dijo el septuagenario.`, 'Ivo Lark'],
	['es', 'a decade of nobody', `${es}«Se fue», dijo el octogenario.`, 'el octogenario'],
	['fr', 'a decade', `${fr}« Il est parti », dit la quinquagénaire.`, 'Mara Lind'],
	[
		'fr',
		'an apposition of two nouns',
		'Mara Lind, flûtiste et amie de Léo, rit.\nLéo Dru dort.\n« Bon », dit son amie.',
		'Mara Lind',
	],
	[
		'es',
		'an office in a town',
		'La alcaldesa de Soto, Mara Lind, llegó.\n«Hay obras», dijo la alcaldesa de Soto.',
		'Mara Lind',
	],
	[
		'es',
		'an office in another town',
		'La alcaldesa de Soto, Mara Lind, llegó.\n«Hay obras», dijo la alcaldesa de Villar.',
		'la alcaldesa de Villar',
	],
	[
		'es',
		'an office beside another name',
		'Ivo Lark saludó a la alcaldesa. Tras verla, Mara Lind calló.\n«Hay obras», dijo la alcaldesa.',
		'la alcaldesa',
	],
	['es', 'a firm', '«Llueve», dijo Mara Lind.\n«Hay luz», asegura la distribuidora.', 'la distribuidora'],
	['es', 'where they come from', '«Llueve», dijo Ivo Lark.\n«Hay luz», asegura el hondurense.', 'Ivo Lark'],
	['fr', 'an adjective', 'Ivo Lark, 21 ans, a du mal.\n« Bon », racontait le jeune joueur.', 'Ivo Lark'],
	['de', 'an adjective', '„Es hallt“, sagt Ivo Brandt.\n„Gut“, ruft der pensionierte Lehrer.', 'Ivo Brandt'],
	[
		'de',
		'a role in a body, of the only one named',
		'Ivo Brandt saß. „Nein“, sagte der Stürmer des SV Ahl.',
		'Ivo Brandt',
	],
	[
		'de',
		'a role in a body, where two are named',
		'Jan Uhl kam.\nIvo Brandt saß. „Nein“, sagte der Stürmer des SV Ahl.',
		'der Stürmer des SV Ahl',
	],
	[
		'fr',
		'somebody without a name',
		'« Non », dit Mara Lind.\nSa voisine opine. « Si », dit la sexagénaire.',
		'Sa voisine',
	],
	['nl', 'a compound', 'Bestuursvoorzitter Mara Lind kwam.\nHet goot.\n‘Het houdt’, zei de voorzitter.', 'Mara Lind'],
])('%s, %s: %s', (language, _what, text, speaker) => {
	expect(lastSpeaker(language, text)).toBe(speaker);
});

test.each([
	[
		'de',
		'Annas Kollege Ivo Brandt schwieg. Eine Nachbarin, Lokführerin, bügelt seither. „Gut so“, sagt sie.',
		'Eine Nachbarin',
	],
	['de', 'Mara Lind bügelt seither Hemden. „Gut so“, sagt sie.', 'Mara Lind'],
	['de', 'Torhüter Ole Brandt sah es anders. „Er hat recht“, sagte er.', 'Ole Brandt'],
	['de', '„Gut so“, meint Ole Brandt. Sie spielten bei Borea Ilmstedt. „Und wie“, sagte er.', 'Ole Brandt'],
	[
		'es',
		'Ivo Lark calla. La Asociación de Pesca pide calma. «Es gratis», recuerda en una nota.',
		'La Asociación de Pesca',
	],
	['es', '«No», dijo Ivo Lark. Los vecinos miraban. «Nunca», repitió él.', 'Ivo Lark'],
	['es', 'Ivo Lark calló. Su mujer, Mara, asiente. «Nunca», repite.', 'Mara'],
	['fr', 'Ivo Lark se tait. Une mère, venue seule, attend. « Bientôt », dit-elle.', 'Une mère'],
	['fr', 'La revue se tait. Mara Lind rit. « Jamais », dit-elle.', 'Mara Lind'],
	['fr', 'Mme Lind ne répond pas. « Plus tard », dit-elle.', 'Mme Lind'],
	['es', 'Habló Ivo Lark.\nAl fondo, Manuel, de 58 años, fuma. «Aquí viví», cuenta.', 'Manuel'],
	['fr', 'Ivo Lark se tait. L’un d’eux, père de Léo, rit. « Si », soupirait-il.', 'L’un d’eux'],
	['fr', 'Mara Lind rit.\nLa ministre de la Mer viendra jeudi. « Si », a-t-elle promis.', 'La ministre de la Mer'],
	['fr', '« Oui », dit Mara Lind. Le maire, Ivo Lark, attend de voir. « On nous a déjà dit ça. »', 'Ivo Lark'],
	['pl', 'Ivo Kowal milczał. Kobieta z wózkiem kręciła głową. „Kto zapłaci?” – pytała.', 'Kobieta'],
	['sv', 'Kullagertillverkaren Norra Verkstad varslar. Ivo Berg är arg. ”En svart dag”, säger han.', 'Ivo Berg'],
	['sv', 'Mara Lind skrattar. Ivo Berg gråter. ”En svart dag”, säger hon.', 'Mara Lind'],
])('%s, whom a pronoun or a verb alone means: %s', (language, text, speaker) => {
	expect(lastSpeaker(language, text)).toBe(speaker);
});
