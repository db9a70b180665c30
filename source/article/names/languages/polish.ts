/** Polish names. */
import type {NamesTable} from './table.ts';

export const polish = (): NamesTable => ({
	openers:
		'Po W We Z Ze Na Do Od O U Za Przy Przed Przez Dla Bez Pod Nad Między Podczas Według Wobec Wśród Przeciw Jego Jej Ich Nasz Nasza Nasze Mój Moja Swój Ten Ta To Ci Te Tego Tej Kiedy Gdy Gdzie Jak Jeśli Jeżeli Bo Ale A I Oraz Lub Nie Tak Już Jeszcze Teraz Wtedy Potem Dziś Dzisiaj Wczoraj Jutro Tu Tam Kto Co Czy Dlaczego Dwa Dwie Trzy Cztery Pięć Dziesięć Wszyscy Wszystko Każdy Żaden Nikt Nic Ktoś Coś Może Trzeba Można Ponad Prawie Tylko Także Również Natomiast Jednak Więc Kobieta Mężczyzna Inwestor',
	polite: 'pan pani pana panu panią panem dr prof ks mgr inż św',
	callings:
		'burmistrz prezydent premier minister wójt starosta marszałek wojewoda poseł posłanka senator radny radna radnego przewodniczący przewodnicząca dyrektor dyrektorka rzecznik rzeczniczka prezes prezeska wiceprezes wiceminister wiceburmistrz wiceprezydent sekretarz komendant komisarz sędzia prokurator prokuratorka adwokat mecenas trener trenerka kapitan bramkarz napastnik obrońca pomocnik piłkarz selekcjoner profesor doktor lekarz lekarka ordynator pielęgniarka nauczyciel nauczycielka rektor rektorka dziekan pisarz pisarka poeta poetka reżyser reżyserka aktor aktorka piosenkarz piosenkarka malarz malarka muzyk dyrygent biskup arcybiskup kardynał ksiądz proboszcz generał pułkownik major kapral strażak policjant rolnik rolniczka rybak górnik mieszkaniec mieszkanka sąsiad sąsiadka student studentka emeryt emerytka właściciel właścicielka założyciel założycielka przedsiębiorca biolog biolożka geolog ekonomista ekonomistka historyk historyczka dziennikarz dziennikarka ambasador szef szefowa lider liderka kierownik kierowniczka kustosz',
	kin: 'matka ojciec syn córka brat siostra żona mąż babcia dziadek wdowa wdowiec wujek ciotka',
	bodies:
		'Ministerstwo Uniwersytet Politechnika Akademia Instytut Szpital Klinika Urząd Starostwo Rada Sąd Prokuratura Policja Straż Komenda Sejm Senat Rząd Bank Kasa Muzeum Teatr Opera Filharmonia Orkiestra Szkoła Liceum Gimnazjum Przedszkole Stowarzyszenie Fundacja Związek Federacja Zrzeszenie Komitet Komisja Izba Trybunał Agencja Zarząd Zakład Zakłady Spółka Spółdzielnia Partia Platforma Ruch Koalicja Konfederacja Towarzystwo Centrum Dyrekcja Inspekcja Inspektorat Wydawnictwo Gazeta Dziennik Kurier Tygodnik Radio Telewizja Klub Polskie Koleje Kopalnia Huta Stocznia Elektrownia Browar Parafia Diecezja Biuro Nadleśnictwo Ośrodek Pogotowie Krajowa',
	clubs:
		'KS MKS GKS LKS RKS AKS WKS Legia Lech Wisła Górnik Ruch Śląsk Zagłębie Pogoń Polonia Lechia Arka Widzew Cracovia Stal Unia Piast Warta Zieloni',
	bodyKinds:
		'spółka spółki spółce spółkę firma firmy firmie firmę koncern koncernu partia partii partię klub klubu fundacja fundacji stowarzyszenie stowarzyszenia gazeta gazety dziennik dziennika tygodnik tygodnika portal portalu zespół zespołu wydawnictwo wydawnictwa związek związku sieć sieci telewizja telewizji',
	placeKinds:
		'miasto miasta mieście wieś wsi gmina gminy gminie powiat powiatu powiecie osiedle osiedla osiedlu dzielnica dzielnicy województwo rzeka rzeki rzece rzeką jezioro jeziora miejscowość miejscowości miasteczko miasteczka miasteczku',
	inside: 'w we na',
	near: 'do z ze pod koło nad spod niedaleko',
	links: 'w we im ds do na i',
	places:
		'Polska, Warszawa, Kraków, Krakowie, Krakowa, Łódź, Łodzi, Wrocław, Wrocławiu, Wrocławia, Poznań, Poznaniu, Poznania, Gdańsk, Gdańsku, Gdańska, Szczecin, Szczecinie, Bydgoszcz, Bydgoszczy, Lublin, Lublinie, Białystok, Białymstoku, Katowice, Katowicach, Gdynia, Sopot, Częstochowa, Częstochowie, Radom, Toruń, Toruniu, Kielce, Kielcach, Rzeszów, Rzeszowie, Gliwice, Zabrze, Olsztyn, Olsztynie, Opole, Opolu, Zakopane, Zakopanem, Tatry, Bieszczady, Sudety, Mazury, Mazowsze, Małopolska, Wielkopolska, Śląsk, Śląsku, Pomorze, Podlasie, Podkarpacie, Wisła, Odra, Bałtyk, Niemcy, Niemczech, Niemiec, Francja, Francji, Anglia, Anglii, Wielka Brytania, Wielkiej Brytanii, Irlandia, Irlandii, Hiszpania, Hiszpanii, Portugalia, Włochy, Włoszech, Szwajcaria, Szwajcarii, Austria, Austrii, Belgia, Belgii, Holandia, Holandii, Dania, Danii, Szwecja, Szwecji, Norwegia, Norwegii, Finlandia, Finlandii, Czechy, Czechach, Słowacja, Słowacji, Węgry, Węgrzech, Rumunia, Rumunii, Bułgaria, Bułgarii, Grecja, Grecji, Turcja, Turcji, Rosja, Rosji, Ukraina, Ukrainie, Ukrainy, Białoruś, Białorusi, Litwa, Litwie, Łotwa, Estonia, Chiny, Chinach, Japonia, Japonii, Indie, Izrael, Izraelu, Iran, Irak, Syria, Syrii, Egipt, Egipcie, Stany Zjednoczone, Stanach Zjednoczonych, USA, Kanada, Kanadzie, Meksyk, Brazylia, Argentyna, Londyn, Londynie, Paryż, Paryżu, Berlin, Berlinie, Rzym, Rzymie, Moskwa, Moskwie, Kijów, Kijowie, Lwów, Lwowie, Wilno, Wilnie, Praga, Pradze, Wiedeń, Wiedniu, Bruksela, Brukseli, Genewa, Waszyngton, Waszyngtonie, Nowy Jork, Nowym Jorku, Pekin, Tokio, Europa, Europie, Europy, Azja, Afryka, Afryce, Ameryka, Ameryce, Bliski Wschód',
	calling: /.{3}(?:olog|olożka)$/,
	endings: /(?:iego|iemu|iej|ego|emu|owi|ami|ach|iem|ów|ej|em|im|ym|om|ie|ią|ię|ii|i|y|a|e|ę|ą|u|o)$/,
	fleeting: /(?<=[\p{L}]{2})ie?(?=[kcłl]$)|(?<=[\p{L}]{2})e(?=[kcłl]$)/u,
	genitives: true,
});
