/** Finnish names. */
import type {NamesTable} from './table.ts';

export const finnish = (): NamesTable => ({
	openers:
		'Ja On Ei Se Ne Hän He Me Te Minä Sinä Tämä Tuo Nämä Että Mutta Kun Jos Koska Vaikka Myös Niin Kuin Nyt Sitten Silloin Vielä Jo Vain Mukaan Kaikki Moni Monet Joku Jokin Kukaan Mikään Kuka Mikä Missä Miksi Miten Milloin Eilen Tänään Huomenna Viime Ensi Siellä Täällä Kaksi Kolme Neljä Viisi Kymmenen Hänen Heidän Meidän Minun Sen Tämän Siksi Kuitenkin Lisäksi Samalla Ennen Jälkeen Aikana Ilman Vuonna',
	polite: 'herra rouva neiti tohtori professori',
	callings:
		'kaupunginjohtaja kunnanjohtaja pormestari ministeri pääministeri ulkoministeri presidentti kansanedustaja valtuutettu puheenjohtaja varapuheenjohtaja johtaja toimitusjohtaja pääjohtaja tiedottaja sihteeri pääsihteeri tuomari syyttäjä asianajaja komisario valmentaja päävalmentaja maalivahti hyökkääjä puolustaja kapteeni professori dosentti tutkija lääkäri ylilääkäri hoitaja opettaja rehtori kirjailija runoilija ohjaaja näyttelijä laulaja taiteilija toimittaja päätoimittaja piispa arkkipiispa kirkkoherra pappi kenraali eversti palomies poliisi maanviljelijä kalastaja yrittäjä perustaja omistaja asukas naapuri opiskelija eläkeläinen biologi geologi ekonomisti historioitsija meteorologi suurlähettiläs päällikkö suunnittelija asiantuntija',
	kin: 'äiti isä poika tytär veli sisko vaimo mies aviomies isoäiti isoisä leski',
	bodies:
		'Yliopisto Ministeriö Kaupunki Kunta Sairaala Instituutti Yhdistys Liitto Säätiö Keskus Virasto Laitos Pankki Museo Teatteri Ooppera Orkesteri Koulu Lukio Akatemia Puolue Eduskunta Hallitus Oikeus Poliisi Oy Oyj Yhtiö Seura Yleisradio Yle Sanomat Aamulehti Nokia Kesko Fortum Kokoomus Keskusta Vasemmistoliitto Vihreät Perussuomalaiset',
	clubs: 'HJK HIFK FC KuPS TPS Ilves Tappara Kärpät Jokerit',
	bodyKinds: 'yhtiö yritys lehti sanomalehti puolue yhdistys seura ketju kustantamo konserni',
	placeKinds: 'kaupunki kunta kylä saari maakunta joki järvi kaupunginosa',
	places:
		'Suomi, Suomen, Suomessa, Suomesta, Suomeen, Helsinki, Helsingin, Helsingissä, Helsingistä, Helsinkiin, Espoo, Espoossa, Tampere, Tampereella, Tampereen, Vantaa, Vantaalla, Oulu, Oulussa, Turku, Turussa, Turun, Jyväskylä, Jyväskylässä, Lahti, Lahdessa, Kuopio, Kuopiossa, Pori, Porissa, Joensuu, Joensuussa, Lappeenranta, Vaasa, Vaasassa, Rovaniemi, Rovaniemellä, Kotka, Mikkeli, Kajaani, Savonlinna, Lappi, Lapissa, Ahvenanmaa, Uusimaa, Pirkanmaa, Savo, Karjala, Kainuu, Ruotsi, Ruotsissa, Tukholma, Tukholmassa, Norja, Norjassa, Tanska, Islanti, Viro, Virossa, Tallinna, Latvia, Liettua, Venäjä, Venäjällä, Venäjän, Moskova, Moskovassa, Pietari, Ukraina, Ukrainassa, Ukrainan, Kiova, Saksa, Saksassa, Saksan, Berliini, Ranska, Ranskassa, Pariisi, Britannia, Englanti, Lontoo, Lontoossa, Irlanti, Espanja, Espanjassa, Italia, Italiassa, Rooma, Sveitsi, Itävalta, Belgia, Bryssel, Brysselissä, Hollanti, Puola, Puolassa, Unkari, Tšekki, Kreikka, Turkki, Israel, Iran, Irak, Kiina, Kiinassa, Peking, Japani, Intia, Yhdysvallat, Yhdysvalloissa, Washington, New York, Kanada, Eurooppa, Euroopassa, Euroopan, Aasia, Afrikka, Itämeri',
	body: /.{3}(?:yliopisto|ministeriö|sairaala|virasto|laitos|pankki|liitto|yhdistys|yhtiö|säätiö|oikeus|opisto)$/,
	town: /.{2}(?:niemi|järvi|joki|koski|lahti|saari|vaara|mäki|kylä|salmi|linna|suo|ranta)(?:n|ssa|ssä|lla|llä|sta|stä|lta|ltä)?$/,
	calling: /.{3}(?:johtaja|päällikkö|logi|isti|nomi|asiantuntija|edustaja|valmentaja)$/,
	endings: /(?:nen|se(?:n|lle|lta|lla|ssa|sta|ksi|en|ltä|llä|ssä|stä)?|(?:n|lle|lta|lla|ssa|sta|ltä|llä|ssä|stä))$/,
	genitives: true,
});
