/** Turkish names. */
import type {NamesTable} from './table.ts';

export const turkish = (): NamesTable => ({
	openers:
		'Bu Şu O Bir Bizim Benim Onun Onların Ve Veya Ama Fakat Ancak Çünkü Eğer Hem Ne Nasıl Neden Niçin Kim Nerede Daha Çok En Her Hiç Bazı Birçok Tüm Bütün İki Üç Dört Beş On Şimdi Sonra Önce Dün Bugün Yarın Burada Orada Artık Ayrıca Öte Yine Böylece Bunun Buna Bunu Evet Hayır Belediye Dışişleri İçişleri Adalet Sağlık Maliye Yeni Eski Son İlk Maç Kulüp Takım',
	polite: 'bay bayan sayın sn hanım bey efendi dr prof doç av',
	callings:
		'başkanı başkan cumhurbaşkanı başbakan bakan bakanı vali valisi kaymakam milletvekili sözcüsü sözcü müdürü müdür sekreteri savcı savcısı hakim hâkim avukat avukatı direktör direktörü antrenör antrenörü kaptan kaptanı kaleci kalecisi forvet oyuncu oyuncusu golcü savunmacı profesör doçent doktor hekim hemşire öğretmen rektör rektörü uzmanı uzman araştırmacı yazar yazarı şair yönetmen oyuncusu sanatçı şarkıcı ressam gazeteci muhabir muhabiri editör imam müftü general albay yüzbaşı komutanı itfaiyeci çiftçi balıkçı işçi mühendis işadamı kurucusu sahibi sakini öğrenci emekli komşusu muhtar muhtarı biyolog jeolog ekonomist tarihçi büyükelçi büyükelçisi lideri üyesi temsilcisi koordinatörü',
	kin: 'annesi babası oğlu kızı kardeşi ağabeyi ablası eşi karısı kocası dedesi anneannesi babaannesi amcası dayısı',
	bodies:
		'Üniversitesi Bakanlığı Belediyesi Partisi Derneği Vakfı Hastanesi Müdürlüğü Kulübü Bankası Valiliği Kaymakamlığı Meclisi Mahkemesi Savcılığı Başsavcılığı Emniyeti Komutanlığı Odası Birliği Federasyonu Konfederasyonu Sendikası Kurumu Kurulu Komisyonu Komitesi Merkezi Enstitüsü Akademisi Lisesi Okulu Müzesi Tiyatrosu Operası Orkestrası Şirketi Holding Grubu Fabrikası Ajansı Gazetesi Televizyonu Başkanlığı Genelkurmay Kızılay AFAD TBMM AKP CHP MHP HDP TÜİK Başbakanlık Kooperatifi Barosu Sanayi',
	clubs: 'Galatasaray Fenerbahçe Beşiktaş',
	links: 've',
	places:
		'Türkiye, İstanbul, Ankara, İzmir, Bursa, Antalya, Adana, Konya, Gaziantep, Şanlıurfa, Kocaeli, Mersin, Diyarbakır, Hatay, Manisa, Kayseri, Samsun, Balıkesir, Kahramanmaraş, Van, Aydın, Denizli, Sakarya, Tekirdağ, Muğla, Eskişehir, Mardin, Trabzon, Malatya, Erzurum, Ordu, Sivas, Rize, Edirne, Çanakkale, Bolu, Zonguldak, Giresun, Artvin, Kars, Ağrı, Bodrum, Marmaris, Anadolu, Trakya, Karadeniz, Ege, Marmara, Akdeniz, Boğaziçi, Kıbrıs, Yunanistan, Atina, Bulgaristan, Suriye, Şam, Irak, Bağdat, İran, Tahran, Gürcistan, Ermenistan, Azerbaycan, Bakü, Rusya, Moskova, Ukrayna, Kiev, Almanya, Berlin, Fransa, Paris, İngiltere, Londra, İrlanda, İspanya, Madrid, Portekiz, İtalya, Roma, İsviçre, Cenevre, Avusturya, Viyana, Belçika, Brüksel, Hollanda, Danimarka, İsveç, Norveç, Finlandiya, Polonya, Macaristan, Romanya, Sırbistan, Bosna Hersek, Arnavutluk, İsrail, Kudüs, Gazze, Filistin, Lübnan, Mısır, Kahire, Libya, Katar, Suudi Arabistan, Çin, Pekin, Japonya, Tokyo, Hindistan, Pakistan, Afganistan, ABD, Amerika, Washington, New York, Kanada, Meksika, Brezilya, Arjantin, Avustralya, Avrupa, Asya, Afrika, Ortadoğu, Balkanlar',
	body: /.{3}spor$/,
	calling: /.{3}(?:olog|oloğu|ist|uzmanı|başkanı|müdürü|sözcüsü|direktörü|sekreteri)$/,
	apostrophes: true,
	genitives: true,
});
