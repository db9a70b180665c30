/** Czech and Slovak names. */
import type {NamesTable} from './table.ts';

export const czech = (): NamesTable => ({
	openers:
		'Po V Ve Z Ze Na Do Od O U Za Při Před Přes Pro Bez Pod Nad Mezi Během Podle Proti Kvůli Jeho Její Jejich Náš Naše Můj Moje Svůj Ten Ta To Ti Ty Toho Když Kde Jak Jestli Pokud Protože Ale A I Nebo Ne Ano Už Ještě Teď Pak Potom Dnes Včera Zítra Tady Tam Kdo Co Proč Dva Dvě Tři Čtyři Pět Deset Všichni Všechno Každý Žádný Nikdo Nic Někdo Něco Možná Jen Také Rovněž Však Tedy Podobně Zatímco',
	polite: 'pan paní pana panu slečna mgr ing dr prof mudr judr rndr bc doc',
	callings:
		'starosta starostka primátor primátorka hejtman hejtmanka ministr ministryně premiér premiérka prezident prezidentka poslanec poslankyně senátor senátorka radní zastupitel zastupitelka předseda předsedkyně místopředseda místopředsedkyně ředitel ředitelka mluvčí tajemník tajemnice soudce soudkyně žalobce žalobkyně advokát advokátka trenér trenérka kapitán brankář útočník obránce záložník kouč profesor profesorka docent docentka lékař lékařka primář primářka sestra učitel učitelka rektor rektorka děkan děkanka spisovatel spisovatelka básník básnířka režisér režisérka herec herečka zpěvák zpěvačka malíř malířka dirigent biskup arcibiskup kardinál farář generál plukovník hasič policista zemědělec rybář obyvatel obyvatelka soused sousedka student studentka důchodce důchodkyně majitel majitelka zakladatel zakladatelka podnikatel podnikatelka biolog bioložka geolog ekonom ekonomka historik historička novinář novinářka velvyslanec šéf šéfka vedoucí',
	kin: 'matka otec syn dcera bratr sestra manželka manžel babička dědeček vdova strýc teta',
	bodies:
		'Ministerstvo Univerzita Akademie Ústav Nemocnice Klinika Úřad Magistrát Rada Soud Policie Sněmovna Senát Vláda Banka Muzeum Divadlo Opera Filharmonie Orchestr Škola Gymnázium Sdružení Spolek Nadace Svaz Federace Výbor Komise Komora Agentura Správa Závod Závody Společnost Družstvo Strana Hnutí Koalice Centrum Ředitelství Inspekce Nakladatelství Noviny Deník Rozhlas Televize Klub Dráhy Doly Hutě Pivovar Farnost Diecéze Institut Fakulta Konzervatoř Elektrárna Státní',
	clubs: 'FC SK FK HC TJ AC Sparta Slavia Baník Sigma Slovan Viktoria Dukla Bohemians Zbrojovka Spartak',
	bodyKinds:
		'společnost společnosti firma firmy firmě koncern strana strany hnutí klub klubu nadace spolek spolku deník deníku noviny novin týdeník časopis časopisu kapela nakladatelství svaz svazu řetězec sdružení',
	placeKinds:
		'město města městě obec obce obci vesnice vesnici okres okresu kraj čtvrť čtvrti sídliště řeka řeky řece jezero městečko městečku městys',
	inside: 'v ve na',
	near: 'do z ze u nad pod poblíž',
	links: 'v ve nad pro na a',
	places:
		'Česko, Česku, Česká republika, Praha, Praze, Prahy, Prahu, Brno, Brně, Brna, Ostrava, Ostravě, Plzeň, Plzni, Liberec, Liberci, Olomouc, Olomouci, České Budějovice, Hradec Králové, Pardubice, Pardubicích, Zlín, Zlíně, Jihlava, Jihlavě, Karlovy Vary, Kladno, Morava, Moravě, Slezsko, Čechy, Čechách, Krkonoše, Šumava, Vltava, Labe, Slovensko, Slovensku, Bratislava, Bratislavě, Košice, Německo, Německu, Německa, Francie, Francii, Anglie, Anglii, Velká Británie, Irsko, Španělsko, Španělsku, Portugalsko, Itálie, Itálii, Švýcarsko, Rakousko, Rakousku, Belgie, Nizozemsko, Dánsko, Švédsko, Norsko, Finsko, Polsko, Polsku, Maďarsko, Maďarsku, Rumunsko, Bulharsko, Řecko, Turecko, Rusko, Rusku, Ruska, Ukrajina, Ukrajině, Bělorusko, Litva, Lotyšsko, Estonsko, Čína, Číně, Japonsko, Indie, Izrael, Írán, Irák, Sýrie, Egypt, Spojené státy, USA, Kanada, Mexiko, Brazílie, Londýn, Londýně, Paříž, Paříži, Berlín, Berlíně, Řím, Moskva, Moskvě, Kyjev, Kyjevě, Varšava, Vídeň, Vídni, Brusel, Bruselu, Ženeva, Washington, New York, Peking, Tokio, Evropa, Evropě, Evropy, Asie, Afrika, Amerika',
	calling: /.{3}(?:olog|oložka)$/,
	endings: /(?:ovi|ové|ovou|ého|ému|ům|ech|ách|ami|em|ou|ím|ým|ě|é|á|í|ý|a|e|i|o|u|y|ů)$/,
	fleeting: /(?<=[\p{L}]{2})e(?=[kcl]$)/u,
	genitives: true,
});
