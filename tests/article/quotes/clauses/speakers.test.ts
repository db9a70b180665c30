/** Whom the words at a quotation mean: the last quotation of each text is asked about. */
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

test.each([
	['es', 'A su juicio, la presa «no aguantará otro invierno».'],
	['es', 'En su opinión, la presa «no aguantará otro invierno».'],
	['fr', 'Selon lui, la digue « ne tiendra pas un hiver de plus ».'],
	['fr', 'À ses yeux, la digue « ne tiendra pas un hiver de plus ».'],
	['it', 'A suo dire la diga «non reggerà un altro inverno».'],
	['pt', 'Em sua opinião, a barragem “não aguenta outro inverno”.'],
	['nl', 'Volgens hem zal de dijk ‘geen winter meer houden’.'],
	['sv', 'Enligt honom kommer dammen ”inte att hålla en vinter till”.'],
	['da', 'Ifølge ham vil diget »ikke holde en vinter til«.'],
	['pl', 'Jego zdaniem tama „nie wytrzyma kolejnej zimy”.'],
])('%s, an owner or a pronoun that is no subject: %s', (language, view) => {
	const said: Record<string, string> = {
		es: '«Pedimos obras», dijo Jonas Petrel.',
		fr: '« Il faut des travaux », a dit Jonas Petrel.',
		it: '«Servono lavori», ha detto Jonas Petrel.',
		pt: '“Pedimos obras”, disse Jonas Petrel.',
		nl: '‘Wij vragen om herstel’, zei Jonas Petrel.',
		sv: '”Vi har bett om pengar”, sade Jonas Petrel.',
		da: '»Vi har bedt om penge«, sagde Jonas Petrel.',
		pl: '„Prosimy o remont”, powiedział Jonas Petrel.',
	};
	expect(lastSpeaker(language, `${said[language]} ${view}`)).toBe('Jonas Petrel');
});

test.each([
	[
		'es',
		'a role told beside its name',
		'La ministra, Mara Lind, llegó. Habló Jonas Petrel. «Hay obras», dijo la ministra.',
		'Mara Lind',
	],
	[
		'es',
		'a role told before its name',
		'Llegó el alcalde Jonas Petrel. «Hay obras», dijo Mara Lind. «No es cierto», replicó el alcalde.',
		'Jonas Petrel',
	],
	[
		'fr',
		'a role told before its name',
		'Le maire Jonas Petrel est venu. « On attend », dit Mara Lind. « C’est faux », répond le maire.',
		'Jonas Petrel',
	],
	[
		'es',
		'a role of two people',
		'El ministro Jonas Petrel y el ministro Ivo Lark. «No es cierto», dijo el ministro.',
		'el ministro',
	],
	['es', 'another of that role', 'El ministro Jonas Petrel llegó. «No es cierto», dijo un ministro.', 'un ministro'],
	[
		'es',
		'a role with more to it',
		'El ministro Jonas Petrel llegó. «No es cierto», dijo el ministro de Pesca.',
		'el ministro de Pesca',
	],
	[
		'de',
		'a role told beside its name',
		'Der Minister, Jonas Petrel, kam. „Es ist falsch“, sagte der Minister.',
		'Jonas Petrel',
	],
	[
		'pl',
		'a role at the start, with its town',
		'Burmistrz Torunowa, Jan Kowal, milczał. „Prosimy o remont”, powiedział.',
		'Jan Kowal',
	],
	[
		'es',
		'one of several, named',
		'Uno de los testigos, el carpintero Jonas Petrel, declaró: «Yo lo vi salir de noche».',
		'Jonas Petrel',
	],
])('%s, %s: %s', (language, _what, text, speaker) => {
	expect(lastSpeaker(language, text)).toBe(speaker);
});

test.each([
	['es', 'one’s calling', 'Mara Lind cantó ayer. «Vuelvo», dijo la artista.', 'Mara Lind'],
	['es', 'with an adjective', 'Jonas Petrel perdió ayer. «Sigo», dijo el técnico navarro.', 'Jonas Petrel'],
	['es', 'from the paragraph before', 'Mara Lind cantó ayer.\n«Vuelvo en junio», dijo la artista.', 'Mara Lind'],
	['es', 'of another gender', 'Jonas Petrel cantó ayer. «Vuelvo», dijo la artista.', 'la artista'],
	['es', 'of two it may mean', 'Mara Lind y Ana Ruiz cantaron. «Vuelvo», dijo la artista.', 'la artista'],
	['es', 'one told of before', 'Una artista esperaba. Mara Lind llegó. «Vuelvo», dijo la artista.', 'la artista'],
	['es', 'another’s', 'Mara Lind calló. «Recurriremos», dijo su abogado.', 'su abogado'],
	['es', 'an office', 'Mara Lind cantó ayer. «Fue hermoso», dijo la alcaldesa.', 'la alcaldesa'],
	['es', 'a body', 'Mara Lind cantó ayer. «Habrá más», dijo la empresa.', 'la empresa'],
	[
		'es',
		'two paragraphs on, where the article names two',
		'Mara Lind cantó con Eva Soto ayer.\nLlovía.\nNadie lo vio.\n«Vuelvo», dijo la artista.',
		'la artista',
	],
	[
		'es',
		'two paragraphs on, where it names nobody else',
		'Mara Lind cantó ayer.\nLlovía en Soto.\nNadie lo vio.\n«Vuelvo», dijo la artista.',
		'Mara Lind',
	],
	['fr', 'one’s calling', 'Mara Lind a gagné. « Je continue », a dit l’avocate.', 'Mara Lind'],
	['it', 'one’s calling', 'Carla Riva ha vinto. «Continuo», ha detto la ricercatrice.', 'Carla Riva'],
	['pt', 'one’s calling', 'Ana Costa venceu. “Continuo”, disse a pesquisadora.', 'Ana Costa'],
	['de', 'by age', 'Jonas Petrel gewann. „Ich mache weiter“, sagte der 45-Jährige.', 'Jonas Petrel'],
	['de', 'an office', 'Jonas Petrel gewann. „Ein schöner Tag“, sagte der Bürgermeister.', 'der Bürgermeister'],
	['nl', 'one’s calling', 'Sara Bos won. ‘Ik ga door’, zei de wielrenster.', 'Sara Bos'],
	['pl', 'where no article is written', 'Wczoraj grał Jan Kowal. „Gram dalej”, mówi artysta.', 'Jan Kowal'],
])('%s, a person in other words, %s: %s', (language, _what, text, speaker) => {
	expect(lastSpeaker(language, text)).toBe(speaker);
});

test.each([
	['es', 'one of that name', 'Carmen Soto cantó ayer. «Vuelvo», dijo Carmen.', 'Carmen Soto'],
	['es', 'two of that name', 'Carmen Soto y Carmen Ruiz cantaron. «Vuelvo», dijo Carmen.', 'Carmen'],
	[
		'fr',
		'a name beside what the role is of',
		'Le chef du groupe Alliance verte, Jean Morel, a dit « non ».',
		'Jean Morel',
	],
])('%s, a given name, or a name within a role: %s', (language, _what, text, speaker) => {
	expect(lastSpeaker(language, text)).toBe(speaker);
});

test.each([
	['pl', 'Maria Wilk wygrała. Jan Kowal klaskał. „Wracam”, powiedziała.', 'Maria Wilk'],
	['pl', 'Maria Wilk wygrała. Jan Kowal klaskał. „Wracam”, powiedział.', 'Jan Kowal'],
	['cs', 'Marie Nováková vyhrála. Jan Kadlec tleskal. „Vrátím se,“ řekla.', 'Marie Nováková'],
	['ru', 'Мария Волкова выиграла. Иван Котов хлопал. «Я вернусь», — сказала.', 'Мария Волкова'],
])('%s, the gender of a verb alone tells who: %s', (language, text, speaker) => {
	expect(lastSpeaker(language, text)).toBe(speaker);
});

test.each([
	['the one who spoke', '«Hay obras», dijo Mara Lind. «Habrá más», añadió.', 'Mara Lind'],
	['not whom the verb’s place names', '«Hay obras», dijo Mara Lind en Torrelindo. «Habrá más», añadió.', 'Mara Lind'],
	['who acted since', '«Hay obras», dijo Mara Lind. Jonas Petrel se levantó. «Es mentira», gritó.', 'Jonas Petrel'],
	[
		'whoever a sentence of another order tells of',
		'«Hay obras», dijo Mara Lind.\nNo lo cree Jonas Petrel. «Es mentira», replica.',
		'Jonas Petrel',
	],
	[
		'not the town where somebody acted',
		'Mara Lind vino. La pianista nació en Melgar en 1979. «No tocaré más», anuncia.',
		'Mara Lind',
	],
	['nobody yet', '«Hay obras en marcha desde ayer», añadió.', null],
])('a verb without a subject means %s', (_whom, text, speaker) => {
	expect(lastSpeaker('es', text)).toBe(speaker);
});

test.each([
	['L’Olimpia va perdre i l’entrenador Ignasi Berga va callar. «M’he equivocat», va admetre.', 'Ignasi Berga'],
	['L’Olimpia va perdre ahir contra el Torena. «Guanyarem», va anunciar.', 'Olimpia'],
])('of a team and a person the person spoke: %s', (text, speaker) => {
	expect(lastSpeaker('ca', text)).toBe(speaker);
});

test.each([
	['nb', 'Almby tapte, og Jonas Petrel var sint. «Jeg valgte feil lag», innrømmet han.', 'Jonas Petrel'],
	['fr', 'Neuf ans de silence, dit Mara Lind. Neuf ans. « Je me taisais », répond-elle.', 'Mara Lind'],
	['sv', '”Taket läcker”, sade Jonas Petrel.\nMara Lind är arg.\n”Vi väntar än”, sade hon.', 'Mara Lind'],
	['de', 'Mara Lind kam. Jonas Petrel ging. „Wir warten“, sagte sie.', 'Mara Lind'],
	['fr', 'Selon lui, Jonas Petrel « ment du matin au soir ».', null],
	['da', 'Hun kom. »Vi venter på svar fra ham«, sagde hun.', null],
])('%s, a pronoun means who stands before it: %s', (language, text, speaker) => {
	expect(lastSpeaker(language, text)).toBe(speaker);
});

test.each([
	['es', 'she', 'Mara Lind vino con Jonas Petrel. «Espero obras», dijo ella.', 'Mara Lind'],
	['es', 'he', 'Mara Lind vino con Jonas Petrel. «Espero obras», dijo él.', 'Jonas Petrel'],
	['fr', 'she', 'Mara Lind est venue avec Jonas Petrel. « On attend », dit-elle.', 'Mara Lind'],
	['fr', 'he', 'Mara Lind est venue avec Jonas Petrel. « On attend », dit-il.', 'Jonas Petrel'],
	['nl', 'he', 'Sara Bos kwam met Jan Vis. ‘Wij wachten’, zei hij.', 'Jan Vis'],
	['es', 'nobody yet', 'Según ella, la presa «es segura».', null],
	['es', 'whoever spoke', '«Hay obras», dijo Mara Lind. Según ella, la presa «es segura».', 'Mara Lind'],
	['es', 'no man', '«Hay obras», dijo Jonas Petrel. Según ella, la presa «es segura».', null],
	['es', 'no town', 'Mara Lind llegó a Melgar. «Esperamos obras», dijo ella.', 'Mara Lind'],
	['es', 'not several', 'Mara Lind llegó. Los bomberos llegaron. «Esperamos», dijo ella.', 'Mara Lind'],
	['es', 'not several of a town', 'Los vecinos de Melgar llegaron con Mara Lind. «Esperamos», dijo ella.', 'Mara Lind'],
	['de', 'a woman by her role', 'Die Wirtin Kim Lind kam. Jonas Petrel ging. „Wir warten“, sagte sie.', 'Kim Lind'],
	['de', 'a man by his', 'Der Wirt Kim Lind kam. Mara Berg ging. „Wir warten“, sagte er.', 'Kim Lind'],
	[
		'de',
		'a woman without a name',
		'Eine Nachbarin kam. Der Hof brannte. „Wir warten noch“, sagte sie.',
		'Eine Nachbarin',
	],
	[
		'de',
		'one who spoke without a name',
		'„Wir warten“, sagte eine Nachbarin. „Noch lange“, sagte sie.',
		'eine Nachbarin',
	],
	['de', 'nobody in a word like a name', 'Er bügelt Hemden. Mara Lind kam. „Wir warten noch“, sagte sie.', 'Mara Lind'],
	['fr', 'nobody in years', 'Mara Lind est partie. Neuf ans ont passé. « Je me taisais », répond-elle.', 'Mara Lind'],
])('%s, a pronoun means %s: %s', (language, _whom, text, speaker) => {
	expect(lastSpeaker(language, text)).toBe(speaker);
});

test.each([
	[
		'es',
		'a body that a verb alone goes on about',
		'La Asociación de Ópticos lo pide. «Esperamos obras», recuerda en una nota.',
		'La Asociación de Ópticos',
	],
	[
		'es',
		'the same behind a person',
		'Mara Lind lo vio. La Asociación de Ópticos lo pide. «Esperamos obras», recuerda en una nota.',
		'La Asociación de Ópticos',
	],
	[
		'fr',
		'a role of a named group, the name beside it',
		'« On attend », dit le président du groupe Nouvelle Alliance, Jonas Petrel.',
		'Jonas Petrel',
	],
	[
		'el',
		'a role of a named town, the name beside it',
		'«Περιμένουμε», είπε ο δήμαρχος Τορίνου, Πέτρος Λάμπρου, χθες.',
		'Πέτρος Λάμπρου',
	],
	['es', 'a name between marks', '«Esperamos obras», dijo la revista «Marea».', 'Marea'],
	['es', 'no other words between marks', '«Esperamos obras», dijo la revista «de la semana».', 'la revista'],
	[
		'de',
		'a role that was told before',
		'„Wir warten“, sagte die Ministerin Kim Lind. Jonas Petrel kam. „Noch lange“, sagte die Ministerin.',
		'Kim Lind',
	],
	['es', 'a calling with an age', 'Mara Lind ganó. «Vuelvo», dijo la tenista de 45 años.', 'Mara Lind'],
	['de', 'an age alone', 'Mara Lind siegte. „Ich höre auf“, sagte die 45-Jährige.', 'Mara Lind'],
	[
		'de',
		'an age of one of two',
		'Mara Lind (45) siegte. Ole Brandt (60) klatschte. „Ich höre auf“, sagte der 60-Jährige.',
		'Ole Brandt',
	],
	['it', 'one’s calling', 'Carla Riva è arrivata. «Torno», ha detto la cantante.', 'Carla Riva'],
	['it', 'of another gender', 'Carla Riva è arrivata. «Torno», ha detto il cantante.', 'il cantante'],
	['pt', 'one’s calling', 'Ana Costa chegou. “Eu volto”, disse a cantora.', 'Ana Costa'],
	['fr', 'another of the role', 'La maire Mara Lind est venue. « On attend », dit un maire.', 'un maire'],
	['de', 'another of the role', 'Der Minister Jonas Petrel kam. „Es stimmt“, sagte ein Minister.', 'ein Minister'],
])('%s, %s: %s', (language, _what, text, speaker) => {
	expect(lastSpeaker(language, text)).toBe(speaker);
});
