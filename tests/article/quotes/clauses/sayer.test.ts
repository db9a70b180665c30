/** Who says a quotation, by the order of the words of its sentence, a language a column: near misses stand beside each rule. */
import {describe, expect, test} from 'vitest';
import {sayerOf} from '../../../../source/article/quotes/clauses/sayer.ts';
import {told, wordsOf} from './words.ts';

/** `cue: phrase` for the last quotation of the text; null where its sentence does not say. */
function sayer(language: string, text: string): string | null {
	const words = wordsOf(language, text);
	return told(
		words,
		sayerOf(
			words,
			words.tokens.findLastIndex(({kind}) => kind === 'quote'),
		),
	);
}

type Row = readonly [language: string, text: string, expected: string | null];

function rows(what: string, table: readonly Row[]): void {
	describe(what, () => {
		test.each(table)('%s: %s', (language, text, expected) => {
			expect(sayer(language, text)).toBe(expected);
		});
	});
}

rows('behind the marks: verb, subject', [
	['de', '„Der Damm hält“, sagte Mara Lind.', 'sagte: Mara Lind'],
	['es', '«La presa aguanta», dijo Mara Lind.', 'dijo: Mara Lind'],
	['fr', '« La digue tient », dit Mara Lind.', 'dit: Mara Lind'],
	['it', '«La diga tiene», dice Mara Lind.', 'dice: Mara Lind'],
	['pt', '“A barragem aguenta”, disse Mara Lind.', 'disse: Mara Lind'],
	['nl', '‘De dijk houdt’, zei Mara Lind.', 'zei: Mara Lind'],
	['sv', '”Dammen håller”, sade Mara Lind.', 'sade: Mara Lind'],
	['da', '»Diget holder«, sagde Mara Lind.', 'sagde: Mara Lind'],
	['nb', '«Demningen holder», sa Mara Lind.', 'sa: Mara Lind'],
	['pl', '„Tama wytrzyma”, powiedziała Mara Lind.', 'powiedziała: Mara Lind'],
	['cs', '„Hráz vydrží,“ řekla Mara Lind.', 'řekla: Mara Lind'],
	['ru', '«Плотина выдержит», — сказала Мара Линд.', 'сказала: Мара Линд'],
	['uk', '«Гребля витримає», — сказала Мара Лінд.', 'сказала: Мара Лінд'],
	['fi', '”Pato kestää”, sanoi Mara Lind.', 'sanoi: Mara Lind'],
	['tr', '"Baraj dayanır" dedi Mara Lind.', 'dedi: Mara Lind'],
	['ro', '„Barajul rezistă”, a spus Mara Lind.', 'spus: Mara Lind'],
	['hu', '„A gát kitart” – mondta Lind Mara.', 'mondta: Lind Mara'],
	['ca', '«La presa aguanta», va dir Mara Lind.', 'dir: Mara Lind'],
	['el', '«Το φράγμα αντέχει», είπε η Μάρα Λιντ.', 'είπε: η Μάρα Λιντ'],
	['id', '"Bendungan itu aman," kata Mara Lind.', 'kata: Mara Lind'],
]);

rows('behind the marks: subject, verb', [
	['fr', '« La digue tient », Mara Lind assure.', 'assure: Mara Lind'],
	['es', '«La presa aguanta», Mara Lind ha dicho.', 'dicho: Mara Lind'],
	['fi', '”Pato kestää”, Mara Lind sanoo.', 'sanoo: Mara Lind'],
	['id', '"Bendungan itu aman," Mara Lind menegaskan.', 'menegaskan: Mara Lind'],
	// The verb comes second: a subject before it opens the next clause.
	['de', '„Der Damm hält“, Mara Lind sagte es zweimal.', null],
]);

rows('before the marks, a colon between', [
	['de', 'Mara Lind sagte am Montag: „Der Damm hält.“', 'sagte: Mara Lind'],
	['de', 'Am Montag sagte Mara Lind: „Der Damm hält.“', 'sagte: Mara Lind'],
	['es', 'Mara Lind añadió ayer: «La presa aguanta».', 'añadió: Mara Lind'],
	['fr', 'Et Mara Lind de conclure : « La digue tient. »', 'conclure: Mara Lind'],
	['it', 'Carla Riva ha aggiunto: «La diga tiene».', 'aggiunto: Carla Riva'],
	['pt', 'Ana Costa disse: “A barragem aguenta”.', 'disse: Ana Costa'],
	['nl', 'Sara Bos zegt: ‘De dijk houdt.’', 'zegt: Sara Bos'],
	['sv', 'Anna Berg säger: ”Dammen håller.”', 'säger: Anna Berg'],
	['pl', 'Jan Kowal dodał: „Tama wytrzyma”.', 'dodał: Jan Kowal'],
	['cs', 'Jan Kadlec dodal: „Hráz vydrží.“', 'dodal: Jan Kadlec'],
	['ru', 'Иван Котов добавил: «Плотина выдержит».', 'добавил: Иван Котов'],
	['fi', 'Anna Berg sanoi: ”Pato kestää.”', 'sanoi: Anna Berg'],
	['ro', 'Radu Pop a adăugat: „Barajul rezistă”.', 'adăugat: Radu Pop'],
	['id', 'Deni Bala mengatakan: "Bendungan itu aman."', 'mengatakan: Deni Bala'],
]);

rows('within a clause of its own: that …', [
	['de', 'Mara Lind sagt, dass der Damm „ewig halten“ werde.', 'sagt: Mara Lind'],
	['es', 'Mara Lind dijo que la presa «aguantará siempre».', 'dijo: Mara Lind'],
	['fr', 'Mara Lind affirme que la digue « tiendra toujours ».', 'affirme: Mara Lind'],
	['it', 'Carla Riva dice che la diga «reggerà sempre».', 'dice: Carla Riva'],
	['pt', 'Ana Costa disse que a barragem “vai aguentar sempre”.', 'disse: Ana Costa'],
	['nl', 'Sara Bos zegt dat de dijk ‘altijd zal houden’.', 'zegt: Sara Bos'],
	['sv', 'Anna Berg säger att dammen ”håller för evigt”.', 'säger: Anna Berg'],
	['pl', 'Jan Kowal twierdzi, że tama „wytrzyma wszystko”.', 'twierdzi: Jan Kowal'],
	['cs', 'Jan Kadlec tvrdí, že hráz „vydrží všechno“.', 'tvrdí: Jan Kadlec'],
	['ru', 'Иван Котов сказал, что плотина «выдержит всё».', 'сказал: Иван Котов'],
	['ro', 'Radu Pop a spus că barajul „va rezista mereu”.', 'spus: Radu Pop'],
	['ca', 'Dídac Mas va dir que la presa «aguantarà sempre».', 'dir: Dídac Mas'],
	['hu', 'Kiss Dénes azt mondta, hogy a gát „örökre kitart”.', 'mondta: Kiss Dénes'],
	['id', 'Deni Bala mengatakan bahwa bendungan itu "aman selamanya".', 'mengatakan: Deni Bala'],
]);

rows('the marks split the sentence of their verb', [
	['de', 'Mara Lind hat den Plan „reine Kosmetik“ genannt.', 'genannt: Mara Lind'],
	['de', 'Den Plan nannte Mara Lind „reine Kosmetik“.', 'nannte: Mara Lind'],
	['de', 'Mara Lind warf der Stadt „reine Kosmetik“ vor.', 'warf: Mara Lind'],
	['nl', 'Sara Bos noemde het plan ‘pure cosmetica’.', 'noemde: Sara Bos'],
	['es', 'Mara Lind calificó el plan de «pura cosmética».', 'calificó: Mara Lind'],
	['fr', 'Mara Lind a qualifié le plan de « pure façade ».', 'qualifié: Mara Lind'],
	['pl', 'Jan Kowal nazwał plan „czystą kosmetyką”.', 'nazwał: Jan Kowal'],
	['cs', 'Jan Kadlec označil plán za „čistou kosmetiku“.', 'označil: Jan Kadlec'],
	['ru', 'Иван Котов назвал план «чистой косметикой».', 'назвал: Иван Котов'],
]);

rows('a pronoun or an object before the verb is not its subject', [
	['de', 'Ihm sagte Mara Lind: „Der Damm hält.“', 'sagte: Mara Lind'],
	['de', 'Der Zeitung sagte Mara Lind: „Der Damm hält.“', 'sagte: Mara Lind'],
	['es', 'Se lo dijo Mara Lind: «La presa aguanta».', 'dijo: Mara Lind'],
	['fr', 'Mara Lind lui a répondu : « La digue tient. »', 'répondu: Mara Lind'],
	['pl', 'Jej odpowiedział Jan Kowal: „Tama wytrzyma”.', 'odpowiedział: Jan Kowal'],
	['cs', 'Novinářům řekl: „Hráz vydrží.“', 'řekl: -'],
	['cs', 'Jan Kadlec řekl místnímu rádiu: „Hráz vydrží.“', 'řekl: Jan Kadlec'],
	['cs', '„Hráz vydrží,“ řekl místnímu rádiu.', 'řekl: -'],
	['ru', '«Плотина выдержит», — сказал местному радио.', 'сказал: -'],
	['uk', '«Гребля витримає», — сказав місцевому радіо.', 'сказав: -'],
	['pl', '„Tama wytrzyma”, powiedział lokalnemu radiu.', 'powiedział: -'],
	['hu', '„A gát kitart” – mondta a helyi rádiónak.', 'mondta: -'],
	['ro', '„Barajul rezistă”, își amintește Radu Pop.', 'amintește: Radu Pop'],
]);

rows('the verb alone, where the language drops its subject', [
	['es', 'Después dijo: «La presa aguanta».', 'dijo: -'],
	['it', 'Poi ha aggiunto: «La diga tiene».', 'aggiunto: -'],
	['pt', 'Depois acrescentou: “A barragem aguenta”.', 'acrescentou: -'],
	['pl', 'Potem dodał: „Tama wytrzyma”.', 'dodał: -'],
	['pl', 'Dodała, że tama „wytrzyma wszystko”.', 'Dodała: -'],
	['cs', 'Vyčetl mu „naprostou nečinnost“.', 'Vyčetl: -'],
	['ru', 'Потом добавил: «Плотина выдержит».', 'добавил: -'],
	['ro', 'Apoi a adăugat: „Barajul rezistă”.', 'adăugat: -'],
	['ca', 'Després va afegir: «La presa aguanta».', 'afegir: -'],
	['el', 'Μετά πρόσθεσε: «Το φράγμα αντέχει».', 'πρόσθεσε: -'],
	// The others ask for a subject.
	['de', 'Dann sagte: „Der Damm hält.“', null],
	['sv', 'Sedan sade: ”Dammen håller.”', null],
	// A capital that a name follows opens no clause of a verb alone.
	['es', 'Señala Ruiz que «nadie vino».', null],
]);

rows('an apposition between the name and the verb', [
	['de', 'Mara Lind, Wirtin in Ostende, sagt: „Der Damm hält.“', 'sagt: Mara Lind'],
	['es', 'Mara Lind, vecina de Soto, dice: «La presa aguanta».', 'dice: Mara Lind'],
	['fr', 'Mara Lind, habitante du quartier, dit : « La digue tient. »', 'dit: Mara Lind'],
	['it', 'Carla Riva, sindaca di Soto, dice: «La diga tiene».', 'dice: Carla Riva'],
	['pt', 'Ana Costa, moradora do bairro, diz: “A barragem aguenta”.', 'diz: Ana Costa'],
	['nl', 'Sara Bos, bewoner van de wijk, zegt: ‘De dijk houdt.’', 'zegt: Sara Bos'],
	['sv', 'Anna Berg, boende i byn, säger: ”Dammen håller.”', 'säger: Anna Berg'],
	['pl', 'Jan Kowal, mieszkaniec wsi, mówi: „Tama wytrzyma”.', 'mówi: Jan Kowal'],
	['cs', 'Jan Kadlec, obyvatel vsi, říká: „Hráz vydrží.“', 'říká: Jan Kadlec'],
	['ru', 'Иван Котов, житель села, говорит: «Плотина выдержит».', 'говорит: Иван Котов'],
	['ro', 'Radu Pop, locuitor al satului, spune: „Barajul rezistă”.', 'spune: Radu Pop'],
	['de', '„Der Damm hält“, sagt die Wirtin Mara Lind, 58.', 'sagt: die Wirtin Mara Lind'],
]);

rows('a relative clause between the name and the verb', [
	['de', 'Mara Lind, die am Damm wohnt, sagt: „Er hält.“', 'sagt: Mara Lind'],
	['es', 'Mara Lind, que vive en Soto, dice: «Aguanta».', 'dice: Mara Lind'],
	['fr', 'Mara Lind, qui habite Soto, dit : « Elle tient. »', 'dit: Mara Lind'],
	['it', 'Carla Riva, che abita a Soto, dice: «Tiene».', 'dice: Carla Riva'],
	['nl', 'Sara Bos, die bij de dijk woont, zegt: ‘Hij houdt.’', 'zegt: Sara Bos'],
	['pl', 'Jan Kowal, który mieszka obok, mówi: „Wytrzyma”.', 'mówi: Jan Kowal'],
	['cs', 'Jan Kadlec, který bydlí vedle, říká: „Vydrží.“', 'říká: Jan Kadlec'],
	['ru', 'Иван Котов, который живёт рядом, говорит: «Выдержит».', 'говорит: Иван Котов'],
	// The verb within it is the relative pronoun’s.
	['es', 'Mara Lind, que dijo «basta», se fue.', 'dijo: que'],
	['de', 'Mara Lind, die „Schluss“ sagte, ging.', 'sagte: die'],
]);

rows('who does what is told in the passive', [
	['de', 'Der Plan wurde von Mara Lind als „reine Kosmetik“ bezeichnet.', 'bezeichnet: Mara Lind'],
	['es', 'El plan fue calificado de «cosmética» por Mara Lind.', 'calificado: Mara Lind'],
	['fr', 'Le plan a été qualifié de « façade » par Mara Lind.', 'qualifié: Mara Lind'],
	// From where one comes does nothing.
	['de', 'Die Frau von Mara Lind geht „gern zu Fuß“ nach Hause.', null],
]);

rows('according to somebody', [
	['de', 'Laut Mara Lind ist der Damm „sicher“.', 'Laut: Mara Lind'],
	['de', 'Nach Angaben der Polizei war es „sehr knapp“.', 'Nach: der Polizei'],
	['de', 'Der Polizei zufolge war es „sehr knapp“.', 'zufolge: Der Polizei'],
	['es', 'Según Mara Lind, la presa es «segura».', 'Según: Mara Lind'],
	['fr', 'Selon Mara Lind, la digue est « sûre ».', 'Selon: Mara Lind'],
	['it', 'Secondo Carla Riva la diga è «sicura».', 'Secondo: Carla Riva'],
	['pt', 'Segundo Ana Costa, a barragem é “segura”.', 'Segundo: Ana Costa'],
	['nl', 'Volgens Sara Bos is de dijk ‘veilig’.', 'Volgens: Sara Bos'],
	['sv', 'Enligt Anna Berg är dammen ”säker”.', 'Enligt: Anna Berg'],
	['pl', 'Zdaniem Jana Kowala tama jest „pewna”.', 'Zdaniem: Jana Kowala'],
	['cs', 'Podle Jana Kadlece je hráz „bezpečná“.', 'Podle: Jana Kadlece'],
	['ru', 'По словам Ивана Котова, плотина «надёжна».', 'По: Ивана Котова'],
	['uk', 'За словами Івана Котенка, гребля «надійна».', 'За: Івана Котенка'],
	['uk', 'Згідно зі звітом інженерів, гребля «надійна».', 'Згідно: звітом інженерів'],
	['fi', 'Anna Bergin mukaan pato on ”turvallinen”.', 'mukaan: Anna Bergin'],
	['fi', 'Insinöörien raportin mukaan pato ”painui”.', 'mukaan: Insinöörien raportin'],
	['tr', 'Mühendislerin raporuna göre set "çöktü".', 'göre: Mühendislerin raporuna'],
	['ro', 'Potrivit lui Radu Pop, barajul este „sigur”.', 'Potrivit: Radu Pop'],
	['hu', 'A mérnökök jelentése szerint a gát „megsüllyedt”.', 'szerint: A mérnökök jelentése'],
	['hu', 'Szerinte a gát „megsüllyedt”.', 'Szerinte: Szerinte'],
	['ca', 'Segons Dídac Mas, la presa és «segura».', 'Segons: Dídac Mas'],
	['el', 'Σύμφωνα με τον Διονύση Ψαρά, το φράγμα είναι «ασφαλές».', 'Σύμφωνα: τον Διονύση Ψαρά'],
	['id', 'Menurut Deni Bala, bendungan itu "aman".', 'Menurut: Deni Bala'],
	// The same words mean a place, a way, a person it is for.
	['es', 'Para la cena trajo «un vino de Soto» y pan.', null],
	['de', 'Nach der Messe sang er „ein altes Lied“ vor.', null],
]);

rows('a document states it', [
	['de', 'In dem Schreiben heißt es, der Damm sei „sicher“.', 'heißt: dem Schreiben'],
	['de', 'Der Damm sei „sicher“, heißt es in dem Schreiben.', 'heißt: dem Schreiben'],
	['es', 'En la carta se lee que la presa es «segura».', 'lee: la carta'],
	['nl', '‘De dijk is veilig’, staat in de brief.', 'staat: de brief'],
	['pl', '„Tama jest pewna”, czytamy w liście.', 'czytamy: liście'],
	['cs', '„Hráz je bezpečná,“ stojí ve zprávě.', 'stojí: zprávě'],
	['ru', '«Плотина надёжна», — говорится в письме.', 'говорится: письме'],
	['uk', '«Гребля надійна», — ідеться в листі.', 'ідеться: листі'],
	['fi', 'Kaupungin tiedotteessa todetaan, että pato on ”turvallinen”.', 'todetaan: Kaupungin tiedotteessa'],
	['hu', 'A levélben az áll, hogy a gát „biztonságos”.', 'áll: A levélben'],
	// What a farm is called, nobody states.
	['de', '„Zum Hahn“ heißt der Hof.', null],
]);

rows('a role or a name before a colon, without a verb of saying', [
	['de', 'Mara Lind war zufrieden: „Der Damm hält.“', '-: Mara Lind'],
	['es', 'El alcalde fue claro: «La presa aguanta».', '-: El alcalde'],
	['es', 'El capitán, Juan Ruiz, fue duro: «Faltó fe».', '-: El capitán'],
	['pt', 'A ministra foi dura: “Faltou fé”.', '-: A ministra'],
	['ca', 'El capità, Simó Mas, va ser dur: «Va faltar fe».', '-: El capità'],
	['hu', 'A csapatkapitány, Kiss Simon dühös volt: „Elég.”', '-: A csapatkapitány'],
	['it', 'E la moglie: «Esagera».', '-: la moglie'],
	['es', 'Pregunta: «¿Cuándo vuelve?»', null],
]);

rows('a conjunction, and verbs that share their subject', [
	['de', 'Mara Lind nickte und sagte: „Er hält.“', 'sagte: Mara Lind'],
	['es', 'Mara Lind asintió y dijo: «Aguanta».', 'dijo: Mara Lind'],
	['fr', 'Mara Lind hoche la tête et dit : « Elle tient. »', 'dit: Mara Lind'],
	['it', 'Carla Riva annuisce e dice: «Tiene».', 'dice: Carla Riva'],
	['nl', 'Sara Bos knikte en zei: ‘Hij houdt.’', 'zei: Sara Bos'],
	['sv', 'Anna Berg nickade och sade: ”Den håller.”', 'sade: Anna Berg'],
	['pl', 'Jan Kowal kiwnął głową i powiedział: „Wytrzyma”.', 'powiedział: Jan Kowal'],
]);

rows('a negation says it as well, another verb does not', [
	['de', 'Mara Lind sagt nicht, der Damm sei „sicher“.', 'sagt: Mara Lind'],
	['es', 'Mara Lind no dice que sea «segura».', 'dice: Mara Lind'],
	['fr', 'Mara Lind ne dit pas qu’elle est « sûre ».', 'dit: Mara Lind'],
	['de', 'Mara Lind kauft „reine Milch“ am Damm.', null],
	['es', 'Mara Lind compra «leche pura» en Soto.', null],
	['fr', 'Mara Lind achète du « lait pur » à Soto.', null],
	['cs', 'Jan Kadlec kupuje „čisté mléko“ ve vsi.', null],
	['ru', 'Иван Котов купил «чистое молоко» в селе.', null],
	['tr', 'Mara Lind "saf süt" satın aldı.', null],
]);
