/** Small articles of our own making in Turkish, annotated as those in ../../articles.ts; written before the rules were read. */
import type {Articles} from '../../articles.ts';

export const turkish: Articles = [
	[
		'baraj: bakan, belediye başkanı, rapor',
		`Çevre Bakanı Selma Kaya salı günü "Baraj güvenli"⟦Selma Kaya⟧ dedi. Kaya, "Dört kapağın hepsini kontrol ettik"⟦Selma Kaya|Kaya⟧ diye ekledi.

Torova Belediye Başkanı Deniz Balcı aynı fikirde değil. Yerel radyoya konuşan Balcı, "Üç kıştır onarım istiyoruz"⟦Deniz Balcı|Balcı⟧ ifadelerini kullandı. Balcı'ya göre bakanlık "başka yere bakıyor"⟦Deniz Balcı|Balcı'ya⟧.

Mühendislerin raporuna göre set "dört santim çöktü"⟦Mühendislerin raporuna⟧. Belgede "sürekli sızıntılar"⟦Belgede⟧ da anlatılıyor.

"On yıl önce de aynı şeyi söylemişlerdi"⟦Gül Kıvanç⟧ diyor kahvenin sahibi Gül Kıvanç. "Gelirler, fotoğraf çektirirler, giderler."⟦Gül Kıvanç⟧

Kaya, makinelerin "bayramdan önce"⟦Selma Kaya|Kaya⟧ geleceğini söyledi. "Yaşayan Nehirler" derneği cumartesi yürüyüş yapacak.`,
	],
	[
		'futbol: teknik direktör, kaptan',
		`Yıldızspor evinde 3-0 kaybetti. Teknik direktör İlker Berk, maçtan sonra "Kadroda hata yaptım"⟦İlker Berk⟧ diye konuştu. Berk, "Suç yalnızca benim"⟦İlker Berk|Berk⟧ dedi.

"Kulüp bana inandığı sürece buradayım"⟦İlker Berk⟧ diyen Berk, istifa etmeyeceğini açıkladı.

Kaptan Serkan Aras ise daha sertti: "Utanma duygumuz eksikti."⟦Serkan Aras⟧

İki gol atan Burak Tavas, "Bu geceyi çerçeveletip asacağım"⟦Burak Tavas⟧ sözleriyle sevincini anlattı. "Babaannem beni antrenmana otobüsle götürürdü"⟦Burak Tavas|genç futbolcu⟧ diyen genç futbolcu gözyaşlarını tutamadı.

Yönetimden bir kaynağa göre teknik direktörün görevden alınması "gündemde değil"⟦bir kaynağa⟧.`,
	],
	[
		'mahkeme: yargıç, avukat, tanık',
		`Gölova'da mahkeme eski meclis üyesi Rıza Ostan'a altı yıl hapis verdi. Yargıç Irmak Gün, gerekçesinde "Şehri yöneten onu kiralayamaz"⟦Irmak Gün⟧ diye yazdı.

Avukat Murat Funda kararı temyiz edeceklerini bildirdi. Funda, "Müvekkilim masum, bunu kanıtlayacağız"⟦Murat Funda|Funda⟧ şeklinde konuştu.

İş insanı Pamir Arın mart ayındaki ifadesinde şunları söylemişti: "Zarfı evine götürdüm, o da bana kahve ikram etti."⟦Pamir Arın⟧

"Zarfta ne kadar vardı?"⟦savcı⟧ diye sordu savcı.

"On beş bin"⟦Pamir Arın⟧ diye yanıtladı Arın.

Ostan ise yalnızca "yorgun"⟦Rıza Ostan|Ostan⟧ olduğunu belirtti.`,
	],
	[
		'bilim: biyologlar, eleştirmen',
		`Arılar dörde kadar sayabiliyor. Araştırmanın yazarı, biyolog Tuba Malkoç "Kimse sıfırı boşluktan ayıracaklarını beklemiyordu"⟦Tuba Malkoç⟧ diye açıklıyor.

"Önce rastlantı sandık"⟦Tuba Malkoç⟧ diyor Malkoç, "sonra deneyi başka bir kovanla tekrarladık."⟦Tuba Malkoç⟧

Araştırmaya katılmayan böcekbilimci Hüsnü Sanlı, sonuçları "erken"⟦Hüsnü Sanlı⟧ olarak nitelendirdi. Sanlı, "Güzel bir sonuç ama tekrarlanmalı"⟦Hüsnü Sanlı|Sanlı⟧ değerlendirmesinde bulundu.

Çalışmanın ortak yazarı Pelin Okay şu yanıtı verdi: "Bilim küçük adımlarla ilerler."⟦Pelin Okay⟧ Ekip "Sıfır ve Çiçek" adlı bir makale hazırlıyor.

Üniversitenin açıklamasında "Çalışma yeni bir sayfa açıyor"⟦Üniversitenin açıklamasında⟧ denildi.`,
	],
	[
		'üniversite, ekonomist, bakanlık',
		`Güney Liman Üniversitesi dün bir rapor yayımladı. Araştırmayı yöneten Prof. Dr. Hale Selim, basın toplantısında "Tam on yıl sürdü"⟦Hale Selim⟧ dedi. Selim, "Otuz köyü gezdik"⟦Hale Selim|Selim⟧ diye devam etti.

Ekonomist Mete Deniz ise temkinli. "Örneklem çok küçük"⟦Mete Deniz⟧ diyen Deniz, yeni veriler istedi.

Eğitim Bakanlığından yapılan açıklamada "Raporu dikkatle inceleyeceğiz"⟦açıklamada⟧ ifadelerine yer verildi.

"Sonunda çocukların kitabı oldu!"⟦Bahar Gül⟧ dedi üç çocuk annesi Bahar Gül.

Duvarda "Bilgi güçtür" yazılı bir pankart asılıydı. "Dağın Ardı" filmi gelecek ay gösterime girecek.`,
	],
];
