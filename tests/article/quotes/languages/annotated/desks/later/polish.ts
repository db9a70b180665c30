/** Articles of our own making in Polish, each of another desk; annotated as in ../../../../articles.ts, before their rules were read. */
import type {Articles} from '../../../../articles.ts';

export const polish: Articles = [
	[
		'council, 09',
		`Radni Brzezin Górnych nie chcą spalarni. „To wyrok na nasze miasto”⟦Danuta Wilczek⟧

Po burzliwej sesji rada miejska Brzezin Górnych odrzuciła w środę uchwałę, która otwierała drogę do budowy spalarni odpadów. Przeciw było 13 radnych, za ośmioro.

– Nie będziemy śmietnikiem dla całego województwa⟦Danuta Wilczek|przewodnicząca klubu Zielone Brzeziny Danuta Wilczek⟧ – mówiła przewodnicząca klubu Zielone Brzeziny Danuta Wilczek. – Ta inwestycja to wyrok na nasze miasto.⟦Danuta Wilczek⟧

Burmistrz Grzegorz Polański, który projekt popierał, nie krył rozczarowania.

– Straciliśmy właśnie czterdzieści milionów złotych dotacji⟦Grzegorz Polański⟧ – stwierdził po głosowaniu. Jego zdaniem radni ulegli „zbiorowej histerii”⟦Grzegorz Polański|Jego⟧.

Inwestor, spółka Termolit, zapowiada, że nie zrezygnuje. „Rozważamy lokalizacje w sąsiednich gminach”⟦Termolit|spółka⟧ – czytamy w oświadczeniu, które spółka przesłała mediom tuż po sesji.

Na galerii zasiadło kilkudziesięciu mieszkańców z transparentami i gwizdkami. W trakcie obrad padło stamtąd głośne „Hańba!”⟦?⟧. Po głosowaniu bił brawo emerytowany górnik Stefan Kubala.

– Czterdzieści lat łykałem pył pod ziemią. Wystarczy⟦Stefan Kubala⟧ – tłumaczył.

Nie wszyscy podzielali jego radość. Kobieta z wózkiem, która przyszła z osiedla Hutnik, kręciła głową.

– A kto nam obniży rachunki za ciepło?⟦Kobieta z wózkiem⟧ – pytała.

Tak zwana „mała spalarnia” miała ogrzewać trzy osiedla. Następna sesja odbędzie się 16 grudnia.`,
	],
	[
		'court, 10',
		`Były komornik skazany. Sąd: działał z wyrachowaniem

Sześć lat więzienia – taki wyrok usłyszał w poniedziałek przed sądem okręgowym w Starym Zdroju Robert M., były komornik oskarżony o przywłaszczenie pieniędzy dłużników. Wyrok nie jest prawomocny.

„Oskarżony działał z wyrachowaniem i przez lata wykorzystywał zaufanie, jakim darzyło go państwo”⟦Hanna Ostrowska|sędzia Hanna Ostrowska⟧ – uzasadniała sędzia Hanna Ostrowska. Dodała, że nie dopatrzyła się „żadnych, ale to żadnych okoliczności łagodzących”⟦Hanna Ostrowska⟧.

Robert M. przez cały proces nie przyznawał się do winy. W ostatnim słowie powiedział krótko: „Przepraszam tych, którzy czują się skrzywdzeni”⟦Robert M.⟧.

Dla pokrzywdzonych to za mało.

– On nawet na nas nie spojrzał⟦Zofia Marczak⟧ – mówi Zofia Marczak, której komornik zlicytował warsztat po zmarłym mężu. – Siedem lat czekałam, żeby mu popatrzeć w oczy.⟦Zofia Marczak⟧

Zdaniem prokuratora kara jest sprawiedliwa, choć on sam wnosił o osiem lat. – Poczekamy na pisemne uzasadnienie⟦Wojciech Lisiecki⟧ – zaznaczył Wojciech Lisiecki.

Apelację zapowiada obrona. – Ten wyrok się nie ostoi⟦Paweł Grodzki|mecenas Paweł Grodzki⟧ – przekonywał na korytarzu mecenas Paweł Grodzki. Według niego kluczowy świadek, dawny asesor zwany w kancelarii „Księgowym”, kłamał, by ratować własną skórę.

Zatrzymania dokonano cztery lata temu, po anonimowym liście. „Sprawdźcie konto depozytowe”⟦?⟧ – brzmiało jego jedyne zdanie.`,
	],
];
