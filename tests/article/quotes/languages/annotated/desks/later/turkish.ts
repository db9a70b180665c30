/** Articles of our own making in Turkish, each of another desk; annotated as in ../../../../articles.ts, before their rules were read. */
import type {Articles} from '../../../../articles.ts';

export const turkish: Articles = [
	[
		'football, 13',
		`Karaçayspor’da Aydemir dönemi bitti: “Hakkım helal olsun”⟦Serkan Aydemir⟧

Sahasında Yenihisar Belediyespor’a 3-0 yenilen Karaçayspor’da teknik direktör Serkan Aydemir görevinden ayrıldı. Kararını maçın ardından düzenlediği basın toplantısında açıklayan Aydemir, “Bu takımın bir kıvılcıma ihtiyacı var, o kıvılcım artık ben değilim. Herkese hakkım helal olsun”⟦Serkan Aydemir⟧ dedi.

Bordo-beyazlılar son altı maçta yalnızca bir puan alabildi. Tribünlerin “Hoca” diye sevdiği tecrübeli teknik adam, oyuncularını eleştirmekten kaçındı. “Çocuklar ellerinden geleni yaptı”⟦Serkan Aydemir⟧ diye konuştu ve ekledi: “Hatayı önce kendimde ararım.”⟦Serkan Aydemir⟧

Kulüp başkanı Nevzat Özkul ise kararı saygıyla karşıladıklarını belirtti. “Yeni hocamızı 48 saat içinde açıklayacağız”⟦Nevzat Özkul⟧ diyen Özkul, transfer iddialarını da yalanladı: “Kaptanımız satılık değil.”⟦Nevzat Özkul⟧

Takım kaptanı Emre Tunalı’nın gözleri doluydu. “Bana futbolu o öğretti”⟦Emre Tunalı|genç oyuncu⟧ dedi genç oyuncu, soyunma odası çıkışında.

Galip takımda ise sevinç vardı. İki gol atan Brezilyalı forvet Edinaldo, tercümanı aracılığıyla, “Annemin doğum günüydü, goller ona hediye”⟦Edinaldo|Brezilyalı forvet Edinaldo⟧ ifadelerini kullandı.

Maç sonunda stat çevresinde toplanan yaklaşık iki yüz taraftar yönetimi protesto etti. Kalabalıktan “Yönetim istifa!”⟦?⟧ sesleri yükseldi. Karaçayspor, ligin 15. haftasında deplasmanda Gölbaşı Demirspor’la karşılaşacak. Takımın başında bu maça yardımcı antrenör Halil Sezer çıkacak.`,
	],
	[
		'agency, 14',
		`Akpınar’da fabrika yangını: 9 işçi dumandan etkilendi

AKPINAR – Akpınar Organize Sanayi Bölgesi’ndeki bir boya fabrikasında sabah saatlerinde çıkan yangın, beş saatlik çalışmanın ardından kontrol altına alındı. Dumandan etkilenen 9 işçi hastaneye kaldırıldı.

Olay yerinde incelemelerde bulunan Vali Mehmet Kızıltan, gazetecilere yaptığı açıklamada, “Can kaybımızın olmaması en büyük tesellimiz”⟦Mehmet Kızıltan|Vali Mehmet Kızıltan⟧ dedi. Yaralıların durumuna da değinen Kızıltan, şunları söyledi: “İki kardeşimiz gözlem altında. Diğerleri akşama taburcu edilecek.”⟦Mehmet Kızıltan⟧

Yangının, çalışanların “kazan dairesi” dediği bölümde başladığı sanılıyor. Fabrikada 11 yıldır çalışan Hüseyin Balcı, patlama sesiyle irkildiklerini anlattı. “Önce elektrik gitti, sonra tavan kıpkırmızı oldu”⟦Hüseyin Balcı⟧ dedi. “Arkadaşlarla birbirimizi kolundan çekerek çıktık.”⟦Hüseyin Balcı⟧

İtfaiye Müdürü Sevgi Aksu’ya göre kimyasal varillerin bulunduğu depoya alevler “birkaç metre kala”⟦Sevgi Aksu|İtfaiye Müdürü Sevgi Aksu⟧ durduruldu.

Fabrikanın sahibi Renkay Boya’dan yapılan yazılı açıklamada, “Tüm yasal denetimlerimiz eksiksizdir”⟦Renkay Boya⟧ denildi. Kimya İşçileri Dayanışma Derneği ise aynı görüşte değil. Dernek, sosyal medya hesabından yaptığı paylaşımda yangını “göz göre göre gelen bir felaket”⟦Kimya İşçileri Dayanışma Derneği|Dernek⟧ olarak nitelendirdi.

Bölgede bazı evler tedbir amacıyla boşaltıldı. “Camları kapatın diye anons ettiler, sabahtan beri içerideyiz”⟦bir mahalle sakini⟧ diye konuştu bir mahalle sakini. Savcılık soruşturma başlattı.`,
	],
];
